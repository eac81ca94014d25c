package fr.abri.app.discreet

import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.kit.Column
import fr.abri.app.kit.Tone
import fr.abri.app.kit.body
import fr.abri.app.kit.box
import fr.abri.app.kit.heading
import fr.abri.app.kit.outlineButton
import fr.abri.app.kit.primaryButton
import fr.abri.app.kit.title
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words
import fr.abri.core.JournalException
import kotlinx.coroutines.flow.distinctUntilChanged
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.launch

/** « Mode discret »: what it does, what it does not hide, how one comes back; and once it is on, the way out of it. */
class DiscreetScreen(private val container: Container) : Screen() {
    override fun view(stage: Stage): View = stage.page(stage.words["app-discreet-title"]).also { page ->
        stage.launch {
            container.settings.settings.map { it.discreet }.distinctUntilChanged().collect { on ->
                page.content.removeAllViews()
                page.content.run { if (on) chosen(stage.words) else explained(stage) }
            }
        }
    }

    private fun Column.explained(stage: Stage) {
        val words = stage.words
        title(words["app-discreet-heading"])
        body(words["app-discreet-what"])
        body(words["app-discreet-advice"])
        waysBack(words)
        limits(words)
        body(words["app-discreet-first"])
        add(
            context.primaryButton(words["app-discreet-try"]) {
                stage.navigator.open(container.doors.rehearseDiscreet())
            },
            20
        )
    }

    private fun Column.chosen(words: Words) {
        box(Tone.Done, "", words["app-discreet-on"])
        waysBack(words)
        limits(words)
        add(context.outlineButton(words["app-discreet-end"]) { end() }, 20)
        body(words["app-discreet-end-about"], R.color.ink2)
    }

    private fun Column.waysBack(words: Words) {
        heading(words["app-discreet-back"])
        body(words["app-discreet-back-code"])
        body(words["app-discreet-back-help"])
        body(words["app-discreet-back-leave"])
    }

    private fun Column.limits(words: Words) = box(Tone.Caution, words["app-discreet-limits"], above = 20) {
        for (limit in listOf(
            words["app-discreet-limit-settings"],
            words["app-discreet-limit-store"],
            words["app-discreet-limit-known"],
            words["app-discreet-limit-voice"]
        )) {
            body(limit)
        }
    }

    /** Goes on when the screen is gone: the icon and what is kept where must agree. */
    private fun end() = container.scope.launch {
        try {
            container.discretion.end()
        } catch (_: JournalException) {
            // Who reads stays in the journal, which does no harm.
        }
    }
}
