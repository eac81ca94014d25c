package fr.abri.app.journal

import fr.abri.app.core.Core
import fr.abri.app.panic.Panic
import fr.abri.app.words.Words
import fr.abri.core.EntryKind
import fr.abri.core.Filter
import fr.abri.core.ImageAnswer
import fr.abri.core.JournalException
import fr.abri.core.When
import java.io.IOException
import java.time.ZoneId
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext

/** Where a person is on the way to an attachment. */
enum class AttachStep { QUESTION, INSTEAD, WHERE, KIND, COPYING, CHECKING, DONE, NOTED }

/** An entry that a file can be kept with. */
data class OfferedEntry(val seq: ULong, val name: String, val beginning: String)

/**
 * @property share how far the step has come, from 0 to 1, or null where nobody knows how much there is.
 * @property amount the same in words.
 * @property message what did not work, beside the question that may be answered again.
 * @property choices the entries a file can be kept with, the newest first.
 */
data class AttachState(
    val step: AttachStep = AttachStep.QUESTION,
    val share: Float? = null,
    val amount: String = "",
    val message: String? = null,
    val choices: List<OfferedEntry> = emptyList()
)

/**
 * Files on their way to an entry: the question first, then which entry if [chosen] names none, then what [source]
 * has, its copy and its check.
 */
class AttachHolder(
    private val core: Core,
    private val words: Words,
    private val panic: Panic,
    private val scope: CoroutineScope,
    private val source: AttachSource,
    private var chosen: ULong?
) {
    private val shown = MutableStateFlow(AttachState())
    private val sizes = Sizes(words)
    private var answered: ImageAnswer? = null
    private var running: Job? = null

    /** How many files of this round are kept, or noted. */
    private var kept = 0

    /** Whether the entry was made for the files, and holds none yet. */
    private var emptyEntry = false
    val state: StateFlow<AttachState> = shown.asStateFlow()

    /** The entry that the files were kept with. */
    val seq: ULong
        get() = checkNotNull(chosen) { "an entry was chosen before a file was kept" }

    /** Whether it shows an intimate image of somebody under 18, as the person says: only *no* leads to the file. */
    fun answer(answer: ImageAnswer) {
        answered = answer
        if (answer == ImageAnswer.NO) goOn() else shown.value = AttachState(AttachStep.INSTEAD)
    }

    /** Notes the SHA-256 of a file that is not kept, because the person asked for it. */
    fun noteFingerprint() = goOn()

    fun askAgain() {
        answered = null
        shown.value = AttachState()
    }

    /** Keeps it with the entry [seq]. */
    fun choose(seq: ULong) {
        chosen = seq
        goOn()
    }

    fun chooseNew() = shown.update { it.copy(step = AttachStep.KIND) }

    /** Keeps it with a new entry, in which nothing is written yet. */
    fun choose(kind: EntryKind) = working {
        val entry = checkNotNull(EntryForm(kind).entry(ZoneId.systemDefault(), instead = When.Unknown))
        chosen = core.add(entry)
        emptyEntry = true
        take()
    }

    fun stop() {
        running?.cancel()
    }

    private fun goOn() = working { if (chosen == null) offerEntries() else take() }

    private suspend fun offerEntries() {
        val dates = Dates(core, words)
        val page = core.list(Filter(emptyList(), null, null, "", "", ""), null, OFFERED)
        val choices = page.entries.map {
            OfferedEntry(it.seq, "${words.of(it.kind)} · ${dates.of(it.`when`)}", it.beginning)
        }
        shown.value = AttachState(AttachStep.WHERE, choices = choices)
    }

    private suspend fun take() {
        val answer = answered ?: return
        kept = 0
        val files = withSource()
        if (files.isEmpty()) return
        panic.jobs++
        try {
            for (file in files) {
                shown.value = AttachState(AttachStep.COPYING)
                if (answer == ImageAnswer.NO) {
                    FileImport(core).run(seq, file, answer, Advance(file.size)::to)
                } else {
                    FileFingerprint(core).run(seq, file, answer) { Advance(file.size).to(ImportPhase.COPYING, it) }
                }
                kept++
                emptyEntry = false
            }
            shown.value = AttachState(if (answer == ImageAnswer.NO) AttachStep.DONE else AttachStep.NOTED)
        } finally {
            panic.jobs--
        }
    }

    private suspend fun withSource(): List<PickedFile> = try {
        source.files()
    } catch (_: IOException) {
        throw ImportFailure.Vanished()
    }

    private fun working(job: suspend () -> Unit) {
        if (running?.isActive == true) return
        running = scope.launch {
            try {
                job()
            } catch (stopped: CancellationException) {
                withContext(NonCancellable) { fail("app-attach-stopped", "app-attach-stopped-after") }
                throw stopped
            } catch (_: ImportFailure.Vanished) {
                fail("app-attach-vanished", "app-attach-vanished-after")
            } catch (_: ImportFailure.Different) {
                fail("app-attach-different", "app-attach-different")
            } catch (error: JournalException) {
                val reason = core.explain(error, words.audience)
                shown.value = AttachState(message = listOfNotNull(reason, there()).joinToString(" "))
            }
        }
    }

    /** Says [nothing], which holds where nothing was kept, or [after] and what is there all the same. */
    private suspend fun fail(nothing: String, after: String) {
        val there = there()
        shown.value = AttachState(message = if (there == null) words[nothing] else "${words[after]} $there")
    }

    /** What is in the journal although the rest did not come; null for nothing. */
    private suspend fun there(): String? {
        val files = answered == ImageAnswer.NO
        val one = if (files) "app-attach-kept-one" else "app-attach-prints-one"
        val several = if (files) "app-attach-kept" else "app-attach-prints"
        return when {
            kept > 1 -> words.phrase(several, "count" to kept.toString())
            kept == 1 -> words[one]
            emptyEntry -> words["app-attach-empty-entry"]
            else -> null
        }
    }

    /** Tells the screen how far the work has come, at most a hundred times a phase. */
    private inner class Advance(private val size: Long?) {
        private var told = -1L

        fun to(phase: ImportPhase, done: Long) {
            val total = size?.takeIf { it > 0 }
            val part = total?.let { done * PARTS / it } ?: (done / BLIND_STEP)
            if (part == told) return
            told = part
            val step = if (phase == ImportPhase.COPYING) AttachStep.COPYING else AttachStep.CHECKING
            scope.launch {
                val amount = sizes.of(done, total)
                shown.update {
                    if (it.step == AttachStep.COPYING || it.step == AttachStep.CHECKING) {
                        AttachState(step, total?.let { done.toFloat() / total }, amount)
                    } else {
                        it
                    }
                }
            }
        }
    }

    private companion object {
        const val PARTS = 100L

        /** Bytes between two signs of life where nobody knows how much there is. */
        const val BLIND_STEP = 1L shl 20

        /** So many entries are offered: the newest, among which it will be. */
        const val OFFERED = 20
    }
}
