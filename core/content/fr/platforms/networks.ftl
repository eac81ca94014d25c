# Les réseaux où l’on publie.

# Instagram

platforms-instagram = Instagram
platforms-instagram-steps-keep = Noter d’abord
platforms-instagram-steps-keep-text = { $audience ->
    [minor] Le pseudo, le lien du profil et la date. Pas l’image.
    [parent] Le pseudo, le lien du profil et de la publication, la date. Pas l’image.
    [witness] Le pseudo, le lien du profil et de la publication, la date. Pas l’image.
   *[adult] Le pseudo, le lien du profil et de la publication, la date. Capturez aussi les menaces écrites.
 }
platforms-instagram-steps-open = Ouvrir « Signaler »
platforms-instagram-steps-open-text = { $audience ->
    [minor] Ouvre le message, la photo ou le profil. Touche « Signaler ».
   *[others] Ouvrez le message, la publication ou le profil, puis « Signaler ».
 }
platforms-instagram-steps-choose = Choisir
platforms-instagram-steps-choose-text = { $audience ->
    [minor] Choisis nudité, puis image intime partagée. Les mots exacts peuvent changer.
   *[others] Choisissez nudité, puis partage d’image intime. Les mots exacts peuvent changer.
 }
platforms-instagram-steps-block = Bloquer ensuite
platforms-instagram-steps-block-text = { $audience ->
    [minor] Tout est noté et signalé ? Tu peux bloquer.
   *[others] Tout est noté et signalé ? Le compte peut être bloqué.
 }
platforms-instagram-page = { $audience ->
    [minor] Quelqu’un menace de montrer une image ? Instagram a une page pour ça. Une partie est pour les moins de 18 ans.
   *[others] Instagram a une page d’aide sur la menace de montrer une image intime. Une partie concerne les moins de 18 ans.
 }
platforms-instagram-site = Ouvrir la page d’Instagram
platforms-instagram-tools = Bloquer de nouvelles publications

# Snapchat

platforms-snapchat = Snapchat
platforms-snapchat-steps-keep = Noter d’abord
platforms-snapchat-steps-keep-text = { $audience ->
    [minor] Le pseudo, la date et les mots. Un message peut disparaître : écris-les tôt. Pas l’image.
    [parent] Le pseudo, la date, les mots écrits. Un message peut disparaître : écrivez-les tôt. Pas l’image.
    [witness] Le pseudo, la date, les mots écrits. Un message peut disparaître : écrivez-les tôt. Pas l’image.
   *[adult] Le pseudo, la date, les mots écrits. Un message peut disparaître : notez-les tôt.
 }
platforms-snapchat-steps-open = Ouvrir « Signaler »
platforms-snapchat-steps-open-text = { $audience ->
    [minor] Garde le doigt appuyé sur le message. Touche « Signaler ».
   *[others] Gardez le doigt appuyé sur le Snap ou le message, puis « Signaler ».
 }
platforms-snapchat-steps-choose = Choisir
platforms-snapchat-steps-choose-text = { $audience ->
    [minor] Choisis nudité, ou menace de montrer mes images.
   *[others] Choisissez nudité, ou menace de montrer des images.
 }
platforms-snapchat-steps-block = Bloquer ensuite
platforms-snapchat-steps-block-text = { $audience ->
    [minor] Tout est noté et signalé ? Tu peux bloquer.
   *[others] Tout est noté et signalé ? Le compte peut être bloqué.
 }
platforms-snapchat-check = { $audience ->
    [minor] Les mots exacts de Snapchat restent à vérifier. Snapchat travaille avec Take It Down.
    [adult] Les mots exacts de Snapchat restent à vérifier. Snapchat travaille avec StopNCII et Take It Down.
    [parent] Les mots exacts de Snapchat restent à vérifier. Pour une personne de moins de 18 ans, Snapchat travaille avec Take It Down.
   *[witness] Les mots exacts de Snapchat restent à vérifier. Snapchat travaille avec StopNCII et Take It Down.
 }
platforms-snapchat-site = Ouvrir l’aide de Snapchat
platforms-snapchat-tools = Bloquer de nouvelles publications

# TikTok

platforms-tiktok = TikTok
platforms-tiktok-steps-keep = Noter d’abord
platforms-tiktok-steps-keep-text = { $audience ->
    [minor] Le pseudo, le lien de la vidéo et la date. Pas l’image.
    [parent] Le pseudo, le lien de la vidéo et du profil, la date. Pas l’image.
    [witness] Le pseudo, le lien de la vidéo et du profil, la date. Pas l’image.
   *[adult] Le pseudo, le lien de la vidéo et du profil, la date. Notez aussi les menaces et les commentaires.
 }
platforms-tiktok-steps-open = Ouvrir « Signaler »
platforms-tiktok-steps-open-text = { $audience ->
    [minor] Ouvre la vidéo ou le message. Touche « Signaler ».
   *[others] Ouvrez la vidéo, le message ou le profil, puis « Signaler ».
 }
platforms-tiktok-steps-choose = Choisir
platforms-tiktok-steps-choose-text = { $audience ->
    [minor] Choisis ce qui parle d’image sexuelle ou d’abus sexuel.
   *[others] Choisissez ce qui parle d’image sexuelle, d’abus sexuel ou de nudité sans accord.
 }
platforms-tiktok-steps-block = Bloquer ensuite
platforms-tiktok-steps-block-text = { $audience ->
    [minor] Tout est noté et signalé ? Tu peux bloquer.
   *[others] Tout est noté et signalé ? Le compte peut être bloqué.
 }
platforms-tiktok-form = { $audience ->
    [minor] TikTok a aussi un formulaire. Tu l’utilises si l’image te montre, même truquée.
    [parent] TikTok a aussi un formulaire sur son site. Il vaut pour « vous ou votre enfant », avec une image vraie ou truquée.
    [witness] TikTok a aussi un formulaire sur son site. Il vaut pour la victime ou son parent, avec une image vraie ou truquée.
   *[adult] TikTok a aussi un formulaire sur son site. Il vaut si l’image vous montre, vraie ou truquée.
 }
platforms-tiktok-follow = { $audience ->
    [minor] TikTok répond par SMS ou par courriel. Quelqu’un lit ton téléphone ? Passe plutôt par le { $fr-3018 }.
   *[others] Les nouvelles arrivent par SMS ou par courriel. Choisissez une adresse que l’auteur ne lit pas. La page en français reste à vérifier.
 }
platforms-tiktok-site = Ouvrir la page de TikTok
platforms-tiktok-tools = Bloquer de nouvelles publications

# Facebook et Messenger

platforms-facebook = Facebook et Messenger
platforms-facebook-steps-keep = Noter d’abord
platforms-facebook-steps-keep-text = { $audience ->
    [minor] Le nom, le lien du profil et la date. Pas l’image.
    [parent] Le nom, le lien du profil et de la publication, la date. Pas l’image.
    [witness] Le nom, le lien du profil et de la publication, la date. Pas l’image.
   *[adult] Le nom, le lien du profil et de la publication, la date. Le nom du groupe aussi.
 }
platforms-facebook-steps-open = Ouvrir « Signaler »
platforms-facebook-steps-open-text = { $audience ->
    [minor] Ouvre le message ou la publication. Touche « Signaler ».
   *[others] Ouvrez le message, la publication ou le profil, puis « Signaler ».
 }
platforms-facebook-steps-choose = Choisir
platforms-facebook-steps-choose-text = { $audience ->
    [minor] Choisis image intime partagée, ou menace de la montrer.
   *[others] Choisissez image intime partagée, ou menace de la partager.
 }
platforms-facebook-steps-block = Bloquer ensuite
platforms-facebook-steps-block-text = { $audience ->
    [minor] Tout est noté et signalé ? Tu peux bloquer.
   *[others] Tout est noté et signalé ? Le compte peut être bloqué.
 }
platforms-facebook-page = Facebook a une page pour les images intimes partagées sans accord, ou pour la menace de le faire.
platforms-facebook-captures = { $audience ->
    [minor] Facebook conseille parfois des captures. Ne le fais pas pour une image intime. Le lien suffit.
    [parent] Cette page conseille des captures. Ne suivez pas ce conseil pour l’image de votre enfant : le lien suffit.
    [witness] Cette page conseille des captures. Ne suivez pas ce conseil pour une personne de moins de 18 ans : le lien suffit.
   *[adult] Cette page conseille des captures. L’image date d’avant vos 18 ans ? Ne suivez pas ce conseil : le lien suffit.
 }
platforms-facebook-site = Ouvrir la page de Facebook
platforms-facebook-tools = Bloquer de nouvelles publications

# X

platforms-x = { $audience ->
    [minor] X, l’ancien Twitter
   *[others] X, anciennement Twitter
 }
platforms-x-steps-keep = Noter d’abord
platforms-x-steps-keep-text = { $audience ->
    [minor] Le pseudo, le lien du message et la date. Pas l’image.
    [parent] Le pseudo, le lien du message public, la date. Pas l’image.
    [witness] Le pseudo, le lien du message public, la date. Pas l’image.
   *[adult] Le pseudo, le lien du message public, la date. Un lien pour chaque message repris.
 }
platforms-x-steps-open = Ouvrir « Signaler »
platforms-x-steps-open-text = { $audience ->
    [minor] Touche les trois points du message, puis « Signaler ».
   *[others] Touchez les trois points du message, puis « Signaler ».
 }
platforms-x-steps-choose = Choisir
platforms-x-steps-choose-text = { $audience ->
    [minor] Choisis ce qui parle de vie privée, ou d’image intime sans accord.
   *[others] Choisissez ce qui parle de vie privée, ou d’image intime sans accord.
 }
platforms-x-steps-block = Bloquer ensuite
platforms-x-steps-block-text = { $audience ->
    [minor] Tout est noté et signalé ? Tu peux bloquer.
   *[others] Tout est noté et signalé ? Le compte peut être bloqué.
 }
platforms-x-check = { $audience ->
    [minor] En anglais : « Private or Non-Consensual Content ». Les mots français restent à vérifier.
   *[others] En anglais, ce choix s’appelle « Private or Non-Consensual Content ». Les mots français restent à vérifier.
 }
platforms-x-american = { $audience ->
    [minor] Un formulaire parle d’une loi américaine ? Il ne vaut pas en France. Prends « Signaler ».
   *[others] Le formulaire de la loi américaine ne vaut pas pour la France : prenez le signalement ordinaire.
 }
platforms-x-minor = { $audience ->
    [minor] Nous n’avons pas trouvé de page pour les moins de 18 ans. Le { $fr-3018 } peut t’aider.
   *[parent] Aucune procédure propre aux mineurs n’apparaît dans nos lectures. Précisez l’âge de l’enfant. Le { $fr-3018 } peut aussi demander le retrait.
 }
platforms-x-site = Lire la règle de X
platforms-x-call-3018 = Voir le { $fr-3018 }

# YouTube

platforms-youtube = YouTube
platforms-youtube-steps-keep = Noter d’abord
platforms-youtube-steps-keep-text = { $audience ->
    [minor] Le lien de la vidéo et la date. Le nom de la chaîne aussi. Pas la vidéo.
    [adult] Le lien de la vidéo, le nom de la chaîne, la date. Notez aussi à quelle minute l’image apparaît, si vous le savez.
   *[others] Le lien de la vidéo, le nom de la chaîne, la date. Ne la regardez pas pour noter plus.
 }
platforms-youtube-steps-open = Ouvrir « Signaler »
platforms-youtube-steps-open-text = { $audience ->
    [minor] Sous la vidéo, cherche « Signaler ». Pour un commentaire : les trois points.
   *[others] Sous la vidéo ou à côté du commentaire, cherchez « Signaler ».
 }
platforms-youtube-steps-choose = Choisir
platforms-youtube-steps-choose-text = { $audience ->
    [minor] Choisis contenu sexuel, ou vie privée.
   *[others] Choisissez contenu sexuel, ou atteinte à la vie privée.
 }
platforms-youtube-privacy = { $audience ->
    [minor] YouTube a aussi une plainte « vie privée ». Son adresse reste à vérifier.
   *[others] YouTube a aussi une procédure de plainte pour atteinte à la vie privée. Son adresse reste à vérifier : cherchez-la dans l’aide de YouTube.
 }
platforms-youtube-guardian = { $audience ->
    [minor] Un parent peut peut-être agir pour toi : c’est à vérifier. Tu préfères sans tes parents ? Le { $fr-3018 } t’aide.
   *[parent] Un parent pourrait agir pour son enfant. Ce point reste à vérifier dans l’aide de YouTube.
 }
