package fr.abri.app.journal

import fr.abri.app.core.Core
import fr.abri.app.words.Words
import fr.abri.core.Attachment
import fr.abri.core.Entry
import fr.abri.core.EntryKind
import fr.abri.core.JournalException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.launch

/** A file of an entry, in words. */
data class FileLine(val attachment: Attachment, val description: String)

/** An entry as it is read: only what was filled in, each under its name. */
data class EntryState(
    val kind: EntryKind? = null,
    val title: String = "",
    val `when`: String = "",
    val written: String = "",
    val text: String = "",
    val facts: List<Pair<String, String>> = emptyList(),
    val files: List<FileLine> = emptyList(),
    val message: String? = null
)

/** One entry of the journal. */
class EntryHolder(
    private val core: Core,
    private val words: Words,
    private val scope: CoroutineScope,
    private val seq: ULong
) {
    private val shown = MutableStateFlow(EntryState())
    private val dates = Dates(core, words)
    private val sizes = Sizes(words)
    val state: StateFlow<EntryState> = shown.asStateFlow()

    fun refresh() {
        scope.launch {
            try {
                shown.value = written(core.read(seq))
            } catch (error: JournalException) {
                shown.value = shown.value.copy(message = core.explain(error, words.audience))
            }
        }
    }

    private suspend fun written(entry: Entry): EntryState {
        val content = entry.content
        return EntryState(
            content.kind,
            words.of(content.kind),
            dates.of(content.`when`),
            dates.ofWriting(entry.written.wallMs),
            content.text,
            facts(entry),
            entry.attachments.map { FileLine(it, describe(it)) }
        )
    }

    private fun facts(entry: Entry): List<Pair<String, String>> {
        val (platform, url, account) = entry.content.run { Triple(platform, url, account) }
        val money = entry.content.money
        val step = entry.content.step
        return listOf(
            words["app-write-platform"] to platform,
            words["app-write-url"] to url.withMarksShown(),
            words["app-write-account"] to account.withMarksShown(),
            words["app-write-asked"] to money.asked,
            words["app-write-paid"] to money.paid,
            words["app-write-means"] to money.means,
            words["app-write-receiver"] to money.account.withMarksShown(),
            words["app-write-deadline"] to money.deadline,
            words["app-write-step-what"] to step.what,
            words["app-write-report-number"] to step.reportNumber,
            words["app-write-complaint-number"] to step.complaintNumber
        ).filter { (_, value) -> value.isNotBlank() }
    }

    private suspend fun describe(file: Attachment): String = words.phrase(
        "app-file-size",
        "name" to file.name.withMarksShown(),
        "size" to sizes.of(file.size.toLong())
    )
}

/**
 * Names and addresses with their invisible direction marks written out, as `[U+202E]`: such a mark can make
 * « gpj.exe » look like « exe.jpg ».
 */
fun String.withMarksShown(): String = DIRECTION_MARKS.replace(this) { "[U+%04X]".format(it.value[0].code) }

private val DIRECTION_MARKS = Regex("[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]")
