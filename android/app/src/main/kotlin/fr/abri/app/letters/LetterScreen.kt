package fr.abri.app.letters

import android.view.View
import fr.abri.app.Container
import fr.abri.app.journal.keepToAids
import fr.abri.app.kit.loading
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.core.Letter
import fr.abri.core.LetterFacts
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.launch

/** A letter, made of what was typed. */
class LetterScreen(
    private val container: Container,
    private val kind: String,
    private val case: String,
    private val facts: LetterFacts
) : Screen() {
    private val letter = MutableStateFlow<Letter?>(null)
    override val isPrivate = true

    init {
        scope.launch { letter.value = container.core.letter(kind, case, container.audience, facts) }
    }

    override fun view(stage: Stage): View = stage.page(stage.words["app-letters"]).also { page ->
        val writer = LetterWriter(container, stage, kind)
        page.content.keepToAids()
        stage.write(page, letter) { letter ->
            if (letter == null) loading(stage.words["app-loading"]) else writer.write(this, letter)
        }
    }
}
