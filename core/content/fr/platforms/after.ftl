# Empêcher le retour d’une image, et les délais.

platforms-tools = Empêcher de nouvelles publications
platforms-tools-what = { $audience ->
    [minor] Un outil crée une empreinte : un code fait à partir de l’image. Des réseaux comparent ce code. Ils peuvent alors bloquer l’image.
   *[others] Un outil calcule une empreinte, une sorte de code, à partir de l’image. Seul ce code part. Les réseaux partenaires peuvent alors bloquer l’image.
 }
platforms-tools-age = { $audience ->
    [minor] L’image reste sur ton appareil. Tu ne l’envoies à personne. L’outil pour toi est Take It Down.
    [parent] L’âge sur l’image décide. Avant 18 ans, l’outil est Take It Down, même si l’enfant est devenu adulte depuis.
    [witness] L’âge sur l’image décide. Avant 18 ans : Take It Down, même pour un adulte d’aujourd’hui. À partir de 18 ans : StopNCII.
   *[adult] L’âge sur l’image décide, et pas votre âge d’aujourd’hui. Avant 18 ans : Take It Down. À partir de 18 ans : StopNCII.
 }
platforms-tools-stopncii-title = StopNCII, à partir de 18 ans
platforms-tools-stopncii = { $audience ->
    [witness] C’est gratuit, et sans donner son nom. La victime reçoit un numéro de dossier et un code. Ce code ne se retrouve pas : proposez-lui de le noter.
   *[adult] C’est gratuit, et sans donner votre nom. Vous recevez un numéro de dossier et un code. Ce code ne se retrouve pas : notez-le tout de suite.
 }
platforms-tools-stopncii-partners =
    Facebook, Instagram et Threads
    TikTok, Snapchat et Reddit
    Bumble, OnlyFans et les sites d’Aylo
    le moteur Bing
platforms-tools-stopncii-open = Voir StopNCII
platforms-tools-takeitdown-title = { $audience ->
    [minor] Take It Down
   *[others] Take It Down, avant 18 ans
 }
platforms-tools-takeitdown = { $audience ->
    [minor] C’est gratuit. On ne te demande pas ton nom. Le site en français est à vérifier : le { $fr-3018 } peut t’aider.
    [parent] C’est gratuit, et sans donner de nom. Votre enfant peut le faire sur son appareil, avec vous ou sans vous. Le site en français reste à vérifier.
    [witness] C’est gratuit, et sans donner de nom. C’est à la victime de l’utiliser, ou à son parent. Le site en français reste à vérifier.
   *[adult] C’est gratuit, et sans donner votre nom. L’outil vaut aussi pour une image ancienne, faite avant vos 18 ans. Le site en français reste à vérifier.
 }
platforms-tools-takeitdown-partners = { $audience ->
    [minor]
        Facebook, Instagram et Threads
        TikTok et Snapchat
        Reddit et Yubo
   *[others]
        Facebook, Instagram et Threads
        TikTok et Snapchat
        Reddit et Yubo
        OnlyFans, Pornhub et deux autres sites pour adultes
 }
platforms-tools-partners-check = { $audience ->
    [minor] Cette liste a pu changer. Vérifie sur le site de l’outil.
    [parent] Cette liste a pu changer : elle est à vérifier sur le site de l’outil.
   *[others] Ces listes ne sont pas récentes, et ont pu changer. Elles sont à vérifier sur le site de chaque outil.
 }
platforms-tools-takeitdown-open = Voir Take It Down
platforms-tools-file = { $audience ->
    [minor] Tu n’as pas l’image ? Ne la demande à personne. Signale le lien.
    [parent] L’outil a besoin d’une image déjà présente sur l’appareil de l’enfant. Elle n’y est pas ? Ne la demandez à personne. Signalez le lien.
    [witness] L’outil a besoin d’une image déjà présente sur l’appareil de la victime. Ne la demandez à personne. Signalez le lien.
   *[adult] L’outil a besoin d’une image déjà présente sur votre appareil. Elle n’y est pas ? Ne la demandez à personne. Signalez le lien.
 }
platforms-tools-limits-title = Ce que l’outil ne fait pas
platforms-tools-limits = { $audience ->
    [minor]
        il agit seulement sur les réseaux partenaires
        une image changée a un autre code
        ce n’est pas un signalement à la police
   *[others]
        il agit seulement sur les réseaux partenaires
        il ne voit pas les messageries chiffrées, où tout est caché
        une image modifiée a une autre empreinte
        ce n’est ni un signalement à la police, ni une plainte
 }
platforms-tools-send = { $audience ->
    [minor] On te demande d’envoyer l’image pour la bloquer ? Arrête là. Appelle le { $fr-3018 }.
    [parent] Un service demande d’envoyer l’image de votre enfant, même pour la bloquer ? Donnez seulement le lien.
    [witness] Un service demande d’envoyer le fichier ? Pour une personne de moins de 18 ans, donnez seulement le lien.
   *[adult] L’outil de Point de Contact demande, lui, d’envoyer le fichier. L’image date d’avant vos 18 ans ? Donnez seulement le lien.
 }

# Les délais

platforms-wait = { $audience ->
    [minor] Et si rien ne bouge ?
   *[others] Combien de temps attendre
 }
platforms-wait-delay = { $audience ->
    [minor] Aucun réseau lu ici ne promet un délai. Le { $fr-3018 } obtient parfois un retrait en quelques heures.
    [parent] Aucune page lue ne promet un délai. Le { $fr-3018 } obtient parfois un retrait en quelques heures. Ses demandes passent en premier.
    [witness] Aucune page lue ne promet un délai. Pour un mineur, le { $fr-3018 } obtient parfois un retrait en quelques heures. Ses demandes passent en premier.
   *[adult] Aucune page lue ne promet un délai. Les demandes de Point de Contact passent en premier, sans garantie de temps.
 }
platforms-wait-again-title = { $audience ->
    [minor] Ce que tu peux faire
   *[others] En attendant
 }
platforms-wait-again = { $audience ->
    [minor]
        Signale encore, avec le même lien.
        Donne le lien au { $fr-3018 }.
        Note chaque réponse, avec la date.
    [witness]
        Signalez encore, avec le même lien.
        Donnez le lien à Point de Contact.
        Notez chaque réponse, avec la date.
   *[others]
        Signalez encore, avec le même lien.
        Donnez le lien à Point de Contact.
        Notez chaque réponse, avec la date.
 }
platforms-wait-letter = { $audience ->
    [minor] Un site a 1 mois pour répondre à une demande d’effacement. Un adulte peut l’écrire avec toi.
    [parent] Vous pouvez aussi écrire au site pour demander l’effacement des données de votre enfant. Il a 1 mois pour répondre.
    [witness] La victime peut aussi écrire au site pour demander l’effacement de ses données. Il a 1 mois pour répondre.
   *[adult] Vous pouvez aussi écrire au site pour demander l’effacement de vos données. Il a 1 mois pour répondre.
 }
platforms-wait-cnil = { $audience ->
    [minor] Le site refuse, ou ne dit rien ? La CNIL protège les données personnelles. Pour un mineur, la loi lui donne 3 semaines.
    [parent] Un refus, ou 1 mois de silence ? La CNIL protège les données personnelles et reçoit alors une plainte en ligne. Pour un mineur, la loi lui donne 3 semaines. Ce n’est pas la police.
    [witness] Un refus, ou 1 mois de silence ? La victime peut alors se plaindre à la CNIL, qui protège les données personnelles. Ce n’est pas la police.
   *[adult] Un refus, ou 1 mois de silence ? La CNIL protège les données personnelles et reçoit alors une plainte en ligne. Ce n’est pas la police.
 }
platforms-wait-cnil-call = Voir la CNIL
platforms-wait-cnil-sheet = Préparer la demande à la CNIL
platforms-wait-write-cnil = Écrire à la CNIL
platforms-wait-complaint-title = La plainte, en même temps
platforms-wait-complaint = { $audience ->
    [minor] Tu n’as pas à attendre le réseau pour porter plainte. Tu peux y aller sans tes parents.
    [parent] Vous n’avez pas à attendre la réponse du réseau. La plainte peut se faire avant, pendant ou après.
    [witness] La victime n’a pas à attendre la réponse du réseau. La plainte peut se faire avant, pendant ou après.
   *[adult] Vous n’avez pas à attendre la réponse du réseau. La plainte peut se faire avant, pendant ou après.
 }
platforms-wait-complaint-sheet = Voir comment porter plainte
platforms-wait-hope = { $audience ->
    [minor] Chaque jour, des équipes font retirer des images. Tu n’as pas à tout faire.
   *[others] Chaque jour, des équipes font retirer des images. Un premier refus n’est pas la fin.
 }
