# Ce que la recherche dit de ses résultats.

search-kind-sheet = Fiche
search-kind-letter = Lettre à écrire
search-kind-service = Service d’aide
search-kind-emergency = Urgence
search-kind-place = Dans l’application

search-emergency = { $audience ->
    [minor] Les numéros pour appeler au secours, par la voix ou par SMS.
   *[others] Les numéros de secours, par la voix ou par SMS.
 }
search-dark-thoughts = { $audience ->
    [minor] Quelqu’un peut t’écouter, maintenant.
    [parent] Qui appeler, et quoi dire à votre enfant.
    [witness] Qui appeler, et quoi dire à cette personne.
   *[adult] Quelqu’un peut vous écouter, maintenant.
 }
