package fr.abri.app.scenario

import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.Outside
import java.util.TimeZone
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Shadows.shadowOf

/** A parent looks for the right number now: from a fresh start to the dialler in two taps, the question counted. */
class ParentFindsNumberTest : AppTest() {
    private val zone = TimeZone.getDefault()

    @After
    fun zoneAsBefore() = TimeZone.setDefault(zone)

    @Test
    fun `fresh start, one question, one call`() {
        phone.open()
        phone.await("Pour mon enfant")
        phone.tap("Pour mon enfant")
        phone.await("Appeler")
        phone.tap("Appeler")
        val outside = phone.awaitOutside()
        assertTrue("$outside", outside is Outside.Dialler)
        assertTrue("without a code", !application.noBackupFilesDir.resolve("journal").exists())
    }

    @Test
    fun `later, the number is one tap from the start`() {
        phone.open()
        phone.await("Pour mon enfant")
        phone.tap("Pour mon enfant")
        phone.await("Appeler")
        phone.leave()
        phone.enter()
        phone.await("Appeler")
        phone.tap("Appeler")
        assertTrue(phone.awaitOutside() is Outside.Dialler)
    }

    @Test
    fun `at two in the morning the first number answers, and a closed line says when it opens`() {
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Paris"))
        clockShows("2026-11-24T01:00:00Z")
        phone.open()
        phone.await("Pour mon enfant")
        phone.tap("Pour mon enfant")
        phone.await("Appeler le 17")
        assertTrue("119 answers", phone.shows("Jour et nuit"))
        assertTrue("3018 does not", phone.shows("Fermé · ouvre à 9 h"))
        phone.tap("Appeler le 119")
        assertEquals(Outside.Dialler("119"), phone.awaitOutside())
        phone.comeBack()
        phone.tap("Aide")
        phone.await("Appeler le 112")
        assertTrue(phone.shows("Jour et nuit"))
        phone.tap("Appeler le 112")
        assertEquals(Outside.Dialler("112"), phone.awaitOutside())
    }

    @Test
    fun `without a dialler the number stands on the same screen, and can be copied`() {
        shadowOf(application).checkActivities(true)
        phone.open()
        phone.await("Pour mon enfant")
        phone.tap("Pour mon enfant")
        phone.await("Appeler le 119")
        phone.tap("Appeler le 119")
        phone.await("Ce téléphone ne peut pas ouvrir d’appel ici.")
        assertTrue(phone.shows("Copier"))
    }
}
