# En ligne : THESEE, Visioplainte, les tchats et PHAROS.

complaint-online = { $audience ->
    [minor] Porter plainte en ligne
   *[others] La plainte en ligne et par vidéo
 }
complaint-online-thesee-title = THESEE : de l’argent est exigé
complaint-online-thesee = { $audience ->
    [minor] THESEE est un site de l’État sur le chantage en ligne. Il sert si on te demande de l’argent, seulement en ligne.
   *[others] THESEE est le site de l’État sur les arnaques et le chantage en ligne. Deux conditions : de l’argent est exigé, et tout s’est passé en ligne.
 }
complaint-online-thesee-two = { $audience ->
    [minor] Tu peux faire un signalement avec un courriel, sans nom. Ce n’est pas une plainte. Porter plainte là-bas, pour un mineur : ce point reste à vérifier.
    [parent] Le signalement se fait sans nom, avec un courriel. Un mineur le peut aussi. Il reste sans suite. La plainte demande une identité FranceConnect.
   *[others] Le signalement se fait sans nom, avec un courriel. Il n’a pas de suite. La plainte demande une identité FranceConnect. Les deux sont gratuits.
 }
complaint-online-thesee-not = { $audience ->
    [minor] On te demande des images, pas de l’argent ? THESEE ne convient pas. Écris à l’Espace Mineurs ou va au commissariat.
   *[others] L’auteur exige des images, ou vous l’avez rencontré ? THESEE ne convient pas : allez dans un commissariat ou une gendarmerie.
 }
complaint-online-thesee-call = Voir THESEE
complaint-online-visio-title = Visioplainte : par vidéo
complaint-online-visio = { $audience ->
    [minor] Un adulte qui te représente peut porter plainte par vidéo. C’est le plus souvent un parent. Cela s’appelle Visioplainte.
    [parent] Vous pouvez porter plainte par vidéo pour votre enfant, avec un rendez-vous. C’est gratuit. L’identité passe par FranceConnect.
    [witness] La victime majeure peut porter plainte par vidéo, avec un rendez-vous. L’identité passe par FranceConnect.
   *[adult] Vous pouvez porter plainte par vidéo, avec un rendez-vous. C’est gratuit. L’identité passe par FranceConnect.
 }
complaint-online-visio-limit = { $audience ->
    [minor] C’est toujours un choix. Sur place, tu peux venir sans tes parents.
   *[others] Elle est réservée aux majeurs : un parent ou un tuteur y représente un mineur. Personne ne peut l’imposer : { $article-15-3-1-1 }. Pour une agression sexuelle, une visite sur place est demandée ensuite.
 }
complaint-online-visio-where = Sur le site « Ma Sécurité », cherchez « Visioplainte ». Le site propose de joindre des pièces : jamais l’image d’un mineur. La liste des infractions acceptées reste à vérifier.
complaint-online-not-title = La « plainte en ligne » ordinaire
complaint-online-not = { $audience ->
    [minor] Un autre site s’appelle « Plainte en ligne ». Il sert pour les vols. Il ne convient pas ici.
   *[others] Ce site prend les vols et les dégradations par un inconnu. Il refuse le chantage, les images intimes et le harcèlement.
 }

# Les tchats

complaint-talk = { $audience ->
    [minor] Parler à la police par tchat
   *[others] Les tchats de la police
 }
complaint-talk-why = { $audience ->
    [minor] Un tchat n’est pas une plainte. Il aide à comprendre et à se préparer.
   *[others] Un tchat n’est ni une plainte ni un secours d’urgence. Il aide à comprendre et à préparer une plainte.
 }
complaint-talk-young-title = { $audience ->
    [minor] L’Espace Mineurs
   *[others] Espace Mineurs, avant 18 ans
 }
complaint-talk-young = { $audience ->
    [minor] La police et la gendarmerie te répondent, jour et nuit. C’est gratuit. On demande seulement un code postal.
   *[others] Des policiers et des gendarmes répondent aux moins de 18 ans, jour et nuit. C’est gratuit. Seul un code postal est demandé.
 }
complaint-talk-young-limit = { $audience ->
    [minor] Tu es en grand danger ? Alors la police peut chercher qui tu es, pour te protéger.
   *[others] En cas de grand danger pour l’enfant, la police peut chercher son identité.
 }
complaint-talk-young-call = Voir l’Espace Mineurs
complaint-talk-chat-title = { $audience ->
    [minor] L’autre tchat, pour tous les âges
   *[others] Le tchat des violences sexuelles et sexistes
 }
complaint-talk-chat = { $audience ->
    [minor] Une seule personne de la police te répond. Tu peux rester anonyme. C’est gratuit, jour et nuit.
   *[others] Une seule personne répond, de la police ou de la gendarmerie. Elle est formée à ces violences. C’est gratuit, jour et nuit. On peut rester anonyme.
 }
complaint-talk-chat-does = { $audience ->
    [minor]
        expliquer comment porter plainte
        fixer une date avec un commissariat
        trouver une aide psychologique
   *[others]
        expliquer comment porter plainte
        obtenir un rendez-vous dans un commissariat ou une gendarmerie
        trouver une aide sociale ou psychologique
 }
complaint-talk-chat-trace = { $audience ->
    [minor] Il marche sur un téléphone ou un ordinateur. Un bouton ferme la page. La conversation s’efface.
   *[others] Il marche sur un téléphone, une tablette ou un ordinateur. Un bouton quitte la page d’un geste, et la conversation s’efface.
 }
complaint-talk-chat-call = Voir le tchat de la police
complaint-talk-cyber-title = 17Cyber
complaint-talk-cyber = Ce site pose des questions sur un piratage, une arnaque ou un chantage. Il ne demande pas l’identité. Si la menace est grave, un tchat avec la police s’ouvre. Un technicien proposé à la fin est payant.
complaint-talk-cyber-call = Voir 17Cyber

# PHAROS

complaint-public = PHAROS, le site de la police
complaint-public-takes = { $audience ->
    [minor] PHAROS reçoit ce que tout le monde peut voir en ligne. Des enquêteurs lisent chaque signalement.
   *[others] PHAROS reçoit ce que tout le monde peut voir en ligne. Des enquêteurs spécialisés lisent et décident de quelle infraction il s’agit.
 }
complaint-public-who = { $audience ->
    [minor] Tout le monde peut signaler, pour soi ou pour quelqu’un. Tu peux le faire sans nom. C’est gratuit.
   *[others] Chacun peut signaler, pour soi ou pour quelqu’un d’autre. On peut le faire sans nom. C’est gratuit.
 }
complaint-public-how-title = Faire le signalement
complaint-public-how = { $audience ->
    [minor]
        va sur le site internet-signalement.gouv.fr
        fais un signalement par lien
        choisis le sujet le plus proche
        écris des détails dans le commentaire
        n’ajoute jamais d’image
   *[others]
        l’adresse du site : internet-signalement.gouv.fr
        un signalement par lien
        la catégorie la plus proche des faits
        le plus de détails possible dans le commentaire
        jamais l’image d’un mineur
 }
complaint-public-kinds = Les catégories vont des menaces à l’escroquerie, avec une part pour les mineurs. Aucune ne porte sur le chantage ou sur l’image intime d’un adulte.
complaint-public-refuses-title = Ce que PHAROS ne prend pas
complaint-public-refuses = { $audience ->
    [minor]
        les messages privés avec quelqu’un que tu connais
        le chantage : commissariat ou Espace Mineurs
        les urgences : le { $fr-17 } ou le { $fr-112 }
   *[others]
        un échange privé avec une personne connue : commissariat, gendarmerie ou tchat
        le chantage : commissariat ou gendarmerie
        une urgence : le { $fr-17 } ou le { $fr-112 }
 }
complaint-public-child = { $audience ->
    [minor] Un adulte inconnu te parle de sexe en ligne ? Tu peux le signaler aussi sur PHAROS.
   *[others] Un adulte inconnu approche un enfant en ligne ? Cela peut se signaler sur PHAROS, en plus du { $fr-3018 } et de la police.
 }
complaint-public-not = { $audience ->
    [minor] Ce n’est pas une plainte. Personne ne promet un retrait. Pour toi, la plainte se fait à part.
    [witness] Ce n’est pas une plainte. Aucun retrait n’est promis. La victime peut porter plainte en plus.
   *[others] Ce n’est pas une plainte. Aucun retrait n’est promis. Une victime peut porter plainte en plus.
 }
complaint-public-call = Voir PHAROS
complaint-public-platforms = { platforms-title }
