# Garder des traces, faire retirer, empêcher les copies, les moteurs de recherche.

images-keep = Garder des traces
images-keep-why = { $audience ->
    [minor] L’image peut disparaître du site. C’est bien pour toi. Note d’abord le lien : il sert à l’enquête.
    [parent] Le site peut retirer l’image, et c’est le but. Notez le lien avant : il peut servir à l’enquête.
    [witness] Le site peut retirer l’image, et c’est le but. Notez le lien avant : il peut servir à l’enquête.
   *[adult] Le site peut retirer l’image, et c’est le but. Notez le lien avant : ces traces peuvent servir à l’enquête.
 }
images-keep-image = { $audience ->
    [minor] Ne copie pas l’image. Ne l’envoie à personne, même pour prouver. Le lien suffit.
    [parent] Ne regardez pas l’image. Ne la copiez pas. Ne l’envoyez à personne, même pour prouver. La loi punit le fait d’avoir une telle image, et ne cite aucune exception pour la famille.
    [witness] Ne copiez pas l’image. Ne l’envoyez à personne, même pour prouver. Pour un mineur, la loi punit déjà le fait d’avoir l’image.
   *[adult] L’image date d’avant vos 18 ans, ou vous avez un doute ? Notez seulement le lien, le pseudo et la date. Aucune copie, aucun envoi, même pour prouver.
 }
images-keep-what-title = Ce qui sert
images-keep-what = { $audience ->
    [minor]
        le lien de l’image
        le pseudo et le lien du profil
        la date et l’heure
        les messages reçus après
        le numéro de ton signalement
        le nom de ceux qui ont vu
   *[others]
        l’adresse de chaque page, appelée URL
        le pseudo et le lien du profil
        la date et l’heure
        les commentaires et les messages reçus
        la réponse du site et le numéro du signalement
        le nom des témoins
 }
images-keep-capture = { $audience ->
    [minor] Tu peux capturer les messages et le profil. L’image intime ne doit pas être visible dessus.
    [parent] Capturez le profil, les commentaires et la réponse du site. L’image intime ne doit pas apparaître sur la capture.
    [witness] Capturez le profil et les commentaires. L’image intime ne doit pas apparaître sur la capture.
   *[adult] Capturez la page, avec son adresse et la date, puis la réponse du site. Votre image peut dater d’avant vos 18 ans ? Recopiez plutôt les mots et le lien.
 }
images-keep-public = { $audience ->
    [minor] Ne publie pas ces traces, même pour accuser l’auteur. Montre-les seulement à ceux qui t’aident.
    [parent] Ne publiez pas ces traces, même pour accuser l’auteur. Gardez-les pour la police, la gendarmerie et le { $fr-3018 }.
    [witness] Ne publiez pas ces traces, même pour accuser l’auteur. Remettez-les à la victime ou à la police.
   *[adult] Ne publiez pas ces traces, même pour dénoncer l’auteur. Gardez-les pour la police, la gendarmerie et les sites.
 }
images-keep-write = { sextortion-keep-write }
images-keep-evidence = Garder des traces, pas à pas

images-remove = Faire retirer l’image
images-remove-hope = { $audience ->
    [minor] Chaque jour, des équipes font retirer des images. Cela prend parfois plusieurs demandes.
    [parent] Chaque jour, des équipes font retirer des images. Cela prend parfois plusieurs demandes, et du temps.
    [witness] Chaque jour, des équipes font retirer des images. Votre signalement peut aider.
   *[adult] Chaque jour, des équipes font retirer des images. Cela prend parfois plusieurs demandes, et du temps.
 }
images-remove-anyone = { $audience ->
    [minor] Tout le monde peut signaler, sans dire son nom. Un ami peut aussi le faire.
    [parent] Tout le monde peut signaler, même sans donner son nom. Vous pouvez donc le faire pour votre enfant. Signaler n’est pas porter plainte.
    [witness] Tout le monde peut signaler, même sans donner son nom, et pour une autre personne. Signaler ne remplace pas sa plainte.
   *[adult] Tout le monde peut signaler, même sans donner son nom. Un proche peut le faire pour vous. Signaler ne remplace pas votre plainte.
 }
images-remove-steps-button = Le bouton « Signaler »
images-remove-steps-button-text = { $audience ->
    [minor] Il est près de l’image, ou dans le menu du message.
    [adult] Il est près de l’image, ou dans le menu du message. C’est le plus rapide.
   *[others] Il est dans le menu du message ou du compte. C’est le plus rapide, sans ouvrir l’image.
 }
images-remove-steps-form = Le formulaire du site
images-remove-steps-form-text = { $audience ->
    [minor] Certains sites ont une page pour les images intimes. Dis que tu as moins de 18 ans. Donne le lien, jamais l’image.
    [parent] Certains sites ont un formulaire pour les images intimes. TikTok, par exemple, reçoit la demande d’un parent. Précisez l’âge de votre enfant. Donnez le lien, jamais l’image.
    [witness] Certains sites ont un formulaire plus complet pour les images intimes. Précisez l’âge, si la personne est mineure. Donnez le lien, jamais l’image.
   *[adult] Certains sites ont un formulaire plus complet pour les images intimes. Dites que vous n’avez jamais accepté cette diffusion. Gardez la réponse.
 }
images-remove-steps-team = Une équipe qui aide
images-remove-steps-team-text = { $audience ->
    [minor] Le { $fr-3018 } parle directement aux réseaux. Ses demandes passent en premier.
    [parent] Le { $fr-3018 } parle directement aux réseaux. Ses demandes passent en premier.
    [witness] Pour un mineur, le { $fr-3018 } parle directement aux réseaux. Pour un adulte : Point de Contact.
   *[adult] Point de Contact transmet vos liens aux sites. Ses demandes passent en premier.
 }
images-remove-differ = { $audience ->
    [minor] Chaque réseau a ses mots. Choisis ce qui ressemble le plus : nudité, image intime ou vie privée.
   *[others] Chaque réseau a ses propres mots. Choisissez le plus proche : nudité, image intime, vie privée. Sur X et Discord, prenez le formulaire ordinaire : un autre vaut seulement aux États-Unis.
 }
images-remove-duty = { $audience ->
    [minor] En Europe, un réseau doit regarder ton signalement. S’il ne fait rien, il peut en répondre. La police peut exiger un retrait en { $hours } heures.
    [parent] En Europe, un site averti d’un contenu illégal doit examiner la demande. S’il laisse ce contenu, il peut en répondre. Pour l’image d’un mineur, la police peut ordonner un retrait en { $hours } heures.
    [witness] En Europe, un site averti d’un contenu illégal doit examiner la demande. S’il laisse ce contenu, il peut en répondre. Pour l’image d’un mineur, la police peut ordonner un retrait en { $hours } heures.
   *[adult] En Europe, un site averti d’un contenu illégal doit examiner la demande. S’il laisse ce contenu, il peut en répondre.
 }
images-remove-3018-call = { sextortion-first-call-3018 }
images-remove-contact-title = Point de Contact
images-remove-contact = { $audience ->
    [minor] C’est une association. Donne seulement le lien. N’envoie l’image à personne, même pour la faire retirer.
    [parent] Cette association transmet les liens aux sites, plusieurs à la fois. Donnez seulement les liens. Aucune image de votre enfant ne part, même pour la faire retirer.
    [witness] Cette association transmet les liens aux sites, plusieurs à la fois. Vous pouvez rester anonyme. N’envoyez jamais l’image.
   *[adult] Cette association transmet les liens aux sites, plusieurs à la fois. Vous pouvez rester anonyme, ou laisser un contact pour avoir une réponse.
 }
images-remove-disrupt = Elle a aussi un outil nommé Disrupt, pour une image pas encore en ligne. Il demande d’envoyer le fichier, effacé après le calcul d’un code. L’image date d’avant vos 18 ans ? Donnez seulement le lien.
images-remove-contact-call = { sextortion-spread-contact }
images-remove-pharos-title = PHAROS
images-remove-pharos = { $audience ->
    [minor] Ce site de la police est pour ce que chacun peut voir. Des enquêteurs lisent ton signalement, même sans ton nom. Ce n’est pas une plainte.
   *[others] C’est un site de la police, pour ce que tout le monde peut voir en ligne. Des enquêteurs lisent chaque signalement, qui peut rester anonyme. Cela ne remplace pas une plainte.
 }
images-remove-pharos-how = { $audience ->
    [minor] Fais un signalement par lien. Choisis la case sur les mineurs. Raconte dans les commentaires.
    [parent] Faites un signalement par lien. Une case concerne les mineurs. Ajoutez des détails dans les commentaires.
    [witness] Faites un signalement par lien. Prenez la case la plus proche : il en existe une sur les mineurs. Ajoutez des détails dans les commentaires.
   *[adult] Faites un signalement par lien. Aucune case ne parle d’image intime d’adulte : prenez la plus proche. Ajoutez des détails dans les commentaires.
 }
images-remove-pharos-call = { sextortion-report-pharos-call }
images-remove-platforms = { platforms-title }
images-remove-report-text = Préparer le signalement

images-copies = { $audience ->
    [minor] Empêcher d’autres copies
   *[others] Empêcher de nouvelles copies
 }
images-copies-how = { $audience ->
    [minor] Take It Down calcule un code à partir de l’image. L’image reste sur ton appareil : seul le code part. Des réseaux s’en servent pour bloquer les copies.
    [parent] Take It Down calcule une empreinte, une sorte de code, à partir de l’image. L’image reste sur l’appareil : seul le code part. Des réseaux partenaires s’en servent pour bloquer les copies.
    [witness] Deux outils calculent une empreinte, une sorte de code, à partir de l’image. Seul le code part. Des réseaux partenaires s’en servent pour bloquer les copies.
   *[adult] StopNCII calcule une empreinte, une sorte de code, à partir de l’image. L’image reste sur votre appareil : seul le code part. Des réseaux partenaires s’en servent pour bloquer les copies.
 }
images-copies-age = { $audience ->
    [parent] Take It Down sert pour toute image prise avant 18 ans. L’enfant peut l’utiliser lui-même, sans donner son nom.
    [witness] L’âge sur l’image décide. Avant 18 ans : Take It Down. À partir de 18 ans : StopNCII. Seule la victime les utilise.
   *[adult] L’âge sur l’image décide, pas votre âge actuel. L’image date d’avant vos 18 ans ? L’outil est alors Take It Down.
 }
images-copies-file = { $audience ->
    [minor] Tu n’as pas l’image ? Ne la demande à personne. Signale le lien.
    [parent] L’outil a besoin de l’image déjà présente sur l’appareil de l’enfant. Elle n’y est pas ? Ne la demandez à personne. Signalez le lien.
    [witness] Vous n’avez pas à avoir cette image. Ne la demandez à personne. Signalez le lien.
   *[adult] L’outil a besoin de l’image déjà présente sur votre appareil. Elle n’y est pas ? Ne la demandez à personne. Signalez le lien.
 }
images-copies-limits = { $audience ->
    [minor] Cela ne marche pas sur tous les sites. Une image changée a un autre code. Signale donc aussi les liens.
    [parent] Tous les sites ne sont pas partenaires, et une image modifiée a un autre code. Signalez donc aussi chaque lien.
    [witness] Tous les sites ne sont pas partenaires, et une image modifiée a un autre code. Chaque lien se signale donc aussi.
   *[adult] Tous les sites ne sont pas partenaires, et une image modifiée a un autre code. Signalez donc aussi chaque lien. Notez le numéro de dossier et le code PIN : StopNCII ne peut pas les redonner.
 }
images-copies-stopncii = { sextortion-spread-stopncii }
images-copies-takeitdown = { sextortion-spread-takeitdown }

images-search = Google, Bing et les autres
images-search-what = { $audience ->
    [minor] On tape ton nom, et la page sort ? Un moteur de recherche peut la cacher. Elle reste en ligne : demande aussi son retrait.
    [parent] Un moteur de recherche peut cacher une page quand on cherche le nom de votre enfant. On dit « déréférencer ». C’est un droit, mais la page reste en ligne : demandez aussi son retrait.
   *[adult] Un moteur de recherche peut cacher une page quand on cherche votre nom. On dit « déréférencer ». C’est un droit, mais la page reste en ligne : demandez aussi son retrait.
 }
images-search-google = { $audience ->
    [minor] Google a un formulaire de retrait : pas besoin de revoir l’image. Il y a un choix « moins de 18 ans ».
    [parent] Google a un formulaire de retrait, à remplir sans voir l’image. Un choix concerne les moins de 18 ans. Plusieurs images passent en une fois.
   *[adult] Sur Google, ouvrez le menu de l’image et demandez le retrait d’une image sexuelle de vous. Plusieurs images passent en une fois. Google peut demander une pièce d’identité.
 }
images-search-proof = { $audience ->
    [minor] Ne fais aucune capture de l’image pour cette demande. Le lien suffit.
   *[parent] Ne faites aucune capture de l’image pour cette demande. Le lien suffit.
 }
images-search-bing = { $audience ->
    [minor] Bing a aussi une page pour cela. D’autres moteurs semblent suivre Bing.
    [parent] Bing, le moteur de Microsoft, a son propre formulaire. D’autres moteurs semblent prendre leurs résultats chez Bing.
   *[adult] Bing, le moteur de Microsoft, a son propre formulaire et lit les codes de StopNCII. D’autres moteurs semblent prendre leurs résultats chez Bing.
 }
images-search-check = { $audience ->
    [minor] Quelques jours après, cherche ton nom. La page sort encore ? Refais la demande.
    [parent] Quelques jours après, cherchez le nom de votre enfant. La page sort encore ? Relancez la demande.
   *[adult] Quelques jours après, cherchez votre nom. La page sort encore ? Relancez la demande.
 }
images-search-cnil = { $audience ->
    [minor] Le site ou le moteur dit non, ou se tait pendant 1 mois ? Demande à la CNIL. Elle protège les données personnelles.
    [parent] Le site ou le moteur refuse, ou se tait pendant 1 mois ? La CNIL protège les données personnelles. Elle reçoit votre plainte en ligne. Pour un mineur, la loi lui donne alors 3 semaines.
   *[adult] Le site ou le moteur refuse, ou se tait pendant 1 mois ? La CNIL protège les données personnelles et reçoit votre plainte en ligne. Ce n’est pas la police.
 }
images-search-cnil-call = { sextortion-spread-cnil-call }
images-search-judge = { $audience ->
    [minor] Un juge peut aussi protéger ta vie privée en urgence. Un avocat t’aide pour cela.
    [parent] Un juge peut aussi ordonner des mesures en urgence pour protéger la vie privée. Un avocat est alors très utile. Personne ne peut promettre un délai.
   *[adult] Un juge peut aussi ordonner des mesures en urgence pour protéger votre vie privée. Un avocat est alors très utile. Personne ne peut promettre un délai.
 }
images-search-search-engines = { search-engines-title }
