# Un fichier reçu, le signalement, la plainte.

live-abuse-received = { $audience ->
    [minor] Si tu as vu ou reçu ça
   *[others] Si vous avez vu ou reçu cela
 }
live-abuse-received-fault = { $audience ->
    [minor] Tu l’as vu par hasard, ou reçu ? Ce n’est pas ta faute. Tu as bien fait de venir ici.
   *[others] Voir ou recevoir cela par hasard est un choc. Vous n’y êtes pour rien. Vous pouvez aider à protéger un enfant.
 }
live-abuse-received-file = { $audience ->
    [minor] Ne l’ouvre plus. Ne l’envoie à personne, même pour prévenir.
   *[others] N’ouvrez plus ce fichier. Ne l’envoyez à personne, même pour prévenir.
 }
live-abuse-received-ask = { $audience ->
    [minor] Que faire du fichier ? Parle au { $fr-3018 } ou à l’Espace Mineurs. Ils peuvent te dire quoi faire.
   *[others] Demandez quoi en faire à la police ou à la gendarmerie, sur place ou par tchat. Dites seulement qui vous l’a envoyé, où et quand.
 }
live-abuse-received-chat = Voir le tchat de la police
live-abuse-received-chat-minor = Voir l’Espace Mineurs
live-abuse-received-group = { $audience ->
    [minor] C’est arrivé dans un groupe ? Note son nom et signale-le dans l’application. Quitte-le ensuite.
   *[others] C’est arrivé dans un groupe ? Notez son nom et le pseudo, puis signalez-le dans l’application. Quittez-le ensuite.
 }
live-abuse-received-hunt = { $audience ->
    [minor] Ne cherche pas d’autres images. N’enquête pas. C’est le travail de la police.
   *[others] Ne cherchez pas d’où cela vient. Enquêter vous met en danger et peut gêner la police. Les groupes de « chasseurs » sur internet ne la remplacent pas.
 }

live-abuse-report = Signaler
live-abuse-report-why = { $audience ->
    [minor] Tout le monde peut signaler, toi aussi. Un seul signalement peut lancer une enquête et protéger un enfant. C’est gratuit.
   *[others] Tout le monde peut signaler. Un seul signalement peut lancer une enquête, arrêter une diffusion et protéger un enfant. Vous agissez en quelques minutes, avec un lien.
 }
live-abuse-report-pharos = { $audience ->
    [minor] PHAROS est un site de la police pour les contenus publics. Choisis la case sur les mineurs. Tu peux le faire sans ton nom.
   *[others] PHAROS, le site de la police, reçoit ce que tout le monde peut voir en ligne. Choisissez « Pédophilie ou corruption de mineur ». Faites un signalement par lien, avec ou sans votre nom.
 }
live-abuse-report-private = { $audience ->
    [minor] C’est dans un message privé ? Parle plutôt à l’Espace Mineurs, au { $fr-3018 } ou à la police.
   *[others] C’est dans un message privé, avec une personne connue ? Allez au commissariat, à la gendarmerie ou sur le tchat de la police.
 }
live-abuse-report-app = { $audience ->
    [minor] Tu peux aussi signaler dans l’application : le profil, puis « Signaler ».
   *[others] Signalez aussi dans l’application : ouvrez le profil, puis « Signaler ».
 }
live-abuse-report-platforms = { platforms-title }
live-abuse-report-contact = { $audience ->
    [minor] Point de Contact est une association. Donne seulement le lien. N’envoie jamais d’image.
   *[others] L’association Point de Contact reçoit aussi les liens, plusieurs à la fois. Elle représente la France dans le réseau mondial Inhope. Les réseaux traitent ses signalements en priorité. Donnez seulement le lien, jamais le fichier.
 }
live-abuse-report-pharos-call = Voir PHAROS
live-abuse-report-contact-call = Voir Point de Contact
live-abuse-report-abroad = Les faits se passent dans un autre pays ? L’association Ecpat France oriente vers la police, ou vers un site pour les abus vus à l’étranger. Le réseau Inhope réunit des lieux de signalement dans le monde.
live-abuse-report-ecpat-call = Voir Ecpat France
live-abuse-report-inhope-call = Voir le réseau Inhope
live-abuse-report-platform = { $audience ->
    [minor] Un site doit retirer une image comme ça quand on la signale. La police peut l’exiger en { $hours } heures.
    [adult] Un site doit retirer ce qui est illégal et signalé. Pour un abus sur un enfant, la police peut exiger le retrait en { $hours } heures. Le délai réel peut varier.
   *[others] Un site doit retirer ce qui est illégal et signalé, et répondre à la justice. Pour un abus sur un enfant, la police peut exiger le retrait en { $hours } heures. Le délai réel peut varier.
 }
live-abuse-report-return = { $audience ->
    [minor] Take It Down peut bloquer une image restée sur ton appareil. Tu ne l’as pas ? Ne la demande à personne.
    [parent] Les sites doivent aussi empêcher le retour de ces images. Ils comparent des empreintes, des codes calculés à partir de l’image. Take It Down le fait pour un mineur : l’image reste sur son appareil.
   *[others] Les sites doivent aussi empêcher le retour de ces images. Ils comparent des empreintes, des codes calculés à partir de l’image, et des équipes vérifient.
 }
live-abuse-report-takeitdown = Voir Take It Down
live-abuse-report-duty = { $audience ->
    [parent] Prévenir peut arrêter l’auteur, alors que le silence l’arrange. La loi le demande aussi quand on sait qu’un enfant subit des agressions sexuelles. Les enquêteurs auront peut-être des questions : vos réponses aident l’enfant.
   *[witness] Prévenir peut arrêter l’auteur, alors que le silence l’arrange. La loi le demande aussi quand on sait qu’un enfant subit des agressions sexuelles. Les enquêteurs auront peut-être des questions : vos réponses aident l’enfant.
 }
live-abuse-report-known-title = Qui peut aider
live-abuse-report-known = { $audience ->
    [minor]
        le { $fr-119 } : un enfant en danger, jour et nuit
        le { $fr-3018 } : les violences en ligne, { $fr-3018-hours }
        le { $fr-116006 } : les victimes, { $fr-116006-hours }
        une association près de chez toi
   *[others]
        le { $fr-119 } : un enfant en danger, jour et nuit
        le { $fr-3018 } : les violences en ligne, { $fr-3018-hours }
        le { $fr-116006 } : les victimes et leurs proches, { $fr-116006-hours }
        une association d’aide aux victimes, près de chez vous
 }
live-abuse-report-known-119 = { $audience ->
    [minor] Le { $fr-119 } est gratuit. Il n’apparaît pas sur la facture. Un ami peut appeler aussi.
   *[others] Le { $fr-119 } est gratuit et n’apparaît pas sur la facture. Un enfant, un proche ou un voisin peut appeler, avec ou sans son nom. L’équipe peut alerter le service qui protège les enfants : dites-le à l’enfant.
 }
live-abuse-report-known-abroad = { $audience ->
    [minor] Tu es dans un autre pays, ou outre-mer ? L’aide aux victimes répond au { $fr-116006-abroad }. C’est le prix d’un appel normal.
   *[others] Depuis l’étranger ou l’outre-mer, l’aide aux victimes répond au { $fr-116006-abroad }, au prix d’un appel normal.
 }
live-abuse-report-call-116006 = Voir le { $fr-116006 }

# La plainte

live-abuse-complaint = { $audience ->
    [minor] Porter plainte, être protégé par la loi
   *[others] La plainte et la protection
 }
live-abuse-complaint-choice = { $audience ->
    [minor] Tu peux porter plainte, même sans tes parents. Tu peux aussi attendre, mais les traces se gardent mieux au début. Un signalement ne remplace pas la plainte.
    [parent] Vous pouvez porter plainte pour votre enfant, ou attendre. Les traces se gardent mieux au début. Un signalement ne remplace pas la plainte.
   *[witness] La victime ou ses parents peuvent porter plainte. Vous pouvez dire ce que vous savez à la police. Les traces se gardent mieux au début. Un signalement ne remplace pas la plainte.
 }
live-abuse-complaint-where-title = Où aller
live-abuse-complaint-where = { $audience ->
    [minor]
        dans n’importe quel commissariat
        dans n’importe quelle gendarmerie
        par lettre au procureur : la réponse vient à ton adresse
   *[others]
        dans le commissariat de votre choix
        dans la gendarmerie de votre choix
        par lettre au procureur de la République
 }
live-abuse-complaint-find = Trouver un commissariat ou une gendarmerie
live-abuse-complaint-script = Préparer la plainte
live-abuse-complaint-places = { complaint-title }
live-abuse-complaint-court = Le procureur est celui du lieu des faits ou du domicile de l’auteur. Vous ne savez pas lequel ? Le commissariat ou la gendarmerie transmet.
live-abuse-complaint-images = { $audience ->
    [minor] Pas besoin d’image pour porter plainte. Les pseudos, les liens et les dates suffisent.
   *[others] Aucune vidéo à copier ou à joindre : les écrits, les liens, les pseudos et les dates suffisent. Elle est déjà sur un appareil ? Dites-le aux enquêteurs.
 }
live-abuse-complaint-protect = { $audience ->
    [minor] Tu es en danger chez toi ? Le { $fr-119 } peut prévenir un service qui protège les enfants.
   *[others] Un enfant est en danger chez lui ? Le { $fr-119 } peut alerter le service qui protège les enfants. La police et la justice peuvent aussi le mettre à l’abri.
 }
live-abuse-complaint-repair = { $audience ->
    [minor] La justice peut te faire verser de l’argent pour le mal subi. Un parent le demande pour toi. Sinon, c’est un adulte nommé par la justice : l’administrateur ad hoc.
   *[parent] Votre enfant peut se constituer partie civile, c’est-à-dire demander réparation. Vous le représentez. Un parent est en cause ? La justice nomme un administrateur ad hoc, un autre adulte.
 }
live-abuse-complaint-prosecutor = Le procureur peut faire fouiller des appareils, bloquer des sites et demander l’aide d’autres pays. Des équipes spécialisées dans le numérique et les mineurs travaillent avec lui.
