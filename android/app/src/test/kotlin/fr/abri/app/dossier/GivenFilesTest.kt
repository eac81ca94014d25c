package fr.abri.app.dossier

import android.graphics.Bitmap
import android.net.Uri
import android.os.SystemClock
import android.provider.OpenableColumns
import fr.abri.app.AbriApplication
import fr.abri.app.attachments.PictureSource
import fr.abri.app.journal.CODE
import fr.abri.app.journal.EntryForm
import fr.abri.app.journal.FileImport
import fr.abri.app.journal.PickedFile
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.Pipes
import fr.abri.app.robolectric.pass
import fr.abri.core.Attachment
import fr.abri.core.EntryKind
import fr.abri.core.ImageAnswer
import fr.abri.core.JournalException
import java.io.ByteArrayOutputStream
import java.io.FileNotFoundException
import java.time.Duration
import java.time.ZoneId
import java.util.Random
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.robolectric.annotation.Config

/** A file of the journal goes to the app it was given to, as it is, until a lock or for ten minutes. */
@Config(shadows = [Pipes::class])
class GivenFilesTest : AppTest() {
    private val bytes = ByteArray(300_000).also { Random(3).nextBytes(it) }
    private val container
        get() = (application as AbriApplication).container
    private lateinit var file: Attachment
    private lateinit var address: Uri

    @Before
    fun given() = runBlocking {
        container.core.createJournal(CODE.encodeToByteArray())
        val entry = checkNotNull(EntryForm(EntryKind.THREAT, text = "il menace").entry(ZoneId.of("UTC")))
        container.core.add(entry)
        file = attach(bytes)
        address = container.given.give(file)
    }

    @Test
    fun `it is read byte for byte under a name that says nothing`() {
        assertArrayEquals(bytes, read(address))
        assertArrayEquals(bytes, read(address))
        assertEquals("image/png", application.contentResolver.getType(address))
        val row = checkNotNull(application.contentResolver.query(address, null, null, null, null))
        row.use {
            assertTrue(it.moveToFirst())
            assertEquals("capture.png", it.getString(it.getColumnIndexOrThrow(OpenableColumns.DISPLAY_NAME)))
            assertEquals(bytes.size.toLong(), it.getLong(it.getColumnIndexOrThrow(OpenableColumns.SIZE)))
        }
        assertTrue(Regex("content://fr\\.abri\\.app\\.files/[0-9a-f-]{36}").matches(address.toString()))
    }

    @Test
    fun `nobody writes to it, and a guessed address leads to nothing`() {
        assertThrows(FileNotFoundException::class.java) { application.contentResolver.openOutputStream(address) }
        val guessed = address.buildUpon().path("1").build()
        assertNothing(guessed)
    }

    @Test
    fun `a lock takes it back`() {
        container.panic.lock()
        assertNothing(address)
        runBlocking { container.core.openJournal(CODE.encodeToByteArray()) }
        assertNothing(address)
    }

    @Test
    fun `after ten minutes it is over`() {
        val begun = SystemClock.elapsedRealtime()
        pass(Duration.ofMillis(GivenFiles.LONGEST - 1000))
        assertArrayEquals(bytes, read(address))
        pass(Duration.ofMillis(begun + GivenFiles.LONGEST - SystemClock.elapsedRealtime()))
        assertNothing(address)
    }

    @Test
    fun `a picture is given on a page, and what is none is not`() {
        val png = ByteArrayOutputStream().also {
            Bitmap.createBitmap(4, 3, Bitmap.Config.ARGB_8888).compress(Bitmap.CompressFormat.PNG, 100, it)
        }
        val picture = runBlocking { attach(png.toByteArray()) }
        val page = runBlocking { PictureSource(container.core, picture).page() }
        val given = container.given.give(page, "page.pdf")
        assertEquals("application/pdf", application.contentResolver.getType(given))
        assertTrue(read(given).decodeToString(0, 5) == "%PDF-")
        assertThrows(JournalException.NoCopy::class.java) { runBlocking { PictureSource(container.core, file).page() } }
        container.panic.lock()
        assertNothing(given)
        assertTrue(page.all { it == 0.toByte() })
    }

    private suspend fun attach(bytes: ByteArray): Attachment {
        val picked = PickedFile("capture.png", "image/png", bytes.size.toLong()) { bytes.inputStream() }
        return FileImport(container.core).run(2uL, picked, ImageAnswer.NO) { _, _ -> }
    }

    private fun read(from: Uri): ByteArray =
        checkNotNull(application.contentResolver.openInputStream(from)).use { it.readBytes() }

    private fun assertNothing(at: Uri) {
        assertThrows(FileNotFoundException::class.java) { read(at) }
        assertEquals(0, application.contentResolver.query(at, null, null, null, null)?.use { it.count })
    }
}
