# Les articles de loi, en mots simples. `$first`, `$second`, `$third` : les peines de law.toml,
# de la plus simple à la plus grave. Toujours « jusqu’à » ou « peut être portée à ».

law-312-10-forbids = Chantage : menacer de révéler ce qui peut abîmer la réputation de quelqu’un, pour obtenir de l’argent, un bien, un secret ou une promesse. Menacer de montrer des images sexuelles pour en obtenir d’autres en fait partie.
law-312-10-penalty = Jusqu’à { $first }. La peine peut être portée à { $second } si le chantage passe par un service de communication au public en ligne, avec des images sexuelles ou pour en obtenir.
law-312-10-since = La peine plus lourde existe depuis le { $date }.

law-312-11-forbids = Mettre la menace à exécution : l’auteur du chantage montre vraiment l’image.
law-312-11-penalty = Jusqu’à { $first }.

law-312-12-forbids = Essayer suffit : la tentative de chantage est punie, même si rien n’a été obtenu.
law-312-12-penalty = La même peine que pour le chantage.

law-312-1-forbids = Extorsion : obtenir de l’argent, un bien, un secret ou une promesse par la violence, la menace de violence ou la contrainte. Sans violence ni contrainte, on parle plutôt de chantage.
law-312-1-penalty = Jusqu’à { $first }. Jusqu’à { $second } si la victime est vulnérable.

law-313-1-forbids = Escroquerie : tromper quelqu’un, avec une fausse identité par exemple, pour se faire remettre de l’argent, un bien ou un service.
law-313-1-penalty = Jusqu’à { $first }. Jusqu’à { $second } si la victime est vulnérable, et { $third } en bande organisée.

law-226-1-forbids = Sans accord : enregistrer des paroles privées, prendre ou envoyer l’image d’une personne dans un lieu privé, suivre où elle se trouve. Pour un mineur, l’accord vient des titulaires de l’autorité parentale.
law-226-1-penalty = Jusqu’à { $first }. Jusqu’à { $second } si l’auteur est le partenaire de la victime.

law-226-2-1-forbids = Les mêmes actes avec des paroles ou des images sexuelles. Aussi : faire passer une image sexuelle sans l’accord de la personne pour cette diffusion, même si elle avait accepté d’être filmée ou avait pris l’image elle-même.
law-226-2-1-penalty = Jusqu’à { $first }.

law-226-8-1-forbids = Montrer à d’autres un montage sexuel ou une fausse image sexuelle avec le visage, le corps ou la voix de quelqu’un, sans son accord. Une seule personne qui voit suffit.
law-226-8-1-penalty = Jusqu’à { $first }. La peine peut être portée à { $second } si la publication utilise un service de communication au public en ligne.
law-226-8-1-since = Depuis le { $date }.

law-222-33-2-2-forbids = Harcèlement moral : répéter des messages ou des actes qui abîment la vie ou la santé de quelqu’un. Plusieurs personnes qui agissent chacune une fois, ensemble, sont aussi visées.
law-222-33-2-2-penalty = Jusqu’à { $first }. En ligne ou avec un outil numérique : { $second }. En ligne contre un mineur : { $third }.

law-227-22-forbids = Corruption de mineur : pousser un mineur vers des actes sexuels qui lui font du tort. Essayer est puni aussi.
law-227-22-penalty = Jusqu’à { $first }. La peine peut être portée à { $second } si le contact passe par un réseau ouvert à tous, ou dans une école. Jusqu’à { $third } si l’enfant a moins de 15 ans, et { $fourth } en bande organisée.

law-227-22-2-forbids = Pour un majeur, pousser en ligne un mineur à un acte sexuel, seul ou avec quelqu’un, même sans résultat.
law-227-22-2-penalty = Jusqu’à { $first }. Jusqu’à { $second } si l’enfant a moins de 15 ans, et { $third } en bande organisée.

law-227-23-forbids = Faire, montrer, envoyer, acheter ou détenir une image pornographique d’un mineur. La regarder de façon habituelle ou en payant est aussi interdit.
law-227-23-penalty = Jusqu’à { $first }. Jusqu’à { $second } si elle est diffusée en ligne au grand public, et { $third } en bande organisée.
law-227-23-since = Détenir ou regarder : cette peine vaut depuis le { $date }.

law-227-23-1-forbids = Pour un majeur, demander à un mineur des images pornographiques de lui-même.
law-227-23-1-penalty = Jusqu’à { $first }. Jusqu’à { $second } si l’enfant a moins de 15 ans, et { $third } en bande organisée.
law-227-23-1-since = Loi du { $date }.

law-323-1-forbids = Entrer ou rester sans droit dans le compte ou l’appareil de quelqu’un.
law-323-1-penalty = Jusqu’à { $first }. Jusqu’à { $second } si des données ont été effacées ou changées.

law-227-25-forbids = Pour un majeur, tout acte sexuel avec un enfant de moins de 15 ans, même sans violence ni menace.
law-227-25-penalty = Jusqu’à { $first }.

law-434-3-forbids = Savoir qu’un mineur subit des mauvais traitements, ou des agressions ou atteintes sexuelles, et ne pas en informer la justice ou l’administration. Les personnes tenues au secret professionnel ont leurs propres règles. Le texte ne parle pas des images.
law-434-3-penalty = Jusqu’à { $first }. Jusqu’à { $second } si l’enfant a moins de 15 ans.

law-222-33-forbids = Harcèlement sexuel : imposer plusieurs fois des propos ou des gestes sexuels ou sexistes. Une seule pression grave pour obtenir un acte sexuel compte aussi.
law-222-33-penalty = Jusqu’à { $first }. Jusqu’à { $second } en ligne ou avec un outil numérique, même en privé. Même maximum si la victime a moins de 15 ans.

law-222-33-2-3-forbids = Harcèlement scolaire : répéter des paroles ou des actes contre un élève, quand l’auteur étudie ou travaille dans le même établissement. Cela compte encore après un départ.
law-222-33-2-3-penalty = { $audience ->
    [minor] Jusqu’à { $first }. Plus encore si les conséquences sont graves.
   *[others] Jusqu’à { $first }. Jusqu’à { $second } si la victime est en incapacité plus de huit jours, et { $third } en cas de tentative de suicide ou de mort par suicide.
 }

law-222-17-forbids = Menacer quelqu’un de s’en prendre à lui : le frapper ou le tuer, par exemple.
law-222-17-penalty = La peine commence à 6 mois de prison. Elle monte avec la gravité de la menace.

law-222-18-forbids = Faire une telle menace pour que la personne obéisse à un ordre.
law-222-18-penalty = Jusqu’à { $first } pour les menaces les plus graves.

law-222-22-forbids = Agression sexuelle : un acte sexuel sans consentement. Le consentement est libre, éclairé, donné avant et pour cet acte. On peut changer d’avis à tout moment. Se taire, à soi seul, n’est pas dire oui.
law-222-22-penalty = La peine dépend de l’acte, de l’auteur et de l’âge de la victime.
law-222-22-since = Cette définition s’applique depuis le { $date }.

law-222-32-forbids = Exhibition sexuelle : imposer à d’autres la vue d’un acte sexuel ou de la nudité, là où le public peut regarder. Pour une image non voulue reçue par message, ce point reste à vérifier.
law-222-32-penalty = Jusqu’à { $first }. Jusqu’à { $second } devant un enfant de moins de 15 ans.

law-222-33-3-forbids = Filmer une agression, c’est y participer. Diffuser les images est puni à part. Les garder pour les remettre à la justice est permis par cet article, mais par lui seul.
law-222-33-3-penalty = Pour la diffusion, jusqu’à { $first }.

law-223-1-1-forbids = Révéler des informations privées, familiales ou professionnelles qui font retrouver quelqu’un, pour l’exposer à un danger, lui ou sa famille. On dit parfois « doxxing ».
law-223-1-1-penalty = Jusqu’à { $first }. Jusqu’à { $second } si la victime est mineure ou vulnérable.

law-226-2-forbids = Garder, montrer ou utiliser une image ou des paroles prises sans accord.
law-226-2-penalty = Jusqu’à { $first }. Jusqu’à { $second } si l’auteur est le partenaire de la victime.

law-226-3-1-forbids = Chercher à voir, par n’importe quel moyen, les parties intimes qu’une personne cache sous ses vêtements ou dans un lieu fermé.
law-226-3-1-penalty = Jusqu’à { $first }. Jusqu’à { $second } dans les cas plus graves : des images ont été prises, la victime est mineure, les auteurs sont plusieurs.

law-226-4-1-forbids = Usurpation d’identité : prendre l’identité de quelqu’un, en ligne aussi, pour troubler sa vie ou salir sa réputation.
law-226-4-1-penalty = Jusqu’à { $first }. Jusqu’à { $second } si l’auteur est le partenaire de la victime.

law-226-8-forbids = Montrer un montage avec l’image ou la voix de quelqu’un, sans son accord, quand le montage ne se voit pas et n’est pas signalé. Une seule personne qui voit suffit. Cela vaut aussi pour l’intelligence artificielle.
law-226-8-penalty = Jusqu’à { $first }. La peine peut être portée à { $second } si l’auteur utilise un service de communication au public en ligne.
law-226-8-since = L’intelligence artificielle est visée depuis le { $date }.

law-226-15-forbids = De mauvaise foi, ouvrir, lire, détourner ou révéler les messages de quelqu’un d’autre. Installer un outil pour le faire aussi.
law-226-15-penalty = Jusqu’à { $first }. Jusqu’à { $second } si l’auteur est le conjoint, le concubin ou le partenaire de Pacs.

law-227-22-1-forbids = Pour un majeur, faire en ligne des propositions sexuelles à un enfant de moins de 15 ans, ou à quelqu’un qui se présente comme tel.
law-227-22-1-penalty = Jusqu’à { $first }. Jusqu’à { $second } si une rencontre a suivi.

law-131-35-1-forbids = Le juge peut suspendre les comptes qui ont servi à l’infraction. Sont visés le harcèlement, les images intimes, les montages, l’usurpation d’identité et les images de mineurs. Le chantage n’est pas dans la liste.
law-131-35-1-penalty = La suspension dure six mois au plus, un an si l’auteur recommence. Une plateforme qui laisse le compte ouvert risque une amende.
