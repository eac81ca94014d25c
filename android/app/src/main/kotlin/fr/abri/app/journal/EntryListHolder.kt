package fr.abri.app.journal

import fr.abri.app.core.Core
import fr.abri.app.words.Words
import fr.abri.core.EntryKind
import fr.abri.core.EntryPage
import fr.abri.core.EntrySummary
import fr.abri.core.Filter
import fr.abri.core.JournalException
import java.time.LocalDate
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.launch

private const val PAGE = 30

/** Milliseconds without a key, so that no half word is looked for. */
private const val REST = 250L

/** One line of the list, already written for the reader. */
data class EntryLine(
    val seq: ULong,
    val kind: EntryKind,
    val title: String,
    val `when`: String,
    val details: List<String>
)

/** The entries written down in one month. */
data class EntryMonth(val name: String, val lines: List<EntryLine>)

/** How far back the list goes. */
enum class Period(val days: Long?) { ALL(null), MONTH(30), WEEK(7) }

/** What narrows the list, in memory only. */
data class Narrowing(val words: String = "", val kinds: Set<EntryKind> = emptySet(), val period: Period = Period.ALL) {
    val isNone: Boolean
        get() = this == Narrowing()

    override fun toString() = "Narrowing(…)"
}

/**
 * @property months null until the first page is there.
 * @property damaged numbers of records that can't be read, among those that were gone through.
 */
data class EntryListState(
    val months: List<EntryMonth>? = null,
    val damaged: List<ULong> = emptyList(),
    val hasMore: Boolean = false,
    val message: String? = null
)

/** The journal as a list, newest first, a page at a time, whole or as a search narrows it. */
class EntryListHolder(private val core: Core, private val words: Words, private val scope: CoroutineScope) {
    private val shown = MutableStateFlow(EntryListState())
    private val dates = Dates(core, words)
    private var next: ULong? = null
    private var job: Job? = null

    val state: StateFlow<EntryListState> = shown.asStateFlow()

    var narrowing = Narrowing()
        private set

    /** Reads the newest page again: entries and attachments may have come. */
    fun refresh() = read(null)

    fun more() = read(next)

    /** Reads the list as [narrowed]; words are waited for until the keys rest. */
    fun narrow(narrowed: Narrowing) {
        val typing = narrowed.words != narrowing.words
        narrowing = narrowed
        read(null, if (typing) REST else 0)
    }

    private fun read(before: ULong?, rest: Long = 0) {
        job?.cancel()
        job = scope.launch {
            delay(rest)
            try {
                val page = core.list(filter(), before, PAGE)
                next = page.next
                shown.value = (if (before == null) EntryListState() else shown.value).and(page)
            } catch (error: JournalException) {
                val message = core.explain(error, words.audience)
                shown.update { it.copy(months = it.months.orEmpty(), hasMore = false, message = message) }
            }
        }
    }

    private fun filter() = Filter(
        kinds = narrowing.kinds.toList(),
        fromDay = narrowing.period.days?.let { LocalDate.now().minusDays(it).toString() },
        toDay = null,
        platform = "",
        account = "",
        words = narrowing.words
    )

    private suspend fun EntryListState.and(page: EntryPage): EntryListState {
        val lines = page.entries.map { dates.monthOfWriting(it.writtenMs) to line(it) }
        return EntryListState(months.orEmpty().with(lines), damaged + page.damaged, hasMore = page.next != null)
    }

    private suspend fun line(entry: EntrySummary) = EntryLine(
        entry.seq,
        entry.kind,
        words.of(entry.kind),
        dates.of(entry.`when`),
        listOfNotNull(
            listOf(entry.platform, entry.account).filter { it.isNotBlank() }.joinToString(" · ").ifEmpty { null },
            entry.amount.ifBlank { null },
            entry.beginning.ifBlank { null },
            attachments(entry.attachments.toInt()),
            words["app-entry-amended"].takeIf { entry.amended },
            words["app-entry-clock"].takeIf { entry.clockChanged }
        )
    )

    private suspend fun attachments(count: Int): String? = when (count) {
        0 -> null
        1 -> words["app-journal-attachments-one"]
        else -> words.phrase("app-journal-attachments", "count" to count.toString())
    }
}

/** Adds lines that come with the name of their month, and joins a month that goes on. */
private fun List<EntryMonth>.with(lines: List<Pair<String, EntryLine>>): List<EntryMonth> =
    lines.fold(this) { months, (name, line) ->
        val open = months.lastOrNull()
        if (open?.name == name) {
            months.dropLast(1) + open.copy(lines = open.lines + line)
        } else {
            months + EntryMonth(name, listOf(line))
        }
    }
