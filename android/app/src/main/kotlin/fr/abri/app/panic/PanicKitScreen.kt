package fr.abri.app.panic

import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.kit.Column
import fr.abri.app.kit.Role
import fr.abri.app.kit.body
import fr.abri.app.kit.card
import fr.abri.app.kit.heading
import fr.abri.app.kit.label
import fr.abri.app.kit.line
import fr.abri.app.kit.option
import fr.abri.app.kit.outlineButton
import fr.abri.app.kit.small
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.SharingStarted
import kotlinx.coroutines.flow.combine
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.stateIn

/** The alarm button of another app: whether it may hide this one, and which app that is. */
class PanicKitScreen(private val container: Container, private val words: Words) : Screen() {
    private val kit = container.panicKit
    private val isOpen = MutableStateFlow(kit.isOpen)
    private val sender = container.settings.settings.map { it.panicSender }
    private val state = isOpen.combine(sender, ::Pair)
        .stateIn(scope, SharingStarted.Eagerly, kit.isOpen to container.settings.settings.value.panicSender)
    override val isPrivate = true

    override fun view(stage: Stage): View = stage.page(words["app-panickit-title"]).also { page ->
        stage.write(page, state) { (open, sender) ->
            body(words["app-panickit-what"])
            body(words["app-panickit-cannot"])
            option(words["app-panickit-offer"], open, words["app-panickit-offer-about"]) { turn(!open) }
                .accessibilityDelegate = Role.Tick
            if (open && sender != null) connected(sender)
            if (open && sender == null) choices()
        }
    }

    private fun turn(open: Boolean) {
        if (!open) kit.disconnect()
        kit.isOpen = open
        isOpen.value = open
    }

    private fun Column.connected(sender: Sender) {
        heading(words["app-panickit-connected"])
        card {
            label(kit.senders.nameOf(sender.packageName))
            small(sender.packageName)
        }
        add(context.outlineButton(words["app-panickit-disconnect"], R.drawable.minus) { kit.disconnect() })
    }

    private fun Column.choices() {
        heading(words["app-panickit-choose"])
        val found = kit.senders.installed()
        if (found.isEmpty()) body(words["app-panickit-none"])
        for (sender in found) {
            line(kit.senders.nameOf(sender.packageName), sender.packageName) {
                container.navigator.open(ConnectScreen(container, words, sender))
            }
        }
    }
}
