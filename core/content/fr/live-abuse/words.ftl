# Les questions que l’on se pose, et les mots expliqués.

live-abuse-questions = { $audience ->
    [minor] Tes questions
   *[others] Questions fréquentes
 }
live-abuse-questions-seen = { $audience ->
    [minor] J’ai vu ça par hasard. Je vais avoir des ennuis ?
   *[others] J’ai vu cela par accident : que se passe-t-il ?
 }
live-abuse-questions-seen-answer = { $audience ->
    [minor] Tu n’as rien cherché. Ferme, puis parle à quelqu’un. Le { $fr-3018 } et l’Espace Mineurs sont là pour t’aider.
   *[others] La loi vise la personne qui regarde par habitude ou en payant, et celle qui détient l’image. Fermez, notez le lien et signalez. En cas de doute, le tchat de la police vous répond.
 }
live-abuse-questions-close = Je crois qu’un proche regarde ou fait cela.
live-abuse-questions-close-answer =
    Ne fouillez pas son appareil : vous pourriez voir ces images. Parlez-en d’abord à la police ou à la gendarmerie, avant toute discussion avec cette personne. Elle pourrait tout effacer.

    Un enfant vit avec cette personne ? Le { $fr-119 } vous conseille jour et nuit.
live-abuse-questions-survivor = J’ai vécu cela quand j’étais enfant.
live-abuse-questions-survivor-answer =
    Vous n’y êtes pour rien, et vous pouvez en parler aujourd’hui. Une ligne écoute les adultes victimes dans l’enfance : le { $fr-violences-enfance }, du lundi au vendredi, { $fr-violences-enfance-hours }. Les jours fériés restent à vérifier.

    Une image de vous enfant circule ? Signalez le lien. Take It Down vaut aussi pour les adultes dont l’image date d’avant leurs 18 ans.
live-abuse-questions-what = De quoi parle-t-on exactement ?
live-abuse-questions-what-answer = D’abus sexuels sur un enfant, montrés en direct par internet. On dit parfois « streaming » pour une diffusion en direct. Ce sont des délits et des crimes.
live-abuse-questions-who = Qui peut être poursuivi ?
live-abuse-questions-who-answer =
    Les auteurs des abus, les personnes qui organisent et leurs complices. Aussi celles qui paient, hébergent ou financent en le sachant.

    La personne qui regarde peut l’être aussi : en payant, par habitude, ou en gardant les images.
live-abuse-questions-prosecutor = { $audience ->
    [minor] Que fait le procureur ?
   *[others] Que fait le procureur ?
 }
live-abuse-questions-prosecutor-answer = { $audience ->
    [minor] C’est lui ou elle qui ouvre l’enquête. La police cherche ensuite les auteurs.
   *[others] Le procureur ouvre et dirige l’enquête. Il décide ensuite des suites devant la justice.
 }
live-abuse-questions-anonymous = { $audience ->
    [minor] Est-ce que je dois dire mon nom ?
   *[others] Dois-je donner mon nom ?
 }
live-abuse-questions-anonymous-answer = { $audience ->
    [minor]
        Non pour le { $fr-119 }. Non pour PHAROS, le site de la police.

        À l’Espace Mineurs, on demande ton code postal. En cas de grand danger, la police peut chercher qui tu es.
   *[others] Pas pour PHAROS, le site de la police, ni pour le { $fr-119 }. Une plainte, elle, se fait avec votre nom.
 }
live-abuse-questions-parents = Mes parents vont-ils le savoir ?
live-abuse-questions-parents-answer = Tu peux demander qui sera prévenu. Tu peux porter plainte sans eux. Si le danger vient d’eux, dis-le au { $fr-119 }.

live-abuse-words = Les mots expliqués
live-abuse-words-live = Diffusion en direct
live-abuse-words-live-meaning = Une vidéo montrée à d’autres au moment même. On dit aussi « streaming ».
live-abuse-words-offence = Infraction, délit et crime
live-abuse-words-offence-meaning = { $audience ->
    [minor] Une infraction est un acte interdit par la loi. Un délit est grave. Un crime est encore plus grave.
   *[others] Une infraction est un acte puni par la loi. Un délit est une infraction grave. Un crime, comme le viol, est la plus grave.
 }
live-abuse-words-assault = Agression sexuelle
live-abuse-words-assault-meaning = { $audience ->
    [minor] Un acte sexuel sans ton libre accord. La peur, le silence ou un cadeau ne sont pas un accord.
   *[others] Tout acte sexuel sans consentement. Le consentement est libre, donné avant, et peut être repris. Le silence seul ne suffit pas.
 }
live-abuse-words-rape = Viol
live-abuse-words-rape-meaning = { $audience ->
    [minor] La plus grave des agressions sexuelles. La loi te protège encore plus avant 15 ans.
   *[others] Une agression sexuelle avec pénétration, ou entre bouche et sexe. Les peines sont plus lourdes pour un enfant. Face à un adulte, l’accord d’un enfant de moins de 15 ans ne compte pas. Dans la famille, c’est 18 ans.
 }
live-abuse-words-complaint = Porter plainte
live-abuse-words-complaint-meaning = { $audience ->
    [minor] Raconter les faits à la police pour que la justice agisse. Tu peux aussi écrire au procureur.
   *[others] Déclarer les faits pour que la justice agisse. Cela se fait à la police, à la gendarmerie ou par lettre au procureur. Pour une image intime montrée sans accord, elle est souvent indispensable.
 }
live-abuse-words-prosecutor = Procureur de la République
live-abuse-words-prosecutor-meaning = { $audience ->
    [minor] La personne qui dirige l’enquête et décide des suites d’une plainte.
   *[others] Le magistrat qui dirige l’enquête et décide des suites d’une plainte.
 }
live-abuse-words-protection = Protection de l’enfance
live-abuse-words-protection-meaning = { $audience ->
    [minor] Des personnes et des juges mettent un enfant à l’abri, puis l’aident.
   *[others] Les mesures qui mettent un enfant à l’abri et l’accompagnent ensuite.
 }
live-abuse-words-guardian = Administrateur ad hoc
live-abuse-words-guardian-meaning = Un adulte nommé par la justice. Il défend un mineur à la place des parents.
live-abuse-words-fingerprint = Empreinte
live-abuse-words-fingerprint-meaning = { $audience ->
    [adult] Un code calculé à partir d’une image, qui ne montre rien d’elle. Il aide à bloquer son retour. Image d’avant 18 ans : Take It Down. Image d’après : StopNCII.
    [witness] Un code calculé à partir d’une image, qui ne montre rien d’elle. Il aide à bloquer son retour. Image d’avant 18 ans : Take It Down. Image d’après : StopNCII.
   *[others] Un code calculé à partir d’une image. Il ne montre rien d’elle et aide à bloquer son retour.
 }
