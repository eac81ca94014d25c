# L’essentiel, et l’ordre des gestes avant tout signalement.

platforms-title = { $audience ->
    [minor] Signaler sur ton application
   *[others] Signaler sur chaque plateforme
 }
platforms-summary = { $audience ->
    [minor] Instagram, Snapchat, TikTok, un jeu : où toucher, quoi choisir.
    [parent] Réseaux, jeux, moteurs de recherche : où signaler pour votre enfant, et quoi choisir.
   *[others] Réseaux, messageries, jeux, moteurs de recherche : où signaler et quoi choisir.
 }

# Soixante mots au plus, une idée par ligne.
platforms-essentials = { $audience ->
    [minor]
        Note d’abord le pseudo, le lien et la date.
        Jamais l’image intime.
        Ouvre le message ou le profil. Touche « Signaler ».
        Garde le numéro du signalement.
        Bloque le compte en dernier.
        Le { $fr-3018 } peut le faire avec toi, { $fr-3018-hours }.
    [parent]
        Notez d’abord le pseudo, le lien et la date.
        Ne regardez pas l’image. Ne la copiez pas.
        Ouvrez le message ou le profil, puis « Signaler ».
        Gardez le numéro du signalement.
        Bloquez le compte en dernier.
        Le { $fr-3018 } peut vous aider, { $fr-3018-hours }.
    [witness]
        Notez d’abord le pseudo, le lien et la date.
        Ne copiez pas l’image.
        Ouvrez le message ou le profil, puis « Signaler ».
        Donnez le numéro du signalement à la victime.
        Signaler ne remplace pas sa plainte.
   *[adult]
        Notez d’abord le lien, le pseudo et la date.
        Ouvrez le message ou le profil, puis « Signaler ».
        Gardez le numéro du signalement.
        Bloquez le compte en dernier.
        Signaler ne remplace pas la plainte.
        Vous pouvez faire les deux.
 }

platforms-first = Avant de signaler
platforms-first-danger = Danger maintenant : le { $fr-17 } ou le { $fr-112 }. Sans parler : un SMS au { $fr-114 }.
platforms-first-why = { $audience ->
    [minor] Tu peux signaler pour toi ou pour un ami. Un signalement n’est pas une plainte : tu peux faire les deux.
    [parent] Un signalement peut faire retirer une image ou un compte. Ce n’est pas une plainte. Vous pouvez faire les deux.
    [witness] Un signalement peut faire retirer une image ou un compte. Chacun peut signaler, même un contenu qui vise quelqu’un d’autre. La plainte, elle, appartient à la victime.
   *[adult] Un signalement peut faire retirer une image ou un compte. Ce n’est pas une plainte : pour une image intime, la justice en attend souvent une. Vous pouvez faire les deux.
 }
platforms-first-steps-keep = Noter
platforms-first-steps-keep-text = { $audience ->
    [minor] Le pseudo, le lien et la date. Écris aussi les mots de la menace.
    [parent] Le pseudo, le lien, la date et les mots écrits. Après le retrait, la page ne se retrouve plus.
    [witness] Le pseudo, le lien, la date et les mots écrits. Après le retrait, la page ne se retrouve plus.
   *[adult] Le lien, le pseudo, la date et les mots écrits. Après le retrait, la page ne se retrouve plus.
 }
platforms-first-steps-report = Signaler dans l’application
platforms-first-steps-report-text = { $audience ->
    [minor] Le bouton « Signaler » est sur le message ou le profil. Chaque application a sa page ici.
    [parent] Le bouton « Signaler » est sur le message, l’image ou le profil. Certains réseaux ont aussi un formulaire plus complet.
   *[others] Le bouton « Signaler » est sur le message, l’image ou le profil. Certains réseaux ont aussi un formulaire plus complet.
 }
platforms-first-steps-help = Demander une équipe
platforms-first-steps-help-text = { $audience ->
    [minor] Le { $fr-3018 } signale aussi pour toi. Les réseaux traitent ses demandes en premier.
    [parent] Le { $fr-3018 } signale aussi pour votre enfant. Les réseaux traitent ses demandes en premier. Point de Contact reçoit les liens.
    [witness] Point de Contact reçoit plusieurs liens à la fois. Pour un mineur : le { $fr-3018 }. Les réseaux traitent leurs demandes en premier.
   *[adult] Point de Contact reçoit plusieurs liens à la fois. Les réseaux traitent ses demandes en premier.
 }
platforms-first-steps-tools = Empêcher le retour de l’image
platforms-first-steps-tools-text = { $audience ->
    [minor] Take It Down aide à bloquer une image intime. Elle reste sur ton appareil.
    [parent] Take It Down aide à bloquer l’image sur d’autres réseaux. Elle reste sur l’appareil de l’enfant.
    [witness] Un outil aide à bloquer l’image sur d’autres réseaux. C’est à la victime de l’utiliser.
   *[adult] Un outil aide à bloquer l’image sur d’autres réseaux. Elle reste sur votre appareil.
 }
platforms-first-steps-block = Bloquer en dernier
platforms-first-steps-block-text = { $audience ->
    [minor] Bloquer peut cacher des messages utiles. Coupe plutôt les notifications en attendant.
   *[others] Bloquer peut cacher des messages utiles : ce point reste à vérifier pour chaque application. Les notifications peuvent être coupées en attendant.
 }
platforms-first-image = { $audience ->
    [minor] Donne seulement le lien. N’envoie l’image à personne, même pour la faire retirer.
    [parent] Donnez seulement le lien. Ne joignez jamais l’image de votre enfant, même à un formulaire. Aucune capture où elle apparaît.
    [witness] Donnez seulement le lien. Ne joignez jamais l’image, surtout celle d’une personne de moins de 18 ans.
   *[adult] L’image date d’avant vos 18 ans, ou vous avez un doute ? Donnez seulement le lien. Aucune copie, aucune capture de l’image.
 }
platforms-first-trace = { $audience ->
    [minor] Garde le message qui confirme ton signalement. Son numéro aide le { $fr-3018 } et la police.
    [witness] Gardez le message qui confirme le signalement, avec son numéro et la date. La victime pourra les donner à la police.
   *[others] Gardez le message qui confirme le signalement, avec son numéro et la date. Une capture de cette page suffit.
 }
platforms-first-evidence = { images-keep-evidence }
platforms-first-report-text = Préparer le signalement
platforms-first-choice = { $audience ->
    [minor] Aucun choix ne va vraiment ? Prends celui qui ressemble le plus. Écris le reste avec tes mots.
   *[others] Les mots changent d’un réseau à l’autre. Aucun choix ne convient ? Prenez le plus proche : vie privée, image intime sans accord, menace. Le reste s’écrit dans le texte libre.
 }
platforms-first-american = Certains formulaires s’appellent « Take It Down Act ». Ils suivent une loi américaine, pour les habitants des États-Unis. En France, utilisez le formulaire ordinaire ou européen.
platforms-first-call-3018 = Voir le { $fr-3018 }
platforms-first-call-contact = Voir Point de Contact
platforms-first-tools = Bloquer de nouvelles publications
platforms-first-wait = Si le site ne répond pas
