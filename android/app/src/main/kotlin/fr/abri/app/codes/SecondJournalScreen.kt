package fr.abri.app.codes

import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.core.decoy
import fr.abri.app.core.removeDecoyCode
import fr.abri.app.core.setDecoyCode
import fr.abri.app.journal.keepToAids
import fr.abri.app.kit.Column
import fr.abri.app.kit.Tone
import fr.abri.app.kit.body
import fr.abri.app.kit.box
import fr.abri.app.kit.heading
import fr.abri.app.kit.line
import fr.abri.app.kit.loading
import fr.abri.app.kit.outlineButton
import fr.abri.app.kit.primaryButton
import fr.abri.app.kit.problem
import fr.abri.app.kit.title
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words
import fr.abri.core.Decoy
import fr.abri.core.Duress
import fr.abri.core.JournalException
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.launch

/** @property decoy how the other journal is set up; null until it is known. */
private data class SecondJournalState(val decoy: Decoy? = null, val message: String? = null)

/**
 * « Un deuxième carnet »: for who may be forced to open Abri; what it does, what it does not hide, and its code.
 *
 * Every journal speaks of its other one in the same words, whichever it is, so that none of them can be told by its
 * screens. Whether there is another one to show is therefore found out only by choosing a code for it.
 */
class SecondJournalScreen(private val container: Container, private val words: Words) : Screen() {
    private val state = MutableStateFlow(SecondJournalState())
    private val heading = words["app-second-title"]
    override val isPrivate = true

    override fun view(stage: Stage): View {
        // What was so before a code was chosen or taken away is not shown, nor acted upon.
        state.value = SecondJournalState()
        refresh()
        return stage.page(heading).also { page -> stage.write(page, state) { show(it) } }
    }

    private fun refresh() = scope.launch {
        state.value =
            try {
                SecondJournalState(container.core.decoy())
            } catch (error: JournalException) {
                SecondJournalState(message = container.core.explain(error, words.audience))
            }
    }

    private fun Column.show(state: SecondJournalState) {
        keepToAids()
        state.message?.let { problem(it) }
        val decoy = state.decoy
        when {
            decoy == null -> if (state.message == null) loading(words["app-loading"])
            decoy.hasCode -> chosen(decoy.duress)
            else -> explained()
        }
    }

    private fun Column.explained() {
        title(words["app-second-none"])
        body(words["app-second-what"])
        body(words["app-second-fill"])
        limits()
        body(words["app-second-fault"])
        val button = context.primaryButton(words["app-second-choose"]) {
            // On the way back the page says something else, from its beginning.
            position = 0
            open(choose())
        }
        add(button, 20)
    }

    private fun Column.chosen(duress: Duress?) {
        title(words["app-second-exists"])
        body(words["app-second-exists-what"])
        line(words["app-rehearse-title"], words["app-rehearse-about"], R.drawable.refresh, 20) {
            open(RehearsalScreen(container, words))
        }
        line(words["app-second-open"], words["app-second-open-about"], R.drawable.book) { container.lockForTheOther() }
        line(words["app-forced-title"], words.summaryOf(duress), R.drawable.shield) {
            open(ForcedCodeScreen(container, words))
        }
        line(words["app-second-change"], icon = R.drawable.pen) {
            open(if (duress == null) choose() else ForcedFirstScreen.beforeCodes(container, words))
        }
        line(words["app-second-remove"], words["app-second-remove-about"], R.drawable.minus) { open(remove()) }
        limits()
    }

    private fun Column.limits() = box(Tone.Caution, words["app-second-limits"], above = 20) {
        for (limit in listOf(
            words["app-second-limit-known"],
            words["app-second-limit-size"],
            words["app-second-limit-watched"],
            words["app-second-limit-erase"]
        )) {
            body(limit)
        }
    }

    private fun choose(): Screen =
        CodesScreen(container, words, heading, listOf(Ask.OWN, Ask.NEW_SECOND, Ask.AGAIN)) { (own, second) ->
            try {
                container.core.setDecoyCode(own, second)
                container.navigator.replace(SecondJournalReadyScreen(container, words))
            } catch (_: JournalException.Refused) {
                refuse(words["app-second-unable"])
            }
        }

    private fun remove(): Screen = CodesScreen(container, words, heading, listOf(Ask.OWN)) { (own) ->
        container.core.removeDecoyCode(own)
        container.navigator.replace(DoneScreen(heading, words["app-second-removed"]))
    }

    private fun open(screen: Screen) = container.navigator.open(screen)
}

/** The second code is chosen: how to make the other journal believable, and a way to practise. */
private class SecondJournalReadyScreen(private val container: Container, private val words: Words) : Screen() {
    override val isPrivate = true

    override fun view(stage: Stage): View = stage.page(words["app-second-title"]).apply {
        content.run {
            keepToAids()
            box(Tone.Done, "", words["app-second-ready"]) {
                accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
            }
            heading(words["app-second-ordinary"])
            body(words["app-second-fill"])
            body(words["app-second-return"])
            add(context.outlineButton(words["app-second-open"]) { container.lockForTheOther() }, 20)
        }
        main(
            context.primaryButton(words["app-rehearse-start"]) {
                stage.navigator.replace(RehearsalScreen(container, words))
            }
        )
    }
}

/** Locks this journal and asks for a code, which decides what opens. */
fun Container.lockForTheOther() {
    panic.lock()
    // There the calculator asks for it.
    if (discretion.isOn) return
    navigator.reset(doors.first())
    navigator.open(doors.journal())
}
