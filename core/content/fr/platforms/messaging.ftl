# Les messageries, les forums, les jeux.

# WhatsApp

platforms-whatsapp = WhatsApp
platforms-whatsapp-steps-keep = Noter d’abord
platforms-whatsapp-steps-keep-text = { $audience ->
    [minor] Le numéro et le nom du groupe. Les mots et la date. Pas l’image.
    [parent] Le numéro de la personne, le nom du groupe, les mots et la date. Pas l’image.
    [witness] Le numéro de la personne, le nom du groupe, les mots et la date. Pas l’image.
   *[adult] Le numéro de la personne, le nom du groupe, les mots et la date.
 }
platforms-whatsapp-steps-open = Signaler le contact ou le groupe
platforms-whatsapp-steps-open-text = { $audience ->
    [minor] Ouvre les infos du contact ou du groupe. Touche « Signaler ».
   *[others] Ouvrez les infos du contact ou du groupe, puis « Signaler ».
 }
platforms-whatsapp-steps-block = Bloquer ensuite
platforms-whatsapp-steps-block-text = { $audience ->
    [minor] Tout est noté et signalé ? Touche « Bloquer ».
   *[others] Tout est noté et signalé ? Le choix « Bloquer » est au même endroit.
 }
platforms-whatsapp-check = { $audience ->
    [minor] Ces étapes restent à vérifier : l’application a pu changer.
   *[others] Ces étapes restent à vérifier : l’application a pu changer.
 }
platforms-whatsapp-private = { $audience ->
    [minor] Un message privé fait peur ? Écris à l’Espace Mineurs, jour et nuit. C’est un tchat de la police.
   *[others] Pour des menaces en message privé, vous pouvez aussi écrire au tchat de la police, jour et nuit. PHAROS, le site de la police, ne prend pas ces échanges avec une personne connue.
 }
platforms-whatsapp-call-pnav = Voir le tchat de la police
platforms-whatsapp-call-chat = Voir l’Espace Mineurs

# Telegram

platforms-telegram = Telegram
platforms-telegram-steps-keep = Noter d’abord
platforms-telegram-steps-keep-text = { $audience ->
    [minor] Le pseudo et le nom du canal. Le lien et la date. Pas l’image.
    [parent] Le pseudo, le nom du canal ou du groupe, son lien et la date. Pas l’image.
    [witness] Le pseudo, le nom du canal ou du groupe, son lien et la date. Pas l’image.
   *[adult] Le pseudo, le nom du canal ou du groupe, son lien et la date.
 }
platforms-telegram-steps-open = Ouvrir « Signaler »
platforms-telegram-steps-open-text = { $audience ->
    [minor] Ouvre le message ou le canal. Touche « Signaler ».
   *[others] Ouvrez le message, le canal ou le groupe, puis « Signaler ».
 }
platforms-telegram-steps-choose = Choisir
platforms-telegram-steps-choose-text = { $audience ->
    [minor] Choisis contenu sexuel illégal, ou image intime sans accord.
   *[others] Choisissez contenu sexuel illégal, ou image sexuelle sans accord.
 }
platforms-telegram-steps-block = Bloquer ensuite
platforms-telegram-steps-block-text = { $audience ->
    [minor] Tout est noté et signalé ? Tu peux bloquer.
   *[others] Tout est noté et signalé ? Le compte peut être bloqué.
 }
platforms-telegram-form = Telegram a aussi un formulaire européen. Il demande un nom, un contact et les raisons. Un robot dans Telegram et l’adresse abuse@telegram.org reçoivent aussi les demandes.
platforms-telegram-minor = { $audience ->
    [minor] Le formulaire du site demande ton nom. Le { $fr-3018 } peut signaler pour toi.
    [parent] Pour un enfant, une adresse existe : stopCA@telegram.org. Elle vient d’une source indirecte : à vérifier. Le { $fr-3018 } peut aussi signaler.
   *[others] L’image montre une personne de moins de 18 ans ? Une adresse existe : stopCA@telegram.org. Elle vient d’une source indirecte : à vérifier.
 }
platforms-telegram-site = Ouvrir le formulaire européen
platforms-telegram-bot = Ouvrir le robot de Telegram
platforms-telegram-call-3018 = Voir le { $fr-3018 }

# Discord

platforms-discord = Discord
platforms-discord-steps-keep = Noter d’abord
platforms-discord-steps-keep-text = { $audience ->
    [minor] Le pseudo et le nom du serveur. Le lien du message et la date. Pas l’image.
    [parent] Le pseudo, le lien du message, le nom du serveur et la date. Pas l’image.
    [witness] Le pseudo, le lien du message, le nom du serveur et la date. Pas l’image.
   *[adult] Le pseudo, le lien du message, le nom du serveur et la date.
 }
platforms-discord-steps-open = Ouvrir « Signaler »
platforms-discord-steps-open-text = { $audience ->
    [minor] Garde le doigt appuyé sur le message. Touche « Signaler ».
   *[others] Sur le message, ouvrez le menu, puis « Signaler ».
 }
platforms-discord-steps-choose = Choisir
platforms-discord-steps-choose-text = { $audience ->
    [minor] Choisis image intime sans accord, ou menace. Donne le lien du message.
   *[others] Choisissez image intime sans accord, ou menace. Le lien du message aide l’équipe à le trouver.
 }
platforms-discord-steps-block = Bloquer ensuite
platforms-discord-steps-block-text = { $audience ->
    [minor] Tout est noté et signalé ? Tu peux bloquer.
   *[others] Tout est noté et signalé ? Le compte peut être bloqué.
 }
platforms-discord-account = { $audience ->
    [minor] Discord a aussi une page pour signaler. Pas besoin de compte.
    [parent] Discord a aussi une page pour signaler, ouverte à tous, même sans compte. Une autre page s’adresse aux parents, en anglais.
   *[others] Discord a aussi une page pour signaler, ouverte à tous, même sans compte.
 }
platforms-discord-american = { platforms-x-american }
platforms-discord-site = Ouvrir la page de Discord
platforms-discord-parents = Ouvrir la page pour les parents

# Reddit

platforms-reddit = Reddit
platforms-reddit-steps-keep = Noter d’abord
platforms-reddit-steps-keep-text = { $audience ->
    [minor] Le pseudo et le nom du groupe. Le lien et la date. Pas l’image.
    [parent] Le pseudo, le lien, le nom du groupe et la date. Pas l’image.
    [witness] Le pseudo, le lien, le nom du groupe et la date. Pas l’image.
   *[adult] Le pseudo, le lien, le nom du groupe et la date.
 }
platforms-reddit-steps-open = Ouvrir « Signaler »
platforms-reddit-steps-open-text = { $audience ->
    [minor] Ouvre la publication, le commentaire ou le profil. Touche « Signaler ».
   *[others] Ouvrez la publication, le commentaire ou le profil, puis « Signaler ».
 }
platforms-reddit-steps-choose = Choisir
platforms-reddit-steps-choose-text = { $audience ->
    [minor] Choisis ce qui parle de mineur : « Minor abuse or sexualization ».
    [parent] Choisissez ce qui parle de mineur : « Minor abuse or sexualization ».
    [witness] Pour un adulte, le choix parle d’image intime : « intimate media ». Pour un mineur : « Minor abuse or sexualization ».
   *[adult] Choisissez image intime partagée contre votre gré : « intimate media ». L’image date d’avant vos 18 ans ? Prenez plutôt « Minor abuse or sexualization ».
 }
platforms-reddit-steps-block = Bloquer ensuite
platforms-reddit-steps-block-text = { $audience ->
    [minor] Tout est noté et signalé ? Tu peux bloquer.
   *[others] Tout est noté et signalé ? Le compte peut être bloqué.
 }
platforms-reddit-check = { $audience ->
    [minor] Les mots français restent à vérifier. Reddit travaille avec Take It Down.
    [parent] Les mots français restent à vérifier. Reddit travaille avec Take It Down.
   *[others] Les mots français restent à vérifier. Reddit travaille avec StopNCII et Take It Down.
 }
platforms-reddit-site = Ouvrir la page de Reddit
platforms-reddit-tools = Bloquer de nouvelles publications

# Twitch

platforms-twitch = Twitch
platforms-twitch-steps-keep = Noter d’abord
platforms-twitch-steps-keep-text = { $audience ->
    [minor] Le nom de la chaîne, le pseudo et l’heure. Écris les mots.
   *[others] Le nom de la chaîne, le pseudo, la date et l’heure. Notez aussi les mots.
 }
platforms-twitch-steps-open = Ouvrir « Signaler »
platforms-twitch-steps-open-text = { $audience ->
    [minor] Ouvre la chaîne ou le message. Cherche « Signaler ».
   *[others] Ouvrez la chaîne ou le message, puis cherchez « Signaler ».
 }
platforms-twitch-steps-choose = Choisir
platforms-twitch-steps-choose-text = { $audience ->
    [minor] Choisis contenu sexuel, ou sécurité d’un mineur.
   *[others] Choisissez contenu sexuel. Pour une personne de moins de 18 ans : sécurité d’un mineur.
 }
platforms-twitch-steps-block = Bloquer ensuite
platforms-twitch-steps-block-text = { $audience ->
    [minor] Tout est noté et signalé ? Tu peux bloquer.
   *[others] Tout est noté et signalé ? Le compte peut être bloqué.
 }
platforms-twitch-check = { $audience ->
    [minor] Ces mots restent à vérifier : l’application a pu changer.
   *[others] Ces étapes et ces mots restent à vérifier : l’application a pu changer.
 }

# Roblox

platforms-roblox = Roblox
platforms-roblox-steps-keep = Noter d’abord
platforms-roblox-steps-keep-text = { $audience ->
    [minor] Le pseudo et le nom du jeu. Les mots et l’heure.
    [parent] Le pseudo, le nom du jeu, les mots écrits et l’heure.
   *[others] Le pseudo, le nom du jeu, les mots écrits et l’heure.
 }
platforms-roblox-steps-open = Ouvrir le menu du jeu
platforms-roblox-steps-open-text = { $audience ->
    [minor] Dans le menu, touche « Signaler ». Choisis la personne.
   *[others] Dans le menu du jeu, choisissez « Signaler », puis la personne.
 }
platforms-roblox-steps-choose = Choisir et expliquer
platforms-roblox-steps-choose-text = { $audience ->
    [minor] Choisis une raison. Écris une ou deux phrases.
   *[others] Choisissez une raison, puis écrivez un court texte.
 }
platforms-roblox-steps-block = Bloquer ensuite
platforms-roblox-steps-block-text = { $audience ->
    [minor] Tout est noté et signalé ? Tu peux bloquer.
   *[others] Tout est noté et signalé ? Le compte peut être bloqué.
 }
platforms-roblox-parent = Un parent peut peut-être écrire à l’équipe d’aide pour son enfant. Ce point reste à vérifier.
platforms-roblox-english = { $audience ->
    [minor] La page d’aide est en anglais. Le { $fr-3018 } peut t’aider.
   *[others] La page d’aide est en anglais. Les mots français restent à vérifier.
 }
platforms-roblox-site = Ouvrir l’aide de Roblox
platforms-roblox-call-3018 = Voir le { $fr-3018 }
