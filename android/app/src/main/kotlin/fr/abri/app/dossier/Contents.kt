package fr.abri.app.dossier

import fr.abri.app.journal.Sizes
import fr.abri.app.journal.naming
import fr.abri.app.journal.withMarksShown
import fr.abri.app.words.Words
import fr.abri.core.AttachmentId
import fr.abri.core.Carries
import fr.abri.core.Exhibit
import fr.abri.core.Preview

/** A file that tells more than it shows. */
data class Telling(val attachment: AttachmentId, val entry: ULong, val name: String, val tells: List<String>)

/**
 * What a dossier will hold, in words.
 *
 * @property counts names and how much there is of each.
 * @property telling files that hold a place or name a device.
 * @property warnings what can't be known, or can't be read.
 */
data class Contents(val counts: List<Pair<String, String>>, val telling: List<Telling>, val warnings: List<String>) {
    override fun toString() = "Contents(…)"

    companion object {
        suspend fun of(preview: Preview, words: Words, letter: Boolean): Contents {
            val size = Sizes(words).of(preview.bytes.toLong())
            val counts = listOfNotNull(
                words["app-dossier-notes"] to preview.entries.toString(),
                words["app-dossier-files"] to preview.exhibits.size.toString(),
                words["app-dossier-size"] to words.phrase("app-dossier-about-size", "size" to size),
                (words["app-dossier-letter"] to words["app-dossier-letter-in"]).takeIf { letter }
            )
            return Contents(counts, preview.exhibits.mapNotNull { telling(it, words) }, warnings(preview, words))
        }

        private suspend fun telling(exhibit: Exhibit, words: Words): Telling? {
            val carried = exhibit.carried ?: return null
            val tells = listOfNotNull(
                words["app-dossier-place"].takeIf { carried.place == Carries.YES },
                words["app-dossier-device"].takeIf { carried.device == Carries.YES }
            )
            val file = exhibit.path.substringAfterLast('/').withMarksShown()
            val name = words.phrase("app-dossier-piece", "number" to exhibit.number.toString(), "name" to file)
            return Telling(exhibit.attachment, exhibit.entry, name, tells).takeIf { tells.isNotEmpty() }
        }

        private suspend fun warnings(preview: Preview, words: Words): List<String> {
            val unknown = preview.exhibits.filter { it.carried?.mayHide() == true }.map { it.number }
            val damaged = preview.exhibits.filter { it.carried == null }.map { it.number }
            return words.naming(
                "app-dossier-unknown" to unknown,
                "app-dossier-damaged" to damaged,
                "app-dossier-unreadable" to preview.unreadable
            )
        }

        /** Nothing was found, in a kind of file that can hide it. */
        private fun fr.abri.core.Carried.mayHide() =
            listOf(place, device).let { Carries.UNKNOWN in it && Carries.YES !in it }
    }
}
