package fr.abri.app.journal

import fr.abri.core.EntryKind
import fr.abri.core.Money
import fr.abri.core.NewEntry
import fr.abri.core.StepTaken
import fr.abri.core.When
import java.time.DateTimeException
import java.time.LocalDate
import java.time.LocalDateTime
import java.time.OffsetDateTime
import java.time.ZoneId

/** How well the person knows when it was. */
enum class Precision { DAY, ABOUT, UNKNOWN }

/** When it was, as typed: numbers may be missing or wrong while they are written. */
data class FormTime(
    val precision: Precision = Precision.DAY,
    val day: String = "",
    val month: String = "",
    val year: String = "",
    val hour: String = "",
    val minute: String = "",
    val about: String = ""
) {
    /** The same with the day of [date]. */
    fun on(date: LocalDate) = copy(
        precision = Precision.DAY,
        day = date.dayOfMonth.toString(),
        month = date.monthValue.toString(),
        year = date.year.toString()
    )

    /** What it says, or null when no such day or hour exists. No day at all is an unknown one. */
    fun read(zone: ZoneId): When? = when (precision) {
        Precision.ABOUT -> if (about.isBlank()) When.Unknown else When.About(about.trim())
        Precision.UNKNOWN -> When.Unknown
        Precision.DAY -> if (listOf(day, month, year, hour).all { it.isBlank() }) When.Unknown else readDay(zone)
    }

    private fun readDay(zone: ZoneId): When? = try {
        val date = LocalDate.of(year.trim().toInt(), month.trim().toInt(), day.trim().toInt())
        if (hour.isBlank()) {
            When.Day(date.toString())
        } else {
            val minutes = minute.trim().ifEmpty { "0" }.toInt()
            val time = date.atTime(hour.trim().toInt(), minutes).atZone(zone).toOffsetDateTime()
            When.Exact(time.toString())
        }
    } catch (_: NumberFormatException) {
        null
    } catch (_: DateTimeException) {
        null
    }

    companion object {
        fun of(moment: When): FormTime = try {
            when (moment) {
                is When.Exact -> of(OffsetDateTime.parse(moment.time).toLocalDateTime())
                is When.Day -> FormTime().on(LocalDate.parse(moment.day))
                is When.About -> FormTime(Precision.ABOUT, about = moment.text)
                is When.Unknown -> FormTime(Precision.UNKNOWN)
            }
        } catch (_: DateTimeException) {
            FormTime(Precision.UNKNOWN)
        }

        private fun of(time: LocalDateTime) = FormTime()
            .on(time.toLocalDate())
            .copy(hour = time.hour.toString(), minute = "%02d".format(time.minute))
    }
}

/** An entry while it is written. */
data class EntryForm(
    val kind: EntryKind,
    val time: FormTime = FormTime(),
    val platform: String = "",
    val url: String = "",
    val account: String = "",
    val text: String = "",
    val money: Money = Money("", "", "", "", ""),
    val step: StepTaken = StepTaken("", "", "")
) {
    /** Whether nothing was written yet, the kind and the day aside. */
    val isEmpty: Boolean
        get() = listOf(platform, url, account, text, time.about).all { it.isBlank() } &&
            money.run { listOf(asked, paid, means, account, deadline) }.all { it.isBlank() } &&
            step.run { listOf(what, reportNumber, complaintNumber) }.all { it.isBlank() }

    /** As it is kept; a time that does not exist becomes [instead], or the answer is null. */
    fun entry(zone: ZoneId, instead: When? = null): NewEntry? = (time.read(zone) ?: instead)?.let {
        NewEntry(kind, it, platform.trim(), url.trim(), account.trim(), text, money, step)
    }

    companion object {
        fun of(entry: NewEntry) = EntryForm(
            entry.kind,
            FormTime.of(entry.`when`),
            entry.platform,
            entry.url,
            entry.account,
            entry.text,
            entry.money,
            entry.step
        )
    }
}
