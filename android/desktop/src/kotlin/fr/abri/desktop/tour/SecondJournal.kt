package fr.abri.desktop.tour

/** The code of the other journal in a tour. */
const val SECOND = "602214"
private const val FORCED = "518293"

/** How the reader is spoken to, where the way is found by it. */
class Speech(
    val own: String,
    val choose: String,
    val again: String,
    val ready: String,
    val forced: String,
    val third: String,
    val kept: String
) {
    companion object {
        val ADULT = Speech(
            "Votre code",
            "Choisissez le deuxième code",
            "Tapez-le encore une fois",
            "Votre carnet est prêt",
            "Un code si on vous force",
            "Choisissez un troisième code",
            "Votre note est gardée"
        )
        val MINOR = Speech(
            "Ton code",
            "Choisis le deuxième code",
            "Tape-le encore une fois",
            "Ton carnet est prêt",
            "Un code si on te force",
            "Choisis un troisième code",
            "Ta note est gardée"
        )
    }
}

/** From the settings of the open journal: a second one, a code for who is forced, and what is written in the other. */
fun Tour.lookAtSecondJournal(speech: Speech) {
    chooseSecondCode(speech)
    chooseForcedCode(speech)
    fillOtherJournal(speech)
}

private fun Tour.chooseSecondCode(speech: Speech) {
    tap("Un deuxième carnet")
    see("Choisir un deuxième code")
    picture("deuxieme-explique")
    show("Choisir un deuxième code")
    picture("deuxieme-limites")
    tap("Choisir un deuxième code")
    enter(speech.own, CODE)
    see(speech.choose)
    picture("deuxieme-code")
    enter(speech.choose, SECOND)
    enter(speech.again, SECOND)
    see("Ce code ouvre maintenant l’autre carnet.")
    picture("deuxieme-pret")
    tap("M’entraîner")
    see("Ici, aucun code n’agit.")
    picture("entrainement")
    enter(speech.own, SECOND)
    see("Ce code montre l’autre carnet")
    picture("entrainement-deuxieme")
    tap("Continuer")
    see("Retirer le deuxième code")
    picture("deuxieme-choisi")
    show("Ce que cela ne cache pas")
    picture("deuxieme-choisi-suite")
}

private fun Tour.chooseForcedCode(speech: Speech) {
    tap(speech.forced)
    see("Le détruire")
    picture("force-explique")
    show("Le détruire")
    picture("force-choix")
    tap("Le détruire")
    see("Perdu pour toujours")
    picture("detruire-avertit")
    show("Choisir ce code")
    picture("detruire-suite")
    tap("Choisir ce code")
    enter(speech.own, CODE)
    enter("Le deuxième code", SECOND)
    see(speech.third)
    picture("force-code")
    enter(speech.third, FORCED)
    enter(speech.again, FORCED)
    see("Ce code est prêt")
    picture("force-pret")
    tap("M’entraîner")
    enter(speech.own, FORCED)
    see("Ce code détruirait ce carnet-ci")
    picture("entrainement-detruire")
    tap("Continuer")
    see("Ce code est choisi")
    picture("force-choisi")
    back()
    tap("Changer le deuxième code")
    see("Un code à retirer d’abord")
    picture("retirer-d-abord")
    back()
}

/** Three ordinary notes: after the third, a copy is proposed as in any journal. */
private fun Tour.fillOtherJournal(speech: Speech) {
    tap("Ouvrir l’autre carnet")
    enter(speech.own, SECOND)
    see(speech.ready)
    for (note in listOf("Acheter du pain et des piles.", "Dentiste mardi à 17 h.", "Idée de cadeau : un livre.")) {
        tap("Ajouter")
        tap("Autre chose")
        write("Que s’est-il passé ?", note)
        tap("Garder cette note")
        see(speech.kept)
        back()
        see("Ajouter")
    }
    see("Une copie, au cas où")
    picture("copie-proposee")
}

/** Once [title] is there: types [code] and confirms it. */
private fun Tour.enter(title: String, code: String) {
    see(title)
    keys(code)
    tap("Valider")
}
