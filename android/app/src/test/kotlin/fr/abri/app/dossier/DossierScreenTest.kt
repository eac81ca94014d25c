package fr.abri.app.dossier

import android.widget.TextView
import fr.abri.app.AbriApplication
import fr.abri.app.journal.CODE
import fr.abri.app.journal.FileImport
import fr.abri.app.journal.PickedFile
import fr.abri.app.journal.all
import fr.abri.app.journal.beginAs
import fr.abri.app.journal.keepEntry
import fr.abri.app.journal.makeJournal
import fr.abri.app.journal.write
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.Outside
import fr.abri.app.robolectric.waitUntil
import fr.abri.core.ImageAnswer
import java.io.File
import java.io.RandomAccessFile
import java.util.zip.ZipFile
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder

/** From the journal to a dossier: what is left out, how it is protected, what a panic leaves. */
class DossierScreenTest : AppTest() {
    @get:Rule
    val outside = TemporaryFolder()
    private val container
        get() = (application as AbriApplication).container
    private val document: File
        get() = outside.root.resolve("papiers.zip")

    @Before
    fun journal() {
        phone.beginAs()
        phone.makeJournal()
        phone.keepEntry("Menace reçue", "il menace")
        phone.back()
        phone.await("Préparer un dossier")
    }

    @Test
    fun `a file that tells its place can be left out, and taken in again`() {
        attach("film.mp4", "ftypmp42 location.ISO6709 com.android.manufacturer".encodeToByteArray())
        look()
        assertTrue(phone.shows("Pièce 1 · 001_film.mp4"))
        assertTrue(phone.shows("Ce fichier dit où il a été fait.") && phone.shows("avec quel appareil"))
        phone.tap("Laisser ce fichier en dehors")
        phone.await("Remettre les fichiers laissés en dehors")
        assertFalse(phone.shows("Ce fichier dit"))
        phone.tap("Remettre les fichiers laissés en dehors")
        phone.await("Ce fichier dit où il a été fait.")
    }

    @Test
    fun `nothing ticked is said, and the way back leads through the pages`() {
        phone.tap("Préparer un dossier")
        phone.await("Quelles notes ?")
        phone.tap("Choisir des notes")
        phone.await("il menace")
        phone.tap("Voir ce qu’il contient")
        phone.await("Choisissez au moins une note")
        phone.tap("Menace reçue")
        phone.tap("Voir ce qu’il contient")
        phone.await("Ce que contient le dossier")
        phone.back()
        phone.await("Quelles notes ?")
        phone.back()
        phone.await("Ajouter")
    }

    @Test
    fun `six words open what goes by mail, under a name of the person's own`() {
        look()
        phone.tap("Continuer")
        phone.await("Par courriel")
        assertFalse(phone.shows("Choisir où l’enregistrer"))
        phone.tap("Par courriel")
        phone.await("Nom du fichier")
        val words = phone.all<TextView>().map { it.text.toString().replace("\u200B", "") }.single { WORDS.matches(it) }
        assertEquals(6, words.split('-').size)
        phone.write("Nom du fichier", "a/b:c")
        phone.tap("Choisir où l’enregistrer")
        assertEquals(Outside.Save("a_b_cdocuments.zip"), phone.awaitOutside())
        phone.save(document)
        phone.await("Le dossier est enregistré.")
        assertTrue(phone.all<TextView>().any { it.text.toString().replace("\u200B", "") == words })
        assertEquals("dossier.zip", nameShownBy(document))
    }

    @Test
    fun `given up at the picker, nothing is written`() {
        choosePlace()
        phone.save(null)
        phone.await("Comment le remettre ?")
        assertFalse(document.exists())
    }

    @Test
    fun `a file that is damaged is named before and after, and the others go`() {
        attach("film.mp4", ByteArray(PIECES))
        attach("appel.mp4", ByteArray(10))
        damage()
        look()
        assertTrue(phone.shows("Ces pièces sont abîmées : n° 1."))
        phone.tap("Continuer")
        phone.await("En main propre")
        phone.tap("En main propre")
        phone.await("Choisir où l’enregistrer")
        phone.tap("Choisir où l’enregistrer")
        phone.awaitOutside()
        phone.save(document)
        phone.await("Le dossier est enregistré.")
        assertTrue(phone.shows("Ces pièces sont abîmées : n° 1."))
        val names = ZipFile(document).use { zip -> zip.entries().asSequence().map { it.name }.toList() }
        assertTrue(names.any { it.endsWith("002_appel.mp4") })
        assertFalse(names.any { it.endsWith("001_film.mp4") })
    }

    @Test
    fun `a panic while it is written leaves no half file, and the journal says nothing of it`() {
        attach("film.mp4", ByteArray(LARGE))
        val before = runBlocking { container.core.seal().number }
        choosePlace()
        phone.save(document)
        phone.press("Masquer")
        assertFalse(container.core.isOpen.value)
        waitUntil("the end of the half file") { !document.exists() }
        runBlocking { container.core.openJournal(CODE.encodeToByteArray()) }
        assertEquals(before, runBlocking { container.core.seal().number })
    }

    @Test
    fun `the page for the desk is written where the person picks`() {
        look()
        phone.tap("Un résumé d’une page")
        phone.await("Enregistrer la page")
        phone.tap("Enregistrer la page")
        assertEquals(Outside.Save("page.pdf"), phone.awaitOutside())
        val page = outside.root.resolve("page.pdf")
        phone.save(page)
        phone.await("La page est enregistrée.")
        assertTrue(page.readBytes().decodeToString(0, 5) == "%PDF-")
        phone.tap("Imprimer")
        phone.await("Ce téléphone ne peut pas imprimer.")
    }

    @Test
    fun `a file of an entry is given as it is, under an address of ours`() {
        attach("capture.png", ByteArray(10))
        phone.tap("il menace")
        phone.await("Empreinte et copies")
        phone.tap("Empreinte et copies")
        phone.await("Donner ce fichier")
        phone.tap("Donner ce fichier")
        val share = phone.awaitOutside() as Outside.Share
        assertEquals("video/mp4", share.type)
        assertEquals(GivenFiles.AUTHORITY, share.document?.authority)
    }

    private fun look() {
        phone.tap("Préparer un dossier")
        phone.await("Voir ce qu’il contient")
        phone.tap("Voir ce qu’il contient")
        phone.await("Ce que contient le dossier")
    }

    private fun choosePlace() {
        look()
        phone.tap("Continuer")
        phone.await("En main propre")
        phone.tap("En main propre")
        phone.await("Choisir où l’enregistrer")
        phone.tap("Choisir où l’enregistrer")
        phone.awaitOutside()
    }

    private fun attach(name: String, bytes: ByteArray) = runBlocking {
        val picked = PickedFile(name, "video/mp4", bytes.size.toLong()) { bytes.inputStream() }
        FileImport(container.core).run(2uL, picked, ImageAnswer.NO) { _, _ -> }
    }

    /** Turns one bit of the longest file of the journal. */
    private fun damage() {
        val sealed = application.noBackupFilesDir.walk().filter { it.parentFile?.name == "a" }.maxBy { it.length() }
        RandomAccessFile(sealed, "rw").use {
            it.seek(sealed.length() / 2)
            val byte = it.read()
            it.seek(sealed.length() / 2)
            it.write(byte xor 1)
        }
    }

    private companion object {
        /** More than one sealed piece. */
        const val PIECES = 200_000
        val WORDS = Regex("[a-z]+(-[a-z]+){5}")

        /** So large that a hand on Masquer is faster. */
        const val LARGE = 32 shl 20
    }
}
