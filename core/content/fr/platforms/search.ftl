# Les moteurs de recherche, les sites pour adultes, tout autre site.

# Google

platforms-google = Google
platforms-google-what = { $audience ->
    [minor] Google peut cacher une image dans ses résultats. La page reste en ligne. Signale aussi le site.
   *[others] Google peut retirer une image de ses résultats. La page, elle, reste en ligne : signalez aussi le site qui la montre.
 }
platforms-google-steps-keep = Noter d’abord
platforms-google-steps-keep-text = { $audience ->
    [minor] Le lien de la page et les mots cherchés. Pas l’image.
    [parent] Le lien de la page et les mots de la recherche. Pas l’image.
    [witness] Le lien de la page et les mots de la recherche. Pas l’image.
   *[adult] Le lien de chaque page et les mots de la recherche.
 }
platforms-google-steps-open = Ouvrir la demande
platforms-google-steps-open-text = { $audience ->
    [minor] Ouvre la page de Google, plus bas : elle a un formulaire. Tu n’as pas à revoir l’image.
    [adult] La page de Google, plus bas, mène au formulaire. Le menu du résultat y mène aussi : trois points, puis « supprimer ».
   *[others] La page de Google, plus bas, mène au formulaire. L’image peut rester fermée.
 }
platforms-google-steps-choose = Choisir
platforms-google-steps-choose-text = { $audience ->
    [minor] Dis que c’est une image sexuelle de toi. Un choix existe pour les moins de 18 ans.
    [parent] Dites qu’il s’agit d’une image sexuelle de votre enfant. Choisissez « moins de 18 ans ».
    [witness] La victime indique une image sexuelle d’elle. Un choix existe pour les moins de 18 ans.
   *[adult] Dites qu’il s’agit d’une image sexuelle de vous. Elle peut être vraie ou truquée.
 }
platforms-google-steps-similar = Demander plus
platforms-google-steps-similar-text = { $audience ->
    [minor] Tu peux donner plusieurs images. Google peut aussi cacher celles qui se ressemblent.
   *[others] Une demande peut viser plusieurs images. Google peut aussi cacher les résultats semblables.
 }
platforms-google-minor = { $audience ->
    [minor] Les mots exacts restent à vérifier. Le { $fr-3018 } peut le faire avec toi.
    [parent] Les mots exacts restent à vérifier. Le { $fr-3018 } peut vous aider à remplir la demande.
    [witness] Les mots exacts restent à vérifier.
   *[adult] Les mots exacts restent à vérifier. L’image date d’avant vos 18 ans ? Prenez le choix « moins de 18 ans », sans faire de copie.
 }
platforms-google-capture = { $audience ->
    [minor] Ne fais aucune capture de l’image. Le lien suffit.
   *[others] Ne faites aucune capture de l’image d’une personne de moins de 18 ans. Le lien suffit.
 }
platforms-google-site = Ouvrir la page de Google
platforms-google-search = La demande, étape par étape

# Bing

platforms-bing = Bing
platforms-bing-form = { $audience ->
    [minor] Bing a un formulaire pour les images intimes, à vérifier. Il cache le résultat. La page reste en ligne.
   *[others] Bing a un formulaire pour les images intimes sans accord. Il retire le résultat, la page reste en ligne. Le formulaire est à vérifier.
 }
platforms-bing-keep = { $audience ->
    [minor] Note d’abord le lien et les mots cherchés. Pas l’image.
    [parent] Notez d’abord le lien de la page et les mots de la recherche. Pas l’image.
    [witness] Notez d’abord le lien de la page et les mots de la recherche. Pas l’image.
   *[adult] Notez d’abord le lien de chaque page et les mots de la recherche.
 }
platforms-bing-hash = Bing utilise aussi les empreintes de StopNCII, pour une image faite à partir de 18 ans.
platforms-bing-minor = { $audience ->
    [minor] Le { $fr-3018 } peut le faire avec toi. Donne-lui seulement le lien.
   *[parent] Aucune procédure propre aux mineurs n’apparaît dans nos lectures. Précisez l’âge de l’enfant. Le { $fr-3018 } peut vous aider.
 }
platforms-bing-site = Ouvrir le formulaire de Bing
platforms-bing-search = La demande, étape par étape

# Qwant, DuckDuckGo et les autres

platforms-engines = Qwant, DuckDuckGo et les autres
platforms-engines-index = { $audience ->
    [minor] Ces moteurs utilisent souvent les résultats de Bing. Cela reste à vérifier.
   *[others] Ces moteurs reprennent surtout les résultats de Bing. Ce point reste à vérifier, comme leurs formulaires.
 }
platforms-engines-steps = { $audience ->
    [minor]
        D’abord, fais retirer l’image du site.
        Ensuite, demande à Bing.
        Puis cherche « aide » ou « contact » dans le moteur.
   *[others]
        D’abord, le retrait sur le site lui-même.
        Ensuite, la demande à Bing.
        Puis la page « aide » ou « contact » du moteur.
 }
platforms-engines-help = { $audience ->
    [minor] C’est long ? Le { $fr-3018 } peut t’aider.
    [parent] Vous pouvez demander de l’aide au { $fr-3018 } ou à Point de Contact.
   *[others] Point de Contact peut aussi recevoir le lien.
 }

platforms-engines-search = La page sur ces moteurs

# Les sites pour adultes

platforms-adult-sites = { $audience ->
    [minor] Un site pour adultes
   *[others] Pornhub et les sites pour adultes
 }
platforms-adult-sites-away = { $audience ->
    [minor] Ne va pas voir ce site, même pour vérifier. Quelqu’un peut agir pour toi.
    [parent] Ne cherchez pas l’image. Ne l’ouvrez pas. Le lien reçu suffit pour agir.
   *[witness] Ne cherchez pas l’image. Ne l’ouvrez pas. Le lien reçu suffit pour aider.
 }
platforms-adult-sites-form = { $audience ->
    [parent] Pornhub a un formulaire de retrait, pour une image mise en ligne sans accord. Votre enfant est sur l’image ? Passez plutôt par le { $fr-3018 } ou Point de Contact.
    [witness] Pornhub a un formulaire de retrait, pour une image mise en ligne sans accord. C’est à la victime de le remplir.
   *[adult] Pornhub a un formulaire de retrait. Choisissez : mis en ligne sans mon accord. Le groupe Aylo, son propriétaire, a d’autres sites du même genre. Ces étapes restent à vérifier.
 }
platforms-adult-sites-keep = { $audience ->
    [minor] Note le lien, si tu l’as déjà. Pas l’image.
    [parent] Notez le lien, le nom du compte et la date. Pas l’image.
    [witness] Notez le lien, le nom du compte et la date. Pas l’image.
   *[adult] Notez d’abord le lien, le titre, le nom du compte et la date.
 }
platforms-adult-sites-hash = { $audience ->
    [witness] StopNCII et Take It Down agissent aussi sur certains de ces sites, selon l’âge au moment de l’image.
   *[adult] StopNCII agit sur les sites d’Aylo et sur OnlyFans. Pour une image d’avant vos 18 ans, Take It Down agit sur certains de ces sites.
 }
platforms-adult-sites-hash-young = { $audience ->
    [minor] Take It Down peut aussi bloquer l’image sur ces sites. Elle reste sur ton appareil.
   *[parent] Take It Down agit aussi sur certains de ces sites. L’image reste sur l’appareil de l’enfant.
 }
platforms-adult-sites-team = { $audience ->
    [minor] Donne le lien au { $fr-3018 } ou à Point de Contact. N’envoie jamais l’image.
    [parent] Donnez le lien au { $fr-3018 } ou à Point de Contact. N’envoyez jamais l’image.
    [witness] Pour un mineur, donnez le lien au { $fr-3018 } ou à Point de Contact. N’envoyez jamais l’image.
   *[adult] Point de Contact peut transmettre le lien à votre place. Vous n’avez pas à revoir l’image.
 }
platforms-adult-sites-site = Ouvrir le formulaire de retrait
platforms-adult-sites-call-3018 = Voir le { $fr-3018 }
platforms-adult-sites-call-contact = Voir Point de Contact
platforms-adult-sites-tools = Bloquer de nouvelles publications

# Tout autre site

platforms-site = Un autre site ou un forum
platforms-site-steps-keep = Noter d’abord
platforms-site-steps-keep-text = { $audience ->
    [minor] Le lien, le pseudo et la date. Pas l’image.
    [parent] Le lien exact de la page, le pseudo et la date. Pas l’image.
    [witness] Le lien exact de la page, le pseudo et la date. Pas l’image.
   *[adult] Le lien exact de chaque page, le pseudo et la date.
 }
platforms-site-steps-team = Donner le lien à une équipe
platforms-site-steps-team-text = { $audience ->
    [minor] Le { $fr-3018 } et Point de Contact peuvent demander le retrait. Donne seulement le lien.
    [parent] Le { $fr-3018 } et Point de Contact peuvent demander le retrait. Donnez seulement le lien.
    [witness] Point de Contact demande le retrait aux sites. Pour un mineur, le { $fr-3018 } aussi. Donnez seulement le lien.
   *[adult] Point de Contact demande le retrait aux sites. Il accepte plusieurs liens à la fois.
 }
platforms-site-steps-write = Écrire au site
platforms-site-steps-write-text = { $audience ->
    [minor] Un adulte peut écrire au site avec toi. La demande donne le lien et ton âge.
    [parent] Cherchez « contact » ou « signaler un abus ». Donnez le lien, dites que l’enfant est mineur, demandez l’effacement.
    [witness] La victime peut écrire au site, ou demander à un proche de l’aider.
   *[adult] Cherchez « contact » ou « signaler un abus ». Donnez le lien, dites que vous n’êtes pas d’accord, demandez l’effacement.
 }
platforms-site-steps-host = Écrire à l’hébergeur
platforms-site-steps-host-text = { $audience ->
    [minor] L’hébergeur est la société qui garde le site en ligne. Point de Contact peut t’aider.
   *[others] L’hébergeur est la société qui garde le site en ligne. Elle a souvent un formulaire d’abus. Point de Contact peut vous aider.
 }
platforms-site-model = { $audience ->
    [minor] La CNIL protège les données personnelles. Son site montre comment écrire la demande. Ses modèles sont à vérifier.
    [parent] La CNIL, qui protège les données personnelles, explique sur son site comment écrire cette demande. Son modèle de lettre reste à vérifier. Le site a 1 mois pour répondre.
   *[adult] La CNIL, qui protège les données personnelles, explique sur son site comment écrire cette demande. Son modèle de lettre reste à vérifier. Le site a 1 mois pour répondre.
 }
platforms-site-law = { $audience ->
    [parent] Une image d’abus sexuel sur un enfant peut être retirée sur ordre de la police. Cet ordre donne { $hours } heures au site. Le lien suffit pour le demander, par PHAROS, le site de la police.
   *[others] Une image d’abus sexuel sur un enfant peut être retirée sur ordre de la police. Cet ordre donne { $hours } heures au site. Le lien se signale sur PHAROS, le site de la police.
 }
platforms-site-call-contact = Voir Point de Contact
platforms-site-call-3018 = Voir le { $fr-3018 }
platforms-site-wait = Si le site ne répond pas
