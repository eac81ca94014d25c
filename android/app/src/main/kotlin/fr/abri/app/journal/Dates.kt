package fr.abri.app.journal

import fr.abri.app.core.Core
import fr.abri.app.words.Words
import fr.abri.core.When
import java.time.DateTimeException
import java.time.Instant
import java.time.LocalDate
import java.time.LocalDateTime
import java.time.OffsetDateTime
import java.time.ZoneId

/** Days and hours of entries, as they are read. */
class Dates(private val core: Core, private val words: Words) {
    /** « 20 novembre 2026, 22 h 14 », a day alone, or the person's own words. */
    suspend fun of(moment: When): String = when (moment) {
        is When.Exact -> timeOf(moment)?.let { withHour(it) } ?: moment.time
        is When.Day -> dayOf(moment)?.let { core.writeDay(it) } ?: moment.day
        is When.About -> moment.text
        is When.Unknown -> words["app-when-unknown"]
    }

    /** When an entry was written down, in the phone's own zone. */
    suspend fun ofWriting(milliseconds: Long): String {
        val time = local(milliseconds)
        return words.phrase(
            "app-entry-written",
            "day" to core.writeDay(time.toLocalDate()),
            "hour" to core.writeHour(time.toLocalTime())
        )
    }

    /** « novembre 2026 »: when an entry was written down, which is also the order of the list. */
    suspend fun monthOfWriting(milliseconds: Long): String {
        val time = local(milliseconds)
        return core.writeMonth(time.toLocalDate())
    }

    private suspend fun withHour(time: OffsetDateTime) = words.phrase(
        "app-when-day-hour",
        "day" to core.writeDay(time.toLocalDate()),
        "hour" to core.writeHour(time.toLocalTime())
    )

    private fun local(milliseconds: Long) =
        LocalDateTime.ofInstant(Instant.ofEpochMilli(milliseconds), ZoneId.systemDefault())

    private fun timeOf(moment: When.Exact): OffsetDateTime? = reading { OffsetDateTime.parse(moment.time) }

    private fun dayOf(moment: When.Day): LocalDate? = reading { LocalDate.parse(moment.day) }

    private fun <T> reading(parse: () -> T): T? = try {
        parse()
    } catch (_: DateTimeException) {
        null
    }
}
