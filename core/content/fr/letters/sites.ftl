# Le signalement à une plateforme, l’effacement, les moteurs de recherche et la CNIL.

# Signaler à une application ou à un site

letter-platform-report-title = Signaler à une application
letter-platform-report-summary = { $audience ->
    [minor] Un texte à coller dans le formulaire de l’application.
   *[others] Un texte à coller dans le formulaire de l’application ou du site.
 }
letter-platform-report-first = { $audience ->
    [minor] Ouvre le message ou le profil, puis « Signaler ». Colle ce texte à la fin.
   *[others] Dans l’application, ouvrez le message ou le profil, puis « Signaler ». Ce texte va dans la case libre.
 }
letter-platform-report-keep = { $audience ->
    [minor] Note d’abord le pseudo, le lien et la date. Bloque le compte après.
   *[others] Avant, gardez le pseudo, le lien et la date. Bloquez le compte après le signalement.
 }
letter-platform-report-help = { $audience ->
    [minor] Le { $fr-3018 } peut aussi faire le signalement avec toi. C’est gratuit, { $fr-3018-hours }.
   *[parent] Le { $fr-3018 } peut aussi faire le signalement. C’est gratuit, { $fr-3018-hours }.
 }
letter-platform-report-not = { $audience ->
    [minor] Un signalement n’est pas une plainte. Tu peux faire les deux.
   *[others] Un signalement n’est pas une plainte. Les deux peuvent se faire en même temps.
 }
letter-platform-report-to = À l’équipe de modération de { $platform }
letter-platform-report-money-blackmail = { $audience ->
    [minor] Un compte menace de montrer une image intime de moi et exige de l’argent.
    [parent] Un compte menace de montrer une image intime de mon enfant et exige de l’argent.
    [witness] Un compte menace de montrer une image intime d’une autre personne et exige de l’argent.
   *[adult] Un compte menace de montrer une image intime de moi et exige de l’argent.
 }
letter-platform-report-image-blackmail = { $audience ->
    [minor] Un compte menace de montrer une image intime de moi et exige d’autres images.
    [parent] Un compte menace de montrer une image intime de mon enfant et exige d’autres images.
    [witness] Un compte menace de montrer une image intime d’une autre personne et exige d’autres images.
   *[adult] Un compte menace de montrer une image intime de moi et exige d’autres images.
 }
letter-platform-report-spread-image = { $audience ->
    [minor] Une image intime de moi est montrée sans mon accord.
    [parent] Une image intime de mon enfant est montrée sans accord.
    [witness] Une image intime d’une autre personne semble montrée sans son accord.
   *[adult] Une image intime de moi est montrée sans mon accord.
 }
letter-platform-report-faked-image = { $audience ->
    [minor] Une fausse image sexuelle de moi est montrée sans mon accord.
    [parent] Une fausse image sexuelle de mon enfant est montrée.
    [witness] Une fausse image sexuelle d’une autre personne semble montrée sans son accord.
   *[adult] Une fausse image sexuelle de moi est montrée sans mon accord.
 }
letter-platform-report-harassment = { $audience ->
    [minor] Des messages ou des publications me visent sans arrêt.
    [parent] Des messages ou des publications répétés visent mon enfant.
    [witness] Des messages ou des publications répétés visent une autre personne.
   *[adult] Des messages ou des publications répétés me visent.
 }
letter-platform-report-solicited-minor = { $audience ->
    [minor] Un compte me demande des images ou des actes sexuels.
    [parent] Un compte demande des images ou des actes sexuels à mon enfant.
   *[witness] Un compte demande des images ou des actes sexuels à un mineur.
 }
letter-platform-report-minor = { $audience ->
    [minor] J’ai moins de 18 ans.
   *[parent] Mon enfant a moins de 18 ans.
 }
letter-platform-report-image-of-minor = La personne sur l’image avait moins de 18 ans.
letter-platform-report-ask = Je demande le retrait des contenus, l’examen de ces comptes et une réponse.
letter-platform-report-no-image = Je ne joins aucune image. Les liens et les pseudos permettent de trouver le contenu.
letter-platform-report-true = Ces informations sont exactes, autant que je le sache.
letter-platform-report-name = Nom : { $name }
letter-platform-report-contact = Pour me répondre : { $contact }

# Demander l’effacement

letter-erasure-title = Demander l’effacement à un site
letter-erasure-summary = { $audience ->
    [minor] Un message au site, pour demander d’effacer.
   *[others] Une demande au site, ou à son hébergeur, d’effacer un contenu.
 }
letter-erasure-where = { $audience ->
    [minor] Cherche en bas de la page : « contact » ou « vie privée ». Un adulte peut t’aider.
   *[others] L’adresse est souvent en bas de page : « mentions légales », « contact » ou « vie privée ».
 }
letter-erasure-month = { $audience ->
    [minor] Le site a 1 mois pour répondre. Garde la date d’envoi.
   *[others] Le site a 1 mois pour répondre. Notez la date d’envoi. La CNIL peut agir ensuite : elle protège les données personnelles.
 }
letter-erasure-answer = { $audience ->
    [minor] Le site verra ton nom et ton courriel. Tu peux d’abord demander au { $fr-3018 } de le faire.
   *[others] Le site verra le nom et l’adresse que vous donnez. Une adresse créée pour cela suffit.
 }
letter-erasure-sender =
    { $name }
    { $contact }
letter-erasure-to = À { $site }
letter-erasure-subject = Objet : demande d’effacement
letter-erasure-spread-image = { $audience ->
    [parent] Les pages ci-dessous montrent une image intime de mon enfant, { $child }. Aucun accord n’a été donné.
   *[others] Les pages ci-dessous montrent une image intime de moi. Je n’ai pas donné mon accord.
 }
letter-erasure-faked-image = { $audience ->
    [parent] Les pages ci-dessous montrent une fausse image sexuelle de mon enfant, { $child }. Aucun accord n’a été donné.
   *[others] Les pages ci-dessous montrent une fausse image sexuelle de moi. Je n’ai pas donné mon accord.
 }
letter-erasure-harassment = { $audience ->
    [parent] Les pages ci-dessous visent mon enfant, { $child }, et lui nuisent.
   *[others] Les pages ci-dessous me visent et me nuisent.
 }
letter-erasure-minor = { $audience ->
    [minor] J’avais moins de 18 ans au moment des faits.
   *[parent] Mon enfant avait moins de 18 ans au moment des faits.
 }
letter-erasure-ask = Je demande l’effacement de ces contenus et une réponse écrite : { $article-17 }.
letter-erasure-ask-minor = S’agissant des données d’une personne mineure, l’effacement se fait dans les meilleurs délais : { $article-51 }.
letter-erasure-no-image = Je ne joins aucune image. Les liens suffisent.
letter-erasure-end = Je vous remercie de votre réponse.

# Retirer un résultat de recherche

letter-delisting-title = Écrire à un moteur de recherche
letter-delisting-summary = { $audience ->
    [minor] Demande de cacher la page pour ton nom.
    [parent] Une demande pour cacher la page quand on cherche le nom.
   *[adult] Une demande pour cacher la page quand on cherche votre nom.
 }
letter-delisting-what = { $audience ->
    [minor] Cette demande concerne la recherche de ton nom. La page reste en ligne.
   *[others] Cette demande vise les résultats affichés pour un nom. La page reste en ligne : la demande au site compte aussi.
 }
letter-delisting-form = { $audience ->
    [minor] Chaque moteur a son formulaire. Colle ce texte dans la case libre.
   *[others] Chaque moteur a son formulaire. Ce texte va dans la case libre.
 }
letter-delisting-identity = { $audience ->
    [minor] Le moteur peut demander une preuve de ton nom. Fais cette partie avec un adulte de ton choix.
   *[others] Le moteur peut demander une preuve d’identité. Vous pouvez cacher ce qui ne sert pas.
 }
letter-delisting-to = À { $engine }
letter-delisting-subject = Objet : demande de retrait de résultats de recherche
letter-delisting-ask = Je demande le retrait des résultats ci-dessous, affichés quand on cherche le nom « { $search } ».
letter-delisting-links = Résultats à retirer
letter-delisting-spread-image = { $audience ->
    [parent] Ces pages montrent une image intime de mon enfant. Aucun accord n’a été donné.
   *[others] Ces pages montrent une image intime de moi. Je n’ai pas donné mon accord.
 }
letter-delisting-faked-image = { $audience ->
    [parent] Ces pages montrent une fausse image sexuelle de mon enfant. Aucun accord n’a été donné.
   *[others] Ces pages montrent une fausse image sexuelle de moi. Je n’ai pas donné mon accord.
 }
letter-delisting-harassment = { $audience ->
    [parent] Ces pages visent mon enfant et lui nuisent.
   *[others] Ces pages me visent et me nuisent.
 }
letter-delisting-right = Je m’appuie sur le droit à l’effacement : { $article-17 }.

# La plainte à la CNIL

letter-cnil-title = Écrire à la CNIL
letter-cnil-summary = { $audience ->
    [minor] Si le site refuse ou se tait. La CNIL protège les données personnelles.
   *[others] Après un refus ou un silence. La CNIL protège les données personnelles.
 }
letter-cnil-when = { $audience ->
    [minor] Cette lettre vient après. Le site a refusé, ou n’a pas répondu après 1 mois.
   *[others] Cette lettre vient en second : après un refus, ou sans réponse du site après 1 mois.
 }
letter-cnil-where = { $audience ->
    [minor] Sur le site de la CNIL, cherche « adresser une plainte ». Ton nom est demandé.
   *[others] Sur le site de la CNIL, cherchez « adresser une plainte ». Une identité est demandée.
 }
letter-cnil-not = { $audience ->
    [minor] La CNIL n’est pas la police. Elle protège les données personnelles.
   *[others] La CNIL protège les données personnelles. Elle ne remplace pas une plainte à la police.
 }
letter-cnil-to = À la CNIL, service des plaintes
letter-cnil-subject = Objet : plainte après une demande d’effacement
letter-cnil-request = Le { $requested-on }, j’ai envoyé une demande d’effacement à { $site }.
letter-cnil-answer = Réponse reçue : { $answer }.
letter-cnil-ask = Je demande votre aide pour obtenir l’effacement : { $article-17 }.
letter-cnil-ask-minor = Les données concernent une personne qui était mineure : { $article-51 }.
