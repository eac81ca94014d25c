package fr.abri.app.audit

import android.accessibilityservice.AccessibilityServiceInfo
import android.app.admin.DevicePolicyManager
import android.content.Context
import android.content.pm.PackageManager
import android.view.accessibility.AccessibilityManager
import android.view.inputmethod.InputMethodManager
import java.io.File

/**
 * What on this phone sees the screen, sees what is typed, or may manage the phone, by the names that the settings show.
 *
 * These three are how an app watches a person without being asked again. Most of what is found is harmless: a screen
 * reader, the phone's keyboard, a work profile.
 */
data class Watchers(val services: List<String>, val keyboards: List<String>, val admins: List<String>)

/** What the phone tells of itself. From level 30 on it tells only of apps that the manifest's queries name. */
class PhoneAudit(private val context: Context) {
    private val packages = context.packageManager

    fun watchers() = Watchers(services(), keyboards(), admins())

    /** Bytes of the app and of what it keeps, nearly as the phone's settings count them. */
    fun size(): Long = File(context.applicationInfo.sourceDir).length() +
        context.dataDir.walk().filter { it.isFile }.sumOf { it.length() }

    private fun services(): List<String> = context.getSystemService(AccessibilityManager::class.java)
        .getEnabledAccessibilityServiceList(AccessibilityServiceInfo.FEEDBACK_ALL_MASK)
        .map { it.resolveInfo.loadLabel(packages).toString() }
        .distinct()

    private fun keyboards(): List<String> = context.getSystemService(InputMethodManager::class.java)
        .enabledInputMethodList
        .map { it.loadLabel(packages).toString() }
        .distinct()

    private fun admins(): List<String> = context.getSystemService(DevicePolicyManager::class.java)
        .activeAdmins.orEmpty()
        .map { nameOf(it.packageName) }
        .distinct()

    private fun nameOf(packageName: String): String = try {
        packages.getApplicationInfo(packageName, 0).loadLabel(packages).toString()
    } catch (_: PackageManager.NameNotFoundException) {
        packageName
    }
}
