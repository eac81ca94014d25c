# Parler avec l’enfant, et ce qui peut lui faire mal.

parents-talk = { $audience ->
    [parent] Parler avec votre enfant
   *[witness] Parler avec l’enfant
 }
parents-talk-thanks = { $audience ->
    [parent] Votre enfant vous a parlé. C’est un signe de confiance. Dites-lui d’abord merci.
   *[witness] Un enfant vous a parlé. C’est un signe de confiance. Dites-lui d’abord merci.
 }
parents-talk-say-title = Des mots à dire
parents-talk-say =
    « Merci de m’en parler. »
    « Je te crois. »
    « Tu n’as rien fait de mal. »
    « Tu n’auras pas d’ennuis. »
    « La faute est à la personne qui t’a fait ça. »
    « On s’en occupe ensemble. »
parents-talk-listen = { $audience ->
    [parent] Écoutez sans couper la parole. Laissez les silences. Le « pourquoi » sonne comme un reproche : vous pouvez dire « Et ensuite ? ».
   *[witness] Écoutez sans couper la parole. Laissez les silences. Le « pourquoi » sonne comme un reproche : vous pouvez dire « Et ensuite ? ».
 }
parents-talk-details = { $audience ->
    [parent] Votre enfant n’a pas à tout raconter. Le pseudo, l’application et la date suffisent ce soir. Plus tard, des enquêteurs sauront poser les autres questions.
   *[witness] L’enfant n’a pas à tout raconter. Le pseudo, l’application et la date suffisent. Plus tard, des enquêteurs sauront poser les autres questions.
 }
parents-talk-next = { $audience ->
    [parent] Dites-lui ce que vous allez faire, avant de le faire. Laissez-lui des choix : qui appeler, à quel moment, qui le saura.
   *[witness] Dites-lui ce que vous allez faire, avant de le faire. Ne promettez pas le secret : vous aurez peut-être besoin d’aide pour le protéger.
 }
parents-talk-loves = { $audience ->
    [parent] Votre enfant tient peut-être à l’auteur, ou le connaît. Parlez des actes plutôt que de la personne : « Ce qu’on t’a demandé est interdit. »
   *[witness] L’enfant tient peut-être à l’auteur, ou le connaît. Parlez des actes plutôt que de la personne : « Ce qu’on t’a demandé est interdit. »
 }
parents-talk-silent-title = S’il ou elle se tait
parents-talk-silent = { $audience ->
    [parent] Votre enfant préfère peut-être en parler à quelqu’un d’autre. Ce n’est pas contre vous. Proposez un autre adulte, le { $fr-3018 } ou l’Espace Mineurs. Dites-lui que votre porte reste ouverte.
   *[witness] L’enfant préfère peut-être en parler à quelqu’un d’autre. Proposez un autre adulte, le { $fr-3018 } ou l’Espace Mineurs. Dites-lui que vous restez là.
 }
parents-talk-open-title = Pour ouvrir la discussion
parents-talk-open =
    « Je te sens triste en ce moment. »
    « Quelqu’un te fait du mal en ligne ? »
    « Tu peux tout me dire. Je ne crierai pas. »
    « Tu peux aussi m’écrire, si c’est plus facile. »
parents-talk-family = { $audience ->
    [parent] L’auteur est peut-être un proche, ou l’autre parent. Ne lui dites rien pour l’instant. Le { $fr-119 } vous conseille jour et nuit. Danger maintenant : le { $fr-17 }.
   *[witness] L’auteur est peut-être un parent ou un proche. Ne le prévenez pas. Le { $fr-119 } vous conseille jour et nuit. Danger maintenant : le { $fr-17 }.
 }
parents-talk-honest = Au { $fr-119 }, aucune preuve et aucun nom ne sont exigés. L’équipe peut prévenir le service qui protège les enfants. L’appel n’apparaît pas sur la facture, mais il peut rester dans l’historique.

# Ce qui peut faire mal

parents-avoid = Ce qui peut faire mal
parents-avoid-why = Dans la peur, on veut agir fort. Certains gestes ferment la parole, ou effacent les traces.
parents-avoid-phone = { $audience ->
    [parent] Laissez-lui son téléphone. Il garde les messages utiles et le lien avec ses amis. Le retirer ressemble à une punition, et l’enfant n’ose plus parler.
   *[witness] Laissez-lui son téléphone. Il garde les messages utiles et le lien avec ses amis. Le retirer ressemble à une punition.
 }
parents-avoid-image = { $audience ->
    [parent] Ne regardez pas les images. Ne les copiez pas. Notez plutôt le lien et la date. L’{ $article-227-23 } interdit de les détenir et ne cite aucune exception pour la famille.
   *[witness] Ne regardez pas les images. Ne les copiez pas. Notez plutôt le lien et la date. L’{ $article-227-23 } interdit de les détenir et ne cite aucune exception.
 }
parents-avoid-received = L’image est déjà sur un appareil ? Ne l’ouvrez plus. Ne l’envoyez à personne, même pour prévenir. Demandez quoi en faire à la police ou à la gendarmerie, sur place ou par tchat.
parents-avoid-list-title = Mieux vaut éviter de
parents-avoid-list =
    crier, gronder ou punir
    demander pourquoi il ou elle a fait cela
    fermer ses comptes ou effacer les messages
    payer, ou menacer l’auteur
    fouiller dans ses affaires en cachette
    raconter l’histoire autour de vous
parents-avoid-trap = { $audience ->
    [parent] N’écrivez pas à l’auteur. Ne prenez pas la place de votre enfant dans la discussion. Laissez l’enquête à la police : les groupes de « chasseurs » sur internet ne la remplacent pas.
   *[witness] N’écrivez pas à l’auteur. Ne prenez pas la place de l’enfant dans la discussion. Laissez l’enquête à la police : les groupes de « chasseurs » sur internet ne la remplacent pas.
 }
parents-avoid-public = Ne publiez ni nom ni capture, même pour dénoncer. Cela expose l’enfant une seconde fois et peut gêner l’enquête.
