# L’essentiel, les premiers gestes, les formes, les traces, retrouver du calme.

harassment-title = Harcèlement en ligne
harassment-summary = { $audience ->
    [minor] On t’insulte, on te menace ou on se moque de toi en ligne.
    [parent] On insulte, on menace ou on isole votre enfant en ligne.
    [witness] On s’en prend à quelqu’un en ligne, encore et encore.
   *[adult] On s’en prend à vous en ligne, encore et encore.
 }
harassment-essentials = { $audience ->
    [minor]
        Tu n’as rien fait de mal. Harceler est interdit.
        Ne réponds pas.
        Garde les messages, les pseudos et les dates.
        Parle à un adulte de ton choix, ou au { $fr-3018 }.
        Signale les messages et les comptes.
        Bloque les comptes en dernier.
    [parent]
        Votre enfant n’y est pour rien. Dites-lui que vous le croyez.
        Aucune réponse aux messages.
        Gardez les messages, les pseudos et les dates.
        Appelez le { $fr-3018 } ensemble. Prévenez l’école.
        Signalez les comptes. Le blocage vient en dernier.
        Laissez-lui son téléphone.
    [witness]
        La personne n’y est pour rien. Dites-le-lui en privé.
        Un mot gentil compte déjà.
        Notez les messages, les pseudos et les dates.
        Parlez-en au { $fr-116006 }. Moins de 18 ans : au { $fr-3018 }.
        Signalez les messages. Ne les partagez pas.
        Le blocage vient en dernier.
   *[adult]
        Vous n’y êtes pour rien. Harceler est interdit.
        Ne répondez pas.
        Gardez les messages, les pseudos, les liens et les dates.
        Parlez-en à un proche, ou au { $fr-116006 }.
        Signalez les messages et les comptes.
        Bloquez les comptes en dernier.
 }

harassment-first = { images-first }
harassment-first-danger = { $audience ->
    [minor] Danger maintenant, ou on vient te chercher : le { $fr-17 } ou le { $fr-112 }. Sans parler : un SMS au { $fr-114 }.
   *[others] Danger maintenant, ou menace de venir : le { $fr-17 } ou le { $fr-112 }. Sans parler : un SMS au { $fr-114 }.
 }
harassment-first-feelings = { $audience ->
    [minor] Avoir peur, pleurer ou mal dormir : c’est normal. Tant de messages font mal, même à travers un écran.
    [parent] Avoir peur, mal dormir, ne plus vouloir aller en cours : ces réactions sont normales. Les mots blessent vraiment, même à travers un écran.
    [witness] Avoir peur, s’isoler, mal dormir : ces réactions sont normales. Les mots blessent vraiment, même à travers un écran.
   *[adult] Avoir peur, s’isoler, mal dormir : ces réactions sont normales. Les mots blessent vraiment, même à travers un écran.
 }
harassment-first-fault = { $audience ->
    [minor] Tu as le droit d’être toi, en ligne aussi. La faute est à ceux qui t’attaquent.
    [parent] Rien dans ce que votre enfant a dit ou montré ne justifie cela. La faute est aux personnes qui l’attaquent.
    [witness] Rien dans ce que la personne a dit ou montré ne justifie cela. La faute est à ceux qui l’attaquent.
   *[adult] Rien dans ce que vous avez dit ou montré ne justifie cela. La faute est aux personnes qui vous attaquent.
 }
harassment-first-steps-stop = Ne pas répondre
harassment-first-steps-stop-text = { $audience ->
    [minor] Répondre leur donne ce qu’ils veulent. Tu peux couper les notifications.
    [parent] Une réponse nourrit l’attaque. Les notifications peuvent être coupées, avec l’accord de votre enfant.
    [witness] Répondre à l’auteur nourrit souvent l’attaque. Parlez plutôt à la personne visée.
   *[adult] Une réponse nourrit souvent l’attaque. Vous pouvez couper les notifications.
 }
harassment-first-steps-keep = { images-first-steps-keep }
harassment-first-steps-keep-text = { $audience ->
    [minor] Capture les messages, avec le pseudo et la date. Jamais une image intime de toi ou d’un autre mineur.
    [parent] Capturez les messages, avec le pseudo, la date et le lien. Jamais une image intime de votre enfant.
    [witness] Capturez les messages publics, avec le pseudo, la date et le lien. Jamais une image intime.
   *[adult] Capturez les messages, avec le pseudo, la date et le lien.
 }
harassment-first-steps-tell = { images-first-steps-tell }
harassment-first-steps-tell-text = { images-first-steps-tell-text }
harassment-first-steps-report = Signaler
harassment-first-steps-report-text = { $audience ->
    [minor] Sur le message ou le profil, touche « Signaler ». Choisis harcèlement ou menace.
   *[others] Sur le message ou le profil : « Signaler », puis harcèlement, menace ou haine.
 }
harassment-first-steps-block = { images-first-steps-block }
harassment-first-steps-block-text = { $audience ->
    [minor] Bloque les comptes quand tout est noté et signalé.
    [parent] Bloquez les comptes quand tout est noté et signalé.
    [witness] La personne peut bloquer les comptes quand tout est noté et signalé.
   *[adult] Bloquez les comptes quand tout est noté et signalé.
 }
harassment-first-call-116006 = { sextortion-first-call-116006 }
harassment-first-call-3018 = { sextortion-first-call-3018 }
harassment-first-call-chat = { sextortion-first-call-chat }
harassment-first-write = { sextortion-first-write }
harassment-first-threat = { $audience ->
    [minor] On me menace avec une image intime
   *[others] Une menace avec une image intime
 }
harassment-first-image = { $audience ->
    [minor] On a montré une image intime
   *[others] Une image intime circule
 }
harassment-first-pause = { sextortion-first-pause }
harassment-first-dark-title = { sextortion-first-dark-title }
harassment-first-dark-ask = { sextortion-first-dark-ask }
harassment-first-dark-call = { sextortion-first-dark-call }
harassment-first-dark-now = { sextortion-first-dark-now }
harassment-first-dark-stay = { sextortion-first-dark-stay }
harassment-first-dark-service = { sextortion-first-dark-service }

harassment-forms = { $audience ->
    [minor] C’est quoi, le harcèlement ?
   *[others] Reconnaître le harcèlement
 }
harassment-forms-what = { $audience ->
    [minor] Des mots ou des actes reviennent et te font du mal. Cela peut venir d’une seule personne ou d’un groupe.
    [parent] Des mots ou des actes reviennent, et abîment la vie ou la santé de votre enfant. Une personne suffit, un groupe aussi.
    [witness] Des mots ou des actes reviennent, et abîment la vie ou la santé de quelqu’un. Une personne suffit, un groupe aussi.
   *[adult] Des mots ou des actes reviennent, et abîment votre vie ou votre santé. Une personne suffit, un groupe aussi.
 }
harassment-forms-list-title = Cela prend plusieurs formes
harassment-forms-list = { $audience ->
    [minor]
        des insultes, des moqueries ou des rumeurs
        des messages sexuels dont tu ne veux pas
        des menaces
        un groupe créé contre toi
        ton adresse ou ton école données à tous
        un faux compte avec ton nom
        des photos de toi prises et moquées
   *[others]
        des insultes, des moqueries ou des rumeurs
        des messages sexuels non voulus
        des menaces
        des messages venus en masse, appelés « raid »
        une adresse, une école ou un travail livrés à tous
        un faux compte au nom de la personne
        des photos ordinaires reprises pour salir
 }
harassment-forms-raid = { $audience ->
    [minor] Dans un groupe, chacun n’écrit parfois qu’un seul message. Chacun est quand même responsable.
    [parent] Dans un raid, chacun n’écrit parfois qu’un seul message. Chacun est pourtant responsable, s’il agit avec les autres.
    [witness] Dans un raid, chacun n’écrit parfois qu’un seul message. Chacun est pourtant responsable, s’il agit avec les autres.
   *[adult] Dans un raid, chacun n’écrit parfois qu’un seul message. Chacun est pourtant responsable, s’il agit avec les autres ou sait que d’autres attaquent.
 }
harassment-forms-sexual = { $audience ->
    [minor] On te presse très fort pour un acte sexuel ? C’est interdit, même une seule fois. Les messages sexuels répétés aussi.
    [parent] Une seule pression grave pour obtenir un acte sexuel compte déjà comme un harcèlement sexuel. Les messages sexuels répétés aussi.
    [witness] Une seule pression grave pour obtenir un acte sexuel compte déjà comme un harcèlement sexuel. Les messages sexuels répétés aussi.
   *[adult] Une seule pression grave pour obtenir un acte sexuel compte déjà comme un harcèlement sexuel. Les messages sexuels répétés aussi.
 }
harassment-forms-hate = { $audience ->
    [minor] On t’attaque comme fille, ou pour tes amours ? Pour ta couleur ou ta religion ? Dis-le à la police : cela peut compter.
   *[others] L’attaque vise le sexe, l’orientation sexuelle, l’origine ou la religion ? Dites-le dans la plainte : cela peut compter.
 }
harassment-forms-aim = { $audience ->
    [minor] Le but est de te faire peur ou de te faire taire. Même sans image, c’est une violence.
   *[others] Le but est de faire peur, de faire taire ou de faire partir. Même sans image, c’est une violence.
 }

harassment-keep = Garder des traces
harassment-keep-why = { $audience ->
    [minor] Les messages et leurs dates montrent que cela dure. Fais-le petit à petit, ou avec quelqu’un.
    [parent] Les dates montrent que cela dure. Vous pouvez réunir les messages avec votre enfant, petit à petit.
    [witness] Les dates montrent que cela dure. Une autre personne peut les réunir : la victime n’a pas besoin de tout relire.
   *[adult] Les dates montrent que cela dure. Un proche peut les réunir à votre place : vous n’avez pas besoin de tout relire.
 }
harassment-keep-what-title = Ce qui sert
harassment-keep-what = { $audience ->
    [minor]
        les messages, les commentaires et les groupes
        les pseudos et les liens des profils
        la date et l’heure de chacun
        le nom de ceux qui ont vu
        comment tu dors et comment tu vas
   *[others]
        les messages, les commentaires et les vidéos
        les pseudos et les liens des profils
        la date et l’heure de chacun
        le nom des témoins
        les certificats médicaux, s’il y en a
        les effets : sommeil, travail ou école
 }
harassment-keep-capture = { $audience ->
    [minor] Capture l’écran entier, avec le pseudo et la date. Un message va disparaître ? Recopie ses mots.
   *[others] Capturez l’écran entier, avec le pseudo, la date et l’adresse. Un message va disparaître ? Recopiez ses mots et notez l’heure.
 }
harassment-keep-image = { $audience ->
    [minor] Jamais de capture d’une image intime de toi ou d’un autre jeune. Note le lien et le pseudo.
    [parent] Jamais de capture d’une image intime d’un mineur, même pour prouver. Notez le lien et le pseudo.
    [witness] Jamais de capture d’une image intime d’un mineur, même pour prouver. Notez le lien et le pseudo.
   *[adult] Un raid apporte parfois des images sexuelles de mineurs. Jamais de capture : la loi punit le fait de les garder. Notez le lien et signalez.
 }
harassment-keep-raid = { $audience ->
    [minor] Il y en a trop ? Garde les pires et les premiers. C’est déjà utile.
   *[others] Il y en a trop ? Gardez les premiers, les plus graves et la liste des comptes. C’est déjà utile.
 }
harassment-keep-public = { $audience ->
    [minor] Ne publie pas ces captures, même pour te défendre. Montre-les à ceux qui t’aident.
   *[others] Ne publiez pas ces captures, même pour dénoncer. Elles servent à la police et aux réseaux.
 }
harassment-keep-write = { sextortion-keep-write }
harassment-keep-evidence = { images-keep-evidence }

harassment-calm = { $audience ->
    [minor] Retrouver un peu de calme
   *[others] Retrouver un peu de calme
 }
harassment-calm-choice = { $audience ->
    [minor] Tu n’as pas à quitter les réseaux. Tu peux fermer la porte un moment.
    [parent] Votre enfant n’a pas à quitter les réseaux : ses amis y sont aussi. Vous pouvez l’aider à fermer la porte un moment.
    [witness] La personne n’a pas à quitter les réseaux. Vous pouvez l’aider à fermer la porte un moment.
   *[adult] Vous n’avez pas à quitter les réseaux. Vous pouvez fermer la porte un moment.
 }
harassment-calm-steps = { $audience ->
    [minor]
        mets ton compte en privé
        filtre ou ferme les commentaires
        coupe les notifications, surtout la nuit
        choisis qui peut t’écrire
        demande à un ami de lire à ta place
        change tes mots de passe
   *[others]
        passer le compte en privé
        filtrer ou fermer les commentaires
        couper les notifications, surtout la nuit
        choisir qui peut écrire
        confier la lecture des messages à un proche
        changer les mots de passe
 }
harassment-calm-accounts = { prevent-title }
harassment-calm-address-title = { $audience ->
    [minor] On a donné ton adresse
   *[others] Quelqu’un a donné une adresse
 }
harassment-calm-address = { $audience ->
    [minor] Dis-le à un adulte. Note le lien, puis signale : « information privée ». Si quelqu’un vient : le { $fr-17 }, ou un SMS au { $fr-114 }.
    [parent] Notez le lien, puis signalez : « information privée ». Prévenez l’école et les voisins de confiance. Quelqu’un vient ? Le { $fr-17 }, le { $fr-112 } ou un SMS au { $fr-114 }.
    [witness] Notez le lien, puis signalez : « information privée ». Prévenez la personne. Quelqu’un vient chez elle ? Le { $fr-17 }, le { $fr-112 } ou un SMS au { $fr-114 }.
   *[adult] Notez le lien, puis signalez : « information privée ». Prévenez une personne proche de chez vous. Quelqu’un vient ? Le { $fr-17 }, le { $fr-112 } ou un SMS au { $fr-114 }.
 }
harassment-calm-false-account-title = { $audience ->
    [minor] Un faux compte avec ton nom
   *[others] Un faux compte
 }
harassment-calm-false-account = { $audience ->
    [minor] Note le lien du compte. Signale-le : « se fait passer pour moi ». Préviens tes amis.
    [parent] Notez le lien du compte. Signalez-le comme usurpation d’identité, avec votre enfant. Prévenez ses contacts.
    [witness] Notez le lien du compte. Signalez-le comme usurpation d’identité et prévenez la personne.
   *[adult] Notez le lien du compte. Signalez-le comme usurpation d’identité. Prévenez vos contacts.
 }
