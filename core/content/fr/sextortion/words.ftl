# Les questions que l’on se pose, et les mots expliqués.

sextortion-questions = { $audience ->
    [minor] Tes questions
   *[others] Questions fréquentes
 }
sextortion-questions-will = { $audience ->
    [minor] Est-ce que l’image va être montrée ?
   *[others] L’auteur va-t-il vraiment montrer l’image ?
 }
sextortion-questions-will-answer = { $audience ->
    [minor] Personne ne peut le savoir. Payer ne l’empêche pas. Des équipes savent faire retirer une image.
    [parent] Personne ne peut le savoir. Payer ne l’empêche pas. Signaler et garder des traces aide dans les deux cas. La page « Si l’image circule déjà » donne les étapes.
    [witness] Personne ne peut le savoir. Payer ne l’empêche pas. Signaler et garder des traces aide dans les deux cas.
   *[adult] Personne ne peut le savoir. Payer ne l’empêche pas. Signaler et garder des traces aide dans les deux cas. La page « Si l’image circule déjà » donne les étapes.
 }
sextortion-questions-parents = Mes parents vont-ils le savoir ?
sextortion-questions-parents-answer =
    Tu peux parler au { $fr-3018 } ou à l’Espace Mineurs sans dire ton nom. En cas de grand danger, la police peut chercher qui tu es.

    Pour une plainte, tu peux venir sans tes parents. Tu peux demander qui sera prévenu.
sextortion-questions-trouble = Est-ce que je vais avoir des ennuis ?
sextortion-questions-trouble-answer = Tu es la victime. Le { $fr-3018 } et l’Espace Mineurs sont là pour t’aider. Tu peux leur poser la question.
sextortion-questions-lover = { $audience ->
    [minor] Et si c’est mon copain ou ma copine ?
   *[others] Et si l’auteur est un partenaire ou un ex ?
 }
sextortion-questions-lover-answer = { $audience ->
    [minor] Te menacer pour que tu restes est un chantage. L’amour ne donne pas ce droit. Parle au { $fr-3018 }.
   *[adult] Menacer pour prolonger une relation est aussi une violence. Le { $fr-3919 } écoute jour et nuit les femmes et leurs proches. Le { $fr-116006 } écoute tout le monde.
 }
sextortion-questions-abroad = Et hors de France ?
sextortion-questions-abroad-answer = { $audience ->
    [parent] Contactez d’abord la police du pays où vous êtes. France Victimes répond aussi au { $fr-116006-abroad }, au prix d’un appel normal. Avec la nationalité française, une plainte en France peut aussi être possible.
   *[adult] Contactez d’abord la police du pays où vous êtes. France Victimes répond aussi au { $fr-116006-abroad }, au prix d’un appel normal. Avec la nationalité française, une plainte en France peut aussi être possible.
 }
sextortion-questions-received = { $audience ->
    [minor] On m’a envoyé une image d’un autre jeune.
   *[others] J’ai reçu l’image intime d’un mineur.
 }
sextortion-questions-received-answer = { $audience ->
    [minor] Ne l’ouvre plus. Ne l’envoie à personne, même pour prévenir. Parle au { $fr-3018 } ou à l’Espace Mineurs.
   *[others] Ne l’ouvrez plus. Ne l’envoyez à personne, même pour prévenir. Demandez quoi en faire à la police ou à la gendarmerie, sur place ou par tchat.
 }

# Les mots

sextortion-words = Les mots expliqués
sextortion-words-blackmail = Chantage
sextortion-words-blackmail-meaning = { $audience ->
    [minor] On te menace pour obtenir quelque chose.
   *[others] Menacer quelqu’un pour obtenir quelque chose.
 }
sextortion-words-sextortion = Sextorsion
sextortion-words-sextortion-meaning = Un chantage avec une image intime. On dit aussi « cybersextorsion » ou « cryptoporno ».
sextortion-words-extortion = Extorsion
sextortion-words-extortion-meaning = Obtenir quelque chose par la violence ou la contrainte.
sextortion-words-fake = Image truquée
sextortion-words-fake-meaning = Une fausse image, faite avec un logiciel. On dit aussi « deepfake ».
sextortion-words-phishing = Hameçonnage
sextortion-words-phishing-meaning = Un faux message qui vole un mot de passe. Il imite un site connu.
sextortion-words-spyware = Logiciel espion
sextortion-words-spyware-meaning = Un programme caché qui copie l’activité d’un appareil.
sextortion-words-handle = Pseudo
sextortion-words-handle-meaning = Le nom choisi par quelqu’un sur un réseau ou un jeu.
sextortion-words-complaint = Plainte
sextortion-words-complaint-meaning = { $audience ->
    [minor] Raconter les faits à la police pour que la justice agisse.
   *[others] La déclaration par laquelle une victime demande à la justice d’agir.
 }
sextortion-words-against-x = Plainte contre X
sextortion-words-against-x-meaning = Une plainte contre un auteur encore inconnu.
sextortion-words-handrail = Main courante
sextortion-words-handrail-meaning = Une simple note de la police. Ce n’est pas une plainte.
sextortion-words-prosecutor = Procureur de la République
sextortion-words-prosecutor-meaning = { $audience ->
    [minor] La personne qui décide des suites d’une plainte.
   *[others] Le magistrat qui décide des suites d’une plainte.
 }
sextortion-words-guardian = Administrateur ad hoc
sextortion-words-guardian-meaning = Un adulte nommé par la justice. Il défend un mineur à la place des parents.
sextortion-words-fingerprint = Empreinte
sextortion-words-fingerprint-meaning = Un code calculé à partir d’une image. Il ne montre rien de l’image.
sextortion-words-delisting = Déréférencement
sextortion-words-delisting-meaning = Retirer un résultat d’un moteur de recherche. La page, elle, reste en ligne.
