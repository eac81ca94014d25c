package fr.abri.app.welcome

import android.view.View
import fr.abri.app.Container
import fr.abri.app.home.DangerHolder
import fr.abri.app.home.dangerLine
import fr.abri.app.kit.answer
import fr.abri.app.kit.body
import fr.abri.app.kit.linkButton
import fr.abri.app.kit.title
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.core.Audience
import kotlinx.coroutines.launch

/** The first question: for whom. Each answer acts at once. */
class WelcomeScreen(private val container: Container) : Screen() {
    private val danger = DangerHolder(container.core, scope) { container.question() }

    override fun view(stage: Stage): View = stage.bare().apply {
        val words = stage.words
        content.run {
            title(words["app-welcome-title"])
            body(words["app-welcome-watched"])
            answer(words["app-welcome-adult"], 20) { choose(Audience.ADULT) }
            answer(words["app-welcome-minor"]) { choose(Audience.MINOR) }
            answer(words["app-welcome-parent"]) { choose(Audience.PARENT) }
            answer(words["app-welcome-witness"]) { choose(Audience.WITNESS) }
            add(context.linkButton(words["app-restore-link"]) { stage.navigator.open(container.doors.restore()) }, 8)
            dangerLine(stage, container, danger, above = 20)
        }
    }

    private fun choose(audience: Audience) {
        container.scope.launch { container.choose(audience) }
    }
}
