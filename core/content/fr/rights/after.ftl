# L’audition d’un mineur, l’avocat, la réparation, la suite et les mots.

rights-child = { $audience ->
    [minor] Quand on t’écoute
   *[others] Quand la victime est mineure
 }
rights-child-alone = { $audience ->
    [minor] Tu peux porter plainte sans tes parents, sur place ou par lettre. Dis ton âge : la loi te protège plus.
    [parent] Votre enfant peut porter plainte sans vous, sur place ou par lettre. Vous le pouvez aussi pour lui, même sans son accord.
   *[witness] Un enfant peut porter plainte sans ses parents, sur place ou par lettre. Un adulte de son choix peut venir.
 }
rights-child-told = { $audience ->
    [minor] On peut prévenir tes parents ensuite. Demande qui sera prévenu. Si tu as peur d’eux, dis-le tout de suite.
   *[parent] La police peut prévenir les parents. Un parent est en cause ? Dites-le : un autre adulte peut défendre l’enfant.
 }
rights-child-heard-title = { $audience ->
    [minor] Pendant que tu racontes
   *[others] Pendant l’audition
 }
rights-child-heard = { $audience ->
    [minor]
        une personne de confiance peut rester près de toi
        un psychologue ou un médecin peut être là
        tu peux demander une pause
        tu peux dire : « Je ne sais plus. »
        tu peux faire corriger une phrase
   *[others]
        un parent, un adulte choisi ou une association peut être présent
        un psychologue ou un médecin de l’enfance peut assister l’enfant
        l’enfant peut demander une pause
        il a le droit de ne pas savoir, ou d’avoir oublié
 }
rights-child-filmed = { $audience ->
    [minor] Ton récit est souvent filmé. C’est pour que tu n’aies pas à tout répéter. Tu peux demander qui verra la vidéo.
   *[others] Pour des faits sexuels, le récit de l’enfant est souvent filmé. Cela évite de le lui faire répéter. Demandez aux enquêteurs comment cela se passe.
 }
rights-child-lawyer = { $audience ->
    [minor] Tu as droit à un avocat pour toi. Dans les cas graves, tu en as toujours un devant le juge.
   *[others] L’enfant a droit à son propre avocat. Devant le juge d’instruction, dans les affaires graves, il en a toujours un.
 }
rights-child-guardian-title = { $audience ->
    [minor] Si tes parents ne peuvent pas t’aider
   *[others] Si un parent ne peut pas le défendre
 }
rights-child-guardian = { $audience ->
    [minor] La justice peut nommer un autre adulte pour toi. On l’appelle « administrateur ad hoc ».
   *[others] Un parent est l’auteur, le protège, ou ne défend pas assez l’enfant ? Le procureur ou le juge nomme un administrateur ad hoc.
 }
rights-child-guardian-does = { $audience ->
    [minor] Il défend tes droits à leur place. Il peut demander une réparation pour toi, avec un avocat.
   *[others] Il défend l’enfant à la place des parents. Il peut demander réparation en son nom, avec un avocat désigné.
 }
rights-child-outside = { $audience ->
    [minor] Le danger est chez toi ? Parle au { $fr-119 } ou à l’Espace Mineurs, jour et nuit.
    [parent] Votre enfant peut aussi parler en dehors de la famille : le { $fr-119 }, l’Espace Mineurs ou le { $fr-3018 }.
   *[witness] Le danger vient de la famille ? Le { $fr-119 } écoute l’enfant, et vous aussi, jour et nuit.
 }
rights-child-call-119 = Voir le { $fr-119 }
rights-child-call-chat = Voir l’Espace Mineurs

# L’avocat

rights-lawyer = { $audience ->
    [minor] Un avocat pour te défendre
   *[others] L’avocat et son prix
 }
rights-lawyer-right = { $audience ->
    [minor] Un avocat connaît la loi et parle pour toi. Tu peux en demander un.
    [witness] La victime peut choisir un avocat. Elle peut aussi demander à l’ordre des avocats d’en désigner un : { $article-10-2 }.
    [parent] Vous pouvez choisir un avocat, pour vous ou pour votre enfant. L’ordre des avocats peut aussi en désigner un : { $article-10-2 }.
   *[adult] Vous pouvez choisir un avocat. L’ordre des avocats peut aussi en désigner un : { $article-10-2 }.
 }
rights-lawyer-when = { $audience ->
    [minor] Un avocat n’est pas nécessaire pour porter plainte. Il aide surtout après, devant un juge.
   *[others] Pour porter plainte, un avocat n’est pas nécessaire. Il aide surtout pour demander réparation, ou devant un juge.
 }
rights-lawyer-pay-title = { $audience ->
    [minor] Qui paie l’avocat
   *[others] L’aide pour payer
 }
rights-lawyer-pay = { $audience ->
    [minor] L’État peut payer. Cela s’appelle l’aide juridictionnelle. Demande au { $fr-116006 } comment faire.
   *[others] L’aide juridictionnelle paie tout ou partie des frais, selon les revenus. Pour les crimes les plus graves, comme le viol, les revenus ne comptent pas. Les montants sont à vérifier.
 }
rights-lawyer-pay-how = Une assurance peut aussi payer : cherchez « protection juridique » dans vos contrats. L’aide n’est pas immédiate. Demandez le formulaire au tribunal ou à une association.
rights-lawyer-pay-call = Voir l’aide juridictionnelle
rights-lawyer-association-title = Une association, gratuitement
rights-lawyer-association = { $audience ->
    [minor] Des associations aident les victimes. Elles expliquent, écoutent et viennent avec toi. Le { $fr-116006 } trouve la plus proche.
   *[others] Des associations d’aide aux victimes expliquent les droits et accompagnent. Le { $fr-116006 } trouve la plus proche, { $fr-116006-hours }.
 }
rights-lawyer-call-116006 = Voir le { $fr-116006 }

# La réparation

rights-repair = { $audience ->
    [minor] Demander une réparation
   *[others] Demander réparation
 }
rights-repair-what = { $audience ->
    [minor] L’auteur peut avoir à te payer pour le mal fait. C’est une réparation.
    [witness] La justice peut obliger l’auteur à payer pour le mal causé.
   *[others] La justice peut obliger l’auteur à payer pour le mal causé : souffrance, soins, travail perdu.
 }
rights-repair-how = { $audience ->
    [minor] On dit « se constituer partie civile ». Un avocat ou une association t’explique comment.
   *[others] Pour cela, on se constitue partie civile : on demande officiellement réparation. Cela peut se faire dès la plainte ou plus tard, devant un juge. Le résultat n’est jamais sûr.
 }
rights-repair-child = { $audience ->
    [minor] Un adulte le demande pour toi : un parent, ou l’administrateur ad hoc.
   *[others] Pour un mineur, un parent fait la demande. Si un parent est en cause, c’est l’administrateur ad hoc.
 }
rights-repair-keep-title = { $audience ->
    [minor] Ce que tu peux garder
   *[others] Ce qui peut servir
 }
rights-repair-keep = { $audience ->
    [minor]
        les mots d’un médecin ou d’un psychologue
        les absences à l’école
        des notes sur ton sommeil et ta peur
    [parent]
        les certificats et les factures de soins
        les absences à l’école
        les paiements faits à l’auteur
        des notes sur les effets : sommeil, peur, école
   *[adult]
        les certificats et les factures de soins
        les arrêts de travail et les pertes d’argent
        les paiements faits à l’auteur
        des notes sur les effets : sommeil, peur, travail
 }
rights-repair-site = Le site service-public.gouv.fr explique chaque étape d’un procès, pour une victime.
rights-repair-fund = Pour certaines infractions graves, une commission peut verser une somme à la victime. Demandez au { $fr-116006 } si les faits en font partie.

# La suite

rights-after = { $audience ->
    [minor] Après ta plainte
   *[others] Après la plainte
 }
rights-after-prosecutor = { $audience ->
    [minor] Le procureur lit ta plainte. Il peut ouvrir une enquête. Il décide de la suite.
   *[others] Le procureur de la République dirige la suite. Il peut ouvrir une enquête, et il décide de poursuivre ou non.
 }
rights-after-delay = { $audience ->
    [minor] Personne ne peut promettre une date. Tu peux demander où ça en est, avec ton récépissé.
   *[others] Personne ne peut promettre un délai. Vous pouvez demander des nouvelles avec le numéro du récépissé.
 }
rights-after-limit = { $audience ->
    [minor] La justice a des délais. Demande la date limite quand tu portes plainte.
   *[others] La loi fixe un délai pour agir, selon les faits et l’âge. Vous pouvez demander la date limite au dépôt de plainte : le récépissé en parle.
 }
rights-after-number = { $audience ->
    [minor] Garde le numéro de ta plainte. Un site peut te le demander pour retirer une image.
   *[others] Gardez le numéro de la plainte. Il peut appuyer une demande de retrait auprès d’un site.
 }
rights-after-urgent-title = Quand cela ne peut pas attendre
rights-after-urgent = Le Code civil protège la vie privée. Un juge peut prendre des mesures en urgence pour arrêter une atteinte à l’intimité : on parle de référé. Aucun délai n’est garanti.
rights-after-urgent-lawyer = Pour agir contre un site devant un juge, l’aide d’un avocat est fortement conseillée.
rights-after-urgent-minor = Un juge peut aussi agir en urgence contre un site. Un adulte et un avocat le demandent pour toi.
rights-after-protection = { $audience ->
    [minor] Tu as peur de l’auteur ? Dis-le à la police. Des mesures peuvent te protéger.
   *[others] La peur de l’auteur compte. La police informe sur les mesures de protection, comme l’ordonnance de protection.
 }
rights-after-dropped = { $audience ->
    [minor] Parfois, l’affaire s’arrête. Tes mots restent vrais quand même.
   *[others] Il arrive qu’une affaire soit classée. Cela ne veut pas dire que l’on doute de la victime. Le { $fr-116006 } explique les recours.
 }
rights-after-pause = Faire une pause

rights-words = Les mots expliqués
rights-words-receipt = Récépissé
rights-words-receipt-meaning = Le papier qui prouve la plainte.
rights-words-hearing = Audition
rights-words-hearing-meaning = { $audience ->
    [minor] On t’écoute et on écrit ton récit.
   *[others] Le moment où l’on écoute et écrit le récit d’une personne.
 }
rights-words-handrail = Main courante
rights-words-handrail-meaning = Une simple note de la police. Ce n’est pas une plainte.
rights-words-party = Partie civile
rights-words-party-meaning = { $audience ->
    [minor] La victime qui demande une réparation à la justice.
   *[others] La victime qui demande réparation dans un procès.
 }
rights-words-guardian = Administrateur ad hoc
rights-words-guardian-meaning = Un adulte nommé par la justice. Il défend un mineur à la place des parents.
rights-words-aid = Aide juridictionnelle
rights-words-aid-meaning = L’argent de l’État qui paie l’avocat.
rights-words-defender = Défenseur des droits
rights-words-defender-meaning = Il vérifie que les services publics respectent les droits.
rights-words-limit = Prescription
rights-words-limit-meaning = Le délai après lequel la justice ne peut plus agir.
rights-words-urgent = Référé
rights-words-urgent-meaning = Une demande faite à un juge pour une mesure urgente.
