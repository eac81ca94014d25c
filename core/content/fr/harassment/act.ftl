# Signaler, l’école, en parler, la plainte, la loi, les questions.

harassment-report = Signaler
harassment-report-app = { $audience ->
    [minor] Signale chaque message, puis le compte. Des amis peuvent signaler aussi.
   *[others] Signalez chaque message, puis le compte. D’autres personnes peuvent signaler aussi, sans répondre à l’auteur.
 }
harassment-report-number = { $audience ->
    [minor] Garde la réponse du réseau. Il refuse ? Le { $fr-3018 } peut insister.
   *[others] Gardez la réponse du réseau et son numéro. Un refus n’est pas la fin : d’autres portes existent.
 }
harassment-report-platforms = { platforms-title }
harassment-report-report-text = Préparer le signalement
harassment-report-3018 = { $audience ->
    [minor] Le { $fr-3018 } peut faire retirer des messages et des comptes. C’est gratuit et anonyme, { $fr-3018-hours }.
    [parent] Le { $fr-3018 } peut faire retirer des messages et des comptes. Les réseaux traitent ses demandes en premier. C’est gratuit, { $fr-3018-hours }.
   *[witness] Pour un mineur, le { $fr-3018 } peut faire retirer des messages et des comptes. C’est gratuit, { $fr-3018-hours }.
 }
harassment-report-3018-call = { sextortion-first-call-3018 }
harassment-report-17cyber = { sextortion-report-17cyber }
harassment-report-17cyber-call = { sextortion-report-17cyber-call }
harassment-report-pharos-title = PHAROS
harassment-report-pharos = { $audience ->
    [minor] Ce site de la police est pour ce que chacun peut voir. Tu peux y signaler des menaces sans dire ton nom. Ce n’est pas une plainte.
   *[others] Ce site de la police reçoit ce que chacun peut voir : menaces, appels à la violence ou injures. Faites un signalement par lien. Il peut rester anonyme et ne remplace pas une plainte.
 }
harassment-report-private = { $audience ->
    [minor] Pour un message privé, parle plutôt à l’Espace Mineurs.
   *[others] Pour des messages privés : commissariat, gendarmerie ou tchat de la police.
 }
harassment-report-pharos-call = { sextortion-report-pharos-call }
harassment-report-chat-call = { sextortion-report-chat-call }
harassment-report-minors-call = { sextortion-first-call-chat }

harassment-school = { $audience ->
    [minor] Si c’est au collège ou au lycée
   *[others] Si cela vient de l’école
 }
harassment-school-law = { $audience ->
    [minor] La loi interdit le harcèlement entre élèves. Elle te protège aussi en ligne, et après un changement d’école.
    [parent] Le harcèlement scolaire est un délit. La règle vaut aussi en ligne, et après un départ de l’établissement.
   *[witness] Le harcèlement scolaire est un délit. La règle vaut aussi en ligne, et après un départ de l’établissement.
 }
harassment-school-who-title = { $audience ->
    [minor] À qui en parler
   *[others] Qui prévenir
 }
harassment-school-who = { $audience ->
    [minor]
        un prof que tu aimes bien
        l’infirmière ou l’infirmier
        un surveillant ou la vie scolaire
        un adulte de ton choix, hors de l’école
    [parent]
        la direction de l’établissement
        le professeur principal ou la vie scolaire
        l’infirmière ou l’infirmier
        le médecin qui suit votre enfant
   *[witness]
        un adulte de confiance dans l’établissement
        la direction de l’établissement
        l’infirmière ou l’infirmier
        les parents, si l’enfant est d’accord
 }
harassment-school-how = { $audience ->
    [minor] Dis ce qui arrive, et depuis quand. Dis qui le fait. Tu peux montrer les messages.
    [parent] Demandez un rendez-vous par écrit, avec les dates et les captures. Gardez une copie. Demandez ce que l’école fera, et quand.
   *[witness] Dites ce que vous avez vu, avec les dates. Un message écrit laisse une trace.
 }
harassment-school-number = { $audience ->
    [minor] Le { $fr-3018 } est aussi le numéro contre le harcèlement à l’école. C’est gratuit et anonyme, { $fr-3018-hours }.
   *[others] Le { $fr-3018 } est aussi le numéro national contre le harcèlement scolaire. C’est gratuit et anonyme, { $fr-3018-hours }.
 }
harassment-school-number-call = { sextortion-first-call-3018 }
harassment-school-teacher = { $audience ->
    [minor] C’est un adulte de l’école qui te fait du mal ? Parle au { $fr-119 } ou à l’Espace Mineurs.
   *[others] L’auteur est un adulte de l’établissement ? Le { $fr-119 } conseille jour et nuit. La police et la gendarmerie reçoivent la plainte.
 }
harassment-school-together = { $audience ->
    [minor] Tu as le droit d’aller en cours sans avoir peur. Ce n’est pas à toi de partir.
    [parent] Votre enfant a le droit d’aller en cours en paix. Demandez-lui ce qui l’aiderait : un trajet accompagné, une pause, un adulte référent.
   *[witness] Rester près de l’élève à la pause ou sur le trajet est déjà une aide.
 }

harassment-talk = { $audience ->
    [parent] Parler avec votre enfant
    [witness] Aider la personne
   *[others] En parler
 }
harassment-talk-who = { images-talk-who }
harassment-talk-words = Tu peux dire : « On m’attaque en ligne depuis [date]. J’ai besoin d’aide. »
harassment-talk-family = { images-talk-family }
harassment-talk-call-119 = { sextortion-talk-call-119 }
harassment-talk-thanks = Votre enfant vous a parlé, ou vous l’avez compris. C’est un signe de confiance, et le début de l’aide.
harassment-talk-say-title = Des mots qui aident
harassment-talk-say =
    « Merci de m’en parler. »
    « Tu n’y es pour rien. »
    « Personne n’a le droit de te traiter ainsi. »
    « On décide ensemble de la suite. »
harassment-talk-avoid-title = Ce qui protège votre enfant
harassment-talk-avoid =
    Laissez-lui son téléphone et ses amis.
    Gardez les « pourquoi » pour plus tard.
    Laissez l’école et la police parler aux auteurs et à leurs parents.
    Restez près de lui ou d’elle le soir.
harassment-talk-signs-title = Des signes de souffrance
harassment-talk-signs =
    se replier, avoir peur, mal dormir
    sursauter aux notifications, cacher son téléphone
    avoir mal au ventre avant l’école
    avoir des notes qui baissent
    parler de mort
harassment-talk-parents = Tous les conseils aux parents
harassment-talk-author = Votre enfant a pris part à un harcèlement ? Écoutez d’abord, puis demandez-lui d’arrêter. Le { $fr-3018 } vous conseille. Un avocat peut défendre votre enfant.
harassment-talk-help-title = Comment aider
harassment-talk-help =
    Écrivez-lui en privé : « J’ai vu. Tu n’y es pour rien. »
    Laissez l’auteur sans réponse.
    Notez les messages publics et signalez-les.
    Proposez de lire et trier ses messages.
    Proposez de venir avec elle porter plainte.
harassment-talk-group = Vous êtes dans le groupe ? Ne rien dire peut peser. Vous pouvez quitter le groupe, le signaler, et garder ce que vous avez vu.
harassment-talk-witness = Tous les conseils aux témoins
harassment-talk-sort = Un proche peut lire les messages à votre place quelques jours : il trie et garde les traces. Vous respirez pendant ce temps.
harassment-talk-work = Cela touche votre travail ? Le médecin du travail peut vous écouter. Le { $fr-116006 } vous oriente, { $fr-116006-hours }, avec ou sans plainte.
harassment-talk-partner = L’auteur est un partenaire ou un ex ? La loi est parfois plus sévère. Le { $fr-3919 } écoute jour et nuit les femmes et leurs proches.
harassment-talk-partner-call = { images-support-partner-call }
harassment-talk-rainbow = L’attaque vise votre vie amoureuse ou votre genre ? Une ligne écoute les personnes lesbiennes, gays, bi et trans. Ses horaires sont à vérifier.
harassment-talk-rainbow-call = Voir la ligne contre l’homophobie

harassment-complaint = { images-complaint }
harassment-complaint-choice = { images-complaint-choice }
harassment-complaint-where = { $audience ->
    [minor] Tous les commissariats et toutes les gendarmeries doivent prendre ta plainte. Tu peux venir avec un adulte de ton choix, ou sans.
    [parent] N’importe quel commissariat ou gendarmerie doit prendre la plainte. Votre enfant peut y aller avec vous, sans vous, ou avec un adulte de son choix.
    [witness] N’importe quel commissariat ou gendarmerie doit prendre la plainte. Vous pouvez venir avec la personne et dire ce que vous avez vu.
   *[adult] N’importe quel commissariat ou gendarmerie doit prendre votre plainte. Vous pouvez aussi écrire au procureur.
 }
harassment-complaint-unknown = { $audience ->
    [minor] Tu ne connais pas les auteurs ? La plainte est quand même possible. L’enquête les cherche.
   *[others] Les auteurs sont inconnus, ou nombreux ? La plainte reste possible. L’enquête les cherche.
 }
harassment-complaint-find = { sextortion-complaint-find }
harassment-complaint-script = Préparer la plainte
harassment-complaint-more = Tout savoir sur la plainte
harassment-complaint-say-title = Quoi dire
harassment-complaint-say = { $audience ->
    [minor] « Depuis le [date], on m’attaque sur [réseau]. Les comptes sont [pseudos]. J’ai gardé les messages, et j’ai [âge] ans. »
    [parent] « Depuis le [date], des comptes attaquent mon enfant sur [réseau] : [pseudos]. Mon enfant a [âge] ans. Nous avons gardé les messages et leurs dates. »
   *[adult] « Depuis le [date], des comptes m’attaquent sur [réseau] : [pseudos]. Les messages se répètent, avec [insultes ou menaces]. Ma vie et ma santé en souffrent. J’ai gardé les traces. »
 }
harassment-complaint-details-title = À préciser ensuite
harassment-complaint-details = { $audience ->
    [minor]
        quand cela a commencé
        les mots les plus graves
        ce qu’on sait des auteurs
        le sommeil, la peur et l’école
   *[others]
        quand cela a commencé, et le nombre de messages
        les mots les plus graves
        ce qu’on sait des auteurs et du groupe
        les signalements déjà faits, avec leur numéro
        les effets : sommeil, travail ou école, soins
 }
harassment-complaint-health = { $audience ->
    [parent] Un médecin peut écrire les effets sur la santé. Ce papier aide, sans être exigé : il peut compter dans la peine.
   *[adult] Un médecin peut écrire les effets sur votre santé. Ce papier aide, sans être exigé : il peut compter dans la peine.
 }

harassment-law = { images-law }
harassment-law-plain = { $audience ->
    [minor] Le harcèlement est un délit, en ligne comme à l’école. Ces articles visent les auteurs, pas toi.
    [parent] Le harcèlement est un délit, en public comme en privé. Il est puni plus fort en ligne, et plus fort encore contre un mineur.
    [witness] Le harcèlement est un délit, en public comme en message privé. Il est puni plus fort en ligne.
   *[adult] Le harcèlement est un délit, en public comme en message privé. Il est puni plus fort en ligne. La police et la justice choisissent le bon article.
 }
harassment-law-threats-title = { $audience ->
    [minor] Menaces, adresse ou faux compte
   *[others] Menaces, vie privée, faux comptes
 }
harassment-law-accounts = { images-law-accounts }

harassment-law-more = { images-law-more }

harassment-questions = { images-questions }
harassment-questions-joke = { $audience ->
    [minor] Ils disent que c’est pour rire.
   *[others] Les auteurs disent que c’est de l’humour.
 }
harassment-questions-joke-answer = { $audience ->
    [minor] Une blague fait rire tout le monde. Si tu as mal, ce n’est pas une blague. La loi regarde le mal subi.
   *[others] La loi regarde les effets sur la victime, pas l’excuse de l’auteur. Ces actes sont des délits, pas un jeu.
 }
harassment-questions-once = { $audience ->
    [minor] Un seul message, ça compte ?
   *[others] Un seul message suffit-il ?
 }
harassment-questions-once-answer = { $audience ->
    [minor] Une menace ou ton adresse donnée à tous : une fois peut suffire. Et quand plusieurs s’y mettent, chaque message compte.
   *[others] Une menace, ou une adresse livrée à tous : une seule fois peut suffire. Dans une attaque à plusieurs, le message de chacun compte.
 }
harassment-questions-answered = { $audience ->
    [minor] J’ai répondu ou j’ai insulté.
    [parent] Mon enfant a répondu ou insulté.
   *[adult] J’ai répondu, parfois avec colère.
 }
harassment-questions-answered-answer = { $audience ->
    [minor] La colère est normale. Tu peux arrêter de répondre maintenant. Garde tous les messages, aussi les tiens.
    [parent] La colère est normale. Il est encore temps d’arrêter de répondre. Gardez tous les messages, aussi les siens.
   *[adult] La colère est normale. Vous pouvez arrêter de répondre maintenant. Gardez tous les messages, aussi les vôtres.
 }
harassment-questions-leave = { $audience ->
    [minor] Est-ce que je ferme mon compte ?
    [parent] Faut-il fermer son compte ?
   *[adult] Faut-il fermer mon compte ?
 }
harassment-questions-leave-answer = { $audience ->
    [minor] C’est toi qui choisis. Garde d’abord les traces : elles partent avec le compte. Le mettre en pause suffit souvent.
    [parent] C’est à votre enfant de choisir. Gardez d’abord les traces : elles partent avec le compte. Une pause suffit souvent.
   *[adult] C’est vous qui choisissez. Gardez d’abord les traces : elles partent avec le compte. Une pause suffit souvent.
 }
harassment-questions-anonymous = { $audience ->
    [minor] Les comptes sont anonymes.
   *[others] Les comptes sont anonymes.
 }
harassment-questions-anonymous-answer = { $audience ->
    [minor] L’enquête cherche qui est derrière. Note bien les pseudos et les liens : ils aident.
   *[others] La plainte reste possible, et l’enquête cherche qui se cache derrière. Notez bien les pseudos, les liens et les heures. Personne ne peut promettre un résultat.
 }
harassment-questions-parents = { sextortion-questions-parents }
harassment-questions-parents-answer = { sextortion-questions-parents-answer }
harassment-questions-joined = { $audience ->
    [minor] J’ai participé. Que faire ?
   *[parent] Mon enfant a participé.
 }
harassment-questions-joined-answer = { $audience ->
    [minor] Arrête maintenant. N’efface rien avant d’en parler à un adulte. Le { $fr-3018 } t’écoute sans te juger.
   *[parent] Demandez-lui d’arrêter. Avant d’effacer quoi que ce soit, demandez conseil au { $fr-3018 }. Un avocat peut défendre votre enfant.
 }
