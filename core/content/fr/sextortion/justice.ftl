# Porter plainte, et ce que dit la loi.

sextortion-complaint = { $audience ->
    [witness] La plainte de la victime
   *[others] Porter plainte
 }
sextortion-complaint-choice = { $audience ->
    [minor] Tu peux porter plainte. Tu peux aussi attendre. Les deux choix se respectent.
    [parent] Vous pouvez porter plainte pour votre enfant, même sans son accord. Votre enfant peut aussi le faire sans vous. Parlez-en d’abord ensemble.
    [witness] La victime décide. Elle peut porter plainte maintenant, plus tard ou pas du tout. Vous pouvez venir avec elle.
   *[adult] Vous pouvez porter plainte. Vous pouvez aussi attendre. Les deux choix se respectent.
 }
sextortion-complaint-needed = { $audience ->
    [minor] Image montrée sans accord : la justice a souvent besoin de ta plainte. Un signalement ne suffit pas.
    [parent] Image captée ou montrée sans accord : la justice a souvent besoin d’une plainte, selon l’{ $article-226-6 }. Un signalement ne suffit pas.
    [witness] Une image captée ou montrée sans accord : la justice a besoin de la plainte de la victime. Un signalement ne suffit pas.
   *[adult] Une image captée ou montrée sans accord : la justice a besoin de votre plainte, selon l’{ $article-226-6 }. Un signalement ne suffit pas.
 }
sextortion-complaint-possible-title = C’est possible même si
sextortion-complaint-possible = { $audience ->
    [minor]
        tu ne sais pas qui c’est
        l’auteur vit dans un autre pays
        tu as déjà payé ou répondu
        tu viens sans tes parents
   *[others]
        l’auteur est inconnu : on parle de « plainte contre X »
        l’auteur est à l’étranger
        de l’argent est déjà parti
 }
sextortion-complaint-unknown = { $audience ->
    [minor] Tu ne sais pas qui c’est ? On dit alors « plainte contre X ». C’est le plus courant.
   *[others] En ligne, la plainte contre X est le cas le plus courant.
 }
sextortion-complaint-where-title = Où aller
sextortion-complaint-where = { $audience ->
    [minor]
        dans n’importe quel commissariat
        dans n’importe quelle gendarmerie
        par lettre au procureur : la réponse vient à ton adresse
   *[others]
        dans le commissariat de votre choix
        dans la gendarmerie de votre choix
        par lettre au procureur de la République
 }
sextortion-complaint-find = Trouver un commissariat ou une gendarmerie
sextortion-complaint-script = Préparer la plainte : argent exigé
sextortion-complaint-script-images = Préparer la plainte : images exigées
sextortion-complaint-places = { complaint-title }
sextortion-complaint-thesee = THESEE est le site de l’État sur les arnaques et le chantage en ligne. Il prend une plainte pour chantage dans un seul cas : on exige de l’argent, et seulement en ligne. Il demande une identité FranceConnect.
sextortion-complaint-not-online = La « plainte en ligne » ordinaire vaut pour les vols et les dégradations, pas pour ce chantage.
sextortion-complaint-alone = { $audience ->
    [minor] Tu peux aller à la police sans tes parents. Un adulte de ton choix peut venir aussi. Dis ton âge.
   *[parent] Votre enfant peut porter plainte sans vous, ou avec un adulte de son choix. Dites son âge clairement : la loi protège davantage les mineurs. Pour la réparation, un parent ou un administrateur ad hoc le représente.
 }
sextortion-say = Quoi dire à la police
sextortion-say-how = { $audience ->
    [minor] Quelques phrases simples suffisent. Tu peux les lire sur ton téléphone.
    [parent] Quelques faits dans l’ordre suffisent. Vous pouvez lire ces phrases et compléter les crochets.
   *[adult] Quelques faits dans l’ordre suffisent. Vous pouvez lire ces phrases et compléter les crochets.
 }
sextortion-say-money = { $audience ->
    [minor] « Le [date], le compte [pseudo] m’a écrit sur [application]. Il menace de montrer une image intime de moi. J’ai [âge] ans, et il demande [somme] par [moyen]. »
    [parent] « Le [date], le compte [pseudo] a écrit à mon enfant de [âge] sur [application]. Cette personne menace de montrer une image intime de mon enfant. Elle demande [somme] par [moyen]. J’ai gardé les menaces, le profil et les liens, pas l’image. »
   *[adult] « Le [date], le compte [pseudo] m’a écrit sur [application]. Cette personne menace de montrer une image intime de moi. Elle a demandé [somme] par [moyen], plusieurs fois. J’ai gardé nos échanges. »
 }
sextortion-say-images = { $audience ->
    [minor] Il veut d’autres images ? Dis plutôt : « Il exige d’autres images de moi. »
    [parent] L’auteur veut d’autres images ? Dites plutôt : « Elle exige d’autres images de mon enfant. »
   *[adult] L’auteur veut d’autres images ? Dites plutôt : « Cette personne exige d’autres images de moi. » Aucune somme n’est nécessaire pour parler de chantage.
 }
sextortion-say-fake = { $audience ->
    [minor] L’image est fausse ? Ajoute : « Cette image est un montage. »
    [parent] L’image est fausse ? Ajoutez : « Cette image est un montage. »
   *[adult] L’image est fausse ? Ajoutez : « Cette image est un montage, sans mon accord. »
 }
sextortion-say-details-title = À préciser ensuite
sextortion-say-details = { $audience ->
    [minor]
        les dates et les heures
        les applications
        l’argent demandé ou payé
        comment tu vas : ta peur et ton sommeil
   *[others]
        les dates et les heures
        les applications et les moyens de contact
        les sommes demandées et payées
        les effets sur la vie : peur, sommeil, travail ou école
 }
sextortion-say-impact = { $audience ->
    [parent] Dire ces effets compte pour la demande de réparation.
   *[adult] Dire ces effets compte pour la demande de réparation.
 }
sextortion-complaint-refusal-title = En cas de refus
sextortion-complaint-refusal = { $audience ->
    [minor] La police et la gendarmerie doivent prendre ta plainte. Tu reçois un papier : le récépissé.
    [parent] La police et la gendarmerie doivent prendre la plainte, selon l’{ $article-15-3 }. Un récépissé est remis tout de suite, même à un enfant venu seul.
    [witness] La police et la gendarmerie doivent prendre la plainte, selon l’{ $article-15-3 }. Un récépissé est remis tout de suite.
   *[adult] La police et la gendarmerie doivent prendre la plainte, selon l’{ $article-15-3 }. Un récépissé vous est remis tout de suite.
 }
sextortion-complaint-handrail = { $audience ->
    [minor] On te propose une « main courante » ? C’est une simple note. Tu peux dire calmement : « Je veux porter plainte. »
    [parent] On vous propose une « main courante » ? C’est une simple note, pas une plainte. Vous pouvez demander calmement à porter plainte.
   *[adult] On vous propose une « main courante » ? C’est une simple note, pas une plainte. Vous pouvez demander calmement à porter plainte.
 }
sextortion-complaint-rights = { rights-refusal }
sextortion-complaint-insist-title = { $audience ->
    [minor] Tu peux alors dire
   *[others] Vous pouvez alors rappeler
 }
sextortion-complaint-insist = { $audience ->
    [minor]
        « On menace de montrer une image intime de moi. »
        « On me demande de l’argent ou des images. »
        « C’est un chantage, c’est interdit. »
   *[others]
        Quelqu’un menace de montrer des images intimes.
        De l’argent, ou d’autres images, sont exigés en échange.
        C’est un chantage : { $article-312-10 }.
        Avec une violence ou une contrainte, c’est une extorsion : { $article-312-1 }.
        Des messages répétés peuvent être un harcèlement.
 }
sextortion-complaint-prosecutor = { $audience ->
    [minor] Ça bloque encore ? Tu peux écrire au procureur. Ne joins jamais l’image.
    [parent] Le refus continue ? Vous pouvez écrire au procureur, en recommandé avec accusé de réception. Joignez les menaces et les liens, jamais l’image de votre enfant.
   *[adult] Le refus continue ? Vous pouvez écrire au procureur, en recommandé avec accusé de réception. Joignez vos traces. Une image d’avant vos 18 ans n’y va jamais.
 }
sextortion-complaint-court = { $audience ->
    [parent] C’est le tribunal du lieu des faits ou du domicile de l’auteur. Vous ne savez pas lequel ? Un commissariat ou une gendarmerie peut transmettre la plainte.
   *[adult] C’est le tribunal du lieu des faits ou du domicile de l’auteur. Vous ne savez pas lequel ? Un commissariat ou une gendarmerie peut transmettre la plainte.
 }

# La loi

sextortion-law = { $audience ->
    [minor] La loi te protège
   *[others] Ce que dit la loi
 }
sextortion-law-set = { $audience ->
    [minor] Ce chantage est un délit : la loi le punit. Elle protège encore plus les moins de 18 ans. Ces articles visent l’auteur, pas toi.
    [parent] Ce chantage est puni par plusieurs articles de loi. La loi est plus sévère si la victime est mineure. Seul l’auteur est visé.
    [witness] Ce chantage est puni par plusieurs articles de loi. La police et la justice choisissent le bon article.
   *[adult] Ce chantage est puni par plusieurs articles de loi. La police et la justice choisissent le bon article. La loi est de votre côté.
 }
sextortion-law-threat = { $audience ->
    [minor] La menace suffit. L’image peut être vraie ou fausse, montrée ou pas.
   *[others] La menace suffit : essayer est déjà puni. L’image peut être vraie, truquée ou inventée.
 }
sextortion-law-abroad = { $audience ->
    [minor] Tu vis en France ? La loi française te protège. L’auteur peut être n’importe où.
    [parent] L’auteur peut vivre à l’étranger. Un délit en ligne contre une victime en France compte comme commis en France : { $article-113-2-1 }.
    [witness] L’auteur peut vivre à l’étranger. Un délit en ligne contre une victime en France compte comme commis en France.
   *[adult] L’auteur peut vivre à l’étranger. Un délit en ligne contre une victime en France compte comme commis en France : { $article-113-2-1 }.
 }
sextortion-law-blackmail-title = Le chantage
sextortion-law-image-title = L’image
sextortion-law-other-title = Autour du chantage
sextortion-law-minor-title = { $audience ->
    [minor] Parce que tu as moins de 18 ans
   *[others] Quand la victime a moins de 18 ans
 }
sextortion-law-more = { images-law-more }
