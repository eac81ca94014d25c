# L’essentiel, les droits du jour, et le refus.

rights-title = { $audience ->
    [minor] Tes droits quand tu portes plainte
    [witness] Les droits de la victime
   *[others] Mes droits quand je porte plainte
 }
rights-summary = { $audience ->
    [minor] Ce que la police a l’obligation de faire pour toi.
    [parent] Vos droits et ceux de votre enfant, de l’accueil au tribunal.
    [witness] Ce que vous pouvez rappeler quand vous accompagnez quelqu’un.
   *[adult] De l’accueil au tribunal, et que faire en cas de refus.
 }

# Soixante mots au plus, une idée par ligne.
rights-essentials = { $audience ->
    [minor]
        La police n’a pas le droit de refuser ta plainte.
        Tu peux venir sans tes parents.
        Un adulte de ton choix peut venir avec toi.
        Tu reçois un papier : le récépissé.
        Tu peux avoir un avocat.
        Un refus ? Le Défenseur des droits t’aide gratuitement.
    [parent]
        Une plainte ne se refuse pas.
        Vous recevez un récépissé et une copie.
        Votre enfant choisit qui l’accompagne.
        Un avocat peut défendre votre enfant.
        Une réparation peut être demandée.
        Un refus ? Le Défenseur des droits aide gratuitement.
    [witness]
        Une plainte ne se refuse pas.
        La victime choisit qui l’accompagne.
        Elle reçoit un récépissé et une copie.
        Elle peut avoir un avocat.
        Un refus ? Le Défenseur des droits aide gratuitement.
   *[adult]
        Une plainte ne se refuse pas.
        Vous recevez un récépissé et une copie.
        Quelqu’un de votre choix peut venir.
        Un avocat peut vous aider.
        Une réparation peut être demandée.
        Un refus ? Le Défenseur des droits aide gratuitement.
 }

rights-day = { $audience ->
    [minor] Le jour où tu portes plainte
   *[others] Le jour de la plainte
 }
rights-day-choice = { $audience ->
    [minor] Tu peux porter plainte, ou attendre. Les deux choix se respectent.
    [parent] La plainte peut venir de vous ou de votre enfant. Parlez-en d’abord ensemble.
    [witness] La victime décide, à son rythme. Vous pouvez lui rappeler ses droits.
   *[adult] Vous pouvez porter plainte, ou attendre. Les deux choix se respectent.
 }
rights-day-list-title = { $audience ->
    [minor] Tu as le droit
    [witness] Elle a le droit
   *[others] Vous avez le droit
 }
rights-day-list = { $audience ->
    [minor]
        de choisir le commissariat ou la gendarmerie
        de venir avec un adulte de ton choix
        de relire avant de signer
        de recevoir un récépissé tout de suite
        de demander une copie gratuite
        de parler avec un avocat
    [witness]
        de choisir le commissariat ou la gendarmerie
        de venir avec une personne majeure de son choix
        de relire avant de signer
        de recevoir un récépissé tout de suite
        de demander une copie gratuite
        de parler avec un avocat
   *[others]
        de choisir le commissariat ou la gendarmerie
        de venir avec une personne majeure de votre choix
        de relire avant de signer
        de recevoir un récépissé tout de suite
        de demander une copie gratuite
        de parler avec un avocat
        d’avoir l’aide d’une association de victimes
 }
rights-day-company = { $audience ->
    [minor] Un adulte de confiance ou une association peut rester près de toi. La justice peut dire non, avec une raison.
    [parent] Votre enfant peut avoir près de lui un parent, un autre adulte de son choix ou une association. La justice peut dire non, mais elle explique pourquoi.
    [witness] Vous pouvez être cette personne, si vous êtes majeur ou majeure. La justice peut dire non, mais elle explique pourquoi : { $article-10-2 }.
   *[adult] Une amie, un proche ou une association peut rester près de vous à chaque étape. La justice peut dire non, mais elle explique pourquoi : { $article-10-2 }.
 }
rights-day-receipt = { $audience ->
    [minor] Le récépissé prouve ta plainte. Il dit aussi jusqu’à quand la justice peut agir.
   *[others] Le récépissé prouve la plainte. Il indique aussi les délais de la justice : { $article-15-3 }.
 }
rights-day-address = { $audience ->
    [witness] La victime craint de donner son adresse ? Elle peut donner celle d’une autre personne, avec son accord. Un avocat ou une association peut prêter la sienne.
   *[others] Vous craignez de donner votre adresse ? Vous pouvez donner celle d’une autre personne, avec son accord. Un avocat ou une association peut prêter la sienne.
 }
rights-day-language = { $audience ->
    [minor] Tu parles une autre langue ? Tu peux avoir un interprète.
   *[others] Le français pose problème ? Un interprète et une traduction peuvent être demandés.
 }
rights-day-believe = { $audience ->
    [minor] On doit t’accueillir avec respect. Une question te gêne ? Tu peux dire que tu ne veux pas répondre.
   *[others] L’accueil se fait avec politesse et respect. Reprocher à la victime l’envoi d’une image n’a pas sa place.
 }
rights-day-where = { $audience ->
    [minor] Choisir où aller
   *[others] Choisir où porter plainte
 }
rights-day-script = Préparer la plainte

# Le refus

rights-refusal = { $audience ->
    [minor] Si on refuse ta plainte
   *[others] En cas de refus
 }
rights-refusal-rule = { $audience ->
    [minor] La police et la gendarmerie ont l’obligation de prendre ta plainte. C’est vrai même loin de chez toi.
   *[others] La police et la gendarmerie doivent prendre la plainte, même loin du lieu des faits. C’est l’{ $article-15-3 }. Le procureur décide ensuite, pas l’accueil.
 }
rights-refusal-also = { $audience ->
    [minor] La même règle est écrite sur une affiche, à l’accueil : la charte.
   *[others] La charte affichée à l’accueil dit la même chose. Leur code de déontologie aussi.
 }
rights-refusal-papers = { $audience ->
    [minor] On te demande une preuve ou un certificat ? Ce n’est pas nécessaire pour porter plainte.
   *[others] On vous demande une preuve ou un certificat médical ? Rien de tel n’est exigé pour enregistrer une plainte.
 }
rights-refusal-handrail = { $audience ->
    [minor] On te propose une « main courante » ? C’est une simple note. Tu peux répéter : « Je veux porter plainte. »
   *[others] Une « main courante » est une simple note, pas une plainte. Vous pouvez répondre calmement : « C’est une plainte. »
 }
rights-refusal-steps-title = { $audience ->
    [minor] Ce que tu peux faire
   *[others] Une étape après l’autre
 }
rights-refusal-steps-ask = { $audience ->
    [minor] Redire ta demande
   *[others] Redire la demande
 }
rights-refusal-steps-ask-text = { $audience ->
    [minor] Dis : « La loi vous demande de prendre ma plainte. »
    [witness] Vous pouvez la redire avec la victime : « La loi demande de recevoir cette plainte. »
   *[others] Dites : « La loi demande de recevoir cette plainte. » Vous pouvez montrer l’{ $article-15-3 }.
 }
rights-refusal-steps-note = Noter le refus
rights-refusal-steps-note-text = { $audience ->
    [minor] Note le lieu, la date et la phrase entendue.
   *[others] Notez le lieu, la date, l’heure et les mots entendus. Un numéro de service ou un nom aide.
 }
rights-refusal-steps-other = Aller ailleurs
rights-refusal-steps-other-text = { $audience ->
    [minor] Un autre commissariat ou une gendarmerie peut la prendre. Viens avec quelqu’un si tu peux.
   *[others] Un autre commissariat ou une gendarmerie peut la prendre. À deux, c’est souvent plus facile.
 }
rights-refusal-steps-letter = Écrire au procureur
rights-refusal-steps-letter-text = { $audience ->
    [minor] Une lettre suffit pour porter plainte. Jamais avec l’image.
   *[others] La lettre vaut plainte. Elle peut aussi raconter le refus. L’image d’un mineur n’y va jamais.
 }
rights-refusal-steps-defender = Prévenir le Défenseur des droits
rights-refusal-steps-defender-text = { $audience ->
    [minor] Tu peux lui écrire sans adulte. C’est gratuit.
   *[others] Il examine un refus de plainte ou un mauvais accueil. C’est gratuit en ligne et par courrier.
 }
rights-refusal-defender = { $audience ->
    [minor] Le Défenseur des droits protège aussi les droits des enfants. Une lettre part sans timbre.
   *[others] On peut le saisir sur son site, par courrier sans timbre ou au téléphone. Un mineur peut lui écrire seul.
 }
rights-refusal-defender-limit = { $audience ->
    [minor] Il ne prend pas la plainte à la place de la police.
   *[others] Sa réponse ne remplace pas la plainte, et les délais de la justice continuent de courir. Gardez donc les deux voies.
 }
rights-refusal-defender-call = Voir le Défenseur des droits
rights-refusal-letter = Écrire au procureur
rights-refusal-script = Écrire la lettre au procureur
