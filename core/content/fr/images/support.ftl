# En parler, trouver du soutien, les questions.

images-talk = { $audience ->
    [minor] En parler à quelqu’un
    [parent] Parler avec votre enfant
   *[witness] Aider la personne
 }
images-talk-who = Tu peux parler à un adulte de ton choix. Par exemple : un parent, une infirmière ou un prof. Tu choisis ce que tu dis.
images-talk-words = Tu peux dire : « Quelqu’un montre une image de moi. J’ai besoin d’aide. » Tu n’as pas à montrer l’image.
images-talk-family = Le danger vient de ta famille ? Le { $fr-119 } t’écoute jour et nuit, gratuitement. Si tu es en danger, l’équipe peut prévenir un service qui protège.
images-talk-call-119 = { sextortion-talk-call-119 }
images-talk-call-chat = { sextortion-talk-call-chat }
images-talk-thanks = Votre enfant vous a parlé, ou vous venez de l’apprendre. Vos premiers mots comptent plus que les questions.
images-talk-say-title = Des mots qui aident
images-talk-say =
    « Merci de m’en parler. »
    « Tu n’y es pour rien. »
    « Tu n’auras pas d’ennuis avec moi. »
    « On s’en occupe ensemble, à ton rythme. »
images-talk-avoid-title = Ce qui protège votre enfant
images-talk-avoid =
    Laissez-lui son téléphone et ses comptes.
    Gardez les « pourquoi » pour plus tard.
    Ne cherchez pas à voir l’image.
    Laissez la police parler à l’auteur et à sa famille.
    Restez tout près de lui ou d’elle cette nuit.
images-talk-you = La colère et la peur sont normales. Vous aussi, vous pouvez appeler le { $fr-3018 }, { $fr-3018-hours }.
images-talk-sharer-title = Si votre enfant a partagé une image
images-talk-sharer = Demandez-lui d’arrêter tout partage. Ne gardez pas de copie pour vous. Le { $fr-3018 } peut vous dire quoi faire. Un avocat peut défendre votre enfant.
images-talk-parents = Tous les conseils aux parents
images-talk-shared = Si votre enfant a partagé une image
images-talk-call-3018 = { sextortion-talk-call-3018 }
images-talk-tell-her = La personne ne sait peut-être rien encore. Dites-le-lui en privé, avec douceur : « Quelqu’un montre une image de toi. Tu n’y es pour rien. Je peux t’aider. »
images-talk-help-title = Comment aider
images-talk-help =
    Croyez-la, sans demander « pourquoi ».
    Laissez-la décider de chaque étape.
    Notez les liens, sans ouvrir l’image.
    Signalez l’image sur le site.
    Proposez de venir avec elle au commissariat.
images-talk-group = L’image arrive dans un groupe ? La faire suivre est puni. Vous pouvez quitter le groupe, le signaler, et dire que ce n’est pas drôle.

images-talk-witness = Tous les conseils aux témoins

images-support = { $audience ->
    [minor] Qui peut t’aider
   *[others] Trouver du soutien
 }
images-support-real = { $audience ->
    [minor] L’auteur veut souvent te salir. Des insultes ou des demandes d’images suivent parfois, même d’inconnus. Ta peur est réelle : tu as droit à de l’aide.
    [parent] L’auteur cherche souvent à humilier. Le mal est réel : honte, stress, isolement et amitiés perdues. Des insultes et des demandes d’images peuvent suivre, parfois de la part d’inconnus.
    [witness] L’auteur cherche souvent à humilier. Le mal est réel : honte, stress, isolement. Des insultes peuvent suivre, parfois de la part d’inconnus.
   *[adult] L’auteur cherche souvent à humilier et à abîmer l’image que vous avez de vous. Le mal est réel : honte, stress, isolement et liens perdus. Des insultes et des demandes d’images peuvent suivre, même d’inconnus.
 }
images-support-together = { $audience ->
    [minor] Tu peux choisir plusieurs aides.
    [parent] Plusieurs aides se complètent. Aucune ne demande de plainte avant.
    [witness] Ces services écoutent la victime. Ils vous écoutent aussi.
   *[adult] Plusieurs aides se complètent. Aucune ne demande de plainte avant.
 }
images-support-care = { understand-effects-care }
images-support-everyone-title = { $audience ->
    [minor] Pour tous les jeunes
   *[others] Pour tout le monde
 }
images-support-116006 = { $audience ->
    [minor] Le { $fr-116006 } aide les victimes, { $fr-116006-hours }. C’est gratuit. Quelqu’un peut venir avec toi à la police.
    [parent] Le { $fr-116006 } répond tous les jours, { $fr-116006-hours }. C’est gratuit. Il vous relie à une association, qui peut préparer la plainte et accompagner votre enfant.
    [witness] Le { $fr-116006 } répond tous les jours, { $fr-116006-hours }. C’est gratuit, pour les victimes et leurs proches.
   *[adult] Le { $fr-116006 } répond tous les jours, { $fr-116006-hours }. C’est gratuit. Il vous relie à une association, qui peut préparer la plainte et venir avec vous.
 }
images-support-116006-call = { sextortion-support-association-call }
images-support-3018 = { $audience ->
    [minor] Le { $fr-3018 } aide les jeunes tous les jours, { $fr-3018-hours }. C’est gratuit et anonyme : téléphone, tchat ou application. Il peut faire retirer une image.
    [parent] Le { $fr-3018 } aide les jeunes et leurs parents, { $fr-3018-hours }. C’est gratuit et anonyme : téléphone, tchat ou application. Il peut faire retirer une image.
    [witness] Le { $fr-3018 } aide les moins de 18 ans et leurs proches, { $fr-3018-hours }. Il peut faire retirer une image.
   *[adult] Le { $fr-3018 } est fait pour les jeunes, { $fr-3018-hours }. Il peut aussi faire retirer une image.
 }
images-support-3018-call = { sextortion-first-call-3018 }
images-support-chat = { $audience ->
    [minor] L’Espace Mineurs est un tchat avec la police, jour et nuit. Ce n’est pas une plainte.
    [parent] Un tchat de la police et de la gendarmerie répond jour et nuit sur les violences sexuelles. Gratuit, anonyme si vous voulez. Il prépare la plainte et peut prendre un rendez-vous.
    [witness] Un tchat de la police et de la gendarmerie répond jour et nuit sur les violences sexuelles. Gratuit, anonyme si vous voulez. Il prépare la plainte, sans la remplacer.
   *[adult] Un tchat de la police et de la gendarmerie répond jour et nuit sur les violences sexuelles. Gratuit, anonyme si vous voulez, sur tout appareil. Il prépare la plainte, peut prendre un rendez-vous et orienter vers un soutien.
 }
images-support-chat-call = { sextortion-report-chat-call }
images-support-minors-call = { sextortion-first-call-chat }
images-support-other-chat = Un autre tchat de la police aide sans demander ton nom. Il peut préparer ta plainte, ou te guider vers un psychologue.
images-support-other-chat-call = { sextortion-report-chat-call }
images-support-others-title = D’autres écoutes
images-support-commentonsaime = { $audience ->
    [minor] « Comment on s’aime ? » est un tchat anonyme. Il aide les jeunes du lundi au samedi. Ses horaires sont à vérifier.
   *[adult] « Comment on s’aime ? » est un tchat anonyme. Il aide les femmes et les personnes lesbiennes, gays, bi ou trans. Il ouvre du lundi au samedi. Ses horaires du soir et des jours fériés sont à vérifier.
 }
images-support-commentonsaime-call = Voir « Comment on s’aime ? »
images-support-cfcv = { $audience ->
    [minor] Tu as subi un viol ou une agression sexuelle ? Le { $fr-cfcv } t’écoute du lundi au vendredi, { $fr-cfcv-hours }. C’est gratuit et anonyme.
   *[adult] Vous avez aussi subi un viol ou une agression sexuelle ? Viols Femmes Informations écoute au { $fr-cfcv }, du lundi au vendredi, { $fr-cfcv-hours }. Les jours fériés restent à vérifier.
 }
images-support-cfcv-call = Voir Viols Femmes Informations
images-support-stopfisha = { $audience ->
    [minor] StopFisha est une association de bénévoles. Elle agit contre les comptes qui affichent des images. Ses délais varient.
   *[others] StopFisha est une association de bénévoles. Elle agit sur les réseaux contre les violences sexistes et sexuelles. Elle ne promet pas de délai.
 }
images-support-stopfisha-call = Voir StopFisha
images-support-partner = L’auteur est un partenaire ou un ex ? Le { $fr-3919 } écoute jour et nuit les femmes et leurs proches. Le { $fr-116006 } écoute tout le monde.
images-support-partner-call = Voir le { $fr-3919 }
images-support-rights-title = L’avocat et la réparation
images-support-lawyer = { $audience ->
    [minor] Un avocat parle pour toi. La justice peut te faire verser de l’argent pour le mal subi. Un adulte le demande pour toi.
    [parent] Un avocat peut défendre votre enfant et demander réparation. Vous représentez votre enfant. Si un parent est en cause, la justice nomme un autre adulte.
   *[adult] Un avocat peut détailler la plainte, écrire aux sites et demander réparation pour vous.
 }
images-support-legal-aid = { $audience ->
    [minor] L’État peut aider à payer l’avocat, selon les revenus.
    [parent] L’aide juridictionnelle peut payer l’avocat, selon les revenus. Pour les crimes les plus graves, les revenus ne comptent pas. Les montants sont à vérifier. Certaines assurances paient aussi ces frais.
   *[adult] L’aide juridictionnelle peut payer l’avocat, selon vos revenus. Les montants sont à vérifier. Certaines assurances paient aussi ces frais.
 }
images-support-lawyer-sheet = { rights-lawyer }

images-questions = { $audience ->
    [minor] Tes questions
   *[others] Questions fréquentes
 }
images-questions-own = Avais-je le droit de faire cette photo ?
images-questions-own-answer = Oui. Entre adultes d’accord, chacun est libre de faire des images intimes. Le délit est de les montrer sans accord.
images-questions-accepted = { $audience ->
    [minor] J’avais dit oui pour la photo. Ça compte ?
    [parent] Mon enfant avait accepté la photo. Cela change-t-il quelque chose ?
    [witness] La personne avait accepté la photo. Est-ce encore puni ?
   *[adult] J’avais dit oui pour la photo. Est-ce encore puni ?
 }
images-questions-accepted-answer = { $audience ->
    [minor] Oui à une photo, ce n’est pas oui pour la montrer. La personne qui la montre a tort.
    [parent] Non. Accepter une photo n’autorise personne à la montrer. La faute est à la personne qui la montre.
    [witness] Oui. Accepter une photo n’autorise personne à la montrer. La faire suivre est aussi puni.
   *[adult] Oui. Accepter une photo n’autorise personne à la montrer. Chaque diffusion a besoin de votre accord.
 }
images-questions-known = { $audience ->
    [minor] Et si c’est quelqu’un de ma classe ?
    [parent] Et si l’auteur est un élève ?
   *[adult] Et si l’auteur est quelqu’un que je connais ?
 }
images-questions-known-answer = { $audience ->
    [minor] C’est quand même interdit. Tu peux en parler à un prof ou à l’infirmière. Le { $fr-3018 } aide aussi pour le collège et le lycée.
    [parent] La loi s’applique aussi entre élèves. Le { $fr-3018 } vous conseille, aussi avec l’établissement. Laissez la police parler à l’autre famille.
   *[adult] La loi s’applique aussi à un proche, un ex ou un collègue. Vous n’avez pas à lui parler. Le { $fr-116006 } peut vous aider à décider.
 }
images-questions-stolen = { $audience ->
    [minor] On a volé l’image dans mon compte.
    [parent] L’image vient d’un compte volé.
   *[adult] L’image vient d’un compte ou d’un appareil piraté.
 }
images-questions-stolen-answer = { $audience ->
    [minor] Entrer dans ton compte est aussi puni. Change ton mot de passe avec un adulte. Garde les messages d’alerte.
    [parent] Entrer dans un compte sans droit est aussi puni. Changez les mots de passe avec votre enfant. Gardez les messages d’alerte. 17Cyber conseille pas à pas.
   *[adult] Entrer dans un compte sans droit est aussi puni. Changez vos mots de passe et gardez les messages d’alerte. 17Cyber conseille pas à pas.
 }
images-questions-forever = { $audience ->
    [minor] Est-ce que l’image restera toujours ?
   *[others] L’image restera-t-elle toujours en ligne ?
 }
images-questions-forever-answer = { $audience ->
    [minor] Personne ne peut le savoir. Mais beaucoup d’images partent. Signaler et bloquer les copies réduit ce que les gens voient.
   *[others] Personne ne peut le savoir, et une copie peut revenir. Chaque retrait réduit pourtant ce que les gens voient. Les empreintes bloquent des copies, les moteurs cachent des pages.
 }
images-questions-after = { $audience ->
    [minor] Comment faire face aux autres ?
    [parent] Comment aider mon enfant face aux autres ?
   *[adult] Comment faire face à mon entourage ?
 }
images-questions-after-answer = { $audience ->
    [minor] Prépare une phrase : « Quelqu’un a fait ça sans mon accord. N’en parlons pas. » Tu ne dois d’explication à personne.
    [parent] Préparez ensemble une phrase courte : « Quelqu’un a fait cela sans mon accord. » Votre enfant ne doit d’explication à personne.
   *[adult] Vous pouvez préparer une phrase courte : « Quelqu’un a fait cela sans mon accord, et c’est puni. » Vous ne devez d’explication à personne.
 }
images-questions-parents = { sextortion-questions-parents }
images-questions-parents-answer = { sextortion-questions-parents-answer }
images-questions-shared = J’ai fait suivre une image. Que faire ?
images-questions-shared-answer = Arrête tout partage. N’en fais aucune autre copie. Parle au { $fr-3018 } : l’équipe t’écoute sans te juger et te dit quoi faire.
images-questions-received = { sextortion-questions-received }
images-questions-received-answer = { sextortion-questions-received-answer }
images-questions-abroad = { sextortion-questions-abroad }
images-questions-abroad-answer = { sextortion-questions-abroad-answer }
