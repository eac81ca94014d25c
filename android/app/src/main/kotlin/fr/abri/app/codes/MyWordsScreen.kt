package fr.abri.app.codes

import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.core.decoy
import fr.abri.app.kit.Column
import fr.abri.app.kit.Tone
import fr.abri.app.kit.body
import fr.abri.app.kit.box
import fr.abri.app.kit.loading
import fr.abri.app.kit.outlineButton
import fr.abri.app.kit.primaryButton
import fr.abri.app.kit.problem
import fr.abri.app.kit.title
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words
import fr.abri.core.Duress
import fr.abri.core.JournalException
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.launch

/**
 * @property exist null until it is known.
 * @property needed whether a code is there after which nothing but the words opens the journal.
 */
private data class MyWordsState(val exist: Boolean? = null, val needed: Boolean = false, val message: String? = null)

/** « Mes douze mots »: what they are for, and making, replacing or removing them, each behind the code. */
class MyWordsScreen(private val container: Container, private val words: Words) : Screen() {
    private val state = MutableStateFlow(MyWordsState())
    override val isPrivate = true

    override fun view(stage: Stage): View {
        refresh()
        return stage.page(words["app-words-title"]).also { page -> stage.write(page, state) { show(it) } }
    }

    private fun refresh() = scope.launch {
        state.value =
            try {
                MyWordsState(container.core.hasWords(), container.core.decoy().duress == Duress.SHUT)
            } catch (error: JournalException) {
                MyWordsState(false, message = container.core.explain(error, words.audience))
            }
    }

    private fun Column.show(state: MyWordsState) {
        state.message?.let { problem(it) }
        if (state.exist == null) {
            loading(words["app-loading"])
            return
        }
        title(words[if (state.exist) "app-words-exist" else "app-words-none"])
        body(words["app-words-what"])
        box(Tone.Caution, words["app-words-caution"])
        if (state.exist) {
            body(words["app-words-replace-what"], R.color.ink2)
            add(context.outlineButton(words["app-words-replace"]) { make() }, 20)
            add(context.outlineButton(words["app-words-remove"]) { remove() }, 8)
        } else {
            add(context.primaryButton(words["app-words-make"]) { make() }, 20)
        }
    }

    private fun make() = behindCode {
        val made = container.core.makeWords()
        container.navigator.replace(ShownWordsScreen(container, words, made))
    }

    private fun remove() {
        if (state.value.needed) {
            container.navigator.open(ForcedFirstScreen.beforeWords(container, words))
            return
        }
        behindCode {
            container.core.removeWords()
            container.navigator.replace(DoneScreen(words["app-words-title"], words["app-words-removed"]))
        }
    }

    private fun behindCode(act: suspend () -> Unit) = container.navigator.open(
        CodesScreen(container, words, words["app-words-title"], listOf(Ask.OWN)) { (own) ->
            container.core.confirm(own)
            act()
        }
    )
}
