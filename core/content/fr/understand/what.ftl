# Ce que sont ces violences, à qui est la faute, leurs formes.

understand-title = Comprendre ces violences
understand-summary = { $audience ->
    [minor] Mettre des mots sur ce qui t’arrive.
    [parent] Mettre des mots sur ce que vit votre enfant.
    [witness] Mettre des mots sur ce que vous avez vu.
   *[adult] Mettre des mots sur ce que vous vivez.
 }
understand-essentials = { $audience ->
    [minor]
        On se sert du sexe pour te faire du mal en ligne ? C’est une violence.
        Tu n’y es pour rien.
        Un oui forcé n’est pas un oui. Le silence non plus.
        Parle à un adulte de ton choix, ou au { $fr-3018 }.
        Des gens peuvent t’aider, maintenant.
    [parent]
        Une violence sexuelle en ligne est une vraie violence.
        Votre enfant n’y est pour rien.
        Un oui forcé n’est pas un oui. Le silence non plus.
        Le { $fr-3018 } vous aide, avec votre enfant.
        Laissez les images de côté : aucune copie, aucun envoi.
    [witness]
        Une violence sexuelle en ligne est une vraie violence.
        La personne n’y est pour rien. Dites-lui que vous la croyez.
        Ne faites rien suivre.
        Signaler est possible, même sans être la victime.
        Le { $fr-116006 } écoute aussi les proches.
   *[adult]
        Une violence sexuelle en ligne est une vraie violence.
        Vous n’y êtes pour rien.
        Un oui forcé n’est pas un oui. Le silence non plus.
        La loi est de votre côté.
        Le { $fr-116006 } vous écoute, avec ou sans plainte.
 }

understand-what = { $audience ->
    [minor] C’est quoi ?
   *[others] De quoi parle-t-on
 }
understand-what-definition = { $audience ->
    [minor] Quelqu’un t’expose ou te menace en ligne. Ou bien il t’humilie ou te contrôle. Il se sert du sexe, sans ton accord : c’est une violence sexuelle.
    [parent] Quelqu’un expose, menace, humilie ou contrôle votre enfant en ligne. C’est sexuel, et sans son accord. On parle de violence sexuelle numérique.
    [witness] Quelqu’un expose, menace, humilie ou contrôle une personne en ligne. C’est sexuel, et sans son accord. On parle de violence sexuelle numérique.
   *[adult] Quelqu’un vous expose, vous menace, vous humilie ou vous contrôle en ligne. C’est sexuel, et sans votre accord. On parle de violence sexuelle numérique.
 }
understand-what-places = { $audience ->
    [minor] Cela arrive sur un réseau, une messagerie ou un jeu. L’auteur est parfois loin, parfois proche.
   *[others] Cela arrive sur les réseaux sociaux, les messageries, les jeux et les tchats vidéo. Les auteurs sont inconnus ou proches.
 }
understand-what-consent = { $audience ->
    [minor] Un vrai accord est libre : personne ne te fait peur. Tu comprends à quoi tu dis oui. Tu peux changer d’avis à tout moment.
    [parent] Un vrai accord est libre, donné avant, et pour une chose précise. Il peut être repris. Le silence ne veut jamais dire oui.
    [witness] Un vrai accord est libre, donné avant, et pour une chose précise. Il peut être repris. Le silence ne veut jamais dire oui.
   *[adult] Un vrai accord est libre, donné avant, et pour une chose précise. Vous pouvez le reprendre. Votre silence ne veut jamais dire oui.
 }
understand-what-serious = { $audience ->
    [minor] Ce n’est pas une petite histoire en ligne. L’école, les amis ou la santé peuvent en souffrir. La loi punit ces actes.
    [parent] Ce n’est pas une petite dispute en ligne. La santé, les amitiés, l’école peuvent en souffrir. La loi punit ces actes.
    [witness] Ce n’est pas une petite dispute en ligne. La santé, les liens, le travail peuvent en souffrir. La loi punit ces actes.
   *[adult] Ce n’est pas une petite dispute en ligne. La santé, les liens, le travail peuvent en souffrir. La loi punit ces actes.
 }
understand-what-pause = { sextortion-first-pause }
understand-what-dark = { sextortion-first-dark-title }

understand-fault = { $audience ->
    [minor] Ce n’est pas ta faute
    [parent] Ce n’est pas sa faute
    [witness] Ce n’est pas sa faute
   *[adult] Ce n’est pas votre faute
 }
understand-fault-not-yours = { $audience ->
    [minor] Tu as parlé, envoyé une image ou allumé la caméra ? Tu n’as pas demandé cette violence. La faute est à celui ou celle qui la commet.
    [parent] Votre enfant a pu parler, envoyer une image, allumer sa caméra. Rien de cela ne cause la violence. La faute est à la personne qui la commet.
    [witness] La personne a pu parler, envoyer une image, allumer sa caméra. Rien de cela ne cause la violence. La faute est à la personne qui la commet.
   *[adult] Vous avez pu parler, envoyer une image, allumer une caméra. Rien de cela ne cause la violence. La faute est à la personne qui la commet.
 }
understand-fault-thief = { $audience ->
    [minor] Le problème n’est pas ton téléphone ni ton corps. Le problème, ce sont les gens qui s’en servent contre toi.
   *[others] Avoir une vie intime ou utiliser un téléphone n’est pas le problème. Le problème, ce sont les gens qui prennent l’image et le corps des autres, souvent en groupe.
 }
understand-fault-adults = Un échange intime entre adultes informés et d’accord, dans un cadre respecté, n’est pas une violence. Vous êtes libre de votre vie intime.
understand-fault-becomes-title = Cela devient une violence avec
understand-fault-becomes = { $audience ->
    [minor]
        un oui que tu n’as jamais dit
        une pression, même douce
        une ruse ou un mensonge
        une menace
        un adulte ou un plus grand qui profite de toi
        une image montrée à d’autres
   *[others]
        une absence d’accord
        une pression, une ruse ou un mensonge
        un chantage
        un abus de pouvoir ou d’âge
        une image montrée hors du cadre prévu
 }
understand-fault-words = { $audience ->
    [minor] Des gens disent que c’est normal ? Ce n’est pas vrai. Tu as le droit de dire que c’est grave.
   *[others] Certains groupes trouvent ces actes normaux. Ils ne le sont pas. Nommer la violence est déjà un pas.
 }

understand-forms = { $audience ->
    [minor] Les formes de ces violences
   *[others] Les formes de ces violences
 }
understand-forms-notice = { $audience ->
    [minor] Ce passage parle d’images volées ou truquées, de harcèlement et d’adultes dangereux.
   *[others] Ce passage nomme : images volées ou truquées, harcèlement et chantage, crimes sur des enfants.
 }
understand-forms-short-1 = { $audience ->
    [minor] Montrer ou truquer une image de toi est une violence. Te menacer ou te harceler aussi.
   *[others] Montrer ou truquer une image intime est une violence. Menacer ou harceler aussi.
 }
understand-forms-short-2 = { $audience ->
    [minor] Tu n’as rien fait de mal. La loi te protège.
   *[others] La victime n’a rien fait de mal. La loi la protège.
 }
understand-forms-images-title = Une image intime montrée
understand-forms-images = { $audience ->
    [minor] Une photo ou une vidéo intime circule sans ton accord. Des groupes visent des gens connus ou non. Elle vient d’un ami, d’un compte volé ou d’une caméra.
    [parent] Une photo, une vidéo ou une capture de caméra circule sans l’accord de l’enfant.
    [witness] Une photo, une vidéo ou une capture de caméra circule sans l’accord de la personne.
   *[adult] Une photo, une vidéo ou une capture de caméra circule sans votre accord.
 }
understand-forms-images-from = Elle vient d’un échange privé, d’un compte piraté ou d’un téléphone fouillé. Des groupes réunissent de telles images, de gens connus ou non.
understand-forms-images-sheet = Ouvrir la fiche sur les images
understand-forms-fake-title = Une image truquée
understand-forms-fake = { $audience ->
    [minor] On colle ton visage sur une scène sexuelle. C’est faux, mais le mal est réel.
   *[others] Un logiciel place un visage dans une scène sexuelle. La scène est fausse, le mal est réel. Elle vise des gens connus, des proches, des élèves.
 }
understand-forms-fake-sheet = Ouvrir la fiche sur les fausses images
understand-forms-photos = { $audience ->
    [minor] Des gens prennent aussi tes photos ordinaires, sur tes réseaux. Leurs mots salissent ton corps, et le groupe trouve ça normal. Tu n’es pas un objet.
   *[others] Des groupes prennent aussi des photos ordinaires sur les réseaux, et y ajoutent des commentaires sexuels. La personne n’a rien accepté. Elle devient un objet, et le groupe trouve cela normal.
 }
understand-forms-blackmail-title = Le chantage
understand-forms-blackmail = { $audience ->
    [minor] On te menace de montrer une image. On veut de l’argent, d’autres images ou un acte sexuel. On avait promis de la garder.
    [parent] On menace de montrer une image pour obtenir de l’argent, des images ou un acte sexuel. Elle avait parfois été donnée contre une promesse. L’enfant vit dans la peur.
    [witness] On menace de montrer une image pour obtenir de l’argent, des images ou un acte sexuel. La victime vit dans la peur.
   *[adult] On menace de montrer une image pour obtenir de l’argent, des images ou un acte sexuel. Vous l’aviez parfois donnée contre une promesse. Le but est de vous tenir par la peur.
 }
understand-forms-blackmail-sheet = Ouvrir la fiche sur le chantage
understand-forms-harassment-title = Le harcèlement
understand-forms-harassment = { $audience ->
    [minor] On t’envoie des messages sexuels ou des insultes, encore et encore. Même sans image, c’est une violence.
   *[others] Des messages sexuels, sexistes ou haineux arrivent, en privé ou dans les commentaires. Même sans image, c’est une violence : elle cherche à faire taire.
 }
understand-forms-raid = { $audience ->
    [minor] Parfois, un groupe remplit un tchat de contenus sexuels : c’est un raid. Tu y vois une image d’enfant ? Ne la garde pas, signale.
   *[others] Un groupe inonde parfois un tchat de contenus sexuels : c’est un raid. Chacun est responsable, même d’un seul message. Une image d’enfant y passe ? Aucune copie : notez le lien et signalez.
 }
understand-forms-harassment-sheet = Ouvrir la fiche sur le harcèlement
understand-forms-grooming-title = Un adulte qui approche un mineur
understand-forms-grooming = { $audience ->
    [minor] Un adulte se dit jeune ou gentil, puis parle de sexe. C’est un crime ou un délit, pas de l’amour.
   *[others] Un adulte se dit adolescent ou ami pour gagner la confiance d’un enfant, puis parle de sexe. La police parle de pédocriminalité : des crimes et délits sexuels contre des enfants.
 }
understand-forms-grooming-signs = { $audience ->
    [minor] Il demande des photos ou la caméra, un secret ou une rencontre ? Tu peux partir et en parler.
   *[others] Les signes : il demande souvent des photos ou la caméra, parle de sexe, propose de se voir. Il exige aussi le secret.
 }
understand-forms-spaces = { $audience ->
    [minor] Un groupe cherche des images d’enfants ? Quitte-le sans chercher plus loin. Signale-le avec un adulte.
   *[others] Un groupe laisse voir qu’il cherche des images d’enfants ? Quittez-le, ne cherchez pas plus loin, et signalez-le.
 }
understand-forms-signs-young = { live-abuse-signs }
understand-forms-signs-child = { parents-signs }

understand-more = { $audience ->
    [minor] D’autres violences
   *[others] D’autres formes
 }
understand-more-unwanted = { $audience ->
    [minor] On t’envoie une image sexuelle que tu ne voulais pas ? Ne réponds pas. Signale le message, puis bloque : la faute n’est pas à toi.
    [parent] Votre enfant reçoit une image sexuelle non voulue ? La faute est à la personne qui l’envoie. Signalez ensemble, puis bloquez le compte.
    [witness] Une personne reçoit une image sexuelle non voulue ? La faute est à qui l’envoie. Elle peut signaler, puis bloquer.
   *[adult] Vous recevez une image sexuelle non voulue ? La faute est à la personne qui l’envoie. Notez le pseudo et la date, signalez, puis bloquez. La police et la justice choisissent l’article.
 }
understand-more-upskirting = { $audience ->
    [minor] On te filme sous les vêtements, aux toilettes ou au vestiaire ? C’est interdit, même sans montrer l’image.
   *[others] Regarder ou filmer quelqu’un en secret sous ses vêtements, aux toilettes ou au vestiaire : c’est puni. L’image n’a pas besoin d’être montrée.
 }
understand-more-intrusion = { $audience ->
    [minor] On entre dans ton compte, ou on lit tes messages ? C’est interdit, même entre amis. Change tes mots de passe avec un adulte.
    [parent] On entre dans le compte de votre enfant, ou on lit ses messages ? C’est puni. Changez les mots de passe avec votre enfant.
    [witness] On entre dans le compte de quelqu’un, ou on lit ses messages ? C’est puni. 17Cyber conseille la victime.
   *[adult] On entre dans votre compte, ou on lit vos messages ? C’est puni. Changez vos mots de passe, depuis un appareil sûr. 17Cyber conseille pas à pas.
 }
understand-more-partner-title = { $audience ->
    [minor] Ton copain ou ta copine te surveille
   *[others] Un partenaire qui surveille
 }
understand-more-partner = { $audience ->
    [minor] On exige tes codes, ou de savoir où tu es ? Aimer ne donne pas ce droit. Tu peux dire non et en parler au { $fr-3018 }.
    [witness] Exiger les codes, lire les messages, suivre les trajets : c’est une violence. La loi est plus sévère pour un partenaire. Le { $fr-3919 } écoute aussi les proches.
   *[adult] Exiger vos codes, lire vos messages, suivre vos trajets : c’est une violence. La loi est plus sévère pour un partenaire. Le { $fr-3919 } écoute jour et nuit les femmes et leurs proches. Le { $fr-116006 } écoute tout le monde.
 }
understand-more-partner-care = { $audience ->
    [witness] Changer un code ou couper un suivi peut alerter l’auteur. Parlez-en avec la personne de vive voix, et préparez ce geste avec une association.
   *[adult] Changer un code ou couper un suivi peut alerter l’auteur. Vous pouvez d’abord préparer ce geste avec une association, depuis un autre téléphone.
 }
understand-more-partner-call = { images-support-partner-call }
understand-more-other = { $audience ->
    [minor] Ce que tu vis n’est pas dans cette liste ? Cela compte quand même. Tu peux en parler.
   *[others] Cette liste n’est pas complète. Une situation absente d’ici compte tout autant.
 }
