# Les phrases que toutes les fiches partagent.

guidance-compared = Comparé à ses sources le { $date }
guidance-hours = de { $from } à { $to }
guidance-article-penal = article { $number } du Code pénal
guidance-article-procedure = article { $number } du Code de procédure pénale
guidance-penalty-one-year = 1 an de prison et { $fine } d’amende
guidance-penalty = { $years } ans de prison et { $fine } d’amende
guidance-article-gdpr = article { $number } du RGPD, le règlement européen sur les données personnelles
guidance-article-data-protection = article { $number } de la loi Informatique et Libertés
