package fr.abri.app.journal

import fr.abri.app.core.Core
import fr.abri.app.words.Words
import fr.abri.core.EntryKind
import fr.abri.core.EntrySummary
import fr.abri.core.JournalException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.launch

private const val PAGE = 30

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

/** @property months null until the first page is there. */
data class EntryListState(
    val months: List<EntryMonth>? = null,
    val hasMore: Boolean = false,
    val message: String? = null
)

/** The journal as a list, newest first, a page at a time. */
class EntryListHolder(private val core: Core, private val words: Words, private val scope: CoroutineScope) {
    private val shown = MutableStateFlow(EntryListState())
    private val dates = Dates(core, words)
    private var last: ULong? = null

    val state: StateFlow<EntryListState> = shown.asStateFlow()

    /** Reads the newest page again: entries and attachments may have come. */
    fun refresh() = read(null) { emptyList() }

    fun more() = read(last) { it.months.orEmpty() }

    private fun read(before: ULong?, earlier: (EntryListState) -> List<EntryMonth>) {
        scope.launch {
            try {
                val page = core.page(before, PAGE)
                last = page.lastOrNull()?.seq ?: before
                val lines = page.map { dates.monthOfWriting(it.writtenMs) to line(it) }
                shown.value = EntryListState(earlier(shown.value).with(lines), hasMore = page.size == PAGE)
            } catch (error: JournalException) {
                val message = core.explain(error, words.audience)
                shown.update { it.copy(months = it.months.orEmpty(), hasMore = false, message = message) }
            }
        }
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
            attachments(entry.attachments.toInt())
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
