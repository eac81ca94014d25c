# Ce que l’on apporte, qui demande un nom, hors de France, et les mots.

complaint-bring = { $audience ->
    [minor] Ce que tu peux apporter
   *[others] Ce qui peut être utile
 }
complaint-bring-none = { $audience ->
    [minor] Aucun papier n’est exigé pour commencer. Tu peux venir les mains vides.
   *[others] Aucun papier n’est exigé pour commencer : ni preuve, ni certificat médical. Le reste peut suivre plus tard.
 }
complaint-bring-list-title = Utile, si c’est possible
complaint-bring-list = { $audience ->
    [minor]
        une carte d’identité ou de transport
        les pseudos et les liens
        les dates et les heures
        les menaces écrites
        un résumé, avec tes mots
    [parent]
        une pièce d’identité et le livret de famille
        les pseudos, les liens et les adresses de profils
        les dates, les heures et les applications
        les menaces écrites, sans l’image
        les demandes d’argent et les paiements
        un résumé daté, fait avec votre enfant
    [witness]
        une pièce d’identité
        les pseudos, les liens et les adresses de profils
        les dates, les heures et les applications
        un résumé daté de ce que vous avez vu
   *[adult]
        une pièce d’identité
        les pseudos, les liens et les adresses de profils
        les dates, les heures et les applications
        les menaces et les messages
        les demandes d’argent et les paiements
        un résumé daté des faits
 }
complaint-bring-image = { $audience ->
    [minor] Pas besoin de l’image. Ne l’envoie à personne. Le lien et la date suffisent.
    [parent] N’apportez pas l’image, même en copie. Le texte de loi ne prévoit pas d’exception pour les parents. Les liens, les pseudos et les dates suffisent.
    [witness] N’apportez jamais l’image d’un mineur, même en copie. Le texte de loi ne prévoit pas d’exception. Les liens, les pseudos et les dates suffisent.
   *[adult] Une image d’avant vos 18 ans reste où elle est : aucune copie. Notez le lien, le pseudo et la date. La police peut dire quoi faire de l’appareil.
 }
complaint-bring-say-title = Des phrases pour commencer
complaint-bring-say = { $audience ->
    [minor]
        « On a montré une image intime de moi. »
        « On me menace pour avoir de l’argent ou des images. »
        « On a fait une fausse image de moi. »
        « On m’envoie sans arrêt des messages qui font peur. »
        « J’ai [âge] ans. »
    [parent]
        « Quelqu’un a montré une image intime de mon enfant. »
        « Quelqu’un menace mon enfant pour obtenir de l’argent ou des images. »
        « Quelqu’un a fait une fausse image sexuelle de mon enfant. »
        « Mon enfant a [âge] ans. J’ai noté les liens, sans copier l’image. »
   *[adult]
        « Quelqu’un a montré une image intime de moi sans mon accord. »
        « Quelqu’un menace de montrer une image et exige quelque chose. »
        « Quelqu’un a fait un faux montage sexuel de moi. »
        « Des messages répétés m’empêchent de vivre normalement. »
 }
complaint-bring-effects = { $audience ->
    [minor] Dis aussi comment tu vas : ta peur, ton sommeil.
    [parent] Dites aussi les effets sur votre enfant : peur, sommeil, école.
   *[adult] Dites aussi les effets sur votre vie : peur, sommeil, travail.
 }
complaint-bring-write = { $audience ->
    [minor] Noter ce qui s’est passé
   *[others] Noter les faits dans le journal
 }
complaint-bring-script = Préparer la plainte
complaint-bring-evidence = { images-keep-evidence }
complaint-bring-blackmail = En cas de chantage : quoi dire

complaint-compare = { $audience ->
    [minor] Qui demande ton nom
   *[others] Nom, prix et valeur
 }
complaint-compare-cost-title = Le prix
complaint-compare-cost = { $audience ->
    [minor] Tout est gratuit, sauf le timbre d’une lettre.
   *[others] Tout est gratuit, sauf le timbre d’une lettre. Chez 17Cyber, un technicien choisi en plus se paie.
 }
complaint-compare-named-title = Un nom est demandé
complaint-compare-named = { $audience ->
    [minor]
        le commissariat et la gendarmerie
        la lettre au procureur
        la plainte sur THESEE, le site sur le chantage en ligne
   *[others]
        le commissariat et la gendarmerie
        la lettre au procureur
        la plainte sur THESEE, par FranceConnect
        la plainte par vidéo, par FranceConnect
 }
complaint-compare-free-title = Sans donner de nom
complaint-compare-free = { $audience ->
    [minor]
        l’Espace Mineurs : un code postal suffit
        le tchat de la police
        PHAROS, le site de la police
        un signalement à THESEE, avec un courriel
   *[others]
        les tchats de la police
        PHAROS, le site de la police
        le diagnostic de 17Cyber
        un simple signalement à THESEE, avec un courriel
 }
complaint-compare-count-title = { $audience ->
    [minor] Ce qui est une vraie plainte
   *[others] Ce qui vaut plainte
 }
complaint-compare-count = { $audience ->
    [minor]
        la plainte faite sur place
        la lettre au procureur
        la vidéo, avec un adulte
   *[others]
        la plainte faite sur place
        la lettre au procureur
        la plainte complète sur THESEE, le site sur le chantage en ligne
        la plainte par vidéo
 }

complaint-abroad = { $audience ->
    [minor] Loin de la France
   *[others] L’auteur ou vous êtes à l’étranger
 }
complaint-abroad-author = { $audience ->
    [minor] L’auteur est dans un autre pays ? Tu peux quand même porter plainte en France.
   *[others] L’auteur est à l’étranger ? La plainte en France reste possible pour une victime qui vit en France : { $article-113-2-1 }.
 }
complaint-abroad-you = { $audience ->
    [minor] Tu vis dans un autre pays ? Demande d’abord de l’aide à la police de ce pays. Là-bas, la loi peut être différente.
   *[others] Vous vivez hors de France ? Contactez d’abord la police du pays où vous êtes. La loi peut y être différente.
 }
complaint-abroad-french = { $audience ->
    [witness] La victime est de nationalité française ? Une plainte en France peut aussi être possible. Pour un délit, le procureur décide alors s’il poursuit : { $article-113-8 }. Le rôle du consulat reste à vérifier.
    [parent] Votre enfant est de nationalité française ? Une plainte en France peut aussi être possible. Pour un délit, le procureur décide alors s’il poursuit : { $article-113-8 }. Le rôle du consulat reste à vérifier.
   *[adult] Vous avez la nationalité française ? Une plainte en France peut aussi être possible. Pour un délit, le procureur décide alors s’il poursuit : { $article-113-8 }. Le rôle du consulat reste à vérifier.
 }
complaint-abroad-listen = { $audience ->
    [minor] De loin, France Victimes répond au { $fr-116006-abroad }. C’est le prix d’un appel normal.
   *[others] De l’étranger, France Victimes répond au { $fr-116006-abroad }, au prix d’un appel normal.
 }
complaint-abroad-overseas = { $audience ->
    [minor] Outre-mer, le { $fr-17 } et le { $fr-119 } marchent aussi. Dans le Pacifique, ce point reste à vérifier.
   *[others] Outre-mer, le { $fr-17 }, le { $fr-112 } et le { $fr-119 } marchent aussi. Les autres lignes suivent l’heure de Paris. Dans le Pacifique, ce point reste à vérifier.
 }
complaint-abroad-call = Voir le { $fr-116006 }

complaint-words = Les mots expliqués
complaint-words-complaint = Plainte
complaint-words-complaint-meaning = { $audience ->
    [minor] Raconter les faits à la police pour que la justice agisse.
   *[others] La déclaration par laquelle une victime demande à la justice d’agir.
 }
complaint-words-report = Signalement
complaint-words-report-meaning = Un message qui prévient un site ou la police. Ce n’est pas une plainte.
complaint-words-handrail = Main courante
complaint-words-handrail-meaning = Une simple note de la police. Ce n’est pas une plainte.
complaint-words-against-x = Plainte contre X
complaint-words-against-x-meaning = Une plainte contre un auteur encore inconnu.
complaint-words-prosecutor = Procureur de la République
complaint-words-prosecutor-meaning = { $audience ->
    [minor] La personne qui décide des suites d’une plainte.
   *[others] Le magistrat qui décide des suites d’une plainte.
 }
complaint-words-receipt = Récépissé
complaint-words-receipt-meaning = Le papier qui prouve la plainte.
complaint-words-franceconnect = FranceConnect
complaint-words-franceconnect-meaning = Un moyen de prouver son identité sur les sites de l’État, avec un compte déjà ouvert.
