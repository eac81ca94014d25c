package fr.abri.app.journal

import android.graphics.Typeface
import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.kit.Column
import fr.abri.app.kit.Look
import fr.abri.app.kit.Tone
import fr.abri.app.kit.Type
import fr.abri.app.kit.body
import fr.abri.app.kit.box
import fr.abri.app.kit.card
import fr.abri.app.kit.label
import fr.abri.app.kit.outlineButton
import fr.abri.app.kit.problem
import fr.abri.app.kit.text
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words
import kotlinx.coroutines.flow.distinctUntilChanged
import kotlinx.coroutines.flow.map

/** The seal of today: what it shows, what it does not, and a check of everything before it. */
class SealScreen(container: Container, words: Words) : Screen() {
    private val holder = SealHolder(container.core, words, container.panic, scope)
    override val isPrivate = true

    override fun view(stage: Stage): View {
        holder.refresh()
        val words = stage.words
        return stage.page(words["app-seal-title"]).apply {
            val seal = content.column {}
            content.body(words["app-seal-use"])
            content.body(words["app-seal-honest"], R.color.ink2)
            val check = content.column(20) {}
            stage.launch {
                holder.state.map { SealState(it.number, it.title, it.digits) }.distinctUntilChanged().collect {
                    seal.removeAllViews()
                    if (it.number != null) seal.sealCard(it)
                }
            }
            stage.launch {
                holder.state.map { it.check() }.distinctUntilChanged().collect {
                    check.removeAllViews()
                    check.verification(it, stage)
                }
            }
        }
    }

    override fun close() {
        holder.stop()
        super.close()
    }

    /** What decides which views there are; how far a verification has come is shown in place. */
    private fun SealState.check() =
        SealState(progress = progress?.let { 0f }, result = result, intact = intact, message = message)

    private fun Column.verification(state: SealState, stage: Stage) {
        val words = stage.words
        state.result?.let { box(if (state.intact) Tone.Done else Tone.Caution, "", it).announce() }
        state.message?.let { problem(it) }
        if (state.progress == null) {
            add(context.outlineButton(words["app-verify-start"], R.drawable.shield) { holder.verify() })
        } else {
            val progress = JobProgress(context)
            label(words["app-verify-running"])
            add(progress.view)
            add(context.outlineButton(words["app-attach-stop"]) { holder.stop() })
            stage.observe(holder.state) { now -> progress.show(now.progress ?: 1f) }
        }
    }

    private fun View.announce() {
        accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
    }
}

/** The number of the seal and its forty digits, in two lines of four groups. */
fun Column.sealCard(state: SealState) = card(Look.Calm) {
    label(state.title, R.color.on_calm)
    state.digits.chunked(GROUPS).forEach { groups ->
        add(
            context.text(Type.Body, groups.joinToString(" "), R.color.on_calm).apply {
                typeface = Typeface.MONOSPACE
                // Each digit by itself: forty of them are not a number.
                contentDescription = groups.joinToString(", ") { it.toList().joinToString(" ") }
            },
            6
        )
    }
}

/** Groups of five digits on a line. */
private const val GROUPS = 4
