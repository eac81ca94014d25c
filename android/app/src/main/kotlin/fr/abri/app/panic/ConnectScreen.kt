package fr.abri.app.panic

import android.view.View
import fr.abri.app.Container
import fr.abri.app.kit.body
import fr.abri.app.kit.card
import fr.abri.app.kit.evenButton
import fr.abri.app.kit.evenly
import fr.abri.app.kit.label
import fr.abri.app.kit.small
import fr.abri.app.kit.title
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words

/** Whether [sender] may raise the alarm; nothing is connected before the person says so. */
class ConnectScreen(private val container: Container, private val words: Words, private val sender: Sender) : Screen() {
    override val isPrivate = true

    override fun view(stage: Stage): View = stage.page(words["app-panickit-title"]).apply {
        content.run {
            title(words["app-panickit-question"])
            card {
                label(container.panicKit.senders.nameOf(sender.packageName))
                small(sender.packageName)
            }
            body(words["app-panickit-can"])
            body(words["app-panickit-cannot"])
            val yes = context.evenButton(words["app-panickit-connect"]) {
                container.navigator.back()
                container.panicKit.connect(sender)
            }
            val no = context.evenButton(words["app-panickit-refuse"]) { container.navigator.back() }
            evenly(yes, no, above = 20)
        }
    }
}
