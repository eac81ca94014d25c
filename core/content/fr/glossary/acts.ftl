# Les mots difficiles de toutes les fiches. Un mot déjà expliqué dans une fiche est repris d’elle.

glossary-title = Les mots expliqués
glossary-summary = { $audience ->
    [minor] Un mot difficile ? Il est sûrement ici.
   *[others] Chaque mot difficile des fiches, en une phrase ou deux.
 }

# Soixante mots au plus, une idée par ligne.
glossary-essentials = { $audience ->
    [minor]
        Un mot n’est pas clair ? Cherche-le ici.
        Il manque ? Demande au { $fr-3018 }.
        Tu n’as pas besoin du bon mot pour demander de l’aide.
        Tes mots à toi suffisent.
   *[others]
        Un mot n’est pas clair ? Il est peut-être ici.
        Les mots du droit servent à choisir une démarche.
        Ils ne sont pas nécessaires pour demander de l’aide.
        Vos mots à vous suffisent.
 }

glossary-acts = { $audience ->
    [minor] Ce qu’on te fait
   *[others] Les violences
 }
glossary-acts-image-spread = Diffusion d’image intime sans accord
glossary-acts-image-spread-meaning = { $audience ->
    [minor] Montrer une image intime de quelqu’un sans son oui.
   *[others] Montrer à d’autres une image intime d’une personne, sans qu’elle le veuille.
 }
glossary-acts-intimate = Image intime
glossary-acts-intimate-meaning = { $audience ->
    [minor] Une photo ou une vidéo nue ou sexuelle. On dit aussi « nude ».
   *[others] Une photo ou une vidéo nue ou sexuelle, prise ou gardée en privé.
 }
glossary-acts-blackmail = { sextortion-words-blackmail }
glossary-acts-blackmail-meaning = { sextortion-words-blackmail-meaning }
glossary-acts-sextortion = { sextortion-words-sextortion }
glossary-acts-sextortion-meaning = { sextortion-words-sextortion-meaning }
glossary-acts-extortion = { sextortion-words-extortion }
glossary-acts-extortion-meaning = { sextortion-words-extortion-meaning }
glossary-acts-fake = { sextortion-words-fake }
glossary-acts-fake-meaning = { sextortion-words-fake-meaning }
glossary-acts-harassment = Cyberharcèlement
glossary-acts-harassment-meaning = { $audience ->
    [minor] Des messages ou des actes méchants qui reviennent, en ligne.
   *[others] Des messages ou des actes répétés en ligne, qui abîment la vie ou la santé.
 }
glossary-acts-raid = Raid
glossary-acts-raid-meaning = { $audience ->
    [minor] Beaucoup de gens attaquent la même personne en même temps.
   *[others] Une attaque en groupe, où chacun envoie parfois un seul message.
 }
glossary-acts-grooming = Sollicitation d’un mineur
glossary-acts-grooming-meaning = { $audience ->
    [minor] Un adulte gagne ta confiance en ligne, dans un but sexuel.
   *[others] Un adulte gagne la confiance d’un mineur en ligne, dans un but sexuel. On dit aussi « grooming ».
 }
glossary-acts-abuse-image = Image d’abus sexuel sur un enfant
glossary-acts-abuse-image-meaning = Une image sexuelle d’une personne de moins de 18 ans : la loi punit aussi le fait de l’avoir.
glossary-acts-doxing = Divulgation d’informations privées
glossary-acts-doxing-meaning = { $audience ->
    [minor] Publier ton adresse ou ton école pour qu’on te fasse du mal.
   *[others] Publier l’adresse, le travail ou la famille d’une personne pour l’exposer au danger. On dit aussi « doxing ».
 }
glossary-acts-identity = Usurpation d’identité
glossary-acts-identity-meaning = { $audience ->
    [minor] Se faire passer pour toi.
   *[others] Se faire passer pour une autre personne afin de lui nuire.
 }
