# En parler, trouver du soutien, les idées noires, la pause.

sextortion-talk = { $audience ->
    [minor] En parler à quelqu’un
    [parent] Parler avec votre enfant
    [witness] Soutenir la personne
   *[adult] En parler à quelqu’un
 }

sextortion-talk-why = { $audience ->
    [minor] Tu peux parler à un adulte de ton choix. Par exemple : un parent, une infirmière ou un prof.
   *[adult] Parler à une seule personne de confiance change déjà beaucoup. Vous choisissez qui, et ce que vous racontez.
 }
sextortion-talk-gains-title = Ce que cette personne peut faire
sextortion-talk-gains = { $audience ->
    [minor]
        rester avec toi quand tu as peur
        t’aider à ne pas payer
        dire plus tard ce qui s’est passé et comment tu allais
        venir avec toi à la police
   *[adult]
        vous aider à garder votre calme et à ne pas payer
        dire plus tard ce qu’elle a vu : les faits, votre peur, votre fatigue
        venir avec vous porter plainte
 }
sextortion-talk-words = { $audience ->
    [minor] Tu peux dire : « On me menace avec une image. J’ai besoin d’aide. » Tu peux aussi montrer cette page.
   *[adult] Vous pouvez commencer ainsi : « On me fait du chantage. J’ai besoin que tu m’écoutes. » Les détails peuvent attendre.
 }

sextortion-talk-family = Le danger vient de ta famille ? Le { $fr-119 } t’écoute jour et nuit. L’appel est gratuit.
sextortion-talk-honest = Au { $fr-119 }, on t’écoute. Si tu es en danger, l’équipe peut prévenir un service qui protège.
sextortion-talk-chat = L’Espace Mineurs est un tchat avec la police ou la gendarmerie. Il est ouvert jour et nuit. Ce n’est pas une plainte.
sextortion-talk-call-chat = Voir l’Espace Mineurs
sextortion-talk-call-3018 = Voir le { $fr-3018 }
sextortion-talk-call-119 = Voir le { $fr-119 }
sextortion-talk-tell-adult = Le dire à un adulte

# Parent

sextortion-talk-thanks = Votre enfant vous a parlé, ou vous venez de comprendre. Les premiers mots comptent plus que les questions.
sextortion-talk-say-title = Des mots qui aident
sextortion-talk-say =
    « Merci de m’en parler. »
    « Tu n’as rien fait de mal. »
    « Tu n’auras pas d’ennuis. »
    « On s’en occupe ensemble. »
sextortion-talk-author = Quelqu’un profite de votre enfant. C’est cette personne qui enfreint la loi. Votre enfant est la victime.
sextortion-talk-ally = Vous l’aidez à tenir et à ne pas payer. Plus tard, vous pourrez dire ce que vous avez vu. Vous pouvez aussi venir au commissariat.
sextortion-talk-avoid-title = Ce qui protège le lien
sextortion-talk-avoid =
    Laissez-lui son téléphone : il garde les traces et les amis.
    Laissez ses comptes ouverts.
    Gardez les « pourquoi » pour plus tard.
    Restez tout près de lui ou d’elle cette nuit.
sextortion-talk-signs-title = Des signes de souffrance
sextortion-talk-signs =
    se replier, avoir peur, mal dormir
    cacher son téléphone, sursauter à chaque message
    demander de l’argent ou des cartes cadeaux
    avoir des notes qui baissent
    parler de mort
sextortion-talk-parents = { images-talk-parents }
sextortion-talk-doctor = { $audience ->
    [minor] Tu dors mal ? Tu as tout le temps peur ? Un médecin ou un psychologue peut t’aider.
   *[parent] Votre enfant se replie ou ne dort plus ? Un médecin ou un psychologue peut l’aider. Une demande de soin est un bon réflexe.
 }
sextortion-talk-recruit = { $audience ->
    [minor] L’auteur veut que tu attires d’autres jeunes ? Tu restes une victime. Parle au { $fr-3018 } ou à l’Espace Mineurs.
   *[parent] L’auteur pousse parfois l’enfant à attirer d’autres jeunes. Votre enfant reste une victime. Le { $fr-3018 } et la police peuvent l’aider.
 }
sextortion-talk-you = La colère et la peur sont normales. Vous aussi, vous pouvez appeler le { $fr-3018 }.

# Témoin

sextortion-talk-believe = Croire la personne est déjà une aide. Vous pouvez lui dire : « Tu as bien fait d’en parler. La faute est à l’auteur. »
sextortion-talk-help-title = Comment aider
sextortion-talk-help =
    Écoutez sans demander « pourquoi ».
    Laissez-la décider de chaque étape.
    Notez les faits avec elle, sans regarder l’image.
    Proposez de venir avec elle au commissariat.
    Laissez l’auteur sans réponse, même de votre part.
sextortion-talk-child = La victime a moins de 18 ans ? Appelez le { $fr-3018 } avec elle. Un enfant en danger chez lui : le { $fr-119 }.
sextortion-talk-witness-sheet = { images-talk-witness }

# Idées noires : jamais derrière un avertissement. Mots de la prévention du suicide, sans détail.

sextortion-first-dark-title = { $audience ->
    [minor] J’ai des idées noires
    [parent] S’il y a des idées noires
    [witness] S’il y a des idées noires
   *[adult] J’ai des idées noires
 }
sextortion-first-dark-ask = { $audience ->
    [minor] Tu penses à mourir ? Ça arrive quand on a trop mal.
    [parent] Posez la question simplement : « Est-ce que tu penses au suicide ? » La question ne donne pas l’idée.
    [witness] Posez la question simplement : « Est-ce que tu penses au suicide ? » La question ne donne pas l’idée.
   *[adult] Vous pensez au suicide ? Vous pouvez en parler, même sans trouver les mots.
 }
sextortion-first-dark-call = { $audience ->
    [minor] Tu peux appeler le { $fr-3114 }, jour et nuit. C’est gratuit.
    [parent] Écoutez sans juger. Appelez le { $fr-3114 } ensemble, jour et nuit.
    [witness] Écoutez sans juger. Appelez le { $fr-3114 } ensemble, jour et nuit.
   *[adult] Le { $fr-3114 } répond jour et nuit. C’est gratuit.
 }
sextortion-first-dark-now = { $audience ->
    [minor] Tu risques de te faire du mal maintenant ? Appelle le { $fr-15 } ou le { $fr-112 }.
   *[others] Danger maintenant : le { $fr-15 } ou le { $fr-112 }. Sans parler : un SMS au { $fr-114 }.
 }
sextortion-first-dark-stay = { $audience ->
    [minor] Demande à quelqu’un de rester avec toi.
    [parent] Restez près de lui ou d’elle. Éloignez ce qui peut blesser.
    [witness] Restez près de la personne. Éloignez ce qui peut blesser.
   *[adult] Vous pouvez demander à quelqu’un de rester près de vous.
 }
sextortion-first-dark-service = Voir le { $fr-3114 }

# Trouver du soutien

sextortion-support = { $audience ->
    [minor] Qui peut t’aider ensuite
   *[others] Trouver du soutien
 }
sextortion-support-together = { $audience ->
    [minor] Lutter sans aide fatigue. Tu peux avoir plusieurs aides en même temps.
    [parent] Porter cela sans aide est épuisant, pour lui, pour elle et pour vous. Plusieurs aides peuvent se compléter.
    [witness] Porter cela sans aide est épuisant. Plusieurs aides peuvent se compléter. Vous aussi, vous avez droit à une écoute.
   *[adult] Porter cela sans aide est épuisant. Plusieurs aides existent et se complètent.
 }
sextortion-support-association = { $audience ->
    [minor] Le { $fr-116006 } aide les victimes, { $fr-116006-hours }. C’est gratuit. Tu n’as pas besoin de plainte.
    [parent] Le { $fr-116006 } répond tous les jours, { $fr-116006-hours }. C’est gratuit, avec ou sans plainte. Il vous relie à une association près de chez vous.
    [witness] Le { $fr-116006 } répond tous les jours, { $fr-116006-hours }. C’est gratuit, avec ou sans plainte. Il écoute aussi les proches.
   *[adult] Le { $fr-116006 } répond tous les jours, { $fr-116006-hours }. C’est gratuit, avec ou sans plainte. Il vous relie à une association près de chez vous.
 }
sextortion-support-association-does = { $audience ->
    [minor]
        préparer la plainte avec toi
        venir avec toi à la police
        trouver la bonne personne pour t’aider
    [parent]
        préparer la plainte avec vous
        accompagner votre enfant au commissariat ou à la gendarmerie
        vous orienter vers un avocat ou un psychologue
   *[adult]
        préparer la plainte avec vous
        vous accompagner au commissariat ou à la gendarmerie
        vous orienter vers un avocat ou un psychologue
 }
sextortion-support-association-call = Voir le { $fr-116006 }
sextortion-support-lawyer-title = L’avocat
sextortion-support-lawyer = { $audience ->
    [minor] Un avocat connaît la loi et parle pour toi. Devant le juge, un enfant a son avocat pour les cas graves.
    [parent] Un avocat en droit pénal ou en droit du numérique peut défendre votre enfant. Pour les cas graves, l’enfant a toujours un avocat devant le juge d’instruction, le juge qui enquête.
   *[adult] Un avocat en droit pénal ou en droit du numérique peut vous défendre.
 }
sextortion-support-lawyer-when = { $audience ->
    [parent] Il est utile face à un chantage long, une image très diffusée ou une enquête lente. Il peut détailler la plainte, vous représenter et écrire aux sites ou aux moteurs de recherche.
   *[adult] Il est utile face à un chantage long, une image très diffusée ou une enquête lente. Aussi quand le travail ou la famille en souffre. Il peut détailler la plainte, vous représenter devant le juge et écrire aux sites ou aux moteurs de recherche.
 }
sextortion-support-lawyer-sheet = { rights-lawyer }
sextortion-support-compensation = { $audience ->
    [minor] La justice peut te faire verser de l’argent pour le mal subi. Un parent le demande pour toi. Sinon, c’est un adulte nommé par la justice : l’administrateur ad hoc.
    [parent] Votre enfant peut demander réparation, même si l’enquête pénale n’avance pas. Vous le représentez. La justice nomme un administrateur ad hoc, un autre adulte, quand les parents sont en cause.
   *[adult] Vous pouvez demander réparation devant le juge, même si l’enquête pénale n’avance pas.
 }
sextortion-support-psychology = { $audience ->
    [minor] Parler à un psychologue, c’est prendre soin de toi.
    [parent] Parler à un psychologue est un réflexe sain, pour votre enfant et pour vous.
    [witness] Soutenir quelqu’un pèse aussi sur vous. Vous avez le droit d’en parler.
   *[adult] Parler à un psychologue est un réflexe sain. Demander de l’aide est une force.
 }
sextortion-support-care = { understand-effects-care }
sextortion-support-hope = { $audience ->
    [minor] La honte aide seulement l’auteur. Noter, parler ou signaler te rend de la force.
    [parent] La honte sert seulement l’auteur. Chaque étape rend de la force à votre enfant : noter, parler, signaler.
    [witness] La honte sert seulement l’auteur. Chaque étape rend de la force à la victime : noter, parler, signaler.
   *[adult] La honte sert seulement l’auteur. La parole, les traces et la loi sont de votre côté. Chaque étape change le rapport de force.
 }

# La pause : cinq consignes simples, les yeux ouverts.

sextortion-pause = Faire une pause
sextortion-pause-steps-feet = Les pieds
sextortion-pause-steps-feet-text = { $audience ->
    [minor] Pose les pieds par terre. Sens le sol.
   *[others] Posez les pieds par terre. Sentez le sol.
 }
sextortion-pause-steps-eyes = Les yeux
sextortion-pause-steps-eyes-text = { $audience ->
    [minor] Regarde autour de toi. Trouve cinq choses rondes.
   *[others] Regardez autour de vous. Trouvez cinq choses rondes.
 }
sextortion-pause-steps-hands = Les mains
sextortion-pause-steps-hands-text = { $audience ->
    [minor] Touche un objet. Il est froid, lisse ou rugueux ?
   *[others] Touchez un objet. Est-il froid, lisse ou rugueux ?
 }
sextortion-pause-steps-ears = Les oreilles
sextortion-pause-steps-ears-text = { $audience ->
    [minor] Écoute. Quel bruit vient du plus loin ?
   *[others] Écoutez. Quel bruit vient du plus loin ?
 }
sextortion-pause-steps-end = Et maintenant
sextortion-pause-steps-end-text = { $audience ->
    [minor] Tu as fait une pause. Tu peux reprendre, ou t’arrêter là.
   *[others] Vous avez fait une pause. Vous pouvez reprendre ou vous arrêter là.
 }
sextortion-pause-limit = { $audience ->
    [minor] Cet exercice n’aide pas tout le monde. Tu peux arrêter.
   *[others] Cet exercice n’aide pas tout le monde. Vous pouvez arrêter.
 }
