# Écouter, laisser choisir, l’image, les traces.

witness-listen = Écouter et croire
witness-listen-how = { $audience ->
    [minor] Ton ami ou ton amie cherche une oreille, pas un juge. Tu peux te taire et rester là.
   *[others] La personne cherche une oreille, pas un enquêteur. Vous pouvez vous taire et rester là. Elle raconte ce qu’elle veut, à son rythme.
 }
witness-listen-say-title = Des mots qui aident
witness-listen-say = { $audience ->
    [minor]
        « Tu as bien fait de m’en parler. »
        « Je te crois. »
        « Ce n’est pas ta faute. »
        « Tu veux qu’on appelle à deux ? »
        « Je reste avec toi. »
   *[others]
        « Tu as bien fait de m’en parler. »
        « Je te crois. »
        « Tu n’y es pour rien, la faute est à l’auteur. »
        « De quoi as-tu besoin maintenant ? »
        « Je peux venir avec toi. »
 }
witness-listen-avoid-title = Ce qui peut blesser
witness-listen-avoid =
    demander « pourquoi »
    dire que ce n’est pas si grave
    demander à voir l’image
    presser pour une plainte, ou contre une plainte
    raconter l’histoire à d’autres
witness-listen-joke = { $audience ->
    [minor] Des gens disent que c’est une blague ? Ce n’est pas une blague. C’est une violence, et la loi l’interdit.
   *[others] D’autres parlent de blague ou d’histoire virtuelle ? Appelez cela une violence. La loi l’interdit, et les effets sont réels.
 }
witness-listen-pause = { $audience ->
    [minor] Ton ami ou ton amie panique ? La pause peut aider. Faites-la à deux.
   *[others] La personne panique ? Vous pouvez lui proposer la pause, et la faire avec elle.
 }
witness-listen-pause-sheet = Voir la pause

witness-choice = Laisser choisir
witness-choice-decides = { $audience ->
    [minor] C’est son histoire. Demande toujours avant d’en parler, de signaler ou d’écrire à quelqu’un.
   *[others] L’auteur a décidé à sa place. Vous pouvez faire l’inverse : proposer, attendre, demander avant d’agir. Chaque choix se respecte, même celui d’attendre.
 }
witness-choice-offer-title = Ce que l’on peut proposer
witness-choice-offer = { $audience ->
    [minor]
        chercher à deux un adulte de confiance
        être là pendant un appel ou un tchat
        noter les faits sous sa dictée
        marcher ensemble jusqu’au collège ou au lycée
        signaler le compte depuis le tien
   *[others]
        rester un moment, ou pour la nuit
        être là pendant un appel
        noter les faits sous sa dictée
        trier les messages à sa place, sans ouvrir d’image
        venir au commissariat ou à la gendarmerie
        signaler les comptes
 }
witness-choice-complaint = { $audience ->
    [minor] Porter plainte, c’est son choix. Tu peux venir, et dire ce que tu as vu.
   *[others] Pour une image intime montrée sans accord, la plainte de la victime est souvent nécessaire : { $article-226-6 }. Votre récit peut l’aider, il ne la remplace pas.
 }
witness-choice-places = { complaint-title }
witness-choice-secret = { $audience ->
    [minor] La personne est en danger, ou veut mourir ? Parle à un adulte, même contre son avis. Ce n’est pas trahir.
   *[others] Une exception : la vie en danger, ou un enfant en danger. Dites à la personne que vous allez chercher de l’aide, et pourquoi. Pour un enfant, le { $fr-119 } conseille jour et nuit.
 }
witness-choice-honest = Tu peux appeler le { $fr-119 } pour un ami. Tu n’as pas à donner ton nom. En cas de danger, l’équipe peut prévenir un service qui protège.

witness-image = L’image : ni regarder, ni faire suivre
witness-image-rule = { $audience ->
    [minor] Ne demande pas à voir l’image. Ne l’envoie à personne, même pour prouver.
   *[others] Ne demandez pas à voir l’image. Ne la faites pas suivre, même pour prévenir ou prouver. Celle d’une personne de moins de 18 ans ne se copie jamais.
 }
witness-image-received = { $audience ->
    [minor] Tu l’as reçue ? Ne l’ouvre plus. Demande quoi faire au { $fr-3018 } ou à l’Espace Mineurs.
   *[others] Vous avez reçu l’image d’un mineur ? Ne l’ouvrez plus. Demandez quoi en faire à la police ou à la gendarmerie, sur place ou par tchat.
 }
witness-image-group-title = Quand elle passe dans un groupe
witness-image-group = { $audience ->
    [minor]
        aucun « j’aime », aucun commentaire
        écris « Arrêtez », si tu te sens en sécurité
        note le nom du groupe, le pseudo et la date
        signale le message dans l’application
        préviens la personne, en privé et doucement
   *[others]
        ni réaction, ni commentaire
        écrire « Arrêtez de partager », sans se mettre en danger
        noter le nom du groupe, le pseudo et la date
        signaler le message dans l’application
        prévenir la personne visée, en privé
 }
witness-image-law = { $audience ->
    [minor] Montrer l’image de quelqu’un sans son accord est interdit. Même avec l’accord d’avoir été pris en photo.
   *[others] Faire passer une image sexuelle sans l’accord de la personne est puni, selon l’{ $article-226-2-1 }. Elle peut avoir pris l’image elle-même : cela ne change rien.
 }
witness-image-mine = { $audience ->
    [minor] Tu l’avais déjà partagée ? Arrête maintenant et parle au { $fr-3018 }. L’équipe t’écoute sans te juger.
   *[others] Vous l’aviez déjà fait suivre ? Arrêtez maintenant, et demandez aux autres de faire pareil. Le { $fr-116006 } ou un avocat peut vous conseiller.
 }
witness-image-public = { $audience ->
    [minor] Ne publie rien pour dénoncer : ni nom, ni capture. La personne serait exposée encore une fois.
   *[others] Ne publiez rien pour dénoncer : ni nom, ni capture. La personne serait exposée encore une fois, et l’enquête gênée.
 }
witness-image-hunt = { $audience ->
    [minor] N’enquête pas. Ne va pas dans les groupes où ces images passent. N’écris pas à l’auteur.
   *[others] N’enquêtez pas dans les groupes où ces images passent. N’écrivez pas à l’auteur. Les groupes de « chasseurs » sur internet ne remplacent pas la police.
 }

witness-traces = Aider à garder des traces
witness-traces-why = { $audience ->
    [minor] Les messages et les comptes peuvent disparaître. Quelques notes aident la police.
   *[others] Les messages et les comptes peuvent disparaître. Des notes claires aident la police et la personne, même longtemps après.
 }
witness-traces-what-title = Ce qui sert
witness-traces-what = { $audience ->
    [minor]
        le pseudo et le lien du profil
        la date et l’heure
        les mots de la menace ou des insultes
        l’argent ou les images demandés
   *[others]
        le pseudo et le lien de chaque profil
        la date et l’heure
        les mots des menaces, des demandes ou des insultes
        les sommes demandées ou payées
        les numéros des signalements
 }
witness-traces-minor = { $audience ->
    [minor] Jamais l’image. Une capture de la menace écrite suffit, sans l’image dessus.
   *[others] La personne avait moins de 18 ans sur l’image, ou vous avez un doute ? Aucune copie, aucune capture où elle apparaît. Recopiez les mots.
 }
witness-traces-own-title = { $audience ->
    [minor] Ce que toi, tu as vu
   *[others] Ce que vous avez vu vous-même
 }
witness-traces-own = { $audience ->
    [minor]
        où et quand tu l’as vu
        le nom du groupe ou du compte
        comment allait ton ami ou ton amie
        écris-le le jour même, si tu peux
   *[others]
        où et quand vous l’avez vu
        le nom du groupe ou du compte
        l’état de la personne : peur, sommeil, travail
        une note écrite le jour même vaut mieux qu’un souvenir
 }
witness-traces-keep = Plus de détails sur les traces
