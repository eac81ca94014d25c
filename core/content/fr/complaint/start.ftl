# L’essentiel, le choix du lieu, le commissariat et la lettre.

complaint-title = Où porter plainte
complaint-summary = { $audience ->
    [minor] Où aller, à qui écrire, et qui demande ton nom.
    [witness] Où la victime porte plainte, et où un témoin signale.
   *[others] Ce que chaque lieu prend ou refuse, et s’il demande un nom.
 }

# Soixante mots au plus, une idée par ligne.
complaint-essentials = { $audience ->
    [minor]
        Tu peux porter plainte, même sans tes parents.
        N’importe quel commissariat convient.
        Tu peux d’abord écrire à l’Espace Mineurs.
        C’est gratuit, jour et nuit.
        Un signalement n’est pas une plainte.
        N’apporte pas l’image. Note les liens et les dates.
        Danger maintenant : le { $fr-17 } ou le { $fr-112 }.
    [parent]
        Tout commissariat ou gendarmerie prend la plainte.
        Votre enfant peut la faire sans vous.
        Un tchat de la police aide à se préparer.
        Un signalement n’est pas une plainte.
        N’apportez pas l’image de votre enfant.
        Danger maintenant : le { $fr-17 } ou le { $fr-112 }.
    [witness]
        La victime porte plainte, ou ses parents.
        Vous pouvez venir avec elle.
        PHAROS, le site de la police, reçoit les contenus publics.
        Un signalement n’est pas une plainte.
        Ne copiez pas l’image d’un mineur.
        Danger maintenant : le { $fr-17 } ou le { $fr-112 }.
   *[adult]
        Tout commissariat ou gendarmerie prend la plainte.
        Vous pouvez aussi écrire au procureur.
        Un tchat de la police aide à se préparer.
        Un signalement n’est pas une plainte.
        Aucun papier n’est nécessaire pour commencer.
        Danger maintenant : le { $fr-17 } ou le { $fr-112 }.
 }

complaint-first = { $audience ->
    [minor] Choisir où aller
   *[others] Choisir le bon endroit
 }
complaint-first-danger = Danger maintenant : le { $fr-17 } ou le { $fr-112 }. Sans parler : un SMS au { $fr-114 }.
complaint-first-choice = { $audience ->
    [minor] Tu peux porter plainte. Tu peux aussi attendre, ou seulement poser des questions.
    [parent] Vous pouvez porter plainte, ou d’abord poser des questions. Décidez ensemble quand c’est possible.
    [witness] La victime décide. Vous pouvez lui dire ce qui existe, puis l’accompagner.
   *[adult] Vous pouvez porter plainte, ou d’abord poser des questions. Vous pouvez aussi attendre.
 }
complaint-first-two = { $audience ->
    [minor] La plainte demande à la justice d’agir. Le signalement prévient un site ou la police. L’un ne remplace pas l’autre.
   *[others] La plainte demande à la justice d’agir. Le signalement prévient un site ou la police. Pour une image intime montrée sans accord, la plainte est nécessaire : { $article-226-6 }.
 }
complaint-first-by-title = { $audience ->
    [minor] Selon ce que tu veux
    [witness] Selon le besoin
   *[others] Selon ce que vous voulez
 }
complaint-first-by = { $audience ->
    [minor]
        porter plainte : un commissariat, une gendarmerie ou une lettre
        parler à la police sans dire ton nom : l’Espace Mineurs
        on te demande de l’argent : un signalement à THESEE
        signaler ce que tout le monde voit : PHAROS
        être en danger chez toi : le { $fr-119 }
    [witness]
        accompagner la plainte : un commissariat ou une gendarmerie
        signaler ce que tout le monde voit en ligne : PHAROS
        demander conseil à la police : le tchat
        un enfant en danger : le { $fr-119 }
   *[others]
        porter plainte : un commissariat, une gendarmerie ou une lettre au procureur
        parler à la police avant de décider : le tchat
        de l’argent est exigé, tout en ligne : THESEE
        signaler ce que tout le monde voit en ligne : PHAROS
        un compte piraté, une arnaque : 17Cyber
 }
complaint-first-go-station = { $audience ->
    [minor] Aller à la police ou à la gendarmerie
   *[others] Commissariat ou gendarmerie
 }
complaint-first-go-letter = Écrire au procureur
complaint-first-go-online = THESEE, le site sur le chantage en ligne
complaint-first-go-talk = Les tchats de la police
complaint-first-go-public = PHAROS, le site de la police
complaint-first-go-rights = { $audience ->
    [minor] Tes droits quand tu portes plainte
    [witness] Les droits de la victime
   *[others] Vos droits quand vous portez plainte
 }

# Commissariat ou gendarmerie

complaint-station = { $audience ->
    [minor] À la police ou à la gendarmerie
   *[others] Commissariat ou gendarmerie
 }
complaint-station-takes = { $audience ->
    [minor] On y prend toutes les plaintes, même pour un fait en ligne. C’est gratuit. On te demande ton nom.
   *[others] La police et la gendarmerie prennent toutes les plaintes : images, chantage, menaces ou harcèlement. C’est gratuit. La plainte porte un nom.
 }
complaint-station-choose = { $audience ->
    [minor] Tu choisis le lieu. Il peut être loin de chez toi. Ils la transmettent ensuite.
    [witness] La victime choisit le lieu, même loin de chez elle. La plainte est transmise ensuite.
   *[others] Vous choisissez le lieu, même loin de chez vous. La plainte est transmise ensuite au bon service.
 }
complaint-station-hours = { $audience ->
    [minor] Les horaires changent selon le lieu. Regarde avant d’y aller.
   *[others] Les horaires changent d’un lieu à l’autre. Regardez avant de partir. On peut aussi demander un rendez-vous.
 }
complaint-station-call = Trouver un commissariat ou une gendarmerie
complaint-station-script = Préparer la plainte
complaint-station-how-title = Comment cela se passe
complaint-station-how-desk = Dire pourquoi on vient
complaint-station-how-desk-text = { $audience ->
    [minor] À l’accueil, dis : « Je veux porter plainte. » Tu peux demander à parler dans un endroit calme.
    [witness] À l’accueil, dire : « Je veux porter plainte. » Un endroit calme peut être demandé.
   *[others] À l’accueil, dites : « Je veux porter plainte. » Vous pouvez demander un endroit calme.
 }
complaint-station-how-tell = Raconter les faits
complaint-station-how-tell-text = { $audience ->
    [minor] Tu racontes dans l’ordre. Tu peux lire tes notes. Tu peux demander une pause.
    [parent] Racontez dans l’ordre, avec vos notes. Votre enfant peut demander une pause.
    [witness] Dans l’ordre, avec des notes. Une pause peut être demandée.
   *[adult] Racontez dans l’ordre, avec vos notes. Vous pouvez demander une pause.
 }
complaint-station-how-read = Relire avant de signer
complaint-station-how-read-text = { $audience ->
    [minor] Relis ce qui est écrit. Tu peux faire corriger une phrase.
    [witness] Le texte est relu avant la signature. On peut faire corriger une phrase.
   *[others] Relisez le texte. Vous pouvez faire corriger une phrase avant de signer.
 }
complaint-station-how-receipt = Repartir avec un récépissé
complaint-station-how-receipt-text = { $audience ->
    [minor] C’est le papier qui prouve ta plainte. Demande aussi une copie : elle est gratuite.
   *[others] Ce papier prouve la plainte. Une copie de la plainte est remise à qui la demande.
 }
complaint-station-alone = { $audience ->
    [minor] Tu peux y aller sans tes parents. Un adulte de ton choix peut venir, ou une association. Dis ton âge.
   *[parent] Votre enfant peut y aller sans vous, ou avec un adulte ou une association de son choix. C’est un droit, pas un manque de confiance.
 }
complaint-station-family = La personne qui te fait du mal est dans ta famille ? Dis-le à l’accueil. Le { $fr-119 } peut aussi t’aider avant.
complaint-station-parents-act = Vous pouvez aussi porter plainte pour votre enfant, même sans son accord. Parlez-en d’abord ensemble : la suite le touche.
complaint-station-witness = Un témoin ne porte pas plainte à la place de la victime. Vous pouvez venir avec elle et dire ce que vous savez. Pour un mineur, ses parents le peuvent aussi.
complaint-station-unknown = { $audience ->
    [minor] Tu ne sais pas qui c’est ? On fait une « plainte contre X ».
   *[others] L’auteur est inconnu ? On parle alors de « plainte contre X ». En ligne, c’est courant.
 }
complaint-station-refusal = { rights-refusal }

# La lettre

complaint-letter = Écrire au procureur
complaint-letter-takes = { $audience ->
    [minor] Le procureur décide des suites d’une plainte. Tu peux lui écrire, même sans tes parents. Tu paies seulement le timbre.
    [witness] Le procureur décide des suites d’une plainte. La victime peut lui écrire, au prix du timbre. Un témoin peut aussi lui signaler des faits.
   *[others] Le procureur de la République décide des suites d’une plainte. Vous pouvez lui écrire, pour toute infraction. Il n’y a que le timbre à payer.
 }
complaint-letter-court = { $audience ->
    [minor] C’est celui du lieu des faits, ou de la ville de l’auteur. Tu ne sais pas lequel ? Va plutôt dans un commissariat.
   *[others] C’est le procureur du tribunal du lieu des faits, ou du domicile de l’auteur. Vous ne savez pas lequel ? Un commissariat ou une gendarmerie transmet la plainte.
 }
complaint-letter-address = { $audience ->
    [minor] La réponse arrive à l’adresse que tu donnes. Quelqu’un d’autre peut l’ouvrir. L’Espace Mineurs ou un commissariat est souvent plus simple.
    [parent] La réponse arrive à l’adresse de la lettre. Pensez à qui ouvre le courrier.
   *[adult] La réponse arrive à l’adresse de la lettre. Pensez à qui ouvre le courrier chez vous.
 }
complaint-letter-write-title = { $audience ->
    [minor] Quoi écrire
   *[others] Ce que la lettre contient
 }
complaint-letter-write = { $audience ->
    [minor]
        ton nom, ton âge et une adresse
        ce qui s’est passé, avec les dates
        les pseudos et les liens
        la phrase « Je porte plainte »
        jamais l’image
    [parent]
        le nom et l’âge de votre enfant, et les vôtres
        les faits, dans l’ordre, avec les dates
        les pseudos, les liens, les sommes demandées
        la phrase « Je porte plainte », contre X si l’auteur est inconnu
        la liste des traces gardées, jamais l’image
    [witness]
        votre nom et votre adresse
        les faits, dans l’ordre, avec les dates
        les pseudos, les liens, les sommes demandées
        jamais l’image d’un mineur
   *[adult]
        votre nom et votre adresse
        les faits, dans l’ordre, avec les dates
        les pseudos, les liens, les sommes demandées
        la phrase « Je porte plainte », contre X si l’auteur est inconnu
        la liste de vos traces, jamais une image d’avant vos 18 ans
 }
complaint-letter-send = { $audience ->
    [minor] Une lettre met du temps. En danger, appelle le { $fr-17 } ou le { $fr-112 }.
   *[others] Un recommandé avec accusé de réception prouve l’envoi. Gardez une copie. Une lettre ne convient pas à une urgence.
 }
complaint-letter-call = Voir la lettre au procureur
complaint-letter-script = Écrire la lettre au procureur
