package fr.abri.app.navigation

import fr.abri.app.Container
import fr.abri.app.home.HomeScreen
import fr.abri.app.welcome.WelcomeScreen
import fr.abri.core.Need

/** The way to every screen, so that no room needs to know how another one is made. */
class Doors(private val container: Container) {
    /** The first question where it has no answer yet, else the home. */
    fun first(): Screen = if (container.settings.settings.value.audience == null) WelcomeScreen(container) else home()

    fun home(): Screen = HomeScreen(container)

    fun settings(): Screen = home()

    /** The list of sheets. */
    fun sheets(): Screen = home()

    /** One sheet, at the page named [page] or at its beginning. */
    fun sheet(id: String, page: String? = null): Screen = home()

    /** What to do now. */
    fun act(): Screen = home()

    /** The emergency card, « J’ai des idées noires » and the way to the hotlines. */
    fun help(): Screen = home()

    /** The directory, for [need] where one is known. */
    fun hotlines(need: Need? = null): Screen = home()

    /** One service of the directory. */
    fun service(id: String): Screen = home()

    /** The journal: its code, or its list where it is open. */
    fun journal(): Screen = home()

    /** A new entry, of the kind [kind] of the guidance where one is named. */
    fun newEntry(kind: String? = null): Screen = home()
}
