# Les mots d’internet, du retrait d’une image et des services.

glossary-online = En ligne
glossary-online-handle = { sextortion-words-handle }
glossary-online-handle-meaning = { sextortion-words-handle-meaning }
glossary-online-link = Lien
glossary-online-link-meaning = { $audience ->
    [minor] L’adresse d’une page ou d’un profil, que tu peux copier.
   *[others] L’adresse exacte d’une page, d’une image ou d’un profil. On dit aussi URL.
 }
glossary-online-capture = Capture d’écran
glossary-online-capture-meaning = { $audience ->
    [minor] Une photo de ton écran.
   *[others] Une photo de ce qui s’affiche à l’écran.
 }
glossary-online-platform = Plateforme
glossary-online-platform-meaning = { $audience ->
    [minor] Un réseau, un site ou un jeu où l’on publie.
   *[others] Un réseau social, un site ou un jeu où chacun publie.
 }
glossary-online-block = Bloquer
glossary-online-block-meaning = { $audience ->
    [minor] Empêcher un compte de t’écrire.
   *[others] Empêcher un compte d’écrire ou de voir un profil.
 }
glossary-online-server = Serveur ou canal
glossary-online-server-meaning = { $audience ->
    [minor] Un groupe de discussion, sur Discord ou Telegram.
   *[others] Un espace de discussion en groupe, par exemple sur Discord ou Telegram.
 }
glossary-online-encrypted = Messagerie chiffrée
glossary-online-encrypted-meaning = { $audience ->
    [minor] Seuls ceux qui se parlent peuvent lire.
   *[others] Une messagerie dont seuls les participants peuvent lire les messages.
 }
glossary-online-password-manager = Gestionnaire de mots de passe
glossary-online-password-manager-meaning = { $audience ->
    [minor] Un outil qui garde tous tes mots de passe.
   *[others] Un outil qui garde tous les mots de passe derrière un seul code.
 }
glossary-online-second-code = Double authentification
glossary-online-second-code-meaning = { $audience ->
    [minor] Un second code, demandé après le mot de passe.
   *[others] Un second code demandé après le mot de passe, pour entrer dans un compte.
 }
glossary-online-phishing = { sextortion-words-phishing }
glossary-online-phishing-meaning = { sextortion-words-phishing-meaning }
glossary-online-spyware = { sextortion-words-spyware }
glossary-online-spyware-meaning = { sextortion-words-spyware-meaning }
glossary-online-online-photos = Photos en ligne
glossary-online-online-photos-meaning = { $audience ->
    [minor] Une copie de tes photos, gardée sur internet.
   *[others] Une copie des photos du téléphone, gardée sur internet par un compte.
 }
glossary-online-crypto = Cryptomonnaie
glossary-online-crypto-meaning = { $audience ->
    [minor] De l’argent qui existe seulement en ligne.
   *[others] Une monnaie qui existe seulement en ligne, rangée dans un « portefeuille ».
 }

glossary-removal = Faire retirer une image
glossary-removal-report = { complaint-words-report }
glossary-removal-report-meaning = { complaint-words-report-meaning }
glossary-removal-trusted = Signaleur de confiance
glossary-removal-trusted-meaning = { $audience ->
    [minor] Une équipe que les réseaux écoutent en premier, comme le { $fr-3018 }.
   *[others] Un organisme dont les plateformes traitent les demandes en premier, comme le { $fr-3018 } ou Point de Contact.
 }
glossary-removal-fingerprint = { sextortion-words-fingerprint }
glossary-removal-fingerprint-meaning = { sextortion-words-fingerprint-meaning }
glossary-removal-takeitdown = Take It Down
glossary-removal-takeitdown-meaning = { $audience ->
    [minor] Un outil gratuit qui aide à bloquer une image de toi.
   *[others] Un outil gratuit pour bloquer une image faite avant 18 ans.
 }
glossary-removal-stopncii = StopNCII
glossary-removal-stopncii-meaning = Un outil gratuit pour bloquer une image faite à partir de 18 ans.
glossary-removal-engine = { search-engines-words-engine }
glossary-removal-engine-meaning = { search-engines-words-engine-meaning }
glossary-removal-delisting = { search-engines-words-delisting }
glossary-removal-delisting-meaning = { search-engines-words-delisting-meaning }
glossary-removal-erasure = { search-engines-words-erasure }
glossary-removal-erasure-meaning = { search-engines-words-erasure-meaning }
glossary-removal-host = Hébergeur
glossary-removal-host-meaning = L’entreprise qui garde un site en ligne.
glossary-removal-data = { search-engines-words-data }
glossary-removal-data-meaning = { search-engines-words-data-meaning }
glossary-removal-cnil = CNIL
glossary-removal-cnil-meaning = { $audience ->
    [minor] Elle protège les données personnelles, comme ton image.
   *[others] L’autorité qui protège les données personnelles, quand un site refuse ou se tait.
 }

glossary-help = { $audience ->
    [minor] Ceux qui aident
   *[others] Les services
 }
glossary-help-3018 = Le { $fr-3018 }
glossary-help-3018-meaning = { $audience ->
    [minor] Un numéro gratuit contre les violences en ligne.
   *[others] Le numéro gratuit contre les violences en ligne, surtout pour les jeunes et leurs parents.
 }
glossary-help-119 = Le { $fr-119 }
glossary-help-119-meaning = { $audience ->
    [minor] Un numéro gratuit pour un jeune en danger. Il répond jour et nuit.
   *[others] Le numéro gratuit de l’enfance en danger, jour et nuit.
 }
glossary-help-116006 = Le { $fr-116006 }
glossary-help-116006-meaning = { $audience ->
    [minor] Une association aide les victimes. C’est son numéro.
   *[others] Le numéro de France Victimes, pour les victimes et leurs proches.
 }
glossary-help-minors-chat = Espace Mineurs
glossary-help-minors-chat-meaning = { $audience ->
    [minor] Un tchat de la police. Il est pour les moins de 18 ans.
   *[others] Un tchat de la police et de la gendarmerie pour les moins de 18 ans, jour et nuit.
 }
glossary-help-police-chat = Tchat de la police
glossary-help-police-chat-meaning = Un échange écrit avec la police ou la gendarmerie sur les violences sexuelles, jour et nuit.
glossary-help-pharos = PHAROS
glossary-help-pharos-meaning = { $audience ->
    [minor] C’est un site de la police. On y signale ce que tout le monde voit.
   *[others] Un site de la police pour signaler un contenu public. Ce n’est pas une plainte.
 }
glossary-help-thesee = THESEE
glossary-help-thesee-meaning = { $audience ->
    [minor] C’est un site de l’État. Il sert contre le chantage en ligne.
   *[others] Un site de l’État contre le chantage en ligne, quand il vise de l’argent.
 }
glossary-help-17cyber = 17Cyber
glossary-help-17cyber-meaning = Un site de l’État qui conseille les victimes de menaces en ligne.
glossary-help-contact = Point de Contact
glossary-help-contact-meaning = { $audience ->
    [minor] Une association. Elle demande aux sites de retirer une image.
   *[others] Une association qui transmet aux sites les liens à retirer.
 }
glossary-help-defender = { rights-words-defender }
glossary-help-defender-meaning = { rights-words-defender-meaning }
