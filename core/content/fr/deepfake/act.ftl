# Garder, faire retirer, porter plainte, la loi, en parler, les questions.

deepfake-keep = Garder des traces
deepfake-keep-image = { $audience ->
    [minor] Même fausse, ne copie pas l’image. Ne l’envoie à personne. Le lien et le pseudo suffisent.
    [parent] Même fausse, une image sexuelle de votre enfant ne se garde pas. Ne la regardez pas. Ne l’envoyez à personne, même pour prouver.
    [witness] Même fausse, l’image ne se copie pas. Ne l’envoyez à personne, même pour prouver ou prévenir.
   *[adult] Le visage utilisé date d’avant vos 18 ans, ou vous avez un doute ? Notez seulement le lien, le pseudo et la date. Aucune copie, aucun envoi.
 }
deepfake-keep-what-title = Ce qui sert
deepfake-keep-what = { $audience ->
    [minor]
        le lien de l’image
        le pseudo et le lien du profil
        la date et l’heure
        qui l’a montrée, et à qui
        les messages autour de l’image
   *[others]
        le lien de chaque page
        le pseudo et le lien du profil
        la date et l’heure
        qui l’a montrée, et à qui
        les messages et commentaires autour de l’image
        la réponse du site et le numéro du signalement
 }
deepfake-keep-source = { $audience ->
    [minor] Tu reconnais la photo de départ ? Note où elle était. Cela aide à montrer le trucage.
    [parent] Vous reconnaissez la photo de départ ? Notez où elle se trouvait. Cela aide à montrer le trucage.
   *[adult] Vous reconnaissez la photo de départ ? Gardez-la, et notez où elle se trouvait. Cela aide à montrer le trucage.
 }
deepfake-keep-public = { $audience ->
    [minor] Ne publie pas ces traces, même pour accuser quelqu’un. Montre-les à ceux qui t’aident.
   *[others] Ne publiez pas ces traces, même pour accuser l’auteur. Elles servent à la police et aux sites.
 }
deepfake-keep-write = { sextortion-keep-write }
deepfake-keep-evidence = { images-keep-evidence }

deepfake-remove = Faire retirer l’image
deepfake-remove-hope = { images-remove-hope }
deepfake-remove-steps-button = { images-remove-steps-button }
deepfake-remove-steps-button-text = { $audience ->
    [minor] Choisis nudité, fausse image ou image intime. Ajoute : « Cette image est fausse. »
   *[others] Choisissez nudité, fausse image ou image intime. Ajoutez : « Cette image est un montage, sans accord. »
 }
deepfake-remove-steps-form = { images-remove-steps-form }
deepfake-remove-steps-form-text = { $audience ->
    [minor] TikTok a une page pour les fausses images sexuelles. Dis que tu as moins de 18 ans. Donne le lien, jamais l’image.
    [parent] TikTok a une page pour les fausses images sexuelles, ouverte aux parents. Ailleurs, cherchez « image intime ». Donnez le lien, jamais l’image.
    [witness] TikTok a une page pour les fausses images sexuelles. Ailleurs, cherchez « image intime ». Donnez le lien, jamais l’image.
   *[adult] TikTok a une page pour les fausses images sexuelles. Ailleurs, cherchez « image intime » ou « intelligence artificielle ».
 }
deepfake-remove-steps-team = { images-remove-steps-team }
deepfake-remove-steps-team-text = { images-remove-steps-team-text }
deepfake-remove-steps-search = Les moteurs de recherche
deepfake-remove-steps-search-text = { $audience ->
    [minor] Google a un formulaire de retrait. Il vaut aussi pour les fausses images.
   *[others] Google a un formulaire de retrait, à remplir sans revoir l’image. Il vaut aussi pour les fausses images.
 }
deepfake-remove-copies = { $audience ->
    [minor] Take It Down bloque des copies d’images. Demande au { $fr-3018 } s’il convient à une fausse image. Ne va pas chercher l’image pour cela.
    [parent] Take It Down bloque des copies d’images. Demandez au { $fr-3018 } s’il convient à une fausse image. Ne cherchez pas le fichier pour cela.
    [witness] Des outils bloquent des copies d’images. La victime vérifie sur leur site s’ils prennent les fausses images.
   *[adult] StopNCII et Take It Down bloquent des copies d’images. Vérifiez sur leur site s’ils prennent les fausses images. Ne demandez le fichier à personne pour cela.
 }
deepfake-remove-contact-call = { sextortion-spread-contact }
deepfake-remove-3018-call = { sextortion-first-call-3018 }
deepfake-remove-platforms = { platforms-title }
deepfake-remove-report-text = Préparer le signalement
deepfake-remove-more = Toutes les façons de faire retirer
deepfake-remove-more-copies = Empêcher de nouvelles copies

deepfake-complaint = { images-complaint }
deepfake-complaint-choice = { images-complaint-choice }
deepfake-complaint-needed = { $audience ->
    [minor] Ta plainte raconte les faits à la justice. Signaler l’image ne suffit pas.
    [parent] Pour une fausse image sexuelle, la justice peut agir même sans plainte. La vôtre, ou celle de votre enfant, aide pourtant l’enquête. Un signalement au site ne la remplace pas.
    [witness] Pour une fausse image sexuelle, la justice peut agir même sans plainte. Celle de la victime aide pourtant l’enquête.
   *[adult] Pour une fausse image sexuelle, la justice peut agir même sans plainte. La vôtre aide pourtant l’enquête. Un signalement au site ne la remplace pas.
 }
deepfake-complaint-where = { $audience ->
    [minor] Va dans un commissariat ou une gendarmerie, avec ou sans tes parents. Tu peux aussi écrire au procureur.
    [parent] N’importe quel commissariat ou gendarmerie doit prendre la plainte. Votre enfant peut y aller avec vous, sans vous, ou avec un adulte de son choix.
    [witness] N’importe quel commissariat ou gendarmerie doit prendre la plainte. Vous pouvez venir avec la personne.
   *[adult] N’importe quel commissariat ou gendarmerie doit prendre votre plainte. Vous pouvez aussi écrire au procureur.
 }
deepfake-complaint-find = { sextortion-complaint-find }
deepfake-complaint-script = Préparer la plainte
deepfake-complaint-more = Tout savoir sur la plainte
deepfake-complaint-say-title = Quoi dire
deepfake-complaint-say = { $audience ->
    [minor] « Le [date], [pseudo] a montré une fausse image sexuelle de moi. C’est un montage. J’ai [âge] ans. »
    [parent] « Le [date], le compte [pseudo] a montré une fausse image sexuelle de mon enfant sur [site]. C’est un montage. Mon enfant a [âge] ans. J’ai noté les liens, pas l’image. »
   *[adult] « Le [date], le compte [pseudo] a montré une fausse image sexuelle de moi sur [site]. C’est un montage, fait sans mon accord. J’ai noté les liens et les dates. »
 }
deepfake-complaint-details = { $audience ->
    [minor]
        les personnes qui ont vu l’image
        la photo de départ, si tu la reconnais
        les messages et les menaces
        comment tu vas
   *[others]
        les personnes qui ont vu l’image
        la photo de départ, si vous la reconnaissez
        les messages, les menaces, les demandes
        les effets sur la vie : peur, sommeil, travail ou école
 }

deepfake-law = { images-law }
deepfake-law-plain = { $audience ->
    [minor] Montrer une fausse image sexuelle de toi est un délit. Une seule personne qui la voit suffit. Le faux qui se voit est puni aussi.
    [parent] Montrer une fausse image sexuelle de votre enfant est un délit, même à une seule personne. Un faux qui se voit est puni aussi.
    [witness] Montrer une fausse image sexuelle est un délit, même à une seule personne. La faire suivre, c’est la montrer à son tour.
   *[adult] Montrer une fausse image sexuelle de vous est un délit, même à une seule personne. Un faux qui se voit est puni aussi.
 }
deepfake-law-made = { $audience ->
    [minor] La loi punit celui ou celle qui montre l’image. Et si l’image reste cachée ? La règle est à vérifier.
   *[others] La loi vise le fait de montrer l’image. Le Sénat discutait encore du cas d’une image jamais montrée : la règle actuelle est à vérifier.
 }
deepfake-law-minor = { $audience ->
    [minor] Tu as moins de 18 ans : la loi te protège encore plus.
    [parent] Votre enfant a moins de 18 ans : la loi est plus sévère. La police et la justice choisissent le bon article.
   *[witness] Pour une victime mineure, la loi est plus sévère. La police et la justice choisissent le bon article.
 }
deepfake-law-around-title = Autour de l’image
deepfake-law-accounts = { images-law-accounts }

deepfake-law-more = { images-law-more }

deepfake-talk = { $audience ->
    [parent] Parler avec votre enfant
    [witness] Aider la personne
   *[others] En parler
 }
deepfake-talk-who = { images-talk-who }
deepfake-talk-words = Tu peux dire : « Quelqu’un a fait une fausse image de moi. J’ai besoin d’aide. »
deepfake-talk-school = Cela se passe au collège ou au lycée ? Un prof, l’infirmière ou le { $fr-3018 } peuvent agir avec toi.
deepfake-talk-family = { images-talk-family }
deepfake-talk-call-119 = { sextortion-talk-call-119 }
deepfake-talk-thanks = Votre enfant vous a parlé. C’est un signe de confiance. Croyez votre enfant, même si l’image paraît vraie.
deepfake-talk-say-title = Des mots qui aident
deepfake-talk-say-words =
    « Merci de m’en parler. Je te crois. »
    « Tu n’y es pour rien. »
    « On va demander le retrait ensemble. »
deepfake-talk-avoid = Laissez-lui son téléphone et ses comptes. Ne cherchez pas à voir l’image. Laissez la police parler à l’autre famille.
deepfake-talk-class = L’auteur est peut-être un élève. Prévenez l’établissement par écrit et gardez une copie du message. Le { $fr-3018 } vous conseille, { $fr-3018-hours }.
deepfake-talk-parents = Tous les conseils aux parents
deepfake-talk-tell = La personne ne sait peut-être rien encore. Dites-le-lui en privé : « Quelqu’un montre une fausse image de toi. Je sais que c’est faux. Je peux t’aider. »
deepfake-talk-share = Ne faites pas suivre l’image, même pour dire qu’elle est fausse. Vous pouvez dire autour de vous : « C’est un montage, et c’est puni. »
deepfake-talk-witness = Tous les conseils aux témoins
deepfake-talk-circle = Vous pouvez prévenir vos proches avec une phrase courte : « Une fausse image de moi circule. Merci de ne pas l’ouvrir et de me donner le lien. »
deepfake-talk-work = L’image arrive à votre travail ? Une personne de confiance peut en parler pour vous. Vous ne devez d’explication à personne.
deepfake-talk-support = Trouver du soutien

deepfake-questions = { images-questions }
deepfake-questions-real = { $audience ->
    [minor] Et si les gens croient que c’est vrai ?
    [parent] Et si les autres croient que c’est vrai ?
   *[adult] Et si les gens croient que c’est vrai ?
 }
deepfake-questions-real-answer = { $audience ->
    [minor] Tu peux dire : « C’est un faux. » Tu n’as rien à prouver. Que l’image soit vraie ou fausse, la montrer est interdit.
    [parent] Dites simplement : « C’est un faux. » Votre enfant n’a rien à prouver. Vraie ou fausse, la montrer est interdit.
   *[adult] Dites simplement : « C’est un faux. » Vous n’avez rien à prouver à votre entourage. Vraie ou fausse, la montrer est interdit.
 }
deepfake-questions-one = { $audience ->
    [minor] Une seule personne l’a vue. Ça compte ?
   *[others] Une seule personne l’a vue. Est-ce puni ?
 }
deepfake-questions-one-answer = { $audience ->
    [minor] Oui. Pour une fausse image sexuelle, une seule personne suffit.
   *[others] Oui. Pour une fausse image sexuelle, la montrer à une seule personne suffit, même en message privé.
 }
deepfake-questions-obvious = { $audience ->
    [minor] On voit que c’est faux. Ça compte ?
   *[others] On voit bien que c’est un faux. Est-ce puni ?
 }
deepfake-questions-obvious-answer = { $audience ->
    [minor] Oui. Même un faux mal fait est interdit, si l’image est sexuelle.
   *[others] Oui, pour une image sexuelle. Pour un montage sans rien de sexuel, la règle est plus souple.
 }
deepfake-questions-made-it = { $audience ->
    [minor] J’ai fait ou partagé un faux. Que faire ?
   *[parent] Mon enfant a fait ou partagé un faux.
 }
deepfake-questions-made-it-answer = { $audience ->
    [minor] Arrête tout partage. N’en fais aucune autre copie. Parle au { $fr-3018 } : l’équipe t’écoute sans te juger et te dit quoi faire.
   *[parent] Demandez-lui d’arrêter tout partage. Ne gardez pas de copie pour vous. Le { $fr-3018 } peut vous dire quoi faire. Un avocat peut défendre votre enfant.
 }
