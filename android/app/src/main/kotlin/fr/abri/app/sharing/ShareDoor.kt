package fr.abri.app.sharing

import android.content.ComponentName
import android.content.Context
import android.content.pm.PackageManager

/**
 * Whether the phone's share menu offers to keep something in the journal. Off until it is chosen; the phone itself
 * keeps it, so that nothing is shown before the app has started once.
 */
class ShareDoor(context: Context) {
    private val packages = context.packageManager
    private val entry = ComponentName(context.packageName, ENTRY)

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

    companion object {
        /** The manifest's name for it. */
        const val ENTRY = "fr.abri.app.Share"
    }
}
