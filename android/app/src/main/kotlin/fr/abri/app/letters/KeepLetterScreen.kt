package fr.abri.app.letters

import android.view.View
import fr.abri.app.Container
import fr.abri.app.journal.EntryScreen
import fr.abri.app.kit.body
import fr.abri.app.kit.loading
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words
import fr.abri.core.EntryKind
import fr.abri.core.JournalException
import fr.abri.core.Letter
import fr.abri.core.Money
import fr.abri.core.NewEntry
import fr.abri.core.StepTaken
import fr.abri.core.When
import java.time.LocalDate
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.launch

/** Adds a letter to the open journal as something done today, and goes on to the entry. */
class KeepLetterScreen(container: Container, words: Words, letter: Letter) : Screen() {
    private val problem = MutableStateFlow<String?>(null)
    override val isPrivate = true

    init {
        scope.launch {
            try {
                val seq = container.core.add(entry(letter))
                container.navigator.replace(EntryScreen(container, words, seq, justKept = true))
            } catch (error: JournalException) {
                problem.value = container.core.explain(error, words.audience)
            }
        }
    }

    override fun view(stage: Stage): View = stage.page(stage.words["app-letter-keep"]).also { page ->
        stage.write(page, problem) { if (it == null) loading(stage.words["app-loading"]) else body(it) }
    }

    private fun entry(letter: Letter) = NewEntry(
        kind = EntryKind.STEP,
        `when` = When.Day(LocalDate.now().toString()),
        platform = "",
        url = "",
        account = "",
        text = letter.text,
        money = Money("", "", "", "", ""),
        step = StepTaken(letter.title, "", "")
    )
}
