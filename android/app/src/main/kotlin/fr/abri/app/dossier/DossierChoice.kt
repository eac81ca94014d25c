package fr.abri.app.dossier

import fr.abri.core.AttachmentId
import fr.abri.core.DossierSelection
import java.util.TimeZone

/**
 * What a person puts into a dossier.
 *
 * @property entries those that were ticked, which count only where [all] is off.
 * @property without files that stay out.
 * @property closesNames whether names and addresses of accounts stay closed.
 * @property closesOwnDetails whether numbers of steps and names of files do.
 * @property showsPictures whether the recap shows the pictures in small.
 */
data class DossierChoice(
    val all: Boolean = true,
    val entries: Set<ULong> = emptySet(),
    val without: Set<AttachmentId> = emptySet(),
    val closesNames: Boolean = false,
    val closesOwnDetails: Boolean = false,
    val showsPictures: Boolean = false
) {
    /** As the core takes it, with the letter of [complaint] where there is one. */
    fun selection(complaint: String) = DossierSelection(
        entries = if (all) null else entries.sorted(),
        without = without.toList(),
        leaveOutNames = closesNames,
        leaveOutOwnDetails = closesOwnDetails,
        complaint = complaint,
        thumbnails = showsPictures,
        zone = TimeZone.getDefault().id
    )

    override fun toString() = "DossierChoice(…)"
}
