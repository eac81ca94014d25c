package fr.abri.app.journal

import fr.abri.app.core.Core
import fr.abri.app.words.Words
import fr.abri.core.Attachment
import fr.abri.core.Entry
import fr.abri.core.EntryKind
import fr.abri.core.JournalException
import fr.abri.core.Less
import fr.abri.core.NewEntry
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.launch

/** So many things that could be added are named at once: more would be a list of faults. */
private const val HINTS = 3

/**
 * A file of an entry, in words.
 *
 * Its record tells it from others: bytes of the same file are never equal, and a page that is written anew for
 * them loses a touch under way, and veils a picture again.
 */
class FileLine(val attachment: Attachment, val description: String) {
    override fun equals(other: Any?) =
        other is FileLine && attachment.seq == other.attachment.seq && description == other.description

    override fun hashCode() = attachment.seq.hashCode()

    override fun toString() = "FileLine(…)"
}

/** An entry as it is read: only what was filled in, each under its name. */
data class EntryState(
    val kind: EntryKind? = null,
    val title: String = "",
    val `when`: String = "",
    val written: String = "",
    val text: String = "",
    val facts: List<Pair<String, String>> = emptyList(),
    val files: List<FileLine> = emptyList(),
    val fingerprints: List<ByteArray> = emptyList(),
    val hints: List<String> = emptyList(),
    val marks: List<String> = emptyList(),
    val amended: Boolean = false,
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
    private var removal: Job? = null
    val state: StateFlow<EntryState> = shown.asStateFlow()

    fun refresh() {
        trying { shown.value = written(core.read(seq)) }
    }

    /** Puts it into the bin; [done] once it is there, and once only: a trembling finger touches twice. */
    fun remove(done: () -> Unit) {
        if (removal?.isActive == true) return
        removal = trying {
            core.remove(seq)
            done()
        }
    }

    private fun trying(job: suspend () -> Unit): Job = scope.launch {
        try {
            job()
        } catch (error: JournalException) {
            shown.value = shown.value.copy(message = core.explain(error, words.audience))
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
            words.factsOf(content),
            entry.attachments.map { FileLine(it, describe(it)) },
            entry.fingerprints.map { it.sha256 },
            core.hints(entry).take(HINTS).map { words[it] },
            marks(entry),
            entry.amended != null
        )
    }

    /** What has to be known beside the text: said, never hidden. */
    private suspend fun marks(entry: Entry) = listOfNotNull(
        entry.amended?.let { words.phrase("app-entry-amended-on", "written" to dates.ofWriting(it.wallMs)) },
        words["app-entry-clock-about"].takeIf { entry.clockChanged },
        words["app-entry-uncertain"].takeIf { entry.uncertain }
    )

    private suspend fun describe(file: Attachment): String {
        val line = words.phrase(
            "app-file-size",
            "name" to file.name.withMarksShown(),
            "size" to sizes.of(file.size.toLong())
        )
        return listOfNotNull(line, words.ofCopy(file)).joinToString("\n")
    }
}

/** That a file is a copy, and what was taken away; null where it is none. */
fun Words.ofCopy(file: Attachment): String? = when (file.derived?.less) {
    Less.COVERED -> this["app-less-of-covered"]
    Less.CROPPED -> this["app-less-of-cropped"]
    Less.WITHOUT_PLACE -> this["app-less-of-without-place"]
    null -> null
}

/** What an entry says beside its text: only what was filled in, each under its name. */
fun Words.factsOf(entry: NewEntry): List<Pair<String, String>> = listOf(
    this["app-write-platform"] to entry.platform,
    this["app-write-url"] to entry.url.withMarksShown(),
    this["app-write-account"] to entry.account.withMarksShown(),
    this["app-write-asked"] to entry.money.asked,
    this["app-write-paid"] to entry.money.paid,
    this["app-write-means"] to entry.money.means,
    this["app-write-receiver"] to entry.money.account.withMarksShown(),
    this["app-write-deadline"] to entry.money.deadline,
    this["app-write-step-what"] to entry.step.what,
    this["app-write-report-number"] to entry.step.reportNumber,
    this["app-write-complaint-number"] to entry.step.complaintNumber
).filter { (_, value) -> value.isNotBlank() }

/**
 * Names and addresses with their invisible direction marks written out, as `[U+202E]`: such a mark can make
 * « gpj.exe » look like « exe.jpg ».
 */
fun String.withMarksShown(): String = DIRECTION_MARKS.replace(this) { "[U+%04X]".format(it.value[0].code) }

private val DIRECTION_MARKS = Regex("[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]")
