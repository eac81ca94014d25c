package fr.abri.app.codes

import android.widget.TextView
import fr.abri.app.journal.CODE
import fr.abri.app.journal.all
import fr.abri.app.journal.keys
import fr.abri.app.robolectric.Phone
import fr.abri.app.robolectric.waitUntil
import java.text.Normalizer

private val NUMBERED = Regex("(\\d+)\\.\u00a0(\\S+)")
private val ASKED = Regex("Le mot n°\u00a0(\\d+)")

/** From anywhere: the settings of the open journal. */
fun Phone.openJournalSettings() {
    tap("Accueil")
    await("Réglages")
    tap("Réglages")
    await("Codes, mots et copies")
    tap("Codes, mots et copies")
    await("Mes douze mots")
}

/** From the settings of the journal: makes twelve words, copies them and types the three that are asked for. */
fun Phone.makeWords(code: String = CODE): List<String> {
    tap("Mes douze mots")
    await("Créer mes douze mots")
    tap("Créer mes douze mots")
    await("Votre code")
    keys(code)
    tap("Valider")
    await("C’est recopié")
    val shown = all<TextView>().mapNotNull { NUMBERED.matchEntire(it.text) }
    val words = shown.sortedBy { it.groupValues[1].toInt() }.map { it.groupValues[2] }
    tap("C’est recopié")
    var asked = 0
    repeat(3) {
        // The number on the page may follow the word before a moment later.
        waitUntil("the number of another word") { askedFor() != asked }
        asked = askedFor()
        typeWord(words[asked - 1])
    }
    await("Votre papier est juste")
    return words
}

/** Which word the letter keys ask for. */
fun Phone.askedFor(): Int {
    await("Le mot n°")
    return all<TextView>().firstNotNullOf { ASKED.matchEntire(it.text) }.groupValues[1].toInt()
}

/** Types [word] on the app's own keys until it is known: after four letters at most. */
fun Phone.typeWord(word: String) {
    val plain = Normalizer.normalize(word, Normalizer.Form.NFD).filter { it in 'a'..'z' }
    val before = taken()
    for ((index, letter) in plain.take(4).withIndex()) {
        if (taken() != before) return
        waitUntil("the key « $letter »") { screen.find(letter.uppercase())?.isEnabled == true }
        tap(letter.uppercase())
        val typed = plain.take(index + 1) + "…"
        waitUntil("« $typed »") { shows(typed) || taken() != before }
    }
    waitUntil("« $word »") { taken() != before }
}

/** What is on the screen of the words that were typed; something else once the screen is left. */
private fun Phone.taken(): String? = all<TextView>().map {
    it.text.toString()
}.lastOrNull { NUMBERED.containsMatchIn(it) }

/** A new code, typed on the two pages that ask for it. */
fun Phone.twice(code: String) {
    keys(code)
    tap("Valider")
    await("Tapez-le encore une fois")
    keys(code)
    tap("Valider")
}

/** From the home: opens the list, which is not locked, and locks it. */
fun Phone.lockFromList() {
    tap("Mon carnet")
    await("Verrouiller")
    tap("Verrouiller")
    await("Trouver de l’aide")
}

/** A code that shows the other journal. */
const val SECOND = "602214"

/** From the settings of the open journal: chooses [second] for the other one. */
fun Phone.chooseSecondCode(own: String = CODE, second: String = SECOND) {
    tap("Un deuxième carnet")
    await("Choisir un deuxième code")
    tap("Choisir un deuxième code")
    await("Votre code")
    keys(own)
    tap("Valider")
    await("Choisissez le deuxième code")
    twice(second)
    await("Ce code ouvre maintenant l’autre carnet.")
}

/** From the way into « S’entraîner »: types [code], and waits until Abri has said [what] it would do. */
fun Phone.rehearse(code: String, what: String) {
    await("Ici, aucun code n’agit.")
    keys(code)
    tap("Valider")
    await(what)
}
