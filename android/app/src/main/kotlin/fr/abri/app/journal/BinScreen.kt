package fr.abri.app.journal

import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.kit.Column
import fr.abri.app.kit.Tone
import fr.abri.app.kit.Type
import fr.abri.app.kit.body
import fr.abri.app.kit.box
import fr.abri.app.kit.card
import fr.abri.app.kit.empty
import fr.abri.app.kit.evenButton
import fr.abri.app.kit.evenly
import fr.abri.app.kit.loading
import fr.abri.app.kit.problem
import fr.abri.app.kit.text
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words

/** The bin: everything in it can be put back; destroying is a second step, after the code. */
class BinScreen(private val container: Container, words: Words) : Screen() {
    private val holder = BinHolder(container.core, words, scope)
    override val isPrivate = true

    override fun view(stage: Stage): View = stage.page(stage.words["app-bin-title"]).also { page ->
        holder.refresh()
        val words = stage.words
        stage.write(page, holder.state) { state ->
            keepToAids()
            body(words["app-bin-about"])
            state.message?.let { problem(it) }
            val lines = state.lines
            when {
                lines == null -> loading(words["app-loading"])
                lines.isEmpty() && state.damaged.isEmpty() -> empty(words["app-bin-empty"], "")
                else -> lines.forEach { removed(it, stage) }
            }
            if (state.damaged.isNotEmpty()) box(Tone.Caution, words["app-journal-damaged"])
        }
    }

    private fun Column.removed(line: BinLine, stage: Stage) = card {
        val words = stage.words
        add(context.text(Type.Label, line.title))
        line.details.forEach { add(context.text(Type.Small, it).apply { maxLines = 3 }, 2) }
        evenly(
            context.evenButton(words["app-bin-put-back"]) { holder.putBack(line.seq) },
            context.evenButton(words["app-bin-destroy"]) {
                stage.navigator.open(
                    ConfirmScreen(container, words, words["app-bin-destroy-code"]) {
                        DestroyScreen(container, words, line)
                    }
                )
            }
        )
    }
}

/** The last question before something is destroyed: what goes, what stays, and that nobody can bring it back. */
class DestroyScreen(private val container: Container, words: Words, private val line: BinLine) : Screen() {
    private val holder = DestroyHolder(container.core, words, scope, line.seq) { container.navigator.back() }
    override val isPrivate = true

    override fun view(stage: Stage): View = stage.page(stage.words["app-bin-destroy"]).also { page ->
        val words = stage.words
        stage.write(page, holder.state) { state ->
            keepToAids()
            state.message?.let { problem(it) }
            card {
                add(context.text(Type.Label, line.title))
                line.details.forEach { add(context.text(Type.Small, it), 2) }
            }
            box(Tone.Danger, words["app-destroy-title"], words["app-destroy-what"])
            body(words["app-destroy-chain"])
            body(words["app-destroy-elsewhere"])
            if (state.working) {
                loading(words["app-destroy-running"])
            } else {
                evenly(
                    context.evenButton(words["app-destroy-keep"]) { stage.navigator.back() },
                    context.evenButton(words["app-destroy-now"]) { holder.destroy() },
                    above = 20
                )
            }
        }
    }
}
