package fr.abri.app.codes

import android.view.View
import android.widget.FrameLayout
import fr.abri.app.Container
import fr.abri.app.journal.codePage
import fr.abri.app.journal.keepToAids
import fr.abri.app.kit.Page
import fr.abri.app.kit.Tone
import fr.abri.app.kit.box
import fr.abri.app.kit.outlineButton
import fr.abri.app.kit.primaryButton
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words
import fr.abri.core.CodeEffect

/** « S’entraîner »: a code typed as at the lock, and what it would do there, said instead of done. */
class RehearsalScreen(private val container: Container, words: Words) : Screen() {
    private val holder = RehearsalHolder(container.core, words, scope)
    override val isPrivate = true

    override fun view(stage: Stage): View = FrameLayout(stage.context).apply {
        stage.observe(holder.effect) {
            removeAllViews()
            addView(if (it == null) keys(stage) else answer(stage, it))
        }
    }

    override fun close() {
        holder.wipe()
        super.close()
    }

    private fun keys(stage: Stage): Page = stage.words.let { words ->
        val title = words["app-code-enter-title"]
        stage.codePage(holder, title, words["app-rehearse-hint"], words["app-loading"], words["app-rehearse-title"])
    }

    private fun answer(stage: Stage, effect: CodeEffect): Page = stage.page(stage.words["app-rehearse-title"]).apply {
        val words = stage.words
        content.run {
            keepToAids()
            box(toneOf(effect), titleOf(effect, words), sentenceOf(effect, words)) {
                accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
            }
            add(context.outlineButton(words["app-rehearse-again"]) { holder.again() }, 20)
            if (effect == CodeEffect.SHOW) {
                add(context.outlineButton(words["app-second-open"]) { container.lockForTheOther() }, 8)
            }
        }
        main(context.primaryButton(words["app-done"]) { stage.navigator.back() })
    }

    private fun toneOf(effect: CodeEffect) = when (effect) {
        CodeEffect.OPEN, CodeEffect.SHOW -> Tone.Done
        CodeEffect.SHUT, CodeEffect.DESTROY -> Tone.Caution
    }

    private fun titleOf(effect: CodeEffect, words: Words) = when (effect) {
        CodeEffect.OPEN -> words["app-rehearse-own-title"]
        CodeEffect.SHOW -> words["app-rehearse-second-title"]
        CodeEffect.SHUT -> words["app-rehearse-shut-title"]
        CodeEffect.DESTROY -> words["app-rehearse-destroy-title"]
    }

    private fun sentenceOf(effect: CodeEffect, words: Words) = when (effect) {
        CodeEffect.OPEN -> words["app-rehearse-own"]
        CodeEffect.SHOW -> words["app-rehearse-second"]
        CodeEffect.SHUT -> words["app-rehearse-shut"]
        CodeEffect.DESTROY -> words["app-rehearse-destroy"]
    }
}
