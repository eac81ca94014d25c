package fr.abri.app.codes

import fr.abri.app.core.Core
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.launch
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock

/**
 * What the letter keys show.
 *
 * @property typed the letters of the word that is being typed.
 * @property letters those that can come next.
 * @property found the words that are there, in order.
 */
data class WordEntryState(
    val typed: String = "",
    val letters: Set<String> = emptySet(),
    val found: List<String> = emptyList(),
    val message: String? = null
)

/**
 * Takes [count] words of the list, letter by letter: as soon as one word alone begins like that, it is taken.
 *
 * [entered] is given all of them, and answers why they are not the right ones.
 */
class WordEntryHolder(
    private val core: Core,
    private val scope: CoroutineScope,
    private val count: Int,
    private val entered: suspend (List<String>) -> String?
) {
    private val shown = MutableStateFlow(WordEntryState())
    private val turn = Mutex()

    val state: StateFlow<WordEntryState> = shown.asStateFlow()

    init {
        act { }
    }

    fun type(letter: String) = act {
        val now = shown.value
        if (now.found.size == count || letter !in now.letters) return@act
        val typed = now.typed + letter
        val words = core.wordsBeginning(typed)
        shown.value =
            if (words.size == 1) now.copy(typed = "", found = now.found + words) else now.copy(typed = typed)
        shown.update { it.copy(message = null) }
        if (shown.value.found.size == count) check()
    }

    /** Takes the last letter away, or else the last word. */
    fun erase() = act {
        shown.update {
            val found = if (it.typed.isEmpty()) it.found.dropLast(1) else it.found
            it.copy(typed = it.typed.dropLast(1), found = found, message = null)
        }
    }

    /** The words are there: gives them on, once more if it must be. */
    fun submit() = act { if (shown.value.found.size == count) check() }

    /** Forgets what was typed. */
    fun wipe() {
        shown.value = WordEntryState()
    }

    private suspend fun check() {
        val message = entered(shown.value.found)
        if (message != null) shown.update { it.copy(message = message) }
    }

    private fun act(work: suspend () -> Unit) {
        scope.launch {
            turn.withLock {
                work()
                val letters = core.lettersAfter(shown.value.typed).toSet()
                shown.update { it.copy(letters = if (it.found.size == count) emptySet() else letters) }
            }
        }
    }
}
