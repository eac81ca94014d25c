# Signaler le compte, et si l’image circule déjà.

sextortion-report = Signaler
sextortion-report-why = { $audience ->
    [minor] Signaler limite le mal et aide l’enquête. Ce n’est pas une plainte : tu peux faire les deux.
    [parent] Signaler limite les dégâts et aide l’enquête. Cela ne remplace pas la plainte. Les deux peuvent se faire en même temps.
    [witness] Signaler limite les dégâts et aide l’enquête. Cela ne remplace pas la plainte de la victime.
   *[adult] Signaler limite les dégâts et aide l’enquête. Cela ne remplace pas la plainte. Les deux peuvent se faire en même temps.
 }
sextortion-report-app-title = Dans l’application
sextortion-report-app = { $audience ->
    [minor] Ouvre le message ou le profil, puis « Signaler ». Choisis chantage, menace ou image intime.
   *[others] Ouvrez le message ou le profil, puis « Signaler ». Choisissez ce qui s’en approche : chantage, arnaque, menace ou image intime sans accord.
 }
sextortion-report-number = { $audience ->
    [minor] Tu as porté plainte ? Donne le numéro de la plainte : cela peut aider.
    [parent] Une plainte est déposée ? Donnez son numéro : cela peut aider.
   *[adult] Une plainte est déposée ? Donnez son numéro : cela peut aider.
 }
sextortion-report-after = { $audience ->
    [minor] Tu as tout noté et signalé ? Bloque le compte maintenant.
   *[others] Tout est noté et signalé ? Le compte peut être bloqué maintenant.
 }
sextortion-report-platforms = { platforms-title }
sextortion-report-report-text = Préparer le signalement
sextortion-report-who-title = { $audience ->
    [minor] Des gens pour t’aider à signaler
   *[others] D’autres services
 }
sextortion-report-3018 = { $audience ->
    [minor] Le { $fr-3018 } est gratuit, il peut faire retirer un compte. On veut d’autres images de toi ? Parle-lui, ou va à la police.
    [parent] Le { $fr-3018 } peut demander aux réseaux de retirer un compte ou une image. Les réseaux traitent ses demandes en premier.
   *[witness] Pour un mineur, le { $fr-3018 } peut demander aux réseaux de retirer un compte ou une image. Les réseaux traitent ses demandes en premier.
 }
sextortion-report-17cyber = 17Cyber pose quelques questions et donne des conseils. Pour une menace grave, un tchat s’ouvre avec la police ou la gendarmerie, jour et nuit. Ce n’est pas une plainte.
sextortion-report-17cyber-call = Voir 17Cyber
sextortion-report-chat = Un tchat de la police et de la gendarmerie répond jour et nuit sur les violences sexuelles. Vous pouvez rester anonyme. Il prépare la plainte, sans la remplacer.
sextortion-report-chat-call = Voir le tchat de la police
sextortion-report-thesee = { $audience ->
    [minor] THESEE est un site de l’État contre le chantage en ligne. On te demande de l’argent, seulement en ligne ? Tu peux le signaler là : ce n’est pas une plainte.
   *[others] On demande de l’argent, et le contact est seulement en ligne ? THESEE, le site de l’État sur le chantage en ligne, reçoit le signalement. On demande des images ? Ce site ne convient pas.
 }
sextortion-report-thesee-call = Voir THESEE
sextortion-report-pharos = { $audience ->
    [minor] PHAROS est un site de la police pour les contenus publics. Pour un message privé, parle plutôt au { $fr-3018 } ou à la police.
   *[others] PHAROS est un site de la police, ouvert aux contenus que tout le monde peut voir. Il n’a pas de case pour le chantage. Pour des menaces en message privé : commissariat, gendarmerie ou tchat de la police.
 }
sextortion-report-pharos-call = Voir PHAROS

# Si l’image circule

sextortion-spread = Si l’image circule déjà
sextortion-spread-hope = { $audience ->
    [minor] L’image est déjà en ligne ? Tu peux encore agir. Chaque jour, des équipes font retirer des images.
   *[others] L’image est déjà en ligne ? Il reste des moyens d’agir. Chaque jour, des équipes font retirer des images.
 }
sextortion-spread-steps-link = Noter le lien
sextortion-spread-steps-link-text = { $audience ->
    [minor] Note le lien, le pseudo et la date. Pas l’image.
    [parent] Notez le lien, le pseudo et la date. Pas l’image.
    [witness] Notez le lien, le pseudo et la date. Ne faites pas suivre l’image.
   *[adult] Notez le lien, le pseudo et la date, avant tout retrait.
 }
sextortion-spread-steps-site = Demander le retrait
sextortion-spread-steps-site-text = { $audience ->
    [minor] Sur le message ou l’image, touche « Signaler ». Choisis image intime sans accord. Dis que c’est du chantage.
    [adult] Sur le contenu : « Signaler », puis image intime sans accord ou atteinte à la vie privée. Précisez que l’image vient d’un chantage.
    [parent] Sur le message ou le compte : « Signaler », puis image intime sans accord. Précisez l’âge de l’enfant et le chantage.
   *[witness] Sur le message ou le compte : « Signaler », puis image intime sans accord ou atteinte à la vie privée.
 }
sextortion-spread-steps-team = Demander de l’aide
sextortion-spread-steps-team-text = { $audience ->
    [minor] Le { $fr-3018 } peut faire retirer des images. Donne seulement le lien.
    [parent] Le { $fr-3018 } peut faire retirer des images. Point de Contact aussi : donnez-lui seulement le lien.
    [witness] Point de Contact transmet les liens aux sites. Pour un mineur, le { $fr-3018 } aussi.
   *[adult] Point de Contact transmet les liens aux sites, qui doivent les traiter en premier.
 }
sextortion-spread-disrupt = Point de Contact a aussi un outil pour les images pas encore en ligne. Il demande d’envoyer le fichier, qui est effacé ensuite. L’image date d’avant vos 18 ans ? Donnez seulement le lien.
sextortion-spread-special = { $audience ->
    [minor] Les grands réseaux ont une page spéciale pour les images intimes. Certains ont une page pour les moins de 18 ans.
    [parent] Les grands réseaux ont une procédure pour les images intimes. Instagram et Google en ont une pour les moins de 18 ans. Pornhub a aussi un formulaire de retrait.
    [witness] Les grands réseaux ont une procédure pour les images intimes sans accord. Pornhub a aussi un formulaire de retrait.
   *[adult] Les grands réseaux ont une procédure pour les images intimes sans accord. Pornhub a aussi un formulaire de retrait.
 }
sextortion-spread-hash-title = Empêcher de nouvelles publications
sextortion-spread-hash = { $audience ->
    [minor] Take It Down crée un code à partir de l’image. L’image reste sur ton appareil. Des réseaux partenaires peuvent alors la bloquer.
    [parent] Take It Down calcule une empreinte, une sorte de code, à partir de l’image. L’image reste sur l’appareil de l’enfant. Des réseaux partenaires peuvent alors la bloquer.
    [witness] Deux outils calculent une empreinte, une sorte de code, à partir de l’image. Avant 18 ans : Take It Down. À partir de 18 ans : StopNCII. C’est à la victime de les utiliser.
   *[adult] StopNCII calcule une empreinte, une sorte de code, à partir de l’image. L’image reste sur votre appareil. Des réseaux partenaires peuvent alors la bloquer.
 }
sextortion-spread-hash-age = L’âge au moment de l’image décide. L’image date d’avant vos 18 ans ? L’outil est alors Take It Down.
sextortion-spread-hash-file = { $audience ->
    [minor] Tu n’as pas l’image ? Ne la demande à personne. Signale le lien.
    [parent] L’outil a besoin de l’image déjà présente sur l’appareil de l’enfant. Elle n’y est pas ? Ne la demandez à personne. Signalez le lien.
   *[adult] L’outil a besoin de l’image déjà présente sur votre appareil. Elle n’y est pas ? Ne la demandez à personne. Signalez le lien.
 }
sextortion-spread-takeitdown = Voir Take It Down
sextortion-spread-stopncii = Voir StopNCII
sextortion-spread-contact = Voir Point de Contact
sextortion-spread-platforms = { platforms-title }
sextortion-spread-google = { $audience ->
    [minor] L’image sort sur Google ? Google a un formulaire pour les moins de 18 ans.
    [parent] L’image sort sur Google avec le nom de l’enfant ? Google a un formulaire, avec un choix « moins de 18 ans ». Il cache le résultat, la page reste en ligne.
   *[adult] L’image sort sur Google avec votre nom ? Google a un formulaire pour cela. Il cache le résultat, la page reste en ligne. Une copie de la plainte renforce la demande.
 }
sextortion-spread-google-proof = { $audience ->
    [minor] Tu as porté plainte ? Tu peux joindre une copie de la plainte.
   *[parent] Une copie de la plainte renforce la demande. Ne joignez jamais l’image.
 }
sextortion-spread-search-engines = { search-engines-title }
sextortion-spread-cnil = { $audience ->
    [minor] Le site refuse, ou se tait pendant 1 mois ? La CNIL protège les données personnelles. Elle peut agir.
    [parent] Le site refuse, ou se tait pendant 1 mois ? La CNIL protège les données personnelles et peut agir. Pour un mineur, la loi lui donne alors 3 semaines.
   *[adult] Le site refuse, ou se tait pendant 1 mois ? La CNIL protège les données personnelles et peut agir. Ce n’est pas la police.
 }
sextortion-spread-cnil-call = Voir la CNIL
