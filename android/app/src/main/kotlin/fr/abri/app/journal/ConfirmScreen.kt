package fr.abri.app.journal

import android.view.View
import fr.abri.app.Container
import fr.abri.app.core.Core
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words
import fr.abri.core.JournalException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.launch

/** Asks for the code of the open journal once more, before something that cannot be undone; then goes on to [next]. */
class ConfirmScreen(private val container: Container, words: Words, private val hint: String, next: () -> Screen) :
    Screen() {
    private val holder = ConfirmHolder(container.core, words, scope) { container.navigator.replace(next()) }
    override val isPrivate = true

    override fun view(stage: Stage): View =
        stage.codePage(holder, stage.words["app-code-enter-title"], hint, stage.words["app-code-opening"])

    override fun close() {
        holder.wipe()
        super.close()
    }
}

/** Takes the code of the open journal; a wrong one costs a try. */
class ConfirmHolder(
    private val core: Core,
    private val words: Words,
    private val scope: CoroutineScope,
    private val confirmed: () -> Unit
) : CodeTyping {
    private val shown = MutableStateFlow(CodeState(CodeStep.ENTER))
    private val digits = CodeDigits()

    override val state: StateFlow<CodeState> = shown.asStateFlow()

    override fun type(digit: Int) = typing { digits.add(digit) }

    override fun erase() = typing { digits.erase() }

    override fun validate() {
        if (shown.value.working || digits.length == 0) return
        shown.update { it.copy(working = true, message = null) }
        scope.launch {
            try {
                digits.use { core.confirm(it) }
                confirmed()
            } catch (error: JournalException) {
                shown.update { it.copy(message = core.explain(error, words.audience)) }
            } finally {
                wipe()
                shown.update { it.copy(working = false, typed = 0) }
            }
        }
    }

    /** Nothing that was typed stays behind. */
    fun wipe() = digits.wipe()

    private fun typing(act: () -> Unit) {
        if (shown.value.working) return
        act()
        shown.update { it.copy(typed = digits.length, message = null) }
    }
}
