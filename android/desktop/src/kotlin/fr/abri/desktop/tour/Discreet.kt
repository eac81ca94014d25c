package fr.abri.desktop.tour

/** From a minor's home, with the journal open that [code] opens: discreet mode is explained, tried and chosen. */
fun Tour.becomeDiscreet(code: String) {
    tap("Accueil")
    show("Cacher Abri derrière une calculatrice")
    picture("accueil-mode-discret")
    tap("Cacher Abri derrière une calculatrice")
    see("Une calculatrice à la place d’Abri")
    picture("mode-discret")
    show("Essayer")
    picture("mode-discret-limites")
    tap("Essayer")
    see("Comme plus tard, sur la calculatrice")
    picture("mode-discret-code")
    calculate("$code=")
    see("Ce geste ouvre les numéros")
    picture("mode-discret-numeros")
    holdPercent()
    see("Changer l’icône")
    picture("mode-discret-pret")
    tap("Changer l’icône")
    see("L’icône a changé")
    picture("mode-discret-fait")
    panic()
}

/** The calculator, its numbers without a code, and the way in. */
fun Tour.comeBackByCalculator(code: String) {
    see("Virgule")
    calculate("1250,5×12+80=")
    picture("calculatrice")
    holdPercent()
    see("J’ai douze mots")
    picture("numeros-sans-code")
    tap("Accueil")
    see("Virgule")
    calculate("$code=")
    see("Tu veux faire quoi ?")
    picture("retour-par-le-code")
}
