package fr.abri.app.audit

import android.accessibilityservice.AccessibilityServiceInfo
import android.app.admin.DevicePolicyManager
import android.content.ComponentName
import android.content.pm.ApplicationInfo
import android.content.pm.PackageInfo
import android.content.pm.ResolveInfo
import android.os.Build
import android.view.accessibility.AccessibilityManager
import android.view.inputmethod.InputMethodInfo
import android.view.inputmethod.InputMethodManager
import fr.abri.app.journal.beginAs
import fr.abri.app.robolectric.AppTest
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Shadows.shadowOf

/** What may give the app away: what the phone tells is named, and nobody is told that they are watched. */
class AuditTest : AppTest() {
    private fun open(whom: String = "Pour moi, j’ai 18 ans ou plus") {
        phone.beginAs(whom)
        phone.tap("Réglages")
        phone.await("Ce qui peut trahir Abri")
        phone.tap("Ce qui peut trahir Abri")
        phone.await("Services d’accessibilité activés")
    }

    private fun serviceNamed(name: String) = AccessibilityServiceInfo().also { info ->
        val found = ResolveInfo().apply { nonLocalizedLabel = name }
        // The framework fills it in when a service is bound.
        val field = AccessibilityServiceInfo::class.java.getDeclaredField("mResolveInfo")
        field.isAccessible = true
        field.set(info, found)
    }

    @Test
    fun `services, keyboards and managers of the phone are named`() {
        val accessibility = application.getSystemService(AccessibilityManager::class.java)
        shadowOf(accessibility).setEnabledAccessibilityServiceList(listOf(serviceNamed("Aide au son")))
        val keyboards = application.getSystemService(InputMethodManager::class.java)
        val keyboard = InputMethodInfo("un.clavier", "Clavier", "Clavier rapide", null)
        shadowOf(keyboards).setEnabledInputMethodInfoList(listOf(keyboard))
        val manager = PackageInfo().apply {
            packageName = "une.ecole"
            applicationInfo = ApplicationInfo().apply {
                packageName = "une.ecole"
                nonLocalizedLabel = "Collège connecté"
            }
        }
        shadowOf(application.packageManager).installPackage(manager)
        val policies = application.getSystemService(DevicePolicyManager::class.java)
        shadowOf(policies).setActiveAdmin(ComponentName("une.ecole", "Admin"))
        open()
        listOf("Aide au son", "Clavier rapide", "Collège connecté").forEach { assertTrue(it, phone.shows(it)) }
        assertTrue(phone.shows("Ne supprimez rien tout de suite."))
    }

    @Test
    fun `where there is none it is said, and the page accuses nobody`() {
        open("Pour moi, j’ai moins de 18 ans")
        assertTrue(phone.shows("Abri n’en voit pas."))
        assertTrue(phone.shows("N’enlève rien tout de suite."))
        val words = phone.screen.words.joinToString(" ")
        listOf("surveillé", "espionné").forEach { assertFalse(it, words.contains(it)) }
        phone.tap("Trouver de l’aide")
        phone.await("Pour toi")
    }

    @Test
    fun `what depends on the version of Android is said where it holds`() {
        open()
        val level = Build.VERSION.SDK_INT
        assertEquals(level < 30, phone.shows("les autres applications peuvent voir qu’Abri est installé"))
        assertEquals(level >= 31, phone.shows("quelle application a utilisé l’appareil photo"))
    }

    @Test
    fun `the size is that of the files`() {
        val before = PhoneAudit(application).size()
        application.noBackupFilesDir.resolve("more").writeBytes(ByteArray(MORE))
        assertEquals(before + MORE, PhoneAudit(application).size())
    }

    private companion object {
        const val MORE = 3_000
    }
}
