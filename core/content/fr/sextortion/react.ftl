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
        Ne pas payer. Ne plus répondre.
        Notez ensemble le pseudo, le lien et la date.
        Ne faites pas suivre l’image.
        Parlez-en au { $fr-116006 }. Moins de 18 ans : au { $fr-3018 }.
        Elle signale le compte. Elle le bloque en dernier.
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
    [minor] Tu es en danger maintenant ? Quelqu’un veut te forcer à venir ? Appelle le { $fr-17 } ou le { $fr-112 }. Sans parler : un SMS au { $fr-114 }.
    [parent] Votre enfant est en danger, ou quelqu’un exige de le voir ? Appelez le { $fr-17 } ou le { $fr-112 }. Sans parler : un SMS au { $fr-114 }.
    [witness] Danger maintenant, ou une rencontre exigée ? Appelez le { $fr-17 } ou le { $fr-112 }. Sans parler : un SMS au { $fr-114 }.
   *[adult] Danger maintenant, ou une rencontre exigée ? Appelez le { $fr-17 } ou le { $fr-112 }. Sans parler : un SMS au { $fr-114 }.
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
    [minor] Note le pseudo, le lien, la date et les mots de la menace. Pas besoin de l’image.
    [parent] Notez le pseudo, le lien, la date et les mots de la menace. Jamais l’image.
    [witness] Notez ensemble le pseudo, le lien, la date et les mots de la menace.
   *[adult] Gardez la conversation, le pseudo, le lien du profil et les dates. Votre image peut dater d’avant vos 18 ans ? Ne gardez pas l’image.
 }
sextortion-first-steps-tell = En parler
sextortion-first-steps-tell-text = { $audience ->
    [minor] Choisis un adulte qui te fait du bien. Le { $fr-3018 } répond { $fr-3018-hours }. La police a un tchat pour les moins de 18 ans, jour et nuit.
    [parent] Restez près de votre enfant. Le { $fr-3018 } vous répond à tous les deux, { $fr-3018-hours }.
    [witness] Le { $fr-116006 } écoute les victimes et leurs proches, { $fr-116006-hours }. Pour un mineur : le { $fr-3018 }.
   *[adult] Choisissez une personne de confiance. Le { $fr-116006 } vous écoute aussi, { $fr-116006-hours }, avec ou sans plainte.
 }
sextortion-first-steps-report = Signaler le compte
sextortion-first-steps-report-text = { $audience ->
    [minor] Ouvre le message ou le profil, puis « Signaler ».
   *[adult] Dans l’application : ouvrez le message ou le profil, puis « Signaler ».
    [parent] Dans l’application : ouvrez le message ou le profil, puis « Signaler ».
    [witness] Dans l’application : ouvrez le message ou le profil, puis « Signaler ».
 }
sextortion-first-steps-block = Bloquer ensuite
sextortion-first-steps-block-text = { $audience ->
    [minor] Bloque le compte quand tu as tout noté.
    [parent] Bloquez le compte quand tout est noté et signalé.
    [witness] La personne bloque le compte quand tout est noté et signalé.
   *[adult] Bloquez le compte quand tout est noté et signalé.
 }
