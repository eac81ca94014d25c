package fr.abri.app.journal

import android.graphics.drawable.GradientDrawable
import android.view.Gravity
import android.view.View
import android.view.accessibility.AccessibilityManager
import android.widget.FrameLayout
import android.widget.LinearLayout
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.kit.Column
import fr.abri.app.kit.Page
import fr.abri.app.kit.Tone
import fr.abri.app.kit.Type
import fr.abri.app.kit.body
import fr.abri.app.kit.box
import fr.abri.app.kit.centred
import fr.abri.app.kit.dp
import fr.abri.app.kit.icon
import fr.abri.app.kit.isReadFirst
import fr.abri.app.kit.linkButton
import fr.abri.app.kit.loading
import fr.abri.app.kit.markHeading
import fr.abri.app.kit.primaryButton
import fr.abri.app.kit.row
import fr.abri.app.kit.text
import fr.abri.app.kit.title
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words
import kotlinx.coroutines.flow.SharingStarted
import kotlinx.coroutines.flow.collectLatest
import kotlinx.coroutines.flow.distinctUntilChanged
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.stateIn

/** The door of the journal: explained and chosen the first time, asked for afterwards; [next] is what it opens. */
class CodeScreen(private val container: Container, words: Words, private val next: () -> Screen) : Screen() {
    private val holder = CodeHolder(container.core, words, scope) { container.navigator.replace(next()) }
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
        }
        main(stage.context.primaryButton(words["app-code-new-start"]) { holder.start() })
    }

    private fun isSpoken(stage: Stage) =
        (stage.context.getSystemService(AccessibilityManager::class.java)).isTouchExplorationEnabled

    private fun keys(stage: Stage, step: CodeStep): Page = stage.page(stage.words["app-journal-title"]).apply {
        val words = stage.words
        val heading = content.context.text(Type.Title, titleOf(step, words)).centred().apply {
            id = R.id.screen_title
            markHeading()
            isReadFirst()
        }
        val hint = content.context.text(Type.Small, hintOf(step, words)).centred()
        val pips = Pips(content)
        val message = content.context.text(Type.Body, "").centred().apply {
            accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
        }
        content.run {
            add(
                context.row {
                    gravity = Gravity.CENTER
                    icon(R.drawable.lock, R.color.primary)
                }
            )
            add(heading, 8)
            add(hint, 4)
            add(pips.view, 16)
            add(message, 12)
            add(Keypad(context, words["app-code-erase"], holder::type, holder::erase).view, 16)
            if (step == CodeStep.REPEAT) {
                add(context.linkButton(words["app-code-again"]) { holder.chooseAgain() }, 4)
            }
        }
        val validate = content.context.primaryButton(words["app-code-validate"]) { holder.validate() }
        main(validate)
        stage.observe(holder.state) { state ->
            pips.show(state.typed)
            validate.isEnabled = state.typed > 0 && !state.working
            message.text = if (state.working) workingOf(step, words) else state.message.orEmpty()
            message.visibility = if (message.text.isEmpty()) View.GONE else View.VISIBLE
        }
        stage.spoken(holder, pips.view)
    }

    /** A screen reader is told how many digits there are, never which. */
    private fun Stage.spoken(holder: CodeHolder, pips: View) = launch {
        holder.state.map { it.typed }.distinctUntilChanged().collectLatest { typed ->
            pips.contentDescription =
                if (typed == 0) {
                    words["app-code-typed-none"]
                } else {
                    words.phrase("app-code-typed", "count" to typed.toString())
                }
        }
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

/** One dot for each digit that was typed, and no empty places that would tell how many are wanted. */
private class Pips(column: Column) {
    val view: LinearLayout = column.context.row {
        gravity = Gravity.CENTER
        minimumHeight = dp(16)
        isFocusable = true
        keepToAids()
    }

    fun show(count: Int) {
        while (view.childCount > count) view.removeViewAt(view.childCount - 1)
        while (view.childCount < count) view.addView(pip(), LinearLayout.LayoutParams(view.dp(14), view.dp(14)).gap())
    }

    private fun LinearLayout.LayoutParams.gap() = apply {
        marginStart = view.dp(4)
        marginEnd = view.dp(4)
    }

    private fun pip() = View(view.context).apply {
        background = GradientDrawable().apply {
            shape = GradientDrawable.OVAL
            setColor(context.getColor(R.color.primary))
        }
    }
}
