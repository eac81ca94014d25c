# L’essentiel et les premiers gestes. Le mineur lit comment sortir de là ; les autres, comment protéger.

live-abuse-title = { $audience ->
    [minor] On te force devant une caméra
   *[others] Abus sexuels d’enfants diffusés en direct
 }
live-abuse-summary = { $audience ->
    [minor] Quelqu’un te demande des gestes sexuels devant une caméra.
    [parent] Comprendre, repérer et protéger un enfant.
   *[others] Vous avez vu ou reçu cela, ou vous avez peur pour un enfant.
 }

# Soixante mots au plus, une idée par ligne.
live-abuse-essentials = { $audience ->
    [minor]
        Tu n’as rien fait de mal.
        Tu peux arrêter, même après avoir dit oui.
        Le { $fr-119 } t’écoute jour et nuit.
        L’Espace Mineurs est un tchat de la police, jour et nuit.
        Tu peux aussi appeler le { $fr-3018 }.
        Parle à un adulte de ton choix.
        Danger maintenant : le { $fr-17 } ou le { $fr-112 }.
   *[others]
        Ne regardez pas. Ne cherchez pas.
        N’enregistrez rien. N’envoyez rien, même pour prévenir.
        Notez le lien, le pseudo, la date et l’heure.
        Signalez sur PHAROS, le site de la police.
        Un enfant est en danger maintenant : le { $fr-17 } ou le { $fr-112 }.
        Un doute sur un enfant : le { $fr-119 }.
 }

live-abuse-first = { $audience ->
    [minor] Sortir de là
   *[others] Les premiers gestes
 }
live-abuse-first-danger = { $audience ->
    [minor] Danger maintenant : le { $fr-17 } ou le { $fr-112 }. Sans parler : un SMS au { $fr-114 }.
   *[others] Un enfant est en danger maintenant : le { $fr-17 } ou le { $fr-112 }. Sans parler : un SMS au { $fr-114 }.
 }

# Mineur

live-abuse-first-stop = Personne n’a le droit de te demander ça. Tu peux arrêter maintenant, même si ça dure depuis longtemps.
live-abuse-first-home = Quelqu’un de ta maison te force ? Choisis un moment où tu es tranquille. Tu pourras alors appeler ou écrire.
live-abuse-first-out-safe = Penser d’abord à toi
live-abuse-first-out-safe-text = Éloigne-toi de la caméra, si c’est possible sans danger.
live-abuse-first-out-call = Appeler
live-abuse-first-out-call-text = Le { $fr-119 } t’écoute jour et nuit. Le { $fr-3018 } répond { $fr-3018-hours }. C’est gratuit.
live-abuse-first-out-write = Ou écrire
live-abuse-first-out-write-text = L’Espace Mineurs est un tchat de la police. Il est ouvert jour et nuit. On te demande seulement ton code postal.
live-abuse-first-out-adult = Choisir un adulte
live-abuse-first-out-adult-text = C’est toi qui choisis. Par exemple : un parent, une infirmière ou un prof.
live-abuse-first-out-note = Noter un peu, plus tard
live-abuse-first-out-note-text = Un pseudo, une application et une date suffisent. Jamais d’image ni de vidéo.
live-abuse-first-honest = Au { $fr-119 } ou sur le tchat, on t’écoute. Si tu es en danger, l’équipe peut prévenir un service qui protège. Un appel peut rester dans l’historique du téléphone.
live-abuse-first-call-114 = Voir le { $fr-114 }, par SMS
live-abuse-first-call-chat = Voir l’Espace Mineurs

# Adulte, parent, témoin

live-abuse-first-rule = Ne regardez pas. Ne cherchez pas. N’enregistrez rien. La loi ne cite aucune exception pour prouver ou pour dénoncer.
live-abuse-first-steps-close = Fermer la page
live-abuse-first-steps-close-text = Fermez tout de suite. Vous n’avez rien de plus à voir pour agir.
live-abuse-first-steps-note = Noter le lien
live-abuse-first-steps-note-text = Écrivez l’adresse, le pseudo, la date et l’heure. N’y retournez pas pour compléter.
live-abuse-first-steps-report = Signaler
live-abuse-first-steps-report-text = Ce que tout le monde peut voir se signale sur PHAROS, le site de la police. Pour un message privé : la police ou la gendarmerie.
live-abuse-first-steps-child = Penser à l’enfant
live-abuse-first-steps-child-text = Vous connaissez cet enfant, ou vous avez un doute ? Le { $fr-119 } écoute jour et nuit. Aucune preuve n’est demandée.
live-abuse-first-steps-complain = Parler à la police
live-abuse-first-steps-complain-text = Un signalement en ligne ne remplace pas une plainte. Le commissariat ou la gendarmerie peut recueillir ce que vous savez.
live-abuse-first-evidence = Des échanges écrits peuvent être capturés, sans aucune image. La vidéo, jamais : l’{ $article-227-23 } interdit de détenir une telle image.
live-abuse-first-pharos-call = Voir PHAROS
live-abuse-first-own = { $audience ->
    [parent] C’est votre enfant ? Il ou elle est une victime, même après avoir reçu de l’argent ou des cadeaux. Dites-lui d’abord merci de vous en parler. Le { $fr-3018 } vous aide tous les deux.
   *[witness] Un enfant vous raconte cela ? Il est une victime, même après avoir reçu de l’argent ou des cadeaux. Dites-lui que vous le croyez. Le { $fr-3018 } vous aide à agir.
 }
live-abuse-first-own-sheet = { $audience ->
    [parent] Parler avec mon enfant
   *[witness] Parler avec l’enfant
 }
live-abuse-first-call-119 = Voir le { $fr-119 }
live-abuse-first-call-3018 = Voir le { $fr-3018 }
live-abuse-first-pause = Faire une pause

# Idées noires : jamais derrière un avertissement.

live-abuse-first-dark-title = { $audience ->
    [parent] S’il y a des idées noires
   *[others] J’ai des idées noires
 }
live-abuse-first-dark-ask = { $audience ->
    [minor] Tu penses à mourir ? Ça arrive quand on a trop mal.
    [parent] Posez la question simplement : « Est-ce que tu penses au suicide ? » La question ne donne pas l’idée.
   *[others] Vous pensez au suicide ? Vous pouvez en parler, même sans trouver les mots.
 }
live-abuse-first-dark-call = { $audience ->
    [minor] Tu peux appeler le { $fr-3114 }, jour et nuit. C’est gratuit.
    [parent] Écoutez sans juger. Appelez le { $fr-3114 } ensemble, jour et nuit.
   *[others] Le { $fr-3114 } répond jour et nuit. C’est gratuit.
 }
live-abuse-first-dark-now = { $audience ->
    [minor] Tu risques de te faire du mal maintenant ? Appelle le { $fr-15 } ou le { $fr-112 }.
   *[others] Danger maintenant : le { $fr-15 } ou le { $fr-112 }. Sans parler : un SMS au { $fr-114 }.
 }
live-abuse-first-dark-service = Voir le { $fr-3114 }
