# Pour les adultes : un partenaire qui surveille, les échanges intimes. Et à deux, avec un enfant.

prevent-partner = Un partenaire qui surveille
prevent-partner-right = Votre téléphone et vos comptes sont à vous, même en couple. Surveiller, exiger un code ou suivre une position est une violence. Vous n’y êtes pour rien.
prevent-partner-first = Changer un code ou couper une position peut se voir, et mettre en colère. Préparez-vous d’abord avec une association, depuis un appareil que l’autre ne touche pas.
prevent-partner-signs-title = Des signes possibles
prevent-partner-signs =
    l’autre sait où vous étiez, ou ce que vous avez écrit
    un code ou un visage ajouté sur votre téléphone
    un appareil inconnu sur vos comptes
    vos codes exigés, « par confiance »
    un objet connecté ou une balise trouvés
    la batterie qui s’épuise, sans autre raison
prevent-partner-fields-title = Domaine par domaine
prevent-partner-fields =
    téléphone : le code, les doigts et visages ajoutés
    ordinateur : une session à vous, hors du foyer
    internet : l’historique visible, la navigation privée
    réseaux : les appareils ouverts, les amis communs
    courriel : une nouvelle adresse, créée ailleurs
    banque et démarches : le relevé, les alertes, un code à part
    enfants : leurs appareils, qui montrent aussi votre position
prevent-partner-safe = Le plus sûr est parfois de ne rien changer tout de suite. Créez plutôt une adresse et un compte neufs, depuis un autre appareil. Un objet trouvé peut servir de trace : notez-le, sans le détruire.
prevent-partner-law = Enregistrer vos paroles ou suivre votre position sans accord est interdit : { $article-226-1 }. Pour un partenaire, la peine est plus lourde. Ouvrir vos messages est interdit par l’{ $article-226-15 }, entrer dans vos comptes par l’{ $article-323-1 }.
prevent-partner-help = Le { $fr-3919 } écoute jour et nuit les femmes et leurs proches. Le { $fr-116006 } écoute tout le monde, { $fr-116006-hours }. L’appel peut rester dans l’historique : appelez d’un autre téléphone.
prevent-partner-call-3919 = Voir le { $fr-3919 }
prevent-partner-call-116006 = Voir le { $fr-116006 }
prevent-partner-call-pnav = Voir le tchat de la police

prevent-intimate = Vos échanges intimes
prevent-intimate-right = Entre adultes d’accord, échanger des images intimes est permis. Les montrer ensuite à d’autres demande votre accord, chaque fois.
prevent-intimate-list-title = Pour réduire les risques
prevent-intimate-list =
    éviter le visage, un tatouage ou un décor connu
    choisir les réglages les plus stricts
    garder ces images hors du compte photo commun
    utiliser un compte et une adresse à part
    se mettre d’accord sur ce qui est gardé
    changer d’avis, à tout moment
prevent-intimate-young = Ces lignes sont pour les adultes. Avant 18 ans, la loi protège chacun autrement, et ces conseils ne valent pas.
prevent-intimate-fault = Aucune de ces précautions ne vous rend responsable. La personne qui montre l’image sans accord est en faute, toujours.

prevent-together = { $audience ->
    [parent] Le faire avec votre enfant
   *[witness] Le faire avec la personne
 }
prevent-together-talk = { $audience ->
    [parent] Réglez les comptes ensemble, un peu à la fois. Demandez ce qu’il ou elle veut montrer, et à qui.
   *[witness] Restez à côté, laissez-lui l’appareil. La personne tape ses codes elle-même et choisit chaque réglage.
 }
prevent-together-list-title = Ce qui marche mieux
prevent-together-list = { $audience ->
    [parent]
        commencer par vos propres comptes
        expliquer chaque réglage
        convenir d’un adulte à appeler en cas de souci
        garder le téléphone entre ses mains
        refaire le tour de temps en temps
   *[witness]
        un réglage à la fois
        aucun mot de passe dit à voix haute
        aucun compte à votre nom
        une pause dès que c’est trop
 }
prevent-together-trust = Surveiller en cachette abîme la confiance. Pouvoir tout dire protège mieux.
prevent-together-sheet = Lire la page des parents
