# Words that only the iOS app needs: what the system does differently there.

## Discreet mode: a plain name and icon in every build, and the code asked first

ios-discreet-title = Mode discret
ios-discreet-about = Demander le code dès l’ouverture
ios-discreet-heading = Le code avant tout le reste
ios-discreet-what = { $audience ->
    [minor] Abri demande ton code dès l’ouverture. Rien d’autre ne s’affiche avant.
   *[others] Abri demande le code dès l’ouverture. Rien d’autre ne s’affiche avant.
 }
ios-discreet-advice = { $audience ->
    [minor] C’est conseillé si d’autres prennent ton téléphone. Tu choisis.
   *[others] C’est conseillé si d’autres personnes prennent ce téléphone. Vous choisissez.
 }
ios-discreet-reader = { $audience ->
    [minor] Ton âge et ton pays sont rangés dans le carnet. Le reste du téléphone ne les garde plus.
   *[others] Qui lit et dans quel pays : le carnet seul le garde. Le reste du téléphone l’oublie.
 }
ios-discreet-help = { $audience ->
    [minor] Le bouton « Aide » marche sans code. Il montre les numéros d’urgence.
   *[others] Le bouton « Aide » fonctionne sans code. Il montre les numéros d’urgence.
 }
ios-discreet-limits = Ce que cela ne cache pas
ios-discreet-limit-icon = L’icône reste sur l’écran : un livre, avec le nom « Abri ».
ios-discreet-limit-settings = Les réglages du téléphone montrent encore Abri et sa taille.
ios-discreet-limit-store = Le magasin d’applications peut garder la trace de l’installation.
ios-discreet-start = Demander le code d’abord
ios-discreet-on = Le mode discret est en place.
ios-discreet-end = Quitter le mode discret
ios-discreet-end-about = { $audience ->
    [minor] Abri s’ouvrira de nouveau sans code. Ton carnet garde le sien.
   *[others] Abri s’ouvrira de nouveau sans code. Le carnet garde le sien.
 }

## What *Masquer* really does, for who practises it

ios-practise-real-stays = { $audience ->
    [minor] L’écran reste vide. Touche-le, et le premier écran revient.
   *[others] L’écran reste vide. Un toucher, et le premier écran revient.
 }
ios-practise-real-recent = Abri reste parmi les applications récentes, avec une page vide.

## What the page that hides everything is called, for who hears the screen

ios-cover = Retour
