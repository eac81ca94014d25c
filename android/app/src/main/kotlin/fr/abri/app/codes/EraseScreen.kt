package fr.abri.app.codes

import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.core.eraseEverything
import fr.abri.app.kit.Tone
import fr.abri.app.kit.body
import fr.abri.app.kit.box
import fr.abri.app.kit.evenButton
import fr.abri.app.kit.evenly
import fr.abri.app.kit.heading
import fr.abri.app.kit.loading
import fr.abri.app.kit.primaryButton
import fr.abri.app.kit.problem
import fr.abri.app.kit.title
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.settings.Settings
import fr.abri.app.words.Words
import fr.abri.core.JournalException
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.launch

/** @property running whether it is being erased now. */
private data class EraseState(val running: Boolean = false, val message: String? = null)

/** The one confirmation of « Tout effacer », behind the [code], which is wiped with the screen. */
class EraseScreen(private val container: Container, private val words: Words, private val code: ByteArray) : Screen() {
    private val state = MutableStateFlow(EraseState())
    override val isPrivate = true

    override fun view(stage: Stage): View = stage.page(words["app-erase-title"]).also { page ->
        stage.write(page, state) { state ->
            state.message?.let { problem(it) }
            title(words["app-erase-question"])
            body(words["app-erase-what"])
            box(Tone.Caution, "", words["app-erase-final"])
            if (container.discretion.isOn) body(words["app-erase-discreet"])
            if (state.running) {
                loading(words["app-loading"])
            } else {
                evenly(
                    context.evenButton(words["app-erase-keep"]) { stage.navigator.back() },
                    context.evenButton(words["app-erase-now"]) { erase() },
                    above = 20
                )
            }
        }
    }

    override fun close() {
        code.fill(0)
        super.close()
    }

    /** Goes on when the screen is gone: what was begun must be told and its settings forgotten. */
    private fun erase() {
        state.value = EraseState(running = true)
        container.scope.launch {
            try {
                container.core.eraseEverything(code.copyOf())
                container.settings.change { Settings() }
                container.shareDoor.isOpen = false
                container.panicKit.isOpen = false
                container.discretion.matchIcon()
                container.navigator.reset(ErasedScreen(container, words))
            } catch (error: JournalException) {
                state.value = EraseState(message = container.core.explain(error, words.audience))
            }
        }
    }
}

/** It is erased; what remains elsewhere. */
class ErasedScreen(private val container: Container, private val words: Words) : Screen() {
    override fun view(stage: Stage): View = stage.bare().apply {
        content.run {
            title(words["app-erase-done"])
            heading(words["app-erase-remains"])
            body(words["app-erase-copies"])
            body(words["app-erase-gallery"])
            body(words["app-erase-calls"])
            body(words["app-erase-app"], R.color.ink2)
        }
        main(context.primaryButton(words["app-done"]) { stage.navigator.reset(container.doors.first()) })
    }
}
