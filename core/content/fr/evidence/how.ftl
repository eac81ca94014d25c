# Capturer, les appels, le carnet.

evidence-capture = { $audience ->
    [minor] Capturer les menaces
   *[others] Faire une bonne capture
 }
evidence-capture-rule = { $audience ->
    [minor] Une image intime se voit à l’écran ? Pas de capture. Recopie seulement les mots.
    [parent] Une image de votre enfant apparaît à l’écran ? Aucune capture. Recopiez seulement les mots.
    [witness] Une image intime apparaît à l’écran ? Aucune capture. Recopiez seulement les mots.
   *[adult] Une image d’une personne de moins de 18 ans apparaît ? Aucune capture. Recopiez seulement les mots.
 }
evidence-capture-how-title = Sur l’écran, on doit voir
evidence-capture-how = { $audience ->
    [minor]
        le pseudo
        le message entier
        la date ou l’heure
   *[others]
        le pseudo ou le numéro de l’auteur
        le message entier, et celui d’avant
        la date et l’heure
        l’adresse de la page, sur un ordinateur
 }
evidence-capture-long = { $audience ->
    [minor] La conversation est longue ? Fais plusieurs captures, dans l’ordre.
   *[others] La conversation est longue ? Faites plusieurs captures qui se suivent, avec une ligne en commun entre deux images.
 }
evidence-capture-words = { $audience ->
    [minor] Tu peux aussi tout écrire à la main. Ça compte.
   *[others] Recopier à la main compte aussi : les mots exacts, entre guillemets, avec la date.
 }
evidence-capture-short-lived = { $audience ->
    [minor] Certains messages s’effacent seuls. Parfois, l’auteur voit ta capture. Écris plutôt les mots.
   *[others] Certains messages s’effacent seuls, et certaines applications peuvent prévenir l’auteur d’une capture. Si cela vous inquiète, recopiez plutôt les mots.
 }
evidence-capture-original = { $audience ->
    [minor] Ne coupe pas la capture. N’écris rien dessus.
   *[others] Gardez la capture telle quelle : pas de découpe, pas de texte ajouté. Pour la montrer à quelqu’un, faites une copie à part.
 }

# Les appels

evidence-calls = { $audience ->
    [minor] Si on t’appelle
   *[others] Les appels et les vidéos
 }
evidence-calls-rule = { $audience ->
    [minor] N’enregistre pas l’appel. La loi demande l’accord de chacun. Écris plutôt ce qui a été dit.
    [parent] N’enregistrez pas les voix, même celle de l’auteur. La loi demande l’accord de chacun : { $article-226-1 }. Un résumé écrit et daté convient mieux.
    [witness] N’enregistrez pas les voix. La loi demande l’accord de chacun : c’est l’{ $article-226-1 }. Un résumé écrit et daté convient mieux.
   *[adult] N’enregistrez pas les voix, même celle de l’auteur. La loi demande l’accord de chacun : c’est l’{ $article-226-1 }. Un résumé écrit et daté convient mieux.
 }
evidence-calls-summary-title = Dans le résumé
evidence-calls-summary = { $audience ->
    [minor]
        le jour et l’heure
        le numéro ou le pseudo
        les mots de la menace
        qui était avec toi
   *[others]
        le jour, l’heure, la durée
        le numéro ou le pseudo affiché
        les mots dont vous vous souvenez, entre guillemets
        les bruits, l’accent, les noms cités
        qui était là et a entendu
 }
evidence-calls-soon = { $audience ->
    [minor] Écris le jour même, si tu peux. Un mot oublié ? Laisse un blanc.
   *[others] Écrivez le jour même, si possible. Un mot manque ? Laissez un blanc plutôt que de deviner.
 }
evidence-calls-left = { $audience ->
    [minor] Un message sur le répondeur ? Garde-le et note son heure.
   *[others] L’auteur a laissé un message vocal ? Il vous est adressé : gardez-le, et notez son jour et son heure.
 }
evidence-calls-write = { $audience ->
    [minor] Raconter un appel
   *[others] Écrire le résumé d’un appel
 }

# Le carnet

evidence-notebook = Tenir un carnet
evidence-notebook-why = { $audience ->
    [minor] Un carnet raconte les faits, jour après jour. Tu n’auras pas à tout retenir.
    [parent] Un carnet raconte les faits, jour après jour. Il aide quand tout se mélange, et évite à votre enfant de tout répéter.
    [witness] Quelques lignes datées suffisent. Elles vous aideront le jour où l’on vous posera des questions.
   *[adult] Un carnet raconte les faits, jour après jour. Il aide quand les souvenirs se mélangent, ce qui arrive après un choc.
 }
evidence-notebook-entry-title = Dans une note
evidence-notebook-entry = { $audience ->
    [minor]
        le jour et l’heure
        l’application ou le lieu
        le pseudo
        ce qui est fait ou dit
        ce que tu as fait après
   *[others]
        le jour, avec l’heure si elle est connue
        l’application, le lien ou le lieu
        le pseudo, le compte
        ce qui est fait, écrit ou dit
        la suite : appels, signalements, numéros
 }
evidence-notebook-facts = { $audience ->
    [minor] Écris ce que tu as vu et entendu. Ce que tu ressens aussi, mais à part.
   *[others] Écrivez ce qui a été vu et entendu. Ce que vous pensez ou ressentez a aussi sa place, mais à part.
 }
evidence-notebook-unsure = { $audience ->
    [minor] Tu ne sais plus ? Écris « je ne sais plus ». C’est mieux que d’inventer.
   *[others] La date n’est pas sûre ? Écrivez « vers le » ou « je ne sais plus ». Une note honnête a plus de poids.
 }
evidence-notebook-app = { $audience ->
    [minor] « Mon carnet » s’ouvre avec un code. Choisis un code que personne ne connaît.
    [parent] « Mon carnet », dans cette application, s’ouvre avec un code. Chaque note porte l’heure où elle a été écrite.
   *[adult] « Mon carnet », dans cette application, s’ouvre avec un code. Chaque note porte l’heure où elle a été écrite.
 }
evidence-notebook-paper = { $audience ->
    [minor] Le papier marche aussi, dans un endroit sûr. Chez un ami ou un adulte, par exemple.
   *[others] Le papier convient aussi, dans un endroit que l’auteur ne connaît pas.
 }
evidence-notebook-write = Écrire une note
