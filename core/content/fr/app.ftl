# The words of the screens. A message that speaks to the reader has a text for a minor, written whole in « tu ».
#
# U+00A0 stands before « : » and inside « », U+202F before ; ! and ?. One section per room; ids start with app-.

## On every screen

app-home = Accueil
app-help = Aide
app-hide = Masquer
app-back = Retour
app-again = Réessayer
app-loading = Un instant…
app-danger-title = Danger maintenant

## The first question

app-welcome-title = Pour qui cherchez-vous de l’aide ?
app-welcome-watched = Quelqu’un regarde peut-être ce téléphone. L’application n’envoie rien. Un appel ou un site peut laisser une trace.
app-welcome-adult = Pour moi, j’ai 18 ans ou plus
app-welcome-minor = Pour moi, j’ai moins de 18 ans
app-welcome-parent = Pour mon enfant
app-welcome-witness = Pour quelqu’un que je connais

## Home

app-home-title = { $audience ->
    [minor] Tu veux faire quoi ?
    [parent] Un numéro, maintenant
   *[adult] Que voulez-vous faire ?
 }
app-home-kind = { $audience ->
    [minor] Tu n’as rien fait de mal. Tu choisis ce que tu lis.
    [parent] Votre enfant n’y est pour rien. Vous pouvez l’aider dès maintenant.
    [witness] Vous cherchez à aider. C’est déjà beaucoup.
   *[adult] Vous n’y êtes pour rien. Vous allez à votre rythme.
 }
app-act = { $audience ->
    [minor] Savoir quoi faire
    [parent] Quoi faire ce soir
    [witness] Comment aider
   *[adult] Agir maintenant
 }
app-act-about = { $audience ->
    [minor] Des étapes simples, une par une
    [parent] Des étapes, sans gronder ni confisquer
    [witness] Des étapes à faire avec la personne
   *[adult] Des étapes claires, à cocher
 }
app-find = { $audience ->
    [minor] Parler à quelqu’un
   *[adult] Trouver de l’aide
 }
app-find-about = { $audience ->
    [minor] Par tchat ou par téléphone, gratuit
   *[adult] Qui répond, et quand
 }
app-read = Comprendre
app-read-about = { $audience ->
    [minor] Des pages courtes
   *[adult] Fiches courtes : droits, traces, signalement
 }
app-journal = Mon carnet
app-journal-about = { $audience ->
    [minor] Noter ce qui s’est passé, derrière un code
   *[adult] Garder des traces, derrière un code
 }

app-home-more-numbers = Voir tous les numéros
app-dark-thoughts = { $audience ->
    [minor] J’ai des idées noires
    [parent] Des idées noires
    [witness] Des idées noires
   *[adult] J’ai des idées noires
 }
app-pause = Faire une pause
app-find-answering = { $audience ->
    [minor] { $count } services peuvent te répondre en ce moment
   *[adult] { $count } services répondent en ce moment
 }
app-find-answering-one = Un service répond en ce moment

## What to do now

app-plan-now = Voir les étapes tout de suite
app-plan-about = { $audience ->
    [minor] Fais une étape, puis arrête-toi si tu veux.
    [witness] La personne décide de chaque étape.
   *[others] Vous pouvez vous arrêter après chaque étape.
 }
app-plan-continue = Continuer les questions
app-plan-restart = Recommencer
app-keep = Garder dans mon carnet
app-keep-trace = Le texte sera gardé derrière le code.
app-plan-memory = Le bouton « Masquer » efface ces réponses.
app-plan-compared = Étapes comparées à leurs sources le

## Sheets

app-search = { $audience ->
    [minor] Qu’est-ce que tu cherches ?
   *[others] Que cherchez-vous ?
 }
app-search-about = { $audience ->
    [minor] Écris avec tes mots. L’application ne garde rien.
   *[others] Vos mots suffisent, même avec des fautes. L’application ne garde rien.
 }
app-search-results = Résultats
app-search-nothing = { $audience ->
    [minor] Rien trouvé avec ces mots. Ce qui t’arrive compte quand même. Tu peux en parler à quelqu’un.
    [parent] Rien trouvé avec ces mots. Des services peuvent répondre à votre question.
    [witness] Rien trouvé avec ces mots. Des services peuvent vous dire comment aider.
   *[adult] Rien trouvé avec ces mots. Ce que vous vivez compte quand même. Quelqu’un peut vous écouter.
 }
app-search-clear = Effacer et voir toutes les fiches
app-sheets-about = { $audience ->
    [minor] Des pages courtes. Tu lis ce que tu veux, dans l’ordre que tu veux.
   *[adult] Des pages courtes. Vous lisez ce que vous voulez, dans l’ordre que vous voulez.
 }
app-sheet-essentials = L’essentiel
app-sheet-pages = Dans cette fiche
app-sheet-resume = Reprendre :
app-sheet-next = La suite :
app-sheet-ways = { $audience ->
    [minor] À tout moment
   *[adult] À tout moment
 }
app-sheet-penalty = Peine maximale :
app-sheet-sources = Voir les sources de cette page
app-sheet-sources-hide = Cacher les sources
app-sheet-source-for = Pour :
app-sheet-source-compared = Comparé le
app-sheet-site-trace = Un site ouvert peut rester dans l’historique du navigateur.
app-notice-read = Lire
app-notice-short = Version courte
app-notice-skip = Passer
app-notice-skipped = { $audience ->
    [minor] Tu as passé ce passage. La suite est en dessous.
   *[adult] Vous avez passé ce passage. La suite est en dessous.
 }
app-notice-short-shown = Voici la version courte.
app-pause-next = Suivant
app-pause-stop = J’arrête

## Settings

app-settings = Réglages
app-settings-audience = Pour qui
app-settings-country = Pays
app-settings-country-now = Les numéros affichés
app-settings-theme = Couleurs
app-settings-theme-phone = Comme le téléphone
app-settings-theme-light = Claires
app-settings-theme-dark = Sombres
app-settings-lock = Verrouillage du carnet
app-settings-lock-about = { $audience ->
    [minor] Le carnet se ferme si personne ne touche l’écran. Ce que tu écris est gardé.
   *[adult] Le carnet se ferme si personne ne touche l’écran. Ce que vous écrivez est gardé.
 }
app-settings-minute-one = Après une minute
app-settings-minutes = Après { $count } minutes

## The calculator of discreet mode, as a screen reader says its keys

app-calculator-comma = Virgule
app-calculator-plus = Plus
app-calculator-minus = Moins
app-calculator-times = Multiplier
app-calculator-divide = Diviser
app-calculator-percent = Pourcentage
app-calculator-sign = Changer de signe
app-calculator-equals = Égal
app-calculator-clear = Effacer le calcul
app-calculator-back = Effacer un chiffre
app-calculator-memory-clear = Vider la mémoire
app-calculator-memory-recall = Rappeler la mémoire
app-calculator-memory-add = Ajouter à la mémoire
app-calculator-memory-subtract = Retirer de la mémoire
app-calculator-error = Erreur

## Settings: hiding Abri

app-hiding-title = Masquer Abri
app-hiding-volume = Masquer avec les touches de volume
app-hiding-volume-about = { $audience ->
    [minor] Appuie trois fois de suite. Change de touche à chaque fois. Abri se ferme.
   *[others] Appuyez trois fois de suite, en changeant de touche à chaque fois. Abri se ferme.
 }

app-panickit-title = Bouton d’urgence d’une autre application
app-panickit-about = Pour masquer Abri depuis cette application
app-panickit-what = { $audience ->
    [minor] Certaines applications ont un bouton d’urgence. Il peut masquer Abri et verrouiller ton carnet.
   *[others] Certaines applications ont un bouton d’urgence. Il peut aussi masquer Abri et verrouiller votre carnet.
 }
app-panickit-cannot = L’autre application ne peut ni lire ni effacer le carnet.
app-panickit-offer = Accepter ce bouton
app-panickit-offer-about = Les autres applications voient alors qu’Abri répond à une alerte.
app-panickit-choose = L’application à relier
app-panickit-none = Aucune application de ce genre sur ce téléphone.
app-panickit-connected = Application reliée
app-panickit-disconnect = Ne plus relier
app-panickit-question = Relier cette application ?
app-panickit-can = { $audience ->
    [minor] Son bouton d’urgence va masquer Abri et verrouiller ton carnet.
   *[others] Son bouton d’urgence va masquer Abri et verrouiller votre carnet.
 }
app-panickit-connect = Relier
app-panickit-refuse = Ne pas relier

app-practise-title = S’entraîner à masquer
app-practise-about = Voir ce qui se passe, sans rien fermer
app-practise-where = { $audience ->
    [minor] Le bouton « Masquer » est en bas de chaque écran. Il agit dès que ton doigt le touche.
   *[others] Le bouton « Masquer » se trouve en bas de chaque écran. Il agit dès que le doigt le touche.
 }
app-practise-what = { $audience ->
    [minor] Ici, tu essaies avec un autre bouton. L’écran devient vide pendant trois secondes. Puis cette page revient.
   *[others] Ici, l’essai se fait avec un autre bouton. L’écran devient vide pendant trois secondes, puis cette page revient.
 }
app-practise-what-discreet = { $audience ->
    [minor] Ici, tu essaies avec un autre bouton. La calculatrice apparaît pendant trois secondes. Puis cette page revient.
   *[others] Ici, l’essai se fait avec un autre bouton. La calculatrice apparaît pendant trois secondes, puis cette page revient.
 }
app-practise-try = Faire un essai
app-practise-again = Refaire un essai
app-practise-done = L’écran s’est vidé
app-practise-done-discreet = La calculatrice est apparue
app-practise-done-about = { $audience ->
    [minor] C’était un essai. Tout est encore là.
   *[others] C’était un essai : tout est encore là.
 }
app-practise-real = Avec le vrai bouton
app-practise-real-empty = L’écran se vide aussitôt.
app-practise-real-empty-discreet = La calculatrice apparaît aussitôt.
app-practise-real-lock = { $audience ->
    [minor] Le carnet se verrouille. Tes notes restent gardées.
   *[others] Le carnet se verrouille. Les notes restent gardées.
 }
app-practise-real-close = Abri se ferme et quitte la liste des applications récentes.
app-practise-real-next = { $audience ->
    [minor] Quand tu reviens, Abri s’ouvre sur son premier écran.
   *[others] À la prochaine ouverture, Abri montre son premier écran.
 }
app-practise-real-next-discreet = { $audience ->
    [minor] Quand tu reviens, tu vois la calculatrice.
   *[others] À la prochaine ouverture, c’est la calculatrice qui se montre.
 }
app-practise-not = Ce que Masquer n’efface pas
app-practise-not-calls = Les appels et les SMS, dans l’historique du téléphone.
app-practise-not-sites = Les sites ouverts dans le navigateur.
app-practise-not-files = Les fichiers enregistrés ou envoyés hors d’Abri.
app-practise-not-app = { $audience ->
    [minor] Abri lui-même : il reste dans la liste de tes applications.
   *[others] Abri lui-même : il reste dans la liste des applications.
 }

## Discreet mode

app-discreet-title = Mode discret
app-discreet-line = Cacher Abri derrière une calculatrice
app-discreet-about = L’icône devient « Calculatrice ».
app-discreet-heading = Une calculatrice à la place d’Abri
app-discreet-what = L’icône d’Abri devient « Calculatrice ». C’est une vraie calculatrice : elle fait les comptes.
app-discreet-advice = { $audience ->
    [minor] C’est conseillé si d’autres prennent ton téléphone. Tu choisis.
   *[others] Cela peut aider si d’autres prennent ce téléphone. Vous choisissez.
 }
app-discreet-back = Pour revenir dans Abri
app-discreet-back-code = { $audience ->
    [minor] Tape ton code, puis la touche « égal ». Abri s’ouvre.
   *[others] Tapez votre code, puis la touche « égal ». Abri s’ouvre.
 }
app-discreet-back-help = { $audience ->
    [minor] Garde le doigt deux secondes sur « pourcentage ». Les numéros d’urgence s’ouvrent, sans code.
   *[others] Gardez le doigt deux secondes sur « pourcentage ». Les numéros d’urgence s’ouvrent, sans code.
 }
app-discreet-back-leave = { $audience ->
    [minor] Dès que tu quittes Abri, tout se ferme. Il reste la calculatrice.
   *[others] Dès que vous quittez Abri, tout se ferme. Il reste la calculatrice.
 }
app-discreet-limits = Ce que cela ne cache pas
app-discreet-limit-settings = Dans les réglages, la liste des applications montre encore Abri. Elle montre aussi sa taille.
app-discreet-limit-store = Le magasin d’applications peut garder la trace de l’installation.
app-discreet-limit-known = Une personne qui connaît Abri peut reconnaître cette calculatrice.
app-discreet-limit-voice = Un lecteur d’écran dit les chiffres à voix haute.
app-discreet-first = { $audience ->
    [minor] D’abord, tu essaies les deux façons de revenir. L’icône ne change pas encore.
   *[others] D’abord, vous essayez les deux façons de revenir. L’icône ne change pas encore.
 }
app-discreet-try = Essayer
app-discreet-try-code = { $audience ->
    [minor] Tape ton code, puis « égal »
   *[others] Tapez votre code, puis « égal »
 }
app-discreet-try-code-how = Comme plus tard, sur la calculatrice. Ici, le code n’ouvre rien.
app-discreet-code-first = Le code vient en premier.
app-discreet-other-code = Ce code n’ouvre pas ce carnet-ci.
app-discreet-try-help = { $audience ->
    [minor] Garde le doigt sur « pourcentage »
   *[others] Gardez le doigt sur « pourcentage »
 }
app-discreet-try-help-how = Deux secondes suffisent. Ce geste ouvre les numéros d’urgence, sans code.
app-discreet-tried = { $audience ->
    [minor] Tu sais revenir
   *[others] Vous savez revenir
 }
app-discreet-tried-what = { $audience ->
    [minor] Ton code marche. Le geste pour les numéros aussi.
   *[others] Votre code fonctionne. Le geste pour les numéros aussi.
 }
app-discreet-change = L’icône d’Abri va devenir « Calculatrice ». Le nom « Notes » quitte le menu de partage.
app-discreet-not-now = Pas maintenant
app-discreet-now = Changer l’icône
app-discreet-ready = L’icône a changé
app-discreet-ready-where = { $audience ->
    [minor] Cherche « Calculatrice » parmi tes applications. L’ancienne icône a disparu.
   *[others] Cherchez « Calculatrice » parmi vos applications. L’ancienne icône a disparu.
 }
app-discreet-ready-delay = Sur certains téléphones, cela prend un moment.
app-discreet-on = Le mode discret est en place.
app-discreet-end = Revenir à l’icône d’Abri
app-discreet-end-about = Abri s’ouvrira de nouveau sans code. Le carnet garde le sien.

## What may give the app away

app-audit-title = Ce qui peut trahir Abri
app-audit-about = Ce que le téléphone montre, et où regarder
app-audit-what = { $audience ->
    [minor] Abri regarde ce qu’il peut voir sur ton téléphone. Pour le reste, il te dit où chercher. Rien ne sort d’ici.
   *[others] Abri regarde ce qu’il peut voir sur ce téléphone. Pour le reste, il dit où chercher. Rien ne sort d’ici.
 }
app-audit-seen = Ce qui peut voir l’écran
app-audit-none = Abri n’en voit pas.
app-audit-services = Services d’accessibilité activés
app-audit-services-mean = Un tel service voit tout l’écran. Un lecteur d’écran en est un. Un logiciel espion peut en être un aussi.
app-audit-keyboards = Claviers activés
app-audit-keyboards-mean = Un clavier voit ce qui est tapé. Le code du carnet se tape sur les touches d’Abri.
app-audit-admins = Applications qui gèrent le téléphone
app-audit-admins-mean = Elles peuvent le verrouiller ou l’effacer. Une école ou un employeur en installe parfois.
app-audit-keep = Un nom inconnu ?
app-audit-keep-about = { $audience ->
    [minor] N’enlève rien tout de suite. La personne qui surveille peut le voir. Parles-en d’abord, avec un autre téléphone.
   *[others] Ne supprimez rien tout de suite. La personne qui surveille peut le voir. Parlez-en d’abord, avec un autre téléphone.
 }
app-audit-app = Où Abri se voit
app-audit-size = Abri et ses carnets prennent { $size }. Les réglages le montrent.
app-audit-settings = Abri reste dans la liste des applications, même caché.
app-audit-store = Le magasin d’applications garde l’historique des installations.
app-audit-use = Le temps d’écran et la batterie montrent les applications qui servent.
app-audit-listed = Sur ce téléphone, les autres applications peuvent voir qu’Abri est installé.
app-audit-camera = Les réglages montrent quelle application a utilisé l’appareil photo.
app-audit-family = Comptes et famille
app-audit-family-link = Un contrôle parental comme Family Link montre les applications qui servent.
app-audit-accounts = Un compte partagé peut montrer les installations sur un autre appareil.
app-audit-cloud = Les photos de la galerie peuvent partir dans une sauvegarde en ligne. Celles du carnet n’y vont pas.
app-audit-outside = Hors d’Abri
app-audit-suggestions = Un clavier peut proposer des mots déjà tapés. Abri lui demande de ne pas les apprendre.
app-audit-calls = Les appels et les SMS restent dans l’historique du téléphone.
app-audit-bill = Le détail de la facture peut montrer un numéro appelé. La fiche de chaque service le dit.
app-audit-fear = Si quelqu’un surveille
app-audit-fear-about = { $audience ->
    [minor] Des personnes connaissent ces situations. Elles t’aident à décider quoi faire.
   *[others] Des associations connaissent ces situations. Elles aident à décider quoi faire, et dans quel ordre.
 }

## Trouver de l’aide

app-help-title = Trouver de l’aide
app-help-country = Changer de pays ou de région
app-help-country-change = Changer
app-help-country-title = Où ?
app-help-country-intro = { $audience ->
    [minor] Les numéros changent d’un pays à l’autre. Choisis où tu es.
   *[adult] Les numéros changent d’un pays à l’autre. Choisissez l’endroit où vous êtes.
    [parent] Les numéros changent d’un pays à l’autre. Choisissez l’endroit où se trouve votre enfant.
    [witness] Les numéros changent d’un pays à l’autre. Choisissez l’endroit où se trouve la personne.
 }
app-help-need-title = { $audience ->
    [minor] De quoi as-tu besoin ?
   *[adult] De quoi avez-vous besoin ?
 }
app-help-need-intro = { $audience ->
    [minor] Choisis ce qui ressemble le plus. Tu peux changer après.
   *[adult] Choisissez ce qui ressemble le plus. Vous pouvez changer ensuite.
 }
app-help-need-none = { $audience ->
    [minor] Je préfère ne pas dire
   *[adult] Je préfère ne pas dire
 }
app-help-need-choose = { $audience ->
    [minor] Dire de quoi tu as besoin
   *[adult] Dire de quoi vous avez besoin
 }
app-need-danger = Danger maintenant
app-need-dark-thoughts = { $audience ->
    [minor] J’ai des idées noires
   *[adult] J’ai des idées noires
    [parent] Mon enfant a des idées noires
    [witness] Cette personne a des idées noires
 }
app-need-blackmail = { $audience ->
    [minor] On me menace avec une image
   *[adult] On me menace de montrer une image
    [parent] On menace mon enfant avec une image
    [witness] On menace une personne avec une image
 }
app-need-images = { $audience ->
    [minor] Quelqu’un a montré une image de moi
   *[adult] Quelqu’un a montré une image de moi
    [parent] Quelqu’un a montré une image de mon enfant
    [witness] Quelqu’un a montré une image d’une personne
 }
app-need-harassment = { $audience ->
    [minor] On m’insulte ou on me suit en ligne
   *[adult] On m’insulte ou on me suit en ligne
    [parent] On insulte ou on suit mon enfant en ligne
    [witness] On insulte ou on suit une personne en ligne
 }
app-need-child-abuse = { $audience ->
    [minor] Quelqu’un me fait du mal
   *[adult] Un enfant est en danger
    [parent] Quelqu’un fait du mal à mon enfant
    [witness] Un enfant est en danger
 }
app-need-partner = { $audience ->
    [minor] Mon copain ou ma copine me fait du mal
   *[adult] Je vis des violences dans mon couple
    [parent] Il y a des violences dans un couple
    [witness] Une personne vit des violences dans son couple
 }
app-need-listening = Parler à quelqu’un
app-need-removal = Faire retirer une image ou un compte
app-need-complaint = Porter plainte ou signaler
app-need-rights = { $audience ->
    [minor] Connaître mes droits
   *[adult] Connaître mes droits
    [parent] Connaître nos droits
    [witness] Connaître les droits de la personne
 }
app-need-accounts = { $audience ->
    [minor] Quelqu’un a pris mon compte ou mon téléphone
   *[adult] Quelqu’un a pris mon compte ou mon téléphone
    [parent] Quelqu’un a pris le compte de mon enfant
    [witness] Quelqu’un a pris le compte d’une personne
 }
app-filter-open = Ouvert
app-filter-silent = Sans parler
app-filter-free = Gratuit
app-filter-anonymous = Anonyme
app-help-danger = Danger maintenant
app-help-fitting = { $audience ->
    [minor] Pour toi
   *[adult] Pour vous
    [parent] Pour vous et votre enfant
    [witness] Pour vous
 }
app-help-always = Toujours là
app-help-every = Voir tous les services
app-help-every-title = Tous les services
app-help-no-match = { $audience ->
    [minor] Aucun service ne correspond. Enlève un choix pour en voir plus.
   *[adult] Aucun service ne correspond. Enlevez un choix pour en voir plus.
 }
app-help-failed = { $audience ->
    [minor] La liste n’a pas pu s’ouvrir. En danger, appelle le 112.
   *[adult] La liste n’a pas pu s’ouvrir. En danger, appelez le 112.
 }
app-service-more = En savoir plus
app-service-happens = Comment ça se passe
app-service-cost = Le prix
app-service-privacy = Anonyme ou pas
app-service-limits = Ce que ce service ne fait pas
app-service-languages = Les langues
app-service-sources = D’où viennent ces informations
app-service-only-app = { $audience ->
    [minor] Ce service se trouve dans une application à part.
   *[adult] Ce service se trouve dans une application à part.
 }
app-trace-details = Ce qui reste, et comment l’effacer
app-trace-details-hide = Refermer : ce qui reste
# Asked in discreet mode, once for each kind of channel, above the sentence that says the trace.
app-trace-ask = Avant d’ouvrir
app-trace-yes = Continuer
app-trace-no = Non merci
app-door-no-dialler = { $audience ->
    [minor] Ce téléphone ne peut pas ouvrir d’appel ici. Voici le numéro.
   *[adult] Ce téléphone ne peut pas ouvrir d’appel ici. Voici le numéro.
 }
app-door-no-site = { $audience ->
    [minor] Ce téléphone ne peut pas ouvrir cette page. Voici l’adresse.
   *[adult] Ce téléphone ne peut pas ouvrir cette page. Voici l’adresse.
 }
app-door-copy = Copier
app-door-copied = C’est copié.

## Carte d’urgence

app-emergency-title = Danger maintenant
app-emergency-intro = { $audience ->
    [minor] Tu peux appeler tout de suite. Tu ne peux pas parler ? Envoie un SMS.
   *[adult] Vous pouvez appeler tout de suite. Vous ne pouvez pas parler ? Envoyez un SMS.
 }
app-emergency-lines = { $audience ->
    [minor] Pour parler
   *[adult] Pour parler
 }
app-emergency-more = Trouver un autre service
app-dark-title = { $audience ->
    [minor] J’ai des idées noires
   *[adult] J’ai des idées noires
    [parent] Des idées noires
    [witness] Des idées noires
 }
app-dark-intro = { $audience ->
    [minor] Tu penses à mourir ? Ça arrive quand on a trop mal. Tu peux en parler.
   *[adult] Vous pensez au suicide ? Vous pouvez en parler, même sans trouver les mots.
    [parent] Posez la question simplement : « Est-ce que tu penses au suicide ? » La question ne donne pas l’idée.
    [witness] Posez la question simplement : « Est-ce que tu penses au suicide ? » La question ne donne pas l’idée.
 }
app-dark-stay = { $audience ->
    [minor] Tu risques de te faire du mal maintenant ? Demande à quelqu’un de rester avec toi.
   *[adult] Le danger est là, maintenant ? Vous pouvez demander à une personne de rester près de vous.
    [parent] Écoutez sans juger. Restez près de lui ou d’elle. Éloignez ce qui peut blesser.
    [witness] Écoutez sans juger. Restez près de la personne. Éloignez ce qui peut blesser.
 }
app-dark-danger = Danger maintenant

## Mon carnet

app-journal-title = Mon carnet

## Mon carnet : le code

app-code-new-title = Un code pour ce carnet
app-code-new-what = { $audience ->
    [minor] Ce que tu écris ici est chiffré. Cela veut dire : illisible pour les autres. Seul ton code l’ouvre.
   *[adult] Ce que vous écrivez ici est chiffré, donc illisible pour les autres. Seul votre code l’ouvre.
 }
app-code-new-forgotten = { $audience ->
    [minor] Personne ne peut retrouver ton code à ta place. Choisis un code que tu retiens bien.
   *[adult] Personne ne peut retrouver ce code à votre place. Choisissez un code que vous retenez bien.
 }
app-code-new-different = { $audience ->
    [minor] Prends un code différent de celui du téléphone. Évite ta date de naissance.
   *[adult] Prenez un code différent de celui du téléphone. Évitez une date de naissance.
 }
app-code-new-limits = { $audience ->
    [minor] Le code ne protège pas d’une personne qui regarde l’écran.
   *[adult] Le code ne protège pas d’une personne qui regarde l’écran, ni d’un logiciel espion.
 }
app-code-voice = { $audience ->
    [minor] Le lecteur d’écran parle à voix haute. Tu peux baisser le son ou mettre un casque.
   *[adult] Le lecteur d’écran parle à voix haute. Vous pouvez baisser le son ou mettre un casque.
 }
app-code-new-start = { $audience ->
    [minor] Choisir mon code
   *[adult] Choisir mon code
 }
app-code-choose-title = { $audience ->
    [minor] Choisis un code
   *[adult] Choisissez un code
 }
app-code-choose-hint = De 6 à 12 chiffres, puis Valider.
app-code-repeat-title = { $audience ->
    [minor] Tape-le encore une fois
   *[adult] Tapez-le encore une fois
 }
app-code-repeat-hint = { $audience ->
    [minor] Le même code, pour vérifier que tu le retiens.
   *[adult] Le même code, pour vérifier que vous le retenez.
 }
app-code-repeat-different = { $audience ->
    [minor] Les deux codes sont différents. Choisis de nouveau.
   *[adult] Les deux codes sont différents. Choisissez de nouveau.
 }
app-code-again = Choisir un autre code
app-code-enter-title = { $audience ->
    [minor] Ton code
   *[adult] Votre code
 }
app-code-enter-hint = { $audience ->
    [minor] Tape ton code, puis Valider.
   *[adult] Tapez votre code, puis Valider.
 }
app-code-validate = Valider
app-code-erase = Effacer le dernier chiffre
app-code-typed-none = Aucun chiffre tapé
app-code-typed = Chiffres tapés : { $count }
app-code-opening = Le carnet s’ouvre…
app-code-creating = Le carnet se prépare…

## Mon carnet : codes, mots et copies

app-done = Continuer
app-keys-title = Codes, mots et copies
app-keys-about = Tout cela se change derrière le code.
app-change-title = Changer de code
app-change-about = Un nouveau code remplace celui d’aujourd’hui.
app-change-done = Le nouveau code ouvre le carnet. L’ancien ne l’ouvre plus.

## Mes douze mots

app-words-title = Mes douze mots
app-words-about = Ils ouvrent le carnet si le code est oublié.
app-words-none = Pas encore de mots
app-words-exist = Douze mots ouvrent ce carnet
app-words-what = { $audience ->
    [minor] Ces mots te rendent le carnet si tu oublies le code. Ils ouvrent aussi une copie, sur un autre téléphone.
   *[adult] Ces mots vous rendent le carnet après un code oublié ou un téléphone perdu. Une copie s’ouvre aussi avec eux.
 }
app-words-caution = Qui trouve ces mots peut lire le carnet.
app-words-replace-what = { $audience ->
    [minor] Tu n’as plus le papier ? De nouveaux mots remplacent les anciens.
   *[adult] Vous n’avez plus le papier ? De nouveaux mots remplacent les anciens.
 }
app-words-make = Créer mes douze mots
app-words-replace = Remplacer mes mots
app-words-remove = Retirer mes mots
app-words-removed = Aucun mot n’ouvre plus ce carnet. Le code l’ouvre toujours.
app-words-copy-title = { $audience ->
    [minor] Recopie ces mots sur papier
   *[adult] Recopiez ces mots sur papier
 }
app-words-copy-how = { $audience ->
    [minor] Garde l’ordre et les numéros. Une photo peut être vue : préfère le papier.
   *[adult] Gardez l’ordre et les numéros. Une photo peut partir en ligne ou être vue : préférez le papier.
 }
app-words-copy-once = { $audience ->
    [minor] Ils s’affichent une seule fois. Range le papier loin du téléphone.
   *[adult] Ils s’affichent une seule fois. Rangez le papier loin du téléphone, chez quelqu’un de confiance si c’est plus sûr.
 }
app-words-copied = C’est recopié
app-words-number = Le mot n° { $number }
app-words-rehearse-hint = { $audience ->
    [minor] Regarde ton papier. Quatre lettres suffisent.
   *[adult] Regardez votre papier. Quatre lettres suffisent.
 }
app-words-rehearse-different = { $audience ->
    [minor] Ce ne sont pas les mots affichés. Reviens en arrière pour les relire.
   *[adult] Ce ne sont pas les mots affichés. Revenez en arrière pour les relire.
 }
app-words-kept = { $audience ->
    [minor] Ton papier est juste. Ces douze mots ouvrent maintenant le carnet.
   *[adult] Votre papier est juste. Ces douze mots ouvrent maintenant le carnet.
 }
app-words-have = J’ai douze mots
app-words-enter-hint = { $audience ->
    [minor] Tape les mots dans l’ordre. Quatre lettres suffisent.
   *[adult] Tapez les mots dans l’ordre. Quatre lettres suffisent.
 }
app-words-all = Tous les mots sont là
app-words-continue = Utiliser ces mots
app-words-erase = Effacer la dernière lettre

## Une copie du carnet

app-copy-title = Faire une copie
app-copy-about = Le carnet entier dans un fichier chiffré.
app-copy-name = archive.zip
app-copy-no-words = D’abord, douze mots
app-copy-needs-words = { $audience ->
    [minor] Une copie s’ouvre seulement avec douze mots. Tu peux les créer maintenant, puis revenir ici.
   *[adult] Une copie s’ouvre seulement avec douze mots. Vous pouvez les créer maintenant, puis revenir ici.
 }
app-copy-ready = Une copie de tout le carnet
app-copy-what = { $audience ->
    [minor] La copie est chiffrée. Seuls tes douze mots l’ouvrent.
   *[adult] La copie est chiffrée. Seuls vos douze mots l’ouvrent.
 }
app-copy-where = { $audience ->
    [minor] Tu choisis où la mettre. Un ordinateur sûr résiste à la perte du téléphone.
   *[adult] Vous choisissez où la mettre. Une clé ou un ordinateur sûr résiste à la perte du téléphone.
 }
app-copy-trace = Le nom du fichier peut rester dans les fichiers récents du téléphone.
app-copy-start = Choisir où la mettre
app-copy-running = La copie se fait, puis se relit
app-copy-done = { $audience ->
    [minor] La copie est faite. Elle a été relue en entier.
   *[adult] La copie est faite. Elle a été relue, octet par octet.
 }
app-copy-damaged = Une partie du carnet était déjà abîmée. La copie contient tout le reste.
app-copy-open = { $audience ->
    [minor] Ailleurs, ouvre Abri. Touche « J’ai déjà une copie ». Puis tape tes douze mots.
   *[adult] Pour l’ouvrir ailleurs : Abri, « J’ai déjà une copie », puis vos douze mots.
 }
app-copy-failed = { $audience ->
    [minor] La copie n’est pas faite. Le carnet n’a pas changé. Tu peux choisir un autre endroit.
   *[adult] La copie n’est pas faite. Le carnet n’a pas changé. Vous pouvez choisir un autre endroit.
 }
app-restore-link = J’ai déjà une copie
app-restore-title = Reprendre une copie
app-restore-heading = Retrouver le carnet
app-restore-what = { $audience ->
    [minor] Tu choisis la copie. Tes douze mots l’ouvrent. Puis tu donnes un nouveau code au carnet.
   *[adult] Vous choisissez la copie. Vos douze mots l’ouvrent. Puis vous donnez un nouveau code au carnet.
 }
app-restore-origin = Le fichier de la copie reste à sa place.
app-restore-pick = Choisir la copie
app-restore-unreadable = { $audience ->
    [minor] Ce fichier ne peut pas être lu. Rien n’a changé. Tu peux en choisir un autre.
   *[adult] Ce fichier ne peut pas être lu. Rien n’a changé. Vous pouvez en choisir un autre.
 }
app-restore-occupied = Un carnet est déjà là
app-restore-occupied-what = { $audience ->
    [minor] La copie ne le remplace pas. Commence un autre carnet. Celui d’ici est mis de côté, intact.
   *[adult] La copie ne le remplace pas. Commencez un autre carnet : celui d’ici est mis de côté, intact.
 }

## Un autre carnet

app-another-link = J’ai perdu mon code et mes mots
app-another-title = Un autre carnet
app-another-heading = Commencer un autre carnet
app-another-what = { $audience ->
    [minor] Tu peux repartir avec un carnet vide et un nouveau code.
   *[adult] Vous pouvez repartir avec un carnet vide et un nouveau code.
 }
app-another-old = L’ancien carnet est mis de côté. Rien n’y est effacé. Son code ou ses mots l’ouvrent encore.
app-another-start = Mettre celui-ci de côté
app-another-aside = Mis de côté sur ce téléphone
app-another-back = Reprendre cet ancien carnet

## Un deuxième carnet

app-second-title = Un deuxième carnet
app-second-about = Un autre code ouvre un autre carnet.
app-second-none = Un carnet que l’on peut montrer
app-second-what = { $audience ->
    [minor] Un deuxième code ouvre un autre carnet, vide au début. Tu peux le montrer si on te force à ouvrir Abri. Ce carnet-ci reste fermé.
   *[adult] Un deuxième code ouvre un autre carnet, vide au début. Vous pouvez le montrer si l’on vous force à ouvrir Abri. Ce carnet-ci reste fermé.
 }
app-second-fill = { $audience ->
    [minor] Écris dedans quelques notes ordinaires. Par exemple : un rappel, une liste. Il ressemble alors à un vrai carnet.
   *[adult] Quelques notes ordinaires le rendent crédible : un rappel, une liste, une date. C’est vous qui les écrivez.
 }
app-second-limits = Ce que cela ne cache pas
app-second-limit-known = Qui connaît Abri sait qu’un deuxième carnet peut exister.
app-second-limit-size = Les réglages du téléphone montrent la place que prend Abri. Un carnet presque vide qui pèse lourd peut étonner.
app-second-limit-watched = Un logiciel espion voit tout. Une personne qui regarde l’écran aussi.
app-second-limit-erase = { $audience ->
    [minor] Le deuxième code permet aussi de tout effacer, même ce carnet-ci.
   *[adult] Qui a le deuxième code peut aussi tout effacer dans Abri, ce carnet-ci compris.
 }
app-second-fault = { $audience ->
    [minor] La personne qui te force a tort. Tu peux en parler à un adulte de ton choix. Le bouton Aide montre qui peut t’aider.
   *[adult] La personne qui vous force a tort. Le bouton Aide montre qui peut vous aider.
 }
app-second-choose = Choisir un deuxième code
app-second-exists = Un deuxième code est choisi
app-second-exists-what = { $audience ->
    [minor] Ce deuxième code montre l’autre carnet. Ton code ouvre toujours celui-ci.
   *[adult] Ce deuxième code montre l’autre carnet. Votre code ouvre toujours celui-ci.
 }
app-second-open = Ouvrir l’autre carnet
app-second-open-about = Ce carnet-ci se verrouille, puis le deuxième code est demandé.
app-second-change = Changer le deuxième code
app-second-remove = Retirer le deuxième code
app-second-remove-about = L’autre carnet garde ses notes.
app-second-new-title = { $audience ->
    [minor] Choisis le deuxième code
   *[adult] Choisissez le deuxième code
 }
app-second-new-hint = { $audience ->
    [minor] De 6 à 12 chiffres. Au moins 3 diffèrent de ton code.
   *[adult] De 6 à 12 chiffres. Au moins 3 diffèrent de votre code.
 }
app-second-enter-title = Le deuxième code
app-second-enter-hint = Celui qui ouvre l’autre carnet, puis Valider.
app-second-ready = Ce code ouvre maintenant l’autre carnet.
app-second-ordinary = Pour qu’il paraisse ordinaire
app-second-return = { $audience ->
    [minor] Pour revenir ici, verrouille l’autre carnet. Puis tape ton code.
   *[adult] Pour revenir ici, verrouillez l’autre carnet, puis tapez votre code.
 }
app-second-removed = Aucun code n’ouvre plus l’autre carnet. Ses notes reviennent avec un nouveau deuxième code.
app-second-unable = Ce carnet ne peut pas en montrer un autre. Rien n’a changé.

## S’entraîner avec ses codes

app-rehearse-title = S’entraîner
app-rehearse-about = { $audience ->
    [minor] Tu tapes un code. Abri dit ce qu’il ferait.
   *[adult] Vous tapez un code, et Abri dit ce qu’il ferait.
 }
app-rehearse-start = M’entraîner
app-rehearse-hint = Comme pour ouvrir le carnet. Ici, aucun code n’agit.
app-rehearse-own-title = Ce code ouvre ce carnet-ci
app-rehearse-own = { $audience ->
    [minor] C’est ton code habituel.
   *[adult] C’est votre code habituel.
 }
app-rehearse-second-title = Ce code montre l’autre carnet
app-rehearse-second = Ce carnet-ci reste fermé.
app-rehearse-shut-title = Ce code fermerait ce carnet-ci
app-rehearse-shut = { $audience ->
    [minor] Il montrerait l’autre carnet. Seuls tes douze mots ouvriraient encore celui-ci. Ici, le code n’a rien fait.
   *[adult] Il montrerait l’autre carnet. Seuls vos douze mots ouvriraient encore celui-ci. Ici, le code n’a rien fait.
 }
app-rehearse-destroy-title = Ce code détruirait ce carnet-ci
app-rehearse-destroy = Il montrerait l’autre carnet. Celui-ci serait perdu pour toujours. Ici, le code n’a rien fait.
app-rehearse-again = Essayer un autre code

## Un code si on vous force

app-forced-title = { $audience ->
    [minor] Un code si on te force
   *[adult] Un code si on vous force
 }
app-forced-none = Pas encore choisi
app-forced-shuts = Il ferme ce carnet-ci
app-forced-destroys = Il détruit ce carnet-ci
app-forced-what = { $audience ->
    [minor] Quelqu’un peut te forcer à ouvrir Abri. Parfois, c’est un proche. Ce code lui montre l’autre carnet et agit sur celui-ci.
   *[adult] Quelqu’un peut vous forcer à ouvrir Abri. Ce code lui montre l’autre carnet. En même temps, il agit sur celui-ci, sans rien afficher.
 }
app-forced-alone = Ce code n’appelle personne. Les numéros d’urgence sont derrière le bouton Aide.
app-forced-choice = { $audience ->
    [minor] Montrer ou refuser : choisis ce qui te protège.
   *[adult] Montrer ou refuser : choisissez ce qui vous protège.
 }
app-forced-question = Que fait-il de ce carnet-ci ?
app-forced-shut = Le fermer
app-forced-shut-what = { $audience ->
    [minor] Ton code ne l’ouvre plus. Tes douze mots le rouvrent.
   *[adult] Votre code ne l’ouvre plus. Vos douze mots le rouvrent.
 }
app-forced-shut-words = { $audience ->
    [minor] Seuls douze mots le rouvrent ensuite. Tu peux les créer d’abord.
   *[adult] Seuls douze mots le rouvrent ensuite. Vous pouvez les créer d’abord.
 }
app-forced-destroy = Le détruire
app-forced-destroy-what = Tout ce qu’il contient est perdu pour toujours.
app-forced-exists = Ce code est choisi
app-forced-exists-shut = { $audience ->
    [minor] Il montre l’autre carnet et ferme celui-ci. Seuls tes douze mots le rouvrent.
   *[adult] Il montre l’autre carnet et ferme celui-ci. Seuls vos douze mots le rouvrent.
 }
app-forced-exists-destroy = Il montre l’autre carnet et détruit celui-ci pour toujours.
app-forced-fixed = Tant qu’il existe, les deux autres codes restent les mêmes.
app-forced-remove = Retirer ce code
app-forced-removed = Ce code ne fait plus rien. Les deux autres n’ont pas changé.
app-forced-new-title = { $audience ->
    [minor] Choisis un troisième code
   *[adult] Choisissez un troisième code
 }
app-forced-new-hint = De 6 à 12 chiffres. Au moins 3 diffèrent de chaque autre code.
app-forced-ready = Ce code est prêt
app-forced-practise = { $audience ->
    [minor] Tu peux le taper pour t’entraîner. Là, il n’agit pas.
   *[adult] Vous pouvez le taper pour vous entraîner. Là, il n’agit pas.
 }
app-forced-first = Un code à retirer d’abord
app-forced-first-codes = { $audience ->
    [minor] Le code « si on te force » est choisi. Un nouveau code pourrait trop lui ressembler. Tu pourrais les confondre.
   *[adult] Le code « si on vous force » est choisi. Un nouveau code pourrait trop lui ressembler. Vous pourriez les confondre.
 }
app-forced-first-words = { $audience ->
    [minor] Le code « si on te force » compte sur tes douze mots. Eux seuls rouvriraient ce carnet-ci.
   *[adult] Le code « si on vous force » compte sur vos douze mots. Eux seuls rouvriraient ce carnet-ci.
 }
app-forced-first-after = { $audience ->
    [minor] Tu peux retirer ce code, puis revenir. Ensuite, tu peux en choisir un nouveau.
   *[adult] Vous pouvez retirer ce code, puis revenir. Ensuite, vous pouvez en choisir un nouveau.
 }

## Un code qui détruit

app-loss-title = Perdu pour toujours
app-loss-what = Toutes les notes, leurs dates et les fichiers disparaissent. Les douze mots ne les rendent pas.
app-loss-proof = { $audience ->
    [minor] Ces notes peuvent prouver ce qui t’est arrivé. Détruites, elles ne servent plus.
   *[adult] Ces notes peuvent appuyer une plainte. Détruites, elles ne servent plus.
 }
app-loss-once = { $audience ->
    [minor] Le code agit dès que tu le tapes, sans question. Même par erreur.
   *[adult] Le code agit dès qu’il est tapé, sans question. Même par erreur.
 }
app-loss-seen = { $audience ->
    [minor] On peut voir que tes notes ont disparu. La personne qui te force peut se mettre en colère.
   *[adult] On peut voir que vos notes ont disparu. La personne qui vous force peut devenir plus dangereuse.
 }
app-loss-copy = Seule une copie faite avant garde tout. Elle s’ouvre avec ses douze mots.
app-loss-keep = Ne pas le choisir
app-loss-choose = Choisir ce code

## Tout effacer

app-erase-title = Tout effacer
app-erase-about = Les carnets, les réglages et leurs clés.
app-erase-question = Effacer tout ce qu’Abri garde ?
app-erase-what = Tous les carnets d’Abri seront effacés ici, pièces jointes comprises. Les réglages aussi.
app-erase-final = Personne ne pourra les retrouver. Seule une copie faite avant peut les rendre.
app-erase-discreet = Le mode discret s’arrête aussi : l’icône d’Abri revient.
app-erase-keep = Ne rien effacer
app-erase-now = Effacer maintenant
app-erase-done = Tout est effacé dans Abri
app-erase-remains = Ce qui peut rester ailleurs
app-erase-copies = { $audience ->
    [minor] Les copies et les dossiers que tu as enregistrés ou donnés.
   *[adult] Les copies et les dossiers que vous avez enregistrés ou donnés.
 }
app-erase-gallery = Les images d’origine, dans la galerie et sa corbeille.
app-erase-calls = Les appels et les messages, dans l’historique du téléphone.
app-erase-app = { $audience ->
    [minor] Abri reste installé. Tu peux le retirer du téléphone.
   *[adult] Abri reste installé. Vous pouvez le retirer du téléphone.
 }

## Mon carnet : la liste

app-journal-empty-title = { $audience ->
    [minor] Ton carnet est prêt
   *[adult] Votre carnet est prêt
 }
app-journal-empty = { $audience ->
    [minor] Tu peux noter ce qui s’est passé. Un message, un compte ou une date. Une phrase suffit.
   *[adult] Vous pouvez noter ce qui s’est passé : un message, un compte, une date. Une phrase suffit.
 }
app-journal-add = Ajouter
app-journal-more = Voir les notes plus anciennes
app-journal-lock = Verrouiller
app-propose-title = Une copie, au cas où
app-propose-what = { $audience ->
    [minor] Perdu ou effacé, ce carnet ne revient pas. Une copie peut attendre chez un adulte de ton choix. Elle se fait aussi plus tard, dans les réglages.
   *[adult] Ce carnet existe sur ce seul téléphone. Perdu, cassé ou effacé, il ne revient pas. Une copie chiffrée peut attendre chez une personne de confiance ou une association. Elle se fait aussi plus tard, dans les réglages.
 }
app-propose-later = Plus tard
app-journal-search = Chercher dans le carnet
app-journal-search-hint = Un mot, un compte ou un site
app-journal-filter = Filtrer
app-journal-filter-period = Depuis quand ?
app-journal-period-all = Toutes les dates
app-journal-period-month = 30 derniers jours
app-journal-period-week = 7 derniers jours
app-journal-filter-kind = Quelles notes ?
app-journal-nothing-title = Aucune note ne correspond
app-journal-nothing = { $audience ->
    [minor] Essaie un mot plus court. Tes notes sont toujours là.
   *[adult] Essayez un mot plus court. Vos notes sont toujours là.
 }
app-journal-damaged = Ces lignes ne se lisent plus. Le reste est là.
app-entry-amended = Corrigée
app-entry-amended-on = Dernière correction. { $written }
app-entry-clock = Horloge modifiée
app-entry-clock-about = L’horloge du téléphone a été changée juste avant cette note.
app-entry-uncertain = { $audience ->
    [minor] Une ligne plus récente ne se lit plus. Ce texte est peut-être plus ancien.
   *[adult] Une ligne plus récente ne se lit plus. Ce texte est peut-être plus ancien.
 }
app-journal-attachments-one = 1 pièce jointe
app-journal-attachments = { $count } pièces jointes
app-kind-message = Message reçu
app-kind-threat = Menace reçue
app-kind-money-demand = Demande d’argent
app-kind-payment = Paiement fait
app-kind-spread = Image montrée ou diffusée
app-kind-call = Appel
app-kind-step = Démarche faite
app-kind-note = Autre chose
app-when-day-hour = { $day }, { $hour }
app-when-unknown = Date inconnue

## Mon carnet : écrire

app-write-title = Nouvelle note
app-write-kind-title = { $audience ->
    [minor] Tu veux noter quoi ?
   *[adult] Que voulez-vous noter ?
 }
app-write-kind-intro = { $audience ->
    [minor] Tu ne sais pas tout ? Laisse vide.
   *[adult] Vous pouvez laisser vide tout ce que vous ne savez pas.
 }
app-write-draft-title = { $audience ->
    [minor] Ton texte est gardé
   *[adult] Votre texte est gardé
 }
app-write-draft = { $audience ->
    [minor] Tu avais commencé une note. Tu peux la reprendre.
   *[adult] Vous aviez commencé une note. Vous pouvez la reprendre.
 }
app-write-resume = Reprendre
app-write-discard = Effacer ce texte
app-write-draft-kept = Brouillon gardé
app-write-what = { $audience ->
    [minor] Que s’est-il passé ?
   *[adult] Que s’est-il passé ?
 }
app-write-what-hint = { $audience ->
    [minor] Avec tes mots. Recopie les messages tels quels.
   *[adult] Avec vos mots. Vous pouvez recopier les messages tels quels.
 }
app-write-when = Quand ?
app-write-when-day = Je sais le jour
app-write-when-about = À peu près
app-write-when-unknown = Je ne sais pas
app-write-today = Aujourd’hui
app-write-yesterday = Hier
app-write-day = Jour
app-write-month = Mois
app-write-year = Année
app-write-hour = Heure
app-write-minute = Minutes
app-write-hour-optional = L’heure, quand elle est connue
app-write-about-hint = Par exemple : un soir de la semaine dernière
app-write-bad-date = { $audience ->
    [minor] Cette date n’existe pas. Vérifie le jour, le mois et l’année.
   *[adult] Cette date n’existe pas. Vérifiez le jour, le mois et l’année.
 }
app-write-where = Où ?
app-write-platform = Application ou site
app-write-url = Adresse de la page
app-write-url-hint = { $audience ->
    [minor] Le lien complet aide à faire retirer la page.
   *[adult] Le lien complet aide à faire retirer la page.
 }
app-write-who = Qui ?
app-write-account = Nom du compte
app-write-account-hint = { $audience ->
    [minor] Le nom écrit dans l’application, pas celui de ton contact.
   *[adult] Le nom écrit dans l’application, pas celui de votre contact.
 }
app-write-money = Argent
app-write-asked = Somme demandée
app-write-paid = Somme payée
app-write-means = Moyen de paiement
app-write-means-hint = Virement, coupon ou cryptomonnaie
app-write-receiver = Compte qui reçoit
app-write-receiver-hint = Le numéro de compte ou IBAN, coupon ou portefeuille
app-write-deadline = Délai donné par la personne
app-write-step = Démarche
app-write-step-what = Ce qui a été fait, et auprès de qui
app-write-report-number = Numéro du signalement
app-write-complaint-number = Numéro de la plainte
app-write-save = Garder cette note
app-write-empty = { $audience ->
    [minor] Cette note est vide. Écris au moins un mot.
   *[adult] Cette note est vide. Vous pouvez écrire au moins un mot.
 }

## Mon carnet : lire

app-entry-kept = { $audience ->
    [minor] Ta note est gardée. Tu peux y joindre une capture.
   *[adult] Votre note est gardée. Vous pouvez y joindre une capture.
 }
app-entry-written = Notée le { $day } à { $hour }
app-entry-attachments = Pièces jointes
app-entry-attach = Joindre une capture ou un fichier
app-picture-show = Afficher l’image ?
app-picture-veil = Cacher l’image
app-picture-veiled = Image voilée
app-picture-shown = Image affichée
app-picture-large = Cette image est gardée, mais trop grande pour être affichée ici.
app-picture-unreadable = Ce fichier est gardé. Il ne peut pas être affiché ici.
app-file-size = { $name } · { $size }

## Mon carnet : un fichier joint

app-file-open = Empreinte et copies
app-file-title = Fichier joint
app-carried-title = Ce que le fichier révèle
app-carried-place = Ce fichier contient un lieu : l’endroit où il a été créé.
app-carried-no-place = Aucun lieu n’est écrit dans ce fichier.
app-carried-unknown-place = Ce genre de fichier peut cacher un lieu. Abri ne peut pas le vérifier.
app-carried-device = Ce fichier nomme l’appareil qui l’a créé.
app-carried-no-device = Aucun appareil n’est nommé dans ce fichier.
app-carried-unknown-device = Il peut aussi nommer un appareil.
app-carried-about = L’image peut aussi montrer un lieu : une rue ou une école.
app-less-title = Faire une copie
app-less-about = L’original reste entier. La copie est un fichier de plus dans cette note.
app-less-without-place = Sans le lieu
app-less-without-place-about = L’image reste la même. Le lieu, l’appareil et la date n’y sont plus écrits.
app-less-covered = Masquer une partie
app-less-covered-about = L’image s’affiche. Un rectangle noir couvre un visage ou un nom.
app-less-cropped = Recadrer
app-less-cropped-about = L’image s’affiche. Seule la partie choisie reste.
app-less-none = Pour ce genre de fichier, Abri ne peut pas retirer le lieu.
app-less-frame-about = Une image de la vidéo peut être gardée. Elle s’affiche, et une partie peut être masquée.
app-less-frame-beginning = Une image du début
app-less-frame-middle = Une image du milieu
app-less-frame-end = Une image de la fin
app-less-running = Copie en cours
app-less-made = { $audience ->
    [minor] Ta copie est gardée
   *[others] Votre copie est gardée
 }
app-less-check = { $audience ->
    [minor] L’original n’a pas changé. Regarde la copie avant de la donner.
   *[others] L’original n’a pas changé. Regardez la copie avant de la donner.
 }
app-less-of-covered = Copie : une partie est masquée
app-less-of-cropped = Copie : l’image est recadrée
app-less-of-without-place = Copie : le lieu est retiré
app-fingerprint-title = L’empreinte du fichier
app-fingerprint-show = Montrer l’empreinte
app-fingerprint-about = Ces 64 signes sont calculés sur tout le fichier. Un fichier changé a une autre empreinte.
app-fingerprint-file = Empreinte de ce fichier
app-fingerprint-noted = Empreinte d’un fichier non gardé
app-fingerprint-original = Empreinte de l’original
app-editor-title = Masquer ou recadrer
app-editor-cover = Masquer
app-editor-crop = Recadrer
app-editor-cover-about = { $audience ->
    [minor] Glisse le doigt sur l’image. Le rectangle noir efface ce qu’il couvre.
   *[others] Glissez le doigt sur l’image. Le rectangle noir efface ce qu’il couvre.
 }
app-editor-crop-about = { $audience ->
    [minor] Tire un bord de l’image avec le doigt. Seule la partie claire reste.
   *[others] Tirez un bord de l’image avec le doigt. Seule la partie claire reste.
 }
app-editor-picture = Image. Rectangles noirs : { $count }.
app-editor-cropped = L’image est recadrée.
app-editor-undo = Annuler le dernier geste
app-editor-buttons = Faire avec des boutons
app-editor-add = Ajouter un rectangle
app-editor-left = Vers la gauche
app-editor-right = Vers la droite
app-editor-up = Vers le haut
app-editor-down = Vers le bas
app-editor-wider = Élargir
app-editor-narrower = Rétrécir
app-editor-higher = Agrandir en hauteur
app-editor-lower = Réduire en hauteur
app-editor-keep = Garder cette copie
app-editor-nothing = Rien n’est encore masqué ou recadré.

## Mon carnet : après une copie

app-clean-open = Voir où reste l’original
app-clean-title = Après la copie
app-clean-heading = Où le fichier reste encore
app-clean-choice = { $audience ->
    [minor] Quelqu’un d’autre prend ton téléphone ? Tu peux effacer ces copies. Rien ne presse.
   *[others] Quelqu’un d’autre prend ce téléphone ? Vous pouvez effacer ces copies. Rien ne presse.
 }
app-clean-keep-title = { $audience ->
    [minor] Ne touche pas à la conversation
   *[others] Ne touchez pas à la conversation
 }
app-clean-keep = { $audience ->
    [minor] Garde aussi le compte. Ce sont les vraies preuves : la police les regarde en premier.
   *[others] Gardez aussi le compte. Ce sont les preuves d’origine : la police les regarde en premier.
 }
app-clean-gallery = La galerie de photos
app-clean-gallery-how = { $audience ->
    [minor] Ouvre l’image dans la galerie, puis touche la corbeille.
   *[others] Ouvrez la galerie, touchez l’image, puis la corbeille.
 }
app-clean-trash = La corbeille de la galerie
app-clean-trash-how = { $audience ->
    [minor] Elle garde souvent l’image 30 jours. Tu peux la vider.
   *[others] Elle garde souvent l’image 30 jours. Vous pouvez la vider.
 }
app-clean-cloud = La copie en ligne
app-clean-cloud-how = { $audience ->
    [minor] Google Photos ou iCloud envoient parfois une copie. Efface l’image là-bas aussi.
   *[others] Google Photos ou iCloud envoient parfois une copie. Effacez l’image là-bas aussi.
 }
app-clean-files = Les téléchargements
app-clean-files-how = { $audience ->
    [minor] L’application « Fichiers » montre le dossier des téléchargements. Efface le fichier là.
   *[others] L’application « Fichiers » montre le dossier des téléchargements. Effacez le fichier là.
 }
app-clean-recent = Les fichiers récents
app-clean-recent-how = Le nom du fichier peut rester dans cette liste. Il part avec le fichier.
app-clean-limits = Un fichier effacé peut rester lisible par un laboratoire.
app-clean-done = C’est noté

## Mon carnet : corriger, retirer, détruire

app-entry-amend = Corriger cette note
app-entry-amend-about = { $audience ->
    [minor] Ton premier texte reste gardé et daté. C’est ce qui le rend solide.
   *[others] Le premier texte reste gardé et daté. C’est ce qui le rend solide.
 }
app-entry-history = Voir les textes d’avant
app-entry-history-about = Le texte le plus récent est en haut. Rien n’est effacé par une correction.
app-entry-remove = Mettre à la corbeille
app-entry-remove-about = { $audience ->
    [minor] Tu peux la reprendre dans la corbeille.
   *[others] La corbeille garde tout, et vous pouvez reprendre la note.
 }
app-entry-removed = La note est dans la corbeille.
app-entry-take-back = La reprendre
app-file-remove = Mettre ce fichier à la corbeille
app-bin-title = Corbeille
app-bin-about = { $audience ->
    [minor] Ce qui est ici reste derrière ton code. La corbeille ne se vide jamais seule.
   *[others] Ce qui est ici reste derrière le code. La corbeille ne se vide jamais seule.
 }
app-bin-empty = La corbeille est vide
app-bin-file = Fichier
app-bin-put-back = Remettre
app-bin-destroy = Détruire
app-bin-destroy-code = Le code est demandé avant de détruire.
app-destroy-title = Personne ne pourra le récupérer
app-destroy-what = Le texte, ses corrections et ses fichiers disparaissent du carnet.
app-destroy-chain = Il reste un numéro vide. On voit qu’une ligne manque, pas ce qu’elle disait.
app-destroy-elsewhere = { $audience ->
    [minor] Une copie ou un dossier faits avant la gardent encore. L’original reste aussi dans l’application d’où il vient.
   *[others] Une copie ou un dossier faits avant la gardent encore. L’original reste aussi dans l’application d’où il vient.
 }
app-destroy-running = Destruction en cours…
app-destroy-keep = Garder
app-destroy-now = Détruire pour toujours

## Mon carnet : ce qui manque

app-hints = { $audience ->
    [minor] Tu peux encore ajouter
   *[others] Vous pouvez encore ajouter
 }
app-hints-about = { $audience ->
    [minor] Rien n’est obligatoire. Ta note compte déjà.
   *[others] Rien n’est obligatoire. La note compte déjà.
 }
app-hint-day = le jour
app-hint-platform = l’application ou le site
app-hint-address = l’adresse de la page ou du profil
app-hint-account = le nom du compte
app-hint-capture = une capture des mots écrits
app-hint-sum-asked = la somme demandée
app-hint-sum-paid = la somme payée
app-hint-receiver = le compte qui reçoit l’argent
app-hint-receipt = le reçu du paiement
app-hint-number = le numéro du signalement ou de la plainte

## Mon carnet : joindre

app-attach-title = Joindre un fichier
app-attach-question = Est-ce une image intime d’une personne avant ses 18 ans ?
app-attach-why = { $audience ->
    [minor] La loi protège ces images : elles ne se gardent pas ici. On te demande pour te protéger.
   *[adult] La loi interdit de garder ces images, même comme preuve. Cette question vous protège.
 }
app-attach-no = Non
app-attach-yes = Oui
app-attach-unknown = Je ne sais pas
app-attach-skip = Passer
app-attach-instead-title = { $audience ->
    [minor] Garde plutôt ceci
   *[adult] Ce que vous pouvez garder
 }
app-attach-instead = { $audience ->
    [minor] Cette image n’est pas gardée ici. Tu n’as rien fait de mal. La police n’a pas besoin de l’image dans ton carnet.
   *[adult] Cette image n’est pas gardée ici. Ces informations suffisent pour la faire retirer et pour en parler à la police.
 }
app-attach-instead-address = L’adresse de la page
app-attach-instead-account = Le nom du compte
app-attach-instead-date = La date et l’heure
app-attach-instead-write = Noter ces informations
app-attach-instead-help = Trouver de l’aide
app-attach-trace = { $audience ->
    [minor] Tu vas voir les fichiers du téléphone. Le fichier d’origine reste à sa place.
   *[adult] Les fichiers du téléphone vont s’afficher. Le fichier d’origine reste à sa place.
 }
app-attach-several = { $audience ->
    [minor] Il y a plusieurs fichiers : ta réponse vaut pour tous. Une seule image est concernée ? Réponds « Oui ».
   *[others] Il y a plusieurs fichiers : votre réponse vaut pour tous. Une seule image est concernée ? Répondez « Oui ».
 }
app-attach-note = Noter seulement l’empreinte du fichier
app-attach-note-about = Abri lit le fichier sans le garder. Il note 64 signes qui aident à le reconnaître.
app-attach-noted = L’empreinte est notée. Le fichier n’est pas gardé ici.
app-attach-running = Copie du fichier
app-attach-checking = Vérification de la copie
app-attach-keep-open = { $audience ->
    [minor] Laisse l’écran allumé.
   *[adult] Laissez l’écran allumé.
 }
app-attach-progress = { $done } sur { $total }
app-attach-stop = Arrêter
app-attach-done = Le fichier est gardé. La copie est identique à l’original.
app-attach-vanished = { $audience ->
    [minor] Ce fichier n’est plus là. Rien n’a été gardé. Tu peux en choisir un autre.
   *[adult] Ce fichier n’est plus là. Rien n’a été gardé. Vous pouvez en choisir un autre.
 }
app-attach-different = { $audience ->
    [minor] La copie n’est pas identique à l’original. Essaie de nouveau.
   *[adult] La copie n’est pas identique à l’original. Vous pouvez essayer de nouveau.
 }
app-attach-stopped = { $audience ->
    [minor] C’est arrêté. Rien n’a été gardé.
   *[adult] C’est arrêté. Rien n’a été gardé.
 }
app-attach-vanished-after = Un fichier n’est plus là.
app-attach-stopped-after = C’est arrêté.
app-attach-kept-one = Un fichier est déjà gardé avec la note.
app-attach-kept = { $count } fichiers sont déjà gardés avec la note.
app-attach-prints-one = L’empreinte d’un fichier est déjà notée.
app-attach-prints = Les empreintes de { $count } fichiers sont déjà notées.
app-attach-empty-entry = La nouvelle note est dans le carnet, encore sans fichier.
app-attach-back = Revenir à la note
app-size-bytes = { $count } octets
app-size-kilobytes = { $count } Ko
app-size-megabytes = { $count } Mo
app-size-gigabytes = { $count } Go

## Mon carnet : prendre une photo

app-entry-photo = Prendre une photo
app-camera-title = Photo
app-camera-trace = L’appareil photo s’ouvre dans Abri. La photo va dans le carnet, pas dans la galerie.
app-camera-ask = L’accès à l’appareil photo
app-camera-ask-about = { $audience ->
    [minor] Le téléphone va demander cet accès. Tu peux refuser. Abri regarde seulement quand la page photo est ouverte.
   *[others] Le téléphone va demander cet accès. Vous pouvez refuser. Abri regarde seulement quand la page photo est ouverte.
 }
app-camera-private = La photo va dans le carnet, pas dans la galerie.
app-camera-go-on = Continuer
app-camera-view = Ce que voit l’appareil photo
app-camera-take = Photographier
app-camera-refused = L’accès est refusé
app-camera-refused-about = { $audience ->
    [minor] Tu peux joindre un fichier. Les réglages du téléphone permettent de changer ce choix.
   *[others] Vous pouvez joindre un fichier. Les réglages du téléphone permettent de changer ce choix.
 }
app-camera-failed = L’appareil photo ne répond pas. Une autre application l’utilise peut-être.
app-camera-again = Essayer encore
app-camera-file = photo.jpg

## Mon carnet : partager vers le carnet

app-share-trace = { $audience ->
    [minor] Abri n’a encore rien lu. Ensuite, tu choisis dans quelle note le garder.
   *[others] Abri n’a encore rien lu. Ensuite, vous choisissez dans quelle note le garder.
 }
app-share-where = Où garder ce fichier ?
app-share-new = Dans une nouvelle note
app-share-written = Dans une note déjà écrite
app-share-offer = Garder un fichier partagé
app-share-offer-about = { $audience ->
    [minor] Le menu de partage du téléphone montre alors « Notes ». Ton code est toujours demandé.
   *[others] Le menu de partage du téléphone montre alors « Notes ». Votre code est toujours demandé.
 }

## Mon carnet : le sceau

app-seal-title = Le sceau du carnet
app-seal-number = Sceau n° { $number }
app-seal-honest = La chaîne montre l’ordre des notes, et qu’aucune note antérieure au sceau n’a changé depuis le jour où ce sceau a été remis à quelqu’un. À elle seule, elle ne prouve ni l’heure, ni l’auteur, ni la vérité de ce qui est écrit.
app-seal-use = { $audience ->
    [minor] Tu peux donner ces chiffres à un adulte de confiance. Ils ne montrent rien de tes notes.
   *[adult] Vous pouvez donner ces chiffres à la police ou à un proche. Ils ne montrent rien de vos notes.
 }
app-seal-open = Voir le sceau
app-verify-start = Vérifier le carnet
app-verify-running = Vérification en cours
app-verify-intact = Tout est là. { $records } éléments relus, aucun changement.
app-verify-damaged = { $count } éléments ne sont pas comme au premier jour. Le reste est lisible. Rien n’a été effacé.
app-verify-stopped = La vérification est arrêtée. Rien n’a changé.

# Les lettres

app-letters = Écrire
app-letters-about = { $audience ->
    [minor] Des textes prêts : pour un adulte, la police ou un site.
   *[others] Des textes prêts : plainte, signalement, effacement.
 }
app-letters-intro = { $audience ->
    [minor] Choisis un texte. Abri n’envoie rien.
   *[others] Choisissez un texte à compléter. Abri n’envoie rien.
 }
app-letter-case = { $audience ->
    [minor] Choisis ce qui t’arrive.
    [parent] Choisissez ce qui arrive à votre enfant.
   *[others] Choisissez ce qui est arrivé.
 }
app-letter-empty = Tout peut rester vide. Ce qui manque se verra dans le texte.
app-letter-memory = { $audience ->
    [minor] Ce que tu tapes est oublié quand tu quittes. Tu peux l’ajouter au carnet.
   *[others] Ce que vous tapez est oublié quand vous quittez. Vous pourrez l’ajouter au carnet.
 }
app-letter-show = Voir le texte
app-letter-period-hint = { $audience ->
    [minor] En chiffres, comme 20 11 2026. Ou avec tes mots.
   *[others] En chiffres, comme 20 11 2026. Ou avec vos mots.
 }
app-letter-day-hint = En chiffres, comme 20 11 2026.
app-letter-yes = Oui
app-letter-no = Non
app-letter-unknown = Je ne sais pas
app-letter-missing = Il reste à compléter
app-letter-notes = Bon à savoir
app-letter-bring = À apporter ou à joindre
app-letter-copy = Copier
app-letter-copied = C’est copié.
app-letter-copy-trace = D’autres applications peuvent lire ce qui est copié. Le bouton Masquer l’efface.
app-letter-share = Partager
app-letter-share-trace = { $audience ->
    [minor] L’application que tu choisis garde ce texte. La personne qui le reçoit voit tout.
   *[others] L’application choisie garde ce texte. La personne qui le reçoit voit tout.
 }
app-letter-no-share = Aucune application ne peut recevoir ce texte.
app-letter-from = Reprendre de mon carnet
app-letter-from-about = { $audience ->
    [minor] Choisis les notes à raconter. Tu pourras tout changer ensuite.
   *[others] Choisissez les notes à raconter. Vous pourrez tout changer ensuite.
 }
app-letter-from-none = Le carnet n’a pas encore de note
app-letter-from-take = Reprendre ces notes
app-letter-from-open = { $audience ->
    [minor] Tes notes ne disent pas toutes la même chose. À toi de remplir :
   *[others] Les notes ne disent pas toutes la même chose. À vous de remplir :
 }
app-letter-long = Ce texte est trop long pour une autre application. Le carnet peut le garder.

# A dossier: what goes in, what it tells, how it is given.
app-dossier-title = Préparer un dossier
app-dossier-about = { $audience ->
    [minor] Tes notes et leurs fichiers, dans un seul document.
   *[others] Les notes et leurs fichiers, dans un seul document.
 }
app-dossier-intro = { $audience ->
    [minor] Un dossier réunit tes notes et leurs fichiers. Tu peux le donner à un adulte de ton choix. Abri n’envoie rien.
   *[others] Un dossier réunit les notes et leurs fichiers. Vous pouvez le remettre à la police ou à une personne qui vous aide. Abri n’envoie rien.
 }
app-dossier-which = Quelles notes ?
app-dossier-all = Toutes les notes
app-dossier-some = Choisir des notes
app-dossier-closed = Ce qui reste fermé
app-dossier-names = Les noms et adresses des comptes
app-dossier-names-about = Aussi le compte qui reçoit l’argent.
app-dossier-own = { $audience ->
    [minor] Tes numéros de démarche et les noms de tes fichiers
   *[others] Les numéros de démarche et les noms de fichiers
 }
app-dossier-own-about = Par exemple le numéro d’un signalement.
app-dossier-closed-about = { $audience ->
    [minor] Rien n’est coché : tout est montré. Tu pourras montrer le reste plus tard. Le texte de tes notes ne change pas.
   *[others] Rien n’est coché : tout est montré. Le reste pourra être montré plus tard. Le texte des notes ne change pas.
 }
app-dossier-pictures = Les images
app-dossier-small = Les montrer en petit dans le récapitulatif
app-dossier-small-about = La personne qui l’ouvre les voit tout de suite. Les fichiers y sont de toute façon.
app-dossier-letter = La lettre de plainte
app-dossier-letter-write = Préparer la lettre
app-dossier-letter-none = Elle n’est pas dans le dossier
app-dossier-letter-in = Dans le dossier
app-dossier-letter-remove = Retirer la lettre
app-dossier-letter-take = Mettre dans un dossier
app-dossier-letter-about = Le dossier réunit cette lettre, les notes et leurs fichiers.
app-dossier-look = Voir ce qu’il contient
app-dossier-looking = Abri lit les fichiers
app-dossier-holds = Ce que contient le dossier
app-dossier-notes = Notes
app-dossier-files = Fichiers
app-dossier-size = Taille
app-dossier-about-size = environ { $size }
app-dossier-also = { $audience ->
    [minor] Il y a aussi un résumé à imprimer. Une notice explique comment tout vérifier sans Abri.
   *[others] Il y a aussi un récapitulatif à imprimer et un tableau des dates. Une notice explique comment tout vérifier sans Abri.
 }
app-dossier-piece = Pièce { $number } · { $name }
app-dossier-place = Ce fichier dit où il a été fait.
app-dossier-device = Ce fichier dit avec quel appareil il a été fait.
app-dossier-leave-file = Laisser ce fichier en dehors
app-dossier-copy = Faire une copie qui en dit moins
app-dossier-files-again = Remettre les fichiers laissés en dehors
app-dossier-unknown = Un lieu ou un appareil peut être écrit dans ces pièces : { $numbers }. Abri ne sait pas le voir.
app-dossier-damaged = Ces pièces sont abîmées : { $numbers }. Le dossier les nomme, sans leur fichier.
app-dossier-unreadable = Ces lignes du carnet ne se lisent plus : { $numbers }. Le dossier le dit aussi.
app-dossier-readers = Qui pourra le lire
app-dossier-readers-about = { $audience ->
    [minor] Toute personne qui a le fichier peut le lire. Elle peut aussi le donner. Un mot de passe le protège en chemin.
   *[others] Toute personne qui a le fichier peut le lire et le transmettre. Un mot de passe le protège en chemin.
 }
app-dossier-way = Comment le remettre ?
app-dossier-by-hand = En main propre
app-dossier-by-hand-about = Sans mot de passe : le fichier s’ouvre tout de suite.
app-dossier-by-mail = Par courriel
app-dossier-by-mail-about = Avec un mot de passe, donné par téléphone.
app-dossier-words = Mot de passe
app-dossier-words-how = { $audience ->
    [minor] Recopie ces six mots, avec les traits d’union. Ne les envoie pas avec le fichier. Dis-les par téléphone.
   *[others] Recopiez ces six mots, avec leurs traits d’union. Donnez-les par un autre chemin que le fichier, par exemple par téléphone.
 }
app-dossier-words-once = Abri ne garde pas ces mots. Ils ouvrent le fichier, et rien d’autre.
app-dossier-name = Nom du fichier
app-dossier-name-hint = Un nom banal attire moins l’attention.
app-dossier-file = documents
app-dossier-start = Choisir où l’enregistrer
app-dossier-writing = Le dossier s’écrit
app-dossier-done = Le dossier est enregistré. Le carnet note cette remise.
app-dossier-note = À faire noter
app-dossier-line = Dossier · ligne n° { $number }
app-dossier-note-why = { $audience ->
    [minor] Demande à la police de noter ces chiffres. Ils aideront à reconnaître ce dossier.
   *[others] Vous pouvez demander à la police de noter ces chiffres. Ils permettent de reconnaître ce dossier plus tard.
 }
app-dossier-share = Partager ce fichier
app-dossier-share-trace = { $audience ->
    [minor] L’application que tu choisis garde une copie du fichier.
   *[others] L’application choisie garde une copie du fichier.
 }
app-dossier-no-share = Aucune application ne peut recevoir ce fichier.
app-dossier-bailiff = { $audience ->
    [minor] Un commissaire de justice peut décrire officiellement ce qui est en ligne. C’est un professionnel de la loi. Son acte est payant, et différent de ce dossier.
   *[others] Un commissaire de justice peut décrire dans un acte ce qui est en ligne, à vos frais. Ce dossier ne remplace pas cet acte.
 }
app-summary-title = Un résumé d’une page
app-summary-about = Pour l’accueil de la police
app-summary-what = { $audience ->
    [minor] L’essentiel de tes notes sur une page. Tu peux la montrer au lieu de tout raconter.
   *[others] L’essentiel des notes sur une page. Vous pouvez la montrer, la lire ou la laisser.
 }
app-summary-save = Enregistrer la page
app-summary-print = Imprimer
app-summary-print-trace = L’imprimante et l’application d’impression voient la page.
app-summary-no-print = Ce téléphone ne peut pas imprimer.
app-summary-saved = La page est enregistrée.
app-summary-file = page.pdf
app-file-give = Donner ce fichier
app-file-give-trace = Il part tel qu’il est.
app-file-give-page = Donner l’image sur une page
app-file-give-page-about = Un document à imprimer, sans le lieu ni l’appareil.
app-file-give-until = L’application choisie en garde une copie. Abri le donne pendant dix minutes au plus.
