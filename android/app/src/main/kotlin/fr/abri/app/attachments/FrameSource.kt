package fr.abri.app.attachments

import android.graphics.Bitmap
import android.media.MediaMetadataRetriever
import fr.abri.app.core.Core
import fr.abri.app.journal.Picture
import fr.abri.app.journal.pixels
import fr.abri.core.Attachment
import fr.abri.core.Change
import fr.abri.core.ImageAnswer
import fr.abri.core.JournalException
import java.io.IOException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext

/** Whether the file says that it is a video. */
val Attachment.isVideo: Boolean
    get() = mediaType.startsWith("video/")

/** Which frame of a video a copy is made from. */
enum class Frame(val share: Float) { BEGINNING(0f), MIDDLE(0.5f), END(0.98f) }

/** One [frame] of the video [original], decoded by the phone. */
class FrameSource(private val core: Core, private val original: Attachment, private val frame: Frame) : CopySource {
    private var decoded: Bitmap? = null
    override val isCopyByItself = true

    override suspend fun shown(): Picture = bitmap()?.let(Picture::Shown) ?: Picture.Unreadable

    override suspend fun keep(change: Change): Attachment {
        val pixels = bitmap()?.pixels() ?: throw JournalException.NoCopy()
        try {
            return core.makeCopy(original.id, pixels, change, ImageAnswer.NO)
        } finally {
            pixels.rgba.fill(0)
        }
    }

    private suspend fun bitmap(): Bitmap? =
        decoded ?: withContext(Dispatchers.IO) { JournalMedia(core, original).use(::decode) }.also { decoded = it }

    private fun decode(video: JournalMedia): Bitmap? {
        val retriever = MediaMetadataRetriever()
        return try {
            retriever.setDataSource(video)
            val length = retriever.extractMetadata(MediaMetadataRetriever.METADATA_KEY_DURATION)?.toLongOrNull() ?: 0
            retriever.getFrameAtTime((length * MICROSECONDS * frame.share).toLong()).also { retriever.release() }
        } catch (_: IOException) {
            null
        } catch (_: RuntimeException) {
            // What the phone throws at a file that is no video differs from level to level.
            null
        }
    }

    private companion object {
        /** In a millisecond. */
        const val MICROSECONDS = 1_000
    }
}
