package fr.abri.app.codes

import android.view.View
import fr.abri.app.Container
import fr.abri.app.journal.keepToAids
import fr.abri.app.kit.Tone
import fr.abri.app.kit.body
import fr.abri.app.kit.box
import fr.abri.app.kit.evenButton
import fr.abri.app.kit.evenly
import fr.abri.app.kit.linkButton
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words
import fr.abri.core.Duress

/** The question before a code that destroys is chosen: what is lost for good, and what somebody may notice. */
class LossScreen(private val container: Container, private val words: Words) : Screen() {
    override val isPrivate = true

    override fun view(stage: Stage): View = stage.page(words["app-forced-title"]).apply {
        content.run {
            keepToAids()
            box(Tone.Danger, words["app-loss-title"], words["app-loss-what"])
            body(words["app-loss-proof"])
            body(words["app-loss-once"])
            body(words["app-loss-seen"])
            body(words["app-loss-copy"])
            add(
                context.linkButton(words["app-copy-title"]) {
                    stage.navigator.open(CopyScreen(container, words, stage.context.contentResolver))
                },
                4
            )
            evenly(
                context.evenButton(words["app-loss-keep"]) { stage.navigator.back() },
                context.evenButton(words["app-loss-choose"]) {
                    stage.navigator.replace(container.chooseForcedCode(words, Duress.DESTROY))
                },
                above = 20
            )
        }
    }
}
