# Ce que « abri check » dit à qui corrige les textes, les tables et l’annuaire.

## Files

review-malformed = { $place } : ce fichier n’a pas la forme attendue. Le programme qui le lit répond : { $reason }
review-missing-file = { $place } : ce fichier manque.
review-no-words = { $place } : ce dossier de langue n’a aucun fichier de textes.

## Sheets, letters, plan

review-order = { $place } : chaque fichier du dossier doit y être nommé une fois, et une seule.
review-duplicate = { $place } : ce nom est employé deux fois. Donnez un autre nom à l’un des deux.
review-unknown-message = { $place } : le texte « { $message } » manque dans fr/, ou demande une valeur inconnue.
review-reader-left-out = { $message } : rien n’est écrit pour le public « { $audience } ».
review-unused-message = { $message } : aucun écran ne montre ce texte. Retirez-le, ou corrigez son nom.
review-unknown-article = { $place } : l’article { $article } n’est pas dans law.toml.
review-unknown-source = { $place } : la source « { $source } » n’est pas dans sources.toml.
review-unsourced = { $place } : il manque une source.
review-notice-too-long = { $place } : un avertissement a 15 mots au plus. Celui-ci en a { $words }.
review-essentials-too-long = { $place } : « L’essentiel » a 60 mots au plus. Celui-ci en a { $words }.
review-incomplete = { $place } : il manque « { $lacking } ».
review-unknown-target = { $place } : « { $target } » n’existe pas pour chaque public de ce passage.
review-unknown-answer = { $place } : aucune question ne propose « { $answer } ».
review-french-has-no-message = { $message } : ce texte n’existe pas en français, personne ne le verra.

## Hotlines

review-service-twice = { $place } : ce service est écrit deux fois.
review-service-message = { $place } : le texte « { $message } » manque pour le public « { $audience } ».
review-zone = { $place } : le fuseau « { $zone } » n’existe pas.
review-hours = { $place } : les horaires du canal n° { $channel } ne se lisent pas.
review-holidays = { $place } : la liste de jours fériés « { $list } » n’existe pas.
review-service-audience = { $place } : le public « { $token } » n’est pas dans hotlines.audiences.toml.
review-topic = { $place } : le sujet « { $token } » n’est pas dans hotlines.needs.toml.
review-country = { $place } : le pays « { $country } » n’est pas dans hotlines.toml.
review-region = { $place } : la région « { $region } » n’est pas dans hotlines.toml.
review-unknown-service = { $place } : le service « { $service } » n’est pas dans hotlines.toml.
review-need-without-topics = hotlines.needs.toml : le besoin « { $need } » n’a aucun sujet.
review-unused-audience = hotlines.audiences.toml : aucun service ne nomme le public « { $token } ».
review-unused-topic = hotlines.needs.toml : aucun service n’a le sujet « { $token } ».
review-number = numbers.toml : { $place } n’est pas joint au { $phone } dans hotlines.toml.

## Search

review-search-target = search.toml : « { $target } » n’existe pas pour le public « { $audience } ».
review-search-unused = search.toml : « { $phrase } » ne change aucune réponse.
review-search-twice = search.toml : « { $phrase } » est écrit deux fois.

## What is old, and what nobody could settle

review-checked = { $place } : comparé à sa source le { $day }.
review-source-unverified = source « { $place } » : { $what } Passages qui en dépendent : { $count } ({ $sheets }).
review-law-unverified = article { $place } : { $what }
review-low-confidence = { $place } : confiance faible.
review-short-numbers = { $place } : ses numéros courts n’ont pas pu être vérifiés.
review-written-emergency = { $place } : le secours par écrit n’a pas pu être vérifié.
review-gap = { $place } : aucun service connu pour « { $need } ».
review-says-so = { $place } : le texte dit « à vérifier ».
