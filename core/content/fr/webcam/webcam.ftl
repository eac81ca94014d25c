# Le chantage à la webcam : court, puis les pages de la fiche sur le chantage.

webcam-title = Chantage à la webcam
webcam-summary = { $audience ->
    [minor] Quelqu’un a filmé ta caméra et te menace.
    [parent] Quelqu’un a filmé la caméra de votre enfant et le menace.
    [witness] Quelqu’un a filmé la caméra d’une personne et la menace.
   *[adult] Quelqu’un a filmé votre caméra et vous menace.
 }
webcam-essentials = { $audience ->
    [minor]
        Tu n’as rien fait de mal. La personne qui te menace a tort.
        Ne paie pas. N’envoie plus rien.
        Ne réponds plus.
        Note le pseudo, le lien et la date. Jamais la vidéo.
        Parle à un adulte de ton choix, ou au { $fr-3018 }.
        Signale le compte. Bloque-le en dernier.
    [parent]
        Votre enfant n’y est pour rien. Dites-lui merci de vous en parler.
        Ne payez pas. Plus aucune réponse.
        Notez le pseudo, le lien et la date. Jamais la vidéo.
        Appelez le { $fr-3018 } ensemble.
        Signalez le compte. Le blocage vient en dernier.
    [witness]
        La personne n’y est pour rien. Dites-lui que vous la croyez.
        Conseillez-lui de ne pas payer.
        Notez ensemble le pseudo, le lien et la date.
        Parlez-en au { $fr-116006 }. Moins de 18 ans : au { $fr-3018 }.
        Signalez le compte. Le blocage vient en dernier.
   *[adult]
        Vous n’y êtes pour rien.
        Ne payez pas. N’envoyez plus rien.
        Ne répondez plus.
        Gardez les menaces, le pseudo, le lien et la date.
        Parlez-en à un proche, ou au { $fr-116006 }.
        Signalez le compte. Bloquez-le en dernier.
 }

webcam-first = { sextortion-first }
webcam-first-danger = { sextortion-first-danger }
webcam-first-feelings = { $audience ->
    [minor] Ton cœur bat très fort ? C’est normal : l’auteur veut te faire peur. Tu peux respirer avant d’agir.
    [parent] La panique est normale, pour votre enfant et pour vous. L’auteur compte dessus. Vous pouvez respirer un moment avant d’agir.
    [witness] La panique est normale. L’auteur compte dessus. Votre calme aide la personne.
   *[adult] La panique est normale. L’auteur compte dessus et presse exprès. Vous pouvez respirer un moment avant d’agir.
 }
webcam-first-fault = { $audience ->
    [minor] Tu avais allumé la caméra ? Ce n’est pas une faute. La faute est à la personne qui filme et menace.
    [parent] Votre enfant avait allumé la caméra ? Ce n’est pas une faute. La faute est à la personne qui filme et menace.
    [witness] La personne avait allumé la caméra ? Ce n’est pas une faute. La faute est à l’auteur du chantage.
   *[adult] Vous aviez allumé la caméra ? Ce n’est pas une faute. La faute est à la personne qui filme et menace.
 }
webcam-first-steps-stop = { sextortion-first-steps-stop }
webcam-first-steps-stop-text = { sextortion-first-steps-stop-text }
webcam-first-steps-keep = { sextortion-first-steps-keep }
webcam-first-steps-keep-text = { $audience ->
    [minor] Note le pseudo, le lien et les mots de la menace. Pas besoin de la vidéo.
    [parent] Notez le pseudo, le lien, la date et les mots de la menace. Jamais la vidéo.
    [witness] Notez ensemble le pseudo, le lien, la date et les mots de la menace. Jamais la vidéo.
   *[adult] Gardez la conversation, le pseudo, le lien du profil et les dates. Vous aviez moins de 18 ans sur la vidéo ? N’en faites aucune copie.
 }
webcam-first-steps-tell = { sextortion-first-steps-tell }
webcam-first-steps-tell-text = { sextortion-first-steps-tell-text }
webcam-first-steps-report = { sextortion-first-steps-report }
webcam-first-steps-report-text = { sextortion-first-steps-report-text }
webcam-first-steps-block = { sextortion-first-steps-block }
webcam-first-steps-block-text = { sextortion-first-steps-block-text }
webcam-first-call-116006 = { sextortion-first-call-116006 }
webcam-first-call-3018 = { sextortion-first-call-3018 }
webcam-first-call-chat = { sextortion-first-call-chat }
webcam-first-write = { sextortion-first-write }
webcam-first-pause = { sextortion-first-pause }
webcam-first-dark-title = { sextortion-first-dark-title }
webcam-first-dark-ask = { sextortion-first-dark-ask }
webcam-first-dark-call = { sextortion-first-dark-call }
webcam-first-dark-now = { sextortion-first-dark-now }
webcam-first-dark-stay = { sextortion-first-dark-stay }
webcam-first-dark-service = { sextortion-first-dark-service }

webcam-understand = { $audience ->
    [minor] C’est quoi, ce chantage ?
   *[others] Comprendre ce chantage
 }
webcam-understand-what = { $audience ->
    [minor] Quelqu’un gagne ta confiance en ligne. Il te pousse à allumer la caméra et filme en secret. Ensuite, il menace de tout montrer.
    [parent] Un contact gagne la confiance de l’enfant et le pousse à se montrer. Il filme la caméra en secret. Ensuite, il menace de tout montrer.
    [witness] Un contact gagne la confiance de la personne, la pousse à se montrer à la caméra et filme en secret. Ensuite, il menace de tout montrer.
   *[adult] Un contact gagne votre confiance, vous pousse à vous montrer à la caméra et filme en secret. Ensuite, il menace de tout montrer.
 }
webcam-understand-names = Chantage à la webcam
webcam-understand-names-meaning = Un chantage avec une vidéo prise par la caméra. On dit aussi « sextorsion », « cybersextorsion » ou « cryptoporno ».
webcam-understand-proof = { $audience ->
    [minor] Il n’a rien montré, ou la vidéo est truquée ? La menace est quand même interdite.
   *[others] L’auteur n’a rien montré, ou la vidéo est truquée ? La menace est punie quand même : essayer suffit.
 }
webcam-understand-secret = { $audience ->
    [minor] La loi interdit aussi de filmer quelqu’un chez lui en secret.
   *[others] Filmer quelqu’un en secret dans un lieu privé est déjà un délit, avant toute menace.
 }
webcam-understand-how = Lire comment cela se passe

webcam-next = { $audience ->
    [minor] Et après ?
   *[others] La suite, selon le besoin
 }
webcam-next-choose = { $audience ->
    [minor] Choisis une page. Tu pourras revenir ici.
   *[others] Choisissez une page. Vous pourrez revenir ici.
 }
webcam-next-keep = { sextortion-keep }
webcam-next-talk = { sextortion-talk }
webcam-next-report = { sextortion-report }
webcam-next-spread = Si la vidéo circule déjà
webcam-next-money = { sextortion-money }
webcam-next-accounts = { sextortion-accounts }
webcam-next-complaint = { sextortion-complaint }
webcam-next-script = Préparer la plainte
webcam-next-law = { sextortion-law }
webcam-next-support = { sextortion-support }
