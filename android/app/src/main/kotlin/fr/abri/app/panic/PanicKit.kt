package fr.abri.app.panic

import android.content.ComponentName
import android.content.Context
import android.content.Intent
import android.content.pm.PackageManager
import fr.abri.app.Container
import fr.abri.core.Trigger
import kotlinx.coroutines.launch

/**
 * The alarm of another app, as PanicKit has it. Off until it is chosen: before, nothing of it can be seen from outside.
 *
 * Whoever raises it, known or not, only hides and locks. One app at a time is connected, by the person, while the
 * journal is open; another one never takes its place.
 */
class PanicKit(private val container: Container, context: Context) {
    private val packages = context.packageManager
    private val entry = ComponentName(context, PanicKitActivity::class.java)
    val senders = Senders(context)

    /** Whether other apps find us; the phone itself keeps it. */
    var isOpen: Boolean
        get() = packages.getComponentEnabledSetting(entry) == PackageManager.COMPONENT_ENABLED_STATE_ENABLED
        set(open) {
            val state = if (open) {
                PackageManager.COMPONENT_ENABLED_STATE_ENABLED
            } else {
                PackageManager.COMPONENT_ENABLED_STATE_DEFAULT
            }
            packages.setComponentEnabledSetting(entry, state, PackageManager.DONT_KILL_APP)
        }

    private val connected: Sender?
        get() = container.settings.settings.value.panicSender

    /** Does what the app [from] asks for by [action]; true when there is something to confirm on our screen. */
    fun receive(action: String?, from: String?): Boolean {
        when (action) {
            TRIGGER -> alarm(from)
            DISCONNECT -> if (isConnected(from)) change(null)
            CONNECT -> return ask(from)
        }
        return false
    }

    /** The person said yes to [sender]; it is told. False where another one is connected. */
    fun connect(sender: Sender): Boolean {
        if (connected != null) return false
        change(sender)
        return container.outside.introduce(Intent(CONNECT).setPackage(sender.packageName))
    }

    /** The person ends it, and the app is told. */
    fun disconnect() {
        val sender = connected ?: return
        change(null)
        container.outside.introduce(Intent(DISCONNECT).setPackage(sender.packageName))
    }

    /** Nobody finds the last screen, nor what was answered. */
    private fun alarm(from: String?) {
        container.panic.raise(if (isConnected(from)) Trigger.PANIC_KIT else Trigger.PANIC_KIT_UNKNOWN)
        container.outside.dismiss()
        container.readings.forgetPlan()
        if (container.words.value != null) container.navigator.reset(container.doors.first())
    }

    private fun ask(from: String?): Boolean {
        val words = container.words.value
        val sender = from?.let(senders::of)
        if (words == null || sender == null || connected != null || !container.core.isOpen.value) return false
        container.navigator.open(ConnectScreen(container, words, sender))
        return true
    }

    /** The name alone proves nothing: somebody may have put another app in its place. */
    private fun isConnected(from: String?): Boolean =
        from != null && senders.of(from).let { it != null && it == connected }

    private fun change(sender: Sender?) {
        container.scope.launch { container.settings.change { it.copy(panicSender = sender) } }
    }

    companion object {
        const val CONNECT = "info.guardianproject.panic.action.CONNECT"
        const val DISCONNECT = "info.guardianproject.panic.action.DISCONNECT"
        const val TRIGGER = "info.guardianproject.panic.action.TRIGGER"
    }
}
