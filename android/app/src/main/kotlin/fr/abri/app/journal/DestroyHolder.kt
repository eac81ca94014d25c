package fr.abri.app.journal

import fr.abri.app.core.Core
import fr.abri.app.words.Words
import fr.abri.core.JournalException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext

/** @property working while the database is written anew: it cannot be broken off. */
data class DestroyState(val working: Boolean = false, val message: String? = null)

/** Destroys what the record [seq] brought; [destroyed] is told once it is gone from the disk. */
class DestroyHolder(
    private val core: Core,
    private val words: Words,
    private val scope: CoroutineScope,
    private val seq: ULong,
    private val destroyed: () -> Unit
) {
    private val shown = MutableStateFlow(DestroyState())
    val state: StateFlow<DestroyState> = shown.asStateFlow()

    fun destroy() {
        if (shown.value.working) return
        shown.value = DestroyState(working = true)
        scope.launch {
            try {
                withContext(NonCancellable) { core.destroy(seq) }
                destroyed()
            } catch (error: JournalException) {
                shown.value = DestroyState(message = core.explain(error, words.audience))
            }
        }
    }
}
