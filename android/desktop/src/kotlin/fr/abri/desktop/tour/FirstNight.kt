package fr.abri.desktop.tour

private const val CODE = "739164"
private const val THREAT = "Il demande 200 € avant minuit. Sinon il envoie tout à mes contacts."

/** An adult at two in the morning: reads, finds a number, keeps what was sent, hides, comes back. */
val FIRST_NIGHT: Walk =
    listOf(
        {
            see("Pour moi")
            picture("pour-qui")
            tap("Pour moi, j’ai 18 ans ou plus")
            see("Comprendre")
            picture("accueil")
            readSheet()
            callSomeone()
            writeEntry()
            panic()
        },
        {
            see("Comprendre")
            picture("retour-accueil")
            tap("Mon carnet")
            keys(CODE)
            tap("Valider")
            see(THREAT)
            picture("carnet-retrouve")
        }
    )

private fun Tour.readSheet() {
    tap("Comprendre")
    tap("On me menace")
    picture("avant-de-lire")
    tap("Lire")
    see("L’essentiel")
    picture("fiche")
    back()
}

private fun Tour.callSomeone() {
    tap("Trouver de l’aide")
    see("Ouvert")
    picture("numeros")
    tap("Appeler")
    outside()
}

private fun Tour.writeEntry() {
    tap("Mon carnet")
    keys(CODE)
    tap("Valider")
    keys(CODE)
    tap("Valider")
    picture("carnet")
    tap("Écrire")
    write("Que s’est-il passé", THREAT)
    tap("Ajouter une image")
    pick(captureOfThreat())
    picture("image-ajoutee")
    tap("Enregistrer")
    see(THREAT)
    picture("carnet-rempli")
}
