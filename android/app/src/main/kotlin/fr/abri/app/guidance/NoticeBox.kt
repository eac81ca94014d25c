package fr.abri.app.guidance

import android.view.View
import fr.abri.app.kit.Column
import fr.abri.app.kit.Tone
import fr.abri.app.kit.box
import fr.abri.app.kit.evenButton
import fr.abri.app.kit.evenly
import fr.abri.app.words.Words
import fr.abri.core.Notice

/**
 * What a person is told before a hard passage, with three choices of one size.
 *
 * Once one is chosen, the other two stay, so that nobody is held to it.
 */
fun Column.notice(notice: Notice, choice: Choice?, words: Words, choose: (Choice) -> Unit) {
    val said =
        when (choice) {
            Choice.Skip -> words["app-notice-skipped"]
            Choice.Short -> words["app-notice-short-shown"]
            Choice.Read, null -> ""
        }
    box(Tone.Caution, notice.text, said) {
        accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
        val choices =
            listOf(
                Choice.Read to words["app-notice-read"],
                Choice.Short to words["app-notice-short"],
                Choice.Skip to words["app-notice-skip"]
            )
        val buttons = choices.filter {
            it.first != choice
        }.map { (to, name) -> context.evenButton(name) { choose(to) } }
        evenly(*buttons.toTypedArray())
    }
}
