package fr.abri.desktop.tour

/** From an entry with a file: what the file reveals, its fingerprint, and a copy with a name covered. */
fun Tour.makeCopy() {
    tap("Empreinte et copies")
    see("Aucun lieu n’est écrit dans ce fichier")
    picture("fichier-joint")
    show("Recadrer")
    picture("fichier-copies")
    tap("Montrer l’empreinte")
    see("SHA-256")
    show("SHA-256")
    picture("fichier-empreinte")
    tap("Masquer une partie")
    see("Rectangles noirs : 0")
    picture("copie-a-masquer")
    tap("Faire avec des boutons")
    see("Ajouter un rectangle")
    tap("Ajouter un rectangle")
    see("Rectangles noirs : 1")
    repeat(UP) { tap("Vers le haut") }
    tap("Élargir")
    show("Masquer")
    picture("copie-masquee")
    tap("Recadrer")
    see("Seule la partie claire reste")
    repeat(UP) { tap("Réduire en hauteur") }
    show("Rectangles noirs")
    picture("copie-recadree")
    show("Réduire en hauteur")
    picture("copie-boutons")
    tap("Garder cette copie")
    see("Copie : une partie est masquée")
    picture("copie-masquee-gardee")
    back()
    see("Pièces jointes")
    show("Copie : une partie est masquée")
    picture("note-avec-copie")
}

/** The share menu is chosen in the settings, and another app hands over a screenshot: for a new entry, behind [code]. */
fun Tour.keepShared(code: String) {
    tap("Accueil")
    see("Réglages")
    tap("Réglages")
    show("Garder un fichier partagé")
    tap("Garder un fichier partagé")
    picture("reglages-partage")
    share(captureOfThreat())
    see("code")
    keys(code)
    tap("Valider")
    see("Est-ce une image intime")
    picture("partage-question")
    tap("Non")
    see("Dans une nouvelle note")
    picture("partage-ou")
    tap("Dans une nouvelle note")
    see("Message reçu")
    tap("Message reçu")
    see("Le fichier est gardé.")
    picture("partage-garde")
    tap("Revenir à la note")
    see("Pièces jointes")
}

/** So many steps up, in the picture of the tour, from its middle to the name at its top. */
private const val UP = 9
