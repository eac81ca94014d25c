package fr.abri.app.emergency

import android.content.ClipboardManager
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.Outside
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Shadows.shadowOf

/** The numbers for danger: two taps from a cold start, for everyone, without a code. */
class EmergencyTest : AppTest() {
    @Test
    fun `from the first screen of all, two taps lead to the dialler`() {
        phone.open()
        phone.await("Aide")
        phone.tap("Aide")
        phone.await("Appeler le 17")
        phone.tap("Appeler le 17")
        assertEquals(Outside.Dialler("17"), phone.awaitOutside())
    }

    @Test
    fun `whoever cannot speak writes to the 114`() {
        phone.open()
        phone.await("Aide")
        phone.tap("Aide")
        phone.await("Envoyer un SMS au 114")
        assertTrue(phone.shows("Les messages restent dans le téléphone."))
        phone.tap("Envoyer un SMS au 114")
        assertEquals(Outside.Message("114", ""), phone.awaitOutside())
    }

    @Test
    fun `without a dialler the number is shown, and can be copied`() {
        shadowOf(application).checkActivities(true)
        phone.open()
        phone.await("Aide")
        phone.tap("Aide")
        phone.await("Appeler le 112")
        phone.tap("Appeler le 112")
        phone.await("Ce téléphone ne peut pas ouvrir d’appel ici.")
        phone.tap("Copier")
        phone.await("C’est copié.")
        val clipboard = application.getSystemService(ClipboardManager::class.java)
        assertEquals("112", clipboard.primaryClip!!.getItemAt(0).text)
    }

    @Test
    fun `dark thoughts are one tap away, and the 3114 is the first number`() {
        phone.open()
        phone.await("Aide")
        phone.tap("Aide")
        phone.await("J’ai des idées noires")
        phone.tap("J’ai des idées noires")
        phone.await("Vous pensez au suicide ?")
        phone.await("Appeler le 3114")
        assertTrue(phone.shows("Appeler le 15"))
        phone.tap("Appeler le 3114")
        assertEquals(Outside.Dialler("3114"), phone.awaitOutside())
    }
}
