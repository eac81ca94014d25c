# La recherche par le nom, la lettre au site, la CNIL, les questions et les mots.

search-engines-name = { $audience ->
    [minor] Quand ton nom est dans la recherche
   *[others] Quand la recherche porte sur un nom
 }
search-engines-name-right = { $audience ->
    [minor] On trouve la page en cherchant ton nom ? Tu peux demander à couper ce lien. C’est ton droit.
    [parent] On trouve la page en cherchant le nom de votre enfant ? Vous pouvez demander à couper ce lien. C’est une partie du droit à l’oubli.
   *[adult] On trouve la page en cherchant votre nom ? Vous pouvez demander à couper ce lien. C’est une partie du droit à l’oubli.
 }
search-engines-name-give-title = La demande contient
search-engines-name-give = { $audience ->
    [minor]
        le nom cherché
        l’adresse de chaque page
        la raison, en une phrase
        ton âge
    [parent]
        le nom cherché
        l’adresse exacte de chaque résultat
        la raison, en une ou deux phrases
        l’âge de votre enfant, et votre lien avec lui
        le numéro de la plainte, s’il y en a une
   *[adult]
        le nom cherché
        l’adresse exacte de chaque résultat
        la raison, en une ou deux phrases
        le numéro de la plainte, s’il y en a une
 }
search-engines-name-identity = { $audience ->
    [minor] Le moteur peut demander une preuve de ton nom. Fais cette partie avec un adulte de ton choix.
   *[others] Le moteur peut demander une preuve d’identité. Il n’a pas à demander plus que nécessaire. Vous pouvez cacher ce qui ne sert pas.
 }
search-engines-name-keep = { $audience ->
    [minor] Garde une copie de ta demande, avec la date.
   *[others] Gardez une copie de la demande, avec la date. Elle servira pour la suite.
 }
search-engines-name-check = { $audience ->
    [minor] Après quelques jours, cherche ton nom de nouveau. Reste dans les pages, pas dans les images.
    [parent] Quelques jours après, cherchez le nom de nouveau. Chaque moteur est à vérifier à part.
   *[adult] Quelques jours après, cherchez votre nom de nouveau. Chaque moteur est à vérifier à part. Une personne de confiance peut le faire.
 }
search-engines-name-tool = La CNIL, chargée des données personnelles, avait fait une extension de navigateur pour cette vérification. Nous n’avons pas pu vérifier qu’elle existe encore.
search-engines-name-write = Écrire au moteur de recherche

# La lettre au site

search-engines-site = Écrire au site
search-engines-site-right = { $audience ->
    [minor] Un site montre ton image ? Tu peux demander qu’il l’efface. C’est un droit européen.
    [parent] Un site montre une image de votre enfant ? La loi européenne permet d’en demander l’effacement.
   *[adult] Un site montre une image de vous ? La loi européenne permet d’en demander l’effacement.
 }
search-engines-site-where = { $audience ->
    [minor] Cherche en bas de la page : « contact » ou « données ». Un adulte peut t’aider.
   *[others] Cherchez en bas de page : « mentions légales », « contact » ou « vie privée ». La CNIL, qui protège les données personnelles, explique aussi comment faire.
 }
search-engines-site-letter-title = { $audience ->
    [minor] Ton message dit
   *[others] La lettre dit
 }
search-engines-site-letter = { $audience ->
    [minor]
        l’adresse de la page
        que l’image est intime et montrée sans ton accord
        que tu avais moins de 18 ans
        que tu demandes de l’effacer
    [parent]
        le nom de votre enfant, le vôtre, et votre lien
        l’adresse exacte de chaque page
        que l’image est intime et montrée sans accord
        que votre enfant avait moins de 18 ans
        que vous demandez l’effacement, et une réponse écrite
   *[adult]
        votre nom et un moyen de répondre
        l’adresse exacte de chaque page
        que l’image est intime et montrée sans votre accord
        votre âge sur l’image, si vous aviez moins de 18 ans
        que vous demandez l’effacement, et une réponse écrite
 }
search-engines-site-example = { $audience ->
    [minor] « Cette page montre une image intime de moi : [lien]. J’avais [âge] ans. Effacez-la, s’il vous plaît. »
    [parent] « Cette page montre une image intime de mon enfant : [lien]. Mon enfant avait [âge] ans. Je demande son effacement et une réponse écrite. »
   *[adult] « Cette page montre une image intime de moi, sans mon accord : [lien]. Je demande son effacement et une réponse écrite. »
 }
search-engines-site-image = { $audience ->
    [minor] Ne mets jamais l’image dans le message. Le lien suffit.
    [parent] Ne joignez jamais l’image. Le lien suffit.
   *[adult] Ne joignez pas l’image. Le lien suffit, surtout si elle date d’avant vos 18 ans.
 }
search-engines-site-month = { $audience ->
    [minor] Le site a 1 mois pour répondre. Garde la date.
   *[others] Le site a 1 mois pour répondre. Notez la date d’envoi. Un signalement dans l’application peut aller plus tôt : les deux se font en même temps.
 }
search-engines-site-young = { $audience ->
    [minor] Image d’avant 18 ans : le site doit faire au plus tôt.
    [parent] Pour des données d’un mineur, le site a l’obligation d’effacer dans les meilleurs délais.
   *[adult] Vous étiez mineur ou mineure à ce moment-là ? Le site a l’obligation d’effacer dans les meilleurs délais.
 }
search-engines-site-write = Écrire la demande au site

# La CNIL

search-engines-cnil = La CNIL
search-engines-cnil-what = { $audience ->
    [minor] La CNIL protège les données personnelles. Une image de toi est une donnée. C’est gratuit.
   *[others] La CNIL est un service de l’État qui protège les données personnelles. Une image en fait partie. C’est gratuit.
 }
search-engines-cnil-when = { $audience ->
    [minor] Elle agit si le site refuse ou se tait 1 mois. C’est pareil pour un moteur de recherche.
   *[others] Elle intervient après un refus du site ou du moteur de recherche, ou sans réponse après 1 mois.
 }
search-engines-cnil-how-title = { $audience ->
    [minor] Tu gardes pour elle
   *[others] À garder pour le dossier
 }
search-engines-cnil-how = { $audience ->
    [minor]
        ta demande, avec la date
        la réponse, si elle existe
        le lien de la page
    [parent]
        la demande envoyée, avec sa date
        la réponse, ou son absence
        l’adresse de chaque page
        une preuve de votre lien avec l’enfant
   *[adult]
        la demande envoyée, avec sa date
        la réponse, ou son absence
        l’adresse de chaque page
        une preuve d’identité
 }
search-engines-cnil-young = { $audience ->
    [minor] Pour un mineur, la loi donne 3 semaines à la CNIL. Ce délai est discuté : ne compte pas dessus.
    [parent] Pour un mineur, la loi française donne 3 semaines à la CNIL. Des juristes discutent ce délai : ne comptez pas trop dessus.
   *[adult] Pour une image de votre enfance, la loi française donne 3 semaines à la CNIL. Des juristes discutent ce délai : ne comptez pas trop dessus.
 }
search-engines-cnil-not = { $audience ->
    [minor] La CNIL n’est pas la police. Elle ne remplace pas une plainte, ni le { $fr-3018 }.
   *[others] La CNIL n’est pas la police. Les urgences ne passent pas par elle. Une plainte reste possible en même temps.
 }
search-engines-cnil-call = Voir la plainte à la CNIL
search-engines-cnil-letter = Écrire à la CNIL

search-engines-questions = { $audience ->
    [minor] Tes questions
   *[others] Questions fréquentes
 }
search-engines-questions-gone = { $audience ->
    [minor] L’image peut-elle revenir ?
   *[others] Et si l’image revient ?
 }
search-engines-questions-gone-answer = { $audience ->
    [minor] Parfois, oui. Tu peux refaire la demande autant de fois que tu veux. Le { $fr-3018 } t’aide chaque fois.
    [parent] Cela arrive. La demande peut se refaire autant de fois que nécessaire. Le { $fr-3018 } aide chaque fois.
   *[adult] Cela arrive. La demande peut se refaire autant de fois que nécessaire. Point de Contact aide aussi, avec le lien.
 }
search-engines-questions-before = L’image date d’avant mes 18 ans.
search-engines-questions-before-answer = C’est alors l’image d’un mineur, même aujourd’hui. Choisissez « moins de 18 ans » chez Google. Pour l’empreinte, l’outil est Take It Down, pas StopNCII.
search-engines-questions-complaint = { $audience ->
    [minor] Une demande à Google, c’est une plainte ?
   *[others] Une demande de retrait vaut-elle plainte ?
 }
search-engines-questions-complaint-answer = { $audience ->
    [minor] Non. Pour que la justice agisse, il y a la plainte. Tu peux faire les deux.
   *[others] Non. Le retrait vise la page, la plainte vise l’auteur. Les deux peuvent se faire en même temps.
 }
search-engines-questions-parents = Mes parents le sauront-ils ?
search-engines-questions-parents-answer =
    La réponse arrive par courriel. Choisis une adresse que personne d’autre ne lit.

    Pour les données personnelles, la CNIL demande un nom. Tu peux demander au { $fr-3018 } qui sera prévenu.

search-engines-words = Les mots expliqués
search-engines-words-engine = Moteur de recherche
search-engines-words-engine-meaning = Un site qui sert à trouver des pages, comme Google ou Bing.
search-engines-words-delisting = Déréférencement
search-engines-words-delisting-meaning = Retirer un résultat d’un moteur de recherche. La page reste en ligne.
search-engines-words-erasure = Effacement
search-engines-words-erasure-meaning = { $audience ->
    [minor] Enlever l’image du site lui-même.
   *[others] Enlever une image ou une information du site lui-même.
 }
search-engines-words-data = Donnée personnelle
search-engines-words-data-meaning = { $audience ->
    [minor] Une information sur toi : un nom, une image ou une adresse.
   *[others] Une information sur une personne : un nom, une image ou une adresse.
 }
search-engines-words-host = Hébergeur
search-engines-words-host-meaning = L’entreprise qui garde les pages d’un site sur ses machines.
