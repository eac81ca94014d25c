# L’essentiel, les premiers gestes, comprendre.

deepfake-title = { $audience ->
    [minor] Fausse image sexuelle de toi
    [parent] Fausse image sexuelle de votre enfant
    [witness] Fausse image sexuelle de quelqu’un
   *[adult] Fausse image sexuelle de vous
 }
deepfake-summary = { $audience ->
    [minor] Quelqu’un a mis ton visage sur une image sexuelle.
    [parent] Quelqu’un a mis le visage de votre enfant sur une image sexuelle.
    [witness] Quelqu’un a mis le visage d’une autre personne sur une image sexuelle.
   *[adult] Quelqu’un a mis votre visage sur une image sexuelle.
 }
deepfake-essentials = { $audience ->
    [minor]
        Tu n’as rien fait de mal. L’image est fausse, et la montrer est interdit.
        Note le lien, le pseudo et la date. Jamais l’image.
        Parle à un adulte de ton choix, ou au { $fr-3018 }.
        Signale l’image sur le réseau.
        Bloque le compte en dernier.
    [parent]
        Votre enfant n’y est pour rien. Montrer une telle image est interdit.
        Notez le lien, le pseudo et la date. Jamais l’image.
        Appelez le { $fr-3018 } ensemble.
        Signalez l’image sur le réseau.
        Le blocage du compte vient en dernier.
    [witness]
        La personne n’y est pour rien. Dites-lui que vous la croyez.
        N’ouvrez pas l’image. Ne la faites pas suivre.
        Notez le lien, le pseudo et la date.
        Parlez-en au { $fr-116006 }. Moins de 18 ans : au { $fr-3018 }.
        Signalez l’image sur le réseau.
        Le blocage vient en dernier.
   *[adult]
        Vous n’y êtes pour rien. Montrer cette image est interdit.
        Gardez le lien, le pseudo, la date et les messages.
        Parlez-en à un proche, ou au { $fr-116006 }.
        Signalez l’image comme une fausse image sexuelle.
        Bloquez le compte en dernier.
        Vous pouvez porter plainte.
 }

deepfake-first = { $audience ->
    [minor] Quoi faire d’abord
    [parent] Les premiers gestes, ensemble
    [witness] Ce que vous pouvez faire
   *[adult] Les premiers gestes
 }
deepfake-first-danger = { images-first-danger }
deepfake-first-feelings = { $audience ->
    [minor] L’image est fausse, mais ta peine est vraie. Avoir honte ou peur est normal. Tu peux demander de l’aide.
    [parent] L’image est fausse, la peine de votre enfant est vraie. Il ou elle peut avoir peur, honte, ou refuser d’aller en cours. C’est normal.
    [witness] L’image est fausse, la peine est vraie. La personne peut avoir peur ou honte. Votre soutien compte.
   *[adult] L’image est fausse, le mal est réel. La peur, la honte et la colère sont des réactions normales. Vous pouvez avancer une étape à la fois.
 }
deepfake-first-fault = { $audience ->
    [minor] Montrer une photo de ton visage est normal. La faute est à la personne qui a truqué l’image.
    [parent] Avoir des photos en ligne n’est pas une faute. La faute est à l’auteur du faux. Elle est aussi aux personnes qui le montrent.
    [witness] Avoir des photos en ligne n’est pas une faute. La faute est à l’auteur du faux. Elle est aussi aux personnes qui le montrent.
   *[adult] Avoir des photos en ligne n’est pas une faute. La faute est à l’auteur du faux. Elle est aussi aux personnes qui le montrent.
 }
deepfake-first-steps-keep = { images-first-steps-keep }
deepfake-first-steps-keep-text = { $audience ->
    [minor] Note le lien, le pseudo et la date. Même fausse, l’image ne se copie pas.
    [parent] Notez le lien, le pseudo, la date et l’heure. Même fausse, l’image de votre enfant ne se copie pas.
    [witness] Notez le lien, le pseudo, la date et l’heure. Même fausse, l’image ne se copie pas.
   *[adult] Gardez le lien, le pseudo, la date et les messages. Votre visage sur l’image date d’avant vos 18 ans ? N’en faites aucune copie.
 }
deepfake-first-steps-tell = { images-first-steps-tell }
deepfake-first-steps-tell-text = { images-first-steps-tell-text }
deepfake-first-steps-report = { images-first-steps-report }
deepfake-first-steps-report-text = { $audience ->
    [minor] Sur l’image, touche « Signaler ». Choisis nudité, fausse image ou image intime.
    [adult] Sur l’image : « Signaler », puis nudité, fausse image ou image intime sans accord.
   *[others] Sur le message ou le compte : « Signaler », puis nudité, fausse image ou image intime. L’image peut rester fermée.
 }
deepfake-first-steps-block = { images-first-steps-block }
deepfake-first-steps-block-text = { images-first-steps-block-text }
deepfake-first-call-116006 = { sextortion-first-call-116006 }
deepfake-first-call-3018 = { sextortion-first-call-3018 }
deepfake-first-call-chat = { sextortion-first-call-chat }
deepfake-first-write = { sextortion-first-write }
deepfake-first-threat = { $audience ->
    [minor] On me menace de la montrer
   *[others] L’auteur menace de la montrer
 }
deepfake-first-pause = { sextortion-first-pause }
deepfake-first-dark-title = { sextortion-first-dark-title }
deepfake-first-dark-ask = { sextortion-first-dark-ask }
deepfake-first-dark-call = { sextortion-first-dark-call }
deepfake-first-dark-now = { sextortion-first-dark-now }
deepfake-first-dark-stay = { sextortion-first-dark-stay }
deepfake-first-dark-service = { sextortion-first-dark-service }

deepfake-understand = { $audience ->
    [minor] C’est quoi, un deepfake ?
   *[others] Qu’est-ce qu’un deepfake ?
 }
deepfake-understand-what = { $audience ->
    [minor] C’est une fausse image, faite avec un logiciel. On met ton visage ou ta voix dans une scène. La scène n’a jamais existé.
    [parent] C’est un montage, ou une image fabriquée par un logiciel d’intelligence artificielle. Le visage ou la voix de votre enfant est mis dans une scène sexuelle qui n’a jamais existé.
    [witness] C’est un montage, ou une image fabriquée par un logiciel d’intelligence artificielle. Le visage ou la voix de quelqu’un est mis dans une scène sexuelle qui n’a jamais existé.
   *[adult] C’est un montage, ou une image fabriquée par un logiciel d’intelligence artificielle. Votre visage ou votre voix est mis dans une scène sexuelle qui n’a jamais existé.
 }
deepfake-understand-who = { $audience ->
    [minor] Cela vise des gens connus, et aussi des élèves. L’auteur prend souvent une photo ordinaire sur un réseau. Des groupes sont parfois faits pour cela.
    [parent] Cela vise des gens connus, mais aussi des élèves et des proches. L’auteur prend souvent une photo ordinaire sur un réseau. L’image circule parfois dans un groupe fait pour cela.
    [witness] Cela vise des gens connus, mais aussi des proches, des élèves et des collègues. L’image circule parfois dans un groupe fait pour cela.
   *[adult] Cela vise des gens connus, mais aussi des proches, des élèves et des collègues. L’image circule parfois dans un groupe fait pour cela.
 }
deepfake-understand-harm = { $audience ->
    [minor] L’image sert à te faire honte ou à te faire peur. Elle touche ton intimité et ta réputation. C’est une violence, même si rien n’est vrai.
    [parent] L’image sert à humilier, à harceler ou à faire pression. Elle touche l’intimité et la réputation. C’est une violence, même si rien n’est vrai.
    [witness] L’image sert à humilier, à harceler ou à faire pression. Elle touche l’intimité et la réputation. C’est une violence, même si rien n’est vrai.
   *[adult] L’image sert à humilier, à harceler ou à faire pression. Elle touche votre intimité et votre réputation. C’est une violence, même si rien n’est vrai.
 }
deepfake-understand-joke = { $audience ->
    [minor] L’auteur dit que c’est une blague ? La loi l’interdit quand même.
   *[others] « C’est une blague. » « On voit que c’est faux. » Pour une image sexuelle, la loi n’accepte pas ces excuses.
 }
