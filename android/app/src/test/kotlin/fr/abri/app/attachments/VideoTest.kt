package fr.abri.app.attachments

import android.media.MediaDataSource
import android.media.MediaMetadataRetriever
import fr.abri.app.core.Core
import fr.abri.app.core.PhoneClock
import fr.abri.app.journal.CODE
import fr.abri.app.journal.EntryForm
import fr.abri.app.journal.FileImport
import fr.abri.app.journal.KeystoreDeviceKey
import fr.abri.app.journal.PickedFile
import fr.abri.app.journal.Picture
import fr.abri.app.robolectric.AppTest
import fr.abri.core.Attachment
import fr.abri.core.Change
import fr.abri.core.EntryKind
import fr.abri.core.ImageAnswer
import fr.abri.core.JournalException
import fr.abri.core.Less
import java.io.IOException
import java.time.ZoneId
import java.util.Random
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Before
import org.junit.Test
import org.robolectric.annotation.Config
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements

private const val SIZE = 3 * 65_536 + 7

/** A video of the journal is read from any place, and one of its frames becomes a copy. */
@Config(shadows = [VideoTest.Decoder::class])
class VideoTest : AppTest() {
    private lateinit var core: Core
    private lateinit var video: Attachment
    private val bytes = ByteArray(SIZE).also { Random(1).nextBytes(it) }

    /** The phone's decoder, which Robolectric does not have: it reads as one does, and knows one frame. */
    @Implements(MediaMetadataRetriever::class)
    class Decoder {
        private lateinit var source: MediaDataSource

        @Implementation
        fun setDataSource(source: MediaDataSource) {
            this.source = source
        }

        @Implementation
        fun extractMetadata(key: Int): String? = "4000".takeIf { key == MediaMetadataRetriever.METADATA_KEY_DURATION }

        @Implementation
        fun getFrameAtTime(microseconds: Long): android.graphics.Bitmap? {
            val end = ByteArray(4)
            asked += microseconds
            return if (source.readAt(source.size - 4, end, 0, 4) == 4) redAtTopLeft() else null
        }

        companion object {
            val asked = ArrayList<Long>()
        }
    }

    @Before
    fun journal() = runBlocking {
        Decoder.asked.clear()
        core = Core(application.noBackupFilesDir.resolve("journal"), KeystoreDeviceKey(), PhoneClock(application))
        core.createJournal(CODE.encodeToByteArray())
        val seq = core.add(checkNotNull(EntryForm(EntryKind.NOTE, text = "une note").entry(ZoneId.of("UTC"))))
        val picked = PickedFile("appel.mp4", "video/mp4", SIZE.toLong()) { bytes.inputStream() }
        video = FileImport(core).run(seq, picked, ImageAnswer.NO) { _, _ -> }
    }

    @Test
    fun `it is read from any place, byte for byte`() {
        JournalMedia(core, video).use { media ->
            assertEquals(SIZE.toLong(), media.size)
            for (place in listOf(SIZE - 9, 0, 65_535, 65_536, 131_000, 3)) {
                assertArrayEquals(
                    bytes.copyOfRange(place, minOf(place + 2_000, SIZE)),
                    media.all(place, 2_000)
                )
            }
            assertEquals(-1, media.readAt(SIZE.toLong(), ByteArray(1), 0, 1))
        }
    }

    @Test
    fun `a lock ends the reading`() {
        JournalMedia(core, video).use { media ->
            core.lock()
            assertThrows(IOException::class.java) { media.readAt(0, ByteArray(1), 0, 1) }
        }
    }

    @Test
    fun `a frame becomes a copy without anything beside its pixels`() = runBlocking {
        val source = FrameSource(core, video, Frame.MIDDLE)
        assertEquals(WIDE, (source.shown() as Picture.Shown).bitmap.width)
        val copy = source.keep(Change(emptyList(), null))
        assertArrayEquals(video.sha256, copy.derived?.from)
        assertEquals(Less.WITHOUT_PLACE, copy.derived?.less)
        assertEquals("image/jpeg" to "appel.jpg", copy.mediaType to copy.name)
        assertEquals("decoded once, in the middle", listOf(2_000_000L), Decoder.asked)
    }

    @Test
    fun `what the phone cannot decode makes no copy`() {
        core.lock()
        assertEquals(Picture.Unreadable, runBlocking { FrameSource(core, video, Frame.END).shown() })
        assertThrows(JournalException.NoCopy::class.java) {
            runBlocking { FrameSource(core, video, Frame.END).keep(Change(emptyList(), null)) }
        }
    }

    /** As many calls as it takes: a decoder may be given less than it asked for. */
    private fun MediaDataSource.all(place: Int, size: Int): ByteArray {
        val read = ByteArray(size)
        var done = 0
        while (done < size) {
            val count = readAt((place + done).toLong(), read, done, size - done)
            if (count < 0) break
            done += count
        }
        return read.copyOf(done)
    }
}
