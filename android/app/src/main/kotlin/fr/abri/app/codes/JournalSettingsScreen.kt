package fr.abri.app.codes

import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.core.decoy
import fr.abri.app.kit.line
import fr.abri.app.kit.problem
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words
import fr.abri.core.JournalException
import kotlinx.coroutines.Job
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.launch

/** What opens the journal, and what becomes of it as a whole. */
class JournalSettingsScreen(private val container: Container, private val words: Words) : Screen() {
    private val fault = MutableStateFlow<String?>(null)
    private var looking: Job? = null
    override val isPrivate = true

    override fun view(stage: Stage): View = stage.page(words["app-keys-title"]).also { page ->
        stage.write(page, fault) { fault ->
            fault?.let { problem(it) }
            line(words["app-words-title"], words["app-words-about"], R.drawable.pen) {
                open(MyWordsScreen(container, words))
            }
            line(words["app-change-title"], words["app-change-about"], R.drawable.lock) { changeCode() }
            line(words["app-second-title"], words["app-second-about"], R.drawable.book) {
                open(SecondJournalScreen(container, words))
            }
            line(words["app-copy-title"], words["app-copy-about"], R.drawable.file) {
                open(CopyScreen(container, words, stage.context.contentResolver))
            }
            line(words["app-erase-title"], words["app-erase-about"], R.drawable.bin) { open(erase()) }
        }
    }

    /** Only who types the second code again can be told that the new one is too near to it. */
    private fun changeCode() {
        if (looking?.isActive == true) return
        looking = scope.launch {
            try {
                val decoy = container.core.decoy()
                val fixed = decoy.duress != null
                open(if (fixed) ForcedFirstScreen.beforeCodes(container, words) else newCode(decoy.hasCode))
            } catch (error: JournalException) {
                fault.value = container.core.explain(error, words.audience)
            }
        }
    }

    private fun newCode(besideSecond: Boolean): Screen {
        val asks = listOfNotNull(Ask.OWN, Ask.SECOND.takeIf { besideSecond }, Ask.NEW, Ask.AGAIN)
        return CodesScreen(container, words, words["app-change-title"], asks) { codes ->
            container.core.changeCode(codes.first(), codes.last(), if (besideSecond) codes[1] else null)
            container.navigator.replace(DoneScreen(words["app-change-title"], words["app-change-done"]))
        }
    }

    private fun erase() = CodesScreen(container, words, words["app-erase-title"], listOf(Ask.OWN)) { (own) ->
        container.core.confirm(own.copyOf())
        container.navigator.replace(EraseScreen(container, words, own))
    }

    private fun open(screen: Screen) = container.navigator.open(screen)
}
