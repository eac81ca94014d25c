# L’essentiel et les gestes du jour. Le parent lit « votre enfant », un autre adulte lit « l’enfant ».

parents-title = { $audience ->
    [parent] Aider mon enfant
   *[witness] Aider un enfant
 }
parents-summary = { $audience ->
    [parent] Votre enfant vit une violence en ligne, ou vous avez un doute.
   *[witness] Un enfant que vous connaissez vit une violence en ligne.
 }

# Soixante mots au plus, une idée par ligne.
parents-essentials = { $audience ->
    [parent]
        Dites-lui : « Merci de m’en parler. »
        Votre enfant n’y est pour rien.
        Laissez-lui son téléphone.
        Ne regardez pas l’image. Ne l’envoyez à personne.
        Notez le pseudo, le lien et la date.
        Appelez le { $fr-3018 } ensemble, { $fr-3018-hours }.
        Restez près de lui ou d’elle ce soir.
   *[witness]
        Dites à l’enfant : « Je te crois. »
        Il n’y est pour rien.
        Ne regardez pas l’image. Ne l’envoyez à personne.
        Notez le pseudo, le lien et la date.
        Parlez-en au { $fr-3018 }.
        Danger chez lui : appelez le { $fr-119 }, jour et nuit.
 }

parents-today = Les gestes d’aujourd’hui

parents-today-danger = { $audience ->
    [parent] Danger maintenant, ou rencontre prévue avec votre enfant : le { $fr-17 } ou le { $fr-112 }. Sans parler : un SMS au { $fr-114 }.
   *[witness] Danger maintenant, ou rencontre prévue avec l’enfant : le { $fr-17 } ou le { $fr-112 }. Sans parler : un SMS au { $fr-114 }.
 }

parents-today-order = { $audience ->
    [parent] Vous n’avez pas besoin de tout faire ce soir. Les trois premières étapes suffisent pour commencer. Faites-les avec votre enfant, à son rythme.
   *[witness] Vous n’avez pas besoin de tout faire vous-même. Un parent de confiance ou une équipe d’écoute peut prendre le relais. Dites à l’enfant ce que vous allez faire.
 }

parents-today-steps-stop = Arrêter l’échange
parents-today-steps-stop-text = { $audience ->
    [parent] Plus de réponse, plus d’image, plus d’argent. Les notifications peuvent être coupées.
   *[witness] Conseillez-lui d’arrêter : plus de réponse, plus d’image, plus d’argent.
 }
parents-today-steps-keep = Garder les traces
parents-today-steps-keep-text = { $audience ->
    [parent] Notez le pseudo, le lien, la date et les mots écrits. Jamais l’image. La conversation et le compte restent en place.
   *[witness] Notez le pseudo, le lien, la date et les mots écrits. Jamais l’image.
 }
parents-today-steps-tell = Appeler quelqu’un qui sait
parents-today-steps-tell-text = { $audience ->
    [parent] Le { $fr-3018 } répond { $fr-3018-hours }, à vous et à votre enfant. C’est gratuit. Votre enfant peut aussi écrire à l’Espace Mineurs, un tchat de la police ouvert jour et nuit.
   *[witness] Le { $fr-3018 } répond aussi aux proches, { $fr-3018-hours }. C’est gratuit. Le { $fr-119 } répond jour et nuit, même pour un simple doute.
 }
parents-today-steps-report = Signaler le compte
parents-today-steps-report-text = Dans l’application : ouvrez le message ou le profil, puis « Signaler ». Le { $fr-3018 } peut vous aider à le faire.
parents-today-steps-block = Bloquer ensuite
parents-today-steps-block-text = Bloquez le compte quand tout est noté et signalé.
parents-today-steps-accounts = Protéger les comptes
parents-today-steps-accounts-text = Changez les mots de passe ensemble : d’abord le courriel, puis les réseaux.
parents-today-steps-night = Rester là ce soir
parents-today-steps-night-text = { $audience ->
    [parent] Cette nuit, restez près de lui ou d’elle. Demandez simplement : « Comment tu te sens ? »
   *[witness] Restez près de l’enfant, ou trouvez quelqu’un de confiance. Demandez simplement : « Comment tu te sens ? »
 }
parents-today-call-3018 = Voir le { $fr-3018 }
parents-today-call-119 = Voir le { $fr-119 }
parents-today-write = Noter ce qui s’est passé

parents-today-case-title = Selon ce qui se passe
parents-today-case = Chaque situation a ses étapes. Vous pouvez ouvrir la bonne page.
parents-today-case-blackmail = { $audience ->
    [parent] Quelqu’un fait du chantage à mon enfant
   *[witness] Quelqu’un lui fait du chantage
 }
parents-today-case-spread = { $audience ->
    [parent] Une image de mon enfant circule
   *[witness] Une image de l’enfant circule
 }
parents-today-case-harassment = { $audience ->
    [parent] On harcèle mon enfant en ligne
   *[witness] On harcèle l’enfant en ligne
 }
parents-today-case-camera = { $audience ->
    [parent] On pousse mon enfant devant une caméra
   *[witness] On pousse l’enfant devant une caméra
 }
parents-today-case-money = De l’argent est parti

# Idées noires : jamais derrière un avertissement.

parents-today-dark-title = S’il y a des idées noires
parents-today-dark-ask = Posez la question simplement : « Est-ce que tu penses au suicide ? » La question ne donne pas l’idée.
parents-today-dark-call = Écoutez sans juger. Appelez le { $fr-3114 } ensemble, jour et nuit.
parents-today-dark-now = Danger maintenant : le { $fr-15 } ou le { $fr-112 }. Sans parler : un SMS au { $fr-114 }.
parents-today-dark-stay = { $audience ->
    [parent] Restez près de lui ou d’elle. Éloignez ce qui peut blesser.
   *[witness] Restez près de l’enfant. Éloignez ce qui peut blesser.
 }
parents-today-dark-service = Voir le { $fr-3114 }
parents-today-pause = Faire une pause
