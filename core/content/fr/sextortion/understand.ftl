# Comprendre ce chantage, et l’étude américaine.

sextortion-understand = { $audience ->
    [minor] Comprendre ce qui t’arrive
   *[others] Comprendre ce chantage
 }

sextortion-understand-what = { $audience ->
    [minor] Quelqu’un te menace de montrer une image intime de toi. Chantage : on te menace pour obtenir quelque chose. La loi l’interdit.
    [parent] Quelqu’un menace de montrer une image intime de votre enfant. En échange, cette personne exige quelque chose. C’est un chantage, et la loi le punit.
    [witness] Quelqu’un menace de montrer une image intime d’une personne. En échange, l’auteur exige quelque chose. C’est un chantage, et la loi le punit.
   *[adult] Quelqu’un menace de montrer une image intime de vous. En échange, cette personne exige quelque chose. C’est un chantage, et la loi le punit.
 }

sextortion-understand-goals-title = Ce que l’auteur veut obtenir
sextortion-understand-goals = { $audience ->
    [minor]
        de l’argent ou une carte cadeau
        d’autres images de toi
        un acte sexuel ou une rencontre
        que tu restes en couple avec quelqu’un
        que tu attires d’autres jeunes
    [parent]
        de l’argent, une carte cadeau ou des cryptomonnaies
        d’autres images de votre enfant
        un acte sexuel ou une rencontre
        la suite d’une relation
        l’aide de votre enfant pour attirer d’autres jeunes
    [witness]
        de l’argent, une carte cadeau ou des cryptomonnaies
        d’autres images
        un acte sexuel
        la suite d’une relation
   *[adult]
        de l’argent, une carte cadeau ou des cryptomonnaies
        d’autres images de vous
        un acte sexuel sans votre libre accord
        la suite d’une relation
 }

sextortion-understand-fear = { $audience ->
    [minor] L’auteur parle peut-être de ta famille ou de ton collège. C’est fait pour te faire peur et te faire taire.
    [parent] La menace cite souvent le nom de l’enfant, sa famille ou son école. Elle cherche la peur et le silence.
    [witness] La menace cite souvent un nom, une famille ou un travail. Elle cherche la peur et le silence.
   *[adult] La menace cite parfois votre nom, votre famille ou votre travail. Elle cherche la peur et le silence.
 }

sextortion-understand-contact = { $audience ->
    [minor] Le contact commence sur un réseau, un jeu ou un tchat. L’auteur peut être loin, ou être quelqu’un que tu connais.
    [parent] Le contact commence sur un réseau social, un jeu, une messagerie ou un tchat vidéo. L’auteur peut être loin, ou proche de l’enfant.
    [witness] Le contact commence sur un réseau social, une messagerie, un jeu ou un site de rencontre. L’auteur peut être loin, ou déjà connu.
   *[adult] Le contact commence sur un réseau social ou une messagerie, un jeu, un tchat vidéo ou un site de rencontre. L’auteur peut être loin, ou déjà connu de vous.
 }

sextortion-understand-fake = { $audience ->
    [minor] L’image est fausse ? Un logiciel l’a fabriquée ? C’est quand même du chantage.
    [parent] L’image est fausse, ou fabriquée avec un logiciel ? C’est aussi un chantage.
    [witness] L’image est fausse, ou fabriquée avec un logiciel ? C’est aussi un chantage.
   *[adult] L’image est fausse, ou fabriquée avec un logiciel ? C’est aussi un chantage. La menace suffit, même si rien n’est publié.
 }

sextortion-understand-fault = { $audience ->
    [minor] Tu avais envoyé l’image à quelqu’un ? Tu avais le droit de faire confiance. La faute est à celui ou celle qui menace.
    [parent] L’image a pu être donnée par confiance, prise en secret ou volée. Votre enfant n’y est pour rien. La faute est à l’auteur du chantage.
    [witness] L’image a pu être donnée par confiance, prise en secret ou volée. Trop souvent, on juge la victime. La faute est à l’auteur du chantage.
   *[adult] Vous aviez peut-être donné cette image par confiance. On a pu la prendre en secret ou la voler. Trop souvent, on juge la victime. La faute est à l’auteur du chantage.
 }

sextortion-understand-scale-value = { $reports }
sextortion-understand-scale = { $audience ->
    [minor] signalements en France en 2023. Beaucoup de jeunes vivent cela, et il y a des moyens d’agir.
    [parent] signalements de ce chantage en France en 2023, six fois plus qu’un an avant. Pour l’argent, ce sont surtout des garçons qui sont visés. Des moyens d’agir existent.
    [witness] signalements de ce chantage en France en 2023, six fois plus qu’un an avant. Des moyens d’agir existent.
   *[adult] signalements de ce chantage en France en 2023, six fois plus qu’un an avant. D’autres personnes vivent la même chose, et des moyens d’agir existent.
 }

# Le passage difficile, derrière son avertissement de quinze mots au plus.

sextortion-how = Comment cela se passe

sextortion-how-notice = Ce passage parle de chantage sexuel par caméra.

sextortion-how-short-1 = { $audience ->
    [minor] Un contact te parle, puis demande la caméra. Il filme en secret.
    [parent] Un contact met l’enfant en confiance, puis demande la caméra. La scène est filmée en secret.
    [witness] Un contact met la personne en confiance, puis demande la caméra. La scène est filmée en secret.
   *[adult] Un contact vous met en confiance, puis demande la caméra. La scène est filmée en secret.
 }
sextortion-how-short-2 = { $audience ->
    [minor] Après, il te menace. Tu n’as rien fait de mal.
    [parent] Ensuite viennent les menaces. L’enfant n’a rien fait de mal.
    [witness] Ensuite viennent les menaces. La victime n’a rien fait de mal.
   *[adult] Ensuite viennent les menaces. Vous n’avez rien fait de mal.
 }

sextortion-how-webcam-title = Le chantage à la webcam
sextortion-how-webcam = { $audience ->
    [minor] Quelqu’un te parle en ligne et se montre gentil. Ensuite, il demande la caméra et filme en secret. Puis il menace de tout montrer.
    [parent] Un nouveau contact crée un lien avec l’enfant, puis propose la caméra. L’auteur enregistre la scène en secret. Le chantage commence ensuite.
    [witness] Un nouveau contact crée un lien, puis propose une scène intime à la caméra. L’auteur enregistre en secret. Le chantage commence ensuite.
   *[adult] Un nouveau contact crée un lien, puis propose une scène intime à la caméra. L’auteur enregistre en secret. Le chantage commence ensuite.
 }

sextortion-how-bait = { $audience ->
    [minor] La vidéo que tu vois peut être volée. Tu parles peut-être à quelqu’un d’autre.
    [parent] La vidéo montrée à l’enfant vient souvent d’ailleurs. La personne qui écrit est alors quelqu’un d’autre.
    [witness] La vidéo montrée à la victime vient souvent d’ailleurs. La personne qui écrit est alors quelqu’un d’autre.
   *[adult] La vidéo montrée en face vient souvent d’ailleurs. La personne qui vous écrit est alors quelqu’un d’autre.
 }

sextortion-how-secret = { $audience ->
    [minor] La loi interdit de filmer quelqu’un chez lui en secret.
   *[others] La loi interdit déjà de filmer quelqu’un en secret dans un lieu privé.
 }

sextortion-how-signs-title = Des signes qui alertent
sextortion-how-signs = { $audience ->
    [minor]
        Un inconnu te parle d’amour ou de sexe très tôt.
        Son profil semble trop beau.
        Il te presse d’allumer la caméra.
    [parent]
        Un contact tout neuf parle très tôt de sexe.
        Son profil semble trop beau.
        Il presse l’enfant d’allumer la caméra.
    [witness]
        Un contact tout neuf parle très tôt de sexe.
        Son profil semble trop beau.
        Il presse la personne d’allumer la caméra.
   *[adult]
        Un contact tout neuf parle très tôt de sexe.
        Son profil semble trop beau.
        On vous presse d’allumer la caméra ou de vous déshabiller.
 }

sextortion-how-origin-title = D’où vient l’image
sextortion-how-origin = { $audience ->
    [minor]
        d’une ruse, le plus souvent
        d’un échange avec quelqu’un en qui tu avais confiance
        d’un compte ou d’un téléphone piraté
        d’un groupe où des gens font passer des images
        d’un site qui montre des images sans accord
   *[others]
        d’une ruse, le plus souvent
        d’une image donnée librement, dans une relation par exemple
        d’un compte ou d’un appareil piraté : faux message, logiciel espion
        d’un groupe où des gens font passer des images
        d’un site qui montre des images sans accord
 }

sextortion-how-forward = { $audience ->
    [minor] On t’a envoyé une image dans un groupe ? Ne la fais pas suivre. Signale-la.
    [parent] Une image arrive dans un groupe ? La faire suivre est aussi puni. Il vaut mieux la signaler.
    [witness] Une image arrive dans un groupe ? La faire suivre est aussi puni. Vous pouvez la signaler.
   *[adult] Une image arrive dans un groupe ? La faire suivre est aussi puni. Vous pouvez la signaler.
 }

sextortion-how-example-title = Un exemple inventé
sextortion-how-example = { $audience ->
    [minor] L’auteur écrit : « Paie, ou tes amis voient ta vidéo. » Puis il en demande encore. Ce sont des phrases toutes faites.
    [parent] L’auteur écrit : « J’ai ta vidéo. Paie ce soir, ou tes amis la voient. » Puis il en demande encore. Ce sont des phrases toutes faites.
    [witness] L’auteur écrit : « J’ai ta vidéo. Paie ce soir, ou ta famille la voit. » Puis il en demande encore. Ce sont des phrases toutes faites.
   *[adult] L’auteur écrit : « J’ai ta vidéo. Paie ce soir, ou ta famille la voit. » Puis il en demande encore. Ce sont des phrases toutes faites.
 }

sextortion-understand-effects = { $audience ->
    [parent] Ce chantage touche l’intimité et la confiance en soi. Il pèse parfois sur les amitiés, l’école et toute la famille.
   *[adult] Ce chantage touche l’intimité et la confiance en soi. Il pèse parfois sur le couple ou le travail.
 }

# L’étude américaine : des adultes, un autre pays, une autre époque. Toujours le dire à côté du chiffre.

sextortion-study = Une étude sur des adultes américains
sextortion-study-what = Une étude de l’université du New Hampshire, en 2016, a interrogé { $people } adultes de 18 à 25 ans aux États-Unis. Ce chantage les avait tous visés. L’étude ne dit rien de la France ni des mineurs. Elle montre surtout ceci : cela arrive à beaucoup de gens.
sextortion-study-who-title = Sur 100 adultes de cette étude américaine
sextortion-study-who =
    { $women } étaient des femmes
    { $consent } avaient d’abord donné l’image librement
    { $day } l’avaient donnée dès le premier jour
    { $known } avaient déjà rencontré l’auteur, par exemple un ancien partenaire
sextortion-study-then =
    { $more } ont reçu une demande d’autres images
    { $circle } ont reçu une menace de diffusion à leurs proches
    { $months } ont vécu ces menaces plus de 6 mois
    { $police } en ont parlé à la police
sextortion-study-today = { $police } personnes sur 100 avaient parlé à la police. Aujourd’hui, vous avez plusieurs façons de le faire, aussi par tchat.
