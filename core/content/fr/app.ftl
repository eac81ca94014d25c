# The words of the screens. A message that speaks to the reader has a text for a minor, written whole in « tu ».
#
# U+00A0 stands before « : » and inside « », U+202F before ; ! and ?. One section per room; ids start with app-.

## On every screen

app-home = Accueil
app-help = Aide
app-hide = Masquer
app-back = Retour
app-again = Réessayer
app-loading = Un instant…
app-danger-title = Danger maintenant
app-danger-numbers = Appeler le 17 ou le 112. Sans parler : un SMS au 114.

## The first question

app-welcome-title = Pour qui cherchez-vous de l’aide ?
app-welcome-watched = Quelqu’un regarde peut-être ce téléphone. L’application n’envoie rien. Un appel ou un site peut laisser une trace.
app-welcome-adult = Pour moi, j’ai 18 ans ou plus
app-welcome-minor = Pour moi, j’ai moins de 18 ans
app-welcome-parent = Pour mon enfant
app-welcome-witness = Pour quelqu’un que je connais

## Home

app-home-title = { $audience ->
    [minor] Tu veux faire quoi ?
    [parent] Un numéro, maintenant
   *[adult] Que voulez-vous faire ?
 }
app-home-kind = { $audience ->
    [minor] Tu n’as rien fait de mal. Tu choisis ce que tu lis.
    [parent] Votre enfant n’y est pour rien. Vous pouvez l’aider dès maintenant.
    [witness] Vous cherchez à aider. C’est déjà beaucoup.
   *[adult] Vous n’y êtes pour rien. Vous allez à votre rythme.
 }
app-act = { $audience ->
    [minor] Savoir quoi faire
    [parent] Quoi faire ce soir
    [witness] Comment aider
   *[adult] Agir maintenant
 }
app-act-about = { $audience ->
    [minor] Des étapes simples, une par une
    [parent] Des étapes, sans gronder ni confisquer
    [witness] Des étapes à faire avec la personne
   *[adult] Des étapes claires, à cocher
 }
app-find = { $audience ->
    [minor] Parler à quelqu’un
   *[adult] Trouver de l’aide
 }
app-find-about = { $audience ->
    [minor] Par tchat ou par téléphone, gratuit
   *[adult] Qui répond, et quand
 }
app-read = Comprendre
app-read-about = { $audience ->
    [minor] Des pages courtes
   *[adult] Fiches courtes : droits, traces, signalement
 }
app-journal = Mon carnet
app-journal-about = { $audience ->
    [minor] Noter ce qui s’est passé · verrouillé
   *[adult] Garder des traces · verrouillé
 }
