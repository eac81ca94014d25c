package fr.abri.app.letters

import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.kit.Column
import fr.abri.app.kit.answer
import fr.abri.app.kit.body
import fr.abri.app.kit.door
import fr.abri.app.kit.loading
import fr.abri.app.kit.title
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.core.LetterSummary
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.launch

/** The list of letters; with [kind], what happened, as far as that letter depends on it. */
class LettersScreen(private val container: Container, private val kind: String? = null) : Screen() {
    private val letters = MutableStateFlow<List<LetterSummary>?>(null)

    init {
        scope.launch { letters.value = container.core.letters(container.audience) }
    }

    override fun view(stage: Stage): View = stage.page(stage.words["app-letters"]).also { page ->
        stage.write(page, letters) { list ->
            when {
                list == null -> loading(stage.words["app-loading"])
                kind == null -> list(stage, list)
                else -> list.find { it.kind == kind }?.let { cases(stage, it) }
            }
        }
    }

    private fun Column.list(stage: Stage, list: List<LetterSummary>) {
        body(stage.words["app-letters-intro"])
        list.forEach { letter ->
            door(R.drawable.pen, letter.title, letter.summary, 16) {
                stage.navigator.open(LettersScreen(container, letter.kind))
            }
        }
    }

    private fun Column.cases(stage: Stage, letter: LetterSummary) {
        title(letter.title)
        body(stage.words["app-letter-case"])
        letter.cases.forEach { case ->
            answer(case.name) { stage.navigator.open(LetterFormScreen(container, letter.kind, case.id)) }
        }
    }
}
