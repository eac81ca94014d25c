package fr.abri.app.codes

import android.view.View
import fr.abri.app.kit.Tone
import fr.abri.app.kit.box
import fr.abri.app.kit.primaryButton
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage

/** Says in one [sentence] that it is done; the way on is the way back. */
class DoneScreen(private val heading: String, private val sentence: String) : Screen() {
    override val isPrivate = true

    override fun view(stage: Stage): View = stage.page(heading).apply {
        content.box(Tone.Done, "", sentence) { accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE }
        main(context.primaryButton(stage.words["app-done"]) { stage.navigator.back() })
    }
}
