package fr.abri.app.attachments

import android.graphics.Bitmap
import android.graphics.BitmapFactory
import android.graphics.Color
import android.view.MotionEvent
import fr.abri.app.AbriApplication
import fr.abri.app.journal.all
import fr.abri.app.journal.beginAs
import fr.abri.app.journal.keepEntry
import fr.abri.app.journal.makeJournal
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.waitUntil
import fr.abri.core.Attachment
import fr.abri.core.Carries
import fr.abri.core.Change
import fr.abri.core.Filter
import fr.abri.core.ImageAnswer
import fr.abri.core.JournalException
import fr.abri.core.Less
import java.io.ByteArrayOutputStream
import java.io.File
import java.security.MessageDigest
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test

/** A file of an entry before it is given to anybody: what it carries, its fingerprint, copies with less in them. */
class AttachmentTest : AppTest() {
    private val core
        get() = (application as AbriApplication).container.core

    @Test
    fun `a photograph says that it names a place, and its copy names none`() {
        attach(photograph(application.cacheDir))
        phone.await("Ce fichier contient un lieu")
        assertTrue(phone.shows("Ce fichier nomme l’appareil"))
        phone.tap("Sans le lieu")
        phone.await("Votre copie est gardée")
        phone.await("Aucun lieu n’est écrit dans ce fichier")
        assertTrue(phone.shows("Copie : le lieu est retiré"))
        val (original, copy) = attachments()
        assertArrayEquals(original.sha256, copy.derived?.from)
        assertEquals(Carries.NO, runBlocking { core.carried(copy.id) }.place)
        assertEquals(Carries.YES, runBlocking { core.carried(original.id) }.place)
        phone.back()
        phone.await("Pièces jointes")
        phone.await("Copie : le lieu est retiré")
    }

    @Test
    fun `the fingerprint is shown on request, that of the original beside that of the copy`() {
        val file = pictureFile(application.cacheDir, "capture.png")
        attach(file)
        val expected = MessageDigest.getInstance("SHA-256").digest(file.readBytes()).inGroups()
        phone.await("Aucun lieu")
        assertFalse(phone.shows(expected))
        phone.tap("Montrer l’empreinte")
        phone.await(expected)
        assertEquals(16 * 5 - 1, expected.length)
        phone.tap("Sans le lieu")
        phone.await("Votre copie est gardée")
        phone.tap("Montrer l’empreinte")
        phone.await("Empreinte de l’original")
        assertTrue(phone.shows(expected))
    }

    @Test
    fun `what a finger covers is black in the copy, and the original stays`() {
        attach(pictureFile(application.cacheDir, "capture.png"))
        phone.tap("Masquer une partie")
        awaitPicture()
        draw(0.02f to 0.02f, 0.48f to 0.48f)
        phone.await("Rectangles noirs : 1")
        phone.tap("Garder cette copie")
        phone.await("Copie : une partie est masquée")
        val (original, copy) = attachments()
        assertEquals(Less.COVERED, copy.derived?.less)
        assertEquals(Color.BLACK, bitmap(copy).colorAt(0.25f, 0.25f))
        assertEquals(Color.BLUE, bitmap(copy).colorAt(0.75f, 0.75f))
        assertEquals(Color.RED, bitmap(original).colorAt(0.25f, 0.25f))
    }

    @Test
    fun `what is covered of a kind that only the phone reads is covered in the same place`() {
        attach(pictureFile(application.cacheDir, "capture.webp"))
        phone.tap("Masquer une partie")
        awaitPicture()
        draw(0.02f to 0.02f, 0.48f to 0.48f)
        phone.await("Rectangles noirs : 1")
        phone.tap("Garder cette copie")
        phone.await("Copie : une partie est masquée")
        val copy = bitmap(attachments()[1])
        assertEquals(WIDE to HIGH, copy.width to copy.height)
        assertEquals(Color.BLACK, copy.colorAt(0.25f, 0.25f))
        assertEquals(Color.BLUE, copy.colorAt(0.75f, 0.75f))
    }

    @Test
    fun `buttons do what a finger does, and a step can be taken back`() {
        attach(pictureFile(application.cacheDir, "capture.png"))
        phone.tap("Recadrer")
        awaitPicture()
        phone.tap("Garder cette copie")
        phone.await("Rien n’est encore masqué ou recadré")
        phone.tap("Faire avec des boutons")
        phone.await("Rétrécir")
        repeat(3) { phone.tap("Rétrécir") }
        phone.await("L’image est recadrée")
        phone.tap("Masquer")
        phone.await("Ajouter un rectangle")
        phone.tap("Ajouter un rectangle")
        phone.await("Rectangles noirs : 1")
        phone.tap("Annuler le dernier geste")
        phone.await("Rectangles noirs : 0")
        phone.tap("Garder cette copie")
        phone.await("Copie : l’image est recadrée")
        val copy = bitmap(attachments()[1])
        // Three steps of two hundredths on each side, rounded outwards to whole pixels.
        assertEquals(72 to HIGH, copy.width to copy.height)
    }

    @Test
    fun `a file that is no picture says that no copy can be made`() {
        attach(File(application.cacheDir, "appel.pdf").apply { writeText("%PDF-1.7") })
        phone.await("Ce genre de fichier peut cacher un lieu")
        assertTrue(phone.shows("Abri ne peut pas retirer le lieu"))
        assertFalse(phone.shows("Masquer une partie"))
    }

    @Test
    fun `a picture that nobody can read leaves one sentence and no copy`() {
        attach(File(application.cacheDir, "capture.png").apply { writeText("rien") })
        phone.tap("Sans le lieu")
        phone.await("Abri ne peut pas faire de copie de ce fichier")
        assertEquals(1, attachments().size)
    }

    @Test
    fun `a copy needs the answer as well`() {
        attach(pictureFile(application.cacheDir, "capture.png"))
        val original = attachments().single()
        for (answer in ImageAnswer.entries - ImageAnswer.NO) {
            assertThrows(JournalException.Refused::class.java) {
                runBlocking { core.makeCopy(original.id, null, Change(emptyList(), null), answer) }
            }
        }
        assertEquals(1, attachments().size)
    }

    @Test
    fun `a file can be put into the bin from here`() {
        attach(pictureFile(application.cacheDir, "capture.png"))
        phone.tap("Mettre ce fichier à la corbeille")
        phone.await("Joindre une capture ou un fichier")
        assertEquals(0, attachments().size)
    }

    private fun attach(file: File) {
        phone.beginAs()
        phone.makeJournal()
        phone.keepEntry("Menace reçue", "Une menace")
        phone.tap("Joindre une capture ou un fichier")
        phone.await("Est-ce une image intime d’une personne avant ses 18")
        phone.tap("Non")
        phone.awaitOutside()
        phone.pick(file)
        phone.await("La copie est identique à l’original")
        phone.tap("Revenir à la note")
        phone.await("Empreinte et copies")
        phone.tap("Empreinte et copies")
        phone.await("Ce que le fichier révèle")
    }

    private fun awaitPicture() = waitUntil("the picture to draw on") {
        phone.follow()
        phone.all<EditedPicture>().singleOrNull()?.let { it.height > 0 && !it.isLayoutRequested } == true &&
            phone.shows("Rectangles noirs : 0") && !phone.shows("Un instant")
    }

    /** A finger goes from one point of the picture to another, in shares of its size. */
    private fun draw(from: Pair<Float, Float>, to: Pair<Float, Float>) {
        phone.finger.scrollTo("Rectangles noirs")
        val view = phone.all<EditedPicture>().single()
        val place = IntArray(2).also(view::getLocationOnScreen)
        // The picture stands in the middle of its view.
        val scale = minOf(view.width.toFloat() / WIDE, view.height.toFloat() / HIGH)
        val left = place[0] + (view.width - WIDE * scale) / 2
        val top = place[1] + (view.height - HIGH * scale) / 2
        val at = { point: Pair<Float, Float> ->
            left + point.first * WIDE * scale to top + point.second * HIGH * scale
        }
        val (beginX, beginY) = at(from)
        val (endX, endY) = at(to)
        phone.finger.touch(MotionEvent.ACTION_DOWN, beginX, beginY)
        phone.finger.touch(MotionEvent.ACTION_MOVE, (beginX + endX) / 2, (beginY + endY) / 2)
        phone.finger.touch(MotionEvent.ACTION_MOVE, endX, endY)
        phone.finger.touch(MotionEvent.ACTION_UP, endX, endY)
    }

    private fun attachments(): List<Attachment> = runBlocking {
        val entry = core.list(Filter(emptyList(), null, null, "", "", ""), null, 1).entries.single()
        core.read(entry.seq).attachments
    }

    private fun bitmap(attachment: Attachment): Bitmap = runBlocking {
        val bytes = ByteArrayOutputStream()
        core.attachment(attachment.id).use { reader ->
            while (true) bytes.write(core.nextPiece(reader) ?: break)
        }
        BitmapFactory.decodeByteArray(bytes.toByteArray(), 0, bytes.size())
    }
}
