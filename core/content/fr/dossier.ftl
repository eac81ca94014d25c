# What a dossier says to an officer, a lawyer or an expert: one text for all who read it.

dossier-title = Récapitulatif des faits
dossier-page = Page { $page } sur { $pages }
dossier-made = Ce récapitulatif a été préparé le { $day } par la personne qui a écrit les notes.
dossier-words-as-typed = Les textes en retrait sont ceux de la personne, tels qu’elle les a écrits. Les caractères invisibles ou qui changent le sens de lecture sont montrés par leur code, comme [U+202E].
dossier-left-out = [non communiqué]
dossier-left-out-why = La personne a choisi de ne pas communiquer certains champs. Leur empreinte reste dans le dossier : ils pourront être montrés plus tard et comparés à cette empreinte.

dossier-date-and-hour = { $date } à { $hour }
dossier-unknown-date = date inconnue

dossier-chronology = Chronologie
dossier-chronology-order = Les notes suivent l’ordre des faits quand leur date est connue, sinon l’ordre dans lequel elles ont été écrites. Leur numéro est celui de leur ligne dans le carnet.
dossier-entry-title = Note { $number }, { $kind }, { $when }
dossier-clock-changed = L’horloge du téléphone avait été modifiée depuis la ligne d’avant.
dossier-uncertain = Une ligne plus récente du carnet est illisible : cette note a pu être complétée ou retirée depuis.

dossier-kind-message = message reçu
dossier-kind-threat = menace
dossier-kind-money-demand = demande d’argent
dossier-kind-payment = paiement
dossier-kind-spread = diffusion d’image
dossier-kind-call = appel
dossier-kind-step = démarche
dossier-kind-note = autre fait

dossier-label-number = Numéro
dossier-label-date = Date des faits
dossier-label-kind = Nature
dossier-label-platform = Plateforme
dossier-label-account = Compte
dossier-label-url = Adresse
dossier-label-what-happened = Récit
dossier-label-money-asked = Somme demandée
dossier-label-money-paid = Somme payée
dossier-label-money-means = Moyen de paiement
dossier-label-money-account = Compte qui reçoit
dossier-label-money-deadline = Délai imposé
dossier-label-step = Démarche
dossier-label-report-number = Numéro du signalement
dossier-label-complaint-number = Numéro de la plainte
dossier-label-exhibits = Pièces
dossier-label-exhibit = Pièce
dossier-label-written = Écrite le
dossier-label-amended = Réécrite le
dossier-label-fingerprint = Empreinte SHA-256 d’un fichier non conservé
dossier-label-notes = Notes
dossier-label-note = Note
dossier-label-file = Fichier
dossier-label-bytes = Octets
dossier-label-sha256 = Empreinte SHA-256
dossier-label-last-line = Dernière ligne du carnet dans ce dossier
dossier-label-seal = Sceau de cette ligne

dossier-exhibits-title = Pièces
dossier-no-exhibits = Aucune pièce n’accompagne ces notes.
dossier-damaged-exhibit = fichier abîmé, absent du dossier
dossier-copies = Les pièces qui suivent sont des copies : la personne en a retiré une partie avant de préparer ce dossier.
dossier-exhibit-number = Pièce { $number }
dossier-copy-covered = copie où une zone est masquée
dossier-copy-cropped = copie recadrée
dossier-copy-without-place = copie sans le lieu, l’appareil ni la date
dossier-copy-of = { $copy }, faite à partir de la pièce { $number }.
dossier-copy-of-absent = { $copy }. L’original n’est pas dans ce dossier. Son empreinte SHA-256 : { $sha256 }
dossier-thumbnails = Images réduites
dossier-thumbnails-small = La personne a choisi de montrer ici certaines pièces en petit. Les fichiers entiers sont dans le dossier.
dossier-thumbnail = Image réduite de la pièce { $number }
dossier-sums-title = Sommes demandées et payées
dossier-no-sums = Aucune somme n’est notée.
dossier-accounts-title = Comptes et adresses en cause
dossier-no-accounts = Aucun compte et aucune adresse ne sont notés.
dossier-steps-title = Démarches
dossier-no-steps = Aucune démarche n’est notée.

dossier-missing-title = Ce qui n’a pas pu être lu
dossier-missing = Ces lignes du carnet sont abîmées ou absentes : { $numbers }. Le reste du dossier n’est pas touché.

dossier-proof-title = Ce que le dossier permet de vérifier
dossier-honest = La chaîne montre l’ordre des notes, et qu’aucune note antérieure au sceau n’a changé depuis le jour où ce sceau a été remis à quelqu’un. À elle seule, elle ne prouve ni l’heure, ni l’auteur, ni la vérité de ce qui est écrit.
dossier-check = Le fichier LISEZMOI.txt explique comment comparer chaque fichier avec son empreinte, et chaque note avec la chaîne, sans utiliser Abri.
dossier-bailiff = Un commissaire de justice peut regarder lui-même ce qui est en ligne et le décrire dans un acte, à la demande de la personne et à ses frais. Ce dossier ne remplace pas cet acte.

dossier-summary-title = Les faits sur une page
dossier-summary-seal = Sceau de la ligne { $number } du carnet
dossier-summary-paid = payé :
dossier-summary-report = signalement numéro { $number }
dossier-summary-complaint = plainte numéro { $number }
dossier-summary-others = Lignes de plus dans le dossier : { $count }.
dossier-summary-more = Les textes longs sont coupés ici. Ils sont entiers dans le dossier, avec les pièces.

dossier-picture-title = Pièce
dossier-picture-original = Empreinte SHA-256 du fichier d’origine : { $hash }

dossier-read-me-title = À LIRE : CE QUE CONTIENT CE DOSSIER, ET COMMENT LE VÉRIFIER
dossier-read-me-what = Ce dossier réunit des notes et des fichiers gardés par une personne. Dans « data » : le récapitulatif, la chronologie pour un tableur, les pièces numérotées (« captures », « paiements », « autres »), la chaîne du carnet (« journal.jsonl ») et, pour chaque note, ses champs avec leur sel (« preuves »).
dossier-read-me-open-first = À ouvrir en premier : le récapitulatif. Tout se lit sans Abri et sans réseau.
dossier-read-me-copy = 1. La copie est-elle complète ? Sous Linux ou macOS, dans ce répertoire :
dossier-read-me-windows = Sous Windows, dans PowerShell, ces trois lignes affichent les fichiers qui diffèrent (nous n’avons pas pu les essayer) :
dossier-read-me-copy-means = Si rien ne diffère, la copie est intacte. Cela ne dit rien de plus : qui change un fichier peut aussi changer sa somme.
dossier-read-me-digits = 2. Est-ce bien le dossier qui a été remis ? Le jour de la remise, la personne a pu faire noter quarante chiffres, au procès-verbal par exemple. Le programme ci-dessous les calcule de nouveau : ils doivent être les mêmes.
dossier-read-me-program = 3. Les notes et les pièces tiennent-elles ensemble ? Copiez ce programme dans un fichier « verifier.py », dans ce répertoire, puis lancez « python3 verifier.py ». Il compare les sommes, la chaîne, les champs ouverts et les pièces.
dossier-read-me-closed = Un champ que la personne n’a pas communiqué n’a que son empreinte dans « preuves ». Une note réécrite garde l’empreinte de ses anciens textes.
dossier-read-me-csv = Dans la chronologie, une apostrophe précède les textes qu’un tableur prendrait pour une formule. Le texte exact est dans « preuves ».
