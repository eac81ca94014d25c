package fr.abri.app.journal

import fr.abri.app.core.Core
import fr.abri.app.panic.Panic
import fr.abri.app.words.Words
import fr.abri.core.JournalException
import fr.abri.core.Progress
import fr.abri.core.ProgressListener
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.launch

/**
 * @property number of the last record; null until it is known.
 * @property progress of a verification that runs, from 0 to 1.
 */
data class SealState(
    val number: ULong? = null,
    val title: String = "",
    val digits: List<String> = emptyList(),
    val progress: Float? = null,
    val result: String? = null,
    val intact: Boolean = true,
    val message: String? = null
)

/** The seal of today, and whether all that lies before it is as it was written. */
class SealHolder(
    private val core: Core,
    private val words: Words,
    private val panic: Panic,
    private val scope: CoroutineScope
) {
    private val shown = MutableStateFlow(SealState())

    @Volatile
    private var wanted = false

    val state: StateFlow<SealState> = shown.asStateFlow()

    fun refresh() = trying {
        val seal = core.seal()
        val title = words.phrase("app-seal-number", "number" to seal.number.toString())
        shown.update { it.copy(number = seal.number, title = title, digits = seal.digits.split(' ')) }
    }

    fun verify() {
        if (wanted) return
        wanted = true
        panic.jobs++
        shown.update { it.copy(progress = 0f, result = null, message = null) }
        trying {
            try {
                val found = core.verify(Listener())
                val damaged = found.damaged.size
                val result =
                    if (damaged == 0) {
                        words.phrase("app-verify-intact", "records" to found.records.toString())
                    } else {
                        words.phrase("app-verify-damaged", "count" to damaged.toString())
                    }
                shown.update { it.copy(result = result, intact = damaged == 0) }
            } finally {
                panic.jobs--
                wanted = false
                shown.update { it.copy(progress = null) }
            }
        }
    }

    /** Breaks a verification off; nothing was changed by it. */
    fun stop() {
        wanted = false
    }

    /** Called from the core's own thread. */
    private inner class Listener : ProgressListener {
        override fun advance(progress: Progress): Boolean {
            val share = if (progress.total == 0uL) 1f else progress.done.toFloat() / progress.total.toFloat()
            shown.update { if (it.progress == null) it else it.copy(progress = share) }
            return wanted
        }
    }

    private fun trying(job: suspend () -> Unit) {
        scope.launch {
            try {
                job()
            } catch (error: JournalException) {
                // Refused is the answer to having been told to stop.
                val stopped = error is JournalException.Refused
                val message = if (stopped) words["app-verify-stopped"] else core.explain(error, words.audience)
                shown.update { it.copy(message = message) }
            }
        }
    }
}
