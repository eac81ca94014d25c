package fr.abri.app.panic

import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.kit.Tone
import fr.abri.app.kit.body
import fr.abri.app.kit.box
import fr.abri.app.kit.heading
import fr.abri.app.kit.outlineButton
import fr.abri.app.kit.points
import fr.abri.app.kit.primaryButton
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import kotlinx.coroutines.flow.MutableStateFlow

/**
 * « S’entraîner à masquer »: what covers the screen, for three seconds, and what else would happen, said instead of done.
 *
 * It has a button of its own. *Masquer* itself stays real here too: somebody may come in while a person practises.
 */
class PractiseScreen(private val container: Container) : Screen() {
    private val practised = MutableStateFlow(false)

    override fun view(stage: Stage): View = stage.page(stage.words["app-practise-title"]).also { page ->
        val words = stage.words
        // The cover is the calculator then.
        val discreet = container.settings.settings.value.discreet

        fun said(usually: String, discreetly: String) = words[if (discreet) discreetly else usually]
        stage.write(page, practised) { done ->
            if (done) {
                val title = said("app-practise-done", "app-practise-done-discreet")
                box(Tone.Done, title, words["app-practise-done-about"]) {
                    accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
                }
            } else {
                body(words["app-practise-where"])
                body(said("app-practise-what", "app-practise-what-discreet"))
            }
            add(tryButton(stage, done), 20)
            heading(words["app-practise-real"])
            points(
                said("app-practise-real-empty", "app-practise-real-empty-discreet"),
                words["app-practise-real-lock"],
                words["app-practise-real-close"],
                said("app-practise-real-next", "app-practise-real-next-discreet")
            )
            heading(words["app-practise-not"])
            points(
                words["app-practise-not-calls"],
                words["app-practise-not-sites"],
                words["app-practise-not-files"],
                words["app-practise-not-app"]
            )
        }
    }

    private fun tryButton(stage: Stage, again: Boolean): View = stage.context.run {
        val rehearse = {
            // What was just seen is told from the beginning of the page.
            position = 0
            container.panic.rehearse { practised.value = true }
        }
        if (again) {
            outlineButton(stage.words["app-practise-again"], R.drawable.refresh, act = rehearse)
        } else {
            primaryButton(stage.words["app-practise-try"], R.drawable.hide, act = rehearse)
        }
    }
}
