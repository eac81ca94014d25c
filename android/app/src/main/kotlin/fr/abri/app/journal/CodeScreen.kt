package fr.abri.app.journal

import android.view.View
import android.view.accessibility.AccessibilityManager
import android.widget.FrameLayout
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.kit.Column
import fr.abri.app.kit.Page
import fr.abri.app.kit.Tone
import fr.abri.app.kit.body
import fr.abri.app.kit.box
import fr.abri.app.kit.linkButton
import fr.abri.app.kit.loading
import fr.abri.app.kit.primaryButton
import fr.abri.app.kit.title
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words
import kotlinx.coroutines.flow.SharingStarted
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.stateIn
import kotlinx.coroutines.launch

/** The door of the journal: explained and chosen the first time, asked for afterwards; [next] is what it opens. */
class CodeScreen(private val container: Container, words: Words, private val next: () -> Screen) : Screen() {
    private val holder = CodeHolder(container.core, words, scope) {
        scope.launch {
            container.discretion.recogniseReader()
            container.navigator.replace(next())
        }
    }
    private val step = holder.state.map { it.step }.stateIn(scope, SharingStarted.Eagerly, CodeStep.LOOKING)

    /** Whoever leaves the app with half a code typed starts again elsewhere. */
    override val isPrivate = true

    override fun view(stage: Stage): View = FrameLayout(stage.context).apply {
        stage.observe(step) {
            removeAllViews()
            addView(if (it == CodeStep.LOOKING || it == CodeStep.EXPLAIN) explain(stage, it) else keys(stage, it))
        }
    }

    override fun close() {
        holder.wipe()
        super.close()
    }

    private fun explain(stage: Stage, step: CodeStep): Page = stage.page(stage.words["app-journal-title"]).apply {
        val words = stage.words
        if (step == CodeStep.LOOKING) {
            content.loading(words["app-loading"])
            return@apply
        }
        content.run {
            title(words["app-code-new-title"])
            body(words["app-code-new-what"])
            box(Tone.Caution, words["app-code-new-forgotten"])
            body(words["app-code-new-different"])
            body(words["app-code-new-limits"], R.color.ink2)
            if (isSpoken(stage)) box(Tone.Calm, "", words["app-code-voice"], R.drawable.speak)
            add(context.linkButton(words["app-restore-link"]) { stage.navigator.open(container.doors.restore()) }, 4)
        }
        main(stage.context.primaryButton(words["app-code-new-start"]) { holder.start() })
    }

    private fun isSpoken(stage: Stage) =
        (stage.context.getSystemService(AccessibilityManager::class.java)).isTouchExplorationEnabled

    private fun keys(stage: Stage, step: CodeStep): Page =
        stage.codePage(holder, titleOf(step, stage.words), hintOf(step, stage.words), workingOf(step, stage.words)) {
            if (step == CodeStep.REPEAT) {
                add(context.linkButton(stage.words["app-code-again"]) { holder.chooseAgain() }, 4)
            }
            if (step == CodeStep.ENTER) otherWays(stage)
        }

    /** For who has no code any more. */
    private fun Column.otherWays(stage: Stage) {
        add(
            context.linkButton(stage.words["app-words-have"]) {
                stage.navigator.open(container.doors.openWithWords(next))
            },
            4
        )
        add(
            context.linkButton(stage.words["app-another-link"]) {
                stage.navigator.open(container.doors.anotherJournal())
            },
            4
        )
    }

    private fun titleOf(step: CodeStep, words: Words) = when (step) {
        CodeStep.CHOOSE -> words["app-code-choose-title"]
        CodeStep.REPEAT -> words["app-code-repeat-title"]
        else -> words["app-code-enter-title"]
    }

    private fun hintOf(step: CodeStep, words: Words) = when (step) {
        CodeStep.CHOOSE -> words["app-code-choose-hint"]
        CodeStep.REPEAT -> words["app-code-repeat-hint"]
        else -> words["app-code-enter-hint"]
    }

    private fun workingOf(step: CodeStep, words: Words) = when (step) {
        CodeStep.REPEAT -> words["app-code-creating"]
        CodeStep.ENTER -> words["app-code-opening"]
        else -> ""
    }
}
