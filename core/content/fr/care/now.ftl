# L’essentiel, la pause, les pensées suicidaires.

care-title = { $audience ->
    [minor] Prendre soin de toi
   *[others] Prendre soin de soi
 }
care-summary = { $audience ->
    [minor] Tu as mal, peur ou honte. Tu peux souffler, et en parler.
    [parent] Une pause, de l’aide, pour vous et pour votre enfant.
    [witness] Une pause, de l’aide, pour vous et pour la personne que vous soutenez.
   *[adult] Une pause, du repos, quelqu’un à qui parler.
 }

# Soixante mots au plus, une idée par ligne.
care-essentials = { $audience ->
    [minor]
        Tu as peur, honte ou mal ? C’est normal.
        Tu n’as rien fait de mal.
        Tu peux faire une pause, tout de suite.
        Parle à un adulte de ton choix.
        Le { $fr-3018 } répond { $fr-3018-hours }.
        Tu penses à mourir ? Appelle le { $fr-3114 }, jour et nuit.
        Danger maintenant : le { $fr-15 } ou le { $fr-112 }.
    [parent]
        Aider un enfant fatigue. Vous comptez aussi.
        Vous pouvez faire une pause maintenant.
        Le { $fr-116006 } écoute aussi les proches.
        Pensées suicidaires, chez vous ou votre enfant : le { $fr-3114 }.
        Danger maintenant : le { $fr-15 } ou le { $fr-112 }.
    [witness]
        Aider quelqu’un pèse. Vous comptez aussi.
        Vous pouvez faire une pause maintenant.
        Le { $fr-116006 } écoute aussi les proches.
        Pensées suicidaires : le { $fr-3114 }, jour et nuit.
        Danger maintenant : le { $fr-15 } ou le { $fr-112 }.
   *[adult]
        Peur, honte, colère : votre réaction est normale.
        Vous n’y êtes pour rien.
        Vous pouvez faire une pause maintenant.
        Le { $fr-116006 } vous écoute, { $fr-116006-hours }.
        Pensées suicidaires : le { $fr-3114 }, jour et nuit.
        Danger maintenant : le { $fr-15 } ou le { $fr-112 }.
 }

# La pause : les yeux ouverts, cinq consignes, aucun chronomètre.

care-pause = Faire une pause
care-pause-reading = { $audience ->
    [minor] Ces pages peuvent remuer, même sans image choquante. Tu peux les fermer et revenir plus tard.
   *[others] Lire ces pages peut remuer, même sans image choquante. Vous pouvez vous arrêter ici et revenir plus tard.
 }
care-pause-steps-feet = Les pieds
care-pause-steps-feet-text = { $audience ->
    [minor] Pose les pieds par terre. Sens le sol.
   *[others] Posez les pieds par terre. Sentez le sol.
 }
care-pause-steps-eyes = Les yeux
care-pause-steps-eyes-text = { $audience ->
    [minor] Regarde autour de toi. Trouve cinq choses rondes.
   *[others] Regardez autour de vous. Trouvez cinq choses rondes.
 }
care-pause-steps-hands = Les mains
care-pause-steps-hands-text = { $audience ->
    [minor] Touche un objet. Est-il froid, lisse ou rugueux ?
   *[others] Touchez un objet. Est-il froid, lisse, rugueux ?
 }
care-pause-steps-ears = Les oreilles
care-pause-steps-ears-text = { $audience ->
    [minor] Écoute. Quel bruit vient du plus loin ?
   *[others] Écoutez. Quel bruit vient du plus loin ?
 }
care-pause-steps-end = Et maintenant
care-pause-steps-end-text = { $audience ->
    [minor] Tu as fait une pause. Tu peux reprendre ou t’arrêter là.
   *[others] Vous avez fait une pause. Vous pouvez reprendre ou vous arrêter là.
 }
care-pause-limit = { $audience ->
    [minor] Cet exercice n’aide pas tout le monde. Tu peux arrêter.
   *[others] Cet exercice n’aide pas tout le monde. Vous pouvez arrêter.
 }

# Pensées suicidaires : dites simplement, jamais derrière un avertissement, sans aucun détail.

care-dark = Les idées noires
care-dark-dark-ask = { $audience ->
    [minor] Tu penses à mourir ? Ça arrive quand on a trop mal.
   *[others] Vous pensez au suicide ? Vous pouvez en parler, même sans trouver les mots.
 }
care-dark-dark-call = { $audience ->
    [minor] Tu peux appeler le { $fr-3114 }, jour et nuit. C’est gratuit.
   *[others] Le { $fr-3114 } répond jour et nuit. C’est gratuit.
 }
care-dark-dark-now = { $audience ->
    [minor] Tu risques de te faire du mal maintenant ? Appelle le { $fr-15 } ou le { $fr-112 }.
   *[others] Danger maintenant : le { $fr-15 } ou le { $fr-112 }. Sans parler : un SMS au { $fr-114 }.
 }
care-dark-dark-stay = Demande à quelqu’un de rester avec toi.
care-dark-dark-service = Voir le { $fr-3114 }
care-dark-trace = Cet appel peut rester dans l’historique du téléphone.
care-dark-line = { $audience ->
    [minor] Au { $fr-3114 }, quelqu’un t’écoute sans te juger. Tu peux parler peu, pleurer ou te taire un moment.
   *[others] Au { $fr-3114 }, une personne formée vous écoute sans juger. L’appel est confidentiel. Vous pouvez parler peu, pleurer ou vous taire un moment. Les proches peuvent appeler aussi.
 }
care-dark-passing = { $audience ->
    [minor] Ces pensées peuvent faire peur. Elles peuvent aussi passer. D’autres jeunes ont eu mal comme toi, et vont mieux aujourd’hui.
   *[others] Ces pensées peuvent faire peur. Elles peuvent aussi s’éloigner, souvent avec de l’aide. D’autres personnes ont traversé cela et vont mieux aujourd’hui.
 }
care-dark-call-15 = Voir le { $fr-15 }
care-dark-call-114 = Voir le { $fr-114 }, par SMS
care-dark-other-title = { $audience ->
    [minor] Tu as peur pour quelqu’un
    [parent] Si vous avez peur pour votre enfant
   *[others] Si vous avez peur pour quelqu’un
 }
care-dark-other-ask = { $audience ->
    [minor] Tu peux demander : « Tu penses à mourir ? » La question ne donne pas l’idée.
    [parent] Posez la question simplement : « Est-ce que tu penses au suicide ? » La question ne donne pas l’idée. Écoutez sans juger.
   *[others] Posez la question simplement : « Est-ce que tu penses au suicide ? » La question ne donne pas l’idée. Écoutez sans juger.
 }
care-dark-other-do = { $audience ->
    [minor]
        Reste avec lui ou avec elle.
        Préviens un adulte, même si c’était un secret.
        Appelez le { $fr-3114 } à deux.
        Danger maintenant : le { $fr-15 } ou le { $fr-112 }.
    [parent]
        Restez près de lui ou d’elle.
        Éloignez ce qui peut blesser.
        Appelez le { $fr-3114 } ensemble.
        Danger maintenant : le { $fr-15 } ou le { $fr-112 }.
   *[others]
        Restez près de la personne.
        Éloignez ce qui peut blesser.
        Appelez le { $fr-3114 } ensemble.
        Danger maintenant : le { $fr-15 } ou le { $fr-112 }.
 }
