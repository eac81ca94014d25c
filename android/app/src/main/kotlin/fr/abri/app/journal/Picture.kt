package fr.abri.app.journal

import android.graphics.Bitmap
import android.graphics.BitmapFactory
import android.graphics.Matrix
import android.media.ExifInterface
import fr.abri.app.core.Core
import fr.abri.core.Attachment
import java.io.ByteArrayInputStream
import java.io.IOException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext

/** A picture of more bytes than this is kept, but not shown. */
private const val LARGEST = 24 shl 20

/** The longer side of what is shown, in pixels at most. */
private const val SIDE = 1600

/** What became of a picture that was asked for. */
sealed interface Picture {
    class Shown(val bitmap: Bitmap) : Picture

    data object TooLarge : Picture

    data object Unreadable : Picture
}

/** Whether the file says that it is a picture. */
val Attachment.isPicture: Boolean
    get() = mediaType.startsWith("image/")

/** Decodes pictures in memory alone, in a bounded size: no file, no cache, no second copy. */
class Pictures(private val core: Core) {
    /** @throws fr.abri.core.JournalException when the journal was locked or the file is damaged. */
    suspend fun of(attachment: Attachment): Picture = withContext(Dispatchers.IO) {
        if (attachment.size > LARGEST.toULong()) return@withContext Picture.TooLarge
        val bytes = read(attachment)
        try {
            decode(bytes)?.let { Picture.Shown(it) } ?: Picture.Unreadable
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

    private fun decode(bytes: ByteArray): Bitmap? {
        val options = BitmapFactory.Options().apply { inJustDecodeBounds = true }
        BitmapFactory.decodeByteArray(bytes, 0, bytes.size, options)
        if (options.outWidth <= 0 || options.outHeight <= 0) return null
        options.inJustDecodeBounds = false
        options.inSampleSize = 1
        while (maxOf(options.outWidth, options.outHeight) / options.inSampleSize > SIDE) options.inSampleSize *= 2
        return BitmapFactory.decodeByteArray(bytes, 0, bytes.size, options)?.let { upright(it, bytes) }
    }

    /** Cameras turn a picture by a remark beside it. */
    private fun upright(bitmap: Bitmap, bytes: ByteArray): Bitmap {
        val degrees = degreesOf(bytes)
        if (degrees == 0f) return bitmap
        val turn = Matrix().apply { postRotate(degrees) }
        return Bitmap.createBitmap(bitmap, 0, 0, bitmap.width, bitmap.height, turn, true)
    }

    private fun degreesOf(bytes: ByteArray): Float = try {
        when (ExifInterface(ByteArrayInputStream(bytes)).getAttributeInt(ExifInterface.TAG_ORIENTATION, 0)) {
            ExifInterface.ORIENTATION_ROTATE_90 -> 90f
            ExifInterface.ORIENTATION_ROTATE_180 -> 180f
            ExifInterface.ORIENTATION_ROTATE_270 -> 270f
            else -> 0f
        }
    } catch (_: IOException) {
        0f
    }
}
