package fr.abri.app.sharing

import android.content.Intent
import android.content.pm.PackageManager
import android.net.Uri
import fr.abri.app.AbriApplication
import fr.abri.app.attachments.inGroups
import fr.abri.app.attachments.pictureFile
import fr.abri.app.journal.CODE
import fr.abri.app.journal.beginAs
import fr.abri.app.journal.keepEntry
import fr.abri.app.journal.keys
import fr.abri.app.journal.makeJournal
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.Documents
import fr.abri.app.robolectric.waitUntil
import fr.abri.core.EntryKind
import fr.abri.core.Filter
import java.io.File
import java.security.MessageDigest
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test

/** A screenshot that another app hands over: off until chosen, behind the code, and not read before the answer. */
class SharingTest : AppTest() {
    private val container
        get() = (application as AbriApplication).container

    @Test
    fun `nothing is offered in the share menu until it is chosen, and nothing any more after everything was erased`() {
        phone.beginAs()
        phone.makeJournal()
        assertEquals(emptyList<String>(), offered())
        phone.back()
        phone.await("Réglages")
        phone.tap("Réglages")
        phone.await("Garder un fichier partagé")
        phone.tap("Garder un fichier partagé")
        waitUntil("the share menu to offer it") { offered() == listOf("Notes") }
        assertTrue(phone.shows("« Notes »"))
        phone.tap("Garder un fichier partagé")
        waitUntil("the share menu to be empty") { offered().isEmpty() }
        phone.tap("Garder un fichier partagé")
        waitUntil("the share menu to offer it") { offered().isNotEmpty() }
        phone.tap("Codes, mots et copies")
        phone.await("Tout effacer")
        phone.tap("Tout effacer")
        phone.await("Votre code")
        phone.keys(CODE)
        phone.tap("Valider")
        phone.await("Effacer maintenant")
        phone.tap("Effacer maintenant")
        waitUntil("the share menu to be empty") {
            phone.follow()
            offered().isEmpty()
        }
    }

    @Test
    fun `the code is asked for, and nothing is read before the answer`() {
        journal()
        phone.leave()
        phone.share(capture())
        phone.await("Votre code")
        phone.keys(CODE)
        phone.tap("Valider")
        phone.await("Est-ce une image intime")
        for (answer in listOf("Oui", "Je ne sais pas", "Passer")) {
            phone.tap(answer)
            phone.await("Cette image n’est pas gardée ici")
            phone.back()
            phone.await("Mon carnet")
            phone.leave()
            phone.share(capture())
            phone.await("Votre code")
            phone.keys(CODE)
            phone.tap("Valider")
            phone.await("Est-ce une image intime")
        }
        assertEquals(0, Documents.asked)
        phone.tap("Non")
        phone.await("Où garder ce fichier")
        assertEquals("not before an entry was chosen either", 0, Documents.asked)
    }

    @Test
    fun `it is kept with an entry that is there`() {
        journal()
        share(capture())
        phone.tap("Non")
        phone.await("Une menace")
        phone.tap("Une menace")
        phone.await("La copie est identique à l’original")
        assertTrue(phone.shows("Voir où reste l’original"))
        phone.tap("Revenir à la note")
        phone.await("capture.png")
        assertEquals(listOf(EntryKind.THREAT to 1u), entries())
    }

    @Test
    fun `it is kept with a new entry, in which nothing is made up`() {
        journal()
        share(capture())
        phone.tap("Non")
        phone.await("Dans une nouvelle note")
        phone.tap("Dans une nouvelle note")
        phone.await("Message reçu")
        phone.tap("Message reçu")
        phone.await("La copie est identique à l’original")
        phone.tap("Revenir à la note")
        phone.await("capture.png")
        assertTrue(phone.shows("Date inconnue"))
        assertEquals(listOf(EntryKind.MESSAGE to 1u, EntryKind.THREAT to 0u), entries())
    }

    @Test
    fun `several files have one answer and one entry`() {
        journal()
        share(capture(), File(application.cacheDir, "preuve.pdf").apply { writeText("%PDF-1.7") })
        assertTrue(phone.shows("Il y a plusieurs fichiers"))
        phone.tap("Non")
        phone.await("Une menace")
        phone.tap("Une menace")
        phone.await("La copie est identique à l’original")
        assertEquals(listOf(EntryKind.THREAT to 2u), entries())
    }

    @Test
    fun `the fingerprint of a file that is not kept is noted on request alone`() {
        journal()
        val file = capture()
        share(file)
        phone.tap("Je ne sais pas")
        phone.await("Noter seulement l’empreinte")
        assertEquals(0, Documents.asked)
        phone.tap("Noter seulement l’empreinte")
        phone.await("Une menace")
        phone.tap("Une menace")
        phone.await("L’empreinte est notée")
        phone.tap("Revenir à la note")
        phone.await("Empreinte d’un fichier non gardé")
        val expected = MessageDigest.getInstance("SHA-256").digest(file.readBytes()).inGroups()
        assertTrue(phone.shows(expected))
        assertFalse(phone.shows("capture.png"))
        assertEquals(listOf(EntryKind.THREAT to 0u), entries())
    }

    @Test
    fun `a file that is gone leaves one sentence`() {
        journal()
        share(capture().apply { delete() })
        phone.tap("Non")
        phone.await("Une menace")
        phone.tap("Une menace")
        phone.await("Ce fichier n’est plus là")
        assertEquals(listOf(EntryKind.THREAT to 0u), entries())
    }

    @Test
    fun `what is kept before a file is gone is told`() {
        journal()
        share(capture(), File(application.cacheDir, "preuve.pdf"))
        phone.tap("Non")
        phone.await("Une menace")
        phone.tap("Une menace")
        phone.await("Un fichier n’est plus là. Un fichier est déjà gardé avec la note.")
        assertFalse(phone.shows("Rien n’a été gardé"))
        assertEquals(listOf(EntryKind.THREAT to 1u), entries())
    }

    @Test
    fun `a new entry that stays empty is told`() {
        journal()
        share(capture().apply { delete() })
        phone.tap("Non")
        phone.await("Dans une nouvelle note")
        phone.tap("Dans une nouvelle note")
        phone.await("Message reçu")
        phone.tap("Message reçu")
        phone.await("La nouvelle note est dans le carnet, encore sans fichier.")
        assertFalse(phone.shows("Rien n’a été gardé"))
        assertEquals(listOf(EntryKind.MESSAGE to 0u, EntryKind.THREAT to 0u), entries())
    }

    @Test
    fun `only addresses of other apps' providers are taken`() {
        val own = application.packageName
        val send = { address: String? ->
            Intent(Intent.ACTION_SEND).putExtra(Intent.EXTRA_STREAM, address?.let(Uri::parse))
        }
        assertEquals(1, SharedFiles.of(send("content://gallery/1"), own)?.addresses?.size)
        assertNull(SharedFiles.of(send("file:///data/data/$own/files/journal/keys"), own))
        assertNull(SharedFiles.of(send("content://$own.files/journal"), own))
        assertNull(SharedFiles.of(send(null), own))
        assertNull(SharedFiles.of(Intent(Intent.ACTION_SEND).putExtra(Intent.EXTRA_STREAM, "content://gallery/1"), own))
        assertNull(SharedFiles.of(Intent(Intent.ACTION_MAIN), own))
        val again = send("content://gallery/1").addFlags(Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY)
        assertNull("the list of recent apps hands over nothing", SharedFiles.of(again, own))
        val many = ArrayList((1..50).map { Uri.parse("content://gallery/$it") })
        val multiple = Intent(Intent.ACTION_SEND_MULTIPLE).putParcelableArrayListExtra(Intent.EXTRA_STREAM, many)
        assertEquals(20, SharedFiles.of(multiple, own)?.addresses?.size)
    }

    /** What the phone's share menu offers for a picture. */
    private fun offered(): List<String> {
        val send = Intent(Intent.ACTION_SEND).setType("image/png")
        return application.packageManager.queryIntentActivities(send, PackageManager.MATCH_DEFAULT_ONLY)
            .map { it.loadLabel(application.packageManager).toString() }
    }

    private fun journal() {
        phone.beginAs()
        phone.makeJournal()
        phone.keepEntry("Menace reçue", "Une menace")
    }

    private fun share(vararg files: File) {
        phone.leave()
        phone.share(*files)
        phone.await("Votre code")
        phone.keys(CODE)
        phone.tap("Valider")
        phone.await("Est-ce une image intime")
    }

    private fun capture() = pictureFile(application.cacheDir, "capture.png")

    private fun entries(): List<Pair<EntryKind, UInt>> = runBlocking {
        container.core.list(Filter(emptyList(), null, null, "", "", ""), null, 10).entries.map {
            it.kind to
                it.attachments
        }
    }
}
