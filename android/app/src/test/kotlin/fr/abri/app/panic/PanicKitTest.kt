package fr.abri.app.panic

import android.content.ComponentName
import android.content.Intent
import android.content.IntentFilter
import android.content.pm.ApplicationInfo
import android.content.pm.PackageInfo
import android.content.pm.Signature
import android.content.pm.SigningInfo
import android.os.Build
import fr.abri.app.AbriApplication
import fr.abri.app.home.HomeScreen
import fr.abri.app.journal.beginAs
import fr.abri.app.journal.keepEntry
import fr.abri.app.journal.makeJournal
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.Outside as Asked
import fr.abri.app.robolectric.waitUntil
import fr.abri.app.settings.SettingsStore
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.robolectric.Robolectric
import org.robolectric.Shadows.shadowOf
import org.robolectric.util.ReflectionHelpers

private const val BUTTON = "org.example.button"
private const val OTHER = "org.example.other"

/** The alarm of another app: off until chosen, one sender by its certificate, and never more than hiding and locking. */
class PanicKitTest : AppTest() {
    private val container
        get() = (application as AbriApplication).container
    private val kit
        get() = container.panicKit
    private val connected
        get() = container.settings.settings.value.panicSender

    @Before
    fun journal() {
        install(BUTTON, "Bouton rouge", "aa")
        install(OTHER, "Autre bouton", "bb")
        phone.beginAs()
        phone.makeJournal()
        phone.keepEntry("Menace reçue", SECRET)
    }

    /** An app that sends alarms, signed by [certificate]. */
    private fun install(name: String, label: String, certificate: String) {
        val signatures = arrayOf(Signature(certificate))
        val info = PackageInfo().apply {
            packageName = name
            applicationInfo = ApplicationInfo().apply {
                packageName = name
                nonLocalizedLabel = label
            }
            @Suppress("DEPRECATION")
            this.signatures = signatures
            if (Build.VERSION.SDK_INT >= 28) {
                signingInfo = ReflectionHelpers.callConstructor(SigningInfo::class.java)
                    .also { shadowOf(it).setSignatures(signatures) }
            }
        }
        val activity = ComponentName(name, "$name.Connect")
        shadowOf(application.packageManager).run {
            installPackage(info)
            addActivityIfNotPresent(activity)
            val filter = IntentFilter(PanicKit.CONNECT).apply { addCategory(Intent.CATEGORY_DEFAULT) }
            addIntentFilterForActivity(activity, filter)
        }
    }

    /** The app [from] asks for [action]; null where it does not say who it is. */
    private fun send(action: String, from: String?) {
        val intent = Intent(action).setClass(application, PanicKitActivity::class.java)
        val controller = Robolectric.buildActivity(PanicKitActivity::class.java, intent)
        shadowOf(controller.get()).setCallingPackage(from)
        controller.create()
        assertTrue("it is gone at once", controller.get().isFinishing)
        // Our window is there already, and would come to the front.
        shadowOf(controller.get()).nextStartedActivityForResult
        phone.follow()
    }

    private fun connectBy(name: String) {
        kit.isOpen = true
        send(PanicKit.CONNECT, name)
        phone.await("Relier cette application")
        phone.tap("Relier")
        waitUntil("the connection") { connected != null }
    }

    private fun findable(): Boolean = application.packageManager
        .queryIntentActivities(Intent(PanicKit.TRIGGER).setPackage(application.packageName), 0).isNotEmpty()

    @Test
    fun `nobody finds it before it is chosen in the settings, nor after it was given up`() {
        assertFalse(findable())
        phone.tap("Accueil")
        phone.await("Réglages")
        phone.tap("Réglages")
        phone.await("Bouton d’urgence d’une autre application")
        phone.tap("Bouton d’urgence d’une autre application")
        phone.await("Accepter ce bouton")
        phone.tap("Accepter ce bouton")
        phone.await("Bouton rouge")
        assertTrue(findable())
        phone.tap("Bouton rouge")
        phone.await("Relier cette application")
        assertNull("nothing is connected before the person says so", connected)
        phone.tap("Relier")
        assertEquals(Asked.Other(PanicKit.CONNECT), phone.awaitOutside())
        phone.comeBack()
        assertEquals(BUTTON, connected?.packageName)
        phone.await("Ne plus relier")
        phone.tap("Accepter ce bouton")
        assertFalse(findable())
        waitUntil("the end of the connection") { connected == null }
    }

    @Test
    fun `known, unknown, without a name or an impostor, whoever raises the alarm hides and locks and no more`() {
        connectBy(BUTTON)
        phone.comeBack()
        val opened = runBlocking { container.core.journalExists() }
        install(OTHER, "Autre bouton", "bb")
        for (from in listOf(BUTTON, OTHER, null)) {
            raise(from)
            assertEquals(opened, runBlocking { container.core.journalExists() })
        }
        install(BUTTON, "Bouton rouge", "cc")
        raise(BUTTON)
    }

    private fun raise(from: String?) {
        send(PanicKit.TRIGGER, from)
        assertFalse(container.core.isOpen.value)
        assertTrue(container.navigator.top.value is HomeScreen)
        assertNull(phone.screen.find("Mon carnet"))
        assertNull(phone.screen.find(SECRET))
        assertFalse("the app stays", processEnded)
    }

    @Test
    fun `a second sender never takes the place of the first`() {
        connectBy(BUTTON)
        phone.comeBack()
        val first = connected
        send(PanicKit.CONNECT, OTHER)
        assertFalse(phone.shows("Relier cette application"))
        assertFalse(kit.connect(checkNotNull(kit.senders.of(OTHER))))
        assertEquals(first, connected)
    }

    @Test
    fun `who is not connected, or is no longer signed as it was, disconnects nobody`() {
        connectBy(BUTTON)
        phone.comeBack()
        send(PanicKit.DISCONNECT, OTHER)
        send(PanicKit.DISCONNECT, null)
        install(BUTTON, "Bouton rouge", "cc")
        send(PanicKit.DISCONNECT, BUTTON)
        assertEquals(BUTTON, connected?.packageName)
        install(BUTTON, "Bouton rouge", "aa")
        send(PanicKit.DISCONNECT, BUTTON)
        waitUntil("the end of the connection") { connected == null }
    }

    @Test
    fun `nothing is asked while the journal is locked, or of who says no name`() {
        kit.isOpen = true
        send(PanicKit.CONNECT, null)
        assertFalse(phone.shows("Relier cette application"))
        container.panic.lock()
        send(PanicKit.CONNECT, BUTTON)
        assertFalse(phone.shows("Relier cette application"))
        assertNull(connected)
    }

    @Test
    fun `the sender is there after the next start`() {
        connectBy(BUTTON)
        val again = SettingsStore(application.noBackupFilesDir.resolve("settings"))
        waitUntil("the file to be written") {
            runBlocking { again.load() }
            again.settings.value.panicSender == connected
        }
    }
}
