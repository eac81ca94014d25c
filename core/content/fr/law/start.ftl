# L’essentiel, l’entrée selon ce qui s’est passé, et comment lire un article.

law-title = { $audience ->
    [minor] La loi te protège
   *[others] La loi en mots simples
 }
law-summary = { $audience ->
    [minor] Ce qui est interdit, et ce que l’auteur risque.
    [parent] Ce que la loi interdit, surtout contre les mineurs.
    [witness] Ce que la loi interdit, et ce qu’elle attend d’un témoin.
   *[adult] Ce qui est interdit, la peine, et depuis quand.
 }

# Soixante mots au plus, une idée par ligne.
law-essentials = { $audience ->
    [minor]
        La loi interdit ces actes.
        La personne qui les fait a tort, pas toi.
        Avant 18 ans, la loi te protège encore plus.
        Une menace suffit : c’est déjà interdit.
        Tu n’as pas besoin de connaître la loi.
        Tu racontes, la police cherche le bon article.
    [parent]
        La loi punit ces actes, plus encore contre un mineur.
        L’auteur est responsable, pas votre enfant.
        La menace suffit, sans diffusion.
        Ne copiez pas l’image de votre enfant.
        L’auteur peut être inconnu ou à l’étranger.
        La police et la justice choisissent l’article.
    [witness]
        La loi punit ces actes.
        L’auteur est responsable, pas la victime.
        Faire passer une image intime est puni aussi.
        Ne copiez pas l’image d’un mineur.
        Un enfant subit des violences : parlez-en au { $fr-119 }.
   *[adult]
        La loi punit ces actes.
        L’auteur est responsable, pas vous.
        La menace suffit, sans diffusion.
        L’auteur peut être inconnu ou à l’étranger.
        Image intime montrée : la justice attend votre plainte.
        La police et la justice choisissent l’article.
 }

law-start = { $audience ->
    [minor] Ce qui t’est arrivé
   *[others] Selon ce qui s’est passé
 }
law-start-fault = { $audience ->
    [minor] Tu n’as rien fait de mal. Une image envoyée par confiance reste à toi. Personne n’a le droit de la montrer.
    [parent] Votre enfant n’y est pour rien. La loi vise la personne qui demande, menace ou montre.
    [witness] La victime n’y est pour rien. La loi vise la personne qui prend, menace ou montre.
   *[adult] Vous n’y êtes pour rien. La loi vise la personne qui prend, menace ou montre.
 }
law-start-serious = { $audience ->
    [minor] Ce n’est pas une blague ni un jeu. La loi punit ces actes.
   *[others] Ce n’est ni une blague ni un jeu. Ces actes sont des délits, parfois des crimes.
 }
law-start-choose = { $audience ->
    [minor] Plusieurs lois peuvent compter en même temps. Choisis ce qui ressemble à ton histoire.
   *[others] Plusieurs articles peuvent compter en même temps. Choisissez ce qui ressemble le plus aux faits.
 }
law-start-go-title = { $audience ->
    [minor] Choisis ta situation
   *[others] Choisir une situation
 }
law-start-go-image = Une image intime prise ou montrée
law-start-go-fake = Une fausse image
law-start-go-threat = Une menace ou un chantage
law-start-go-harassment = Des messages répétés, du harcèlement
law-start-go-account = Un compte volé, des messages lus
law-start-go-minor = { $audience ->
    [minor] Parce que j’ai moins de 18 ans
   *[others] La victime a moins de 18 ans
 }
law-start-go-acts = Des actes sexuels imposés

law-read = { $audience ->
    [minor] Comment marche la loi
   *[others] Comment lire un article
 }
law-read-most = { $audience ->
    [minor] La peine écrite est la plus haute possible. Le juge décide selon les faits.
   *[others] La peine écrite est un maximum. Le juge décide selon les faits, et souvent moins.
 }
law-read-attempt = Un acte essayé sans résultat peut aussi être puni. C’est le cas du chantage.
law-read-online = Certains textes visent tout outil numérique, même un message privé. D’autres visent seulement un « service de communication au public en ligne ». Un message privé compte-t-il alors ? Ce point reste à vérifier : nous écrivons que la peine « peut être portée à » un chiffre plus haut.
law-read-needed-title = { $audience ->
    [minor] Quand ta plainte est nécessaire
    [witness] Quand une plainte est nécessaire
   *[others] Quand votre plainte est nécessaire
 }
law-read-needed = { $audience ->
    [minor] Image prise ou montrée sans accord : la justice attend souvent une plainte. Tu peux la faire, ou un parent. Un signalement ne suffit pas.
    [parent] Une image prise ou montrée sans accord : la justice attend souvent une plainte, selon l’{ $article-226-6 }. Votre enfant ou vous pouvez la faire. Un signalement à une application ou à la police ne suffit pas.
    [witness] Une image prise ou montrée sans accord : la justice attend la plainte de la victime, selon l’{ $article-226-6 }. Un signalement par un témoin ne suffit pas. Il reste utile.
   *[adult] Une image prise ou montrée sans accord : la justice attend votre plainte, selon l’{ $article-226-6 }. Un signalement à une application ou à la police ne suffit pas. Pour un faux montage sexuel, cette règle ne joue pas.
 }
law-read-places = { complaint-title }
law-read-abroad-title = L’auteur est loin ou inconnu
law-read-abroad = { $audience ->
    [minor] Tu vis en France ? La loi française te protège, même si l’auteur est à l’étranger.
   *[others] Un délit en ligne contre une personne vivant en France compte comme commis en France. C’est l’{ $article-113-2-1 }. L’auteur peut donc être à l’étranger, ou inconnu.
 }
law-read-elsewhere = { $audience ->
    [minor] Dans un autre pays, la loi change. La police du pays peut t’aider.
   *[others] Hors de France, la loi change d’un pays à l’autre. La police du pays renseigne sur la sienne.
 }
law-read-limit-title = Ce que cette fiche ne fait pas
law-read-limit = { $audience ->
    [minor] Cette fiche explique. Elle ne remplace pas un avocat. Au { $fr-116006 }, on t’explique tes droits gratuitement.
   *[others] Cette fiche explique. Elle ne remplace pas l’avis d’un avocat. Le { $fr-116006 } explique les droits gratuitement, { $fr-116006-hours }.
 }
law-read-dated = Une loi peut changer. Chaque article montre sa source et le jour de sa relecture.
law-read-call-116006 = Voir le { $fr-116006 }
