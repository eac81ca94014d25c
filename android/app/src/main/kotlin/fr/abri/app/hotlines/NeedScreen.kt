package fr.abri.app.hotlines

import android.view.View
import fr.abri.app.kit.Place
import fr.abri.app.kit.answer
import fr.abri.app.kit.body
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.core.Need

/** What the person looks for; [chosen] gets null when they prefer not to say. */
class NeedScreen(private val chosen: (Need?) -> Unit) : Screen() {
    override val place = Place.Help

    override fun view(stage: Stage): View = stage.page(stage.words["app-help-need-title"]).apply {
        val words = stage.words
        content.body(words["app-help-need-intro"])
        Need.entries.forEach { need -> content.answer(words.of(need)) { chosen(need) } }
        content.answer(words["app-help-need-none"]) { chosen(null) }
    }
}
