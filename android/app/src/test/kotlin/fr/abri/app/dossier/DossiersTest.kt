package fr.abri.app.dossier

import fr.abri.app.core.CopyPlace
import fr.abri.app.core.Core
import fr.abri.app.core.DocumentPlace
import fr.abri.app.core.PhoneClock
import fr.abri.app.core.dossierSummary
import fr.abri.app.core.drawPassphrase
import fr.abri.app.core.previewDossier
import fr.abri.app.core.writeDossier
import fr.abri.app.core.writePage
import fr.abri.app.journal.CODE
import fr.abri.app.journal.EntryForm
import fr.abri.app.journal.FileImport
import fr.abri.app.journal.KeystoreDeviceKey
import fr.abri.app.journal.PickedFile
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.Documents
import fr.abri.core.Carries
import fr.abri.core.DossierException
import fr.abri.core.EntryKind
import fr.abri.core.ImageAnswer
import fr.abri.core.JournalException
import fr.abri.core.Progress
import java.io.File
import java.io.FilterOutputStream
import java.io.IOException
import java.io.InputStream
import java.io.OutputStream
import java.time.ZoneId
import java.util.Random
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.cancel
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Assert.fail
import org.junit.Before
import org.junit.Test

/** A dossier lies whole where it should and the journal says so, or neither. */
class DossiersTest : AppTest() {
    private lateinit var core: Core
    private lateinit var document: File
    private val file = ByteArray(SIZE).also { Random(7).nextBytes(it) }
    private val all = DossierChoice().selection("")

    @Before
    fun journal() = runBlocking {
        core = Core(application.noBackupFilesDir.resolve("journal"), KeystoreDeviceKey(), PhoneClock(application))
        core.createJournal(CODE.encodeToByteArray())
        val seq = core.add(checkNotNull(EntryForm(EntryKind.THREAT, text = "il menace").entry(ZoneId.of("UTC"))))
        attach(seq, "capture.png", "image/png", file)
        document = File(application.cacheDir, "documents.zip").apply { writeBytes(ByteArray(2 * SIZE)) }
    }

    @Test
    fun `it can be opened and checked without Abri, and the journal says it was handed over`() = runBlocking {
        val seen = ArrayList<Progress>()
        val before = core.seal().number
        val place = DocumentPlace(application.contentResolver, Documents.offer(document))
        val done = core.writeDossier(DossierChoice().selection("Je porte plainte."), null, place) { seen += it }
        assertTrue(seen.zipWithNext().all { (one, next) -> one.done <= next.done })
        assertEquals(before + 1uL, done.seq)
        assertEquals(done.seq, core.seal().number)
        assertTrue(Regex("(\\d{5} ){7}\\d{5}").matches(done.digits))
        val bag = Bag(document)
        assertEquals(emptyList<String>(), bag.differing())
        assertArrayEquals(file, bag.bytes("data/captures/001_capture.png"))
        assertTrue(bag.text("data/recapitulatif.txt").contains("il menace"))
        assertTrue(bag.text("data/plainte.txt").contains("Je porte plainte."))
    }

    @Test
    fun `with words, only one name can be seen`() = runBlocking {
        val words = core.drawPassphrase()
        assertEquals(6, words.words().split('-').size)
        core.writeDossier(all, words, Place(document)) {}
        assertEquals("dossier.zip", nameShownBy(document))
    }

    @Test
    fun `before it goes, a place and a device are named`() = runBlocking {
        val seq = core.add(checkNotNull(EntryForm(EntryKind.NOTE, text = "dehors").entry(ZoneId.of("UTC"))))
        val telling = "\u0000\u0000\u0000\u0018ftypmp42 location.ISO6709 com.android.manufacturer"
        attach(seq, "film.mp4", "video/mp4", telling.encodeToByteArray())
        val preview = core.previewDossier(all, emptyList()) {}
        assertEquals(2uL, preview.entries)
        assertEquals(listOf(Carries.UNKNOWN, Carries.YES), preview.exhibits.map { it.carried?.place })
        assertEquals(Carries.YES, preview.exhibits.last().carried?.device)
        val without = DossierChoice(without = setOf(preview.exhibits.last().attachment))
        val again = core.previewDossier(without.selection(""), preview.exhibits) { fail("read again") }
        assertEquals(1, again.exhibits.size)
        val one = DossierChoice(all = false, entries = setOf(seq))
        assertEquals(1uL, core.previewDossier(one.selection(""), emptyList()) {}.entries)
    }

    @Test
    fun `nothing chosen is said as such, and takes nothing away`() {
        val nothing = DossierChoice(all = false).selection("")
        assertThrows(DossierException.Nothing::class.java) {
            runBlocking { core.previewDossier(nothing, emptyList()) {} }
        }
    }

    @Test
    fun `a place that breaks off keeps no dossier`() {
        val before = runBlocking { core.seal().number }
        val broken =
            object : Place(document) {
                override fun write(): OutputStream = object : FilterOutputStream(super.write()) {
                    override fun write(bytes: ByteArray, offset: Int, length: Int) = throw IOException("it is gone")
                }
            }
        assertThrows(DossierException.NotWritten::class.java) {
            runBlocking { core.writeDossier(all, null, broken) {} }
        }
        assertNothing(before)
    }

    @Test
    fun `a place that can't be closed keeps no dossier`() {
        val before = runBlocking { core.seal().number }
        val full =
            object : Place(document) {
                override fun write(): OutputStream = object : FilterOutputStream(super.write()) {
                    override fun close() {
                        super.close()
                        throw IOException("no room left")
                    }
                }
            }
        assertThrows(DossierException.NotWritten::class.java) { runBlocking { core.writeDossier(all, null, full) {} } }
        assertNothing(before)
        document.createNewFile()
        assertThrows(DossierException.NotWritten::class.java) { runBlocking { core.writePage(ByteArray(9), full) } }
        assertFalse(document.exists())
    }

    @Test
    fun `a dossier that is stopped anywhere leaves nothing behind`() {
        val before = runBlocking { core.seal().number }
        for (quarter in 0..3) {
            document.writeText("")
            assertThrows(CancellationException::class.java) {
                runBlocking(Dispatchers.Default) {
                    core.writeDossier(all, null, Place(document)) {
                        if (it.done * 4u > it.total * quarter.toULong()) this@runBlocking.cancel()
                    }
                }
            }
            assertNothing(before)
        }
    }

    @Test
    fun `a lock ends it, and the journal says nothing of it`() {
        val before = runBlocking { core.seal().number }
        val error = assertThrows(DossierException.Journal::class.java) {
            runBlocking { core.writeDossier(all, null, Place(document)) { if (it.done * 2u > it.total) core.lock() } }
        }
        assertTrue(error.error is JournalException.Locked)
        runBlocking { core.openJournal(CODE.encodeToByteArray()) }
        assertNothing(before)
    }

    @Test
    fun `the page for the desk is a document`() = runBlocking {
        core.writePage(core.dossierSummary(all), Place(document))
        assertTrue(document.readBytes().decodeToString(0, 8).startsWith("%PDF-1."))
    }

    private suspend fun attach(seq: ULong, name: String, type: String, bytes: ByteArray) {
        val picked = PickedFile(name, type, bytes.size.toLong()) { bytes.inputStream() }
        FileImport(core).run(seq, picked, ImageAnswer.NO) { _, _ -> }
    }

    private fun assertNothing(before: ULong) {
        assertFalse(document.exists())
        assertEquals(before, runBlocking { core.seal().number })
    }

    /** A place that is a plain file. */
    private open class Place(private val file: File) : CopyPlace {
        override fun write(): OutputStream = file.outputStream()

        override fun read(): InputStream = file.inputStream()

        override fun discard() {
            file.delete()
        }
    }

    private companion object {
        const val SIZE = 1 shl 20
    }
}
