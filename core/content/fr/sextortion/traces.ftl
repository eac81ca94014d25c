# Garder des traces, l’argent, les comptes, et plus tard.

sextortion-keep = Garder des traces
sextortion-keep-why = { $audience ->
    [minor] Des traces claires aident la police à comprendre. Tu peux le faire petit à petit.
    [parent] Des traces claires et rangées aident les enquêteurs. Vous pouvez les réunir petit à petit, avec votre enfant.
    [witness] Des traces claires et rangées aident les enquêteurs. Vous pouvez les réunir avec la personne, si elle le veut.
   *[adult] Des traces claires et rangées aident les enquêteurs. Vous pouvez les réunir petit à petit.
 }
sextortion-keep-image = { $audience ->
    [minor] Pas besoin de l’image. Ne l’envoie à personne, même pour prouver. Le lien, le pseudo et la date suffisent.
    [parent] Ne regardez pas l’image. Ne la copiez pas. Ne l’envoyez à personne, même pour prouver. Le texte de la loi ne cite aucune exception pour la famille.
    [witness] Ne copiez pas l’image, surtout celle d’une personne de moins de 18 ans. Ne l’envoyez à personne, même pour prouver.
   *[adult] L’image date d’avant vos 18 ans, ou vous avez un doute ? Notez seulement le lien, le pseudo et la date. Aucune copie, aucun envoi, même pour prouver.
 }
sextortion-keep-what-title = Ce qui sert
sextortion-keep-what = { $audience ->
    [minor]
        le pseudo et le lien du profil
        la date et l’heure
        les mots de la menace
        ce qu’on te demande
    [parent]
        les mots des menaces, avec le pseudo, la date et l’heure
        le lien de chaque profil, même si le compte disparaît ensuite
        ce qui est demandé
        les réseaux, messageries et courriels utilisés
    [witness]
        les mots des menaces, avec le pseudo, la date et l’heure
        le lien de chaque profil, même si le compte disparaît ensuite
        ce qui est demandé
        les réseaux, messageries et courriels utilisés
   *[adult]
        la conversation, avec le pseudo, la date et l’heure visibles
        le lien de chaque profil, même si le compte disparaît ensuite
        les menaces et les demandes
        les réseaux, messageries et courriels utilisés
 }
sextortion-keep-capture = { $audience ->
    [minor] Tu peux capturer les menaces. L’image intime ne doit pas être visible dessus.
    [parent] Capturez les menaces écrites. L’image intime ne doit pas apparaître sur la capture : recopiez alors les mots.
    [witness] Capturez les menaces écrites. L’image intime ne doit pas apparaître sur la capture : recopiez alors les mots.
   *[adult] Capturez toute la conversation, en plusieurs fois si elle est longue. Votre image peut dater d’avant vos 18 ans ? Recopiez plutôt les mots.
 }
sextortion-keep-money-title = Si l’auteur demande de l’argent
sextortion-keep-money = { $audience ->
    [minor]
        la somme demandée
        le numéro de compte ou le nom PayPal
        le code de la carte cadeau
        les reçus, en cas de paiement
   *[others]
        la somme et le moyen de paiement demandés
        le numéro de compte bancaire, appelé IBAN
        l’adresse de cryptomonnaie, l’identifiant PayPal ou Revolut
        la carte cadeau et son code
        les reçus et courriels, en cas de paiement
 }
sextortion-keep-call = { $audience ->
    [minor] On t’a appelé ? N’enregistre pas l’appel. Écris ce qui a été dit, avec l’heure.
    [parent] Un appel a eu lieu ? N’enregistrez pas les voix : la loi demande l’accord de chacun. Écrivez ce qui a été dit, avec la date et l’heure.
   *[adult] Un appel a eu lieu ? N’enregistrez pas les voix : la loi demande l’accord de chacun. Écrivez ce qui a été dit, avec la date et l’heure.
 }
sextortion-keep-folder-title = Ranger les traces
sextortion-keep-folder = { $audience ->
    [minor]
        tes notes au même endroit
        un dossier pour les captures
        un dossier pour les paiements
        une page qui raconte les faits
   *[others]
        les notes et les liens dans un seul dossier
        un dossier pour les captures
        un dossier pour les paiements
        un résumé des faits, sur une page
 }
sextortion-keep-summary-title = Ce que dit le résumé
sextortion-keep-summary = { $audience ->
    [minor]
        les dates, dans l’ordre
        les applications
        les menaces
        l’argent demandé ou payé
        les personnes à qui tu en as parlé
        les numéros de signalement
   *[others]
        les dates, dans l’ordre
        les applications utilisées
        les menaces, avec leurs mots
        les sommes demandées et les sommes payées
        les signalements et leurs numéros
        les personnes déjà au courant
 }
sextortion-keep-facts = { $audience ->
    [minor] Des faits dans l’ordre, avec des mots simples : ta plainte sera claire.
   *[others] Des faits, dans l’ordre, avec leurs dates : la plainte sera plus claire.
 }
sextortion-keep-write = Noter ce qui s’est passé
sextortion-keep-evidence = { images-keep-evidence }

# L’argent

sextortion-money = { $audience ->
    [minor] Si tu as payé
    [parent] Si de l’argent est parti
   *[adult] Si vous avez payé
 }
sextortion-money-fault = { $audience ->
    [minor] Payer par peur n’est pas une faute. Tu peux arrêter maintenant.
    [parent] Votre enfant a payé par peur. Ce n’est pas une faute, et il est encore temps d’arrêter.
   *[adult] Payer sous la menace n’est pas une faute. Vous pouvez arrêter maintenant, et la plainte reste possible.
 }
sextortion-money-steps = { $audience ->
    [minor]
        Garde les reçus et les codes de cartes cadeaux.
        Demande à un adulte d’appeler la banque.
        Préviens le service de paiement, comme PayPal.
        Avec une carte bancaire : un adulte la fait bloquer et remplacer.
    [parent]
        Prévenez la banque : le paiement vient d’un chantage.
        Prévenez aussi le service de paiement : PayPal, Lydia, Revolut.
        Payé par carte ? Faites-la bloquer et remplacer.
        Gardez les reçus et les courriels.
   *[adult]
        Prévenez votre banque : le paiement vient d’un chantage.
        Prévenez aussi le service de paiement : PayPal, Lydia, Revolut.
        Payé par carte ? Faites-la bloquer et remplacer.
        Gardez les reçus et les courriels.
 }
sextortion-money-back = { $audience ->
    [parent] Revoir l’argent n’est pas certain. Prévenir la banque limite d’autres vols.
   *[adult] Revoir l’argent n’est pas certain. Prévenir la banque limite d’autres vols.
 }
sextortion-money-advice = Info Escroqueries conseille au { $fr-info-escroqueries }, du lundi au vendredi, { $fr-info-escroqueries-hours }. Les jours fériés restent à vérifier.
sextortion-money-advice-call = Voir Info Escroqueries

# Les comptes

sextortion-accounts = { $audience ->
    [minor] Protéger tes comptes
    [parent] Protéger les comptes de l’enfant
   *[adult] Protéger vos comptes
 }
sextortion-accounts-when = { $audience ->
    [minor] L’auteur connaît ton nom, ton adresse ou ton pseudo ? Note les traces, puis protège tes comptes.
    [parent] L’auteur connaît un nom, un pseudo ou une adresse ? Notez les traces, puis protégez les comptes avec votre enfant.
   *[adult] L’auteur connaît votre nom, votre pseudo ou votre adresse de courriel ? Notez les traces, puis protégez vos comptes.
 }
sextortion-accounts-steps-password = Changer les mots de passe
sextortion-accounts-steps-password-text = { $audience ->
    [minor] D’abord ton courriel, puis tes réseaux. Un mot de passe différent pour chacun.
    [parent] D’abord le courriel, puis les réseaux et les photos en ligne. La banque aussi, si elle a servi. Un mot de passe pour chacun.
   *[adult] D’abord le courriel, puis les réseaux, la banque et les photos en ligne. Un mot de passe différent pour chacun.
 }
sextortion-accounts-steps-second = Ajouter un second code
sextortion-accounts-steps-second-text = { $audience ->
    [minor] C’est la « double authentification ». Un code arrive sur ton téléphone avant d’entrer.
   *[others] C’est la « double authentification » : un code arrive sur le téléphone avant d’entrer. Elle se trouve dans les réglages de chaque compte.
 }
sextortion-accounts-steps-public = Voir ce que voient les autres
sextortion-accounts-steps-public-text = { $audience ->
    [minor] Regarde ton profil comme un inconnu. Cache ta liste d’amis et ton école.
    [parent] Regardez le profil comme un inconnu le verrait. La liste d’amis, la famille et l’école peuvent être cachées.
   *[adult] Regardez votre profil comme un inconnu le verrait. La liste d’amis, la famille et le travail peuvent être cachés.
 }

# Plus tard

sextortion-later = { $audience ->
    [minor] Plus tard, te protéger
    [parent] Plus tard, se protéger ensemble
   *[adult] Plus tard, se protéger
 }
sextortion-later-blame = { $audience ->
    [minor] Ces conseils sont pour après. Tu n’as rien fait de mal.
    [parent] Ces conseils sont pour la suite. Ils ne disent rien contre votre enfant.
   *[adult] Ces conseils sont pour la suite. Ils ne vous reprochent rien.
 }
sextortion-later-list = { $audience ->
    [minor]
        Tu peux refuser la caméra, même à quelqu’un de gentil.
        Méfie-toi d’un inconnu trop parfait ou trop pressé.
        Prends un pseudo et une photo différents sur chaque compte.
        Cache ta liste d’amis, ta famille et ton école.
    [parent]
        Votre enfant peut toujours refuser la caméra.
        Un profil trop parfait ou trop pressé mérite la méfiance.
        Un pseudo et une photo différents sur chaque compte.
        Une liste d’amis, une famille et une école cachées.
   *[adult]
        Vous pouvez refuser la caméra, surtout à un nouveau contact pressé.
        Un profil trop parfait, tout de suite sexuel, mérite la méfiance.
        Prenez un pseudo et une photo différents sur chaque compte.
        Cachez votre liste d’amis, votre famille et votre travail.
 }
sextortion-later-intimate = Pour vos échanges intimes entre adultes, vous pouvez éviter de montrer le visage. Choisissez les réglages de confidentialité les plus stricts.
sextortion-later-camera = { $audience ->
    [minor] Ce qui passe par un écran peut être enregistré. Le savoir aide, sans vivre dans la peur.
    [parent] Ce qui passe par un écran peut être enregistré ou volé. Le savoir aide, sans vivre dans la peur.
   *[adult] Ce qui passe par un écran peut être enregistré, volé ou détourné. Le savoir aide, sans vivre dans la peur.
 }
