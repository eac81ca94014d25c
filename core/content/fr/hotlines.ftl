# Who can help: every word that is the same from one service to the next, then each service in turn.
#
# A message that speaks to the reader has a text for a minor, written whole in « tu ».
# U+00A0 stands before « : » and inside « », U+202F before ; ! and ?.

## Countries and regions

hotlines-country-fr = France
hotlines-country-be = Belgique
hotlines-country-ch = Suisse
hotlines-country-lu = Luxembourg
hotlines-country-mc = Monaco
hotlines-country-ca-qc = Québec
hotlines-country-gp = Guadeloupe
hotlines-country-mq = Martinique
hotlines-country-gf = Guyane
hotlines-country-re = La Réunion
hotlines-country-yt = Mayotte
hotlines-country-pm = Saint-Pierre-et-Miquelon
hotlines-country-bl = Saint-Barthélemy
hotlines-country-mf = Saint-Martin
hotlines-country-pf = Polynésie française
hotlines-country-nc = Nouvelle-Calédonie
hotlines-country-wf = Wallis-et-Futuna

## Open, closed, unknown

hotlines-state-always = Jour et nuit
hotlines-state-anytime = À tout moment
hotlines-state-each-line = Chaque numéro a ses horaires
hotlines-state-until = Ouvert jusqu’à { $hour }
hotlines-state-until-at-least = Ouvert jusqu’à { $hour } au moins
hotlines-state-closes-in = Ouvert · ferme dans { $minutes } minutes
hotlines-state-closes-in-a-minute = Ouvert · ferme dans une minute
hotlines-state-opens = Fermé · ouvre { $when }
hotlines-state-opens-by = Fermé · ouvre { $when } au plus tard
hotlines-state-opens-in = Fermé · ouvre dans { $minutes } minutes
hotlines-state-opens-in-a-minute = Fermé · ouvre dans une minute
hotlines-state-closed = Fermé
hotlines-state-unknown = Horaires à vérifier
hotlines-state-holiday = Jour férié · horaires à vérifier
hotlines-state-unreadable = Horaires inconnus

hotlines-at-hour = à { $hour }
hotlines-day-hour = { $day } à { $hour }
hotlines-date = le { $date }
hotlines-tomorrow = demain
hotlines-weekday-1 = lundi
hotlines-weekday-2 = mardi
hotlines-weekday-3 = mercredi
hotlines-weekday-4 = jeudi
hotlines-weekday-5 = vendredi
hotlines-weekday-6 = samedi
hotlines-weekday-7 = dimanche
# The reader's own clock first: it is the one they look at.
hotlines-two-clocks = { $audience ->
    [minor] { $here } chez toi ({ $there }, { $zone })
   *[adult] { $here } chez vous ({ $there }, { $zone })
}
hotlines-zone-europe-paris = heure de Paris
hotlines-zone-europe-brussels = heure de Bruxelles
hotlines-zone-europe-zurich = heure de Suisse
hotlines-zone-europe-luxembourg = heure de Luxembourg
hotlines-zone-europe-monaco = heure de Monaco
hotlines-zone-america-toronto = heure du Québec
hotlines-zone-america-guadeloupe = heure de Guadeloupe

## How sure, how old

hotlines-caution = À vérifier
hotlines-caution-hours = Horaires à vérifier
hotlines-caution-stale = Les horaires ont pu changer
hotlines-compared = Comparé à sa source le { $date }
hotlines-notice-clock = La date de ce téléphone ne semble pas juste. Les horaires ne peuvent donc pas être affichés.
hotlines-notice-old = Cette liste a plus d’un an. Des numéros et des horaires ont pu changer.
hotlines-notice-short-numbers = { $audience ->
    [minor] Les numéros courts de France n’ont pas été vérifiés depuis ce territoire. L’un d’eux ne répond pas ? Essaie le suivant.
   *[adult] Les numéros courts de France n’ont pas été vérifiés depuis ce territoire. L’un d’eux ne répond pas ? Essayez le suivant.
}
hotlines-notice-written-emergency = { $audience ->
    [minor] Dans ce pays, aucun secours par écrit n’a pu être vérifié. Une autre personne peut appeler pour toi.
   *[adult] Dans ce pays, aucun secours par écrit n’a pu être vérifié. Une autre personne peut appeler à votre place.
}
hotlines-gap-lu = Les horaires des lignes d’écoute du Luxembourg n’ont pas pu être confirmés. En danger, le 112 répond jour et nuit.
hotlines-gap-mc = Aucune ligne d’écoute de Monaco n’a pu être confirmée pour ce besoin. En danger, la police de Monaco répond jour et nuit.

## Channels: the button, the button beside a name, the trace

hotlines-phone-label = Appeler le { $what }
hotlines-phone-short = Appeler
hotlines-phone-trace = Cet appel peut rester dans l’historique du téléphone. La facture peut aussi le montrer.
hotlines-phone-trace-off-bill = Cet appel peut rester dans l’historique du téléphone. Il n’est pas sur la facture.
hotlines-sms-label = Envoyer un SMS au { $what }
hotlines-sms-short = SMS
hotlines-sms-trace = Les messages restent dans le téléphone. La facture peut aussi montrer le numéro.
hotlines-chat-label = Ouvrir le tchat : { $what }
hotlines-chat-short = Tchat
hotlines-chat-trace = Cette page peut rester dans l’historique du navigateur.
hotlines-video-label = Ouvrir la visio : { $what }
hotlines-video-short = Visio
hotlines-video-trace = Cet appel peut rester dans l’historique du navigateur ou de l’application.
hotlines-web-label = Ouvrir le site : { $what }
hotlines-web-short = Site
hotlines-web-trace = Cette page peut rester dans l’historique du navigateur.
hotlines-email-label = Écrire à { $what }
hotlines-email-short = Courriel
hotlines-email-trace = Le message et la réponse restent dans la boîte aux lettres électronique.
hotlines-app-label = Application : { $what }
hotlines-app-short = Application
hotlines-app-trace = Une application installée se voit sur le téléphone.
hotlines-social-label = Messagerie : { $what }
hotlines-social-short = Messagerie
hotlines-social-trace = La conversation reste dans le compte et dans l’application.

## Traces: where each one stays, and how to remove it

# What stays must be true of most phones; what cannot be removed is said.

hotlines-trace-call-log = Historique des appels
hotlines-trace-call-log-stays = Le numéro, le jour et l’heure de l’appel y restent.
hotlines-trace-call-log-removal = { $audience ->
    [minor] Ouvre l’historique des appels. Appuie longtemps sur l’appel, puis choisis « Supprimer ». Un appel qui manque peut se remarquer.
   *[adult] Ouvrez l’historique des appels. Appuyez longtemps sur l’appel, puis choisissez « Supprimer ». Un appel qui manque peut se remarquer.
}

hotlines-trace-other-devices = Autres appareils
hotlines-trace-other-devices-stays = { $audience ->
    [minor] Une tablette ou une montre du même compte peut garder une copie.
   *[adult] Une tablette, une montre ou un ordinateur du même compte peut garder une copie.
}
hotlines-trace-other-devices-removal = { $audience ->
    [minor] Cette copie s’efface sur l’appareil où elle est.
    [parent] La copie s’efface sur chaque appareil, le téléphone de votre enfant et le vôtre compris.
   *[adult] La copie s’efface sur chaque appareil.
}

hotlines-trace-bill = Facture détaillée
hotlines-trace-bill-stays = { $audience ->
    [minor] Elle peut montrer le numéro et le jour. La personne qui paie peut la lire.
   *[adult] Elle peut montrer le numéro et le jour. La personne qui paie le forfait peut la lire.
}
hotlines-trace-bill-removal = { $audience ->
    [minor] Effacer du téléphone n’efface rien sur la facture. Tu peux utiliser le téléphone d’un adulte de ton choix.
    [parent] Effacer du téléphone n’efface rien sur la facture. Vous pouvez prendre votre téléphone plutôt que celui de votre enfant.
   *[adult] Effacer du téléphone n’efface rien sur la facture. Vous pouvez utiliser le téléphone d’une personne de confiance.
}

hotlines-trace-off-bill = Facture détaillée
hotlines-trace-off-bill-stays = Selon la source du service, la facture ne montre pas ce numéro.

hotlines-trace-messages = Messages du téléphone
hotlines-trace-messages-stays = Les messages y restent. La réponse peut se lire sur l’écran verrouillé.
hotlines-trace-messages-removal = { $audience ->
    [minor] Garde les messages tant que l’échange dure. Ensuite, appuie longtemps dessus et choisis « Supprimer ». Un message qui manque peut se voir.
   *[adult] Gardez les messages tant que l’échange dure. Ensuite, appuyez longtemps dessus et choisissez « Supprimer ». Un message qui manque peut se remarquer.
}

hotlines-trace-browser = Historique du navigateur
hotlines-trace-browser-stays = L’adresse de la page y reste. Le navigateur peut la proposer plus tard.
hotlines-trace-browser-removal = { $audience ->
    [minor] Ouvre l’historique et efface cette page seulement. Un historique vide peut se remarquer. Un onglet privé ne garde pas les pages.
   *[adult] Ouvrez l’historique et effacez cette page seulement. Un historique vide peut se remarquer. La prochaine fois, un onglet privé ne garde pas les pages.
}

hotlines-trace-network = Réseau et contrôle parental
hotlines-trace-network-stays = Une box ou un contrôle parental peut noter le nom du site.
hotlines-trace-network-removal = { $audience ->
    [minor] Cela ne s’efface pas depuis le téléphone. Tu peux utiliser un autre appareil, sur un autre réseau.
   *[adult] Cela ne s’efface pas depuis le téléphone. Vous pouvez utiliser un autre appareil, sur un autre réseau.
}

hotlines-trace-video-application = Application de visio
hotlines-trace-video-application-stays = Un appel qui passe par une application reste dans son historique.
hotlines-trace-video-application-removal = { $audience ->
    [minor] Ouvre l’historique de l’application et efface l’appel.
   *[adult] Ouvrez l’historique de l’application et effacez l’appel.
}

hotlines-trace-mailbox = Boîte aux lettres électronique
hotlines-trace-mailbox-stays = Le message reste dans « Envoyés », la réponse dans la boîte. Chaque appareil connecté les montre.
hotlines-trace-mailbox-removal = { $audience ->
    [minor] Efface les deux, puis vide la corbeille. L’équipe qui répond garde le message.
   *[adult] Effacez les deux, puis videz la corbeille. L’équipe qui répond garde le message.
}

hotlines-trace-application = Écran du téléphone
hotlines-trace-application-stays = L’icône se voit. Une notification peut s’afficher sur l’écran verrouillé.
hotlines-trace-application-removal = { $audience ->
    [minor] Tu peux désinstaller l’application. Si elle a un compte, le compte reste.
   *[adult] Vous pouvez désinstaller l’application. Si elle a un compte, le compte reste.
}

hotlines-trace-store = Magasin d’applications
hotlines-trace-store-stays = { $audience ->
    [minor] Il garde le nom de l’application. Un compte géré par un parent peut le prévenir.
   *[adult] Il garde le nom de l’application, même désinstallée. Un compte familial peut prévenir une autre personne.
}
hotlines-trace-store-removal = { $audience ->
    [minor] Tu peux la retirer de la liste des applications non installées. Une alerte déjà envoyée ne s’efface pas.
   *[adult] Vous pouvez la retirer de la liste des applications non installées. Une alerte déjà envoyée ne s’efface pas.
}

hotlines-trace-account = Compte de messagerie
hotlines-trace-account-stays = La conversation reste dans le compte. Chaque appareil connecté la montre.
hotlines-trace-account-removal = { $audience ->
    [minor] Tu peux effacer la conversation de ton côté. L’équipe qui répond garde la sienne.
   *[adult] Vous pouvez effacer la conversation de votre côté. L’équipe qui répond garde la sienne.
}

hotlines-trace-watched = Téléphone surveillé
hotlines-trace-watched-stays = Un logiciel espion peut tout voir avant que ce soit effacé.
hotlines-trace-watched-removal = { $audience ->
    [minor] Effacer ne change alors rien. Tu peux utiliser le téléphone d’un adulte de ton choix.
   *[adult] Effacer ne change alors rien. Vous pouvez utiliser le téléphone d’une personne de confiance.
}

## Languages

hotlines-language = Langue : { $language }.
hotlines-languages = Langues : { $languages }.
hotlines-language-fr = français
hotlines-language-en = anglais
hotlines-language-de = allemand
hotlines-language-it = italien
hotlines-language-nl = néerlandais
hotlines-language-lb = luxembourgeois
hotlines-language-lsf = langue des signes française
hotlines-language-interpreter = 200 langues avec un interprète
hotlines-language-others = d’autres langues
hotlines-language-others-unverified = d’autres langues (le français est à vérifier)

## Cost

hotlines-cost-free = Gratuit.
hotlines-cost-fr-17cyber = { $audience ->
    [minor] Gratuit. Un dépannage privé est payant, demande avant à un adulte.
   *[adult] Gratuit. Un dépannage privé, si vous le choisissez, est payant.
}
hotlines-cost-postage = Le prix d’un timbre.
hotlines-cost-fr-3919 = Gratuit depuis un fixe ou un mobile. Dans l’Hexagone et dans les départements d’outre-mer.
hotlines-cost-national-rate = Prix d’un appel national.
hotlines-cost-local-call = Prix d’un appel local.
hotlines-cost-fr-116006 = Le 116 006 est gratuit. L’autre numéro est au prix normal.
hotlines-cost-fr-ddd = Gratuit en ligne et par courrier. Au téléphone, prix d’un appel local.
hotlines-cost-fr-om-general = Gratuit, sauf le numéro qui commence par +33.
hotlines-cost-ch-143 = Presque gratuit.
hotlines-cost-not-established = Prix non vérifié.
hotlines-cost-free-form = Le formulaire est gratuit.

## Anonymous or confidential, and the limits of that

hotlines-privacy-anonymous = Anonyme.
hotlines-privacy-confidential = Confidentiel.
hotlines-privacy-anonymous-confidential = Anonyme et confidentiel.
hotlines-privacy-not-anonymous = L’appel n’est pas anonyme.
hotlines-privacy-not-established = La source ne dit pas si l’appel est anonyme.
hotlines-privacy-reading = Un site à lire. Aucun nom n’est demandé.
hotlines-privacy-named = Le dossier porte un nom.
hotlines-privacy-fr-17 = L’appel n’est pas anonyme. La police peut connaître l’identité et le lieu.
hotlines-privacy-fr-15 = L’équipe est tenue au secret médical.
hotlines-privacy-fr-114 = Les échanges sont enregistrés. L’équipe les transmet aux secours.
hotlines-privacy-fr-espace-mineurs = { $audience ->
    [minor] Confidentiel. On te demande seulement ton code postal. Si tu es en grand danger, ton anonymat peut être levé.
   *[adult] Confidentiel. Seul un code postal est demandé. Si l’enfant est en grand danger, l’anonymat peut être levé.
}
hotlines-privacy-fr-3018 = Anonyme et confidentiel.
hotlines-privacy-fr-119 = { $audience ->
    [minor] Tu peux taire ton nom. Si tu es en danger, l’équipe peut prévenir un service qui protège.
   *[adult] Confidentiel, sans nom obligatoire. L’équipe peut prévenir le service du département qui protège les enfants.
}
hotlines-privacy-fr-116006 = Anonyme et confidentiel.
hotlines-privacy-fr-pnav = { $audience ->
    [minor] Anonyme si tu le veux. Le site a un bouton pour le quitter vite.
   *[adult] Anonyme si vous le souhaitez. Le site a un bouton pour le quitter vite.
}
hotlines-privacy-fr-17cyber = Le diagnostic ne demande pas l’identité.
hotlines-privacy-fr-3114 = Confidentiel. L’équipe est tenue au secret professionnel.
hotlines-privacy-fr-3919 = Anonyme. L’appel n’est pas sur la facture.
hotlines-privacy-fr-commentonsaime = Anonyme. Le site a un bouton pour le quitter vite.
hotlines-privacy-fr-116000 = Confidentiel. L’équipe suit le dossier.
hotlines-privacy-fr-info-escroqueries = La source ne dit pas si l’appel est anonyme. La ligne donne des conseils.
hotlines-privacy-fr-pointdecontact = Anonyme si on le souhaite. Une réponse vient seulement si on laisse un contact.
hotlines-privacy-fr-thesee = Signalement : un courriel suffit, sans nom. Plainte : l’identité passe par FranceConnect.
hotlines-privacy-fr-plainte = La procédure est confidentielle. La plainte porte un nom.
hotlines-privacy-fr-procureur = La lettre porte un nom et une adresse.
hotlines-privacy-fr-pharos = Le signalement peut être anonyme.
hotlines-privacy-fr-stopfisha = Une association de bénévoles. La source ne dit rien de l’anonymat.
hotlines-privacy-intl-takeitdown = Anonyme. L’image ne quitte pas l’appareil.
hotlines-privacy-intl-stopncii = Anonyme. L’image ne quitte pas l’appareil.
hotlines-privacy-intl-inhope = Anonyme, par le service de chaque pays.
hotlines-privacy-fr-ddd = Confidentiel. Le dossier porte un nom.
hotlines-privacy-fr-cnil-plainte = L’identité est demandée.
hotlines-privacy-fr-cnil-dereferencement = Le moteur de recherche demande l’identité.
hotlines-privacy-fr-plainte-en-ligne = L’identité passe par FranceConnect.
hotlines-privacy-fr-ecpat = Le signalement se fait en ligne. La source ne dit rien de l’anonymat.
hotlines-privacy-qc-imagesintimes = Le dossier est au tribunal. Il est protégé.

## France: emergency

hotline-fr-17-name = 17 Police secours
hotline-fr-17-purpose = En danger maintenant : la police.
hotline-fr-17-happens = { $audience ->
    [minor] Tu donnes le lieu. Tu dis ce qui se passe. La police peut venir.
   *[adult] Vous donnez le lieu. Vous dites ce qui se passe. La police peut venir.
}
hotline-fr-17-limits = Le 17 est pour le danger. Pour un conseil ou un retrait, d’autres services répondent.

hotline-fr-112-name = 112 Urgence européenne
hotline-fr-112-purpose = En danger maintenant : les secours, partout dans l’Union européenne.
hotline-fr-112-happens = { $audience ->
    [minor] Tu donnes le lieu. Tu dis ce qui se passe. On prévient les secours.
   *[adult] Vous donnez le lieu. Vous dites ce qui se passe. On prévient les secours.
}
hotline-fr-112-limits = Le 112 est pour le danger. Il ne donne pas de conseils.

hotline-fr-114-name = 114 Urgence par écrit
hotline-fr-114-purpose = En danger, sans pouvoir parler : les secours par SMS.
hotline-fr-114-happens = Le premier SMS dit le lieu, la personne et le danger. L’équipe prévient la police, les pompiers ou le SAMU.
hotline-fr-114-limits = Le 114 ne répond pas à un appel vocal. Il ne donne pas de conseils.
hotline-fr-114-access = Personnes sourdes ou malentendantes : SMS, visio et tchat.

hotline-fr-15-name = 15 SAMU
hotline-fr-15-purpose = Urgence médicale, ou tentative de suicide.
hotline-fr-15-happens = { $audience ->
    [minor] Tu donnes le lieu. Tu dis ce qui se passe. Une équipe médicale répond.
   *[adult] Vous donnez le lieu. Vous dites ce qui se passe. Une équipe médicale répond.
}
hotline-fr-15-limits = Le 15 ne remplace pas la police. Il ne fait pas retirer d’images.

hotline-fr-18-name = 18 Pompiers
hotline-fr-18-purpose = Une personne à secourir.
hotline-fr-18-happens = { $audience ->
    [minor] Tu donnes le lieu. Tu dis ce qui se passe. Les pompiers peuvent venir.
   *[adult] Vous donnez le lieu. Vous dites ce qui se passe. Les pompiers peuvent venir.
}
hotline-fr-18-limits = Les pompiers ne traitent pas les violences en ligne.

## France: someone to talk to

hotline-fr-espace-mineurs-name = Espace Mineurs
hotline-fr-espace-mineurs-purpose = { $audience ->
    [minor] Écrire à la police ou à la gendarmerie, avant 18 ans.
   *[adult] Un tchat avec la police ou la gendarmerie, pour les moins de 18 ans.
}
hotline-fr-espace-mineurs-happens = { $audience ->
    [minor] Tu écris. Quelqu’un de la police ou de la gendarmerie te répond. Tu peux parler de chantage, de harcèlement ou de violences.
    [parent] Votre enfant écrit, quelqu’un de la police ou de la gendarmerie lui répond.
   *[adult] La jeune personne écrit, quelqu’un de la police ou de la gendarmerie lui répond.
}
hotline-fr-espace-mineurs-limits = Ce n’est pas une plainte. En danger maintenant : le 17, le 112 ou un SMS au 114.
hotline-fr-espace-mineurs-channel-0-hint = { $audience ->
    [minor] Sur la page d’accueil, cherche « Espace Mineurs ». Choisis ensuite « tchat ».
   *[adult] Sur la page d’accueil, cherchez « Espace Mineurs », puis « tchat ».
}
hotline-fr-espace-mineurs-channel-1-label = Lire la présentation : masecurite.interieur.gouv.fr

hotline-fr-3018-name = 3018
hotline-fr-3018-purpose = { $audience ->
    [minor] Harcèlement, chantage ou image en ligne : une ligne pour toi.
   *[adult] Harcèlement et violences en ligne : une ligne pour les jeunes et leurs parents.
}
hotline-fr-3018-happens = { $audience ->
    [minor] Tu parles ou tu écris à une équipe. Elle t’écoute et te conseille. Elle peut demander le retrait d’un compte ou d’une image.
    [parent] L’équipe vous écoute et vous conseille, vous et votre enfant. Elle peut demander le retrait d’un compte ou d’une image.
   *[adult] L’équipe écoute et conseille. Elle peut demander le retrait d’un compte ou d’une image.
}
hotline-fr-3018-limits = { $audience ->
    [minor] Ce n’est pas une plainte. En danger maintenant : le 17 ou le 112.
    [parent] Ce n’est ni une plainte ni un secours d’urgence.
    [witness] Ce n’est ni une plainte ni un secours d’urgence.
   *[adult] Le 3018 est d’abord pour les jeunes et leurs parents. Des adultes l’appellent aussi. Ce n’est ni une plainte ni un secours d’urgence.
}
hotline-fr-3018-channel-2-label = Messenger ou WhatsApp, depuis 3018.fr

hotline-fr-119-name = 119 Allô Enfance en danger
hotline-fr-119-purpose = { $audience ->
    [minor] Quelqu’un te fait du mal, ou tu as peur : on t’écoute.
   *[adult] Un enfant en danger, ou qui risque de l’être.
}
hotline-fr-119-happens = { $audience ->
    [minor] Tu peux appeler pour toi, ou pour quelqu’un d’autre. Pas besoin de preuve. Les enfants passent en premier.
    [parent] Vous pouvez appeler pour votre enfant ou pour un autre. Aucune preuve n’est demandée.
   *[adult] Toute personne peut appeler pour un enfant. Aucune preuve n’est demandée.
}
hotline-fr-119-limits = Le 119 n’est pas la police. Il ne fait pas retirer d’images. En danger maintenant : le 17, le 112 ou un SMS au 114.
hotline-fr-119-access = Personnes sourdes : une plateforme en langue des signes, sur le site.
hotline-fr-119-channel-1-hint = Le tchat est pour les moins de 21 ans. Ses horaires sont à vérifier.
hotline-fr-119-channel-2-hint = Un formulaire sécurisé, pour les adultes.

hotline-fr-116006-name = 116 006 France Victimes
hotline-fr-116006-purpose = { $audience ->
    [minor] Être victime et avoir besoin d’aide : une ligne pour tous les âges.
   *[adult] Une écoute et des conseils pour toute victime, à tout âge.
}
hotline-fr-116006-happens = { $audience ->
    [minor] L’équipe t’écoute et t’explique tes droits. Pas besoin de plainte. Quand c’est fermé, un répondeur prend un numéro à rappeler.
    [parent] L’équipe vous écoute et explique les droits de votre enfant. Pas besoin de plainte. Quand c’est fermé, un répondeur prend un numéro à rappeler.
   *[adult] L’équipe vous écoute et explique vos droits. Pas besoin de plainte. Quand c’est fermé, un répondeur prend un numéro à rappeler.
}
hotline-fr-116006-limits = Ce n’est pas un secours d’urgence. La ligne ne fait pas retirer d’images.
hotline-fr-116006-channel-1-hint = Depuis l’outre-mer ou l’étranger, au prix normal.

hotline-fr-pnav-name = Tchat de la police et de la gendarmerie
hotline-fr-pnav-purpose = Violences sexuelles, sexistes ou dans le couple : écrire au lieu d’appeler.
hotline-fr-pnav-happens = { $audience ->
    [minor] Une seule personne te répond, de la police ou de la gendarmerie. Elle peut t’aider à préparer une plainte.
   *[adult] Une seule personne vous répond, de la police ou de la gendarmerie. Elle peut vous aider à préparer une plainte.
}
hotline-fr-pnav-limits = Ce n’est pas une plainte ni un secours d’urgence.
hotline-fr-pnav-channel-1-label = S’informer : arretonslesviolences.gouv.fr

hotline-fr-17cyber-name = 17Cyber
hotline-fr-17cyber-purpose = Chantage et harcèlement, piratage ou arnaque en ligne.
hotline-fr-17cyber-happens = { $audience ->
    [minor] Tu réponds à des questions et tu reçois des conseils. Si la menace est grave, un tchat avec la police s’ouvre.
   *[adult] Vous répondez à des questions et recevez des conseils. Si la menace est grave, un tchat avec la police ou la gendarmerie s’ouvre.
}
hotline-fr-17cyber-limits = { $audience ->
    [minor] Le site n’est pas fait pour les jeunes. Ce n’est pas une plainte.
   *[adult] Ce n’est pas une plainte ni un secours d’urgence.
}
hotline-fr-17cyber-channel-1-hint = Si la menace est grave, un tchat s’ouvre après le diagnostic.

hotline-fr-3114-name = 3114 Prévention du suicide
hotline-fr-3114-purpose = { $audience ->
    [minor] Tu penses à mourir, ou tu as peur pour quelqu’un.
   *[adult] Pensées suicidaires, ou inquiétude pour une autre personne.
}
hotline-fr-3114-happens = { $audience ->
    [minor] Tu peux parler, même sans trouver les mots. Quelqu’un t’écoute.
    [parent] Vous pouvez appeler avec votre enfant, ou pour savoir quoi lui dire.
   *[adult] Vous pouvez parler, même sans trouver les mots. Quelqu’un vous écoute.
}
hotline-fr-3114-limits = Tentative de suicide maintenant : le 15 ou le 112.

hotline-fr-3919-name = 3919 Violences Femmes Info
hotline-fr-3919-purpose = Violences dans le couple, en ligne aussi. Pour les femmes et leurs proches.
hotline-fr-3919-happens = L’équipe écoute, informe et oriente. Au tchat, ce sont des personnes qui répondent.
hotline-fr-3919-limits = Ce n’est pas un secours d’urgence.
hotline-fr-3919-access = Personnes sourdes : langue des signes et sous-titres, depuis le site.
hotline-fr-3919-channel-1-hint = Le tchat répond aussi depuis l’étranger.

hotline-fr-cfcv-name = Viols Femmes Informations
hotline-fr-cfcv-purpose = Viol ou agression sexuelle : pour les femmes et leurs proches.
hotline-fr-cfcv-happens = Le Collectif féministe contre le viol écoute et informe.
hotline-fr-cfcv-limits = Ce n’est pas un secours d’urgence. La ligne ne fait pas retirer d’images.

hotline-fr-violences-enfance-name = Violences sexuelles dans l’enfance
hotline-fr-violences-enfance-purpose = Inceste ou violences sexuelles vécues dans l’enfance.
hotline-fr-violences-enfance-happens = L’équipe écoute les adultes, les jeunes et les parents qui protègent.
hotline-fr-violences-enfance-limits = Ce n’est pas un secours d’urgence : le 119 ou le 17.
hotline-fr-violences-enfance-channel-1-hint = Une ligne pour l’outre-mer, lue en 2021 et à vérifier.

hotline-fr-commentonsaime-name = Comment on s’aime ?
hotline-fr-commentonsaime-purpose = { $audience ->
    [minor] Couple, sexualité ou sexisme : un tchat pour les jeunes.
   *[adult] Couple, sexualité ou sexisme : un tchat pour les jeunes, les femmes et les personnes LGBT.
}
hotline-fr-commentonsaime-happens = { $audience ->
    [minor] Tu écris et une équipe te répond.
    [parent] La jeune personne écrit et une équipe lui répond.
   *[adult] La personne écrit et une équipe lui répond.
}
hotline-fr-commentonsaime-limits = Ce n’est pas un secours d’urgence. Il n’y a pas de téléphone.
hotline-fr-commentonsaime-channel-1-hint = Un site pour les 10 à 14 ans, avec le même tchat.

hotline-fr-fsj-name = Fil Santé Jeunes
hotline-fr-fsj-purpose = Santé, sexualité ou mal-être : pour les 12 à 25 ans.
hotline-fr-fsj-happens = { $audience ->
    [minor] Tu parles de ce qui ne va pas. L’équipe t’écoute.
   *[adult] L’équipe écoute les jeunes qui ne vont pas bien.
}
hotline-fr-fsj-limits = Ce n’est ni un secours d’urgence ni une plainte. La ligne ne fait pas retirer d’images.
hotline-fr-fsj-channel-2-hint = Un forum modéré.

hotline-fr-sos-homophobie-name = SOS homophobie
hotline-fr-sos-homophobie-purpose = Haine ou rejet envers les personnes LGBT, en ligne aussi.
hotline-fr-sos-homophobie-happens = L’équipe écoute les victimes et les témoins.
hotline-fr-sos-homophobie-limits = Ce n’est pas un secours d’urgence. Les horaires lus sont anciens.

hotline-fr-france-victimes-local-name = Associations locales France Victimes
hotline-fr-france-victimes-local-purpose = Dans sa ville : une aide de droit et un accompagnement.
hotline-fr-france-victimes-local-happens = L’association peut accompagner au commissariat ou à la gendarmerie.
hotline-fr-france-victimes-local-limits = Sur rendez-vous. Ce n’est pas un secours d’urgence.
hotline-fr-france-victimes-local-channel-1-hint = Le 116 006 indique l’association la plus proche.

hotline-fr-116000-name = 116 000 Enfants disparus
hotline-fr-116000-purpose = Fugue, enlèvement ou disparition d’un enfant.
hotline-fr-116000-happens = L’équipe écoute la famille et suit le dossier.
hotline-fr-116000-limits = La disparition se signale d’abord à la police, sans attendre 48 heures.

hotline-fr-info-escroqueries-name = Info Escroqueries
hotline-fr-info-escroqueries-purpose = Une arnaque, ou de l’argent déjà envoyé.
hotline-fr-info-escroqueries-happens = L’équipe donne des conseils par téléphone.
hotline-fr-info-escroqueries-limits = Ce n’est pas une plainte.

## France: removal, reports, complaint

hotline-fr-pointdecontact-name = Point de Contact
hotline-fr-pointdecontact-purpose = Signaler un contenu illégal ou une image intime, pour demander son retrait.
hotline-fr-pointdecontact-happens = { $audience ->
    [minor] Tu donnes seulement le lien. N’envoie l’image à personne, même pour la faire retirer.
    [parent] Vous donnez seulement le lien. N’envoyez l’image à personne, même pour la faire retirer.
   *[adult] Vous donnez le lien, ou plusieurs à la fois. L’image d’une personne de moins de 18 ans ne s’envoie jamais.
}
hotline-fr-pointdecontact-limits = Ce n’est ni une ligne d’écoute ni une plainte.
hotline-fr-pointdecontact-channel-0-label = Signaler un lien : pointdecontact.net
hotline-fr-pointdecontact-channel-1-label = Dispositif DISRUPT : pointdecontact.net
hotline-fr-pointdecontact-channel-1-hint = DISRUPT demande d’envoyer l’image à l’association, qui en prend l’empreinte. Seulement pour une image d’adulte.

hotline-fr-thesee-name = THESEE
hotline-fr-thesee-purpose = Chantage ou arnaque en ligne, avec une demande d’argent.
hotline-fr-thesee-happens = { $audience ->
    [minor] Tu peux faire un signalement si on te demande de l’argent. Un courriel suffit.
    [parent] Vous pouvez faire un signalement avec un courriel. Votre enfant le peut aussi.
   *[adult] Vous pouvez signaler avec un courriel, ou porter plainte avec FranceConnect.
}
hotline-fr-thesee-limits = { $audience ->
    [minor] Un signalement n’est pas une plainte. On te demande des images ? Le 3018 ou l’Espace Mineurs t’aident.
   *[adult] Un signalement n’est pas une plainte. Il n’y a pas de suite. Le contact doit avoir eu lieu seulement en ligne.
}
hotline-fr-thesee-channel-0-hint = { $audience ->
    [minor] Cherche « Arnaque sur internet », puis « chantage en ligne ».
   *[adult] Cherchez « Arnaque sur internet », puis « chantage en ligne ».
}

hotline-fr-plainte-name = Plainte au commissariat ou à la gendarmerie
hotline-fr-plainte-purpose = Porter plainte, dans le lieu de son choix.
hotline-fr-plainte-happens = { $audience ->
    [minor] Tu peux porter plainte sans tes parents. Un adulte de ton choix peut venir. Tous les commissariats doivent la prendre.
    [parent] Vous pouvez porter plainte pour votre enfant. Votre enfant le peut aussi. Tous les commissariats et gendarmeries doivent la prendre.
   *[adult] Tous les commissariats et gendarmeries doivent prendre la plainte, même loin de chez vous. Un reçu est remis tout de suite.
}
hotline-fr-plainte-limits = Les horaires changent d’un lieu à l’autre. En danger maintenant : le 17 ou le 112.
hotline-fr-plainte-channel-0-hint = { $audience ->
    [minor] Cherche « Trouver un commissariat, une gendarmerie ».
   *[adult] Cherchez « Trouver un commissariat, une gendarmerie ».
}

hotline-fr-procureur-name = Plainte par courrier au procureur
hotline-fr-procureur-purpose = Porter plainte par une lettre au procureur de la République.
hotline-fr-procureur-happens = { $audience ->
    [minor] Tu peux écrire au procureur. La réponse arrive à l’adresse que tu donnes.
   *[adult] Vous écrivez au procureur de la République. La réponse arrive à l’adresse que vous donnez.
}
hotline-fr-procureur-limits = Ce n’est pas pour une urgence. L’adresse de la page est à vérifier.
hotline-fr-procureur-channel-0-label = Lire l’explication : service-public.gouv.fr
hotline-fr-procureur-channel-1-label = Modèle de lettre : service-public.gouv.fr

hotline-fr-pharos-name = PHAROS
hotline-fr-pharos-purpose = Signaler un contenu illégal que tout le monde peut voir en ligne.
hotline-fr-pharos-happens = Le signalement porte l’adresse d’une page, une seule à la fois.
hotline-fr-pharos-limits = { $audience ->
    [minor] Ce n’est pas une plainte. Un message privé ? Écris plutôt à l’Espace Mineurs.
   *[adult] Ce n’est pas une plainte. Pour un message privé : commissariat, gendarmerie ou tchat de la police. Aucun retrait n’est promis.
}

hotline-fr-stopfisha-name = StopFisha
hotline-fr-stopfisha-purpose = Comptes « fisha », images intimes diffusées sans accord.
hotline-fr-stopfisha-happens = Des bénévoles informent et soutiennent, en ligne.
hotline-fr-stopfisha-limits = Ce n’est pas la police. Le temps de réponse n’est pas garanti.

## Tools and networks of no one country

hotline-intl-takeitdown-name = Take It Down
hotline-intl-takeitdown-purpose = Aider à bloquer une image intime prise avant 18 ans.
hotline-intl-takeitdown-happens = { $audience ->
    [minor] L’image reste sur ton téléphone, seule une empreinte part. Tu n’as pas l’image ? Ne la demande à personne.
    [parent] L’outil s’utilise sur l’appareil où l’image se trouve déjà. Ne la demandez à personne. Ne la copiez pas.
   *[adult] L’image reste sur l’appareil, seule une empreinte part. Vous ne l’avez pas ? Ne la demandez à personne.
}
hotline-intl-takeitdown-limits = Seules certaines plateformes participent. Une copie modifiée a une autre empreinte. Ce n’est pas la police.

hotline-intl-stopncii-name = StopNCII.org
hotline-intl-stopncii-purpose = Aider à bloquer une image intime prise à 18 ans ou plus.
hotline-intl-stopncii-happens = { $audience ->
    [minor] C’est un outil pour les adultes. Pour toi, il y a Take It Down.
   *[adult] L’image reste sur l’appareil, seule une empreinte part. Gardez le numéro de dossier et le code.
}
hotline-intl-stopncii-limits = Jamais pour une image prise avant 18 ans. Seules certaines plateformes participent.

hotline-intl-inhope-name = INHOPE
hotline-intl-inhope-purpose = Signaler des images d’abus sexuel sur un enfant, dans d’autres pays.
hotline-intl-inhope-happens = Le site renvoie au service de chaque pays. En France, c’est Point de Contact.
hotline-intl-inhope-limits = Seulement pour des images d’abus sexuel sur un enfant.

## France: rights, data, information

hotline-fr-cidff-name = CIDFF
hotline-fr-cidff-purpose = Des informations de droit pour les femmes et les familles.
hotline-fr-cidff-happens = Des centres d’information reçoivent dans leur ville, à leurs horaires.
hotline-fr-cidff-limits = Ce n’est ni un secours d’urgence ni une ligne d’écoute. L’adresse du site est à vérifier.

hotline-fr-aide-juridictionnelle-name = Aide juridictionnelle
hotline-fr-aide-juridictionnelle-purpose = Une aide de l’État pour payer un avocat.
hotline-fr-aide-juridictionnelle-happens = L’aide dépend des revenus, sauf pour les crimes les plus graves.
hotline-fr-aide-juridictionnelle-limits = La réponse n’est pas immédiate. Les conditions de 2026 sont à vérifier.

hotline-fr-ddd-name = Défenseur des droits
hotline-fr-ddd-purpose = Une plainte refusée, ou les droits d’un enfant ignorés.
hotline-fr-ddd-happens = { $audience ->
    [minor] Tu peux écrire sans tes parents. Une équipe lit et répond.
   *[adult] Vous écrivez en ligne ou par courrier. Une équipe lit et répond.
}
hotline-fr-ddd-limits = Ce n’est pas une plainte : les délais pour agir continuent. Il n’y a pas de retrait urgent.
hotline-fr-ddd-channel-0-label = Écrire en ligne : defenseurdesdroits.fr
hotline-fr-ddd-channel-2-hint = Par courrier et sans timbre : Libre réponse 71120, 75342 Paris Cedex 07.

hotline-fr-cnil-plainte-name = CNIL : plainte
hotline-fr-cnil-plainte-purpose = Un site refuse d’effacer une image ou des données, ou se tait.
hotline-fr-cnil-plainte-happens = { $audience ->
    [minor] Demande d’abord au site. Après un mois sans réponse, tu écris à la CNIL.
   *[others] Demandez d’abord au site. Après un refus ou un mois de silence, vous écrivez à la CNIL.
}
hotline-fr-cnil-plainte-limits = Ce n’est pas la police. Ce n’est pas pour une urgence.

hotline-fr-cnil-dereferencement-name = CNIL : déréférencement
hotline-fr-cnil-dereferencement-purpose = Demander à un moteur de recherche de cacher un lien.
hotline-fr-cnil-dereferencement-happens = La demande va d’abord au moteur de recherche. La page explique comment.
hotline-fr-cnil-dereferencement-limits = Le lien est caché quand on cherche le nom. Le contenu reste en ligne.

hotline-fr-plainte-en-ligne-name = Plainte en ligne
hotline-fr-plainte-en-ligne-purpose = Vol, dégradation ou arnaque hors ligne, par une personne inconnue.
hotline-fr-plainte-en-ligne-happens = La plainte se fait sur le site, avec FranceConnect.
hotline-fr-plainte-en-ligne-limits = Ce n’est pas pour un chantage, une image ou un harcèlement.
hotline-fr-plainte-en-ligne-channel-0-hint = { $audience ->
    [minor] Cherche « Plainte en ligne » dans « Démarches en ligne ».
   *[adult] Cherchez « Plainte en ligne » dans « Démarches en ligne ».
}

hotline-fr-ecpat-name = ECPAT France
hotline-fr-ecpat-purpose = Exploitation sexuelle d’un enfant, en voyage aussi.
hotline-fr-ecpat-happens = Le site explique à qui signaler.
hotline-fr-ecpat-limits = Ce n’est pas une ligne d’écoute. Enquêter est le travail de la police.
hotline-fr-ecpat-channel-1-hint = Pour des faits vus à l’étranger.

hotline-fr-cybermalveillance-name = Cybermalveillance.gouv.fr
hotline-fr-cybermalveillance-purpose = Des fiches sur le piratage et le chantage en ligne.
hotline-fr-cybermalveillance-happens = Le site se lit. Pour une aide, il renvoie à 17Cyber.
hotline-fr-cybermalveillance-limits = Ce n’est pas la police. Le site ne fait pas retirer d’images.

hotline-fr-stop-cybersexisme-name = Stop Cybersexisme
hotline-fr-stop-cybersexisme-purpose = Comprendre le cybersexisme, pour les jeunes et les parents.
hotline-fr-stop-cybersexisme-happens = Le site se lit. Personne n’y répond.
hotline-fr-stop-cybersexisme-limits = Le site date d’environ 2021. Ses numéros et ses horaires ont changé depuis.

hotline-fr-guide-protection-numerique-name = Je protège ma vie privée en ligne
hotline-fr-guide-protection-numerique-purpose = Régler son téléphone et ses comptes, surtout face à un partenaire violent.
hotline-fr-guide-protection-numerique-happens = Le site se lit. Personne n’y répond.
hotline-fr-guide-protection-numerique-limits = Le site n’a pas été relu depuis 2022 environ.

## France overseas

hotline-fr-gp-francevictimes-name = France Victimes Guadeloupe
hotline-fr-gp-francevictimes-purpose = Une aide aux victimes, en Guadeloupe.
hotline-fr-gp-francevictimes-happens = L’équipe écoute et informe.
hotline-fr-gp-francevictimes-limits = En 2020, elle répondait de 8 h à 16 h en semaine. À vérifier.

hotline-fr-om-general-name = Numéros de France depuis l’outre-mer
hotline-fr-om-general-purpose = Secours et écoute : les numéros nationaux.
hotline-fr-om-general-happens = Chaque numéro répond à ses horaires, à l’heure de Paris.
hotline-fr-om-general-limits = Depuis le Pacifique, ces numéros n’ont pas été vérifiés.
hotline-fr-om-general-channel-0-hint = Police.
hotline-fr-om-general-channel-1-hint = Urgence médicale.
hotline-fr-om-general-channel-2-hint = Pompiers.
hotline-fr-om-general-channel-3-hint = Toutes les urgences.
hotline-fr-om-general-channel-4-hint = Urgence sans parler.
hotline-fr-om-general-channel-5-hint = Violences faites aux femmes.
hotline-fr-om-general-channel-6-hint = France Victimes, au prix normal.
hotline-fr-om-general-channel-7-hint = Enfance en danger.
hotline-fr-om-general-channel-8-hint = Violences en ligne, pour les jeunes. Depuis le Pacifique, à vérifier.

## Belgium

hotline-be-112-name = 112 et 101 Police
hotline-be-112-purpose = En danger maintenant : les secours ou la police.
hotline-be-112-happens = { $audience ->
    [minor] Tu donnes le lieu. Tu dis ce qui se passe. On prévient les secours.
   *[adult] Vous donnez le lieu. Vous dites ce qui se passe. On prévient les secours.
}
hotline-be-112-limits = Ces numéros sont pour le danger. Ils ne donnent pas de conseils.
hotline-be-112-channel-1-hint = La police.

hotline-be-childfocus-name = Child Focus 116 000
hotline-be-childfocus-purpose = Avant 18 ans : chantage, image ou disparition.
hotline-be-childfocus-happens = { $audience ->
    [minor] L’équipe t’écoute. Elle peut aider à faire retirer une image de toi.
    [parent] L’équipe vous écoute, vous et votre enfant. Elle peut aider à faire retirer une image.
   *[adult] L’équipe écoute les jeunes et leurs proches. Elle peut aider à faire retirer une image.
}
hotline-be-childfocus-limits = Ce n’est pas la police. Les horaires du tchat sont à vérifier.

hotline-be-103-name = 103 Écoute-Enfants
hotline-be-103-purpose = Parler à quelqu’un, pour les enfants et les ados.
hotline-be-103-happens = { $audience ->
    [minor] Tu parles de ce que tu veux. Quelqu’un t’écoute.
   *[adult] L’équipe écoute les enfants et les ados.
}
hotline-be-103-limits = Ce n’est pas la police. La ligne répond tous les jours, à des heures à vérifier.

hotline-be-107-name = 107 Télé-Accueil
hotline-be-107-purpose = Parler à quelqu’un.
hotline-be-107-happens = { $audience ->
    [minor] Tu parles de ce que tu veux. Quelqu’un t’écoute.
   *[adult] Vous parlez de ce que vous voulez. Quelqu’un vous écoute.
}
hotline-be-107-limits = C’est une écoute. En danger maintenant : le 112.

hotline-be-suicide-name = Centre de prévention du suicide
hotline-be-suicide-purpose = { $audience ->
    [minor] Tu penses à mourir, ou tu as peur pour quelqu’un.
   *[adult] Pensées suicidaires, ou inquiétude pour une autre personne.
}
hotline-be-suicide-happens = { $audience ->
    [minor] Tu peux parler, même sans trouver les mots. Quelqu’un t’écoute.
   *[adult] Vous pouvez parler, même sans trouver les mots. Quelqu’un vous écoute.
}
hotline-be-suicide-limits = Tentative de suicide maintenant : le 112.

hotline-be-evc-name = Écoute violences conjugales
hotline-be-evc-purpose = Violences dans le couple.
hotline-be-evc-happens = L’équipe écoute et informe. Hors des heures de bureau, le 107 prend l’appel.
hotline-be-evc-limits = Ce n’est pas un secours d’urgence. Les horaires du tchat sont à vérifier.

hotline-be-sosviol-name = SOS Viol
hotline-be-sosviol-purpose = Viol ou violences sexuelles.
hotline-be-sosviol-happens = L’équipe écoute et informe.
hotline-be-sosviol-limits = Ce n’est pas un secours d’urgence. Les sources ne donnent pas toutes les mêmes horaires.
hotline-be-sosviol-channel-1-hint = Le tchat ne répond que quelques heures par semaine.

hotline-be-cpvs-name = Centres de prise en charge des violences sexuelles
hotline-be-cpvs-purpose = Des soins et un examen après des violences sexuelles.
hotline-be-cpvs-happens = Les centres reçoivent sur place, jour et nuit. Le site donne les adresses.
hotline-be-cpvs-limits = Ce n’est pas pour des faits seulement en ligne.

hotline-be-iefh-name = Institut pour l’égalité des femmes et des hommes
hotline-be-iefh-purpose = Image intime diffusée sans accord : une aide de droit.
hotline-be-iefh-happens = L’institut informe les adultes sur leurs droits.
hotline-be-iefh-limits = Ce n’est pas la police. L’adresse du site est à vérifier.

## Switzerland

hotline-ch-117-name = 117 Police et 112
hotline-ch-117-purpose = En danger maintenant : la police ou les secours.
hotline-ch-117-happens = { $audience ->
    [minor] Tu donnes le lieu. Tu dis ce qui se passe. On prévient les secours.
   *[adult] Vous donnez le lieu. Vous dites ce qui se passe. On prévient les secours.
}
hotline-ch-117-limits = Ces numéros sont pour le danger. Ils ne font pas retirer d’images.
hotline-ch-117-channel-2-hint = L’ambulance.

hotline-ch-147-name = 147 Pro Juventute
hotline-ch-147-purpose = Chantage, violence ou soucis : une écoute pour les jeunes.
hotline-ch-147-happens = { $audience ->
    [minor] Tu parles ou tu écris. L’équipe t’écoute et te conseille.
   *[adult] L’équipe écoute et conseille les jeunes.
}
hotline-ch-147-limits = Ce n’est pas la police. Les horaires du SMS et du tchat sont à vérifier.

hotline-ch-142-name = 142 Aide aux victimes
hotline-ch-142-purpose = Une aide pour les victimes de violences.
hotline-ch-142-happens = { $audience ->
    [minor] L’équipe t’écoute et te conseille.
   *[adult] L’équipe vous écoute et vous conseille.
}
hotline-ch-142-limits = Ce n’est pas un secours d’urgence. Ligne annoncée pour mai 2026, à vérifier.

hotline-ch-143-name = 143 La Main Tendue
hotline-ch-143-purpose = Parler à quelqu’un quand ça ne va pas.
hotline-ch-143-happens = { $audience ->
    [minor] Tu parles de ce que tu veux. Quelqu’un t’écoute.
   *[adult] Vous parlez de ce que vous voulez. Quelqu’un vous écoute.
}
hotline-ch-143-limits = C’est une écoute. En danger maintenant : le 117 ou le 112.

hotline-ch-clickandstop-name = Click and Stop
hotline-ch-clickandstop-purpose = Signaler des images d’abus sexuel sur un enfant.
hotline-ch-clickandstop-happens = Le signalement se fait en ligne.
hotline-ch-clickandstop-limits = Ce n’est pas la police.

## Luxembourg

hotline-lu-113-name = 113 Police et 112
hotline-lu-113-purpose = En danger maintenant : la police ou les secours.
hotline-lu-113-happens = { $audience ->
    [minor] Tu donnes le lieu. Tu dis ce qui se passe. On prévient les secours.
   *[adult] Vous donnez le lieu. Vous dites ce qui se passe. On prévient les secours.
}
hotline-lu-113-limits = Ces numéros sont pour le danger. Ils ne font pas retirer d’images.

hotline-lu-kjt-name = 116 111 Kanner- a Jugendtelefon
hotline-lu-kjt-purpose = Parler à quelqu’un, pour les enfants et les jeunes.
hotline-lu-kjt-happens = { $audience ->
    [minor] Tu parles de ce que tu veux. Quelqu’un t’écoute.
   *[adult] L’équipe écoute les enfants et les jeunes.
}
hotline-lu-kjt-limits = C’est une écoute. En danger maintenant : le 113 ou le 112.

hotline-lu-454545-name = 454 545 SOS Détresse
hotline-lu-454545-purpose = Parler à quelqu’un, pour les adultes.
hotline-lu-454545-happens = { $audience ->
    [minor] Cette ligne est pour les adultes. Pour toi, il y a le 116 111.
   *[adult] Vous parlez de ce que vous voulez. Quelqu’un vous écoute.
}
hotline-lu-454545-limits = Ce n’est pas un secours d’urgence. En danger maintenant : le 112.
hotline-lu-454545-channel-1-hint = Le tchat existe depuis 2024. Ses horaires sont à vérifier.
hotline-lu-454545-channel-2-hint = Une aide par écrit, avec un pseudonyme. Réponse annoncée en trois jours ouvrables.

hotline-lu-beesecure-name = BEE SECURE Helpline
hotline-lu-beesecure-purpose = Chantage, harcèlement ou approche d’un enfant en ligne.
hotline-lu-beesecure-happens = { $audience ->
    [minor] L’équipe t’écoute et te conseille.
   *[adult] L’équipe vous écoute et vous conseille.
}
hotline-lu-beesecure-limits = Ce n’est pas la police.

hotline-lu-stopline-name = BEE SECURE Stopline
hotline-lu-stopline-purpose = Signaler des images d’abus sexuel sur un enfant.
hotline-lu-stopline-happens = Le signalement se fait en ligne.
hotline-lu-stopline-limits = Ce n’est pas la police. L’adresse du site est à vérifier.

## Canada and Québec

hotline-ca-911-name = 911
hotline-ca-911-purpose = En danger maintenant : les secours.
hotline-ca-911-happens = { $audience ->
    [minor] Tu donnes le lieu. Tu dis ce qui se passe. On prévient les secours.
   *[adult] Vous donnez le lieu. Vous dites ce qui se passe. On prévient les secours.
}
hotline-ca-911-limits = Le 911 est pour le danger. Il ne fait pas retirer d’images.

hotline-ca-988-name = 988 Prévention du suicide
hotline-ca-988-purpose = { $audience ->
    [minor] Tu penses à mourir, ou tu as peur pour quelqu’un.
   *[adult] Pensées suicidaires, ou inquiétude pour une autre personne.
}
hotline-ca-988-happens = { $audience ->
    [minor] Tu parles ou tu envoies un SMS. Quelqu’un t’écoute.
   *[adult] Vous parlez ou vous envoyez un SMS. Quelqu’un vous écoute.
}
hotline-ca-988-limits = Tentative de suicide maintenant : le 911.

hotline-ca-cyberaide-name = Cyberaide.ca
hotline-ca-cyberaide-purpose = Image, chantage ou exploitation d’un enfant en ligne.
hotline-ca-cyberaide-happens = { $audience ->
    [minor] Tu signales en ligne. Le Projet Arachnid peut demander le retrait de l’image.
   *[adult] Vous signalez en ligne. Le Projet Arachnid peut demander le retrait de l’image.
}
hotline-ca-cyberaide-limits = Ce n’est pas un secours d’urgence : le 911.

hotline-qc-teljeunes-name = Tel-jeunes
hotline-qc-teljeunes-purpose = Parler à quelqu’un, pour les jeunes.
hotline-qc-teljeunes-happens = { $audience ->
    [minor] Tu parles ou tu écris. L’équipe t’écoute.
   *[adult] L’équipe écoute les jeunes, par téléphone ou par écrit.
}
hotline-qc-teljeunes-limits = Ce n’est pas la police. En danger maintenant : le 911.

hotline-qc-infoaide-name = Info-aide violence sexuelle
hotline-qc-infoaide-purpose = Violences sexuelles : écoute et information.
hotline-qc-infoaide-happens = { $audience ->
    [minor] L’équipe t’écoute et t’informe.
   *[adult] L’équipe vous écoute et vous informe.
}
hotline-qc-infoaide-limits = Ce n’est pas un secours d’urgence : le 911.

hotline-qc-imagesintimes-name = Images intimes : ordonnance urgente
hotline-qc-imagesintimes-purpose = Demander à la justice de faire cesser le partage d’une image intime.
hotline-qc-imagesintimes-happens = { $audience ->
    [minor] Dès 14 ans, tu peux demander sans prévenir tes parents. Avant 14 ans, un adulte demande avec toi.
    [parent] Avant 14 ans, un adulte fait la demande. Dès 14 ans, votre enfant peut la faire.
   *[adult] Un formulaire demande une ordonnance au tribunal.
}
hotline-qc-imagesintimes-limits = C’est une décision de justice. Ce n’est pas une écoute.

hotline-qc-211-name = 211
hotline-qc-211-purpose = Trouver une aide dans sa région.
hotline-qc-211-happens = L’équipe oriente vers un service.
hotline-qc-211-limits = Cette ligne n’a pas pu être vérifiée.

## Monaco

hotline-mc-17-name = 17 et 112 Sûreté publique
hotline-mc-17-purpose = En danger maintenant : la police ou les secours.
hotline-mc-17-happens = { $audience ->
    [minor] Tu donnes le lieu. Tu dis ce qui se passe. La police peut venir.
   *[adult] Vous donnez le lieu. Vous dites ce qui se passe. La police peut venir.
}
hotline-mc-17-limits = Ces numéros sont pour le danger. Ils ne font pas retirer d’images.
hotline-mc-17-channel-2-hint = Une alerte silencieuse, par courriel.

hotline-mc-avip-name = AVIP, aide aux victimes
hotline-mc-avip-purpose = Une aide pour les victimes, à Monaco.
hotline-mc-avip-happens = L’équipe écoute et informe.
hotline-mc-avip-limits = La source date de 2018. Le numéro et les horaires sont à vérifier.

hotline-mc-0800919010-name = Ligne violences domestiques
hotline-mc-0800919010-purpose = Violences dans le couple ou la famille. Violences sexuelles.
hotline-mc-0800919010-happens = L’équipe écoute et informe.
hotline-mc-0800919010-limits = Ce n’est pas un secours d’urgence.

hotline-mc-harcelement-name = Harcèlement scolaire, Monaco
hotline-mc-harcelement-purpose = Harcèlement à l’école ou en ligne.
hotline-mc-harcelement-happens = { $audience ->
    [minor] Tu peux appeler, ou un adulte de ton choix.
   *[adult] Les élèves, les parents et les équipes des écoles peuvent appeler.
}
hotline-mc-harcelement-limits = Ce n’est pas un secours d’urgence. En danger maintenant : le 17 ou le 112.
