package fr.abri.desktop.tour

import fr.abri.desktop.Person

/** The way through the app that belongs to [person]. */
fun walkOf(person: Person): Walk = when (person) {
    Person.ADULT -> FIRST_NIGHT
    Person.MINOR -> MINOR
    Person.PARENT -> PARENT
}

/** A minor, on a phone that others pick up: a plan, a chat, words that say « tu ». */
private val MINOR: Walk =
    listOf {
        see("Pour moi")
        tap("Pour moi, j’ai moins de 18 ans")
        see("Comprendre")
        picture("accueil")
        tap("Agir maintenant")
        picture("agir")
        back()
        tap("Trouver de l’aide")
        picture("numeros")
        back()
        tap("Comprendre")
        picture("fiche")
    }

/** A parent who needs the number now: it stands on the first screen after the question. */
private val PARENT: Walk =
    listOf {
        see("Pour moi")
        tap("Pour mon enfant")
        picture("accueil")
        tap("Appeler")
        outside()
        tap("Comprendre")
        picture("fiche")
    }
