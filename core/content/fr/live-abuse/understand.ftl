# Comprendre, derrière l’avertissement ; puis la loi.

live-abuse-understand = Comprendre pour protéger
live-abuse-understand-notice = Ce passage parle d’abus sexuels sur des enfants.
live-abuse-understand-short-1 = Des adultes font subir des abus à un enfant devant une caméra. D’autres regardent au même moment.
live-abuse-understand-short-2 = L’auteur est souvent proche de l’enfant. Parler et signaler protège.

live-abuse-understand-what = Des abus sont commis sur un enfant et diffusés au même moment, parfois contre de l’argent. Comprendre sert à repérer, à protéger et à signaler. Cette page ne montre rien.
live-abuse-understand-children = Des enfants de tous les âges sont visés, souvent dans une situation fragile. Cela existe aussi en France et chez nos voisins, caché dans une famille ou un réseau.
live-abuse-understand-author = L’auteur est souvent connu de l’enfant : un parent, un proche, un voisin. Il peut avoir une belle réputation ou un métier de confiance. L’enfant a donc besoin d’une aide hors de la famille : le { $fr-119 }, l’Espace Mineurs, le { $fr-3018 }.
live-abuse-understand-contact = En ligne, le premier contact a souvent lieu sur un réseau ordinaire. Ensuite, la personne propose un endroit plus privé. Cette demande est un signe d’alerte.
live-abuse-understand-viewer = Regarder, c’est prendre part au mal fait à l’enfant. Payer, ou même être là, encourage d’autres abus. La loi française punit qui regarde en payant ou par habitude, et qui détient ces images.
live-abuse-understand-hard-title = Comment la police agit
live-abuse-understand-hard = Une diffusion en direct laisse peu de fichiers, et les auteurs vivent dans plusieurs pays. L’enquête prend donc du temps. Enregistrer pour aider reste interdit : le lien et l’heure suffisent.
live-abuse-understand-traces = Personne n’est invisible. Les appareils, les connexions et les paiements laissent des traces, même avec des cryptomonnaies.
live-abuse-understand-fight =
    Les polices de plusieurs pays travaillent ensemble, avec Europol et Interpol.
    Elles infiltrent des réseaux, ferment des sites et arrêtent des commanditaires.
    Des logiciels, sans cesse améliorés, repèrent des contenus suspects pendant la diffusion.
    D’autres suivent l’argent jusqu’aux auteurs.
    Un site fermé peut renaître : chaque signalement reste utile.
live-abuse-understand-hope = Un signalement, une question posée à temps, une leçon sur le corps : chaque geste peut protéger un enfant.

live-abuse-law = { $audience ->
    [minor] La loi te protège
   *[others] Ce que dit la loi
 }
live-abuse-law-set = { $audience ->
    [minor] Ces articles visent les auteurs, pas toi. Tu as moins de 18 ans. La loi te protège encore plus.
   *[others] Plusieurs articles punissent ces actes de prison et d’amende. Les uns visent la personne qui abuse ou filme, les autres celle qui paie ou regarde. La loi est plus sévère quand la victime est un enfant. La justice choisit les bons articles.
 }
live-abuse-law-rape = Avant 15 ans, une pénétration ou un acte entre bouche et sexe est un viol. Il suffit de { $gap } ans d’écart avec l’adulte, ou d’un paiement promis. C’est l’{ $article-222-23-1 }. La peine va jusqu’à { $years } ans de réclusion, la prison des crimes.
live-abuse-law-more = Le juge peut aussi interdire un métier et confisquer des biens. L’auteur peut être inscrit au fichier des infractions sexuelles. Ses comptes peuvent être suspendus 6 mois, ou plus en cas de récidive : c’est l’{ $article-131-35-1 }.
live-abuse-law-tell-title = Le devoir de prévenir
