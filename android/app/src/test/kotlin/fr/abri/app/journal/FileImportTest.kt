package fr.abri.app.journal

import fr.abri.app.core.Core
import fr.abri.app.core.PhoneClock
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.Documents
import fr.abri.core.Attachment
import fr.abri.core.EntryKind
import fr.abri.core.ImageAnswer
import fr.abri.core.JournalException
import fr.abri.core.Progress
import fr.abri.core.ProgressListener
import java.io.ByteArrayInputStream
import java.io.File
import java.io.IOException
import java.io.InputStream
import java.security.MessageDigest
import java.time.ZoneId
import java.util.Random
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.cancel
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.robolectric.annotation.Config

/** Files through the Kotlin face of the journal: byte for byte, or not at all. */
class FileImportTest : AppTest() {
    private lateinit var core: Core
    private var seq = 0uL

    @Before
    fun journal() = runBlocking {
        core = Core(application.noBackupFilesDir.resolve("journal"), KeystoreDeviceKey(), PhoneClock(application))
        core.createJournal(CODE.encodeToByteArray())
        seq = core.add(checkNotNull(EntryForm(EntryKind.NOTE, text = "une note").entry(ZoneId.of("UTC"))))
    }

    @Test
    @Config(sdk = [35])
    fun `100 MiB come back with the same SHA-256, and memory stays flat`() {
        val file = File(application.cacheDir, "video.mp4")
        val sent = write(file, HUNDRED_MIB)
        val picked = PickedFile.of(application.contentResolver, Documents.offer(file))
        val before = heldMemory()
        var during = 0L
        val kept = runBlocking {
            FileImport(core).run(seq, picked, ImageAnswer.NO) { phase, done ->
                if (phase == ImportPhase.CHECKING && during == 0L && done > HUNDRED_MIB / 2) during = heldMemory()
            }
        }
        assertEquals(HUNDRED_MIB, kept.size.toLong())
        assertArrayEquals(sent, kept.sha256)
        assertArrayEquals(sent, digestOf(kept))
        assertTrue("$before bytes before, $during in the midst", during in 1 until before + FLAT)
    }

    @Test
    fun `a file that breaks off while it is read leaves nothing behind`() {
        val broken = noise(1 shl 20).let { file(it) { Breaking(it, BREAK) } }
        assertThrows(ImportFailure.Vanished::class.java) { import(broken) }
        assertNothingLeft()
    }

    @Test
    fun `a provider that throws what it likes leaves nothing behind`() {
        val rude = file(noise(10)) { throw IllegalStateException("a provider of another app") }
        assertThrows(ImportFailure.Vanished::class.java) { import(rude) }
        assertNothingLeft()
    }

    @Test
    fun `an import that is stopped leaves nothing behind`() {
        assertThrows(CancellationException::class.java) {
            runBlocking(Dispatchers.Default) {
                FileImport(core).run(seq, file(noise(4 shl 20)), ImageAnswer.NO) { _, done ->
                    if (done > 1 shl 20) this@runBlocking.cancel()
                }
            }
        }
        assertNothingLeft()
    }

    @Test
    fun `locking breaks an import off`() {
        assertThrows(JournalException.Locked::class.java) {
            runBlocking {
                FileImport(core).run(seq, file(noise(4 shl 20)), ImageAnswer.NO) { _, done ->
                    if (done == (1L shl 20)) core.lock()
                }
            }
        }
        runBlocking { core.openJournal(CODE.encodeToByteArray()) }
        assertNothingLeft()
    }

    @Test
    fun `whatever is answered but no is refused by the core itself`() {
        for (answer in ImageAnswer.entries - ImageAnswer.NO) {
            assertThrows(JournalException.Refused::class.java) {
                runBlocking { FileImport(core).run(seq, file(noise(100)), answer) { _, _ -> } }
            }
        }
        assertNothingLeft()
    }

    @Test
    fun `an empty file and one of odd length are whole`() {
        for (size in listOf(0, 1, 65_536, 65_537, 262_143)) {
            assertArrayEquals(sha256(noise(size)), import(file(noise(size))).sha256)
        }
        assertEquals(5, runBlocking { core.read(seq) }.attachments.size)
    }

    private fun import(file: PickedFile) = runBlocking { FileImport(core).run(seq, file, ImageAnswer.NO) { _, _ -> } }

    private fun assertNothingLeft() {
        assertEquals(0, runBlocking { core.read(seq) }.attachments.size)
        val found = runBlocking {
            core.verify(
                object : ProgressListener {
                    override fun advance(progress: Progress) = true
                }
            )
        }
        assertEquals(emptyList<ULong>(), found.damaged)
        assertEquals(0uL, found.unnamedFiles)
    }

    /** What the journal gives back. */
    private fun digestOf(attachment: Attachment): ByteArray = runBlocking {
        val digest = MessageDigest.getInstance("SHA-256")
        core.attachment(attachment.id).use { reader ->
            while (true) digest.update(core.nextPiece(reader) ?: break)
        }
        digest.digest()
    }

    private fun file(bytes: ByteArray, stream: () -> InputStream = { bytes.inputStream() }) =
        PickedFile("file", "application/octet-stream", bytes.size.toLong(), stream)

    private fun noise(size: Int) = ByteArray(size).also { Random(size.toLong()).nextBytes(it) }

    private fun sha256(bytes: ByteArray): ByteArray = MessageDigest.getInstance("SHA-256").digest(bytes)

    /** Fills [file] with noise, and answers its SHA-256. */
    private fun write(file: File, size: Long): ByteArray {
        val digest = MessageDigest.getInstance("SHA-256")
        val piece = noise(1 shl 20)
        file.outputStream().use { stream ->
            repeat((size / piece.size).toInt()) {
                piece[0] = it.toByte()
                digest.update(piece)
                stream.write(piece)
            }
        }
        return digest.digest()
    }

    private fun heldMemory(): Long = Runtime.getRuntime().run {
        gc()
        totalMemory() - freeMemory()
    }

    /** A stream that fails after [good] bytes, as one does when its card is pulled out. */
    private class Breaking(bytes: ByteArray, private var good: Int) : ByteArrayInputStream(bytes) {
        override fun read(target: ByteArray, offset: Int, length: Int): Int {
            if (good <= 0) throw IOException("the card is gone")
            return super.read(target, offset, minOf(length, good)).also { good -= it }
        }
    }

    private companion object {
        const val BREAK = 700_000
        const val HUNDRED_MIB = 100L shl 20

        /** More than the buffers of an import, far less than the file. */
        const val FLAT = 16L shl 20
    }
}
