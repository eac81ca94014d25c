package fr.abri.app.dossier

import android.net.Uri
import fr.abri.app.codes.share
import fr.abri.app.core.CopyPlace
import fr.abri.app.core.Core
import fr.abri.app.core.HandedOver
import fr.abri.app.core.drawPassphrase
import fr.abri.app.core.explain
import fr.abri.app.core.previewDossier
import fr.abri.app.core.writeDossier
import fr.abri.app.panic.Panic
import fr.abri.app.words.Words
import fr.abri.core.Attachment
import fr.abri.core.AttachmentId
import fr.abri.core.DossierException
import fr.abri.core.DossierPassphrase
import fr.abri.core.DossierSelection
import fr.abri.core.Exhibit
import fr.abri.core.JournalException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.launch

/** Where a dossier stands. */
enum class DossierStep { CHOOSE, LOOKING, CONTENTS, WAY, WRITING, DONE }

/**
 * @property share how far a job has come, from 0 to 1.
 * @property protected whether words are needed to open it; null while nothing is chosen.
 * @property passphrase these words.
 * @property done what was written, once it is closed.
 */
data class DossierState(
    val step: DossierStep = DossierStep.CHOOSE,
    val choice: DossierChoice = DossierChoice(),
    val share: Float = 0f,
    val contents: Contents? = null,
    val protected: Boolean? = null,
    val passphrase: String? = null,
    val done: HandedOver? = null,
    val message: String? = null
) {
    override fun toString() = "DossierState($step)"
}

/** Where a dossier is written, and the address by which it can be shared. */
class PickedPlace(val document: Uri, val place: CopyPlace)

/** Makes a dossier: what goes in, what that tells, how it is protected, and where [pick] says it goes. */
class DossierHolder(
    private val core: Core,
    private val words: Words,
    private val panic: Panic,
    private val scope: CoroutineScope,
    private val complaint: () -> String,
    private val pick: suspend (name: String) -> PickedPlace?
) {
    private val shown = MutableStateFlow(DossierState())
    private var job: Job? = null
    private var passphrase: DossierPassphrase? = null

    /** Files that were read already: to leave one out reads none of the others again. */
    private var known = emptyList<Exhibit>()

    val state: StateFlow<DossierState> = shown.asStateFlow()

    /** The name of the file, without its ending: it stays in memory, and no change of it writes the page anew. */
    var name: String = words["app-dossier-file"]

    /** Where the dossier was written. */
    var document: Uri? = null
        private set

    val selection: DossierSelection
        get() = shown.value.choice.selection(complaint())

    fun choose(choice: DossierChoice) = shown.update { it.copy(choice = choice) }

    /** Reads what was chosen, and says what is in it. */
    fun look() = work(DossierStep.LOOKING, DossierStep.CHOOSE) {
        val preview = core.previewDossier(selection, known, ::advance)
        known = preview.exhibits
        val contents = Contents.of(preview, words, complaint().isNotEmpty())
        shown.update { it.copy(step = DossierStep.CONTENTS, contents = contents) }
    }

    /** What was chosen may have got another file meanwhile. */
    fun refresh() {
        if (shown.value.step == DossierStep.CONTENTS) look()
    }

    /** The file in the journal that [file] is about, for [then]. */
    fun find(file: Telling, then: (Attachment) -> Unit) {
        scope.launch {
            try {
                core.read(file.entry).attachments.find { it.id == file.attachment }?.let(then)
            } catch (error: JournalException) {
                val message = core.explain(error, words.audience)
                shown.update { it.copy(message = message) }
            }
        }
    }

    fun leaveOut(file: AttachmentId) = without { it + file }

    /** Files that were left out go in again. */
    fun takeAll() = without { emptySet() }

    private fun without(change: (Set<AttachmentId>) -> Set<AttachmentId>) {
        shown.update { it.copy(choice = it.choice.copy(without = change(it.choice.without))) }
        look()
    }

    fun decideWay() = shown.update { it.copy(step = DossierStep.WAY, message = null) }

    /** With words or without; they are drawn once for a dossier. */
    fun protect(on: Boolean) {
        if (!on) return shown.update { it.copy(protected = false) }
        scope.launch {
            try {
                val drawn = passphrase ?: core.drawPassphrase().also { passphrase = it }
                shown.update { it.copy(protected = true, passphrase = drawn.words()) }
            } catch (error: JournalException) {
                val message = core.explain(error, words.audience)
                shown.update { it.copy(message = message) }
            }
        }
    }

    fun write() {
        if (job?.isActive == true) return
        job = scope.launch {
            val picked = pick(neutral(name, words["app-dossier-file"]) + ENDING) ?: return@launch
            running(DossierStep.WRITING, DossierStep.WAY) {
                val key = passphrase.takeIf { shown.value.protected == true }
                val done = core.writeDossier(selection, key, picked.place, ::advance)
                document = picked.document
                shown.update { it.copy(step = DossierStep.DONE, done = done) }
            }
        }
    }

    /** Breaks off what runs: nothing is left of it. */
    fun stop() {
        job?.cancel()
        val before = if (shown.value.step == DossierStep.LOOKING) DossierStep.CHOOSE else DossierStep.WAY
        shown.update { it.copy(step = before, message = words["app-attach-stopped"]) }
    }

    /** One step back; false where there is none. */
    fun back(): Boolean {
        when (shown.value.step) {
            DossierStep.CHOOSE, DossierStep.DONE -> return false
            DossierStep.LOOKING, DossierStep.WRITING -> stop()
            DossierStep.CONTENTS -> shown.update { it.copy(step = DossierStep.CHOOSE, message = null) }
            DossierStep.WAY -> shown.update { it.copy(step = DossierStep.CONTENTS, message = null) }
        }
        return true
    }

    fun close() {
        passphrase?.close()
        passphrase = null
    }

    private fun advance(progress: fr.abri.core.Progress) = shown.update { it.copy(share = progress.share()) }

    private fun work(during: DossierStep, otherwise: DossierStep, task: suspend () -> Unit) {
        if (job?.isActive == true) return
        job = scope.launch { running(during, otherwise, task) }
    }

    /** Shows [during] while [task] runs, and [otherwise] with what went wrong. */
    private suspend fun running(during: DossierStep, otherwise: DossierStep, task: suspend () -> Unit) {
        shown.update { it.copy(step = during, share = 0f, message = null) }
        panic.jobs += 1
        try {
            task()
        } catch (error: DossierException) {
            fail(otherwise, core.explain(error, words.audience))
        } catch (error: JournalException) {
            fail(otherwise, core.explain(error, words.audience))
        } finally {
            panic.jobs -= 1
        }
    }

    private fun fail(otherwise: DossierStep, message: String) =
        shown.update { it.copy(step = otherwise, message = message) }

    private companion object {
        const val ENDING = ".zip"
    }
}

/** [typed] as the name of a file, without what other systems refuse; [otherwise] where nothing is left of it. */
fun neutral(typed: String, otherwise: String): String {
    val kept = typed.trim().removeSuffix(".zip").map { if (it.isLetterOrDigit() || it in " -_.") it else '_' }
    return kept.joinToString("").trim(' ', '.', '_').take(LONGEST_NAME).ifEmpty { otherwise }
}

private const val LONGEST_NAME = 60
