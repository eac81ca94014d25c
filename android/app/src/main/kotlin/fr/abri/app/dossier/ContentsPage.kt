package fr.abri.app.dossier

import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.attachments.AttachmentScreen
import fr.abri.app.journal.factsOf
import fr.abri.app.kit.Column
import fr.abri.app.kit.Tone
import fr.abri.app.kit.Type
import fr.abri.app.kit.body
import fr.abri.app.kit.box
import fr.abri.app.kit.card
import fr.abri.app.kit.heading
import fr.abri.app.kit.line
import fr.abri.app.kit.linkButton
import fr.abri.app.kit.outlineButton
import fr.abri.app.kit.primaryButton
import fr.abri.app.kit.text
import fr.abri.app.kit.title
import fr.abri.app.navigation.Stage

/** What a dossier holds and tells, before it is written. */
class ContentsPage(private val container: Container, private val stage: Stage, private val holder: DossierHolder) {
    private val words = stage.words

    fun write(column: Column, state: DossierState) {
        state.contents?.let { column.contents(it, state.choice) }
    }

    private fun Column.contents(contents: Contents, choice: DossierChoice) {
        title(words["app-dossier-holds"])
        card { factsOf(contents.counts) }
        body(words["app-dossier-also"])
        contents.telling.forEach { telling(it) }
        if (choice.without.isNotEmpty()) {
            add(context.linkButton(words["app-dossier-files-again"], R.drawable.plus) { holder.takeAll() }, 8)
        }
        if (contents.warnings.isNotEmpty()) box(Tone.Caution, "", contents.warnings.joinToString("\n"))
        heading(words["app-dossier-readers"])
        body(words["app-dossier-readers-about"])
        add(context.primaryButton(words["app-done"], R.drawable.right) { holder.decideWay() }, 20)
        line(words["app-summary-title"], words["app-summary-about"], R.drawable.file, 16) {
            stage.navigator.open(SummaryScreen(container, words, holder.selection, container.resolver))
        }
    }

    private fun Column.telling(file: Telling) = card {
        add(context.text(Type.Label, file.name))
        file.tells.forEach { add(context.text(Type.Body, it), 4) }
        add(
            context.outlineButton(words["app-dossier-copy"]) {
                holder.find(file) { stage.navigator.open(AttachmentScreen(container, words, it)) }
            },
            12
        )
        add(context.outlineButton(words["app-dossier-leave-file"]) { holder.leaveOut(file.attachment) }, 8)
    }
}
