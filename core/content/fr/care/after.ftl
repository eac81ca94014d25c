# Ce que la violence fait, la nuit, à qui parler, et la suite.

care-effects = { $audience ->
    [minor] Ce que tu peux ressentir
    [parent] Ce que chacun peut ressentir
    [witness] Ce que la personne peut ressentir
   *[adult] Ce que vous pouvez ressentir
 }
care-effects-normal = { $audience ->
    [minor] Une violence en ligne fait mal pour de vrai. Ton corps et ta tête réagissent. C’est normal.
    [parent] Une violence en ligne blesse vraiment, l’enfant et ceux qui l’aiment. Ces réactions sont normales. Elles peuvent venir tout de suite ou plus tard.
    [witness] Une violence en ligne blesse vraiment. Ces réactions sont normales. Elles peuvent venir tout de suite ou plus tard.
   *[adult] Une violence en ligne blesse vraiment. Ces réactions sont normales. Elles peuvent venir tout de suite ou plus tard.
 }
care-effects-list = { $audience ->
    [minor]
        tu dors mal, avec des cauchemars
        tu as peur, ton cœur bat trop fort
        tu as honte, tu te sens coupable
        tu n’aimes plus ton corps ou ton image
        tu veux rester loin des autres
        tu as peur d’aller en cours ou en ligne
        tu ne sens plus rien
   *[others]
        mal dormir, faire des cauchemars
        avoir peur, avec parfois une crise d’angoisse
        avoir honte, se sentir coupable
        perdre confiance en soi
        s’isoler, couper les liens
        craindre le travail, les cours ou internet
        ne plus rien sentir
 }
care-effects-fault = { $audience ->
    [minor] Se sentir coupable ne veut pas dire avoir fait du mal. La faute est à l’auteur.
    [parent] Votre enfant n’y est pour rien. Vous non plus. La faute est à l’auteur.
   *[adult] Se sentir coupable ne veut pas dire être responsable. La faute est à l’auteur.
 }
care-effects-shame = { $audience ->
    [minor] La honte dit de se cacher. La parole la fait baisser, souvent dès la première fois.
    [parent] La honte pousse au silence. Des mots simples la font baisser : « Je t’aime. Rien ne change ça. »
   *[adult] La honte pousse au silence. Elle baisse souvent quand quelqu’un écoute vraiment.
 }
care-effects-circle = { $audience ->
    [minor] Des gens se moquent ou envoient des messages ? C’est aussi une violence. Tu peux en parler à un adulte de ton choix.
   *[adult] Des messages arrivent en nombre, ou des proches s’éloignent ? Cela fait partie de la violence. Quelqu’un peut lire et trier ces messages pour vous.
 }
care-effects-work = Le travail peut en souffrir : fatigue, absences, peur d’un regard ou d’une recherche sur votre nom. Un médecin peut donner un arrêt de travail.
care-effects-joke = { $audience ->
    [minor] On te dit que c’est une blague, ou juste « virtuel » ? Ce que tu ressens est réel.
    [witness] D’autres parlent d’humour, ou de « virtuel » ? La souffrance, elle, est réelle.
   *[others] On vous parle d’humour, ou de « virtuel » ? La souffrance, elle, est réelle.
 }
care-effects-old = { $audience ->
    [minor] De vieux souvenirs reviennent ? Cela arrive. Un médecin ou un psychologue sait aider.
   *[others] D’anciennes blessures peuvent se réveiller. Un médecin ou un psychologue sait aider pour cela aussi.
 }
care-effects-own = Entendre ou voir cela peut vous atteindre aussi : images en tête, colère, impuissance. Vous avez le droit d’en parler pour vous-même.

care-tonight = { $audience ->
    [minor] Ce soir
   *[others] Ce soir et cette nuit
 }
care-tonight-small = { $audience ->
    [minor] Pas besoin de tout régler ce soir. Une seule petite chose suffit.
   *[others] Tout n’a pas besoin d’être réglé ce soir. Choisissez une seule petite chose.
 }
care-tonight-sleep-title = Pour se reposer un peu
care-tonight-sleep = { $audience ->
    [minor]
        bois un verre d’eau et mange un peu
        garde une petite lumière si tu veux
        écoute une voix ou une musique douce
        garde près de toi une chose qui te rassure
        le sommeil ne vient pas : repose-toi quand même
   *[others]
        boire un verre d’eau, manger un peu
        garder une petite lumière
        écouter une voix ou une musique douce
        demander à quelqu’un de rester
        le sommeil ne vient pas : se reposer quand même
 }
care-tonight-phone-title = Avec le téléphone
care-tonight-phone = { $audience ->
    [minor]
        coupe les notifications
        pose le téléphone loin du lit
        laisse les messages pour demain
        ne cherche pas ton nom cette nuit
   *[others]
        couper les notifications
        poser le téléphone loin du lit
        laisser quelqu’un de confiance lire les messages
        remettre à demain les recherches et les commentaires
 }
care-tonight-fear-title = Si la peur monte
care-tonight-fear = { $audience ->
    [minor] La peur monte, puis elle redescend. Tu peux faire la pause, ou parler à quelqu’un.
   *[others] La peur monte, puis elle redescend. Vous pouvez faire la pause, ou appeler quelqu’un.
 }
care-tonight-danger = Danger maintenant : le { $fr-17 } ou le { $fr-112 }. Sans parler : un SMS au { $fr-114 }.

care-talk = { $audience ->
    [minor] En parler à quelqu’un
   *[others] À qui parler
 }
care-talk-one = { $audience ->
    [minor] Garder ça pour toi est lourd. Une seule personne suffit pour commencer.
   *[others] Porter cela sans aide est lourd. Une seule personne de confiance suffit pour commencer.
 }
care-talk-words-title = Pour commencer
care-talk-words = { $audience ->
    [minor]
        « J’ai un truc dur à te dire. »
        « Écoute-moi jusqu’au bout, s’il te plaît. »
        « J’ai besoin d’aide, pas de reproches. »
        Tu peux aussi montrer cette page.
    [parent]
        « Mon enfant vit une violence en ligne. »
        « J’ai besoin de parler, pas de conseils. »
        « Peux-tu rester un moment avec moi ? »
    [witness]
        « J’aide quelqu’un et c’est lourd pour moi. »
        « J’ai besoin de parler, pas de conseils. »
        « Peux-tu rester un moment avec moi ? »
   *[adult]
        « Je vis quelque chose de dur en ligne. »
        « J’ai besoin de parler, pas de conseils. »
        « Peux-tu rester un moment avec moi ? »
 }
care-talk-choose = { $audience ->
    [minor] C’est toi qui choisis l’adulte : un parent, une infirmière ou un prof. Le danger vient de ta famille ? Appelle le { $fr-119 }.
    [parent] Choisissez une personne capable de garder un secret. Le nom de votre enfant et les détails peuvent rester entre vous.
    [witness] Choisissez une personne capable de garder un secret. Le nom et les détails de l’autre peuvent rester secrets.
   *[adult] Vous choisissez qui, quand, et ce que vous racontez. La première personne réagit mal ? Une autre pourra mieux écouter.
 }
care-talk-lines-title = Des équipes qui écoutent
care-talk-lines = { $audience ->
    [minor]
        le { $fr-3018 } : violences en ligne, { $fr-3018-hours }
        l’Espace Mineurs : tchat de la police, jour et nuit
        le { $fr-119 } : danger en famille ou ailleurs, jour et nuit
        le { $fr-fsj } : Fil Santé Jeunes, horaires à vérifier
    [parent]
        le { $fr-116006 } : victimes et proches, { $fr-116006-hours }
        le { $fr-3018 } : parents et enfants, { $fr-3018-hours }
        le { $fr-119 } : un enfant en danger, jour et nuit
    [witness]
        le { $fr-116006 } : victimes et proches, { $fr-116006-hours }
        le { $fr-3919 } : femmes et proches, jour et nuit
        le { $fr-3018 } : si la victime est jeune, { $fr-3018-hours }
   *[adult]
        le { $fr-116006 } : toutes les victimes, { $fr-116006-hours }
        le { $fr-3919 } : les femmes et leurs proches, jour et nuit
        une association près de chez vous, par le { $fr-116006 }
 }
care-talk-call-116006 = Voir le { $fr-116006 }
care-talk-call-3018 = Voir le { $fr-3018 }
care-talk-call-119 = Voir le { $fr-119 }
care-talk-call-chat = Voir l’Espace Mineurs
care-talk-call-fsj = Voir Fil Santé Jeunes
care-talk-call-3919 = Voir le { $fr-3919 }
care-talk-doctor = { $audience ->
    [minor] Tu dors mal depuis plusieurs nuits ? Un médecin, une infirmière ou un psychologue peut t’aider.
    [parent] Plusieurs nuits sont mauvaises, pour vous ou pour votre enfant ? Un médecin ou un psychologue peut aider. Demander un soin est un bon réflexe.
   *[others] Plusieurs nuits sont mauvaises, ou la peur ne passe pas ? Un médecin ou un psychologue peut aider. Demander un soin est un bon réflexe.
 }
care-talk-limits = { $audience ->
    [minor] Abri donne des conseils. Il ne remplace pas un médecin, un avocat ou la police.
   *[others] Abri informe. Il ne remplace pas un soin, un avocat ou un signalement officiel.
 }

care-later = { $audience ->
    [minor] Les jours suivants
   *[others] Les jours suivants
 }
care-later-time = { $audience ->
    [minor] Aller mieux prend du temps. Certains jours sont plus durs que d’autres.
    [parent] Aller mieux prend du temps, pour votre enfant et pour vous. Un mauvais jour ne veut pas dire un échec.
   *[others] Aller mieux prend du temps. Un mauvais jour ne veut pas dire un échec.
 }
care-later-list = { $audience ->
    [minor]
        garde une chose que tu aimes dans ta journée
        vois quelqu’un qui te fait du bien
        bouge un peu : la marche, c’est déjà bien
        dis à un adulte comment ça va
    [parent]
        garder un moment calme avec votre enfant, sans en parler
        laisser revenir l’école et les amis à son rythme
        dormir et manger, vous aussi
        demander un relais à un proche
    [witness]
        demander des nouvelles, sans presser
        proposer un moment simple : marcher, manger, regarder un film
        accepter un refus
        garder du temps pour vous
   *[adult]
        garder une chose agréable dans la journée
        voir une personne qui fait du bien
        bouger un peu : marcher suffit
        confier une démarche à quelqu’un
 }
care-later-hope = { $audience ->
    [minor] Chaque jour, des équipes font retirer des images. Des jeunes qui ont eu très mal vont mieux aujourd’hui.
   *[others] Chaque jour, des équipes font retirer des contenus. Des personnes qui ont eu très mal vont mieux aujourd’hui.
 }
