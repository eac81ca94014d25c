package fr.abri.app.attachments

import fr.abri.app.core.Core
import fr.abri.app.core.picturePdf
import fr.abri.app.journal.Picture
import fr.abri.app.journal.Pictures
import fr.abri.core.Attachment
import fr.abri.core.Change
import fr.abri.core.ImageAnswer
import fr.abri.core.JournalException
import fr.abri.core.Pixels

/**
 * What copies of a file are made from.
 *
 * What is shown and what is kept come from the same decoder, so that what a person covers is what is covered.
 */
interface CopySource {
    /** Whether a copy with nothing covered and nothing cut is worth keeping. */
    val isCopyByItself: Boolean

    /** The picture as copies of it are, small enough for a screen. */
    suspend fun shown(): Picture

    /**
     * Keeps a copy with [change] beside the original.
     *
     * Whoever kept the original said that it shows nobody before their 18th birthday: no other answer is in a
     * journal, and a copy shows nothing that its original does not.
     *
     * @throws JournalException `NoCopy` where nothing reads it.
     */
    suspend fun keep(change: Change): Attachment
}

/** The picture [original]: decoded by the core, or by the phone where it is of a kind that the core does not read. */
class PictureSource(private val core: Core, private val original: Attachment) : CopySource {
    private val pictures = Pictures(core)
    override val isCopyByItself = false

    override suspend fun shown(): Picture = pictures.of(original)

    override suspend fun keep(change: Change): Attachment =
        decoded { core.makeCopy(original.id, it, change, ImageAnswer.NO) }

    /**
     * The picture as a PDF of one page, in memory only.
     *
     * @throws JournalException `NoCopy` where neither reads it.
     */
    suspend fun page(): ByteArray = decoded { core.picturePdf(original.id, it) }

    private suspend fun <T> decoded(work: suspend (Pixels?) -> T): T = try {
        work(null)
    } catch (unread: JournalException.NoCopy) {
        val pixels = pictures.pixels(original) ?: throw unread
        try {
            work(pixels)
        } finally {
            pixels.rgba.fill(0)
        }
    }
}
