# Les témoins, où garder, ce qui est à éviter, à qui donner, les questions.

evidence-witness = { $audience ->
    [minor] Si quelqu’un a vu
    [witness] Ce que vous pouvez écrire
   *[others] La part des témoins
 }
evidence-witness-what = { $audience ->
    [minor] Quelqu’un a vu ou entendu ? Cette personne peut l’écrire avec ses mots. Même une petite chose aide.
    [parent] Un proche, un ami de votre enfant ou un professeur a vu quelque chose ? Il peut l’écrire, avec ses propres mots.
    [witness] Vous avez vu une publication, reçu un message, entendu une menace ? Écrivez-le avec vos mots. Une seule page suffit.
   *[adult] Un proche, un collègue ou un voisin a vu quelque chose ? Il peut l’écrire, avec ses propres mots. Une seule page suffit.
 }
evidence-witness-list-title = Sur cette page
evidence-witness-list = { $audience ->
    [minor]
        ce que la personne a vu ou entendu
        le jour et l’heure
        le pseudo et l’application
        son nom et la date d’aujourd’hui
   *[others]
        ce que le témoin a vu ou entendu lui-même
        le jour, l’heure, le lieu ou l’application
        le pseudo et le lien
        le nom du témoin, la date d’écriture, sa signature
 }
evidence-witness-own = { $audience ->
    [minor] Chacun écrit seul. Deux récits un peu différents, ce n’est pas grave.
    [witness] Écrivez seulement ce que vous avez perçu vous-même. « On m’a dit » se note aussi, mais à part.
   *[others] Chaque témoin écrit seul, sur ce qu’il a perçu lui-même. Deux récits un peu différents ne posent pas de problème.
 }
evidence-witness-image = { $audience ->
    [minor] Le témoin ne garde pas l’image. Il ne te l’envoie pas.
    [witness] Ne gardez pas l’image. Ne l’envoyez à personne, même à la victime. Le lien et la date suffisent.
   *[others] Le témoin ne garde pas l’image. Il ne l’envoie à personne. Le lien et la date suffisent.
 }
evidence-witness-sheet = { $audience ->
    [minor] Lire la page des amis
    [witness] Aider à garder des traces
   *[others] Lire la page des témoins
 }

# Où garder

evidence-store = Où garder les traces
evidence-store-where = { $audience ->
    [minor] Garde tes notes au même endroit. Un endroit que l’auteur ne peut pas ouvrir.
   *[others] Gardez vos notes au même endroit, par date. Cet endroit reste fermé à l’auteur.
 }
evidence-store-list = { $audience ->
    [minor]
        un carnet fermé par un code
        un cahier, chez un adulte de confiance
        une copie rangée loin de l’auteur
    [witness]
        un dossier à part, sans image intime
        une copie papier de vos notes
   *[others]
        un carnet fermé par un code
        une clé de stockage, chez une personne de confiance
        une copie papier des notes et des reçus
        deux endroits plutôt qu’un seul
 }
evidence-store-watched-title = { $audience ->
    [minor] Si on regarde ton téléphone
   *[others] Si quelqu’un surveille le téléphone
 }
evidence-store-watched = { $audience ->
    [minor] Écris plutôt sur papier. Utilise le téléphone d’un ami ou d’un adulte. Le { $fr-3018 } peut t’aider à choisir.
    [parent] Un proche surveille le téléphone de l’enfant ? Notez sur papier, ou depuis un autre appareil. Effacer ou changer un réglage peut se voir : demandez d’abord conseil.
    [witness] Quelqu’un surveille le téléphone de la victime ? Proposez le vôtre, ou du papier. N’envoyez rien qui puisse être lu par l’auteur.
   *[adult] Un proche ou un ex regarde votre téléphone ? Notez sur papier, ou depuis un autre appareil. Changer un réglage peut se voir : demandez d’abord conseil.
 }
evidence-store-cloud = { $audience ->
    [minor] Tes captures partent peut-être sur un compte partagé en famille. Vérifie où vont tes photos.
    [parent] Les captures partent parfois sur un compte de photos partagé en famille. Vérifiez qui peut le voir.
   *[adult] Les captures partent parfois seules vers un compte de photos en ligne. Vérifiez qui d’autre peut l’ouvrir.
 }
evidence-store-prevent = { $audience ->
    [minor] Avant de changer tes mots de passe, note ce qui sert. Ensuite, protège tes comptes.
   *[others] Notez d’abord, protégez les comptes ensuite. Un changement fait trop tôt peut alerter l’auteur.
 }
evidence-store-prevent-sheet = { $audience ->
    [minor] Protéger tes comptes
    [witness] Aider à protéger des comptes
   *[others] Protéger les comptes
 }

# À éviter

evidence-avoid = { $audience ->
    [minor] Ce qui n’aide pas
   *[others] Ce qui est à éviter
 }
evidence-avoid-list-title = Mieux vaut ne pas
evidence-avoid-list = { $audience ->
    [minor]
        effacer la conversation ou ton compte
        répondre pour avoir des preuves
        payer pour avoir des preuves
        retoucher une capture
        chercher d’autres images
    [witness]
        contacter l’auteur
        garder ou envoyer l’image
        retoucher une capture
        en parler dans un groupe
        chercher d’autres images
   *[others]
        effacer la conversation ou le compte
        répondre ou payer pour obtenir des preuves
        tendre un piège à l’auteur
        retoucher une capture
        chercher d’autres images
 }
evidence-avoid-account = { $audience ->
    [minor] N’entre pas dans le compte de l’auteur, même avec son code. La loi l’interdit.
   *[others] N’entrez pas dans le compte ou le téléphone de l’auteur, même pour une preuve. La loi l’interdit : { $article-323-1 }.
 }
evidence-avoid-hunt = { $audience ->
    [minor] L’enquête, c’est le travail de la police. Toi, tu peux t’arrêter là.
   *[others] L’enquête est le travail de la police. Les groupes de « chasseurs » sur internet ne la remplacent pas, et peuvent la gêner.
 }
evidence-avoid-public = { $audience ->
    [minor] Ne publie pas tes traces, même pour accuser l’auteur. Montre-les seulement à ceux qui t’aident.
   *[others] Ne publiez ni nom ni capture, même pour dénoncer. Cela peut exposer la victime une seconde fois.
 }

# À qui les donner

evidence-give = À qui les donner
evidence-give-none = { $audience ->
    [minor] Tu peux porter plainte sans preuve. La police doit prendre ta plainte.
    [parent] Vous pouvez porter plainte sans preuve. Aucun papier n’est exigé avant. La police doit prendre la plainte.
    [witness] La victime peut porter plainte sans preuve. Vos notes l’aident : donnez-les-lui, ou à la police.
   *[adult] Vous pouvez porter plainte sans preuve. Aucun papier n’est exigé avant. La police doit prendre la plainte.
 }
evidence-give-bring-title = À montrer
evidence-give-bring = { $audience ->
    [minor]
        tes notes, dans l’ordre
        les captures des menaces
        les reçus
        le numéro de tes signalements
    [witness]
        votre page datée et signée
        les messages que vous avez reçus
        les liens et les pseudos
   *[others]
        un résumé des faits, sur une page
        les captures des menaces, par date
        les liens et les pseudos
        les reçus de paiement
        les numéros de signalement
        les noms des témoins
 }
evidence-give-image = { $audience ->
    [minor] Ne joins pas l’image. Dis où elle se trouve : le lien, le compte.
    [parent] Ne joignez jamais l’image de votre enfant, ni à la plainte, ni à un courriel. Dites où elle se trouve.
    [witness] Ne joignez jamais l’image. Dites où elle se trouve : le lien, le compte, la date.
   *[adult] L’image montre une personne de moins de 18 ans, même vous ? Ne la joignez pas. Dites où elle se trouve.
 }
evidence-give-keep = { $audience ->
    [minor] Garde une copie de ce que tu donnes. Demande aussi le récépissé : le papier qui prouve ta plainte.
   *[others] Gardez une copie de ce qui est remis. Le récépissé de la plainte est donné tout de suite, et sa copie sur demande.
 }
evidence-give-promise = { $audience ->
    [minor] Tes notes aident. C’est la justice qui décide ensuite.
   *[others] Des traces claires aident. Ce qu’elles valent, c’est la justice qui en décide.
 }
evidence-give-platforms = Signaler sur chaque plateforme
evidence-give-complaint = Préparer la plainte

# Questions

evidence-questions = { $audience ->
    [minor] Tes questions
   *[others] Questions fréquentes
 }
evidence-questions-deleted = { $audience ->
    [minor] J’ai déjà tout effacé.
    [parent] Les messages sont déjà effacés.
    [witness] J’ai déjà effacé les messages.
   *[adult] J’ai déjà tout effacé.
 }
evidence-questions-deleted-answer = { $audience ->
    [minor] C’est normal de vouloir que ça disparaisse. Écris ce dont tu te souviens. Tu peux quand même porter plainte.
    [parent] Vouloir faire disparaître est une réaction normale. Écrivez ce qui reste en mémoire, avec les dates. La plainte reste possible, et d’autres traces peuvent exister ailleurs.
    [witness] C’est une réaction fréquente. Écrivez ce qui reste en mémoire, avec les dates. La victime a peut-être d’autres traces.
   *[adult] Vouloir faire disparaître est une réaction normale. Écrivez ce dont vous vous souvenez, avec les dates. La plainte reste possible, et d’autres traces peuvent exister ailleurs.
 }
evidence-questions-gone = { $audience ->
    [minor] Le compte a disparu. Je fais quoi ?
   *[others] Le compte de l’auteur a disparu.
 }
evidence-questions-gone-answer = { $audience ->
    [minor] Note son pseudo et les dates. La police peut demander des informations au réseau.
   *[others] Notez le pseudo, le lien et les dates dont vous vous souvenez. Lors d’une enquête, la police peut interroger le réseau.
 }
evidence-questions-enough = { $audience ->
    [minor] Et si j’ai trop peu de traces ?
   *[others] Et si les traces sont trop peu nombreuses ?
 }
evidence-questions-enough-answer = { $audience ->
    [minor] Ce n’est pas à toi de tout prouver. Un pseudo et une date suffisent pour commencer.
    [witness] Ce n’est ni à vous ni à la victime de tout prouver. Un pseudo et une date peuvent suffire pour commencer.
   *[others] Ce n’est pas à vous de tout prouver. Un pseudo et une date peuvent suffire pour commencer une enquête.
 }
evidence-questions-parents = Mes parents vont-ils lire mes notes ?
evidence-questions-parents-answer = Ton carnet est à toi. Tu peux l’écrire chez un adulte de ton choix. Le { $fr-3018 } et l’Espace Mineurs ne te demandent pas ton nom.
evidence-questions-look = Dois-je lire les messages de mon enfant ?
evidence-questions-look-answer = Demandez-lui d’abord. Il ou elle peut vous lire les mots utiles, ou vous les montrer. Arrêtez-vous si une image intime apparaît.
