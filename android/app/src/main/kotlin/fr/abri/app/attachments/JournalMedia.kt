package fr.abri.app.attachments

import android.media.MediaDataSource
import fr.abri.app.core.Core
import fr.abri.core.Attachment
import fr.abri.core.AttachmentReader
import fr.abri.core.JournalException
import java.io.IOException
import kotlinx.coroutines.runBlocking

/** Bytes of a piece of the journal. */
private const val PIECE = 65_536L

/**
 * A file of the journal as the phone's decoder of videos reads it: from any place, a piece at a time, in memory.
 *
 * The decoder asks on threads of its own, so that waiting for the disk holds up nobody.
 */
class JournalMedia(private val core: Core, private val file: Attachment) : MediaDataSource() {
    private var reader: AttachmentReader? = null
    private var held = ByteArray(0)
    private var heldAt = -1L

    override fun getSize(): Long = file.size.toLong()

    @Synchronized
    override fun readAt(position: Long, buffer: ByteArray, offset: Int, size: Int): Int {
        if (position >= getSize() || size == 0) return if (size == 0) 0 else -1
        hold(position / PIECE)
        val from = (position % PIECE).toInt()
        val count = minOf(size, held.size - from)
        held.copyInto(buffer, offset, from, from + count)
        return count
    }

    @Synchronized
    override fun close() {
        held.fill(0)
        heldAt = -1
        reader?.close()
        reader = null
    }

    private fun hold(index: Long) {
        if (index == heldAt) return
        held.fill(0)
        try {
            held = runBlocking {
                val open = reader ?: core.attachment(file.id).also { reader = it }
                core.goTo(open, index.toULong())
                core.nextPiece(open)
            } ?: throw IOException()
        } catch (error: JournalException) {
            throw IOException(error)
        }
        heldAt = index
    }
}
