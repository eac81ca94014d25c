# Les lettres : les situations, ce que l’on peut remplir, et les phrases communes.
# `{ $name }`, `{ $links }`… : ce que la personne a tapé, repris tel quel.

letter-to-complete = [à compléter : { $what }]
letter-period = du { $first } au { $last }

# Les situations

letter-case-money-blackmail = { $audience ->
    [minor] On me menace pour avoir de l’argent
    [parent] On menace mon enfant pour de l’argent
    [witness] Quelqu’un est menacé pour de l’argent
   *[adult] On me menace pour obtenir de l’argent
 }
letter-case-image-blackmail = { $audience ->
    [minor] On me menace pour avoir des images
    [parent] On menace mon enfant pour des images
    [witness] Quelqu’un est menacé pour des images
   *[adult] On me menace pour obtenir des images
 }
letter-case-spread-image = { $audience ->
    [minor] On a montré une image intime de moi
    [parent] On a montré une image de mon enfant
    [witness] Une image intime est montrée sans accord
   *[adult] On a montré une image intime de moi
 }
letter-case-faked-image = { $audience ->
    [minor] On a fait une fausse image de moi
    [parent] Une fausse image sexuelle de mon enfant
    [witness] Une fausse image sexuelle de quelqu’un
   *[adult] Une fausse image sexuelle de moi
 }
letter-case-harassment = { $audience ->
    [minor] On me harcèle en ligne
    [parent] On harcèle mon enfant en ligne
    [witness] Quelqu’un est harcelé en ligne
   *[adult] On me harcèle en ligne
 }
letter-case-solicited-minor = { $audience ->
    [minor] On me demande des choses sexuelles
    [parent] On demande des choses sexuelles à mon enfant
   *[witness] On demande des choses sexuelles à un mineur
 }

# Ce qui manque, dans « à compléter »

letter-fact-name = le nom et le prénom
letter-fact-address = l’adresse postale
letter-fact-contact = un numéro de téléphone ou une adresse électronique
letter-fact-place = la ville
letter-fact-written-on = la date du jour
letter-fact-child = le nom de l’enfant
letter-fact-age = l’âge
letter-fact-when = la date des faits
letter-fact-platform = le nom de l’application ou du site
letter-fact-links = le lien de la page
letter-fact-accounts = le pseudo ou le lien du profil
letter-fact-events = le récit des faits
letter-fact-threat = les mots de la menace
letter-fact-asked = ce qui est exigé
letter-fact-deadline = le délai annoncé
letter-fact-paid = la somme versée
letter-fact-means = le moyen de paiement
letter-fact-payment-account = le compte qui a reçu l’argent
letter-fact-spread = où l’image a été montrée, et à qui
letter-fact-author = ce que l’on sait de l’auteur
letter-fact-witnesses = les témoins
letter-fact-reports = le numéro du signalement
letter-fact-complaint = le lieu et le numéro de la première plainte
letter-fact-court = la ville du tribunal judiciaire
letter-fact-site = le nom du site ou de l’hébergeur
letter-fact-requested-on = la date de la première demande
letter-fact-answer = la réponse reçue, ou l’absence de réponse
letter-fact-engine = le nom du moteur de recherche
letter-fact-search = le nom recherché

# Ce que l’on demande, au-dessus de chaque champ

letter-ask-name = { $audience ->
    [minor] Ton nom et ton prénom
   *[others] Votre nom et votre prénom
 }
letter-ask-address = { $audience ->
    [minor] L’adresse où la réponse peut arriver
   *[others] Votre adresse postale
 }
letter-ask-contact = { $audience ->
    [minor] Ton téléphone ou ton courriel
   *[others] Votre téléphone ou votre courriel
 }
letter-ask-place = { $audience ->
    [minor] La ville où tu écris
   *[others] La ville où vous écrivez
 }
letter-ask-written-on = La date de la lettre
letter-ask-child = Le nom de votre enfant
letter-ask-age = { $audience ->
    [minor] Ton âge à ce moment-là
   *[others] L’âge de votre enfant à ce moment-là
 }
letter-ask-image-age = { $audience ->
    [witness] La personne avait-elle moins de 18 ans ?
   *[adult] Aviez-vous moins de 18 ans sur l’image ?
 }
letter-ask-when = Quand c’est arrivé
letter-ask-platform = L’application ou le site
letter-ask-links = Les liens des pages, un par ligne
letter-ask-accounts = Les pseudos ou profils, un par ligne
letter-ask-events = { $audience ->
    [minor] Ce qui s’est passé, avec tes mots
   *[others] Ce qui s’est passé, et les effets
 }
letter-ask-threat = La menace, mot pour mot
letter-ask-asked = Ce qui est exigé
letter-ask-deadline = Le délai annoncé par l’auteur
letter-ask-paid = La somme déjà versée
letter-ask-means = Comment elle a été versée
letter-ask-payment-account = Le compte ou le portefeuille qui l’a reçue
letter-ask-spread = Où l’image a été montrée, à qui
letter-ask-author = { $audience ->
    [minor] Ce que tu sais de l’auteur
   *[others] Ce que vous savez de l’auteur
 }
letter-ask-witnesses = Les témoins
letter-ask-reports = Les numéros de signalement, un par ligne
letter-ask-complaint = Une plainte déjà faite : lieu et numéro
letter-ask-court = La ville du tribunal judiciaire
letter-ask-site = Le site ou l’hébergeur
letter-ask-requested-on = La date de la première demande
letter-ask-answer = La réponse reçue, ou son absence
letter-ask-engine = Le moteur de recherche
letter-ask-search = Le nom tapé dans la recherche

# Les articles, si la date des faits permet de les nommer. « Peut » : la justice choisit.

letter-offences = Ces faits peuvent relever des textes suivants
letter-offence-312-10 = chantage : { $article-312-10 }
letter-offence-312-11 = menace mise à exécution : { $article-312-11 }
letter-offence-312-12 = tentative de chantage : { $article-312-12 }
letter-offence-227-23 = image pornographique d’un mineur : { $article-227-23 }
letter-offence-227-23-1 = demande d’images sexuelles à un mineur, si l’auteur est majeur : { $article-227-23-1 }
letter-offence-227-22-2 = incitation en ligne d’un mineur à un acte sexuel, si l’auteur est majeur : { $article-227-22-2 }
letter-offence-227-22-1 = proposition sexuelle en ligne à un enfant de moins de 15 ans, si l’auteur est majeur : { $article-227-22-1 }
letter-offence-227-22 = corruption de mineur : { $article-227-22 }
letter-offence-226-2-1 = image sexuelle montrée sans accord : { $article-226-2-1 }
letter-offence-226-8-1 = montage sexuel montré sans accord : { $article-226-8-1 }
letter-offence-222-33-2-2 = harcèlement moral : { $article-222-33-2-2 }
letter-no-offence = La loi qui s’applique dépend de la date des faits. Je laisse la police et la justice la choisir.

# Les phrases communes

letter-sender =
    { $name }
    { $address }
    { $contact }
letter-date = { $place }, le { $written-on }
letter-signature = { $name }
letter-greeting = Madame, Monsieur,
letter-when = Date des faits : { $when }.
letter-platform = Application ou site : { $platform }.
letter-accounts = Comptes qui ont servi à l’auteur
letter-links = Pages concernées
letter-threat = Mots de la menace : « { $threat } »
letter-asked = Ce qui est exigé : { $asked }.
letter-deadline = Délai annoncé par l’auteur : { $deadline }.
letter-paid = Somme versée : { $paid }. Moyen de paiement : { $means }. Compte qui a reçu l’argent : { $payment-account }.
letter-spread = L’image a déjà été montrée : { $spread }.
letter-events = Récit des faits : { $events }
letter-author = Ce que je sais de l’auteur : { $author }.
letter-witnesses = Personnes qui ont vu ou qui savent : { $witnesses }.
letter-reports = Signalements déjà faits
letter-enclosed = Je joins
letter-image-before = J’avais moins de 18 ans quand cette image a été faite.
letter-no-image = { $audience ->
    [minor] Aucune image intime n’est jointe ni montrée. Les liens, les pseudos, les dates et le nom du site suffisent.
    [parent] Aucune image intime de mon enfant n’est jointe ni montrée. Les liens, les pseudos, les dates et le nom du site suffisent.
   *[adult] Aucune image intime n’est jointe. Les liens, les pseudos, les dates et le nom du site suffisent.
 }

# À apporter ou à joindre

letter-bring-identity = { $audience ->
    [minor] une carte d’identité ou de transport, si possible
    [parent] une pièce d’identité et le livret de famille
   *[adult] une pièce d’identité
 }
letter-bring-copy = { $audience ->
    [minor] une copie de ma carte d’identité
    [parent] une copie de ma pièce d’identité et du livret de famille
   *[adult] une copie de ma pièce d’identité
 }
letter-bring-traces = les messages, pseudos et liens : aucune image intime
letter-bring-captures = les captures des messages et des pages, avec leurs liens et leurs dates
letter-bring-payments = les demandes d’argent et les preuves de paiement
letter-bring-summary = { $audience ->
    [minor] ce texte, pour le lire ou le donner
   *[others] ce texte, pour le lire ou le laisser
 }
letter-bring-links = les liens exacts, sans image
letter-bring-request = la demande envoyée, avec sa date et la réponse
letter-bring-cnil-identity = { $audience ->
    [parent] une preuve de mon lien avec mon enfant
   *[others] une preuve d’identité
 }
letter-bring-engine-identity = { $audience ->
    [parent] une preuve d’identité et de votre lien, si elle est demandée
   *[others] une preuve d’identité, si elle est demandée
 }
