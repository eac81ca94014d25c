# What the command line says.

command-error-unknown-sheet = Cette fiche n’existe pas pour ce public. La commande « sheets » donne la liste.
command-error-unknown-letter = Cette lettre n’existe pas pour cette situation ou ce public. La commande « letters » donne la liste.
command-error-bad-facts = Ces faits ne sont pas lisibles : un nom est inconnu ou une valeur est mal écrite.
command-error-unknown-country = Aucun service connu pour ce pays. Donnez un code comme FR, BE ou CA-QC.
command-error-unknown-service = Ce service ou ce canal n’est pas dans l’annuaire.
command-error-unknown-answer = Cette question ou cette réponse n’existe pas pour ce public. Sans réponse, la commande « plan » donne la première question.
command-error-content-faults = Il reste des points à reprendre : la liste est au-dessus.
command-error-unreadable-content = Ce dossier de contenu n’a pas pu être lu. Un fichier manque, ou n’est pas du texte.
command-error-bad-entry = Cette note n’est pas lisible : un champ est inconnu ou mal écrit. Rien n’a été ajouté.
command-error-unreadable-file = Ce fichier n’a pas pu être lu jusqu’au bout. Rien n’a été ajouté.
command-error-unwritable-file = Ce fichier n’a pas pu être écrit. S’il existe déjà, il n’a pas changé.
command-error-no-passphrase = Aucune phrase reçue. Tapez-la, ou donnez-la par la variable ABRI_PASSPHRASE.

command-letter-missing = Il reste à compléter
command-letter-bring = À apporter ou à joindre

command-hotlines-emergency = Urgence
command-hotlines-fitting = Qui peut aider
command-hotlines-always = Toujours joignables

command-plan-next = Question suivante : { $title } [{ $id }]

command-search-nothing = Rien ne correspond à ces mots.

command-check-sound = Rien à reprendre.
command-check-faults = À corriger ({ $count }) :
command-check-stale = À comparer de nouveau avec la source, après plus de 180 jours ({ $count }) :
command-check-unverified = À rouvrir par une personne avant une publication ({ $count }) :
command-check-translation = Langue « { $locale } » : { $count } messages manquent. Les lecteurs les voient en français.

command-journal-software-key = Cet ordinateur n’a pas de puce de sécurité : la clé est un fichier, que l’on peut copier. Il faut donc une phrase d’au moins 5 mots.
command-journal-passphrase = Votre phrase :{" "}
command-journal-new-passphrase = La nouvelle phrase :{" "}
command-journal-words = Vos douze mots :{" "}
command-journal-code-changed = La phrase est remplacée. L’ancienne n’ouvre plus rien.
command-journal-has-words = Douze mots ouvrent ce carnet.
command-journal-no-words = Aucun mot n’ouvre ce carnet.
command-journal-words-once = Ces mots ouvrent le carnet sans la phrase. Ils ne seront plus montrés : recopiez-les sur papier, dans l’ordre.
command-journal-words-removed = Plus aucun mot n’ouvre ce carnet.
command-journal-opened-with-words = Le carnet s’ouvre avec la nouvelle phrase.
command-journal-created = Le carnet est créé.
command-journal-added = La note n° { $seq } est gardée.
command-journal-empty = Le carnet est vide.
command-journal-no-date = sans date
command-journal-intact = Tout est intact : { $records } lignes, { $attachments } pièces jointes relues.
command-journal-damaged = Une partie est abîmée ou manque : { $records } lignes et { $attachments } pièces jointes ont été relues.
command-journal-salvaged = Le nouveau carnet est prêt, avec la même phrase : tout ce qui se lisait encore y est. L’ancien dossier n’a pas changé.
command-journal-missing = Sous ces numéros, il manque quelque chose : { $numbers }.
command-journal-seal-meaning = La chaîne montre l’ordre des notes, et qu’aucune note antérieure au sceau n’a changé depuis le jour où ce sceau a été remis à quelqu’un. À elle seule, elle ne prouve ni l’heure, ni l’auteur, ni la vérité de ce qui est écrit.

command-export-digits = Le dossier est écrit. Faites noter ces quarante chiffres par la personne qui le reçoit :
command-export-words = Ces six mots ouvrent le dossier. Dites-les par téléphone, pas dans le même message que lui :
command-export-damaged = Une partie n’a pas pu être lue : le récapitulatif la nomme.

command-kind-message = message
command-kind-threat = menace
command-kind-money-demand = demande d’argent
command-kind-payment = paiement
command-kind-spread = diffusion
command-kind-call = appel
command-kind-step = démarche
command-kind-note = note
command-journal-clock-changed = horloge modifiée
command-journal-next = La suite : --before { $before }
command-journal-amended = La note est récrite. Son texte d’avant reste lisible avec « history ».
command-journal-removed = C’est dans la corbeille. La commande « put-back » l’en sort.
command-journal-put-back = C’est sorti de la corbeille.
command-journal-destroyed = C’est détruit. Les copies faites avant le contiennent encore.
command-journal-bin-empty = La corbeille est vide.
command-journal-decoy-passphrase = La phrase du second carnet :{" "}
command-journal-duress-passphrase = La phrase sous contrainte :{" "}
command-journal-no-decoy = Il n’y a pas de second carnet à montrer.
command-journal-decoy-without-passphrase = Le second carnet n’a pas de phrase : rien ne le montre.
command-journal-decoy-with-passphrase = Une phrase montre le second carnet.
command-journal-duress-none = Aucune phrase ne ferme ni ne détruit ce carnet.
command-journal-duress-shut = Une phrase montre le second carnet et ferme celui-ci : seuls ses douze mots l’ouvrent encore.
command-journal-duress-destroy = Une phrase montre le second carnet et détruit celui-ci.
command-journal-decoy-set = La phrase est choisie : elle montre le second carnet.
command-journal-decoy-removed = Plus aucune phrase ne montre le second carnet.
command-journal-duress-set = La phrase sous contrainte est choisie.
command-journal-duress-removed = Plus aucune phrase ne ferme ni ne détruit ce carnet.
command-journal-brought-back = Ce carnet est de nouveau en place.
command-journal-nothing-aside = Aucun carnet n’a été mis de côté.
command-journal-copied = La copie est faite et relue. Les douze mots du carnet l’ouvrent, et rien d’autre.
command-journal-erased = Tous les carnets de ce dossier et leurs clés sont effacés. Les copies rangées ailleurs restent.
