# Les mineurs, les actes imposés, et ce que la justice et les sites font en plus.

law-minor = { $audience ->
    [minor] Parce que tu as moins de 18 ans
   *[others] La victime a moins de 18 ans
 }
law-minor-rule = { $audience ->
    [minor] Un adulte n’a pas le droit de te demander des images sexuelles. Il n’a pas le droit de te pousser à des gestes sexuels. Demander suffit.
   *[others] Un adulte qui demande des images ou des gestes sexuels à un mineur est déjà puni. Il l’est même sans résultat, et même en message privé pour la plupart de ces textes.
 }
law-minor-fault = { $audience ->
    [minor] Tu as dit oui, ou tu as envoyé ? L’adulte reste seul responsable.
   *[parent] Votre enfant a dit oui, ou a envoyé ? L’adulte reste seul responsable.
 }
law-minor-asked-title = Un adulte a demandé
law-minor-image-title = Les images
law-minor-image = { $audience ->
    [minor] La loi protège l’image de tous les moins de 18 ans. Même après 15 ans, personne n’a le droit de la montrer.
   *[others] Cette protection vaut jusqu’à 18 ans. Avoir 15 ans ou plus ne rend jamais l’envoi d’une image permis. Avant 15 ans, filmer un enfant ainsi est puni même sans projet de diffuser l’image.
 }
law-minor-possess = { $audience ->
    [parent] Le texte ne prévoit pas d’exception pour les parents. Notez le lien, le pseudo et la date, jamais l’image. Beaucoup de pages donnent encore l’ancienne peine, plus basse.
    [witness] Le texte ne prévoit pas d’exception pour un témoin. Notez le lien, le pseudo et la date, jamais l’image. Beaucoup de pages donnent encore l’ancienne peine, plus basse.
   *[adult] Le texte ne prévoit pas d’exception, même pour la victime ou sa famille. Notez le lien, le pseudo et la date, jamais l’image d’un mineur. Beaucoup de pages donnent encore l’ancienne peine, plus basse.
 }
law-minor-help = { $audience ->
    [minor] Tu as peur d’avoir des ennuis ? Le { $fr-3018 } et l’Espace Mineurs t’écoutent. Pas besoin de donner ton nom.
   *[parent] Une question sur une image de votre enfant ? Le { $fr-3018 } répond aux parents, { $fr-3018-hours }.
 }
law-minor-call-3018 = Voir le { $fr-3018 }
law-minor-call-chat = Voir l’Espace Mineurs
law-minor-tell-title = Quand on sait qu’un enfant souffre
law-minor-tell = Cet article parle des mauvais traitements et des agressions, pas des images. En parler protège l’enfant. Le { $fr-119 } écoute tout adulte, jour et nuit, et peut prévenir les services.

law-acts = Actes sexuels imposés
law-acts-notice = Ce passage parle de viol et d’agressions sexuelles.
law-acts-short-1 = Un acte sexuel sans accord est interdit. Se taire n’est pas dire oui.
law-acts-short-2 = { $audience ->
    [minor] L’auteur a tort, pas toi. Tu peux en parler.
   *[others] L’auteur est responsable. On peut en parler, même longtemps après.
 }
law-acts-consent = { $audience ->
    [minor] Consentir, c’est dire un vrai oui. On dit oui sans peur, et avant. On peut changer d’avis.
   *[others] Une loi récente dit ce qu’est le consentement. Elle parle d’un accord libre et éclairé, donné avant, pour un acte précis. Cet accord peut être repris.
 }
law-acts-say-title = { $audience ->
    [minor] Ce n’est pas un oui
   *[others] Ce n’est pas un accord
 }
law-acts-say = { $audience ->
    [minor]
        le silence
        un oui sous la menace
        un oui pour autre chose, ou hier
   *[others]
        le silence seul, ou l’absence de réaction
        un oui obtenu par la menace ou la contrainte
        un oui pour un autre acte, ou un autre jour
        un oui repris entre-temps
 }
law-acts-young-title = { $audience ->
    [minor] Avant 15 ans, et avant 18 ans
   *[others] La victime est très jeune
 }
law-acts-rape = { $audience ->
    [minor] Avant 15 ans, un adulte n’a droit à aucun acte sexuel avec toi. Les plus graves sont souvent un viol : jusqu’à { $years } ans de prison.
   *[others] Avec un enfant de moins de 15 ans, l’accord ne compte pas. Une pénétration, ou un acte entre bouche et sexe, est alors un viol : jusqu’à { $years } ans de prison. L’auteur adulte a au moins { $gap } ans de plus, ou il a payé : { $article-222-23-1 }.
 }
law-acts-majority = { $audience ->
    [minor] Une personne de ta famille, ou qui a autorité sur toi ? C’est interdit jusqu’à tes 18 ans.
   *[others] La protection va jusqu’à 18 ans face à la famille ou à un adulte qui a autorité. Les règles sur les mineurs n’ont pas changé avec la nouvelle loi.
 }
law-acts-seen-title = Filmer ou imposer la vue
law-acts-call-116006 = Voir le { $fr-116006 }
law-acts-call-119 = Voir le { $fr-119 }
law-acts-pause = Faire une pause

law-besides = { $audience ->
    [minor] Ce que la justice peut faire aussi
   *[others] En plus de la peine
 }
law-besides-accounts-title = Les comptes de l’auteur
law-besides-more = Le juge peut aussi interdire un métier ou prendre le matériel. L’auteur peut être inscrit dans un fichier d’auteurs d’infractions sexuelles.
law-besides-sites-title = Ce que les sites ont à faire
law-besides-sites = { $audience ->
    [minor] Un site reçoit un signalement ? Il doit le regarder et répondre. C’est une règle européenne.
   *[others] Un règlement européen demande aux sites d’examiner chaque signalement. Un site averti qui ne fait rien peut en répondre devant la justice.
 }
law-besides-first = { $audience ->
    [minor] Le { $fr-3018 } et Point de Contact passent en premier. Les sites les lisent avant les autres.
   *[others] Les « signaleurs de confiance » passent en premier. En France, le { $fr-3018 } et Point de Contact en font partie.
 }
law-besides-platforms = { platforms-title }
law-besides-order = { $audience ->
    [minor] Image d’un mineur : la police peut ordonner le retrait en { $hours } heures.
   *[others] Pour une image d’abus sexuel sur un enfant, la police peut ordonner le retrait en { $hours } heures.
 }

law-words = Les mots expliqués
law-words-offence = Infraction
law-words-offence-meaning = Un acte que la loi punit.
law-words-delit = Délit
law-words-delit-meaning = { $audience ->
    [minor] Une infraction grave. Le chantage en est un.
   *[others] Une sorte d’infraction, jugée par un tribunal. Le chantage en est un.
 }
law-words-crime = Crime
law-words-crime-meaning = La plus grave des infractions. Le viol en est un.
law-words-penalty = Peine
law-words-penalty-meaning = { $audience ->
    [minor] Ce que le juge décide contre l’auteur. Par exemple : prison ou amende.
   *[others] Ce que le juge décide contre l’auteur, comme la prison ou l’amende.
 }
law-words-public = Communication au public en ligne
law-words-public-meaning = Ce que tout le monde, ou un large groupe, peut voir sur internet.
law-words-consent = Consentement
law-words-consent-meaning = { $audience ->
    [minor] Un vrai oui, dit sans peur et avant l’acte.
   *[others] Un accord libre et éclairé, donné avant et pour cet acte.
 }
law-words-assault = Agression sexuelle
law-words-assault-meaning = Un acte sexuel sans consentement, puni plus lourdement sur un mineur.
law-words-rape = Viol
law-words-rape-meaning = Un acte sexuel avec pénétration, ou entre bouche et sexe, sans consentement. C’est un crime.
law-words-blackmail = Chantage
law-words-blackmail-meaning = { $audience ->
    [minor] On te menace pour obtenir quelque chose.
   *[others] Menacer quelqu’un pour obtenir quelque chose.
 }
law-words-gang = Bande organisée
law-words-gang-meaning = Des personnes qui préparent l’infraction ensemble. La peine est alors plus lourde.
