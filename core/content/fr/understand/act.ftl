# Les effets, la loi, agir, trouver de l’aide, à propos de ces pages.

understand-effects = { $audience ->
    [minor] Ce que cela fait
   *[others] Ce que cela provoque
 }
understand-effects-real = { $audience ->
    [minor] Ces violences font mal, même à travers un écran. Tes réactions sont normales.
   *[others] Ces violences blessent vraiment, même à travers un écran. Ces réactions sont normales, et elles peuvent se soigner.
 }
understand-effects-list = { $audience ->
    [minor]
        peur, angoisse et mauvais sommeil
        honte, impression d’être coupable
        moins de confiance en toi
        envie de rester loin des autres
        peur d’aller en cours ou en ligne
        rumeurs, moqueries et messages méchants en nombre
        vieux souvenirs qui reviennent
    [parent]
        angoisse, crises de panique, mauvais sommeil
        honte, culpabilité, perte de confiance
        envie de s’isoler
        peur d’aller en cours ou en ligne
        réputation abîmée, attaques en nombre
        vieux souvenirs qui reviennent
   *[others]
        angoisse, crises de panique, mauvais sommeil
        honte, culpabilité, perte de confiance
        isolement, peur de sortir ou d’aller en ligne
        réputation abîmée, attaques en nombre
        travail perdu ou rendu difficile
        anciens traumatismes qui reviennent
 }
understand-effects-control = { $audience ->
    [minor] On peut avoir l’impression de tout perdre. Pourtant, des images partent chaque jour. Des outils bloquent des copies.
   *[others] Une image qui circule donne l’impression de tout perdre, parfois longtemps. Des moyens existent : retrait par les sites, blocage des copies, résultats cachés dans les moteurs de recherche.
 }
understand-effects-joke = { $audience ->
    [minor] On te dit que c’est pour rire, ou que c’est virtuel ? Ta peine est réelle.
   *[others] D’autres parlent d’humour ou disent que c’est virtuel ? La souffrance reste réelle.
 }
understand-effects-care = { $audience ->
    [minor] Prendre soin de toi
   *[others] Prendre soin de soi
 }

understand-law = { $audience ->
    [minor] La loi te protège
   *[others] Ce que dit la loi
 }
understand-law-country = { $audience ->
    [minor] Voici la loi en France. Ailleurs, les règles changent.
   *[others] Voici la loi en France. Chaque pays a la sienne.
 }
understand-law-consent-title = L’accord
understand-law-age = { $audience ->
    [minor] Tu as moins de 15 ans ? Un adulte n’a jamais le droit à un acte sexuel avec toi. Jusqu’à tes 18 ans, tes images intimes sont protégées.
    [parent] Avant 15 ans, un acte sexuel avec un adulte est toujours puni. Les images intimes sont protégées jusqu’à 18 ans.
    [witness] Avant 15 ans, un acte sexuel avec un adulte est toujours puni. Les images intimes sont protégées jusqu’à 18 ans.
   *[adult] Pour les mineurs, les règles restent plus strictes : leurs images intimes sont protégées jusqu’à 18 ans.
 }
understand-law-names-title = Le nom de ces délits
understand-law-names = { $audience ->
    [minor]
        montrer une image intime sans accord
        montrer une fausse image sexuelle
        faire du chantage
        harceler
        pour un adulte, demander des images intimes à un mineur
   *[others]
        Vie privée non respectée : { $article-226-1 }.
        Image intime montrée sans accord : { $article-226-2-1 }.
        Fausse image sexuelle : { $article-226-8-1 }.
        Harcèlement moral : { $article-222-33-2-2 }.
        Harcèlement sexuel : { $article-222-33 }.
        Chantage : { $article-312-10 }.
        Extorsion, avec violence ou contrainte : { $article-312-1 }.
 }
understand-law-complaint = { $audience ->
    [minor] Pour une image intime, la justice a souvent besoin de ta plainte. Un signalement ne suffit pas.
   *[others] Pour la vie privée et les images intimes, la justice a souvent besoin d’une plainte. C’est l’{ $article-226-6 }.
 }
understand-law-secret-title = Filmer, lire ou entrer en secret
understand-law-minor-title = { $audience ->
    [minor] Parce que tu as moins de 18 ans
   *[others] Quand la victime est mineure
 }
understand-law-choice = { $audience ->
    [minor] Ce ne sont pas des jeux. La police et la justice choisissent le bon article.
   *[others] Ces actes ne sont ni un jeu ni de la provocation. La police et la justice choisissent le bon article.
 }

understand-law-more = { images-law-more }

understand-act = { $audience ->
    [minor] Que faire
   *[others] Agir, étape par étape
 }
understand-act-whom = { $audience ->
    [minor] Ces étapes sont pour toi. Elles servent aussi si c’est un ami.
    [parent] Ces étapes sont pour votre enfant et pour vous.
    [witness] Ces étapes valent pour la victime et pour vous. Elle décide du rythme.
   *[adult] Ces étapes sont pour vous, au rythme que vous choisissez.
 }
understand-act-steps-safety = La sécurité d’abord
understand-act-steps-safety-text = { $audience ->
    [minor] Un danger maintenant ? Le { $fr-17 }, le { $fr-112 } ou un SMS au { $fr-114 }.
   *[others] Un danger maintenant ? Le { $fr-17 }, le { $fr-112 }, ou un SMS au { $fr-114 }.
 }
understand-act-steps-keep = Garder les traces
understand-act-steps-keep-text = { $audience ->
    [minor] Note le lien, le pseudo et la date. Jamais l’image.
    [parent] Notez le lien, le pseudo, la date et les mots. Jamais une image intime d’un mineur.
    [witness] Notez le lien, le pseudo, la date et les mots. Ne copiez pas l’image.
   *[adult] Gardez les messages, les liens, les pseudos et les dates. Une image d’avant vos 18 ans ne se copie pas.
 }
understand-act-steps-tell = En parler
understand-act-steps-tell-text = { $audience ->
    [minor] Choisis un adulte en qui tu as confiance. Ou parle au { $fr-3018 }, { $fr-3018-hours }.
    [parent] Remerciez votre enfant de vous parler. Le { $fr-3018 } vous écoute aussi, { $fr-3018-hours }.
    [witness] Parlez avec la personne, en privé. Le { $fr-116006 } vous écoute aussi, { $fr-116006-hours }.
   *[adult] Une personne de confiance, ou le { $fr-116006 }, { $fr-116006-hours }. Vous choisissez ce que vous racontez.
 }
understand-act-steps-report = Signaler au site
understand-act-steps-report-text = { $audience ->
    [minor] Sur le message ou l’image : « Signaler ». Bloque le compte ensuite.
    [adult] Sur le message ou l’image : « Signaler ». Le blocage du compte vient ensuite.
   *[others] Sur le message ou le compte : « Signaler », sans ouvrir l’image. Le blocage vient ensuite.
 }
understand-act-steps-police = { $audience ->
    [minor] La plainte, si tu veux
    [parent] La plainte, avec votre enfant
    [witness] La plainte, si la personne veut
   *[adult] La plainte, si vous voulez
 }
understand-act-steps-police-text = { $audience ->
    [minor] Tu peux porter plainte, même sans tes parents. Tu peux aussi attendre.
    [parent] Votre enfant peut porter plainte, avec vous ou sans vous. Parlez-en ensemble.
    [witness] Elle peut porter plainte, ou attendre. Vous pouvez venir avec elle.
   *[adult] Vous pouvez porter plainte, ou attendre. Les deux choix se respectent.
 }
understand-act-public = { $audience ->
    [minor] Ne publie pas ces traces, même pour accuser quelqu’un.
   *[others] Ne publiez jamais ces traces, même pour dénoncer l’auteur. N’envoyez à personne l’image d’un mineur, même pour prouver.
 }
understand-act-search = { $audience ->
    [minor] Ne mène pas l’enquête. Ne va pas dans ces groupes pour voir. Laisse faire la police.
   *[others] N’enquêtez pas dans ces groupes : c’est dangereux, et cela peut gêner la police. Les « chasseurs » qui piègent des gens en ligne ne remplacent pas une plainte.
 }
understand-act-grooming = { $audience ->
    [minor] Un adulte te parle de sexe en ligne ? Parle au { $fr-3018 } ou à l’Espace Mineurs. Tu peux le faire dès maintenant, même avec un doute.
   *[others] Un adulte parle de sexe à un enfant en ligne ? Signalez-le tout de suite à la plateforme et à la police. PHAROS, un site de la police, a une case pour cela.
 }
understand-act-evidence = { images-keep-evidence }
understand-act-platforms = { platforms-title }
understand-act-places = { complaint-title }

understand-help = { $audience ->
    [minor] Qui peut t’aider
   *[others] Qui peut aider
 }
understand-help-now = { images-first-danger }
understand-help-who = { $audience ->
    [minor] Le { $fr-3018 } aide les jeunes, { $fr-3018-hours }. Le { $fr-116006 } aide toutes les victimes. C’est gratuit.
    [parent] Le { $fr-3018 } aide les jeunes et leurs parents, { $fr-3018-hours }. Le { $fr-116006 } aide toutes les victimes, { $fr-116006-hours }. Les deux sont gratuits.
    [witness] Le { $fr-116006 } aide les victimes et leurs proches, { $fr-116006-hours }. Pour un mineur : le { $fr-3018 }, { $fr-3018-hours }. Les deux sont gratuits.
   *[adult] Le { $fr-116006 } aide toutes les victimes, { $fr-116006-hours }. Le { $fr-3018 } aide surtout les jeunes, { $fr-3018-hours }. Les deux sont gratuits.
 }
understand-help-116006-call = { sextortion-first-call-116006 }
understand-help-3018-call = { sextortion-first-call-3018 }
understand-help-chat = { $audience ->
    [minor] L’Espace Mineurs est un tchat avec la police, jour et nuit. Ce n’est pas une plainte.
   *[others] Un tchat de la police et de la gendarmerie répond jour et nuit sur les violences sexuelles. Une personne formée vous répond. Vous pouvez rester anonyme. Ce n’est pas une plainte.
 }
understand-help-chat-call = { sextortion-report-chat-call }
understand-help-minors-call = { sextortion-first-call-chat }
understand-help-family = { $audience ->
    [minor] Le danger vient de ta famille ? Le { $fr-119 } t’écoute jour et nuit. Si tu es en danger, l’équipe peut prévenir un service qui protège.
   *[others] Un enfant est en danger chez lui, ou vous craignez qu’il le soit ? Le { $fr-119 } écoute jour et nuit, même sans preuve.
 }
understand-help-family-call = { sextortion-talk-call-119 }
understand-help-3114-call = { sextortion-first-dark-service }
understand-help-abroad = { $audience ->
    [minor] Tu vis dans un autre pays ? L’application connaît aussi des numéros en Belgique ou en Suisse, par exemple.
   *[others] Vous vivez ailleurs ? L’application connaît aussi des services en Belgique et en Suisse, au Luxembourg, à Monaco et au Québec.
 }
understand-help-site = { $audience ->
    [minor] Le site Stop Cybersexisme explique ces violences aux jeunes. Ses numéros sont vieux : prends ceux de cette page.
   *[others] Le site Stop Cybersexisme explique ces violences. Une partie aide les victimes et les témoins, une autre aide à prévenir. Ses numéros datent : prenez plutôt ceux de cette page.
 }

understand-about = À propos de ces pages
understand-about-purpose = { $audience ->
    [minor] Ces pages t’expliquent les choses et te montrent qui peut aider.
   *[others] Ces pages informent, aident à prévenir et disent qui peut aider.
 }
understand-about-nothing-explicit = { $audience ->
    [minor] Aucune image ici. Mais certains mots peuvent faire mal ou réveiller un souvenir.
   *[others] Rien n’est montré ici. Certains mots peuvent pourtant faire mal, ou réveiller un souvenir.
 }
understand-about-hard = { $audience ->
    [minor] C’est dur à lire ? Arrête-toi. Parle à quelqu’un, ou appelle le { $fr-3114 } jour et nuit.
   *[others] La lecture devient difficile ? Arrêtez-vous un moment. Parlez à une personne de confiance, ou au { $fr-3114 }, jour et nuit.
 }
understand-about-pause = { sextortion-first-pause }
understand-about-instead = { $audience ->
    [minor] Ces pages ne remplacent pas un médecin, un psychologue ou un avocat. Elles ne préviennent pas la police à ta place.
   *[others] Ces pages ne remplacent pas un médecin, un psychologue ou un avocat. Elles ne signalent rien à votre place.
 }
