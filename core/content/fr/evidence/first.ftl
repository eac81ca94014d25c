# L’essentiel, l’ordre, ce qui sert, et la règle sur l’image.

evidence-title = { $audience ->
    [minor] Garder des traces, sans danger
   *[others] Garder des preuves
 }
evidence-summary = { $audience ->
    [minor] Quoi noter, comment faire, et ce que tu peux laisser.
    [parent] Quoi noter, comment faire, sans jamais garder l’image de votre enfant.
    [witness] Ce que vous avez vu peut aider. Voici comment le garder.
   *[adult] Quoi noter, comment capturer, dans quel ordre, et ce qui est à éviter.
 }

# Soixante mots au plus, une idée par ligne.
evidence-essentials = { $audience ->
    [minor]
        Note le pseudo, le lien et la date.
        Recopie les mots de la menace.
        Ne garde jamais l’image intime pour prouver.
        N’enregistre pas les appels. Écris ce qui est dit.
        N’efface pas la conversation.
        Parle au { $fr-3018 }, { $fr-3018-hours }.
    [parent]
        Notez le pseudo, le lien et la date.
        Recopiez les mots des menaces.
        Ne regardez pas l’image. Ne la copiez pas.
        N’enregistrez pas les appels.
        Laissez la conversation en place.
        Gardez vos notes au même endroit.
    [witness]
        Notez ce que vous avez vu, avec la date.
        Notez le pseudo et le lien.
        Ne copiez pas l’image.
        Ne publiez rien, même pour dénoncer.
        Remettez vos notes à la victime ou à la police.
   *[adult]
        Notez le lien, le pseudo et la date.
        Capturez les menaces écrites.
        Image d’avant vos 18 ans : aucune copie.
        N’enregistrez pas les appels. Écrivez-les.
        Laissez la conversation en place. Ne publiez rien.
        Gardez vos notes au même endroit.
 }

evidence-first = { $audience ->
    [minor] Par où commencer
   *[others] Dans quel ordre
 }
evidence-first-danger = Danger maintenant : le { $fr-17 } ou le { $fr-112 }. Sans parler : un SMS au { $fr-114 }.
evidence-first-why = { $audience ->
    [minor] Un compte ou un message peut disparaître. Tes notes restent. Elles aident la police et le { $fr-3018 }.
    [parent] Un compte ou un message peut disparaître. Des notes simples aident l’enquête. Vous pouvez porter plainte même sans preuve.
    [witness] Un compte ou un message peut disparaître. Vos notes peuvent aider la victime, même des mois plus tard.
   *[adult] Un compte ou un message peut disparaître. Des notes simples aident l’enquête. Vous pouvez porter plainte même sans preuve : en chercher est ensuite le travail de la police.
 }
evidence-first-steps-note = Noter en premier
evidence-first-steps-note-text = { $audience ->
    [minor] Le pseudo, le lien et l’heure. Une minute suffit.
   *[others] Le lien, le pseudo, la date et l’heure. Une minute suffit.
 }
evidence-first-steps-capture = Garder les mots
evidence-first-steps-capture-text = { $audience ->
    [minor] Capture les menaces écrites, ou recopie-les. L’image intime ne doit pas se voir.
    [parent] Capturez les menaces écrites, ou recopiez-les. L’image intime ne doit pas apparaître.
    [witness] Notez les mots exacts. Une capture est possible si aucune image intime n’apparaît.
   *[adult] Capturez les messages, puis le profil de l’auteur. La date et le pseudo restent visibles.
 }
evidence-first-steps-keep = Laisser en place
evidence-first-steps-keep-text = { $audience ->
    [minor] N’efface pas la conversation. Garde ton compte.
    [parent] La conversation et le compte restent là, même vides de réponses.
    [witness] Laissez en place les messages écrits reçus.
   *[adult] La conversation et votre compte restent là. Les notifications peuvent être coupées.
 }
evidence-first-steps-tell = En parler
evidence-first-steps-tell-text = { $audience ->
    [minor] Choisis un adulte, ou appelle le { $fr-3018 }. À deux, c’est moins dur.
    [parent] Le { $fr-3018 } aide à trier ce qui sert, { $fr-3018-hours }.
    [witness] Dites à la victime ce que vous avez noté. Elle choisit la suite.
   *[adult] Un proche peut noter et ranger avec vous. Le { $fr-116006 } écoute et conseille, { $fr-116006-hours }.
 }
evidence-first-steps-report = Signaler, puis bloquer
evidence-first-steps-report-text = { $audience ->
    [minor] Signale le compte et garde le numéro. Bloque en dernier.
   *[others] Signalez, et gardez le numéro du signalement. Le blocage vient en dernier.
 }
evidence-first-image = { $audience ->
    [minor] Pas besoin de l’image pour qu’on te croie. Ne l’envoie à personne, même pour prouver.
    [parent] Jamais l’image de votre enfant : ni capture, ni copie, ni envoi. Le lien, le pseudo et la date suffisent.
    [witness] Jamais l’image d’une personne de moins de 18 ans : ni capture, ni copie, ni envoi. Le lien suffit.
   *[adult] L’image date d’avant vos 18 ans, ou vous avez un doute ? Aucune copie, aucune capture, aucun envoi. Le lien, le pseudo et la date suffisent.
 }
evidence-first-pace = { $audience ->
    [minor] Tu peux faire une étape, puis t’arrêter. Relire fait mal ? Un adulte peut le faire avec toi.
    [parent] Vous pouvez avancer par étapes. Votre enfant n’a pas à relire les messages avec vous.
    [witness] Vous n’avez pas à tout faire. Une date, un pseudo et un lien aident déjà.
   *[adult] Vous pouvez avancer par étapes. Relire fait mal ? Un proche peut capturer à votre place, si aucune image d’un mineur n’apparaît.
 }
evidence-first-write = Noter ce qui s’est passé
evidence-first-pause = Faire une pause
evidence-first-black-thoughts = { $audience ->
    [parent] S’il y a des idées noires
    [witness] S’il y a des idées noires
   *[others] J’ai des idées noires
 }

# Ce qui sert

evidence-what = Ce qui sert
evidence-what-all-title = À chaque fois
evidence-what-all = { $audience ->
    [minor]
        le jour et l’heure
        l’application
        les mots écrits, même les fautes
        ce qu’on te demande
    [parent]
        le jour et l’heure
        l’application, ou le site
        les mots exacts, fautes comprises
        ce qui est demandé à votre enfant
   *[others]
        le jour et l’heure
        l’application, ou le site
        les mots exacts, fautes comprises
        ce qui est demandé ou menacé
 }
evidence-what-account-title = Le compte de l’auteur
evidence-what-account = { $audience ->
    [minor]
        son pseudo, lettre par lettre
        le lien de son profil
        ses autres comptes, si tu les connais
    [parent]
        son pseudo, lettre par lettre
        le lien du profil, pas seulement le nom affiché
        son numéro ou son adresse de courriel
        le nom du groupe ou du serveur
   *[others]
        son pseudo, lettre par lettre
        le lien du profil, pas seulement le nom affiché
        son numéro ou son adresse de courriel
        le nom du groupe ou du serveur
 }
evidence-what-money-title = Si l’auteur demande de l’argent
evidence-what-money = { $audience ->
    [minor]
        la somme
        le compte ou la carte cadeau demandés
        les reçus, si tu as payé
   *[others]
        la somme et la date limite annoncée
        le compte, le portefeuille ou la carte demandés
        les reçus et les courriels, en cas de paiement
 }
evidence-what-around-title = Autour
evidence-what-around = { $audience ->
    [minor]
        le nom de ceux qui ont vu
        le numéro de ton signalement
        les adultes à qui tu as parlé
    [parent]
        le nom des témoins
        la réponse du site et le numéro du signalement
        les échanges avec l’école
    [witness]
        qui d’autre a vu
        la réponse du site et le numéro du signalement
   *[adult]
        le nom des témoins
        la réponse du site et le numéro du signalement
        un certificat médical, s’il existe
 }
evidence-what-effects = { $audience ->
    [minor] Tu peux aussi écrire comment tu vas. Le sommeil, la peur : ça compte.
    [parent] Notez aussi comment va votre enfant : son sommeil, ses peurs, l’école. Ces faits disent le mal causé.
    [witness] Notez aussi ce que vous avez remarqué chez la personne, sans l’interroger.
   *[adult] Notez aussi ce que cela change pour vous : sommeil, santé, travail. Ces faits disent le mal causé.
 }

# L’image

evidence-image = { $audience ->
    [minor] Et l’image ?
   *[others] Et l’image elle-même
 }
evidence-image-rule = { $audience ->
    [minor] Ne la garde pas pour prouver. Ne la capture pas. Ne l’envoie à personne.
    [parent] Ne regardez pas l’image de votre enfant. Ne la capturez pas. Ne l’envoyez à personne, même pour prouver.
    [witness] Ne gardez pas l’image. Ne l’envoyez à personne. C’est vrai à tout âge, et plus encore pour un mineur.
   *[adult] L’âge au moment de l’image décide. Avant 18 ans, ou en cas de doute : aucune copie. Aucune capture non plus, même pour prouver.
 }
evidence-image-instead-title = À la place
evidence-image-instead = { $audience ->
    [minor]
        le lien de la page
        le pseudo et la date
        une phrase : « une image intime de moi »
    [parent]
        le lien exact de la page
        le pseudo, la date et l’heure
        une phrase : « une image intime de mon enfant »
        son âge au moment de l’image
    [witness]
        le lien exact de la page
        le pseudo, la date et l’heure
        le nom de la victime, gardé pour la police
   *[adult]
        le lien exact de chaque page
        le pseudo, la date et l’heure
        une phrase qui décrit l’image
        votre âge au moment de l’image
 }
evidence-image-own = À partir de 18 ans, l’image est la vôtre. Vous pouvez garder l’adresse de la page et une capture, chez vous. Vous n’avez pas à la revoir.
evidence-image-law = L’{ $article-227-23 } punit aussi le fait d’avoir l’image sexuelle d’un mineur. Le texte ne cite aucune exception pour la victime ou la famille.
evidence-image-mine = C’est ton image, et tu n’as rien fait de mal. Le { $fr-3018 } sait quoi faire, sans la voir.
evidence-image-there = { $audience ->
    [minor] L’image est déjà dans ton téléphone ? Demande au { $fr-3018 } ou à l’Espace Mineurs quoi en faire.
    [parent] L’image est déjà sur un appareil ? Ne l’ouvrez plus. Demandez quoi en faire à la police ou à la gendarmerie, sur place ou par tchat.
    [witness] On vous a envoyé l’image d’un mineur ? Ne l’ouvrez plus. Demandez quoi en faire à la police ou à la gendarmerie, sur place ou par tchat.
   *[adult] L’image d’un mineur est sur votre appareil ? Ne l’ouvrez plus. Demandez quoi en faire à la police ou à la gendarmerie, sur place ou par tchat.
 }
evidence-image-call-3018 = Voir le { $fr-3018 }
evidence-image-call-pnav = Voir le tchat de la police
evidence-image-call-chat = Voir l’Espace Mineurs
