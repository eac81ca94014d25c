# Un mineur parle à un adulte : à dire, à écrire, à montrer. Ni « tu » ni « vous » : l’adulte peut être
# un parent, une infirmière ou un prof.

letter-tell-adult-title = Le dire à un adulte
letter-tell-adult-summary = Des phrases pour commencer à parler.
letter-write-adult-title = L’écrire à un adulte
letter-write-adult-summary = Un message à envoyer ou à recopier.
letter-show-adult-title = Montrer l’écran sans parler
letter-show-adult-summary = Quelques mots à faire lire.

letter-tell-money-blackmail = Quelqu’un me menace de montrer une image intime de moi. Cette personne veut de l’argent.
letter-tell-image-blackmail = Quelqu’un me menace de montrer une image intime de moi. Cette personne veut d’autres images.
letter-tell-spread-image = Quelqu’un a montré une image intime de moi. Je n’étais pas d’accord.
letter-tell-faked-image = Quelqu’un a fait une fausse image sexuelle de moi. D’autres peuvent la voir.
letter-tell-harassment = Des gens m’envoient sans arrêt des messages qui font mal.
letter-tell-solicited-minor = Quelqu’un me demande en ligne des images ou des choses sexuelles.

letter-tell-adult-open = Je voudrais parler de quelque chose de difficile.
letter-tell-adult-fault = Je n’ai rien fait de mal. J’ai besoin d’aide.
letter-tell-adult-image = Je préfère garder l’image pour moi. Personne n’a besoin de la voir.
letter-tell-adult-help = On peut appeler le { $fr-3018 } ensemble. C’est gratuit, { $fr-3018-hours }.
letter-tell-adult-together = J’aimerais décider de la suite ensemble.

letter-write-adult-open = C’est difficile à dire, alors je l’écris.
letter-write-adult-hard = Je n’ai rien fait de mal. J’ai besoin d’aide.
letter-write-adult-help = Le { $fr-3018 } peut nous aider. C’est gratuit, { $fr-3018-hours }.
letter-write-adult-answer = J’aimerais en parler en face, dans un endroit calme.
letter-write-adult-name = { $name }

letter-show-adult-open = Je n’arrive pas à parler. J’ai besoin d’aide.
letter-show-adult-help = Le { $fr-3018 } peut aider. Merci de rester avec moi.

# Avant de le dire

letter-tell-adult-who = Choisis un adulte qui te met en confiance. Par exemple : un parent, une infirmière ou un prof.
letter-tell-adult-moment = Choisis un moment calme. Tu peux lire ces phrases à voix haute.
letter-tell-adult-refused = Cet adulte ne t’écoute pas ? Parle à un autre. Le { $fr-119 } écoute jour et nuit.
letter-tell-adult-phone = Danger maintenant : le { $fr-17 } ou le { $fr-112 }. Sans parler : un SMS au { $fr-114 }.
letter-write-adult-trace = Le message reste dans les deux téléphones. Une feuille de papier, c’est possible aussi.
letter-show-adult-how = Montre l’écran, ou pose le téléphone devant la personne.
