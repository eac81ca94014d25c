package fr.abri.desktop.tour

/** The code of the journal in a tour. */
const val CODE = "739164"
private const val THREAT = "Il demande 200 € avant minuit. Sinon il envoie tout à mes contacts."

/** From the home: a code is chosen, and the journal is there. */
fun Tour.openJournal() {
    see(you("Que voulez-vous faire ?", "Tu veux faire quoi ?"))
    tap("Mon carnet")
    see("Un code pour ce carnet")
    picture("carnet-explique")
    tap("Choisir mon code")
    see(you("Choisissez un code", "Choisis un code"))
    keys(CODE)
    picture("code")
    tap("Valider")
    see(you("Tapez-le encore une fois", "Tape-le encore une fois"))
    keys(CODE)
    tap("Valider")
    see(you("Votre carnet est prêt", "Ton carnet est prêt"))
    picture("carnet-vide")
}

fun Tour.writeEntry() {
    tap("Ajouter")
    see(you("Que voulez-vous noter ?", "Tu veux noter quoi ?"))
    picture("que-noter")
    tap("Menace reçue")
    write("Que s’est-il passé ?", THREAT)
    picture("note-ecrite")
    tap("Garder cette note")
    see(you("Votre note est gardée", "Ta note est gardée"))
    picture("note-gardee")
}

fun Tour.attachPicture() {
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

fun Tour.comeBackToJournal() {
    tap("Mon carnet")
    see(you("Votre code", "Ton code"))
    keys(CODE)
    tap("Valider")
    see(THREAT)
    picture("carnet-retrouve")
    tap("Filtrer")
    see("Depuis quand ?")
    picture("carnet-filtres")
    tap("Filtrer")
    tap(THREAT)
    see("Afficher l’image ?")
    tap("Afficher l’image ?")
    see("Cacher l’image")
    picture("note-retrouvee")
    show("Corriger cette note")
    picture("note-suite")
    tap("Corriger cette note")
    see("premier texte reste gardé")
    picture("note-corriger")
    back()
    see("Mettre à la corbeille")
    tap("Mettre à la corbeille")
    // The note was the only one: the list is empty again.
    see(you("Votre carnet est prêt", "Ton carnet est prêt"))
    tap("Corbeille")
    see("Remettre")
    picture("corbeille")
}
