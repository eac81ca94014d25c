# Qui appeler, quand c’est grave, soi-même, les questions.

witness-who = Qui appeler
witness-who-lines-title = Selon la personne
witness-who-lines = { $audience ->
    [minor]
        le { $fr-3018 } : violences en ligne, { $fr-3018-hours }
        l’Espace Mineurs : tchat de la police, jour et nuit
        le { $fr-119 } : un jeune en danger, jour et nuit
        le { $fr-3114 } : envie de mourir, jour et nuit
        le { $fr-17 } ou le { $fr-112 } : danger maintenant
   *[others]
        adulte : le { $fr-116006 }, { $fr-116006-hours }
        femme : aussi le { $fr-3919 }, jour et nuit
        moins de 18 ans : le { $fr-3018 }, { $fr-3018-hours }
        enfant en danger : le { $fr-119 }, jour et nuit
        sans parler : le tchat de la police, jour et nuit
 }
witness-who-call-pnav = Voir le tchat de la police
witness-who-call-119 = Voir le { $fr-119 }
witness-who-report-title = Où signaler
witness-who-report = { $audience ->
    [minor] Tout le monde le voit ? Signale dans l’application, ou sur PHAROS : le site de la police. Donne le lien, jamais l’image.
   *[others] Un contenu visible par tous se signale dans l’application, puis sur PHAROS, le site de la police. L’association Point de Contact reçoit aussi les liens. Un témoin peut le faire, même sans son nom.
 }
witness-who-private = { $audience ->
    [minor] Un message privé ? Parle plutôt au { $fr-3018 } ou à l’Espace Mineurs.
   *[others] Un message privé avec une personne connue se signale à la police, sur place ou par tchat. Un signalement ne remplace pas la plainte de la victime.
 }
witness-who-call-pharos = Voir PHAROS
witness-who-call-contact = Voir Point de Contact
witness-who-platforms = { platforms-title }
witness-who-country = { $audience ->
    [minor] Tu n’es pas en France ? La page « Trouver de l’aide » montre les numéros de ton pays.
   *[others] Hors de France, la page « Trouver de l’aide » montre les services de plusieurs pays.
 }
witness-who-trace = { $audience ->
    [minor] Un appel peut rester dans l’historique du téléphone. Quelqu’un regarde son téléphone ? Propose le tien.
   *[others] Un appel peut rester dans l’historique du téléphone. Quelqu’un surveille celui de la personne ? Proposez le vôtre.
 }

witness-grave = Quand c’est grave
witness-grave-what = { $audience ->
    [minor] Dans ces cas, n’attends pas. Tu peux appeler même sans l’accord de la personne.
   *[others] Dans ces cas, la sécurité passe avant. Vous pouvez appeler, même sans l’accord de la personne.
 }
witness-grave-signs = { $audience ->
    [minor]
        quelqu’un veut la rencontrer ou l’attend dehors
        un adulte lui fait du mal
        on la frappe ou on l’enferme
        elle parle de mourir
   *[others]
        une rencontre imposée, ou l’auteur devant chez elle
        des coups, ou une menace de mort
        un enfant en danger
        l’envie de mourir
 }
witness-grave-do-title = Qui prévenir
witness-grave-do = { $audience ->
    [minor]
        police : le { $fr-17 } ou le { $fr-112 }
        santé : le { $fr-15 } ou le { $fr-112 }
        sans parler : un SMS au { $fr-114 }
        un adulte près de toi, tout de suite
   *[others]
        police : le { $fr-17 } ou le { $fr-112 }
        santé : le { $fr-15 } ou le { $fr-112 }
        sans parler : un SMS au { $fr-114 }
        dire le lieu, le nom et ce qui se passe
 }
witness-grave-duty = Vous savez qu’un mineur subit des agressions sexuelles ? La loi demande d’en informer la justice ou l’administration : { $article-434-3 }. Le { $fr-119 } ou la police peut recevoir votre appel.
witness-grave-child-sheet = Aider un enfant

witness-you = { $audience ->
    [minor] Et toi ?
   *[others] Et vous ?
 }
witness-you-heavy = { $audience ->
    [minor] Aider peut faire peur, ou rendre triste. Tu as le droit d’en parler à quelqu’un, pour toi.
   *[others] Aider pèse. La colère, la peur ou l’impuissance sont normales. Vous avez le droit d’en parler pour vous-même.
 }
witness-you-limits = { $audience ->
    [minor]
        tu ne peux pas tout régler
        tu as le droit de dormir et de rire
        tu peux dire : « Là, j’ai besoin d’un adulte. »
   *[others]
        vous ne pouvez pas tout régler
        vous pouvez dire : « Là, j’ai besoin d’une pause. »
        plusieurs personnes peuvent se relayer
 }
witness-you-care = { $audience ->
    [minor] Prendre soin de toi
   *[others] Prendre soin de vous
 }
witness-you-hope = { $audience ->
    [minor] Une seule personne qui croit, ça change beaucoup. Aujourd’hui, c’est toi.
   *[others] Une seule personne qui croit la victime change beaucoup la suite.
 }

witness-questions = { $audience ->
    [minor] Tes questions
   *[others] Questions fréquentes
 }
witness-questions-nothing = { $audience ->
    [minor] Et si la personne ne veut rien faire ?
   *[others] Et si la personne ne veut rien faire ?
 }
witness-questions-nothing-answer = { $audience ->
    [minor] C’est son droit. Dis-lui que tu restes là. Demande encore dans quelques jours.
   *[others] C’est son droit. Dites-lui que vous restez là, et reparlez-en plus tard sans presser. Vous pouvez demander conseil au { $fr-116006 } sans donner son nom.
 }
witness-questions-friend = { $audience ->
    [minor] Et si l’auteur est aussi mon ami ?
   *[others] Et si je connais aussi l’auteur ?
 }
witness-questions-friend-answer = { $audience ->
    [minor] Tu n’as pas à lui parler. L’auteur pourrait se venger sur la victime. Parles-en d’abord à un adulte.
   *[others] Demandez d’abord l’accord de la victime. L’auteur pourrait effacer des traces ou se venger. Pensez à sa sécurité d’abord.
 }
witness-questions-far = { $audience ->
    [minor] Et si je la connais seulement en ligne ?
   *[others] Et si je la connais seulement en ligne ?
 }
witness-questions-far-answer = { $audience ->
    [minor] Tu peux l’aider et lui donner le { $fr-3018 }. Sa vie est en danger ? Appelle le { $fr-112 } avec son pseudo.
   *[others] Vous pouvez écrire, croire et donner les bons numéros. Sa vie est en danger ? Appelez le { $fr-112 } avec son pseudo et tout ce que vous savez du lieu.
 }
witness-questions-instead = Puis-je porter plainte à sa place ?
witness-questions-instead-answer = Non, pour une image intime d’adulte : la plainte vient de la victime. Vous pouvez signaler, témoigner et venir avec elle. Pour un enfant en danger, vous pouvez alerter la police ou le { $fr-119 }.
witness-questions-afraid = Et si on se venge sur moi ?
witness-questions-afraid-answer = Dis-le à un adulte ou au { $fr-3018 }. Sur l’Espace Mineurs, tu n’as pas à donner ton nom. Ton aide peut rester discrète.
