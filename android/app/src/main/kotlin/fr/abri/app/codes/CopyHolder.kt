package fr.abri.app.codes

import fr.abri.app.core.CopyFailure
import fr.abri.app.core.CopyPlace
import fr.abri.app.core.Core
import fr.abri.app.core.backUp
import fr.abri.app.panic.Panic
import fr.abri.app.words.Words
import fr.abri.core.JournalException
import fr.abri.core.Progress
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.launch

/** Where a copy of the journal stands. */
enum class CopyStep { LOOKING, NO_WORDS, READY, RUNNING, DONE }

/**
 * @property share how far the copy has come, from 0 to 1.
 * @property intact whether nothing was damaged in what was copied.
 */
data class CopyState(
    val step: CopyStep = CopyStep.LOOKING,
    val share: Float = 0f,
    val intact: Boolean = true,
    val message: String? = null
)

/** Copies the journal to where [place] says; only what was read back there is called done. */
class CopyHolder(
    private val core: Core,
    private val words: Words,
    private val panic: Panic,
    private val scope: CoroutineScope,
    private val place: suspend () -> CopyPlace?
) {
    private val shown = MutableStateFlow(CopyState())
    private var running: Job? = null

    val state: StateFlow<CopyState> = shown.asStateFlow()

    /** Words may have been made meanwhile: without them nothing would open a copy. */
    fun refresh() {
        if (shown.value.step == CopyStep.RUNNING || shown.value.step == CopyStep.DONE) return
        scope.launch {
            try {
                val step = if (core.hasWords()) CopyStep.READY else CopyStep.NO_WORDS
                shown.update { it.copy(step = step) }
            } catch (error: JournalException) {
                fail(core.explain(error, words.audience))
            }
        }
    }

    fun start() {
        if (running?.isActive == true) return
        running =
            scope.launch {
                val to = place() ?: return@launch
                shown.value = CopyState(CopyStep.RUNNING)
                panic.jobs += 1
                try {
                    val found = core.backUp(to) { progress -> shown.update { it.copy(share = progress.share()) } }
                    shown.value = CopyState(CopyStep.DONE, intact = found.damaged.isEmpty())
                } catch (error: JournalException) {
                    fail(core.explain(error, words.audience))
                } catch (_: CopyFailure) {
                    fail(words["app-copy-failed"])
                } finally {
                    panic.jobs -= 1
                }
            }
    }

    fun stop() {
        running?.cancel()
        fail(words["app-attach-stopped"])
    }

    private fun fail(message: String) {
        shown.value = CopyState(CopyStep.READY, message = message)
    }
}

/** From 0 to 1. */
fun Progress.share(): Float = if (total == 0uL) 0f else done.toFloat() / total.toFloat()
