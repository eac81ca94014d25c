# La plainte sur place et la lettre au procureur.

letter-complaint-title = { $audience ->
    [minor] Quoi dire à la police
   *[others] Quoi dire au commissariat
 }
letter-complaint-summary = { $audience ->
    [minor] Des phrases à lire ou à donner sur place.
   *[others] Des phrases à dire, et un résumé à laisser sur place.
 }
letter-prosecutor-title = Écrire au procureur
letter-prosecutor-summary = Une plainte par courrier, sans se déplacer.

# Les faits, selon la situation

letter-facts-money-blackmail = { $audience ->
    [parent] Quelqu’un menace de montrer une image intime de mon enfant, { $child }, et exige de l’argent.
   *[others] Quelqu’un menace de montrer une image intime de moi et exige de l’argent.
 }
letter-facts-image-blackmail = { $audience ->
    [parent] Quelqu’un menace de montrer une image intime de mon enfant, { $child }, et exige d’autres images.
   *[others] Quelqu’un menace de montrer une image intime de moi et exige d’autres images.
 }
letter-facts-spread-image = { $audience ->
    [parent] Quelqu’un a montré à d’autres une image intime de mon enfant, { $child }. Aucun accord n’a été donné.
   *[others] Quelqu’un a montré à d’autres une image intime de moi. Je n’ai pas donné mon accord.
 }
letter-facts-faked-image = { $audience ->
    [parent] Quelqu’un a montré à d’autres une fausse image sexuelle de mon enfant, { $child }. Aucun accord n’a été donné.
   *[others] Quelqu’un a montré à d’autres une fausse image sexuelle de moi. Je n’ai pas donné mon accord.
 }
letter-facts-harassment = { $audience ->
    [parent] Des messages ou des publications répétés visent mon enfant, { $child }, en ligne.
   *[others] Des messages ou des publications répétés me visent en ligne.
 }
letter-facts-solicited-minor = { $audience ->
    [parent] Une personne a écrit en ligne à mon enfant, { $child }. Elle lui demande des images ou des actes sexuels.
   *[minor] Une personne m’a écrit en ligne. Elle me demande des images ou des actes sexuels.
 }

# Quoi dire sur place

letter-complaint-use = { $audience ->
    [minor] Tu peux lire ce texte, ou le donner. Tu peux aussi dire autre chose.
   *[others] Vous pouvez lire ce texte, le laisser sur place, ou n’en garder que l’ordre.
 }
letter-complaint-where = { $audience ->
    [minor] N’importe quel commissariat ou gendarmerie peut prendre ta plainte. Tu peux venir avec un adulte de ton choix.
    [parent] Tout commissariat ou gendarmerie prend la plainte. Votre enfant peut aussi la faire sans vous.
   *[adult] Tout commissariat ou gendarmerie prend la plainte, même loin de chez vous. Vous pouvez venir avec quelqu’un.
 }
letter-complaint-chat = { $audience ->
    [minor] Avant, tu peux poser tes questions à l’Espace Mineurs. C’est un tchat de la police.
   *[parent] Avant, votre enfant peut poser ses questions à l’Espace Mineurs, un tchat de la police.
 }
letter-complaint-thesee = { $audience ->
    [minor] Tout en ligne ? Le site THESEE reçoit aussi les signalements de chantage en ligne. Ce n’est pas une plainte.
    [parent] Tout s’est passé en ligne ? Un signalement est aussi possible sur THESEE, le site sur le chantage en ligne. Il ne remplace pas la plainte.
   *[adult] Tout s’est passé en ligne ? Vous pouvez aussi porter plainte sur THESEE, le site sur le chantage en ligne.
 }
letter-needs-complaint = { $audience ->
    [minor] Signaler ne suffit pas. La justice attend souvent une plainte.
    [parent] Pour une image intime montrée à d’autres, un signalement ne suffit pas. La justice attend une plainte.
   *[adult] Pour une image intime montrée à d’autres, un signalement ne suffit pas. La justice attend votre plainte.
 }
letter-abroad = { $audience ->
    [minor] Tu vis hors de France ? Demande d’abord à la police de ce pays.
   *[others] Vous vivez hors de France ? Contactez d’abord la police du pays où vous êtes. La loi peut y être différente.
 }
letter-complaint-desk-title = À l’accueil
letter-complaint-desk = { $audience ->
    [parent] Bonjour. Je viens porter plainte pour mon enfant. Y a-t-il un endroit calme pour en parler ?
   *[others] Bonjour. Je viens porter plainte. Y a-t-il un endroit calme pour en parler ?
 }
letter-complaint-tell-title = Pour raconter
letter-who = Mon nom : { $name }.
letter-age = { $audience ->
    [minor] J’avais { $age } ans au moment des faits.
   *[parent] Mon enfant avait { $age } ans au moment des faits.
 }
letter-complaint-ask-title = Pour finir
letter-complaint-ask = Je porte plainte pour ces faits, même si l’auteur est encore inconnu.
letter-complaint-copy = Je voudrais le récépissé et une copie de ma plainte.

# La lettre au procureur

letter-prosecutor-court = { $audience ->
    [minor] C’est le tribunal du lieu des faits, ou de l’auteur. Tu ne sais pas lequel ? Un commissariat peut transmettre ta plainte.
   *[others] Le tribunal est celui du lieu des faits ou du domicile de l’auteur. Vous hésitez ? Un commissariat ou une gendarmerie transmet votre plainte.
 }
letter-prosecutor-answer = { $audience ->
    [minor] La réponse arrive à l’adresse que tu donnes. D’autres peuvent ouvrir le courrier. Aller sur place évite cela.
   *[others] La réponse arrive à l’adresse donnée dans la lettre. Choisissez un endroit où personne d’autre n’ouvre votre courrier.
 }
letter-prosecutor-send = { $audience ->
    [minor] Garde une copie de la lettre. Un adulte de ton choix peut t’aider à l’envoyer.
   *[others] Gardez une copie de la lettre.
 }
letter-prosecutor-to =
    Madame la procureure ou Monsieur le procureur de la République
    Tribunal judiciaire de { $court }
letter-prosecutor-subject = Objet : plainte
letter-prosecutor-opening = Madame la procureure, Monsieur le procureur, je porte plainte pour les faits qui suivent, contre leur auteur, connu ou inconnu.
letter-prosecutor-who = { $audience ->
    [minor] J’avais { $age } ans au moment des faits.
    [parent] J’agis pour mon enfant, { $child }, qui avait { $age } ans au moment des faits.
   *[adult] Je suis la personne visée par ces faits.
 }
letter-complaint-before = Une plainte ou une déclaration a déjà été faite : { $complaint }.
letter-prosecutor-ask = Je souhaite qu’une enquête soit ouverte et connaître la suite donnée à ma plainte.
