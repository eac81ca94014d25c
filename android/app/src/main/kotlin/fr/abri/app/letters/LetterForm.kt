package fr.abri.app.letters

import fr.abri.core.Fact
import fr.abri.core.ImageAge
import fr.abri.core.LetterFacts
import java.time.DateTimeException
import java.time.LocalDate

/** What was typed for a letter, in memory only. */
data class LetterForm(private val typed: Map<Fact, String> = emptyMap(), val image: ImageAge = ImageAge.UNKNOWN) {
    operator fun get(fact: Fact): String = typed[fact].orEmpty()

    fun with(fact: Fact, text: String) = copy(typed = typed + (fact to text))

    fun with(day: LocalDate) = with(Fact.WRITTEN_ON, "%02d %02d %d".format(day.dayOfMonth, day.monthValue, day.year))

    /** The same with what entries of the journal say; what was typed already stays. */
    fun with(drafted: LetterFacts): LetterForm {
        val days = listOfNotNull(drafted.firstDay, drafted.lastDay).joinToString(" - ") { day ->
            LocalDate.parse(day).run { "%02d %02d %d".format(dayOfMonth, monthValue, year) }
        }
        val said = mapOf(
            Fact.WHEN to days,
            Fact.PLATFORM to drafted.platform,
            Fact.LINKS to drafted.links.joinToString("\n"),
            Fact.ACCOUNTS to drafted.accounts.joinToString("\n"),
            Fact.EVENTS to drafted.events,
            Fact.ASKED to drafted.asked,
            Fact.DEADLINE to drafted.deadline,
            Fact.PAID to drafted.paid,
            Fact.MEANS to drafted.means,
            Fact.PAYMENT_ACCOUNT to drafted.paymentAccount,
            Fact.REPORTS to drafted.reports.joinToString("\n"),
            Fact.COMPLAINT to drafted.complaint
        )
        val new = said.filter { (fact, text) -> text.isNotBlank() && this[fact].isBlank() }
        return copy(typed = typed + new)
    }

    /** As the core takes it: whatever is no day stays in the person's words. */
    fun facts(): LetterFacts {
        val days = daysIn(this[Fact.WHEN])
        return LetterFacts(
            name = this[Fact.NAME],
            address = this[Fact.ADDRESS],
            contact = this[Fact.CONTACT],
            place = this[Fact.PLACE],
            writtenOn = daysIn(this[Fact.WRITTEN_ON]).firstOrNull(),
            child = this[Fact.CHILD],
            age = this[Fact.AGE].trim().toUByteOrNull(),
            imageAge = image,
            firstDay = days.firstOrNull(),
            lastDay = days.getOrNull(1),
            `when` = this[Fact.WHEN],
            platform = this[Fact.PLATFORM],
            links = this[Fact.LINKS].lines(),
            accounts = this[Fact.ACCOUNTS].lines(),
            events = this[Fact.EVENTS],
            threat = this[Fact.THREAT],
            asked = this[Fact.ASKED],
            deadline = this[Fact.DEADLINE],
            paid = this[Fact.PAID],
            means = this[Fact.MEANS],
            paymentAccount = this[Fact.PAYMENT_ACCOUNT],
            spread = this[Fact.SPREAD],
            author = this[Fact.AUTHOR],
            witnesses = this[Fact.WITNESSES],
            reports = this[Fact.REPORTS].lines(),
            complaint = this[Fact.COMPLAINT],
            court = this[Fact.COURT],
            site = this[Fact.SITE],
            requestedOn = daysIn(this[Fact.REQUESTED_ON]).firstOrNull(),
            answer = this[Fact.ANSWER],
            engine = this[Fact.ENGINE],
            search = this[Fact.SEARCH]
        )
    }

    override fun toString() = "LetterForm(…)"

    companion object {
        private val DAY = Regex("""(\d{1,2})[ /.-](\d{1,2})[ /.-](\d{4})""")

        /** Digits only: what is said in words could mean anything, and no false day may stand in a letter. */
        private val PERIOD = Regex("""$DAY( *- *$DAY)?""")

        /** One day, or from one to another, if [text] says nothing else. */
        fun daysIn(text: String): List<String> = try {
            if (!PERIOD.matches(text.trim())) {
                emptyList()
            } else {
                DAY.findAll(text).map { found ->
                    val (day, month, year) = found.destructured
                    LocalDate.of(year.toInt(), month.toInt(), day.toInt()).toString()
                }.toList()
            }
        } catch (_: DateTimeException) {
            emptyList()
        }
    }
}
