package fr.abri.app.journal

import fr.abri.app.core.CopyFailure
import fr.abri.app.core.CopyPlace
import fr.abri.app.core.Core
import fr.abri.app.core.DocumentPlace
import fr.abri.app.core.PhoneClock
import fr.abri.app.core.backUp
import fr.abri.app.core.noteBackupProposed
import fr.abri.app.core.restore
import fr.abri.app.core.wantsBackup
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.Documents
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
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test

/** A copy of the journal goes out of the app and comes back, whole or not at all. */
class CopiesTest : AppTest() {
    private lateinit var core: Core
    private lateinit var words: ByteArray
    private lateinit var document: File
    private val seen = ArrayList<Progress>()

    @Before
    fun journal() = runBlocking {
        core = core("journal")
        core.createJournal(CODE.encodeToByteArray())
        val seq = core.add(checkNotNull(EntryForm(EntryKind.NOTE, text = "une note").entry(ZoneId.of("UTC"))))
        val picture = ByteArray(PICTURE).also { Random(1).nextBytes(it) }
        val picked = PickedFile("image", "image/png", picture.size.toLong()) { picture.inputStream() }
        FileImport(core).run(seq, picked, ImageAnswer.NO) { _, _ -> }
        words = core.makeWords().joinToString(" ").encodeToByteArray()
        document = File(application.cacheDir, "copie.zip").apply { writeBytes(ByteArray(4 * PICTURE)) }
    }

    @Test
    fun `a copy that was written over another document is the journal on another phone`() = runBlocking {
        val place = DocumentPlace(application.contentResolver, Documents.offer(document))
        val found = core.backUp(place) { seen += it }
        assertEquals(1uL, found.attachments)
        assertTrue(seen.zipWithNext().all { (before, after) -> before.done <= after.done })
        assertTrue(seen.all { it.done <= it.total })

        val phone = core("another")
        val code = NEW_CODE.encodeToByteArray()
        seen.clear()
        phone.restore(document.length(), document::inputStream, words, code) { seen += it }
        assertTrue(seen.zipWithNext().all { (before, after) -> before.done <= after.done })
        assertTrue(phone.isOpen.value)
        val entry = phone.read(2uL)
        assertEquals("une note", entry.content.text)
        assertEquals(PICTURE.toULong(), entry.attachments.single().size)
        assertTrue((words + code).all { it == 0.toByte() })
        assertNoPrivateFile()
    }

    @Test
    fun `a copy is proposed once, after the third note`() = runBlocking {
        assertFalse(core.wantsBackup())
        repeat(2) { core.add(checkNotNull(EntryForm(EntryKind.NOTE, text = "encore").entry(ZoneId.of("UTC")))) }
        assertTrue(core.wantsBackup())
        core.noteBackupProposed()
        assertFalse(core.wantsBackup())
    }

    @Test
    fun `what the place gives back otherwise is no copy`() {
        val lying =
            object : Place(document) {
                override fun read(): InputStream = (document.readBytes() + 0).inputStream()
            }
        assertThrows(CopyFailure.Different::class.java) { runBlocking { core.backUp(lying) {} } }
        assertNothingLeft()
    }

    @Test
    fun `a place that breaks off keeps no copy`() {
        val full =
            object : Place(document) {
                override fun write(): OutputStream = object : FilterOutputStream(super.write()) {
                    override fun write(bytes: ByteArray, offset: Int, length: Int) = throw IOException("it is gone")
                }
            }
        assertThrows(CopyFailure.Unreachable::class.java) { runBlocking { core.backUp(full) {} } }
        assertNothingLeft()
    }

    @Test
    fun `a copy that is stopped anywhere leaves nothing behind`() {
        for (quarter in 0..3) {
            document.writeText("")
            assertThrows(CancellationException::class.java) {
                runBlocking(Dispatchers.Default) {
                    core.backUp(Place(document)) {
                        if (it.done * 4u > it.total * quarter.toULong()) this@runBlocking.cancel()
                    }
                }
            }
            assertNothingLeft()
        }
    }

    @Test
    fun `an older copy stays when the new one is not even begun`() {
        assertThrows(CancellationException::class.java) {
            runBlocking(Dispatchers.Default) { core.backUp(Place(document)) { this@runBlocking.cancel() } }
        }
        assertEquals(4L * PICTURE, document.length())
        assertNoPrivateFile()
    }

    @Test
    fun `a lock stops a copy on its way out`() {
        assertThrows(JournalException.Locked::class.java) {
            runBlocking { core.backUp(Place(document)) { if (it.done * 2u > it.total) core.lock() } }
        }
        assertNothingLeft()
    }

    @Test
    fun `a restoration that is stopped anywhere leaves nothing behind`() {
        runBlocking { core.backUp(Place(document)) {} }
        val phone = core("another")
        val keys = deviceKeys.size
        for (half in 0..1) {
            assertThrows(CancellationException::class.java) {
                runBlocking(Dispatchers.Default) {
                    phone.restore(document.length(), document::inputStream, words.copyOf(), code()) {
                        if (it.done * 2u > it.total * half.toULong()) this@runBlocking.cancel()
                    }
                }
            }
            assertFalse(runBlocking { phone.journalExists() })
            assertEquals(keys, deviceKeys.size)
            assertNoPrivateFile()
        }
    }

    @Test
    fun `an occupied place, other words and another file are told apart`() {
        runBlocking { core.backUp(Place(document)) {} }
        assertThrows(JournalException.Refused::class.java) { core.take(document, words) }
        val phone = core("another")
        val other = runBlocking { core.makeWords() }.joinToString(" ").encodeToByteArray()
        assertThrows(JournalException.WrongWords::class.java) { phone.take(document, other) }
        document.writeText("une photo")
        assertThrows(JournalException.Damaged::class.java) { phone.take(document, words) }
        document.delete()
        assertThrows(CopyFailure.Unreachable::class.java) { phone.take(document, words) }
        assertFalse(runBlocking { phone.journalExists() })
        assertNoPrivateFile()
    }

    private fun Core.take(document: File, words: ByteArray) = runBlocking {
        restore(document.length(), document::inputStream, words.copyOf(), code()) {}
    }

    private fun code() = NEW_CODE.encodeToByteArray()

    private fun core(folder: String) =
        Core(application.noBackupFilesDir.resolve(folder), KeystoreDeviceKey(), PhoneClock(application))

    private fun assertNothingLeft() {
        assertFalse(document.exists())
        assertNoPrivateFile()
    }

    private fun assertNoPrivateFile() {
        val copies = application.noBackupFilesDir.resolve("copies").list().orEmpty()
        assertEquals(emptyList<String>(), copies.toList())
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
        const val NEW_CODE = "602214"
        const val PICTURE = 1 shl 20
    }
}
