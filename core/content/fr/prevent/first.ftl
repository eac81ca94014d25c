# L’essentiel, les premiers gestes, les mots de passe, le second code, un compte pris.

prevent-title = { $audience ->
    [minor] Protéger tes comptes
    [parent] Protéger les comptes de la famille
    [witness] Aider à protéger des comptes
   *[adult] Protéger vos comptes
 }
prevent-summary = { $audience ->
    [minor] Mots de passe, profil, photos, position : pas à pas.
    [parent] Mots de passe, profils, photos, position : des réglages à faire ensemble.
   *[others] Mots de passe, profil, photos, position, appareils partagés : pas à pas.
 }

# Soixante mots au plus, une idée par ligne.
prevent-essentials = { $audience ->
    [minor]
        Ce qui arrive n’est pas ta faute.
        Note d’abord les traces.
        Change ensuite le mot de passe de ton courriel.
        Ajoute un second code.
        Regarde qui voit ton profil et ta position.
        Tu peux demander de l’aide au { $fr-3018 }.
    [parent]
        Ces gestes ne reprochent rien à votre enfant.
        Gardez d’abord les traces.
        Changez le mot de passe du courriel, ensemble.
        Ajoutez un second code.
        Regardez qui voit le profil et la position.
    [witness]
        La faute est à l’auteur.
        Aidez d’abord à garder les traces.
        Commencez par le courriel, avec la personne.
        Ajoutez un second code.
        Ne demandez pas ses mots de passe.
   *[adult]
        Ce qui arrive n’est pas votre faute.
        Gardez d’abord les traces.
        Changez le mot de passe de votre courriel.
        Ajoutez un second code.
        Fermez les appareils inconnus.
        Regardez qui voit votre profil et votre position.
 }

prevent-first = Par où commencer
prevent-first-fault = { $audience ->
    [minor] Un compte mal réglé ne donne aucun droit sur toi. La faute est à l’auteur. Ces gestes servent à être plus tranquille.
    [parent] Un compte mal réglé ne donne aucun droit à l’auteur. Ces gestes servent pour la suite. Ils ne reprochent rien à votre enfant, ni à vous.
    [witness] Un compte mal réglé ne donne aucun droit à l’auteur. Proposez ces gestes sans reproche, au rythme de la personne.
   *[adult] Un compte mal réglé ne donne aucun droit à l’auteur. Ces gestes servent pour la suite. Ils ne vous reprochent rien.
 }
prevent-first-order = { $audience ->
    [minor] Note les traces avant de changer un réglage. L’auteur peut voir un changement.
    [parent] Gardez les traces avant de changer un réglage. L’auteur peut voir un changement, et réagir.
    [witness] Les traces d’abord, les réglages ensuite. L’auteur peut voir un changement, et réagir.
   *[adult] Gardez les traces avant de changer un réglage. L’auteur peut voir un changement, et réagir. Il vit près de vous ? La page « Un partenaire qui surveille » vient d’abord.
 }
prevent-first-steps-mail = Le courriel d’abord
prevent-first-steps-mail-text = { $audience ->
    [minor] Il permet de reprendre tous tes autres comptes. Change son mot de passe en premier.
    [parent] Il permet de reprendre tous les autres comptes. Changez son mot de passe en premier, avec votre enfant.
    [witness] Il permet de reprendre tous les autres comptes. La personne choisit seule son nouveau mot de passe.
   *[adult] Il permet de reprendre tous les autres comptes. Changez son mot de passe en premier.
 }
prevent-first-steps-second = Un second code
prevent-first-steps-second-text = { $audience ->
    [minor] Un code arrive sur ton téléphone avant d’entrer. Un voleur ne l’a pas.
   *[others] Un code arrive sur le téléphone avant d’entrer. Le mot de passe volé ne suffit plus.
 }
prevent-first-steps-devices = Les appareils connectés
prevent-first-steps-devices-text = { $audience ->
    [minor] Chaque compte montre les appareils ouverts. Ferme ceux que tu ne connais pas.
    [adult] Chaque compte montre les appareils ouverts. Fermez ceux qui vous sont inconnus.
   *[others] Chaque compte montre les appareils ouverts. Fermez ceux que personne ne reconnaît.
 }
prevent-first-steps-view = Le regard d’un inconnu
prevent-first-steps-view-text = { $audience ->
    [minor] Regarde ton profil depuis un autre compte. Cache ce qui te gêne.
   *[others] Regardez le profil comme un inconnu le verrait. Ce qui gêne peut être caché.
 }
prevent-first-level = { $audience ->
    [minor] Pas besoin de tout savoir. Un geste par jour, c’est déjà bien.
    [parent] Aucune connaissance spéciale n’est nécessaire. Votre enfant connaît peut-être mieux ces réglages que vous : faites-les à deux.
    [witness] Aucune connaissance spéciale n’est nécessaire. Un geste à la fois suffit.
   *[adult] Aucune connaissance spéciale n’est nécessaire. Un geste à la fois suffit, dans l’ordre qui vous convient.
 }
prevent-first-danger = Danger maintenant : le { $fr-17 } ou le { $fr-112 }. Sans parler : un SMS au { $fr-114 }.
prevent-first-evidence = Garder des traces
prevent-first-partner = Un partenaire qui surveille

# Les mots de passe

prevent-passwords = Les mots de passe
prevent-passwords-mail = { $audience ->
    [minor] Le plus solide est pour ton courriel. Ensuite tes réseaux, tes jeux et tes photos.
    [parent] Le plus solide est pour le courriel. Viennent ensuite les réseaux, les jeux, les photos en ligne.
   *[others] Le plus solide est pour le courriel. Viennent ensuite les réseaux, la banque, les photos en ligne.
 }
prevent-passwords-good-title = Un bon mot de passe
prevent-passwords-good = { $audience ->
    [minor]
        au moins douze signes
        des lettres, des chiffres et un autre signe
        pas ton prénom, ta date ou ton chien
        un différent pour chaque compte
   *[others]
        au moins douze signes
        des lettres, des chiffres et d’autres signes
        aucun prénom, aucune date, aucun nom d’animal
        un différent pour chaque compte
 }
prevent-passwords-idea = { $audience ->
    [minor] Une idée : quatre mots sans lien, avec un chiffre. Facile pour toi, dur pour les autres.
   *[others] Une idée simple : quatre ou cinq mots sans lien entre eux, avec un chiffre et un signe.
 }
prevent-passwords-manager = { $audience ->
    [minor] Trop de mots de passe ? Un « gestionnaire » les garde pour toi. Tu retiens un seul code.
   *[others] Trop de mots de passe à retenir ? Un « gestionnaire de mots de passe » les garde. Un seul code suffit alors pour l’ouvrir.
 }
prevent-passwords-where = { $audience ->
    [minor] Ne les note pas dans un message ou près de l’ordinateur.
    [witness] Ne les notez pas pour elle. La personne les garde seule.
   *[others] Évitez de les noter dans un message, ou sur un papier près de l’appareil. Un carnet caché ailleurs est possible, si personne ne fouille.
 }
prevent-passwords-secret = { $audience ->
    [minor] Un mot de passe ne se donne pas, même par amour. Quelqu’un l’a ? Change-le.
    [parent] Un mot de passe ne se partage pas, même entre amis. Quelqu’un d’autre l’a ? Changez-le. Aucun service sérieux ne le demande.
   *[others] Un mot de passe ne se partage pas, même en couple. Quelqu’un d’autre l’a ? Il se change à tout moment. Aucun service sérieux ne le demande.
 }

# Le second code

prevent-second = Le second code
prevent-second-what = { $audience ->
    [minor] On l’appelle « double authentification ». Pour entrer, deux clés : ton mot de passe et un code.
   *[others] On l’appelle « double authentification ». Deux clés sont alors nécessaires pour entrer : le mot de passe, puis un code qui change.
 }
prevent-second-how-open = Ouvrir les réglages
prevent-second-how-open-text = { $audience ->
    [minor] Dans le compte : réglages, puis sécurité ou mot de passe.
   *[others] Dans le compte : réglages, puis « sécurité » ou « mot de passe ».
 }
prevent-second-how-choose = Choisir comment recevoir le code
prevent-second-how-choose-text = { $audience ->
    [minor] Par SMS ou avec une application. Choisis un téléphone que personne d’autre n’utilise.
    [parent] Par SMS ou avec une application de codes. Choisissez un téléphone gardé par l’enfant.
    [witness] Par SMS ou avec une application de codes. La personne choisit un téléphone que l’auteur ne touche pas.
   *[adult] Par SMS ou avec une application de codes. Choisissez un téléphone que l’auteur ne touche pas.
 }
prevent-second-how-rescue = Garder les codes de secours
prevent-second-how-rescue-text = { $audience ->
    [minor] Ils servent si tu perds ton téléphone. Range-les loin de l’auteur.
   *[others] Ils servent si le téléphone est perdu. Rangez-les dans un endroit que l’auteur ne connaît pas.
 }
prevent-second-code = { $audience ->
    [minor] On te demande ce code par message ? Ne le donne jamais, même à un ami.
   *[others] Quelqu’un demande ce code par message ou par téléphone ? Ne le donnez jamais, même à un proche.
 }
prevent-second-phone = { $audience ->
    [minor] Le code s’affiche sur l’écran fermé ? Coupe l’aperçu des messages.
   *[others] Le code apparaît sur l’écran verrouillé ? L’aperçu des messages peut être coupé dans les réglages.
 }

# Un compte pris

prevent-taken = { $audience ->
    [minor] Si on a pris ton compte
   *[others] Si un compte est pris
 }
prevent-taken-signs-title = Les signes
prevent-taken-signs = { $audience ->
    [minor]
        ton mot de passe ne marche plus
        des messages partent sans toi
        un appareil inconnu est ouvert
        une alerte arrive par courriel
   *[others]
        le mot de passe ne marche plus
        des messages sont partis tout seuls
        un appareil inconnu est connecté
        une alerte de connexion arrive par courriel
 }
prevent-taken-steps-note = Noter
prevent-taken-steps-note-text = { $audience ->
    [minor] Capture l’alerte et note l’heure.
   *[others] Capturez l’alerte, avec la date et l’appareil affiché.
 }
prevent-taken-steps-safe = Reprendre depuis un appareil sûr
prevent-taken-steps-safe-text = { $audience ->
    [minor] Utilise « mot de passe oublié », loin des appareils de l’auteur.
   *[others] Utilisez « mot de passe oublié », depuis un appareil que l’auteur ne touche pas.
 }
prevent-taken-steps-sessions = Fermer les autres appareils
prevent-taken-steps-sessions-text = { $audience ->
    [minor] Dans les réglages, choisis de déconnecter tous les appareils.
   *[others] Dans les réglages, choisissez de déconnecter tous les appareils, puis ajoutez le second code.
 }
prevent-taken-steps-mail = Vérifier l’adresse de secours
prevent-taken-steps-mail-text = { $audience ->
    [minor] Regarde le courriel et le numéro de secours. Sont-ils à toi ?
   *[others] Le courriel et le numéro de secours sont-ils les bons ? Regardez aussi si les courriels sont renvoyés ailleurs.
 }
prevent-taken-law = { $audience ->
    [minor] Entrer dans ton compte est interdit, même pour un proche. Tu peux en parler au { $fr-3018 }.
    [parent] Entrer dans le compte d’un autre est interdit : { $article-323-1 }. Une plainte est possible. Le { $fr-3018 } et 17Cyber, un site de l’État, donnent des conseils.
   *[others] Entrer dans le compte d’un autre est interdit : { $article-323-1 }. Une plainte est possible. 17Cyber, un site de l’État, donne des conseils.
 }
prevent-taken-call-17cyber = Voir 17Cyber
prevent-taken-call-3018 = Voir le { $fr-3018 }
