# L’essentiel et les premiers gestes. Chaque public a son propre texte, écrit en entier pour lui.

sextortion-title = Chantage avec une image intime
sextortion-summary = { $audience ->
    [minor] On te menace de montrer une image de toi.
    [parent] Quelqu’un menace de montrer une image de votre enfant.
    [witness] Quelqu’un menace une personne que vous connaissez.
   *[adult] Quelqu’un menace de montrer une image intime de vous.
 }

# Soixante mots au plus, une idée par ligne. L’ordre compte : garder, dire, signaler, bloquer.
sextortion-essentials = { $audience ->
    [minor]
        Tu n’as rien fait de mal.
        Ne paie pas. N’envoie plus rien.
        Ne réponds plus.
        Note le pseudo, le lien et la date. Jamais l’image.
        Parle à un adulte de ton choix, ou au { $fr-3018 }.
        Signale le compte. Bloque-le en dernier.
    [parent]
        Votre enfant n’y est pour rien. Dites-lui merci de vous en parler.
        Ne payez pas. N’envoyez rien.
        Plus aucune réponse.
        Notez le pseudo, le lien et la date. Jamais l’image.
        Appelez le { $fr-3018 } ensemble.
        Signalez le compte. Bloquez-le en dernier.
    [witness]
        La personne menacée n’y est pour rien. Dites-lui que vous la croyez.
        Conseillez-lui de ne pas payer.
        Plus aucune réponse, plus aucun envoi.
        Notez ensemble le pseudo, le lien et la date.
        Ne faites pas suivre l’image.
        Parlez-en au { $fr-116006 }. Moins de 18 ans : au { $fr-3018 }.
        Signalez le compte. Le blocage vient en dernier.
   *[adult]
        Vous n’y êtes pour rien.
        Ne payez pas. N’envoyez plus rien.
        Ne répondez plus.
        Gardez les menaces, le pseudo, le lien et la date.
        Parlez-en à un proche, ou au { $fr-116006 }.
        Signalez le compte. Bloquez-le en dernier.
 }

sextortion-first = { $audience ->
    [minor] Quoi faire d’abord
    [parent] Les premiers gestes, ensemble
    [witness] Aider dans les premières heures
   *[adult] Les premiers gestes
 }

sextortion-first-danger = { $audience ->
    [minor] Danger maintenant, ou on te force à venir : le { $fr-17 } ou le { $fr-112 }. Sans parler : un SMS au { $fr-114 }.
    [parent] Danger maintenant, ou rencontre exigée avec votre enfant : le { $fr-17 } ou le { $fr-112 }. Sans parler : un SMS au { $fr-114 }.
    [witness] Danger maintenant, ou rencontre exigée : le { $fr-17 } ou le { $fr-112 }. Sans parler : un SMS au { $fr-114 }.
   *[adult] Danger maintenant, ou rencontre exigée : le { $fr-17 } ou le { $fr-112 }. Sans parler : un SMS au { $fr-114 }.
 }

sextortion-first-steps-stop = Arrêter de répondre
sextortion-first-steps-stop-text = { $audience ->
    [minor] Ne paie pas. N’envoie plus d’image. Tu peux couper les notifications.
    [parent] Ne payez pas. Plus aucune image ne part. Les notifications peuvent être coupées.
    [witness] Conseillez-lui de ne pas payer. Plus aucune image ne part.
   *[adult] Ne payez pas. N’envoyez plus d’image. Vous pouvez couper les notifications.
 }
sextortion-first-steps-keep = Garder les traces
sextortion-first-steps-keep-text = { $audience ->
    [minor] Note le pseudo, le lien et la date. Note aussi les mots de la menace. Pas besoin de l’image.
    [parent] Notez le pseudo, le lien, la date et les mots de la menace. Jamais l’image.
    [witness] Notez ensemble le pseudo, le lien, la date et les mots de la menace.
   *[adult] Gardez la conversation, le pseudo, le lien du profil et les dates. Votre image peut dater d’avant vos 18 ans ? N’en faites aucune copie.
 }
sextortion-first-steps-tell = En parler
sextortion-first-steps-tell-text = { $audience ->
    [minor] Choisis un adulte en qui tu as confiance. Le { $fr-3018 } répond { $fr-3018-hours }. L’Espace Mineurs est un tchat de la police, jour et nuit.
    [parent] Restez près de votre enfant. Le { $fr-3018 } vous répond à tous les deux, { $fr-3018-hours }. À toute heure, votre enfant peut écrire à l’Espace Mineurs, un tchat de la police.
    [witness] Le { $fr-116006 } écoute les victimes et leurs proches, { $fr-116006-hours }. Pour un mineur : le { $fr-3018 }.
   *[adult] Choisissez une personne de confiance. Le { $fr-116006 } vous écoute aussi, { $fr-116006-hours }, avec ou sans plainte.
 }
sextortion-first-steps-report = Signaler le compte
sextortion-first-steps-report-text = { $audience ->
    [minor] Ouvre le message ou le profil, puis « Signaler ».
   *[others] Dans l’application : ouvrez le message ou le profil, puis « Signaler ».
 }
sextortion-first-steps-block = Bloquer ensuite
sextortion-first-steps-block-text = { $audience ->
    [minor] Bloque le compte quand tout est noté et signalé.
    [parent] Bloquez le compte quand tout est noté et signalé.
    [witness] La personne bloque le compte quand tout est noté et signalé.
   *[adult] Bloquez le compte quand tout est noté et signalé.
 }

sextortion-first-feelings = { $audience ->
    [minor] Tu paniques, tu as peur ou honte ? C’est normal. Tu n’es pas le seul ni la seule.
    [parent] La peur, la honte et la panique sont des réactions normales, pour votre enfant et pour vous. L’auteur mise sur elles.
    [witness] La peur, la honte et la panique sont des réactions normales. L’auteur mise sur elles et sur le silence.
   *[adult] La peur, la honte et la panique sont des réactions normales. L’auteur mise sur elles et sur votre silence. Vous avez des moyens d’agir.
 }
sextortion-first-order = { $audience ->
    [minor] Les premières heures comptent, les suivantes aussi. Fais une étape, puis une autre.
    [parent] Les premières heures comptent, les suivantes aussi. Vous pouvez suivre cet ordre avec lui ou avec elle, une étape à la fois.
    [witness] Les premières heures comptent, les suivantes aussi. La personne choisit le moment de chaque étape.
   *[adult] Les premières heures comptent, les suivantes aussi. Vous pouvez suivre cet ordre, une étape à la fois.
 }
sextortion-first-call-116006 = Voir le { $fr-116006 }
sextortion-first-call-3018 = Voir le { $fr-3018 }
sextortion-first-call-chat = Voir l’Espace Mineurs
sextortion-first-write = Noter ce qui s’est passé
sextortion-first-pause = Faire une pause

sextortion-first-pay-title = Pourquoi ne pas payer
sextortion-first-pay = { $audience ->
    [minor]
        Payer ne garantit rien.
        L’auteur redemande souvent, et toujours plus.
        Il voit que la pression marche.
        L’argent fait durer le chantage.
   *[others]
        Payer ne garantit rien.
        Les demandes continuent souvent, et les sommes montent.
        L’auteur voit que la pression marche.
        L’argent fait durer le chantage.
 }
sextortion-first-reply-title = Pourquoi ne plus répondre
sextortion-first-reply = { $audience ->
    [minor] Supplier, insulter ou promettre ne change rien. L’auteur répète la même méthode avec tout le monde.
    [parent] Supplier, insulter ou promettre ne change rien. L’auteur répète la même méthode avec tout le monde. Vous pouvez laisser ses messages sans réponse.
    [witness] Supplier, insulter ou promettre ne change rien. L’auteur répète la même méthode avec tout le monde.
   *[adult] Supplier, insulter ou promettre ne change rien. L’auteur répète la même méthode avec tout le monde. Vous ne lui devez aucune réponse.
 }
sextortion-first-erase-title = L’envie de tout effacer
sextortion-first-erase = { $audience ->
    [minor] C’est normal de vouloir tout effacer. Mais les messages prouvent ce qu’on t’a fait. Garde-les, et garde ton compte.
    [parent] Vouloir tout effacer est normal. Pourtant, les messages montrent ce qui s’est passé. La conversation et le compte peuvent rester en place.
    [witness] Vouloir tout effacer est normal. Pourtant, les messages montrent ce qui s’est passé. La conversation et le compte peuvent rester en place.
   *[adult] Vouloir tout effacer est normal. Pourtant, les messages montrent ce qui s’est passé. Gardez la conversation et votre compte.
 }
sextortion-first-mistakes = { $audience ->
    [minor] Tu as déjà payé, répondu ou fermé ton compte ? Ce n’est pas grave. Tu peux reprendre maintenant.
    [parent] Céder, payer, se taire ou fermer un compte : beaucoup d’enfants le font par peur. Ce n’est pas une faute. Vous pouvez reprendre ici, ensemble.
   *[adult] Céder, payer, s’isoler ou fermer son compte : beaucoup de gens le font par peur. Ce n’est pas une faute. Vous pouvez reprendre ici.
 }
