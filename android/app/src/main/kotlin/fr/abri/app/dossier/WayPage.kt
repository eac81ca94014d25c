package fr.abri.app.dossier

import fr.abri.app.R
import fr.abri.app.journal.Typing
import fr.abri.app.journal.field
import fr.abri.app.kit.Column
import fr.abri.app.kit.Tone
import fr.abri.app.kit.box
import fr.abri.app.kit.option
import fr.abri.app.kit.primaryButton
import fr.abri.app.kit.title
import fr.abri.app.navigation.Stage

/** How a dossier is protected on its way, and under which name it lies there. */
class WayPage(private val stage: Stage, private val holder: DossierHolder) {
    private val words = stage.words

    fun write(column: Column, state: DossierState) = column.run {
        title(words["app-dossier-way"])
        option(words["app-dossier-by-hand"], state.protected == false, words["app-dossier-by-hand-about"]) {
            holder.protect(false)
        }
        option(words["app-dossier-by-mail"], state.protected == true, words["app-dossier-by-mail-about"]) {
            holder.protect(true)
        }
        if (state.protected == true) state.passphrase?.let { passphrase(it, words) }
        if (state.protected != null) place()
    }

    private fun Column.place() {
        field(words["app-dossier-name"], holder.name, Typing.NAME, words["app-dossier-name-hint"], 20) {
            holder.name = it
        }
        box(Tone.Caution, "", words["app-copy-trace"])
        add(context.primaryButton(words["app-dossier-start"], R.drawable.file) { holder.write() }, 20)
    }
}
