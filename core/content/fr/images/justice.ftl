# Porter plainte, quoi dire, et ce que dit la loi.

images-complaint = { $audience ->
    [witness] La plainte de la victime
   *[others] Porter plainte
 }
images-complaint-choice = { $audience ->
    [minor] Tu peux porter plainte. Tu peux aussi attendre. Les deux choix se respectent.
    [parent] Votre enfant peut porter plainte. Vous pouvez aussi le faire, même sans son accord. Parlez-en d’abord ensemble.
    [witness] La victime décide : maintenant, plus tard ou pas du tout. Vous pouvez lui proposer de venir avec elle.
   *[adult] Vous pouvez porter plainte. Vous pouvez aussi attendre. Les deux choix se respectent.
 }
images-complaint-needed = { $audience ->
    [minor] La justice a souvent besoin de ta plainte pour punir l’auteur. Signaler l’image ne suffit pas.
    [parent] Pour punir l’auteur, la justice a souvent besoin d’une plainte, selon l’{ $article-226-6 }. La vôtre suffit, ou celle de votre enfant. Un signalement ne suffit pas.
    [witness] Pour punir l’auteur, la justice a besoin de la plainte de la victime, selon l’{ $article-226-6 }. Un signalement ne suffit pas.
   *[adult] Pour punir l’auteur, la justice a besoin de votre plainte, selon l’{ $article-226-6 }. Un signalement ne suffit pas.
 }
images-complaint-where-title = Où aller
images-complaint-where = { $audience ->
    [minor]
        dans un commissariat, où tu veux
        dans une gendarmerie, où tu veux
        par lettre au procureur
    [witness]
        au commissariat de son choix, même loin de chez elle
        à la gendarmerie de son choix
        par lettre au procureur de la République
   *[others]
        au commissariat de votre choix, même loin de chez vous
        à la gendarmerie de votre choix
        par lettre au procureur de la République
 }
images-complaint-find = { sextortion-complaint-find }
images-complaint-script = Préparer la plainte
images-complaint-hours = { $audience ->
    [minor] Regarde les horaires avant d’y aller. En cas de danger : le { $fr-17 }, le { $fr-112 } ou un SMS au { $fr-114 }.
   *[others] Les horaires changent d’un lieu à l’autre : vérifiez avant d’y aller. En cas de danger : le { $fr-17 }, le { $fr-112 } ou un SMS au { $fr-114 }.
 }
images-complaint-alone = { $audience ->
    [minor] Tu peux y aller sans tes parents. Un adulte de ton choix peut venir aussi. Dis ton âge.
   *[parent] Votre enfant peut y aller sans vous, ou avec un adulte de son choix. Dites son âge. Pour demander réparation, un parent le représente. Sinon, c’est un administrateur ad hoc, un adulte nommé par la justice.
 }
images-complaint-papers = { $audience ->
    [minor] Tu n’as besoin d’aucun papier ni d’aucune preuve. Après, tu reçois un papier : le récépissé.
    [parent] Aucun papier n’est exigé avant : ni preuve, ni certificat. Un récépissé est remis tout de suite. Vous pouvez demander une copie.
    [witness] Aucun papier n’est exigé avant : ni preuve, ni certificat. Un récépissé est remis tout de suite.
   *[adult] Aucun papier n’est exigé avant : ni preuve, ni certificat médical. Un récépissé vous est remis tout de suite. Vous pouvez demander une copie de la plainte.
 }
images-complaint-not-online = La « plainte en ligne » ordinaire vaut pour les vols et les dégradations, pas pour une image intime.
images-complaint-refusal = { $audience ->
    [minor] La police et la gendarmerie doivent prendre ta plainte. On refuse, ou on te parle mal ? Tu peux écrire au Défenseur des droits, sans tes parents.
    [parent] La police et la gendarmerie doivent prendre la plainte, selon l’{ $article-15-3 }. En cas de refus ou de mauvais accueil, écrivez au Défenseur des droits. Cela ne remplace pas la plainte.
    [witness] La police et la gendarmerie doivent prendre la plainte, selon l’{ $article-15-3 }. En cas de refus ou de mauvais accueil, la victime peut écrire au Défenseur des droits.
   *[adult] La police et la gendarmerie doivent prendre votre plainte, selon l’{ $article-15-3 }. En cas de refus ou de mauvais accueil, écrivez au Défenseur des droits. Cela ne remplace pas la plainte.
 }
images-complaint-ombudsman = Voir le Défenseur des droits
images-complaint-rights = { rights-refusal }
images-complaint-prosecutor = { $audience ->
    [minor] Tu peux aussi écrire au procureur. La réponse vient à l’adresse que tu donnes. Ne joins jamais l’image.
    [parent] Vous pouvez aussi écrire au procureur du lieu des faits, ou du domicile de l’auteur. Joignez les liens, jamais l’image. Vous ne savez pas où écrire ? Un commissariat peut transmettre la plainte.
   *[adult] Vous pouvez aussi écrire au procureur du lieu des faits, ou du domicile de l’auteur. Vous ne savez pas où écrire ? Un commissariat peut transmettre la plainte. Une image d’avant vos 18 ans ne se joint jamais.
 }
images-complaint-places = { complaint-title }

images-say = Quoi dire à la police
images-say-how = { $audience ->
    [minor] Quelques phrases suffisent. Tu peux les lire sur ton téléphone.
    [parent] Quelques faits dans l’ordre suffisent. Vous pouvez lire ces phrases et compléter les crochets.
   *[adult] Quelques faits dans l’ordre suffisent. Vous pouvez lire ces phrases et compléter les crochets.
 }
images-say-facts = { $audience ->
    [minor] « Le [date], [pseudo] a montré une image intime de moi. C’était sur [site]. J’ai [âge] ans, et je n’étais pas d’accord. »
    [parent] « Le [date], le compte [pseudo] a montré une image intime de mon enfant sur [site]. Mon enfant a [âge] ans. J’ai noté les liens, sans copier l’image. »
   *[adult] « Le [date], le compte [pseudo] a montré une image intime de moi sur [site]. Je n’ai jamais accepté cette diffusion. Je porte plainte. J’ai noté les liens et les dates. »
 }
images-say-known = { $audience ->
    [minor] Tu penses savoir qui c’est ? Dis : « Je pense que c’est [nom], parce que [raison]. »
    [parent] Vous pensez savoir qui c’est ? Dites : « Nous pensons à [nom], parce que [raison]. »
   *[adult] Vous pensez savoir qui c’est ? Dites : « Je pense à [nom], parce que [raison]. » Vous aviez envoyé l’image par confiance ? Vous pouvez le dire aussi : ce n’est pas une faute.
 }
images-say-unknown = { $audience ->
    [minor] Tu ne sais pas ? On fait une « plainte contre X ». L’enquête cherche l’auteur.
   *[others] L’auteur est inconnu ? On fait une « plainte contre X ». L’enquête cherche alors l’auteur.
 }
images-say-details-title = À préciser ensuite
images-say-details = { $audience ->
    [minor]
        les dates et les heures
        les liens et les réseaux
        les personnes qui ont vu l’image
        comment tu vas : ta peur et ton sommeil
   *[others]
        les dates et les heures
        les liens, les sites et les groupes
        les personnes qui ont vu ou transmis l’image
        les signalements déjà faits, avec leur numéro
        les effets sur la vie : peur, sommeil, travail ou école
 }
images-say-image = { $audience ->
    [minor] Tu n’as pas à montrer l’image. Donne le lien.
    [parent] Vous n’avez pas à montrer l’image ni à l’apporter. Donnez les liens.
   *[adult] L’image date d’avant vos 18 ans ? Donnez les liens, sans l’apporter ni la joindre.
 }

images-law = { $audience ->
    [minor] La loi te protège
   *[others] Ce que dit la loi
 }
images-law-plain = { $audience ->
    [minor] Montrer une image sexuelle de toi sans ton accord est puni. Tu avais pris l’image ou dit oui à la photo ? Cela ne change rien.
    [parent] Montrer une image sexuelle sans accord est un délit. Avoir pris l’image, ou accepté la photo, ne change rien. La loi vise la personne qui la montre.
    [witness] Montrer une image sexuelle sans accord est un délit. Avoir accepté la photo ne change rien. La faire suivre, une seule fois, compte aussi.
   *[adult] Montrer une image sexuelle sans accord est un délit. Avoir pris l’image, ou accepté la photo, ne change rien. La loi vise la personne qui la montre.
 }
images-law-needs = { $audience ->
    [parent] Ces trois articles demandent une plainte, selon l’{ $article-226-6 }. C’est la vôtre ou celle de votre enfant.
    [witness] Ces trois articles demandent la plainte de la victime, selon l’{ $article-226-6 }.
   *[adult] Ces trois articles demandent votre plainte, selon l’{ $article-226-6 }.
 }
images-law-minor-title = { $audience ->
    [minor] Parce que tu as moins de 18 ans
   *[others] Avant 18 ans au moment de l’image
 }
images-law-minor = { $audience ->
    [minor] La loi protège tous les moins de 18 ans. Montrer leur image intime est puni plus fort. Demander cette image à un mineur est puni aussi, pour un adulte.
    [parent] Seul l’âge au moment de l’image compte. La loi protège tous les moins de 18 ans, même après leurs 15 ans.
    [witness] Seul l’âge au moment de l’image compte. La loi protège tous les moins de 18 ans. Garder l’image est déjà puni.
   *[adult] Seul l’âge au moment de l’image compte, même des années plus tard. Une image d’avant vos 18 ans est protégée par des règles plus fortes.
 }
images-law-other-title = Autour de l’image
images-law-accounts = { $audience ->
    [minor] Un juge peut aussi suspendre les comptes de l’auteur.
   *[others] Un juge peut aussi suspendre les comptes de l’auteur. C’est l’{ $article-131-35-1 }.
 }
images-law-more = Lire la fiche sur la loi
images-law-country = Ces articles sont ceux de la France. Un autre pays a ses propres lois. L’auteur est à l’étranger et la victime vit en France ? L’{ $article-113-2-1 } permet d’agir.
