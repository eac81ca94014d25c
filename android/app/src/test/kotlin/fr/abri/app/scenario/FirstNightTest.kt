package fr.abri.app.scenario

import android.graphics.Bitmap
import android.graphics.Color
import fr.abri.app.AbriApplication
import fr.abri.app.Container
import fr.abri.app.journal.CODE
import fr.abri.app.journal.beginAs
import fr.abri.app.journal.enterJournal
import fr.abri.app.journal.makeJournal
import fr.abri.app.journal.write
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.Outside
import fr.abri.app.robolectric.Phone
import fr.abri.app.robolectric.pass
import fr.abri.app.robolectric.waitUntil
import java.io.File
import java.time.Duration
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.shadows.ShadowProcess
import org.robolectric.util.ReflectionHelpers

/** An adult at two in the morning: reads, finds who answers, keeps what was sent, hides, and finds it again. */
class FirstNightTest : AppTest() {
    @Test
    fun `from the sheet to a kept entry, and back after a panic`() {
        phone.beginAs()
        readSheet()
        callSomebody()
        keepEvidence()
        panic()
        comeBack()
    }

    private fun readSheet() {
        phone.tap("Comprendre")
        phone.await("Chantage avec une image intime")
        phone.tap("Chantage avec une image intime")
        phone.await("L’essentiel")
        phone.tap("Comment cela se passe")
        phone.await("Ce passage parle de chantage sexuel par caméra.")
        assertFalse(phone.shows(HARD))
        phone.tap("Lire")
        phone.await(HARD)
        phone.tap("Accueil")
        phone.await("Mon carnet")
    }

    private fun callSomebody() {
        phone.tap("Trouver de l’aide")
        phone.await("Jour et nuit")
        phone.tap("3114")
        phone.await("Appeler le 3114")
        phone.tap("Appeler le 3114")
        assertEquals(Outside.Dialler("3114"), phone.awaitOutside())
        phone.comeBack()
        phone.tap("Accueil")
        phone.await("Mon carnet")
    }

    private fun keepEvidence() {
        phone.makeJournal()
        phone.tap("Ajouter")
        phone.await("Menace reçue")
        phone.tap("Menace reçue")
        phone.await("Que s’est-il passé ?")
        phone.write("Que s’est-il passé ?", THREAT)
        phone.tap("Garder cette note")
        phone.await("Joindre une capture ou un fichier")
        phone.tap("Joindre une capture ou un fichier")
        phone.await("Non")
        phone.tap("Non")
        phone.awaitOutside()
        phone.pick(capture())
        phone.await("La copie est identique à l’original")
    }

    private fun panic() {
        val recents = recents(phone.activity)
        phone.press("Masquer")
        waitUntil("the end of the process") { processEnded }
        // On a phone nothing of the process comes after that; here its last message must not reach the next one.
        pass(Duration.ofMillis(300))
        assertTrue(recents.taskRemoved)
        assertFalse((application as AbriApplication).container.core.isOpen.value)
    }

    /** Another process: nothing of the first one is left but its files and the phone's keys. */
    private fun comeBack() {
        ShadowProcess.reset()
        ReflectionHelpers.setField(application, "container\$delegate", lazy { Container(application) })
        Phone().run {
            open()
            await("Mon carnet")
            assertFalse(shows(THREAT))
            enterJournal()
            await(THREAT)
            assertTrue(shows("1 pièce jointe"))
            tap(THREAT)
            await("capture.png")
            tap("Afficher l’image ?")
            await("Cacher l’image")
        }
    }

    private fun capture() = File(application.cacheDir, "capture.png").apply {
        val bitmap = Bitmap.createBitmap(72, 128, Bitmap.Config.ARGB_8888).apply { eraseColor(Color.WHITE) }
        outputStream().use { bitmap.compress(Bitmap.CompressFormat.PNG, 100, it) }
    }

    private companion object {
        /** A heading of what stands behind the notice. */
        const val HARD = "Le chantage à la webcam"
        const val THREAT = "Il demande 200 € avant minuit. Sinon il envoie tout à mes contacts."
    }
}
