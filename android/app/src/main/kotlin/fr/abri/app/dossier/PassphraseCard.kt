package fr.abri.app.dossier

import android.graphics.Typeface
import fr.abri.app.R
import fr.abri.app.kit.Column
import fr.abri.app.kit.Look
import fr.abri.app.kit.Type
import fr.abri.app.kit.body
import fr.abri.app.kit.card
import fr.abri.app.kit.text
import fr.abri.app.words.Words

/** The six words of [passphrase], with their hyphens as they are typed. */
fun Column.passphrase(passphrase: String, words: Words) {
    card(Look.Calm, 16) {
        add(context.text(Type.Label, words["app-dossier-words"], R.color.on_calm))
        // Broken where a hyphen is, so that no word is cut.
        add(
            context.text(Type.Body, passphrase.replace("-", "-\u200B"), R.color.on_calm).apply {
                typeface = Typeface.MONOSPACE
                contentDescription = passphrase.replace("-", ", ")
            },
            6
        )
    }
    body(words["app-dossier-words-how"])
    body(words["app-dossier-words-once"])
}
