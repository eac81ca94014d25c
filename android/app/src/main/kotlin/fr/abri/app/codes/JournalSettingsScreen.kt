package fr.abri.app.codes

import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.kit.line
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words

/** What opens the journal, and what becomes of it as a whole. */
class JournalSettingsScreen(private val container: Container, private val words: Words) : Screen() {
    override val isPrivate = true

    override fun view(stage: Stage): View = stage.page(words["app-keys-title"]).apply {
        val navigator = stage.navigator
        content.run {
            line(words["app-words-title"], words["app-words-about"], R.drawable.pen) {
                navigator.open(MyWordsScreen(container, words))
            }
            line(words["app-change-title"], words["app-change-about"], R.drawable.lock) { navigator.open(changeCode()) }
            line(words["app-copy-title"], words["app-copy-about"], R.drawable.file) {
                navigator.open(CopyScreen(container, words, stage.context.contentResolver))
            }
            line(words["app-erase-title"], words["app-erase-about"], R.drawable.bin) { navigator.open(erase()) }
        }
    }

    private fun changeCode() =
        CodesScreen(container, words, words["app-change-title"], listOf(Ask.OWN, Ask.NEW, Ask.AGAIN)) { (own, new) ->
            container.core.changeCode(own, new)
            container.navigator.replace(DoneScreen(words["app-change-title"], words["app-change-done"]))
        }

    private fun erase() = CodesScreen(container, words, words["app-erase-title"], listOf(Ask.OWN)) { (own) ->
        container.core.confirm(own.copyOf())
        container.navigator.replace(EraseScreen(container, words, own))
    }
}
