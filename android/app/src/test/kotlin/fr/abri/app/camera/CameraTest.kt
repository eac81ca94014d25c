package fr.abri.app.camera

import android.Manifest
import android.view.View
import fr.abri.app.AbriApplication
import fr.abri.app.attachments.photograph
import fr.abri.app.journal.beginAs
import fr.abri.app.journal.keepEntry
import fr.abri.app.journal.makeJournal
import fr.abri.app.robolectric.AppTest
import fr.abri.core.Filter
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.robolectric.Shadows.shadowOf

/** A photograph that goes straight into the journal. Only the lens is not the phone's: there is none here. */
class CameraTest : AppTest() {
    private val container
        get() = (application as AbriApplication).container
    private val lenses = ArrayList<PaperLens>()

    /** Sees what lies on the paper, and knows whether anyone looked. */
    private class PaperLens(override val view: View, private val picture: ByteArray?) : Lens {
        var isOpen = true
        var taken = 0

        override suspend fun take(): ByteArray {
            taken += 1
            return picture?.copyOf() ?: throw LensFailure()
        }

        override fun close() {
            isOpen = false
        }
    }

    @Before
    fun entry() {
        container.hasCamera = true
        putLens(photograph(application.cacheDir).readBytes())
        phone.beginAs()
        phone.makeJournal()
        phone.keepEntry("Menace reçue", "Une menace")
        phone.tap("Prendre une photo")
        phone.await("Est-ce une image intime")
    }

    @Test
    fun `any answer but no opens no camera and asks for no permission`() {
        allow()
        for (answer in listOf("Oui", "Je ne sais pas", "Passer")) {
            phone.tap(answer)
            phone.await("Cette image n’est pas gardée ici")
            phone.back()
            phone.await("Prendre une photo")
            phone.tap("Prendre une photo")
            phone.await("Passer")
        }
        assertEquals(0, lenses.size)
    }

    @Test
    fun `a photograph is in the journal, and its bytes nowhere else`() {
        allow()
        phone.tap("Non")
        phone.await("Photographier")
        phone.tap("Photographier")
        phone.await("La copie est identique à l’original")
        assertFalse("there is no original elsewhere", phone.shows("Voir où reste l’original"))
        assertFalse("the camera is left to others", lenses.single().isOpen)
        assertEquals(1, attachments())
        phone.tap("Revenir à la note")
        phone.await("photo.jpg")
    }

    @Test
    fun `what the phone will ask is said before, and a refusal says what to do`() {
        phone.tap("Non")
        phone.await("Le téléphone va demander")
        assertTrue(phone.shows("pas dans la galerie"))
        phone.tap("Continuer")
        phone.answerPermission(false)
        phone.await("Vous pouvez joindre un fichier")
        assertEquals(0, lenses.size)
        phone.tap("Revenir à la note")
        phone.await("Est-ce une image intime")
    }

    @Test
    fun `once it may, it looks`() {
        phone.tap("Non")
        phone.await("Continuer")
        phone.tap("Continuer")
        phone.answerPermission(true)
        phone.await("Photographier")
        assertTrue(lenses.single().isOpen)
    }

    @Test
    fun `a camera that fails can be tried again`() {
        allow()
        putLens(null)
        phone.tap("Non")
        phone.await("Photographier")
        phone.tap("Photographier")
        phone.await("L’appareil photo ne répond pas")
        assertFalse(lenses.single().isOpen)
        phone.tap("Essayer encore")
        phone.await("Photographier")
        assertEquals(2, lenses.size)
        assertEquals(0, attachments())
    }

    @Test
    fun `going back and locking leave the camera at once`() {
        allow()
        phone.tap("Non")
        phone.await("Photographier")
        phone.back()
        phone.await("Est-ce une image intime")
        assertFalse(lenses.single().isOpen)
        phone.tap("Non")
        phone.await("Photographier")
        phone.leave()
        phone.enter()
        phone.await("Mon carnet")
        assertFalse(lenses.last().isOpen)
        assertEquals(0, lenses.sumOf { it.taken })
    }

    private fun putLens(picture: ByteArray?) {
        container.lens = { context -> PaperLens(View(context), picture).also(lenses::add) }
    }

    private fun allow() = shadowOf(application).grantPermissions(Manifest.permission.CAMERA)

    private fun attachments(): Int = runBlocking {
        val entry = container.core.list(Filter(emptyList(), null, null, "", "", ""), null, 1).entries.single()
        container.core.read(entry.seq).attachments.size
    }
}
