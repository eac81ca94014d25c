package fr.abri.app.journal

import android.view.View
import fr.abri.app.R
import fr.abri.app.kit.Column
import fr.abri.app.kit.Tone
import fr.abri.app.kit.Type
import fr.abri.app.kit.body
import fr.abri.app.kit.box
import fr.abri.app.kit.card
import fr.abri.app.kit.grow
import fr.abri.app.kit.icon
import fr.abri.app.kit.primaryButton
import fr.abri.app.kit.row
import fr.abri.app.kit.text
import fr.abri.app.kit.title
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage

/**
 * Where a file still lies after it was copied and the copy was read back: for whoever shares this phone with others.
 *
 * Only copies are spoken of. The conversation and the account are the original evidence, and the page says so first.
 */
class CleaningScreen : Screen() {
    override val isPrivate = true

    override fun view(stage: Stage): View = stage.page(stage.words["app-clean-title"]).apply {
        val words = stage.words
        content.run {
            title(words["app-clean-heading"])
            body(words["app-clean-choice"])
            box(Tone.Caution, words["app-clean-keep-title"], words["app-clean-keep"])
            place(R.drawable.image, words["app-clean-gallery"], words["app-clean-gallery-how"])
            place(R.drawable.bin, words["app-clean-trash"], words["app-clean-trash-how"])
            place(R.drawable.web, words["app-clean-cloud"], words["app-clean-cloud-how"])
            place(R.drawable.file, words["app-clean-files"], words["app-clean-files-how"])
            place(R.drawable.clock, words["app-clean-recent"], words["app-clean-recent-how"])
            body(words["app-clean-limits"], R.color.ink2)
        }
        main(stage.context.primaryButton(words["app-clean-done"]) { stage.navigator.back() })
    }

    private fun Column.place(icon: Int, name: String, how: String) = card {
        add(
            context.row {
                icon(icon, R.color.primary)
                grow(context.text(Type.Label, name), start = 14)
            }
        )
        body(how)
    }
}
