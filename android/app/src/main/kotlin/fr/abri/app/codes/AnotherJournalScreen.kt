package fr.abri.app.codes

import android.view.View
import fr.abri.app.Container
import fr.abri.app.core.bringBack
import fr.abri.app.core.journalsAside
import fr.abri.app.core.setAside
import fr.abri.app.kit.Tone
import fr.abri.app.kit.body
import fr.abri.app.kit.box
import fr.abri.app.kit.heading
import fr.abri.app.kit.outlineButton
import fr.abri.app.kit.primaryButton
import fr.abri.app.kit.problem
import fr.abri.app.kit.title
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words
import fr.abri.core.JournalException
import java.io.File
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.launch

/** @property aside the journals that were set aside, the oldest first. */
private data class AnotherState(val aside: List<File> = emptyList(), val message: String? = null)

/** For who lost code and words: another journal, and the old one set aside untouched, or brought back. */
class AnotherJournalScreen(private val container: Container, private val words: Words) : Screen() {
    private val state = MutableStateFlow(AnotherState())

    override fun view(stage: Stage): View {
        scope.launch { state.value = AnotherState(container.core.journalsAside()) }
        return stage.page(words["app-another-title"]).also { page ->
            stage.write(page, state) { state ->
                state.message?.let { problem(it) }
                title(words["app-another-heading"])
                body(words["app-another-what"])
                box(Tone.Calm, "", words["app-another-old"])
                add(
                    context.primaryButton(words["app-another-start"]) { move { container.core.setAside() } },
                    20
                )
                if (state.aside.isNotEmpty()) heading(words["app-another-aside"])
                for (journal in state.aside.asReversed()) {
                    add(
                        context.outlineButton(words["app-another-back"]) { move { container.core.bringBack(journal) } },
                        8
                    )
                }
            }
        }
    }

    private fun move(journals: suspend () -> Unit) = scope.launch {
        try {
            journals()
            container.navigator.reset(container.doors.first())
            container.navigator.open(container.doors.journal())
        } catch (error: JournalException) {
            state.value = state.value.copy(message = container.core.explain(error, words.audience))
        }
    }
}
