package fr.abri.app.journal

import android.view.View
import android.widget.EditText
import android.widget.TextView
import fr.abri.app.robolectric.Phone
import fr.abri.app.robolectric.pass
import java.time.Duration

/** A code that the journal takes. */
const val CODE = "739164"

/** Opens the app for the first time, for the person who says [whom]. */
fun Phone.beginAs(whom: String = "Pour moi, j’ai 18 ans ou plus") {
    open()
    await(whom)
    tap(whom)
    await("Mon carnet")
}

/** Types [code] on the app's own keys. */
fun Phone.keys(code: String) = code.forEach { tap(it.toString()) }

/** From the home: chooses a code and opens the empty journal. */
fun Phone.makeJournal(code: String = CODE) {
    tap("Mon carnet")
    await("Choisir mon code")
    tap("Choisir mon code")
    await("Choisissez un code")
    keys(code)
    tap("Valider")
    await("Tapez-le encore une fois")
    keys(code)
    tap("Valider")
    await("Votre carnet est prêt")
}

/** From the home: opens the journal that is there. */
fun Phone.enterJournal(code: String = CODE) {
    tap("Mon carnet")
    await("Votre code")
    keys(code)
    tap("Valider")
}

/** Touches the label of a field, which gives it the keyboard, and writes [text] at once as a keyboard that guesses does. */
fun Phone.write(label: String, text: String) {
    // While a page is still on its way to the last field, a touch only stops it.
    pass(Duration.ofMillis(500))
    tap(label)
    check(field(label).hasFocus()) { "« $label » has no keyboard" }
    check(finger.commit(text)) { "« $label » takes no text" }
}

/** The field that [label] names. */
fun Phone.field(label: String): EditText {
    val name = checkNotNull(screen.find(label)) { "« $label » (on the screen: ${screen.words})" } as TextView
    return name.rootView.findViewById(name.labelFor)
}

/** From the open list: writes an entry of the kind [kind] that says [text], and keeps it. */
fun Phone.keepEntry(kind: String, text: String) {
    tap("Ajouter")
    await(kind)
    tap(kind)
    await("Que s’est-il passé ?")
    write("Que s’est-il passé ?", text)
    tap("Garder cette note")
    await("Votre note est gardée")
}

/** Every view that is shown, of one class. */
inline fun <reified V : View> Phone.all(): List<V> = screen.views.filterIsInstance<V>().toList()
