package fr.abri.app.dossier

import android.content.ClipData
import android.content.Intent
import android.net.Uri
import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.core.HandedOver
import fr.abri.app.journal.SealState
import fr.abri.app.journal.naming
import fr.abri.app.journal.sealCard
import fr.abri.app.kit.Column
import fr.abri.app.kit.Tone
import fr.abri.app.kit.Type
import fr.abri.app.kit.body
import fr.abri.app.kit.box
import fr.abri.app.kit.heading
import fr.abri.app.kit.outlineButton
import fr.abri.app.kit.primaryButton
import fr.abri.app.kit.small
import fr.abri.app.kit.text
import fr.abri.app.navigation.Stage

/** A dossier that lies where the person wanted it: what to have noted, and how to give it on. */
class DonePage(private val container: Container, private val stage: Stage, private val holder: DossierHolder) {
    private val words = stage.words

    fun write(column: Column, state: DossierState) {
        state.done?.let { column.done(it, state.passphrase.takeIf { state.protected == true }) }
    }

    private fun Column.done(done: HandedOver, passphrase: String?) {
        box(Tone.Done, "", words["app-dossier-done"]) {
            accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
        }
        val missing = column(12) {}
        stage.launch { missing.missing(done) }
        heading(words["app-dossier-note"])
        val digits = column(8) {}
        stage.launch {
            val title = words.phrase("app-dossier-line", "number" to done.seq.toString())
            digits.sealCard(SealState(done.seq, title, done.digits.split(' ')))
        }
        body(words["app-dossier-note-why"])
        passphrase?.let { passphrase(it, words) }
        holder.document?.let { share(it) }
        add(context.text(Type.Small, words["app-dossier-bailiff"]), 20)
        add(context.primaryButton(words["app-done"]) { stage.navigator.back() }, 20)
    }

    /** Exhibits and records that were damaged: the dossier names them too. */
    private suspend fun Column.missing(done: HandedOver) {
        val sentences =
            words.naming("app-dossier-damaged" to done.damaged, "app-dossier-unreadable" to done.unreadable)
        if (sentences.isNotEmpty()) box(Tone.Caution, "", sentences.joinToString("\n"))
    }

    private fun Column.share(document: Uri) {
        val said = context.text(Type.Small, "").apply {
            accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
        }
        add(
            context.outlineButton(words["app-dossier-share"], R.drawable.share) {
                if (!container.outside.open(sending(document, "application/zip"))) {
                    said.text = words["app-dossier-no-share"]
                }
            },
            20
        )
        small(words["app-dossier-share-trace"])
        add(said, 4)
    }
}

/** The list of apps that can take [document], which each may read while it has it open. */
fun sending(document: Uri, type: String): Intent {
    val send = Intent(Intent.ACTION_SEND).setType(type).putExtra(Intent.EXTRA_STREAM, document)
    send.clipData = ClipData.newRawUri(null, document)
    send.addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION)
    return Intent.createChooser(send, null).addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION)
}
