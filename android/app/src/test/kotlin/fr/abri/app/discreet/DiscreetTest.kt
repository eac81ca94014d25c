package fr.abri.app.discreet

import android.content.Intent
import android.view.View
import fr.abri.app.AbriApplication
import fr.abri.app.Container
import fr.abri.app.MainActivity
import fr.abri.app.R
import fr.abri.app.calculator.CalculatorActivity
import fr.abri.app.calculator.CalculatorView
import fr.abri.app.calculator.calculate
import fr.abri.app.calculator.display
import fr.abri.app.calculator.holdPercent
import fr.abri.app.journal.CODE
import fr.abri.app.journal.beginAs
import fr.abri.app.journal.makeJournal
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.Phone
import fr.abri.app.robolectric.pass
import fr.abri.app.robolectric.runMainThread
import fr.abri.app.robolectric.waitUntil
import fr.abri.core.Audience
import java.time.Duration
import kotlinx.coroutines.runBlocking
import org.json.JSONObject
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.shadows.ShadowProcess
import org.robolectric.util.ReflectionHelpers

/** Discreet mode from the outside: what the launcher shows, what the calculator lets in, and what it gives away. */
class DiscreetTest : AppTest() {
    private val container
        get() = (application as AbriApplication).container

    private fun setUp() {
        phone.beginAs()
        phone.makeJournal()
        phone.tap("Accueil")
        phone.await("Réglages")
        phone.tap("Réglages")
        phone.await("Cacher Abri derrière une calculatrice")
        phone.tap("Cacher Abri derrière une calculatrice")
        phone.becomeDiscreet()
    }

    /** What a launcher finds of the app: each entry by its class and its name. */
    private fun launched(): List<Pair<String, String>> {
        val intent = Intent(Intent.ACTION_MAIN).addCategory(Intent.CATEGORY_LAUNCHER)
        intent.setPackage(application.packageName)
        return application.packageManager.queryIntentActivities(intent, 0).map {
            it.activityInfo.name to it.loadLabel(application.packageManager).toString()
        }
    }

    private fun file() = JSONObject(application.noBackupFilesDir.resolve("settings").readText())

    /** Another process: nothing of the first one is left but its files, the phone's keys and its launcher. */
    private fun restarted(): Phone {
        // A process that ends gives the journal's folder free.
        container.core.lock()
        ShadowProcess.reset()
        ReflectionHelpers.setField(application, "container\$delegate", lazy { Container(application) })
        return Phone()
    }

    @Test
    fun `the launcher shows one entry, and the settings bring the other back`() {
        phone.beginAs()
        assertEquals(listOf("fr.abri.app.Open" to "Abri"), launched())
        phone.makeJournal()
        runBlocking { container.discretion.begin() }
        assertEquals(listOf("fr.abri.app.Calculator" to "Calculatrice"), launched())
        phone.tap("Accueil")
        phone.await("Réglages")
        phone.tap("Réglages")
        phone.await("Cacher Abri derrière une calculatrice")
        phone.tap("Cacher Abri derrière une calculatrice")
        phone.await("Le mode discret est en place.")
        phone.tap("Revenir à l’icône d’Abri")
        phone.await("Essayer")
        waitUntil("the app's own icon") { launched() == listOf("fr.abri.app.Open" to "Abri") }
        waitUntil("the reader in the file") { file().optString("audience") == "ADULT" }
    }

    @Test
    fun `whom the app is for is nowhere outside of the journal`() {
        setUp()
        assertEquals(setOf("discreet", "lockMinutes", "theme", "volumeKeys"), file().keys().asSequence().toSet())
        assertTrue(file().getBoolean("discreet"))
        phone.tap("Continuer")
        phone.await("Que voulez-vous faire")
        phone.tap("Réglages")
        phone.await("moins de 18 ans")
        phone.tap("moins de 18 ans")
        phone.await("Tu veux faire quoi")
        assertFalse(file().has("audience"))
        phone.back()
        assertEquals(null, container.settings.settings.value.audience)
        restarted().run {
            open()
            await("Virgule")
            calculate("$CODE=")
            await("Tu veux faire quoi")
        }
        assertEquals(Audience.MINOR, container.audience)
    }

    @Test
    fun `only the code opens, at a fixed time, and a wrong one is a number like any other`() {
        setUp()
        restarted().run {
            open()
            await("Virgule")
            calculate("864213=")
            assertEquals("864 213", display)
            pass(Duration.ofSeconds(3))
            follow()
            assertTrue(activity is CalculatorActivity)
            calculate("C$CODE=")
            assertEquals("739 164", display)
            waitUntil("the open journal") { container.core.isOpen.value }
            follow()
            assertTrue(activity is CalculatorActivity)
            await("Que voulez-vous faire")
            assertTrue(activity is MainActivity)
        }
    }

    @Test
    fun `whoever leaves the calculator meanwhile is not followed`() {
        setUp()
        restarted().run {
            open()
            await("Virgule")
            calculate("$CODE=")
            leave()
            // Longer than the key is derived here.
            val end = System.nanoTime() + Duration.ofSeconds(4).toNanos()
            while (System.nanoTime() < end) {
                runMainThread()
                follow()
                assertFalse(container.core.isOpen.value)
            }
            enter()
            assertTrue(activity is CalculatorActivity)
            assertEquals("0", display)
        }
    }

    @Test
    fun `two seconds on percent open the numbers, and every way out leads to the calculator`() {
        setUp()
        restarted().run {
            open()
            await("Virgule")
            for (way in listOf<Phone.() -> Unit>({ tap("Accueil") }, { tap("Retour") }, { back() })) {
                holdPercent()
                await("J’ai douze mots")
                assertTrue(shows("17"))
                assertFalse(container.core.isOpen.value)
                way()
                waitUntil("the calculator") {
                    follow()
                    activity is CalculatorActivity
                }
            }
        }
    }

    @Test
    fun `no other way leads past the calculator`() {
        setUp()
        restarted().run {
            open(Intent(application, MainActivity::class.java))
            waitUntil("the calculator") {
                follow()
                activity is CalculatorActivity
            }
            assertFalse(shows("Que voulez-vous faire"))
        }
    }

    @Test
    fun `practising Masquer tells of the calculator, which covers the screen then`() {
        setUp()
        phone.tap("Continuer")
        phone.await("Que voulez-vous faire")
        phone.tap("Réglages")
        phone.await("S’entraîner à masquer")
        phone.tap("S’entraîner à masquer")
        phone.await("La calculatrice apparaît pendant trois secondes")
        assertFalse(phone.shows("L’écran devient vide") || phone.shows("premier écran"))
    }

    @Test
    fun `a lock leads to the calculator`() {
        setUp()
        phone.tap("Continuer")
        phone.await("Que voulez-vous faire")
        phone.tap("Mon carnet")
        phone.await("Verrouiller")
        phone.tap("Verrouiller")
        waitUntil("the calculator") {
            phone.follow()
            phone.activity is CalculatorActivity
        }
    }

    @Test
    fun `the cover is the calculator, in the same frame`() {
        setUp()
        val activity = phone.activity
        phone.finger.press("Masquer")
        val cover = activity.findViewById<View>(R.id.cover)
        assertEquals(View.VISIBLE, cover.visibility)
        assertTrue(phone.screen.views.any { it is CalculatorView })
        assertEquals(null, phone.screen.find("Masquer"))
        assertTrue(recents(activity).taskRemoved)
    }

    @Test
    fun `an icon that does not match is mended at the next start`() {
        setUp()
        LauncherIcon(application).isCalculator = false
        restarted().run {
            open()
            waitUntil("the calculator") {
                follow()
                activity is CalculatorActivity
            }
        }
        assertEquals(listOf("fr.abri.app.Calculator" to "Calculatrice"), launched())
    }
}
