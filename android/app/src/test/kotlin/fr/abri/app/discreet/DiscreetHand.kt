package fr.abri.app.discreet

import fr.abri.app.calculator.calculate
import fr.abri.app.calculator.holdPercent
import fr.abri.app.journal.CODE
import fr.abri.app.robolectric.Phone

/** From the page that explains discreet mode, with the journal open: tries both ways back and changes the icon. */
internal fun Phone.becomeDiscreet(code: String = CODE) {
    await("Essayer")
    tap("Essayer")
    changeIcon(code)
}

/** On the calculator of the rehearsal: tries both ways back and changes the icon. */
internal fun Phone.changeIcon(code: String = CODE) {
    await("Comme plus tard, sur la calculatrice")
    calculate("$code=")
    await("Ce geste ouvre les numéros")
    holdPercent()
    await("Changer l’icône")
    tap("Changer l’icône")
    await("L’icône a changé")
}
