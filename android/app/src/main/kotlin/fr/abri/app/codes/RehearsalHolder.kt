package fr.abri.app.codes

import fr.abri.app.core.Core
import fr.abri.app.core.rehearse
import fr.abri.app.journal.CodeDigits
import fr.abri.app.journal.CodeState
import fr.abri.app.journal.CodeStep
import fr.abri.app.journal.CodeTyping
import fr.abri.app.words.Words
import fr.abri.core.CodeEffect
import fr.abri.core.JournalException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.launch

/** Takes a code as the lock does, and finds out what it would do there; none of them does it. */
class RehearsalHolder(private val core: Core, private val words: Words, private val scope: CoroutineScope) :
    CodeTyping {
    private val shown = MutableStateFlow(CodeState(CodeStep.ENTER))
    private val found = MutableStateFlow<CodeEffect?>(null)
    private val digits = CodeDigits()

    override val state: StateFlow<CodeState> = shown.asStateFlow()

    /** What the code does that was typed; null while one is typed. */
    val effect: StateFlow<CodeEffect?> = found.asStateFlow()

    override fun type(digit: Int) = edit { digits.add(digit) }

    override fun erase() = edit { digits.erase() }

    override fun validate() {
        if (shown.value.working || digits.length == 0) return
        shown.update { it.copy(working = true, message = null) }
        scope.launch {
            var message: String? = null
            try {
                found.value = digits.use { core.rehearse(it) }
            } catch (error: JournalException) {
                message = core.explain(error, words.audience)
            } finally {
                wipe()
                shown.value = CodeState(CodeStep.ENTER, message = message)
            }
        }
    }

    /** Asks for another code. */
    fun again() {
        found.value = null
    }

    /** Nothing that was typed stays behind. */
    fun wipe() = digits.wipe()

    private fun edit(change: () -> Unit) {
        if (shown.value.working) return
        change()
        shown.update { it.copy(typed = digits.length, message = null) }
    }
}
