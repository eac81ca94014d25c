package fr.abri.desktop.tour

import fr.abri.app.robolectric.Outside
import fr.abri.core.Audience
import fr.abri.core.sheets
import fr.abri.desktop.Person

/** The way through the app that belongs to [person]. */
fun walkOf(person: Person): Walk = when (person) {
    Person.ADULT -> FIRST_NIGHT
    Person.MINOR -> MINOR
    Person.PARENT -> PARENT
}

/** From the list of sheets: opens each of [audience] and comes back. */
fun Tour.openEverySheet(audience: Audience) {
    for (sheet in sheets(audience)) {
        tap(sheet.title)
        see("L’essentiel")
        picture("fiche-${sheet.id}")
        back()
        see("Écrire")
    }
}

/** A minor, on a phone that others pick up: what to do, somebody to write to, words that say « tu ». */
private val MINOR: Walk =
    listOf(
        {
            answer(Person.MINOR)
            askAndTalk()
            openEverySheet(Audience.MINOR)
            tap("Accueil")
            openJournal()
            writeEntry()
            attachPicture()
            handOver()
            panic()
        },
        {
            see("Tu veux faire quoi ?")
            comeBackToJournal()
            lookAtCodes()
            lookAtSecondJournal(Speech.MINOR)
            becomeDiscreet(SECOND)
        },
        { comeBackByCalculator(SECOND) }
    )

private fun Tour.askAndTalk() {
    tap("Savoir quoi faire")
    see("Es-tu en danger maintenant ?")
    tap("Non")
    see("Que se passe-t-il ?")
    picture("question")
    tap("On me menace pour avoir des images")
    see("Qui te fait ça ?")
    picture("question-qui")
    tap("Je préfère ne pas dire")
    see("Où es-tu ?")
    tap("Je préfère ne pas dire")
    see("Ton plan, étape par étape")
    picture("plan")
    show("Parle à quelqu’un de formé")
    picture("plan-en-parler")
    show("Recommencer")
    picture("plan-suite")
    tap("Accueil")
    tap("Parler à quelqu’un")
    see("Danger maintenant")
    picture("parler")
    tap("Ouvrir le tchat")
    check(outside() is Outside.Site) { "Le tchat n’a pas ouvert le navigateur" }
    tap("Accueil")
    see("Tu veux faire quoi ?")
    tap("Comprendre")
    tap("Écrire")
    tap("Montrer l’écran sans parler")
    tap("On me harcèle en ligne")
    see("Je n’arrive pas à parler. J’ai besoin d’aide.")
    picture("lettre-a-montrer")
    tap("Accueil")
    tap("Comprendre")
}

/** A parent who needs the number now: two taps from the first start to the dialler. */
private val PARENT: Walk =
    listOf {
        answer(Person.PARENT)
        tap("Appeler")
        check(outside() is Outside.Dialler) { "Le premier bouton d’appel n’a pas ouvert le téléphone" }
        tap("Voir tous les numéros")
        picture("numeros")
        tap("Accueil")
        tap("Comprendre")
        openEverySheet(Audience.PARENT)
    }
