package fr.abri.desktop.tour

import fr.abri.app.robolectric.Outside
import fr.abri.core.Audience
import fr.abri.desktop.Person

private const val CODE = "739164"
private const val THREAT = "Il demande 200 € avant minuit. Sinon il envoie tout à mes contacts."

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
            panic()
        },
        {
            see("Que voulez-vous faire ?")
            picture("accueil-apres-masquer")
            comeBackToJournal()
            lookAtCodes()
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

private fun Tour.openJournal() {
    see("Que voulez-vous faire ?")
    tap("Mon carnet")
    see("Un code pour ce carnet")
    picture("carnet-explique")
    tap("Choisir mon code")
    see("Choisissez un code")
    keys(CODE)
    picture("code")
    tap("Valider")
    see("Tapez-le encore une fois")
    keys(CODE)
    tap("Valider")
    see("Votre carnet est prêt")
    picture("carnet-vide")
}

private fun Tour.writeEntry() {
    tap("Ajouter")
    see("Que voulez-vous noter ?")
    picture("que-noter")
    tap("Menace reçue")
    write("Que s’est-il passé ?", THREAT)
    picture("note-ecrite")
    tap("Garder cette note")
    see("Votre note est gardée")
    picture("note-gardee")
}

private fun Tour.attachPicture() {
    tap("Joindre une capture ou un fichier")
    see("Est-ce une image intime")
    picture("question-image")
    tap("Non")
    pick(captureOfThreat())
    see("Le fichier est gardé.")
    picture("image-gardee")
    tap("Revenir à la note")
    show("Afficher l’image ?")
    picture("image-voilee")
    tap("Afficher l’image ?")
    see("Cacher l’image")
    picture("image-affichee")
}

private fun Tour.comeBackToJournal() {
    tap("Mon carnet")
    see("Votre code")
    keys(CODE)
    tap("Valider")
    see(THREAT)
    picture("carnet-retrouve")
    tap(THREAT)
    see("Afficher l’image ?")
    tap("Afficher l’image ?")
    see("Cacher l’image")
    picture("note-retrouvee")
}

/** Words, a copy, another code and the end of it all, each behind the code that was just typed. */
private fun Tour.lookAtCodes() {
    tap("Accueil")
    see("Réglages")
    tap("Réglages")
    show("Codes, mots et copies")
    picture("reglages-carnet")
    tap("Codes, mots et copies")
    see("Tout effacer")
    picture("carnet-codes")
    tap("Faire une copie")
    see("D’abord, douze mots")
    picture("copie-sans-mots")
    tap("Créer mes douze mots")
    see("Pas encore de mots")
    picture("mots-expliques")
    tap("Créer mes douze mots")
    see("Votre code")
    picture("mots-code")
    keys(CODE)
    tap("Valider")
    see("C’est recopié")
    picture("mots-affiches")
    tap("C’est recopié")
    see("Le mot n°")
    picture("mots-repetes")
    back()
    back()
    back()
    see("Choisir où la mettre")
    picture("copie")
    back()
    tap("Tout effacer")
    see("Votre code")
    keys(CODE)
    tap("Valider")
    see("Effacer maintenant")
    picture("tout-effacer")
    tap("Ne rien effacer")
}
