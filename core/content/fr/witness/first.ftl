# L’essentiel et les premiers gestes. Le mineur est un ami du même âge ; les autres, un proche adulte.

witness-title = { $audience ->
    [minor] Aider un ami ou une amie
   *[others] Aider une personne victime
 }
witness-summary = { $audience ->
    [minor] Quelqu’un que tu connais vit une violence en ligne.
   *[others] Une personne que vous connaissez vit une violence en ligne.
 }

# Soixante mots au plus, une idée par ligne.
witness-essentials = { $audience ->
    [minor]
        Écoute, puis dis : « Je te crois. »
        Ce n’est pas sa faute.
        Ne regarde pas l’image. Ne l’envoie à personne.
        Allez voir un adulte à deux.
        Le { $fr-3018 } aide aussi les amis.
        Danger maintenant : le { $fr-17 } ou le { $fr-112 }.
   *[others]
        Dites-lui : « Je te crois. Ce n’est pas ta faute. »
        Ne regardez pas l’image. Ne l’envoyez à personne.
        Laissez la personne choisir la suite.
        Notez ensemble le pseudo, le lien et la date.
        Le { $fr-116006 } écoute aussi les proches.
        Danger maintenant : le { $fr-17 } ou le { $fr-112 }.
 }

witness-first = Les premiers gestes
witness-first-danger = Danger maintenant, ou rencontre prévue : le { $fr-17 } ou le { $fr-112 }. Sans parler : un SMS au { $fr-114 }.
witness-first-thanks = { $audience ->
    [minor] On t’a parlé, ou tu as vu quelque chose. Merci d’être là. Tu n’as pas à tout porter.
   *[others] Une personne vous a parlé, ou vous avez vu quelque chose. Être là compte déjà. Vous n’avez pas à tout porter.
 }
witness-first-steps-listen = Écouter
witness-first-steps-listen-text = { $audience ->
    [minor] Trouve un endroit calme. Laisse parler, sans demander « pourquoi ».
   *[others] Trouvez un endroit calme. Laissez parler, sans demander « pourquoi ».
 }
witness-first-steps-believe = Croire
witness-first-steps-believe-text = { $audience ->
    [minor] Dis : « Je te crois. La faute est à l’auteur. »
   *[others] Dites simplement : « Je te crois. La faute est à l’auteur. »
 }
witness-first-steps-image = Laisser l’image
witness-first-steps-image-text = { $audience ->
    [minor] Tu n’as pas besoin de la voir. Ne l’envoie à personne, même pour prévenir.
   *[others] Vous n’avez pas besoin de la voir pour aider. Ne l’envoyez à personne, même pour prévenir.
 }
witness-first-steps-traces = Aider à garder des traces
witness-first-steps-traces-text = { $audience ->
    [minor] Notez à deux le pseudo, le lien et la date. C’est seulement si la personne veut bien.
   *[others] Si la personne est d’accord, notez ensemble le pseudo, le lien et la date. Notez aussi les mots écrits.
 }
witness-first-steps-call = Appeler à deux
witness-first-steps-call-text = { $audience ->
    [minor] Le { $fr-3018 } répond { $fr-3018-hours }. L’Espace Mineurs est un tchat de la police, jour et nuit. Choisissez aussi un adulte.
   *[others] Le { $fr-116006 } écoute les victimes et leurs proches, { $fr-116006-hours }. Pour une personne de moins de 18 ans : le { $fr-3018 }, { $fr-3018-hours }.
 }
witness-first-call-116006 = Voir le { $fr-116006 }
witness-first-call-3018 = Voir le { $fr-3018 }
witness-first-call-chat = Voir l’Espace Mineurs

# Idées noires : jamais derrière un avertissement.

witness-first-dark-title = S’il y a des idées noires
witness-first-dark-ask = { $audience ->
    [minor] Tu peux demander : « Tu penses à mourir ? » La question ne donne pas l’idée.
   *[others] Posez la question simplement : « Est-ce que tu penses au suicide ? » La question ne donne pas l’idée.
 }
witness-first-dark-call = { $audience ->
    [minor] Préviens un adulte. Appelez le { $fr-3114 } à deux, jour et nuit.
   *[others] Écoutez sans juger. Appelez le { $fr-3114 } ensemble, jour et nuit.
 }
witness-first-dark-now = { $audience ->
    [minor] Danger maintenant ? Appelle le { $fr-15 } ou le { $fr-112 }.
   *[others] Danger maintenant : le { $fr-15 } ou le { $fr-112 }. Sans parler : un SMS au { $fr-114 }.
 }
witness-first-dark-stay = { $audience ->
    [minor] Reste avec la personne en attendant.
   *[others] Restez près de la personne. Éloignez ce qui peut blesser.
 }
witness-first-dark-service = Voir le { $fr-3114 }
