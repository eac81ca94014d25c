# Les signes, la prévention, les questions.

parents-signs = Des signes à écouter
parents-signs-what = { $audience ->
    [parent] Un signe seul ne dit pas tout. Un changement soudain, ou qui dure, mérite une question douce.
   *[witness] Un signe seul ne dit pas tout. Un changement soudain, ou qui dure, mérite une question douce. Vous pouvez la poser, même sans lien de famille.
 }
parents-signs-mood-title = Dans sa vie
parents-signs-mood =
    il ou elle s’isole
    la peur, la tristesse ou la colère sont nouvelles
    le sommeil est mauvais
    les notes baissent
    le comportement change, sans raison visible
    il ou elle parle de mort
parents-signs-screen-title = Avec le téléphone
parents-signs-screen =
    l’écran se cache quand quelqu’un entre
    chaque message fait sursauter
    un nouvel « ami » que personne ne connaît
    de l’argent ou des cartes cadeaux demandés
    des cadeaux arrivés sans explication
parents-signs-adult-title = Chez la personne qui écrit
parents-signs-adult =
    des demandes sexuelles, ou des images déplacées
    des menaces ou des insultes répétées
    un âge qui semble faux
    l’envie de changer d’application pour être tranquille
    la demande de garder le secret
    une rencontre proposée
parents-signs-none = { $audience ->
    [parent] Certains enfants ne montrent rien. Vous n’y êtes pour rien.
   *[witness] Certains enfants ne montrent rien. Le doute suffit pour demander conseil.
 }
parents-signs-doubt = Vous hésitez ? Le { $fr-3018 } et le { $fr-119 } écoutent aussi les doutes. Aucune preuve n’est demandée.

# Votre enfant a partagé une image d’un autre jeune.

parents-shared = Si votre enfant a partagé une image
parents-shared-calm = Votre enfant a montré ou envoyé l’image intime d’un autre jeune. Vous êtes peut-être sous le choc. La première urgence est d’arrêter le partage, sans humilier personne.
parents-shared-steps-stop = Arrêter tout partage
parents-shared-steps-stop-text = Demandez-lui d’arrêter : plus d’envoi, plus de commentaire, plus de « j’aime ».
parents-shared-steps-copy = Ne rien garder pour vous
parents-shared-steps-copy-text = Ne regardez pas l’image. N’en faites aucune copie. Ne l’envoyez à personne, même pour prouver.
parents-shared-steps-erase = Demander avant d’effacer
parents-shared-steps-erase-text = Laissez le téléphone en l’état jusqu’à un premier conseil. La police ou un avocat peut vous dire quoi faire.
parents-shared-steps-advice = Appeler le { $fr-3018 }
parents-shared-steps-advice-text = L’équipe écoute aussi les parents, { $fr-3018-hours }. Elle peut aider à faire retirer l’image.
parents-shared-steps-lawyer = Penser à un avocat
parents-shared-steps-lawyer-text = La police appelle, ou demande à entendre votre enfant ? Un avocat peut l’aider et le défendre.
parents-shared-family = N’allez pas voir l’autre famille pour l’instant. Aucune excuse publique, aucun message de groupe : cela peut blesser encore l’enfant qui est sur l’image.
parents-shared-forced = Votre enfant a peut-être agi sous la menace. Des maîtres chanteurs poussent des jeunes à en attirer d’autres. Dites-le au { $fr-3018 } ou à la police : il ou elle est alors aussi une victime.
parents-shared-after = Chaque situation est différente. Ces conseils sont ceux d’Abri : faites-les vérifier par le { $fr-3018 } ou par un avocat. Arrêter et demander de l’aide, c’est déjà réparer un peu.
parents-shared-call-3018 = Voir le { $fr-3018 }

# Prévenir

parents-prevent = Plus tard, prévenir
parents-prevent-when = Ces conseils sont pour la suite, ou pour ses frères et sœurs. Ils ne disent rien contre votre enfant.
parents-prevent-body-title = Ce qu’un enfant peut savoir tôt
parents-prevent-body =
    Son corps est à lui ou à elle.
    Personne n’a le droit de le filmer ou de le forcer.
    Il ou elle peut dire non, même à un proche.
    Un secret qui fait mal se raconte.
    Un adulte ne demande pas d’image intime à un enfant.
    Un « oui » obtenu par la peur ne compte pas.
parents-prevent-talk = Parlez d’internet comme de la route : un peu, souvent, selon l’âge. Demandez ce qu’il ou elle aime en ligne, et avec qui. Un enfant qui peut tout dire est mieux protégé.
parents-prevent-camera = Une caméra, un téléphone ou un jeu en ligne peut ouvrir la porte à un inconnu. Le contact commence souvent sur un réseau ordinaire. Ensuite, la personne propose un endroit plus discret.
parents-prevent-settings-title = À régler ensemble
parents-prevent-settings =
    un profil fermé, sans école ni adresse
    les messages d’inconnus refusés
    la liste d’amis cachée
    la position coupée
    un mot de passe différent pour chaque compte
    la caméra couverte quand elle ne sert pas

# Questions

parents-questions = Questions fréquentes
parents-questions-gone = { $audience ->
    [parent] Mon enfant est parti rejoindre quelqu’un.
   *[witness] L’enfant est parti rejoindre quelqu’un.
 }
parents-questions-gone-answer = { $audience ->
    [parent] Appelez le { $fr-17 } ou le { $fr-112 } maintenant. Vous n’avez aucun délai à attendre. Ensuite, le { $fr-116000 } soutient les familles, jour et nuit.
   *[witness] Appelez le { $fr-17 } ou le { $fr-112 } maintenant. Vous n’avez aucun délai à attendre. Dites l’âge de l’enfant, le lieu et le pseudo.
 }
parents-questions-no-complaint = Mon enfant ne veut pas porter plainte.
parents-questions-no-complaint-answer = Vous pouvez porter plainte sans son accord. Vous pouvez aussi attendre et en reparler. Demandez ce qui lui fait peur : la police peut expliquer la suite avant.
parents-questions-school = Dois-je prévenir l’école ?
parents-questions-school-answer = { $audience ->
    [parent] Parlez-en d’abord avec votre enfant. Cela peut aider si des élèves partagent l’image ou se moquent. Le { $fr-3018 } vaut aussi pour le harcèlement à l’école. Ne montrez l’image à personne, même au directeur.
   *[witness] Cela peut aider si des élèves partagent l’image ou se moquent. Voyez-le d’abord avec l’enfant et un parent de confiance. Le { $fr-3018 } vaut aussi pour le harcèlement à l’école.
 }
parents-questions-child-author = L’auteur est un autre enfant.
parents-questions-child-author-answer = Gardez les traces de la même façon. N’allez pas chez l’autre famille. Le { $fr-3018 } et la police connaissent ces situations.
parents-questions-alone = { $audience ->
    [parent] Et si mon enfant veut se débrouiller sans moi ?
   *[witness] Et si l’enfant refuse que ses parents le sachent ?
 }
parents-questions-alone-answer = { $audience ->
    [parent] Il ou elle peut appeler le { $fr-3018 } ou le { $fr-119 }, écrire à l’Espace Mineurs, et même porter plainte sans vous. Rappelez-lui que vous restez là.
   *[witness] Il ou elle peut appeler le { $fr-3018 } ou le { $fr-119 }, écrire à l’Espace Mineurs, et même porter plainte sans ses parents. Ne promettez pas le secret. Le { $fr-119 } peut vous conseiller.
 }
