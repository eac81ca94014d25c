package fr.abri.app.discreet

import android.view.View
import android.widget.FrameLayout
import fr.abri.app.Container
import fr.abri.app.calculator.CalculatorView
import fr.abri.app.journal.keepToAids
import fr.abri.app.kit.Column
import fr.abri.app.kit.Page
import fr.abri.app.kit.Tone
import fr.abri.app.kit.body
import fr.abri.app.kit.box
import fr.abri.app.kit.evenButton
import fr.abri.app.kit.evenly
import fr.abri.app.kit.primaryButton
import fr.abri.app.kit.problem
import fr.abri.app.kit.title
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words
import fr.abri.core.JournalException
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.distinctUntilChanged
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.launch

/** Both ways back are tried here; only then can the icon be changed. */
class EntranceRehearsalScreen(private val container: Container, private val words: Words) : Screen() {
    private val rehearsal = EntranceRehearsal(container.core, words, scope)
    private val fault = MutableStateFlow<String?>(null)
    override val isPrivate = true

    override fun view(stage: Stage): View = FrameLayout(stage.context).apply {
        stage.launch {
            rehearsal.state.map { it.tried }.distinctUntilChanged().collect { tried ->
                removeAllViews()
                addView(if (tried == Tried.BOTH) ready(stage) else keys(stage, tried))
            }
        }
    }

    override fun close() {
        rehearsal.calculator.clear()
        super.close()
    }

    private fun keys(stage: Stage, tried: Tried): Page = stage.page(words["app-discreet-title"]).apply {
        val calculator = CalculatorView(context, rehearsal.calculator::press, rehearsal::held)
        calculator.name(words)
        content.run {
            keepToAids()
            if (tried == Tried.NOTHING) {
                title(words["app-discreet-try-code"])
                body(words["app-discreet-try-code-how"])
            } else {
                title(words["app-discreet-try-help"])
                body(words["app-discreet-try-help-how"])
            }
            val message = column(8) { accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE }
            add(calculator, 16)
            stage.observe(rehearsal.state) { state ->
                message.removeAllViews()
                state.message?.let { message.body(it) }
            }
        }
        stage.observe(rehearsal.calculator.state, calculator::show)
    }

    private fun ready(stage: Stage): Page = stage.page(words["app-discreet-title"]).also { page ->
        stage.write(page, fault) { fault -> decide(stage, fault) }
    }

    private fun Column.decide(stage: Stage, fault: String?) {
        keepToAids()
        fault?.let { problem(it) }
        box(Tone.Done, words["app-discreet-tried"], words["app-discreet-tried-what"]) {
            accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
        }
        body(words["app-discreet-change"])
        evenly(
            context.evenButton(words["app-discreet-not-now"]) { stage.navigator.back() },
            context.evenButton(words["app-discreet-now"]) { begin() },
            above = 20
        )
    }

    /** Goes on when the screen is gone: the icon and what is kept where must agree. */
    private fun begin() = container.scope.launch {
        try {
            container.discretion.begin()
            container.navigator.reset(container.doors.home())
            container.navigator.open(DiscreetReadyScreen(container, words))
        } catch (error: JournalException) {
            fault.value = container.core.explain(error, words.audience)
        }
    }
}

/** The icon has changed: where it is found, and what ends at once. */
class DiscreetReadyScreen(private val container: Container, private val words: Words) : Screen() {
    override fun view(stage: Stage): View = stage.page(words["app-discreet-title"]).apply {
        content.run {
            title(words["app-discreet-ready"])
            body(words["app-discreet-ready-where"])
            body(words["app-discreet-back-leave"])
            body(words["app-discreet-ready-delay"])
        }
        main(context.primaryButton(words["app-done"]) { container.discretion.goHome() })
    }
}
