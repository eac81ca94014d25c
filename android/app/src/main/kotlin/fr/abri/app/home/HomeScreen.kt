package fr.abri.app.home

import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.kit.Place
import fr.abri.app.kit.body
import fr.abri.app.kit.door
import fr.abri.app.kit.title
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage

/** The four rooms. */
class HomeScreen(private val container: Container) : Screen() {
    override val place = Place.Home

    override fun view(stage: Stage): View = stage.bare().apply {
        val words = stage.words
        val doors = container.doors
        content.run {
            title(words["app-home-title"])
            body(words["app-home-kind"])
            door(R.drawable.path, words["app-act"], words["app-act-about"], 18) { stage.navigator.open(doors.act()) }
            door(R.drawable.phone, words["app-find"], words["app-find-about"]) {
                stage.navigator.open(doors.hotlines())
            }
            door(R.drawable.book, words["app-read"], words["app-read-about"]) { stage.navigator.open(doors.sheets()) }
            door(R.drawable.pen, words["app-journal"], words["app-journal-about"]) {
                stage.navigator.open(doors.journal())
            }
        }
    }
}
