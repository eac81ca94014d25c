# Les images, les montages, les menaces, le harcèlement et les comptes.

law-image = Image intime prise ou montrée
law-image-rule = { $audience ->
    [minor] Prendre une image de toi demande ton accord. La montrer demande un autre accord.
   *[others] L’accord pour une image n’est pas un accord pour la montrer. Ce sont deux questions, et deux réponses.
 }
law-image-own = { $audience ->
    [minor] Tu avais envoyé l’image par confiance ? La montrer aux autres reste interdit.
    [parent] Votre enfant avait pris ou envoyé l’image ? La montrer reste interdit. L’auteur est la personne qui la fait circuler.
    [witness] La victime avait pris ou envoyé l’image ? La montrer reste interdit. Faire suivre l’image est puni aussi.
   *[adult] Vous aviez pris ou envoyé l’image vous-même ? La montrer reste interdit. La personne qui fait suivre l’image est visée aussi.
 }
law-image-old = L’article sur les images sexuelles existe depuis 2016. Il vaut pour un lieu public comme pour un lieu privé.
law-image-age = { $audience ->
    [minor] L’âge qui compte est ton âge sur l’image. La loi des mineurs la protège, même plus tard.
   *[others] L’âge qui compte est l’âge au moment de l’image. Une image d’avant les 18 ans reste celle d’un mineur, même des années après.
 }
law-image-family = Pour un mineur, le texte sur la vie privée parle de l’accord des parents. Cet accord ne permet jamais une image sexuelle.
law-image-complaint = { $audience ->
    [minor] Ici, la justice attend souvent une plainte. Tu peux la faire, ou un parent.
    [parent] Pour les trois premiers articles, la justice attend une plainte : la vôtre, ou celle de votre enfant.
    [witness] Pour les trois premiers articles, la justice attend la plainte de la victime.
   *[adult] Pour les trois premiers articles, la justice attend votre plainte.
 }
law-image-sheet = { understand-forms-images-sheet }

law-fake = Fausse image, montage
law-fake-rule = { $audience ->
    [minor] Montrer un faux nu avec ton visage est interdit. Ça compte même si ça se voit. Une seule personne qui regarde suffit.
   *[others] Un faux contenu sexuel reste interdit même s’il se voit que c’est faux. Le montrer à une seule personne suffit.
 }
law-fake-making = Ces articles visent la diffusion. Fabriquer sans montrer était encore en débat au Sénat : ce point reste à vérifier.
law-fake-child = { $audience ->
    [minor] Tu as moins de 18 ans ? Des lois plus sévères peuvent aussi te protéger.
   *[others] La victime a moins de 18 ans ? Les articles sur les images de mineurs peuvent aussi compter. Ne copiez pas le montage.
 }
law-fake-sheet = { understand-forms-fake-sheet }

law-threat = Menaces et chantage
law-threat-rule = { $audience ->
    [minor] Chantage : on te menace pour obtenir quelque chose. Menacer suffit, même si l’image n’est jamais montrée.
   *[others] Menacer de montrer une image pour obtenir quelque chose est un chantage. Essayer est déjà puni, même si rien n’a été donné.
 }
law-threat-private = La peine plus haute vise le public en ligne. Vaut-elle pour un message privé ? Ce point reste à vérifier. La peine ordinaire, elle, vaut partout.
law-threat-difference = { $audience ->
    [minor] Le mot le plus courant est « chantage ». L’extorsion demande une violence ou une contrainte.
   *[others] Menacer de révéler une image : c’est le chantage. Menacer de frapper pour obtenir quelque chose : c’est l’extorsion.
 }
law-threat-sheet = Lire la fiche sur le chantage

law-harassment = Messages répétés, harcèlement
law-harassment-rule = { $audience ->
    [minor] Le harcèlement, ce sont des mots ou des actes répétés. Ils te font du mal. En ligne, la peine est plus lourde.
   *[others] Le harcèlement, ce sont des mots ou des actes répétés, qui abîment la vie ou la santé. En ligne, la peine est plus lourde, même en message privé.
 }
law-harassment-raid = { $audience ->
    [minor] Beaucoup de gens t’écrivent une fois chacun ? C’est un harcèlement aussi, s’ils agissent ensemble.
   *[others] Chacun n’a écrit qu’une fois ? Tous peuvent être punis, s’ils agissaient ensemble ou savaient que les messages s’ajoutaient.
 }
law-harassment-sheet = { understand-forms-harassment-sheet }

law-account = Comptes, messages et fausse identité
law-account-rule = { $audience ->
    [minor] Ton compte et tes messages sont à toi. Y entrer en cachette est interdit.
    [parent] Un compte et des messages sont privés. Y entrer de force ou en cachette est interdit.
   *[others] Un compte et des messages sont privés. Y entrer de force ou en cachette est interdit.
 }
law-account-partner = Vivre en couple ne donne pas le droit de lire vos messages. La peine est même plus lourde pour un partenaire.
law-account-sheet = { prevent-taken }
