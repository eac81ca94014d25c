# What a person is told when something could not be done: what happened, and what they can do.

error-wrong-passcode = { $audience ->
    [minor] Ce code ne correspond pas. Tu peux réessayer.
   *[adult] Ce code ne correspond pas. Vous pouvez réessayer.
 }
error-wrong-passcode-wait = { $audience ->
    [minor] Ce code ne correspond pas. Tu pourras réessayer dans { $minutes } minutes.
   *[adult] Ce code ne correspond pas. Vous pourrez réessayer dans { $minutes } minutes.
 }
error-wrong-words = { $audience ->
    [minor] Ces mots n’ouvrent pas ce carnet. Regarde s’ils viennent du bon papier.
   *[adult] Ces mots n’ouvrent pas ce carnet. Regardez s’ils viennent du bon papier.
 }
error-locked = { $audience ->
    [minor] Le carnet est verrouillé. Tape ton code pour l’ouvrir.
   *[adult] Le carnet est verrouillé. Votre code l’ouvre de nouveau.
 }
error-in-use = { $audience ->
    [minor] Le carnet est déjà ouvert ailleurs. Ferme l’autre fenêtre, puis réessaie.
   *[adult] Le carnet est déjà ouvert ailleurs. Fermez l’autre fenêtre, puis réessayez.
 }
error-device-key-busy = { $audience ->
    [minor] Le téléphone n’a pas répondu. Réessaie dans un instant. Rien n’est perdu.
   *[adult] Le téléphone n’a pas répondu. Réessayez dans un instant. Rien n’est perdu.
 }
error-device-key-lost = { $audience ->
    [minor] Ce téléphone a perdu sa clé. Tes douze mots ou ta copie ouvrent le carnet.
   *[adult] Ce téléphone a perdu sa clé. Vos douze mots ou votre copie ouvrent le carnet.
 }
error-damaged = { $audience ->
    [minor] Une partie du carnet est abîmée. Le reste est encore là. Rien n’a été effacé.
   *[adult] Une partie du carnet est abîmée. Le reste est encore là. Rien n’a été effacé.
 }
error-newer-version = { $audience ->
    [minor] Ce carnet vient d’une version plus récente. Mets l’application à jour pour l’ouvrir.
   *[adult] Ce carnet vient d’une version plus récente. Mettez l’application à jour pour l’ouvrir.
 }
error-disk-full = { $audience ->
    [minor] Il n’y a plus de place. Libère un peu de place, puis réessaie. Le reste est gardé.
   *[adult] Il n’y a plus de place. Libérez un peu de place, puis réessayez. Le reste est gardé.
 }
error-not-found = { $audience ->
    [minor] Cet élément n’est pas là. Reviens en arrière, puis réessaie.
   *[adult] Cet élément n’est pas là. Revenez en arrière, puis réessayez.
 }
error-no-copy = { $audience ->
    [minor] Abri ne peut pas faire de copie de ce fichier. L’original est gardé.
   *[adult] Abri ne peut pas faire de copie de ce fichier. L’original est gardé.
 }
error-refused = { $audience ->
    [minor] Cela ne peut pas être gardé ici. Ce qui était déjà là n’a pas changé.
   *[adult] Cela ne peut pas être gardé ici. Ce qui était déjà là n’a pas changé.
 }
error-storage = { $audience ->
    [minor] L’enregistrement n’a pas marché. Réessaie. Ce qui était déjà gardé est encore là.
   *[adult] L’enregistrement n’a pas marché. Réessayez. Ce qui était déjà gardé est encore là.
 }
error-passcode-length = { $audience ->
    [minor] Choisis un code de 6 à 12 chiffres.
   *[adult] Choisissez un code de 6 à 12 chiffres.
 }
error-passcode-sequence = { $audience ->
    [minor] Ce code est facile à deviner. Choisis des chiffres qui ne se suivent pas.
   *[adult] Ce code est facile à deviner. Choisissez des chiffres qui ne se suivent pas.
 }
error-passcode-similar = { $audience ->
    [minor] Ces deux codes se ressemblent trop. Choisis-en un où au moins 3 chiffres changent.
   *[adult] Ces deux codes se ressemblent trop. Choisissez-en un où au moins 3 chiffres changent.
 }
error-passphrase-words = { $audience ->
    [minor] Choisis une phrase d’au moins 5 mots.
   *[adult] Choisissez une phrase d’au moins 5 mots.
 }
error-words-count = { $audience ->
    [minor] Tape les douze mots, dans l’ordre du papier.
   *[adult] Tapez les douze mots, dans l’ordre du papier.
 }
error-words-unknown = { $audience ->
    [minor] Le mot n° { $number } n’est pas dans la liste. Relis-le sur ton papier.
   *[adult] Le mot n° { $number } n’est pas dans la liste. Relisez-le sur votre papier.
 }

error-dossier-nothing = { $audience ->
    [minor] Choisis au moins une note qui est encore dans le carnet.
   *[adult] Choisissez au moins une note qui est encore dans le carnet.
 }
error-dossier-cancelled = { $audience ->
    [minor] C’est arrêté, comme tu l’as demandé. Le carnet n’a pas changé.
   *[adult] C’est arrêté, comme demandé. Le carnet n’a pas changé.
 }
error-dossier-no-space = { $audience ->
    [minor] La place manque à cet endroit. Libère de la place ou choisis-en un autre. Le carnet n’a pas changé.
   *[adult] La place manque à cet endroit. Libérez de la place ou choisissez-en un autre. Le carnet n’a pas changé.
 }
error-dossier-not-written = { $audience ->
    [minor] Le dossier n’a pas pu être écrit à cet endroit. Choisis-en un autre. Le carnet n’a pas changé.
   *[adult] Le dossier n’a pas pu être écrit à cet endroit. Choisissez-en un autre. Le carnet n’a pas changé.
 }
