package fr.abri.app.journal

import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.attachments.AttachmentScreen
import fr.abri.app.attachments.fingerprint
import fr.abri.app.camera.CameraSource
import fr.abri.app.kit.Column
import fr.abri.app.kit.Tone
import fr.abri.app.kit.Type
import fr.abri.app.kit.box
import fr.abri.app.kit.card
import fr.abri.app.kit.heading
import fr.abri.app.kit.line
import fr.abri.app.kit.loading
import fr.abri.app.kit.primaryButton
import fr.abri.app.kit.problem
import fr.abri.app.kit.small
import fr.abri.app.kit.text
import fr.abri.app.kit.title
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words

/**
 * An entry as it was written; [removed] is told if it goes into the bin.
 *
 * Nothing in it can be tapped but its pictures: an address would lead back to the abuse.
 */
class EntryScreen(
    private val container: Container,
    words: Words,
    private val seq: ULong,
    private val justKept: Boolean = false,
    private val removed: (ULong) -> Unit = {}
) : Screen() {
    private val holder = EntryHolder(container.core, words, scope, seq)
    override val isPrivate = true

    override fun view(stage: Stage): View {
        holder.refresh()
        val words = stage.words
        return stage.page(words["app-journal-title"]).also { page ->
            page.main(
                stage.context.primaryButton(words["app-entry-attach"], R.drawable.file) {
                    stage.navigator.open(
                        AttachScreen(container, words, PickerSource(container.outside, container.resolver), seq)
                    )
                }
            )
            stage.write(page, holder.state) { show(it, stage) }
        }
    }

    private fun Column.show(state: EntryState, stage: Stage) {
        val words = stage.words
        keepToAids()
        state.message?.let { problem(it) }
        if (state.kind == null) {
            if (state.message == null) loading(words["app-loading"])
            return
        }
        if (justKept) box(Tone.Done, "", words["app-entry-kept"])
        title(state.title)
        small(state.`when`)
        if (state.text.isNotBlank()) card { add(context.text(Type.Body, state.text)) }
        if (state.facts.isNotEmpty()) card { factsOf(state.facts) }
        if (state.files.isNotEmpty()) heading(words["app-entry-attachments"])
        state.files.forEach { file ->
            attachedFile(stage, container.core, file) {
                stage.navigator.open(AttachmentScreen(container, words, file.attachment))
            }
        }
        state.fingerprints.forEach { fingerprint(words["app-fingerprint-noted"], it) }
        hints(state.hints, words)
        add(context.text(Type.Small, state.written), 20)
        state.marks.forEach { small(it) }
        ways(state, stage)
    }

    /** What would make it stronger, as an offer: nothing is missing from what somebody lived through. */
    private fun Column.hints(hints: List<String>, words: Words) {
        if (hints.isEmpty()) return
        box(Tone.Calm, words["app-hints"], hints.joinToString("\n") { "• $it" }, above = 20) {
            add(context.text(Type.Small, words["app-hints-about"], R.color.on_calm), 8)
        }
    }

    private fun Column.ways(state: EntryState, stage: Stage) {
        val words = stage.words
        val open = { screen: Screen -> stage.navigator.open(screen) }
        if (container.hasCamera) {
            line(words["app-entry-photo"], icon = R.drawable.camera, above = 20) {
                open(AttachScreen(container, words, CameraSource(container, words), seq))
            }
        }
        line(words["app-entry-amend"], icon = R.drawable.pen, above = if (container.hasCamera) 10 else 20) {
            open(EntryFormScreen(container, words, amended = seq))
        }
        if (state.amended) {
            line(words["app-entry-history"], icon = R.drawable.clock) { open(HistoryScreen(container, words, seq)) }
        }
        line(words["app-entry-remove"], icon = R.drawable.bin) {
            holder.remove {
                removed(seq)
                stage.navigator.back()
            }
        }
        small(words["app-entry-remove-about"])
    }
}

/** Names and values, one below the other. */
fun Column.factsOf(facts: List<Pair<String, String>>) = facts.forEach { (name, value) ->
    column(12) {
        add(context.text(Type.SmallLabel, name, R.color.ink2))
        add(context.text(Type.Body, value), 2)
    }
}
