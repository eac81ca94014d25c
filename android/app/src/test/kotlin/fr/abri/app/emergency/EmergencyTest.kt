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
    fun `each reader reaches the dialler in two taps from their home`() {
        val readers =
            listOf(
                "Pour moi, j’ai 18 ans ou plus",
                "Pour moi, j’ai moins de 18 ans",
                "Pour mon enfant",
                "Pour quelqu’un que je connais"
            )
        phone.open()
        for (reader in readers) {
            phone.await(reader)
            phone.tap(reader)
            phone.await("Mon carnet")
            phone.tap("Aide")
            phone.await("Appeler le 17")
            phone.tap("Appeler le 17")
            assertEquals(reader, Outside.Dialler("17"), phone.awaitOutside())
            phone.comeBack()
            phone.tap("Accueil")
            phone.await("Réglages")
            phone.tap("Réglages")
        }
    }

    @Test
    fun `every number for danger says whether it answers`() {
        phone.open()
        phone.await("Aide")
        phone.tap("Aide")
        phone.await("Appeler le 17")
        val danger = phone.screen.words.takeWhile { !it.startsWith("Cet appel peut rester") }
        assertTrue("$danger", "Jour et nuit" in danger)
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
        // The card moves that line down when its numbers come.
        phone.await("Appeler le 17")
        phone.tap("J’ai des idées noires")
        phone.await("Vous pensez au suicide ?")
        phone.await("Appeler le 3114")
        assertTrue(phone.shows("Appeler le 15"))
        phone.tap("Appeler le 3114")
        assertEquals(Outside.Dialler("3114"), phone.awaitOutside())
    }
}
