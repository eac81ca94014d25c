# Pour l’enfant ou l’adolescent que l’on entraîne : aucune faute, des sorties.

live-abuse-you = Ce n’est pas ta faute
live-abuse-you-fault = La loi interdit à un adulte de te demander ça. Elle te protège. La faute est à la personne qui demande, filme ou paie.
live-abuse-you-yes-title = Tu restes une victime même si
live-abuse-you-yes =
    tu as dit oui
    tu as reçu de l’argent ou un cadeau
    tu l’as fait plusieurs fois
    tu as allumé la caméra toi-même
    tu aimes la personne qui te demande ça
    ton corps a réagi
live-abuse-you-family = C’est un parent, un proche ou un voisin ? Cela arrive, et c’est interdit. Tu peux demander de l’aide sans lui en parler.
live-abuse-you-recruit = On veut que tu amènes un autre enfant ? Refuse si tu peux, et parles-en. Tu restes une victime.
live-abuse-you-threat = On menace de montrer des images de toi ? C’est du chantage. Une page t’explique quoi faire.
live-abuse-you-threat-sheet = Chantage : quoi faire d’abord
live-abuse-you-body-title = Tes droits
live-abuse-you-body =
    Ton corps est à toi.
    Personne n’a le droit de te filmer ou de te forcer.
    Tu peux dire non à un adulte, même à un proche.
    Un secret qui fait mal, tu peux le raconter.
    Tu as droit à une protection.

live-abuse-signs = Des signes à connaître
live-abuse-signs-what = Cela commence souvent sur un réseau connu, avec quelqu’un de gentil. Puis la personne demande de plus en plus. Ces signes peuvent t’alerter.
live-abuse-signs-list =
    Elle te parle de sexe.
    Elle t’envoie des images sexuelles.
    Elle te demande d’allumer la caméra.
    Elle propose de l’argent ou des cadeaux.
    Elle te demande de garder le secret.
    Elle insiste, te menace ou t’insulte.
live-abuse-signs-move = Elle veut passer sur une autre application, plus discrète ? C’est un signe fort. Tu peux arrêter de répondre.
live-abuse-signs-settings-title = Pour te protéger
live-abuse-signs-settings =
    un profil fermé
    les messages d’inconnus refusés
    ta liste d’amis cachée
    ton école et ton adresse cachées
    la caméra couverte quand tu ne t’en sers pas
live-abuse-signs-learn = Internet, c’est comme la route : ça s’apprend. Tu peux poser toutes tes questions à un adulte de ton choix.
