package fr.abri.app.journal

import fr.abri.app.core.Core
import fr.abri.app.panic.Panic
import fr.abri.app.words.Words
import fr.abri.core.ImageAnswer
import fr.abri.core.JournalException
import java.io.IOException
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.launch

/** Where a person is on the way to an attachment. */
enum class AttachStep { QUESTION, INSTEAD, COPYING, CHECKING, DONE }

/**
 * @property share how far the step has come, from 0 to 1, or null where nobody knows how much there is.
 * @property amount the same in words.
 * @property message what did not work, beside the question that may be answered again.
 */
data class AttachState(
    val step: AttachStep = AttachStep.QUESTION,
    val share: Float? = null,
    val amount: String = "",
    val message: String? = null
)

/** One file on its way to an entry: the question first, then the picker, the copy and its check. */
class AttachHolder(
    private val core: Core,
    private val words: Words,
    private val panic: Panic,
    private val scope: CoroutineScope,
    private val seq: ULong,
    private val pick: suspend () -> PickedFile?
) {
    private val shown = MutableStateFlow(AttachState())
    private val sizes = Sizes(words)
    private var running: Job? = null
    val state: StateFlow<AttachState> = shown.asStateFlow()

    /** Whether it shows an intimate image of somebody under 18, as the person says: only *no* opens the picker. */
    fun answer(answer: ImageAnswer) {
        if (answer != ImageAnswer.NO) {
            shown.value = AttachState(AttachStep.INSTEAD)
            return
        }
        if (running?.isActive == true) return
        running = scope.launch { attach(answer) }
    }

    fun askAgain() {
        shown.value = AttachState()
    }

    fun stop() {
        running?.cancel()
    }

    private suspend fun attach(answer: ImageAnswer) {
        try {
            val file = withPicked() ?: return
            panic.jobs++
            try {
                shown.value = AttachState(AttachStep.COPYING)
                FileImport(core).run(seq, file, answer, Advance(file.size)::to)
                shown.value = AttachState(AttachStep.DONE)
            } finally {
                panic.jobs--
            }
        } catch (stopped: CancellationException) {
            shown.value = AttachState(message = words["app-attach-stopped"])
            throw stopped
        } catch (_: ImportFailure.Vanished) {
            shown.value = AttachState(message = words["app-attach-vanished"])
        } catch (_: ImportFailure.Different) {
            shown.value = AttachState(message = words["app-attach-different"])
        } catch (error: JournalException) {
            shown.value = AttachState(message = core.explain(error, words.audience))
        }
    }

    private suspend fun withPicked(): PickedFile? = try {
        pick()
    } catch (_: IOException) {
        throw ImportFailure.Vanished()
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
    }
}
