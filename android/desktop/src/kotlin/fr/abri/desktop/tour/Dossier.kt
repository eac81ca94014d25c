package fr.abri.desktop.tour

import java.io.File

/** From a note of the open journal: a file is given, then a dossier is made, protected and written. */
fun Tour.handOver() {
    tap("Joindre une capture ou un fichier")
    see("Non")
    tap("Non")
    pick(filmWithPlace())
    see("Revenir à la note")
    tap("Revenir à la note")
    show("Empreinte et copies")
    tap("Empreinte et copies")
    show("Donner ce fichier")
    picture("donner-un-fichier")
    back()
    back()
    show("Préparer un dossier")
    tap("Préparer un dossier")
    see("Quelles notes ?")
    picture("dossier-notes")
    tap("Choisir des notes")
    see("Menace reçue")
    picture("dossier-choix")
    tap("Toutes les notes")
    show("Voir ce qu’il contient")
    picture("dossier-ferme")
    tap("Voir ce qu’il contient")
    see("Ce que contient le dossier")
    picture("dossier-contenu")
    show("Un résumé d’une page")
    picture("dossier-lecteurs")
    tap("Un résumé d’une page")
    see("Imprimer")
    picture("resume")
    back()
    see("Ce que contient le dossier")
    tap("Continuer")
    see("Comment le remettre ?")
    picture("dossier-remise")
    tap("Par courriel")
    show("Choisir où l’enregistrer")
    picture("dossier-mot-de-passe")
    tap("Choisir où l’enregistrer")
    save(File(System.getProperty("java.io.tmpdir"), "documents.zip"))
    see("Dossier · ligne")
    picture("dossier-remis")
    show("Continuer")
    picture("dossier-partager")
    tap("Continuer")
    see("Préparer un dossier")
}

/** Bytes that begin as a film does, and say where it was made and with what. */
private fun filmWithPlace() = File(System.getProperty("java.io.tmpdir"), "film.mp4").apply {
    writeText("\u0000\u0000\u0000\u0018ftypmp42 location.ISO6709 com.android.manufacturer")
}
