# L’essentiel, la différence entre retirer et effacer, Google, Bing et les autres.

search-engines-title = { $audience ->
    [minor] Faire retirer une image des recherches
   *[others] Moteurs de recherche et CNIL
 }
search-engines-summary = { $audience ->
    [minor] Google, Bing et les sites : qui peut retirer quoi.
    [parent] Retirer une image de votre enfant des recherches et des sites.
   *[adult] Retirer un résultat, écrire à un site, puis saisir la CNIL.
 }

# Soixante mots au plus, une idée par ligne.
search-engines-essentials = { $audience ->
    [minor]
        Une image de toi sort dans Google ? Tu peux agir.
        Note le lien. Pas besoin de l’image.
        Parle au { $fr-3018 } : il peut demander le retrait.
        Google a un choix pour les moins de 18 ans.
        Retirer le résultat n’efface pas la page.
        Un adulte peut t’aider pour le formulaire.
    [parent]
        Notez le lien, jamais l’image.
        Appelez le { $fr-3018 } : ses demandes passent en priorité.
        Demandez le retrait au site, puis à Google et Bing.
        Google a un choix pour les moins de 18 ans.
        Retirer un résultat n’efface pas la page.
        Sans réponse après 1 mois : la CNIL, pour les données personnelles.
   *[adult]
        Retirer un résultat n’efface pas la page.
        Demandez d’abord le retrait au site.
        Demandez ensuite à Google et à Bing.
        Gardez le lien, la date et la demande.
        Sans réponse après 1 mois : la CNIL.
        La CNIL protège les données personnelles. Elle ne remplace pas la police.
 }

search-engines-what = Retirer un résultat ou effacer
search-engines-what-two = { $audience ->
    [minor] Il y a deux choses. Le site montre l’image. Le moteur de recherche montre le chemin vers le site.
   *[others] Deux choses sont à séparer. Le site garde l’image. Le moteur de recherche montre le chemin vers le site.
 }
search-engines-what-delist = { $audience ->
    [minor] Retirer le chemin aide déjà : les gens ne tombent plus dessus. L’image reste sur le site.
   *[others] Retirer un résultat, c’est le déréférencement. Les gens ne tombent plus dessus par une recherche. La page, elle, reste en ligne.
 }
search-engines-what-both = { $audience ->
    [minor] Le mieux est de demander les deux. Tu peux commencer par un seul.
   *[others] Le plus sûr est de demander les deux. Vous pouvez commencer par celui qui vous semble le plus simple.
 }
search-engines-what-order-title = { $audience ->
    [minor] Dans cet ordre
   *[others] Un ordre qui fait gagner du temps
 }
search-engines-what-order-note = Noter les liens
search-engines-what-order-note-text = { $audience ->
    [minor] Copie l’adresse de la page et la date. Pas l’image.
    [parent] Copiez l’adresse de la page, celle du résultat et la date. Jamais l’image.
   *[adult] Copiez l’adresse de la page, celle du résultat et la date. Jamais une image d’avant vos 18 ans.
 }
search-engines-what-order-source = Demander au site
search-engines-what-order-source-text = { $audience ->
    [minor] Utilise « Signaler ». Le { $fr-3018 } peut le faire avec toi, en priorité.
    [parent] Utilisez « Signaler ». Le { $fr-3018 } peut le faire avec vous, en priorité.
   *[adult] Utilisez « Signaler ». Point de Contact peut relayer une demande, sur simple lien.
 }
search-engines-what-order-engine = Demander aux moteurs
search-engines-what-order-engine-text = { $audience ->
    [minor] Fais la demande à Google, puis à Bing. Un adulte peut la faire pour toi.
   *[others] Remplissez le formulaire de Google, puis celui de Bing. Chaque moteur a le sien.
 }
search-engines-what-order-wait = Attendre, puis écrire
search-engines-what-order-wait-text = { $audience ->
    [minor] Pas de réponse après 1 mois ? La CNIL peut alors aider. Elle protège les données personnelles.
   *[others] Un site a 1 mois pour répondre à une demande d’effacement. Ensuite, vous pouvez saisir la CNIL, qui protège les données personnelles.
 }
search-engines-what-order-check = Regarder si cela marche
search-engines-what-order-check-text = { $audience ->
    [minor] Cherche dans les pages, pas dans les images. Tu peux laisser un adulte le faire.
   *[others] Cherchez dans les pages, pas dans les images. Vous n’avez pas à la revoir.
 }
search-engines-what-spread = { $audience ->
    [minor] Faire retirer l’image des applications
   *[others] Faire retirer l’image des sites
 }
search-engines-what-contact = Voir Point de Contact
search-engines-what-call-3018 = Voir le { $fr-3018 }

# Google

search-engines-google = Google
search-engines-google-takes = { $audience ->
    [minor] Google peut retirer une image sexuelle de toi, vraie ou fausse. C’est gratuit.
    [parent] Google peut retirer des résultats qui montrent une image sexuelle d’une personne, vraie ou truquée. C’est gratuit.
   *[adult] Google peut retirer des résultats qui montrent une image sexuelle de vous, vraie ou truquée. C’est gratuit.
 }
search-engines-google-how-title = Faire la demande
search-engines-google-how-find = Ouvrir le menu du résultat
search-engines-google-how-find-text = { $audience ->
    [minor] Touche les trois points à côté du résultat. Choisis la ligne pour le supprimer. Le formulaire marche aussi, sans revoir l’image.
   *[others] Touchez les trois points à côté du résultat, puis la ligne pour le supprimer. Le formulaire en ligne marche aussi, sans revoir l’image.
 }
search-engines-google-how-choose = Choisir la raison
search-engines-google-how-choose-text = { $audience ->
    [minor] Choisis la phrase qui parle d’une image sexuelle de toi.
    [parent] Choisissez la phrase qui parle d’une image sexuelle de la personne.
   *[adult] Choisissez la phrase qui parle d’une image sexuelle de vous.
 }
search-engines-google-how-several = Mettre plusieurs liens
search-engines-google-how-several-text = { $audience ->
    [minor] Tu peux mettre plusieurs liens en une fois.
   *[others] Une seule demande peut porter sur plusieurs images.
 }
search-engines-google-how-similar = Bloquer les images proches
search-engines-google-how-similar-text = { $audience ->
    [minor] Google propose aussi de cacher des résultats qui ressemblent. C’est ton choix.
   *[others] Google propose aussi d’écarter des résultats semblables. Ce choix est libre.
 }
search-engines-google-young = { $audience ->
    [minor] Choisis « moins de 18 ans ». Ce choix compte l’âge que tu avais sur l’image.
    [parent] Choisissez « moins de 18 ans ». Ce choix compte l’âge de votre enfant sur l’image.
   *[adult] Vous aviez moins de 18 ans sur l’image ? Choisissez cette réponse, même des années après.
 }
search-engines-google-image = { $audience ->
    [minor] Donne seulement le lien. Ne fais pas de capture de l’image, même si on la demande.
    [parent] Donnez seulement le lien. Aucune capture de l’image, même si un formulaire la propose.
   *[adult] Pour une image d’avant vos 18 ans, donnez seulement le lien. Aucune capture, même si un formulaire la propose.
 }
search-engines-google-proof = { $audience ->
    [minor] Tu as porté plainte ? Écris-le dans la demande. On peut aussi te demander qui tu es.
   *[others] Le numéro ou la copie d’une plainte renforce la demande. Une preuve d’identité peut être demandée, pas plus que nécessaire.
 }
search-engines-google-site = Ouvrir la page d’aide de Google

# Bing et les autres

search-engines-others = Bing et les autres
search-engines-others-bing-title = Bing
search-engines-others-bing = { $audience ->
    [minor] Bing est le moteur de Microsoft. Son formulaire pour les images intimes est à vérifier. Donne seulement le lien.
   *[others] Bing est le moteur de Microsoft. Son formulaire prévoit les images intimes montrées sans accord. Les mots exacts du formulaire sont à vérifier.
 }
search-engines-others-bing-hash = Bing compare aussi les images à celles de StopNCII, un outil qui garde l’image sur votre appareil. Avant vos 18 ans, l’outil est Take It Down.
search-engines-others-bing-site = Ouvrir le formulaire de Microsoft
search-engines-others-rest-title = Les autres moteurs
search-engines-others-rest = { $audience ->
    [minor] D’autres moteurs prennent souvent les résultats de Bing. Ce point reste à vérifier. Commence par le site et par Bing.
   *[others] Qwant et DuckDuckGo reprennent en grande partie les résultats de Bing, ce qui reste à vérifier. Commencez par le site et par Bing.
 }
search-engines-others-list = { $audience ->
    [minor] La CNIL protège les données personnelles. Son site donne les formulaires des autres moteurs. L’adresse reste à vérifier.
   *[others] La CNIL, qui protège les données personnelles, liste les formulaires des autres moteurs. L’adresse de sa page reste à vérifier.
 }
search-engines-others-cnil-call = Voir la page de la CNIL
