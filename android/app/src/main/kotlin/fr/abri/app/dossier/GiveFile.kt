package fr.abri.app.dossier

import android.net.Uri
import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.attachments.PictureSource
import fr.abri.app.journal.isPicture
import fr.abri.app.kit.Column
import fr.abri.app.kit.Type
import fr.abri.app.kit.line
import fr.abri.app.kit.small
import fr.abri.app.kit.text
import fr.abri.app.navigation.Stage
import fr.abri.core.Attachment
import fr.abri.core.JournalException

/**
 * The ways to give [file] to another app, from the journal and without a copy of it on the phone: as it came, or a
 * picture on a page, for offices that take nothing else.
 */
fun Column.giveFile(container: Container, stage: Stage, file: Attachment) {
    val words = stage.words
    val said = context.text(Type.Small, "").apply { accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE }
    fun give(address: Uri, type: String) {
        if (!container.outside.open(sending(address, type))) said.text = words["app-dossier-no-share"]
    }
    line(words["app-file-give"], words["app-file-give-trace"], R.drawable.share, 20) {
        give(container.given.give(file), file.mediaType)
    }
    if (file.isPicture) {
        line(words["app-file-give-page"], words["app-file-give-page-about"], R.drawable.file, 8) {
            stage.launch {
                try {
                    val page = PictureSource(container.core, file).page()
                    give(container.given.give(page, words["app-summary-file"]), GivenFiles.PDF)
                } catch (error: JournalException) {
                    said.text = container.core.explain(error, words.audience)
                }
            }
        }
    }
    small(words["app-file-give-until"])
    add(said, 4)
}
