# Le profil, le partage, les photos, la position, la caméra, et les six domaines.

prevent-profile = { $audience ->
    [minor] Ce que les autres voient
   *[others] Ce que voient les autres
 }
prevent-profile-view = { $audience ->
    [minor] Regarde ton profil comme un inconnu. Un autre compte ou un ami peut t’aider.
    [parent] Regardez ensemble le profil comme un inconnu le verrait. Un autre compte, ou celui d’un ami, permet de le faire.
   *[others] Regardez le profil comme un inconnu le verrait. Un autre compte, ou celui d’un proche, permet de le faire.
 }
prevent-profile-list-title = À régler
prevent-profile-list = { $audience ->
    [minor]
        compte privé
        liste d’amis cachée
        messages d’inconnus refusés
        école, ville et famille cachées
        pseudo et photo différents selon les comptes
    [parent]
        un compte privé
        la liste d’amis cachée
        les messages d’inconnus refusés
        l’école, la ville et la famille cachées
        un pseudo et une photo différents selon les comptes
        les identifications sur les photos à accepter d’abord
   *[others]
        un compte privé, ou visible par les amis
        la liste d’amis cachée
        les messages d’inconnus refusés
        la ville, la famille et le travail cachés
        un pseudo et une photo différents selon les comptes
        les identifications sur les photos à accepter d’abord
 }
prevent-profile-search = { $audience ->
    [minor] Cherche ton nom dans un moteur de recherche, dans les pages. Un adulte peut le faire pour toi.
    [witness] La personne peut chercher son nom dans un moteur de recherche. Faites-le avec elle, si elle le souhaite.
    [parent] Vous pouvez chercher son nom dans un moteur de recherche, pour voir ce qui apparaît. Restez dans les pages, pas dans les images.
   *[adult] Vous pouvez chercher votre nom dans un moteur de recherche, pour voir ce qui apparaît. Évitez les images si vous craignez d’en revoir une.
 }
prevent-profile-friends = { $audience ->
    [minor] Tu peux retirer un contact, sans donner de raison. Garde d’abord les traces utiles.
   *[others] Un contact se retire à tout moment, sans donner de raison. Gardez d’abord les traces utiles.
 }
prevent-profile-strangers = { $audience ->
    [minor] Un inconnu veut tout de suite une vidéo ? Tu peux refuser. Tu peux le dire à un adulte.
    [parent] Un inconnu propose très tôt une vidéo ou une autre application ? C’est un signe à prendre au sérieux. Votre enfant peut refuser sans expliquer.
   *[others] Un nouveau contact presse de passer en vidéo ? C’est un signe à prendre au sérieux. Refuser est un droit, sans explication.
 }

# Les comptes et appareils partagés

prevent-shared = Comptes et appareils partagés
prevent-shared-what = { $audience ->
    [minor] Une tablette ou un compte photo est parfois à toute la famille. Ce que tu fais peut s’y voir.
    [parent] Une tablette, un abonnement ou un compte photo sert souvent à toute la famille. Ce qui s’y passe se voit sur les autres appareils.
   *[others] Une tablette, un abonnement ou un compte photo sert parfois à plusieurs. Ce qui s’y passe se voit sur les autres appareils.
 }
prevent-shared-list-title = À vérifier
prevent-shared-list = { $audience ->
    [minor]
        les appareils ouverts sur ton compte
        les photos envoyées sur un compte commun
        l’historique et les messages affichés ailleurs
        le code de ton téléphone
   *[others]
        les appareils ouverts sur chaque compte
        les photos copiées sur un compte commun
        les messages affichés sur un autre écran
        les mots de passe gardés par le navigateur
        le code du téléphone, les doigts et visages ajoutés
        les comptes « famille » et leurs droits
 }
prevent-shared-elsewhere = { $audience ->
    [minor] Sur l’ordinateur d’un autre, ferme ton compte à la fin. N’y garde pas ton mot de passe.
   *[others] Sur l’ordinateur d’un autre : navigation privée, aucun mot de passe gardé, compte fermé à la fin.
 }
prevent-shared-family = { $audience ->
   *[minor] Un adulte chez toi te fait peur, ou lit tout ? Utilise le téléphone d’un adulte de confiance. Le { $fr-119 } écoute jour et nuit.
 }
prevent-shared-partner = { $audience ->
    [parent] L’autre parent surveille le téléphone de l’enfant, ou le vôtre ? Demandez conseil avant de changer un réglage. Le { $fr-119 } et le { $fr-116006 } peuvent vous aider.
   *[witness] Un partenaire surveille la personne ? Laissez ses appareils tels quels. Proposez d’abord le { $fr-3919 }, depuis votre téléphone.
 }
prevent-shared-call-119 = Voir le { $fr-119 }

# Les photos

prevent-photos = { $audience ->
    [minor] Tes photos
   *[others] Les photos et leur copie en ligne
 }
prevent-photos-where = { $audience ->
    [minor] Ton téléphone envoie peut-être tes photos en ligne. Elles s’ouvrent alors sur d’autres appareils.
   *[others] Beaucoup de téléphones copient les photos en ligne. Elles s’ouvrent alors depuis d’autres appareils, avec le mot de passe du compte.
 }
prevent-photos-list-title = À vérifier
prevent-photos-list = { $audience ->
    [minor]
        le mot de passe et le second code
        les albums partagés
        les applications qui voient tes photos
   *[others]
        le mot de passe et le second code de ce compte
        les albums partagés, et avec qui
        les applications qui voient les photos
        la corbeille, qui garde parfois les photos effacées
        les anciens appareils encore connectés
 }
prevent-photos-intimate = { $audience ->
    [minor] On te demande une image intime ? Tu peux refuser ou te taire. Un adulte n’a pas le droit de demander ça.
    [parent] Un adulte demande une image intime à votre enfant ? C’est interdit, et votre enfant n’y est pour rien. Gardez la demande écrite, jamais l’image.
   *[witness] Un adulte demande une image intime à un mineur ? C’est interdit. Gardez la demande écrite, jamais l’image.
 }
prevent-photos-delete = Des images intimes de vous sont sur ce compte ? Vous pouvez les ranger ailleurs, dans un dossier fermé par un code. Une image d’avant vos 18 ans ne se copie pas. Demandez conseil avant d’effacer ce qui sert à une plainte.
prevent-photos-repair = { $audience ->
    [parent] Avant de vendre, prêter ou faire réparer un appareil, fermez les comptes et effacez son contenu. Gardez d’abord les traces utiles.
   *[others] Avant de vendre, prêter ou faire réparer un appareil, fermez les comptes et effacez son contenu. Gardez d’abord les traces utiles.
 }

# La position

prevent-location = { $audience ->
    [minor] Ta position
   *[others] La position
 }
prevent-location-what = { $audience ->
    [minor] Des applications montrent où tu es. Une photo ou une carte peut aussi le dire.
   *[others] Une carte d’amis, une photo ou un objet connecté peut dire où se trouve une personne. Un compte partagé aussi.
 }
prevent-location-list-title = À regarder
prevent-location-list = { $audience ->
    [minor]
        la carte de Snapchat et des autres réseaux
        la position dans l’appareil photo
        le partage de position en famille
        les lieux que tu publies
   *[others]
        la carte des réseaux sociaux
        la position gardée dans les photos
        le partage de position du téléphone
        les applications qui ont accès à la position
        les objets connectés, comme une montre ou une balise
        les lieux publiés, en direct ou non
 }
prevent-location-seen = { $audience ->
    [minor] Couper ta position peut se voir. Quelqu’un risque de se fâcher ? Parle d’abord au { $fr-3018 } ou au { $fr-119 }.
    [parent] Couper la position peut se voir. L’auteur est un proche ? Demandez d’abord conseil au { $fr-119 }.
    [witness] Couper la position peut se voir, et mettre la personne en danger. Laissez-la décider, avec l’aide d’une association.
   *[adult] Couper la position peut se voir. Vous craignez une réaction ? Demandez d’abord conseil au { $fr-3919 } ou au { $fr-116006 }.
 }
prevent-location-law = { $audience ->
    [minor] Suivre quelqu’un en secret est interdit, même par amour.
    [parent] Suivre la position d’une personne sans son accord est interdit : { $article-226-1 }. Pour un mineur, le texte parle de l’accord des adultes qui ont l’autorité parentale. Le dire à l’enfant garde sa confiance.
   *[others] Suivre la position d’une personne sans son accord est interdit : { $article-226-1 }. La peine est plus lourde pour un partenaire.
 }

# La caméra, les liens, les logiciels espions

prevent-camera = { $audience ->
    [minor] La caméra et les pièges
   *[others] La caméra, les liens, les logiciels
 }
prevent-camera-camera = { $audience ->
    [minor] Ce qui passe par un écran peut être enregistré. Le savoir aide, sans vivre dans la peur.
   *[others] Ce que montre une caméra peut être enregistré, volé ou détourné. Le savoir aide, sans vivre dans la peur.
 }
prevent-camera-list-title = Des gestes simples
prevent-camera-list = { $audience ->
    [minor]
        cache la caméra après usage
        fais les mises à jour
        prends les applications dans le magasin officiel
        vérifie celles qui voient ta caméra
   *[others]
        la caméra couverte hors usage
        les mises à jour faites
        les applications prises dans le magasin officiel
        les autorisations relues : caméra, micro, photos
        un code de verrouillage connu d’une seule personne
 }
prevent-camera-message = { $audience ->
    [minor] Un message te presse de cliquer ou d’entrer un code ? N’ouvre pas. Va toi-même dans l’application.
   *[others] Un message presse de cliquer ou d’entrer un code ? N’ouvrez pas le lien. Passez par l’application ou par l’adresse habituelle.
 }
prevent-camera-spy = { $audience ->
    [minor] Tu penses qu’un logiciel espion est là ? N’efface rien. Parle au { $fr-3018 } depuis un autre téléphone.
    [parent] Un logiciel espion est peut-être installé ? N’effacez rien tout de suite : cela peut se voir. Demandez conseil à 17Cyber ou au { $fr-3018 }, depuis un autre appareil.
   *[others] Un logiciel espion est peut-être installé ? N’effacez rien tout de suite : cela peut se voir. Demandez conseil depuis un autre appareil, par exemple à 17Cyber.
 }

# Les six domaines

prevent-six = Le tour des six domaines
prevent-six-list = { $audience ->
    [minor]
        le téléphone : un code, des mises à jour
        l’ordinateur : un mot de passe à toi
        internet : pas de mot de passe gardé ailleurs
        les réseaux : un compte privé
        le courriel : un second code
        l’argent et l’école : un mot de passe différent
   *[others]
        le téléphone : un code, des mises à jour, peu d’autorisations
        l’ordinateur : une session par personne, fermée par un mot de passe
        internet : l’historique et les mots de passe gardés
        les réseaux : la visibilité et les appareils ouverts
        le courriel : le second code, l’adresse de secours
        la banque et les démarches : un mot de passe à part
 }
prevent-six-guide = { $audience ->
    [minor] Un site explique ces réglages, un par un. Il s’appelle « Je protège ma vie privée en ligne ». Il reste à vérifier.
   *[others] « Je protège ma vie privée en ligne » explique ces réglages pas à pas. C’est un site du Centre Hubertine Auclert, d’après le travail de l’association Chayn. Il n’a pas été relu : à vérifier.
 }
prevent-six-guide-call = Voir ce site
prevent-six-hope = { $audience ->
    [minor] Tu n’as pas à tout faire. Un seul réglage change déjà quelque chose.
   *[others] Tout faire n’est pas nécessaire. Un seul réglage change déjà quelque chose.
 }
