package fr.abri.app.journal

import fr.abri.app.core.Core
import fr.abri.app.words.Words
import fr.abri.core.JournalException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.launch

/** @property seq the entry that was just put into the bin; null when there is none to take back. */
data class LastRemovedState(val seq: ULong? = null, val message: String? = null)

/** The entry that was put into the bin last, so that undoing it costs one touch as doing it did. */
class LastRemoved(private val core: Core, private val words: Words, private val scope: CoroutineScope) {
    private val shown = MutableStateFlow(LastRemovedState())

    val state: StateFlow<LastRemovedState> = shown.asStateFlow()

    fun note(seq: ULong) {
        shown.value = LastRemovedState(seq)
    }

    /** The bin was opened: from now on it is the way back. */
    fun forget() {
        shown.value = LastRemovedState()
    }

    /** Puts it back; [done] once it is there. */
    fun takeBack(done: () -> Unit) {
        val seq = shown.value.seq ?: return
        forget()
        scope.launch {
            try {
                core.putBack(seq)
                done()
            } catch (error: JournalException) {
                shown.value = LastRemovedState(message = core.explain(error, words.audience))
            }
        }
    }
}
