package fr.abri.app.journal

import android.graphics.Bitmap
import fr.abri.app.core.Core
import fr.abri.core.Attachment
import fr.abri.core.JournalException
import fr.abri.core.Pixels
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext

/** A picture of more bytes than this is kept, but not handed to the phone's decoders. */
private const val LARGEST = 24 shl 20

/** What became of a picture that was asked for. */
sealed interface Picture {
    class Shown(val bitmap: Bitmap) : Picture

    data object TooLarge : Picture

    data object Unreadable : Picture
}

/** Whether the file says that it is a picture. */
val Attachment.isPicture: Boolean
    get() = mediaType.startsWith("image/")

/**
 * Decodes pictures in memory alone, in a bounded size: no file, no cache, no second copy.
 *
 * The core reads JPEG and PNG; other kinds are left to the phone.
 */
class Pictures(private val core: Core) {
    /**
     * The picture upright, small enough for a screen.
     *
     * @throws JournalException when the journal was locked or the file is damaged.
     */
    suspend fun of(attachment: Attachment): Picture = try {
        val pixels = core.upright(attachment.id, SIDE.toUInt())
        Picture.Shown(pixels.bitmap()).also { pixels.rgba.fill(0) }
    } catch (_: JournalException.NoCopy) {
        when {
            attachment.size > LARGEST.toULong() -> Picture.TooLarge
            else -> decoding(attachment) { forScreen(it)?.let(Picture::Shown) } ?: Picture.Unreadable
        }
    }

    /** What a copy is made from where the core does not read the file; null where the phone does not either. */
    suspend fun pixels(attachment: Attachment): Pixels? = if (attachment.size >
        LARGEST.toULong()
    ) {
        null
    } else {
        decoding(attachment) { forCopy(it)?.run { pixels().also { recycle() } } }
    }

    private suspend fun <T> decoding(attachment: Attachment, decode: (ByteArray) -> T): T =
        withContext(Dispatchers.IO) {
            val bytes = read(attachment)
            try {
                decode(bytes)
            } finally {
                bytes.fill(0)
            }
        }

    private suspend fun read(attachment: Attachment): ByteArray {
        val bytes = ByteArray(attachment.size.toInt())
        var place = 0
        core.attachment(attachment.id).use { reader ->
            while (true) {
                val piece = core.nextPiece(reader) ?: break
                piece.copyInto(bytes, place)
                place += piece.size
                piece.fill(0)
            }
        }
        return bytes
    }
}
