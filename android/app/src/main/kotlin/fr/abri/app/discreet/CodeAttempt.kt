package fr.abri.app.discreet

import fr.abri.app.core.Core
import fr.abri.app.journal.untilShown
import fr.abri.core.JournalException
import kotlin.time.TimeSource
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch

/**
 * Tries codes behind the calculator, one after the other. A wrong one, one too many and a journal that is not there
 * are all the same: nothing happens.
 *
 * @param prepare is called with the journal open, before it may show; [lock] where it must not show any more.
 */
class CodeAttempt(
    private val core: Core,
    private val scope: CoroutineScope,
    private val prepare: suspend () -> Unit,
    private val lock: () -> Unit
) {
    private var running: Job? = null

    /** Tries [code], which is wiped; [opened] is called at the same time after « = » whichever journal it opens. */
    fun start(code: ByteArray, opened: () -> Unit) {
        val before = running
        val begun = TimeSource.Monotonic.markNow()
        running = scope.launch {
            try {
                before?.join()
                core.openJournal(code)
                prepare()
                delay(untilShown(begun.elapsedNow().inWholeMilliseconds))
                opened()
            } catch (left: CancellationException) {
                lock()
                throw left
            } catch (_: JournalException) {
                // Nothing shows that a code was tried.
            } finally {
                code.fill(0)
            }
        }
    }

    /** Whoever has left the calculator is not followed by what it opens. */
    fun stop() {
        running?.cancel()
        running = null
    }
}
