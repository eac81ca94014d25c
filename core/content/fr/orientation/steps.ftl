# Les étapes d’un plan : un titre, la raison, le bouton. L’ordre compte : garder, dire, signaler, bloquer.

orientation-title = { $audience ->
    [minor] Ton plan, étape par étape
    [parent] Le plan, pour votre enfant et vous
    [witness] Le plan, au rythme de la personne
   *[adult] Votre plan, étape par étape
 }
orientation-now = { $audience ->
    [minor] Qui peut te répondre maintenant : { $country }
   *[others] Qui répond maintenant : { $country }
 }
orientation-now-elsewhere = { $audience ->
    [minor] Abri ne connaît pas les numéros de ce pays. La police du pays où tu es peut t’aider.
   *[others] Abri ne connaît pas les numéros de ce pays. La police du pays où vous êtes peut aider.
 }
orientation-see-service = Voir : { $service }

orientation-stage-danger = D’abord
orientation-stage-keep = Garder
orientation-stage-tell = En parler
orientation-stage-report = Signaler
orientation-stage-block = Bloquer
orientation-stage-care = Souffler

# Danger

orientation-step-emergency = Appeler les secours
orientation-step-emergency-reason = { $audience ->
    [minor] Ils répondent jour et nuit. Dis où tu es, puis ce qui se passe.
    [parent] Ils répondent jour et nuit. Dites où est votre enfant, puis ce qui se passe.
    [witness] Ils répondent jour et nuit. Dites où est la personne, puis ce qui se passe.
   *[adult] Ils répondent jour et nuit. Dites où vous êtes, puis ce qui se passe.
 }
orientation-step-local-police = Appeler la police de ce pays
orientation-step-local-police-reason = { $audience ->
    [minor] La police du pays où tu es peut venir. Un adulte près de toi connaît le numéro.
   *[others] La police du pays où vous êtes peut venir. Une personne sur place connaît le numéro.
 }
orientation-step-local-police-button = { $audience ->
    [minor] Voir quoi faire loin de la France
   *[others] Voir quoi faire hors de France
 }
orientation-step-in-writing = Écrire, si parler est impossible
orientation-step-in-writing-reason = { $audience ->
    [minor] Le { $fr-114 } répond par SMS, jour et nuit. Donne le lieu dès le premier message.
   *[others] Le { $fr-114 } répond par SMS, jour et nuit. Donnez le lieu dès le premier message.
 }
orientation-step-in-writing-button = Voir le { $fr-114 }, par SMS

# Garder

orientation-step-stop-money = { $audience ->
    [minor] Ne paie pas, arrête de répondre
    [witness] Conseiller de ne pas payer
   *[others] Ne pas payer, arrêter de répondre
 }
orientation-step-stop-money-reason = { $audience ->
    [minor] Payer n’arrête pas les menaces. Souvent, on redemande de l’argent.
    [parent] Payer n’arrête pas les menaces : souvent, une autre demande suit. Chaque réponse montre que la peur agit.
    [witness] Payer n’arrête pas les menaces : souvent, une autre demande suit. La personne peut aussi cesser de répondre.
   *[adult] Payer n’arrête pas les menaces : souvent, une autre demande suit. Chaque réponse montre que la peur agit.
 }
orientation-step-stop-money-button = Lire les premiers gestes
orientation-step-stop = { $audience ->
    [minor] Arrête de répondre, n’envoie rien
    [witness] Conseiller de ne rien envoyer
   *[others] Arrêter de répondre, ne rien envoyer
 }
orientation-step-stop-reason = { $audience ->
    [minor] Une image de plus donne plus de pouvoir à l’auteur. Tu as le droit d’arrêter maintenant.
    [witness] Une image de plus donne plus de pouvoir à l’auteur. La personne peut aussi cesser de répondre.
    [parent] Une image de plus donne plus de pouvoir à l’auteur. Votre enfant peut arrêter maintenant, même après avoir répondu.
   *[adult] Une image de plus donne plus de pouvoir à l’auteur. Vous pouvez arrêter maintenant, même après avoir répondu.
 }
orientation-step-stop-button = Lire les premiers gestes
orientation-step-stop-adult = { $audience ->
    [minor] Arrête de lui répondre
    [parent] Arrêter l’échange, sans reproche
   *[witness] Arrêter l’échange avec cet adulte
 }
orientation-step-stop-adult-reason = { $audience ->
    [minor] Un adulte n’a pas le droit de te demander ça. Tu peux arrêter, même après avoir dit oui.
    [parent] La loi protège votre enfant : la faute est à cet adulte. Plus aucune réponse, plus aucun envoi.
   *[witness] La loi protège l’enfant : la faute est à cet adulte. Plus aucune réponse, plus aucun envoi.
 }
orientation-step-stop-adult-button = Lire quoi faire d’abord
orientation-step-close = { $audience ->
    [minor] Ferme la page
   *[others] Fermer, sans rien enregistrer
 }
orientation-step-close-reason = { $audience ->
    [minor] Tu n’as rien de plus à voir. Ne garde rien. N’envoie rien à personne.
   *[others] Vous en savez assez pour agir. Détenir ou envoyer une telle image est interdit, même pour prévenir.
 }
orientation-step-close-button = { $audience ->
    [minor] Lire quoi faire si tu l’as vu
   *[others] Lire quoi faire après l’avoir vu
 }
orientation-step-keep-threats = Garder les menaces
orientation-step-keep-threats-reason = Un compte peut disparaître. Capturez les messages et le profil. Ajoutez le lien, le pseudo et la date.
orientation-step-keep-threats-button = Noter dans mon carnet
orientation-step-keep-threats-only = { $audience ->
    [minor] Note le pseudo et les mots
   *[others] Noter les menaces, jamais l’image
 }
orientation-step-keep-threats-only-reason = { $audience ->
    [minor] Note aussi le lien et la date. Jamais l’image, même pour prouver.
    [parent] Le pseudo, le lien, la date et les mots suffisent. Aucune copie de l’image, même pour prouver.
   *[adult] Le pseudo, le lien, la date et les mots suffisent. Image d’avant vos 18 ans, ou un doute : aucune copie.
 }
orientation-step-keep-threats-only-button = Noter dans mon carnet
orientation-step-keep-link = Garder le lien
orientation-step-keep-link-reason = Une page peut changer de place. Avant tout retrait, notez son adresse, le pseudo et la date.
orientation-step-keep-link-button = Noter dans mon carnet
orientation-step-keep-link-only = { $audience ->
    [minor] Note le lien, pas l’image
   *[others] Noter le lien, jamais l’image
 }
orientation-step-keep-link-only-reason = { $audience ->
    [minor] Le lien, le pseudo et la date suffisent pour la faire retirer. Ne garde pas l’image.
    [parent] Le lien, le pseudo et la date suffisent pour demander un retrait. Aucune copie de l’image, même pour prouver.
   *[adult] Le lien, le pseudo et la date suffisent. Image d’avant vos 18 ans, ou un doute : aucune copie.
 }
orientation-step-keep-link-only-button = Noter dans mon carnet
orientation-step-keep-messages = { $audience ->
    [minor] Note qui, quoi et quand
   *[others] Garder les messages
 }
orientation-step-keep-messages-reason = { $audience ->
    [minor] Note aussi le lien. Tes notes aident la police. Jamais d’image intime.
    [parent] Un message peut disparaître. Notez le pseudo, le lien et les mots. Aucune copie d’une image intime.
   *[adult] Un message peut disparaître. Capturez-le avec le pseudo, le lien et la date. Une personne de moins de 18 ans s’y voit nue ? Aucune capture.
 }
orientation-step-keep-messages-button = Noter dans mon carnet
orientation-step-note-link = { $audience ->
    [minor] Note où c’était
   *[others] Noter le lien, de mémoire
 }
orientation-step-note-link-reason = { $audience ->
    [minor] L’application, le pseudo et la date suffisent. N’y retourne pas.
   *[others] L’adresse, le pseudo, la date et l’heure suffisent. N’y retournez pas pour compléter.
 }
orientation-step-note-link-button = Noter dans mon carnet
orientation-step-note = { $audience ->
    [minor] Écris ce qui t’est arrivé
    [parent] Écrire ce qui est arrivé
   *[adult] Écrire ce qui vous est arrivé
 }
orientation-step-note-reason = { $audience ->
    [minor] Trois lignes suffisent : quoi, où et quand. Tu seras plus tranquille pour en parler.
   *[others] Trois lignes suffisent : quoi, où et quand. Elles aident ensuite à en parler, à signaler ou à porter plainte.
 }
orientation-step-note-button = Noter dans mon carnet
orientation-step-note-together = Noter ce que vous avez vu
orientation-step-note-together-reason = Un lien, un pseudo et une date aident déjà. Aucune copie de l’image, aucun envoi.
orientation-step-note-together-button = Voir comment garder des traces
orientation-step-payment = { $audience ->
    [minor] Note ce que tu as payé
   *[others] Noter le paiement, prévenir la banque
 }
orientation-step-payment-reason = { $audience ->
    [minor] La date, la somme et le moyen suffisent. Un adulte peut appeler la banque avec toi.
   *[others] Une banque prévenue tôt peut parfois bloquer un paiement. La date, la somme et le compte aident aussi l’enquête.
 }
orientation-step-payment-button = Noter le paiement

# En parler

orientation-step-talk = Lui dire merci d’en parler
orientation-step-talk-reason = Votre enfant a besoin d’entendre que ce n’est pas sa faute. Laissez-lui son téléphone.
orientation-step-talk-button = Trouver les mots
orientation-step-listen = Écouter et croire la personne
orientation-step-listen-reason = Elle n’y est pour rien. Votre soutien l’aide à choisir la suite, à son rythme.
orientation-step-listen-button = Voir comment écouter
orientation-step-outside = { $audience ->
    [minor] Parler hors de la famille
   *[parent] Demander conseil hors de la famille
 }
orientation-step-outside-reason = { $audience ->
    [minor] Au { $fr-119 }, on t’écoute jour et nuit. Si tu es en danger, l’équipe peut prévenir un service qui protège.
   *[parent] Le { $fr-119 } écoute jour et nuit. Si un enfant est en danger, l’équipe peut alerter le service qui protège.
 }
orientation-step-outside-button = Voir le { $fr-119 }
orientation-step-tell = { $audience ->
    [minor] Parle à quelqu’un de formé
   *[others] Parler à une personne formée
 }
orientation-step-tell-reason = { $audience ->
    [minor] À deux, c’est moins dur. On t’aide à choisir la suite.
    [parent] À plusieurs, c’est moins lourd. On vous dit quoi faire d’abord, pour votre enfant et pour vous.
    [witness] On vous dit comment aider, et ce que la personne peut choisir.
   *[adult] À plusieurs, c’est moins lourd. On vous aide à choisir la suite, avec ou sans plainte.
 }
orientation-step-tell-abroad = Parler à la police de ce pays
orientation-step-tell-abroad-reason = { $audience ->
    [minor] La police du pays où tu es connaît la loi. Un adulte peut venir avec toi.
   *[others] La police du pays où vous êtes connaît ses lois et ses services.
 }
orientation-step-tell-abroad-button = { $audience ->
    [minor] Voir quoi faire loin de la France
   *[others] Voir quoi faire hors de France
 }
orientation-step-partner = Parler des violences dans le couple
orientation-step-partner-reason = Menacer ou surveiller dans un couple est une violence. Des équipes y sont formées, et vous aident à agir sans danger.
orientation-step-adult = Choisis un adulte
orientation-step-adult-reason = { $audience ->
   *[minor] Par exemple : un parent, une infirmière ou un prof. Un petit mot aide à commencer.
 }
orientation-step-adult-button = Écrire ce petit mot
orientation-step-adult-outside = Choisis un adulte hors de chez toi
orientation-step-adult-outside-reason = { $audience ->
   *[minor] Par exemple : une infirmière, un prof ou le parent d’un ami. Un petit mot aide à commencer.
 }
orientation-step-adult-outside-button = Écrire ce petit mot

# Signaler

orientation-step-platform = { $audience ->
    [minor] Signale le compte
   *[others] Signaler le compte
 }
orientation-step-platform-reason = { $audience ->
    [minor] Le réseau peut fermer le compte. Ce n’est pas une plainte.
   *[others] Le réseau peut fermer le compte. Un signalement ne remplace pas une plainte : les deux sont possibles.
 }
orientation-step-platform-button = Choisir le réseau
orientation-step-platform-together = Signaler sur le réseau
orientation-step-platform-together-reason = Vous pouvez signaler ce que vous voyez. Le réseau peut retirer l’image ou fermer le compte.
orientation-step-platform-together-button = Choisir le réseau
orientation-step-platform-image = { $audience ->
    [minor] Demande le retrait de l’image
   *[others] Demander le retrait au réseau
 }
orientation-step-platform-image-reason = { $audience ->
    [minor] Le lien suffit. Un texte t’aide à remplir la demande.
   *[others] Le lien suffit, sans joindre l’image. Un texte prêt aide à remplir la demande.
 }
orientation-step-platform-image-button = Préparer la demande
orientation-step-removal = { $audience ->
    [minor] Donne le lien au { $fr-3018 }
   *[parent] Donner le lien au { $fr-3018 }
 }
orientation-step-removal-reason = { $audience ->
    [minor] Les réseaux lisent ses demandes en premier. Donne seulement le lien.
   *[parent] Les réseaux traitent ses demandes en premier. Le lien suffit, jamais l’image.
 }
orientation-step-removal-button = Voir le { $fr-3018 }
orientation-step-fingerprint-minor = { $audience ->
    [minor] Aide à bloquer l’image
   *[parent] Aider à bloquer l’image
 }
orientation-step-fingerprint-minor-reason = { $audience ->
    [minor] L’outil fait un code avec l’image de ton appareil. Tu ne l’as pas ? Ne la demande à personne.
   *[parent] L’outil calcule un code sur l’appareil de l’enfant. L’image y reste. Elle n’y est pas ? Ne la demandez à personne.
 }
orientation-step-fingerprint-minor-button = Voir Take It Down
orientation-step-fingerprint-then = Aider à bloquer l’image
orientation-step-fingerprint-then-reason = Cet outil prend les images d’avant 18 ans, même si vous êtes adulte aujourd’hui. L’image reste sur votre appareil. Elle n’y est pas ? Ne la demandez à personne.
orientation-step-fingerprint-then-button = Voir Take It Down
orientation-step-fingerprint-adult = Aider à bloquer l’image
orientation-step-fingerprint-adult-reason = L’outil calcule un code sur votre appareil. L’image y reste. Elle n’y est pas ? Ne la demandez à personne.
orientation-step-fingerprint-adult-button = Voir StopNCII
orientation-step-fingerprint = Choisir un outil de blocage
orientation-step-fingerprint-reason = { $audience ->
    [witness] La victime peut utiliser un outil qui bloque l’image. Le bon dépend de l’âge sur l’image.
   *[adult] Un outil aide à bloquer l’image sur des réseaux. Le bon dépend de l’âge sur l’image.
 }
orientation-step-fingerprint-button = Comparer les outils
orientation-step-links = Donner le lien à Point de Contact
orientation-step-links-reason = { $audience ->
    [witness] Les réseaux traitent ses signalements en priorité. Donnez seulement le lien.
   *[adult] Les réseaux traitent ses signalements en priorité. Donnez le lien : c’est gratuit, et anonyme au choix.
 }
orientation-step-links-button = Voir Point de Contact
orientation-step-thesee = { $audience ->
    [minor] Signale sur THESEE
   *[others] Signaler sur THESEE
 }
orientation-step-thesee-reason = { $audience ->
    [minor] C’est le site de l’État sur le chantage en ligne. Ce signalement n’est pas une plainte.
    [parent] C’est le site de l’État sur le chantage en ligne. Un mineur peut signaler. Ce n’est pas une plainte.
    [witness] C’est le site de l’État sur le chantage en ligne. La victime peut y signaler, ou porter plainte.
   *[adult] C’est le site de l’État sur le chantage en ligne. Vous pouvez y signaler, ou y porter plainte.
 }
orientation-step-thesee-button = Voir THESEE
orientation-step-pharos = { $audience ->
    [minor] Signale sur PHAROS
   *[others] Signaler sur PHAROS
 }
orientation-step-pharos-reason = { $audience ->
    [minor] C’est le site de la police pour signaler. Un lien ou un pseudo suffit, sans ton nom.
   *[others] C’est le site de la police pour signaler. Un lien ou un pseudo suffit, avec ou sans votre nom.
 }
orientation-step-pharos-button = Voir PHAROS
orientation-step-abuse-abroad = { $audience ->
    [minor] Signale ce que tu as vu
   *[others] Signaler ce que vous avez vu
 }
orientation-step-abuse-abroad-reason = { $audience ->
    [minor] Un seul signalement peut protéger un enfant. Donne seulement le lien.
   *[others] Un seul signalement peut protéger un enfant. Chaque pays a son lieu de signalement.
 }
orientation-step-abuse-abroad-button = Voir où signaler
orientation-step-school = { $audience ->
    [minor] Parle à l’école, si tu veux
   *[others] Prévenir l’école, si c’est utile
 }
orientation-step-school-reason = { $audience ->
    [minor] Une personne de l’école te fait ça ? L’école peut agir pour que ça s’arrête.
   *[others] L’auteur est de la même école ? Elle peut agir pour que cela s’arrête.
 }
orientation-step-school-button = Voir avec l’école
orientation-step-complaint = { $audience ->
    [minor] Porter plainte, si tu veux
    [parent] Porter plainte, si vous le décidez
   *[adult] Porter plainte, si vous le voulez
 }
orientation-step-complaint-reason = { $audience ->
    [minor] Tu peux y aller avec ou sans tes parents. Un texte t’aide à tout dire.
    [parent] Vous pouvez choisir le commissariat ou la gendarmerie. Un texte prêt aide à tout dire, avec votre enfant.
   *[adult] Le commissariat ou la gendarmerie de votre choix reçoit la plainte. Un texte prêt aide à tout dire.
 }
orientation-step-complaint-button = Préparer ce texte
orientation-step-complaint-needed = { $audience ->
    [minor] Porter plainte, si tu veux
    [parent] Porter plainte, si vous le décidez
   *[adult] Porter plainte, si vous le voulez
 }
orientation-step-complaint-needed-reason = { $audience ->
    [minor] Pour punir l’auteur, la justice a besoin d’une plainte. Tu peux y aller avec ou sans tes parents.
    [parent] Pour punir l’auteur, la justice a besoin d’une plainte. Signaler ne suffit pas. Un texte prêt aide à tout dire.
   *[adult] Pour punir l’auteur, la justice a besoin de votre plainte. Signaler ne suffit pas. Un texte prêt aide à tout dire.
 }
orientation-step-complaint-needed-button = Préparer ce texte
orientation-step-complaint-first = { $audience ->
    [minor] Porter plainte, si tu veux
   *[others] Porter plainte, si vous le voulez
 }
orientation-step-complaint-first-reason = { $audience ->
    [minor] Tu peux porter plainte ou attendre. Les deux choix se respectent.
   *[others] Vous pouvez porter plainte ou attendre. Les deux choix se respectent.
 }
orientation-step-complaint-first-button = Voir comment porter plainte
orientation-step-alone = { $audience ->
    [minor] Tu peux porter plainte sans eux
   *[parent] Porter plainte contre un proche
 }
orientation-step-alone-reason = { $audience ->
    [minor] Un mineur peut y aller seul. Pour l’argent du mal subi, le juge peut nommer un autre adulte.
   *[parent] Un parent est en cause ? Le juge peut nommer un autre adulte pour l’enfant : l’administrateur ad hoc.
 }
orientation-step-alone-button = { $audience ->
    [minor] Voir tes droits
   *[parent] Voir les droits de l’enfant
 }
orientation-step-choice = Laisser le choix de la plainte
orientation-step-choice-reason = Pour plusieurs de ces faits, la justice a besoin de la plainte de la victime. Elle décide, et vous pouvez venir avec elle.
orientation-step-choice-button = Respecter son choix
orientation-step-complaint-abroad = Voir la police de ce pays
orientation-step-complaint-abroad-reason = { $audience ->
    [minor] La loi change avec le pays. La police du pays où tu es peut t’expliquer.
   *[others] La loi change avec le pays. La police du pays où vous êtes peut expliquer quoi faire.
 }
orientation-step-complaint-abroad-button = { $audience ->
    [minor] Voir quoi faire loin de la France
   *[others] Voir quoi faire hors de France
 }
orientation-step-search = { $audience ->
    [minor] Cache les résultats de recherche
   *[others] Demander un tri des résultats
 }
orientation-step-search-reason = { $audience ->
    [minor] Un moteur de recherche peut cacher un lien vers l’image. Le lien suffit.
    [parent] Un moteur de recherche peut cacher un lien vers l’image. Le nom et le lien suffisent, jamais l’image.
   *[adult] Un moteur de recherche peut cacher un lien vers l’image. La page d’origine, elle, demande un retrait à part.
 }
orientation-step-search-button = Préparer la demande

# Bloquer, souffler

orientation-step-block = { $audience ->
    [minor] Bloque le compte en dernier
    [witness] Laisser la personne bloquer le compte
   *[others] Bloquer le compte en dernier
 }
orientation-step-block-reason = { $audience ->
    [minor] Bloquer peut cacher des messages utiles. Tout est noté et signalé ? C’est le moment.
    [witness] Bloquer peut cacher des messages utiles. Le bon moment vient quand tout est noté et signalé.
   *[others] Bloquer peut cacher des messages utiles. Tout est noté et signalé ? C’est le moment, puis les réglages des comptes.
 }
orientation-step-block-button = { $audience ->
    [minor] Protéger tes comptes
   *[others] Protéger les comptes
 }
orientation-step-rest = Faire une pause
orientation-step-rest-reason = { $audience ->
    [minor] Tu as déjà fait beaucoup. Le reste peut attendre un peu.
   *[others] Vous avez déjà fait beaucoup. Le reste peut attendre un peu.
 }
orientation-step-rest-button = Ouvrir un exercice calme

# Le plan gardé dans le carnet

orientation-note-done = Fait : { $step }
orientation-note-compared = Étapes comparées à leurs sources le { $day }.
