# La plainte, et le parent lui-même.

parents-complaint = Porter plainte pour votre enfant
parents-complaint-who = Vous pouvez porter plainte pour votre enfant. Il ou elle peut aussi le faire, avec vous, avec un autre adulte ou sans personne. Parlez-en d’abord ensemble.
parents-complaint-needed = Un signalement en ligne ne remplace pas la plainte. Pour une image intime montrée sans accord, elle est souvent nécessaire : { $article-226-6 }.
parents-complaint-bring-title = Ce qui aide
parents-complaint-bring =
    l’âge de votre enfant, dit clairement
    les pseudos, les liens et les dates
    les mots des menaces ou des demandes
    les sommes et les reçus
    les numéros de signalement
    comment votre enfant va : sommeil, peur, école
parents-complaint-images = Ne joignez jamais l’image de votre enfant, ni à la plainte, ni à un signalement. Le lien, le pseudo et la date suffisent.
parents-complaint-guardian = Pour demander réparation, vous représentez votre enfant. Un parent est en cause ? La justice nomme alors un administrateur ad hoc, un autre adulte qui défend l’enfant.
parents-complaint-find = Trouver un commissariat ou une gendarmerie
parents-complaint-script = Préparer la plainte
parents-complaint-places = { complaint-title }
parents-complaint-more = Quoi faire en cas de refus

parents-you = Vous comptez aussi
parents-you-normal = La colère et la peur sont normales. Vous pouvez pleurer, trembler ou ne rien sentir du tout. Quelques minutes à l’écart vous aideront à revenir vers votre enfant.
parents-you-fault = Vous n’y êtes pour rien. L’auteur cache ce qu’il fait, aux enfants comme aux parents. Chercher de l’aide aujourd’hui, c’est déjà protéger.
parents-you-help =
    Le { $fr-3018 } écoute aussi les parents, { $fr-3018-hours }.
    Le { $fr-116006 } aide les victimes et leurs proches, { $fr-116006-hours }.
    Le { $fr-119 } conseille les parents, jour et nuit.
parents-you-own = Cette violence réveille peut-être un souvenir à vous. Une ligne écoute les adultes victimes dans l’enfance, et les parents qui protègent. C’est le { $fr-violences-enfance }, du lundi au vendredi, { $fr-violences-enfance-hours }. Les jours fériés restent à vérifier.
parents-you-own-call = Voir cette ligne d’écoute
parents-you-call-116006 = Voir le { $fr-116006 }
parents-you-brothers = Les frères et sœurs sentent que quelque chose se passe. Peu de mots suffisent : « Il y a un souci. On s’en occupe. Ce n’est pas ta faute. »
parents-you-hope = Chaque jour, des équipes font retirer des contenus. Un adulte qui croit l’enfant et reste là change beaucoup la suite.
parents-you-care = Prendre soin de vous
