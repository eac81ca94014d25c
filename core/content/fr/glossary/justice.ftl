# Les mots de la plainte et de la justice.

glossary-complaint = La plainte
glossary-complaint-complaint = { complaint-words-complaint }
glossary-complaint-complaint-meaning = { complaint-words-complaint-meaning }
glossary-complaint-handrail = { complaint-words-handrail }
glossary-complaint-handrail-meaning = { complaint-words-handrail-meaning }
glossary-complaint-against-x = { complaint-words-against-x }
glossary-complaint-against-x-meaning = { complaint-words-against-x-meaning }
glossary-complaint-receipt = { complaint-words-receipt }
glossary-complaint-receipt-meaning = { complaint-words-receipt-meaning }
glossary-complaint-hearing = { rights-words-hearing }
glossary-complaint-hearing-meaning = { rights-words-hearing-meaning }
glossary-complaint-prosecutor = { complaint-words-prosecutor }
glossary-complaint-prosecutor-meaning = { complaint-words-prosecutor-meaning }
glossary-complaint-evidence = Preuve
glossary-complaint-evidence-meaning = { $audience ->
    [minor] Ce qui aide à montrer un fait, comme un message.
   *[others] Ce qui aide à montrer un fait : un message, un lien, un récit.
 }
glossary-complaint-witness = Témoin
glossary-complaint-witness-meaning = { $audience ->
    [minor] Une personne qui a vu ou entendu.
   *[others] Une personne qui a vu ou entendu quelque chose elle-même.
 }
glossary-complaint-limit = { rights-words-limit }
glossary-complaint-limit-meaning = { rights-words-limit-meaning }
glossary-complaint-identity = { complaint-words-franceconnect }
glossary-complaint-identity-meaning = { complaint-words-franceconnect-meaning }

glossary-justice = La justice
glossary-justice-offence = { law-words-offence }
glossary-justice-offence-meaning = { law-words-offence-meaning }
glossary-justice-delit = { law-words-delit }
glossary-justice-delit-meaning = { law-words-delit-meaning }
glossary-justice-crime = { law-words-crime }
glossary-justice-crime-meaning = { law-words-crime-meaning }
glossary-justice-penalty = { law-words-penalty }
glossary-justice-penalty-meaning = { law-words-penalty-meaning }
glossary-justice-minor = Mineur
glossary-justice-minor-meaning = { $audience ->
    [minor] Une personne de moins de 18 ans.
   *[others] Une personne de moins de 18 ans. Pour une image, l’âge compté est celui de la prise de vue.
 }
glossary-justice-consent = { law-words-consent }
glossary-justice-consent-meaning = { law-words-consent-meaning }
glossary-justice-assault = { law-words-assault }
glossary-justice-assault-meaning = { law-words-assault-meaning }
glossary-justice-rape = { law-words-rape }
glossary-justice-rape-meaning = { law-words-rape-meaning }
glossary-justice-party = { rights-words-party }
glossary-justice-party-meaning = { rights-words-party-meaning }
glossary-justice-guardian = { rights-words-guardian }
glossary-justice-guardian-meaning = { rights-words-guardian-meaning }
glossary-justice-aid = { rights-words-aid }
glossary-justice-aid-meaning = { rights-words-aid-meaning }
glossary-justice-protection = { live-abuse-words-protection }
glossary-justice-protection-meaning = { live-abuse-words-protection-meaning }
glossary-justice-urgent = { rights-words-urgent }
glossary-justice-urgent-meaning = { rights-words-urgent-meaning }
