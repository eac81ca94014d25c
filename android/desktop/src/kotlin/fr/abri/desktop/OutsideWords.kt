package fr.abri.desktop

import fr.abri.app.robolectric.Outside

/** What a phone would show now, in a sentence for the person at this desktop. */
fun Outside.inFrench(): String = when (this) {
    is Outside.Dialler -> "Le téléphone montre le numéro $number, prêt à être appelé. Rien n’est appelé d’ici."

    is Outside.Message ->
        "Le téléphone ouvre un SMS pour le $number" +
            (if (text.isEmpty()) ", encore vide." else " : « $text ».") + " Rien n’est envoyé d’ici."

    is Outside.Site -> "Le téléphone ouvre le site $address dans son navigateur. Rien n’est ouvert d’ici."

    is Outside.Share ->
        "Le téléphone propose à quelle application donner " +
            (if (document == null) "ce texte : « $text »." else "ce document ($type).") + " Rien n’est donné d’ici."

    is Outside.Picker -> "Le téléphone ouvre son sélecteur de documents (${types.joinToString()})."

    is Outside.Save -> "Le téléphone demande où ranger le fichier « $name ». Rien n’est rangé d’ici."

    is Outside.Other -> "Le téléphone reçoit une demande que ce bureau ne connaît pas : $action."
}
