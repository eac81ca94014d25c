# L’essentiel, les premiers gestes, le choix du chemin. Chaque public a son propre texte.

images-title = { $audience ->
    [minor] Image intime montrée sans ton accord
    [parent] Image intime de votre enfant, montrée sans accord
    [witness] Image intime montrée sans accord
   *[adult] Image intime montrée sans votre accord
 }
images-summary = { $audience ->
    [minor] Quelqu’un a montré une image intime de toi.
    [parent] Quelqu’un a montré une image intime de votre enfant.
    [witness] Quelqu’un a montré l’image intime d’une autre personne.
   *[adult] Quelqu’un a montré une image intime de vous.
 }

images-essentials = { $audience ->
    [minor]
        Tu n’as rien fait de mal. La personne qui montre l’image a tort.
        Note le lien, le pseudo et la date. Jamais l’image.
        Parle à un adulte de ton choix, ou au { $fr-3018 }.
        Signale l’image sur le réseau.
        Bloque le compte en dernier.
        Chaque jour, des équipes font retirer des images.
    [parent]
        Votre enfant n’y est pour rien. Dites-lui merci de vous en parler.
        Notez le lien, le pseudo et la date. Jamais l’image.
        Appelez le { $fr-3018 } ensemble.
        Signalez l’image sur le réseau.
        Le blocage du compte vient en dernier.
        Chaque jour, des équipes font retirer des images.
    [witness]
        La personne n’y est pour rien. Dites-lui que vous la croyez.
        N’ouvrez pas l’image. Ne la faites pas suivre.
        Notez le lien, le pseudo et la date.
        Parlez-en au { $fr-116006 }. Moins de 18 ans : au { $fr-3018 }.
        Signalez l’image sur le réseau.
        Le blocage vient en dernier.
   *[adult]
        Vous n’y êtes pour rien. La personne qui montre l’image a tort.
        Gardez le lien, le pseudo, la date et les messages.
        Parlez-en à un proche, ou au { $fr-116006 }.
        Signalez l’image sur le site. Bloquez le compte en dernier.
        Pour punir l’auteur, la justice a besoin de votre plainte.
 }

images-first = { $audience ->
    [minor] Quoi faire d’abord
    [parent] Les premiers gestes, ensemble
    [witness] Ce que vous pouvez faire
   *[adult] Les premiers gestes
 }
images-first-danger = Danger maintenant : le { $fr-17 } ou le { $fr-112 }. Sans parler : un SMS au { $fr-114 }.
images-first-feelings = { $audience ->
    [minor] Tu as peur, honte ou envie de te cacher ? C’est normal. Avec de l’aide, cela peut passer.
    [parent] La peur, la honte et la colère sont normales, pour votre enfant et pour vous. Vous pouvez respirer un moment avant d’agir.
    [witness] La personne a peut-être peur, honte ou envie de disparaître des réseaux. Ces réactions sont normales. Votre soutien compte.
   *[adult] La peur, la honte et la colère sont des réactions normales. Vous pouvez faire une pause avant d’agir, et vous arrêter entre deux gestes.
 }
images-first-fault = { $audience ->
    [minor] Tu avais envoyé cette image à quelqu’un ? Tu avais le droit de faire confiance. Personne n’a le droit de la montrer.
    [parent] Votre enfant avait peut-être envoyé cette image par confiance. La faute est à la personne qui la montre.
    [witness] La personne avait peut-être envoyé cette image par confiance. La faute est à celle ou celui qui la montre.
   *[adult] Accepter une photo, ce n’est pas accepter qu’elle circule. La faute est à la personne qui la montre, même si vous aviez pris ou envoyé l’image.
 }
images-first-ways = { $audience ->
    [minor] Il y a plusieurs façons d’agir. Tu choisis. Des gens formés peuvent t’aider à chaque étape.
    [parent] Il y a plusieurs façons d’agir : faire retirer l’image, porter plainte, trouver du soutien. Des équipes formées vous aident à chaque étape.
    [witness] Il y a plusieurs façons d’agir. La personne choisit. Des équipes formées peuvent vous aider tous les deux.
   *[adult] Il y a plusieurs façons d’agir : faire retirer l’image, porter plainte, trouver du soutien. Vous choisissez. Des équipes formées vous aident à chaque étape.
 }

images-first-steps-keep = Garder les traces
images-first-steps-keep-text = { $audience ->
    [minor] Note le lien, le pseudo et la date. Pas besoin de l’image.
    [parent] Notez le lien, le pseudo, la date et l’heure. Jamais l’image.
    [witness] Notez le lien, le pseudo, la date et l’heure. Ne copiez pas l’image.
   *[adult] Gardez le lien, le pseudo, la date et les messages reçus. Votre image peut dater d’avant vos 18 ans ? N’en faites aucune copie.
 }
images-first-steps-tell = En parler
images-first-steps-tell-text = { $audience ->
    [minor] Choisis un adulte en qui tu as confiance. Le { $fr-3018 } répond { $fr-3018-hours }. L’Espace Mineurs est un tchat de la police, jour et nuit.
    [parent] Restez près de votre enfant. Le { $fr-3018 } vous répond à tous les deux, { $fr-3018-hours }.
    [witness] Le { $fr-116006 } écoute les victimes et leurs proches, { $fr-116006-hours }. Pour un mineur : le { $fr-3018 }.
   *[adult] Choisissez une personne de confiance. Le { $fr-116006 } vous écoute aussi, { $fr-116006-hours }, avec ou sans plainte.
 }
images-first-steps-report = Signaler l’image
images-first-steps-report-text = { $audience ->
    [minor] Sur l’image, touche « Signaler ». Choisis nudité ou image intime.
    [adult] Sur l’image : « Signaler », puis nudité ou image intime sans accord.
   *[others] Sur le message ou le compte : « Signaler », puis nudité ou image intime sans accord. L’image peut rester fermée.
 }
images-first-steps-block = Bloquer ensuite
images-first-steps-block-text = { $audience ->
    [minor] Bloque le compte quand tout est noté et signalé.
    [parent] Bloquez le compte quand tout est noté et signalé.
    [witness] La personne peut bloquer le compte quand tout est noté et signalé.
   *[adult] Bloquez le compte quand tout est noté et signalé.
 }
images-first-call-116006 = { sextortion-first-call-116006 }
images-first-call-3018 = { sextortion-first-call-3018 }
images-first-call-chat = { sextortion-first-call-chat }
images-first-write = { sextortion-first-write }
images-first-threat = { $audience ->
    [minor] On me menace aussi
    [parent] L’auteur menace aussi
    [witness] L’auteur menace aussi
   *[adult] On me menace aussi
 }
images-first-fake = { $audience ->
    [minor] L’image de moi est fausse
    [adult] L’image de moi est fausse
    [parent] L’image de mon enfant est fausse
   *[witness] L’image est fausse
 }
images-first-pause = { sextortion-first-pause }
images-first-dark-title = { sextortion-first-dark-title }
images-first-dark-ask = { sextortion-first-dark-ask }
images-first-dark-call = { sextortion-first-dark-call }
images-first-dark-now = { sextortion-first-dark-now }
images-first-dark-stay = { sextortion-first-dark-stay }
images-first-dark-service = { sextortion-first-dark-service }

images-choose = { $audience ->
    [minor] Ce que tu veux
    [parent] Ce que votre enfant et vous voulez
    [witness] Ce que la personne veut
   *[adult] Ce que vous voulez
 }
images-choose-goals = { $audience ->
    [minor] Tu veux que l’image parte ? Que l’auteur soit puni, ou les deux ? Tu peux choisir, et changer d’avis.
    [parent] Deux buts sont possibles : faire retirer l’image, ou faire punir l’auteur. Vous pouvez vouloir les deux. Demandez à votre enfant ce qui compte le plus pour lui ou pour elle.
    [witness] Deux buts sont possibles : faire retirer l’image, ou faire punir l’auteur. La victime peut vouloir les deux. C’est elle qui choisit.
   *[adult] Deux buts sont possibles : faire retirer l’image, ou faire punir l’auteur. Vous pouvez vouloir les deux, ou un seul pour le moment.
 }
images-choose-paths = { $audience ->
    [minor]
        Retirer l’image : on signale au site, avec le lien.
        Punir l’auteur : on porte plainte.
        Aller mieux : on en parle à quelqu’un.
   *[others]
        Retirer l’image : un signalement au site, avec le lien.
        Punir l’auteur : une plainte à la police ou à la gendarmerie.
        Aller mieux : une écoute, gratuite, avec ou sans plainte.
 }
images-choose-alone = { $audience ->
    [minor] Quel que soit ton choix, des gens peuvent t’aider. Essaie d’en parler à une personne de confiance.
    [parent] Quel que soit votre choix, des services accompagnent les enfants et leurs parents.
    [witness] Quel que soit son choix, des services accompagnent la victime et ses proches. Proposez-lui de ne pas rester dans son coin.
   *[adult] Quel que soit votre choix, des services vous accompagnent. Vous n’avez pas à porter tout cela dans votre coin.
 }
images-choose-remove = Faire retirer l’image
images-choose-complaint = Porter plainte
images-choose-law = Lire ce que dit la loi
images-choose-support = Trouver de l’aide
