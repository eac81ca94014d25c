package fr.abri.app.journal

import android.graphics.Bitmap
import android.graphics.Color
import android.widget.ImageView
import fr.abri.app.AbriApplication
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.Outside
import fr.abri.core.Audience
import java.io.File
import kotlinx.coroutines.launch
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test

/** A file on its way into the journal. */
class AttachTest : AppTest() {
    @Before
    fun entry() {
        phone.beginAs()
        phone.makeJournal()
        phone.keepEntry("Menace reçue", "Une menace")
        phone.tap("Joindre une capture ou un fichier")
        phone.await("Est-ce une image intime d’une personne avant ses 18")
    }

    @Test
    fun `only no opens the picker`() {
        for (answer in listOf("Oui", "Je ne sais pas", "Passer")) {
            phone.tap(answer)
            phone.await("Cette image n’est pas gardée ici")
            assertEquals(null, phone.outside)
            assertTrue(phone.shows("L’adresse de la page") && phone.shows("Le nom du compte"))
            phone.back()
            phone.await("Joindre une capture ou un fichier")
            phone.tap("Joindre une capture ou un fichier")
            phone.await("Passer")
        }
        phone.tap("Non")
        assertEquals(Outside.Picker(listOf("*/*")), phone.awaitOutside())
    }

    @Test
    fun `what can be kept instead leads to writing it down`() {
        phone.tap("Oui")
        phone.await("Noter ces informations")
        phone.tap("Noter ces informations")
        phone.await("Adresse de la page")
        assertTrue(phone.shows("Image montrée ou diffusée"))
    }

    @Test
    fun `a picture arrives, stays veiled until it is asked for, and can be veiled again`() {
        phone.tap("Non")
        phone.awaitOutside()
        phone.pick(picture())
        phone.await("La copie est identique à l’original")
        phone.tap("Revenir à la note")
        phone.await("capture.png")
        assertEquals(emptyList<ImageView>(), bitmaps())
        phone.tap("Afficher l’image ?")
        phone.await("Cacher l’image")
        assertEquals(1, bitmaps().size)
        phone.tap("Cacher l’image")
        phone.await("Afficher l’image ?")
        assertEquals(emptyList<ImageView>(), bitmaps())
        phone.back()
        phone.await("1 pièce jointe")
    }

    @Test
    fun `after a copy the page says where the original lies, and to leave the conversation alone`() {
        phone.tap("Non")
        phone.awaitOutside()
        phone.pick(picture())
        phone.await("Voir où reste l’original")
        phone.tap("Voir où reste l’original")
        phone.await("Ne touchez pas à la conversation")
        assertTrue(phone.shows("La corbeille de la galerie"))
        phone.tap("C’est noté")
        phone.await("Revenir à la note")
    }

    @Test
    fun `a picture that is gone before it is opened gives one sentence and leaves nothing`() {
        phone.tap("Non")
        phone.awaitOutside()
        phone.pick(picture().apply { delete() })
        phone.await("Ce fichier n’est plus là. Rien n’a été gardé.")
        phone.back()
        phone.await("Une menace")
        assertFalse(phone.shows("Pièces jointes"))
        assertEquals(0, attachmentFiles())
    }

    @Test
    fun `an empty hand from the picker comes back to the question`() {
        phone.tap("Non")
        phone.awaitOutside()
        phone.pick(null)
        phone.await("Passer")
        assertFalse(phone.shows("Rien n’a été gardé"))
    }

    @Test
    fun `a file that is no picture is kept and named, and its name cannot mislead`() {
        phone.tap("Non")
        phone.awaitOutside()
        phone.pick(File(application.cacheDir, "photo\u202Egnp.exe").apply { writeBytes(ByteArray(0)) })
        phone.await("La copie est identique à l’original")
        phone.tap("Revenir à la note")
        phone.await("photo[U+202E]gnp.exe · 0 octets")
        assertFalse(phone.shows("Afficher l’image ?"))
    }

    @Test
    fun `on request the fingerprint of a file is noted, and neither the file nor its name`() {
        phone.tap("Je ne sais pas")
        phone.await("Noter seulement l’empreinte")
        phone.tap("Noter seulement l’empreinte")
        phone.awaitOutside()
        phone.pick(picture())
        phone.await("L’empreinte est notée")
        phone.tap("Revenir à la note")
        phone.await("Empreinte d’un fichier non gardé")
        assertFalse(phone.shows("capture.png"))
        assertEquals(0, attachmentFiles())
    }

    @Test
    fun `a young person is not led to look for such an image`() {
        val container = (application as AbriApplication).container
        container.scope.launch { container.choose(Audience.MINOR) }
        phone.await("Tu veux faire quoi")
        val words = checkNotNull(container.words.value)
        val source = PickerSource(container.outside, container.resolver)
        container.navigator.open(AttachScreen(container, words, source, 2uL))
        phone.await("Passer")
        phone.tap("Passer")
        phone.await("Garde plutôt ceci")
        assertFalse(phone.shows("Noter seulement"))
    }

    private fun picture() = File(application.cacheDir, "capture.png").apply {
        val bitmap = Bitmap.createBitmap(40, 60, Bitmap.Config.ARGB_8888).apply { eraseColor(Color.BLUE) }
        outputStream().use { bitmap.compress(Bitmap.CompressFormat.PNG, 100, it) }
    }

    private fun bitmaps() = phone.all<ImageView>().filter { it.contentDescription == "Image affichée" }

    private fun attachmentFiles() =
        application.noBackupFilesDir.resolve("journal").walk().count { it.isFile && it.parentFile?.name == "a" }
}
