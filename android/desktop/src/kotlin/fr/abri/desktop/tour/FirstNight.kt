package fr.abri.desktop.tour

import fr.abri.app.robolectric.Outside
import fr.abri.core.Audience
import fr.abri.desktop.Person

/** An adult at two in the morning: reads, finds a number, keeps what was sent, hides, comes back. */
val FIRST_NIGHT: Walk =
    listOf(
        {
            answer(Person.ADULT)
            askWhatToDo()
            writeLetter()
            readSheet()
            callSomeone()
            openJournal()
            writeEntry()
            attachPicture()
            makeCopy()
            handOver()
            panic()
        },
        {
            see("Que voulez-vous faire ?")
            picture("accueil-apres-masquer")
            comeBackToJournal()
            keepShared(CODE)
            lookAtCodes()
            lookAtSecondJournal(Speech.ADULT)
        }
    )

private fun Tour.askWhatToDo() {
    tap("Agir maintenant")
    see("Êtes-vous en danger maintenant ?")
    picture("question-danger")
    tap("Oui, maintenant")
    see("Votre plan, étape par étape")
    picture("plan-danger")
    back()
    see("Êtes-vous en danger maintenant ?")
    tap("Non")
    see("Que se passe-t-il ?")
    tap("On me menace pour de l’argent")
    see("Quel âge aviez-vous sur l’image ?")
    tap("18 ans ou plus")
    see("Avez-vous payé ?")
    tap("Voir les étapes tout de suite")
    see("Votre plan, étape par étape")
    picture("plan")
    show("Parler à une personne formée")
    picture("plan-en-parler")
    tap("Voir les sources de cette page")
    show("Un site ouvert peut rester")
    picture("plan-sources")
    tap("Accueil")
    see("Que voulez-vous faire ?")
}

private fun Tour.writeLetter() {
    tap("Comprendre")
    tap("Écrire")
    see("Abri n’envoie rien")
    picture("lettres")
    tap("Signaler à une application")
    see("Choisissez ce qui est arrivé")
    tap("On a montré une image intime de moi")
    write("Les liens des pages", "https://exemple.fr/p/1")
    picture("lettre-faits")
    tap("Voir le texte")
    see("Il reste à compléter")
    picture("lettre")
    tap("Accueil")
    see("Que voulez-vous faire ?")
}

private fun Tour.readSheet() {
    tap("Comprendre")
    see("Chantage avec une image intime")
    picture("fiches")
    write("Que cherchez-vous", "il menace d’envoyer mes nudes")
    see("Résultats")
    picture("recherche")
    tap("Effacer et voir toutes les fiches")
    write("Que cherchez-vous", "je veux mourir")
    see("Appeler le 3114")
    picture("recherche-urgente")
    tap("Effacer et voir toutes les fiches")
    see("Ce qui vous arrive")
    tap("Chantage avec une image intime")
    see("L’essentiel")
    picture("fiche")
    tap("Comment cela se passe")
    see("Ce passage parle de chantage sexuel par caméra.")
    show("Version courte")
    picture("avant-de-lire")
    tap("Lire")
    picture("passage-lu")
    back()
    see("L’essentiel")
    back()
    see("Écrire")
    openEverySheet(Audience.ADULT)
    tap("Accueil")
}

private fun Tour.callSomeone() {
    see("Que voulez-vous faire ?")
    tap("Trouver de l’aide")
    see("Dire de quoi vous avez besoin")
    picture("aide")
    tap("Dire de quoi vous avez besoin")
    picture("besoins")
    tap("On me menace de montrer une image")
    see("Pour vous")
    picture("aide-chantage")
    tap("Sans parler")
    tap("Ouvert")
    see("Pour vous")
    picture("aide-filtres")
    tap("Ouvert")
    tap("Sans parler")
    // Open at any hour, as this walk may begin at any hour.
    tap("3114 Prévention du suicide")
    see("Jour et nuit")
    picture("service")
    tap("Ce qui reste, et comment l’effacer")
    show("Téléphone surveillé")
    picture("traces")
    tap("Appeler le 3114")
    check(outside() is Outside.Dialler) { "Le bouton d’appel n’a pas ouvert le téléphone" }
    tap("Accueil")
}
