# Les phrases que toutes les fiches partagent.

# Les titres de la liste des fiches.
guidance-group-happening = { $audience ->
    [minor] Ce qui t’arrive
    [parent] Ce qui arrive à votre enfant
    [witness] Ce qui arrive à la personne
   *[adult] Ce qui vous arrive
 }
guidance-group-helping = { $audience ->
    [parent] Aider votre enfant
   *[others] Aider quelqu’un
 }
guidance-group-acting = Garder des traces, signaler
guidance-group-rights = { $audience ->
    [minor] Tes droits et la plainte
   *[others] La loi et la plainte
 }
guidance-group-care = { $audience ->
    [minor] Te protéger, prendre soin de toi
   *[others] Se protéger, prendre soin de soi
 }
guidance-group-words = { $audience ->
    [minor] Mettre des mots sur tout ça
   *[others] Mettre des mots
 }

guidance-compared = Comparé à ses sources le { $date }
guidance-hours = de { $from } à { $to }
guidance-article-penal = article { $number } du Code pénal
guidance-article-procedure = article { $number } du Code de procédure pénale
guidance-penalty-one-year = 1 an de prison et { $fine } d’amende
guidance-penalty = { $years } ans de prison et { $fine } d’amende
guidance-article-gdpr = article { $number } du RGPD, le règlement européen sur les données personnelles
guidance-article-data-protection = article { $number } de la loi Informatique et Libertés
