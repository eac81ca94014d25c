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
 * The picture that copies of [original] are made from: decoded by the core, or by the phone where it is of a kind
 * that the core does not read.
 *
 * What is shown and what is kept come from the same decoder, so that what a person covers is what is covered.
 */
class CopySource(private val core: Core, private val original: Attachment) {
    private val pictures = Pictures(core)

    /** The picture as copies of it are, small enough for a screen. */
    suspend fun shown(): Picture = pictures.of(original)

    /**
     * Keeps a copy with [change] beside the original.
     *
     * Whoever kept the original said that it shows nobody before their 18th birthday: no other answer is in a
     * journal, and a copy shows nothing that its original does not.
     *
     * @throws JournalException `NoCopy` where neither reads it.
     */
    suspend fun keep(change: Change): Attachment = decoded { core.makeCopy(original.id, it, change, ImageAnswer.NO) }

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
