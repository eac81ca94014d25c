package fr.abri.app.codes

import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.core.decoy
import fr.abri.app.core.removeDuressCode
import fr.abri.app.core.setDuressCode
import fr.abri.app.journal.keepToAids
import fr.abri.app.kit.Column
import fr.abri.app.kit.Tone
import fr.abri.app.kit.body
import fr.abri.app.kit.box
import fr.abri.app.kit.door
import fr.abri.app.kit.heading
import fr.abri.app.kit.loading
import fr.abri.app.kit.outlineButton
import fr.abri.app.kit.primaryButton
import fr.abri.app.kit.problem
import fr.abri.app.kit.title
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words
import fr.abri.core.Duress
import fr.abri.core.JournalException
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.launch

/** @property hasWords whether words could reopen this journal; null until it is known. */
private data class ForcedCodeState(
    val hasWords: Boolean? = null,
    val duress: Duress? = null,
    val message: String? = null
)

/**
 * « Un code si on vous force »: for who is made to open Abri and has a second journal; what a third code does to
 * this one while it shows the other.
 */
class ForcedCodeScreen(private val container: Container, private val words: Words) : Screen() {
    private val state = MutableStateFlow(ForcedCodeState())
    override val isPrivate = true

    override fun view(stage: Stage): View {
        refresh()
        return stage.page(words["app-forced-title"]).also { page -> stage.write(page, state) { show(it) } }
    }

    private fun refresh() = scope.launch {
        state.value =
            try {
                ForcedCodeState(container.core.hasWords(), container.core.decoy().duress)
            } catch (error: JournalException) {
                ForcedCodeState(message = container.core.explain(error, words.audience))
            }
    }

    private fun Column.show(state: ForcedCodeState) {
        keepToAids()
        state.message?.let { problem(it) }
        val hasWords = state.hasWords
        when {
            hasWords == null -> if (state.message == null) loading(words["app-loading"])
            state.duress != null -> chosen(state.duress)
            else -> choices(hasWords)
        }
    }

    private fun Column.choices(hasWords: Boolean) {
        title(words["app-forced-title"])
        body(words["app-forced-what"])
        box(Tone.Calm, "", words["app-forced-alone"])
        body(words["app-forced-choice"])
        heading(words["app-forced-question"])
        if (hasWords) {
            door(R.drawable.lock, words["app-forced-shut"], words["app-forced-shut-what"]) {
                open(container.chooseForcedCode(words, Duress.SHUT))
            }
        } else {
            door(R.drawable.lock, words["app-forced-shut"], words["app-forced-shut-words"]) {
                open(MyWordsScreen(container, words))
            }
        }
        door(R.drawable.bin, words["app-forced-destroy"], words["app-forced-destroy-what"]) {
            open(LossScreen(container, words))
        }
    }

    private fun Column.chosen(duress: Duress) {
        title(words["app-forced-exists"])
        body(words.sentenceOf(duress))
        body(words["app-forced-alone"])
        body(words["app-forced-fixed"])
        add(context.primaryButton(words["app-rehearse-start"]) { open(RehearsalScreen(container, words)) }, 20)
        add(context.outlineButton(words["app-forced-remove"]) { open(container.removeForcedCode(words)) }, 8)
    }

    private fun open(screen: Screen) = container.navigator.open(screen)
}

/** Why the forced code has to be taken away before something else is done. */
class ForcedFirstScreen private constructor(
    private val container: Container,
    private val words: Words,
    private val why: String
) : Screen() {
    override val isPrivate = true

    override fun view(stage: Stage): View = stage.page(words["app-forced-title"]).apply {
        content.run {
            keepToAids()
            title(words["app-forced-first"])
            body(why)
            body(words["app-forced-first-after"])
        }
        main(
            context.primaryButton(words["app-forced-remove"]) {
                stage.navigator.replace(container.removeForcedCode(words))
            }
        )
    }

    companion object {
        /** Before another code is chosen: it could be too near, and nothing of the forced one is kept to compare. */
        fun beforeCodes(container: Container, words: Words): Screen =
            ForcedFirstScreen(container, words, words["app-forced-first-codes"])

        /** Before the words are taken away: once the journal is shut, nothing else opens it. */
        fun beforeWords(container: Container, words: Words): Screen =
            ForcedFirstScreen(container, words, words["app-forced-first-words"])
    }
}

/** The forced code is chosen, and can be practised. */
private class ForcedCodeReadyScreen(
    private val container: Container,
    private val words: Words,
    private val duress: Duress
) : Screen() {
    override val isPrivate = true

    override fun view(stage: Stage): View = stage.page(words["app-forced-title"]).apply {
        content.run {
            keepToAids()
            box(Tone.Done, words["app-forced-ready"], words.sentenceOf(duress)) {
                accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
            }
            body(words["app-forced-practise"])
        }
        main(
            context.primaryButton(words["app-rehearse-start"]) {
                stage.navigator.replace(RehearsalScreen(container, words))
            }
        )
    }
}

/** Asks for the codes there are and for one that does [duress]. */
fun Container.chooseForcedCode(words: Words, duress: Duress): Screen {
    val asks = listOf(Ask.OWN, Ask.SECOND, Ask.NEW_FORCED, Ask.AGAIN)
    return CodesScreen(this, words, words["app-forced-title"], asks) { (own, second, new) ->
        core.setDuressCode(own, second, new, duress)
        navigator.replace(ForcedCodeReadyScreen(this@chooseForcedCode, words, duress))
    }
}

private fun Container.removeForcedCode(words: Words): Screen =
    CodesScreen(this, words, words["app-forced-title"], listOf(Ask.OWN)) { (own) ->
        core.removeDuressCode(own)
        navigator.replace(DoneScreen(words["app-forced-title"], words["app-forced-removed"]))
    }

/** What the forced code does, in few words. */
fun Words.summaryOf(duress: Duress?): String = when (duress) {
    null -> this["app-forced-none"]
    Duress.SHUT -> this["app-forced-shuts"]
    Duress.DESTROY -> this["app-forced-destroys"]
}

private fun Words.sentenceOf(duress: Duress): String = when (duress) {
    Duress.SHUT -> this["app-forced-exists-shut"]
    Duress.DESTROY -> this["app-forced-exists-destroy"]
}
