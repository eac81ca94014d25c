package fr.abri.app.discreet

import android.content.ComponentName
import android.content.Context
import android.content.pm.PackageManager

/** Under which name and picture the phone's launcher shows the app: its own, or those of a calculator. */
class LauncherIcon(context: Context) {
    private val packages = context.packageManager
    private val own = ComponentName(context.packageName, OWN)
    private val calculator = ComponentName(context.packageName, CALCULATOR)

    /** The phone keeps it through updates and restarts. */
    var isCalculator: Boolean
        get() = isEnabled(calculator, byManifest = false)
        set(wanted) {
            val (on, off) = if (wanted) calculator to own else own to calculator
            // First the new one: at no instant is there no way into the app.
            if (!isEnabled(on, byManifest = !wanted)) set(on, PackageManager.COMPONENT_ENABLED_STATE_ENABLED)
            if (isEnabled(off, byManifest = wanted)) set(off, PackageManager.COMPONENT_ENABLED_STATE_DISABLED)
        }

    private fun isEnabled(entry: ComponentName, byManifest: Boolean): Boolean =
        when (packages.getComponentEnabledSetting(entry)) {
            PackageManager.COMPONENT_ENABLED_STATE_ENABLED -> true
            PackageManager.COMPONENT_ENABLED_STATE_DEFAULT -> byManifest
            else -> false
        }

    private fun set(entry: ComponentName, state: Int) =
        packages.setComponentEnabledSetting(entry, state, PackageManager.DONT_KILL_APP)

    private companion object {
        /** The manifest's names for them. */
        const val OWN = "fr.abri.app.Open"
        const val CALCULATOR = "fr.abri.app.Calculator"
    }
}
