# Les questions d’« Agir maintenant ». Chacune peut être passée. Une réponse tient en huit mots.

orientation-skip = Je préfère ne pas dire

orientation-danger = { $audience ->
    [minor] Es-tu en danger maintenant ?
    [parent] Votre enfant est en danger maintenant ?
    [witness] La personne est en danger maintenant ?
   *[adult] Êtes-vous en danger maintenant ?
 }
orientation-danger-about = { $audience ->
    [minor] On te force à venir, par exemple. Ou quelqu’un est violent près de toi.
    [parent] Par exemple : une rencontre exigée. Ou une personne violente tout près.
    [witness] Par exemple : une rencontre exigée. Ou une personne violente tout près.
   *[adult] Par exemple : une rencontre exigée. Ou une personne violente près de vous.
 }
orientation-danger-now = Oui, maintenant
orientation-danger-no = Non

orientation-who = Pour qui cherchez-vous de l’aide ?
orientation-who-about = Les conseils changent avec l’âge et avec votre place.
orientation-who-adult = Pour moi, 18 ans ou plus
orientation-who-minor = Pour moi, moins de 18 ans
orientation-who-parent = Pour mon enfant
orientation-who-witness = Pour une autre personne

orientation-what = Que se passe-t-il ?
orientation-what-about = { $audience ->
    [minor] Choisis ce qui ressemble le plus. Ce n’est pas ta faute.
    [parent] Choisissez ce qui s’en approche le plus. Votre enfant n’y est pour rien.
    [witness] Choisissez ce qui s’en approche le plus.
   *[adult] Choisissez ce qui s’en approche le plus. Vous n’y êtes pour rien.
 }
orientation-what-money = { $audience ->
    [minor] On me menace pour de l’argent
    [parent] On menace mon enfant pour de l’argent
    [witness] On menace quelqu’un pour de l’argent
   *[adult] On me menace pour de l’argent
 }
orientation-what-images = { $audience ->
    [minor] On me menace pour avoir des images
    [parent] On menace mon enfant pour des images
    [witness] On menace quelqu’un pour des images
   *[adult] On me menace pour avoir des images
 }
orientation-what-webcam = { $audience ->
    [minor] On a filmé ma webcam
    [parent] On a filmé la webcam de mon enfant
    [witness] On a filmé la webcam de quelqu’un
   *[adult] On a filmé ma webcam
 }
orientation-what-spread = { $audience ->
    [minor] On montre une image intime de moi
    [parent] On montre une image intime de mon enfant
    [witness] On montre une image intime de quelqu’un
   *[adult] On montre une image intime de moi
 }
orientation-what-faked = { $audience ->
    [minor] On montre une image truquée de moi
    [parent] On montre une image truquée de mon enfant
    [witness] On montre une image truquée de quelqu’un
   *[adult] On montre une image truquée de moi
 }
orientation-what-harassment = { $audience ->
    [minor] On me harcèle en ligne
    [parent] On harcèle mon enfant en ligne
    [witness] On harcèle quelqu’un en ligne
   *[adult] On me harcèle en ligne
 }
orientation-what-solicited = { $audience ->
    [minor] Un adulte me parle de sexe
    [parent] Un adulte parle de sexe à mon enfant
   *[witness] Un adulte parle de sexe à un enfant
 }
orientation-what-abuse = J’ai vu un abus sur un enfant
orientation-what-other = Autre chose, ou je ne sais pas

orientation-image = Quel âge aviez-vous sur l’image ?
orientation-image-about = Votre âge sur l’image compte, pas votre âge aujourd’hui. Image truquée : l’âge sur la photo de départ.
orientation-image-adult = 18 ans ou plus
orientation-image-minor = Moins de 18 ans
orientation-image-unsure = Je ne sais pas

orientation-paid = { $audience ->
    [minor] As-tu payé ?
    [parent] De l’argent est-il parti ?
    [witness] La personne a-t-elle payé ?
   *[adult] Avez-vous payé ?
 }
orientation-paid-about = { $audience ->
    [minor] Aucun reproche. Cela change ce qui est utile à noter.
   *[others] Aucun reproche. Cela change ce qui est utile à garder.
 }
orientation-paid-yes = Oui
orientation-paid-no = Non
orientation-paid-not-asked = On ne demande pas d’argent

orientation-author = { $audience ->
    [minor] Qui te fait ça ?
   *[others] Qui fait cela ?
 }
orientation-author-about = { $audience ->
    [minor] Pas besoin d’un nom. Cela aide à choisir à qui parler.
   *[others] Aucun nom n’est demandé. Cela change les services à contacter.
 }
orientation-author-online = Une personne connue seulement en ligne
orientation-author-known = Une personne connue dans la vie
orientation-author-partner = Mon couple, actuel ou passé
orientation-author-family = { $audience ->
    [minor] Ma famille, ou quelqu’un de ma maison
   *[parent] La famille, ou quelqu’un de la maison
 }

orientation-country = { $audience ->
    [minor] Où es-tu ?
    [parent] Où est votre enfant ?
    [witness] Où est la personne ?
   *[adult] Où êtes-vous ?
 }
orientation-country-about = Les numéros et la loi changent avec le pays.
orientation-country-elsewhere = Un autre pays
