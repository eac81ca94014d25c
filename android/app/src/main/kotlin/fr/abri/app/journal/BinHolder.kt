package fr.abri.app.journal

import fr.abri.app.core.Core
import fr.abri.app.words.Words
import fr.abri.core.JournalException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.launch

/**
 * Something in the bin, written for the reader.
 *
 * @property seq the record that brought it, by which it is put back or destroyed.
 */
data class BinLine(val seq: ULong, val title: String, val details: List<String>)

/** @property lines null until they are there. */
data class BinState(
    val lines: List<BinLine>? = null,
    val damaged: List<ULong> = emptyList(),
    val message: String? = null
)

/** What was removed and not destroyed, the last removed first. It never empties by itself. */
class BinHolder(private val core: Core, private val words: Words, private val scope: CoroutineScope) {
    private val shown = MutableStateFlow(BinState())
    private val dates = Dates(core, words)
    val state: StateFlow<BinState> = shown.asStateFlow()

    fun refresh() = trying { read() }

    fun putBack(seq: ULong) = trying {
        core.putBack(seq)
        read()
    }

    private suspend fun read() {
        val bin = core.bin()
        val entries = bin.entries.map { removed ->
            val entry = removed.entry
            val details = listOf(dates.of(entry.`when`), entry.beginning).filter { it.isNotBlank() }
            removed.removed.wallMs to BinLine(entry.seq, words.of(entry.kind), details)
        }
        val files = bin.attachments.map { removed ->
            val file = removed.attachment
            removed.removed.wallMs to
                BinLine(file.seq, words["app-bin-file"], listOf(file.name.withMarksShown()))
        }
        val lines = (entries + files).sortedByDescending { (removed, _) -> removed }.map { (_, line) -> line }
        shown.value = BinState(lines, bin.damaged)
    }

    private fun trying(job: suspend () -> Unit) {
        scope.launch {
            try {
                job()
            } catch (error: JournalException) {
                val message = core.explain(error, words.audience)
                shown.update { it.copy(lines = it.lines.orEmpty(), message = message) }
            }
        }
    }
}
