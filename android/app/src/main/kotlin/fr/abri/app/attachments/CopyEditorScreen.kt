package fr.abri.app.attachments

import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.kit.Column
import fr.abri.app.kit.Role
import fr.abri.app.kit.Type
import fr.abri.app.kit.chip
import fr.abri.app.kit.evenButton
import fr.abri.app.kit.flow
import fr.abri.app.kit.linkButton
import fr.abri.app.kit.loading
import fr.abri.app.kit.outlineButton
import fr.abri.app.kit.primaryButton
import fr.abri.app.kit.problem
import fr.abri.app.kit.text
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.SharingStarted
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.combine
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.stateIn

/**
 * Covering and cutting a copy of what [source] shows, with a finger or with buttons.
 *
 * The picture is shown unveiled: whoever comes here was told so on the line they touched.
 */
class CopyEditorScreen(container: Container, private val words: Words, source: CopySource, mode: EditMode) :
    Screen() {
    private val holder = CopyEditorHolder(container.core, words, scope, source, mode) { copy ->
        container.navigator.back()
        container.navigator.replace(AttachmentScreen(container, words, copy, justMade = true))
    }
    private val byButtons = MutableStateFlow(false)
    private val mode = kept(holder.state.map { it.mode }, mode)
    private val note = kept(holder.state.map { it.message to (it.picture == null) }, null to true)
    private val hand = kept(combine(byButtons, this.mode) { shown, mode -> shown to mode }, false to mode)
    override val isPrivate = true

    override fun view(stage: Stage): View = stage.page(words["app-editor-title"]).apply {
        content.run {
            modes(stage)
            picture(stage)
            notes(stage)
            val undo = add(context.outlineButton(words["app-editor-undo"], R.drawable.refresh) { holder.undo() }, 12)
            stage.observe(holder.state) { undo.isEnabled = it.canUndo && !it.working }
            buttons(stage)
        }
        val keep = stage.context.primaryButton(words["app-editor-keep"], R.drawable.check) { holder.keep() }
        main(keep)
        stage.observe(holder.state) { keep.isEnabled = it.picture != null && !it.working }
    }

    private fun Column.modes(stage: Stage) {
        val place = column(0) {}
        stage.observe(mode) { mode ->
            val choices = listOf(EditMode.COVER to "app-editor-cover", EditMode.CROP to "app-editor-crop")
            val chips = choices.map { (choice, name) ->
                context.chip(words[name], choice == mode) { holder.choose(choice) }.apply {
                    accessibilityDelegate = Role.Choice
                }
            }
            place.removeAllViews()
            place.flow(*chips.toTypedArray())
            val about = words[if (mode == EditMode.COVER) "app-editor-cover-about" else "app-editor-crop-about"]
            place.add(context.text(Type.Body, about), 12)
        }
    }

    private fun Column.picture(stage: Stage) {
        val picture = add(EditedPicture(context, holder::cover, holder::crop), 12)
        // One state after the other: words that come late must not put an older picture back.
        stage.launch {
            holder.state.collect { state ->
                val covered = words.phrase("app-editor-picture", "count" to state.edit.covered.size.toString())
                val cropped = words["app-editor-cropped"].takeIf { state.edit.cropped != Part.ALL }
                picture.show(state, listOfNotNull(covered, cropped).joinToString(" "))
            }
        }
    }

    private fun Column.notes(stage: Stage) {
        val place = column(8) {}
        stage.observe(note) { (message, decoding) ->
            place.removeAllViews()
            when {
                message != null -> place.problem(message)
                decoding -> place.loading(words["app-loading"])
            }
        }
    }

    /** The same without drawing: for a keyboard, a switch, a screen reader or an unsteady hand. */
    private fun Column.buttons(stage: Stage) {
        val place = column(8) {}
        stage.observe(hand) { (shown, mode) ->
            place.removeAllViews()
            if (!shown) {
                place.add(context.linkButton(words["app-editor-buttons"]) { byButtons.value = true })
                return@observe
            }
            if (mode == EditMode.COVER) {
                place.add(context.outlineButton(words["app-editor-add"], R.drawable.plus) { holder.cover(Part.MIDDLE) })
            }
            val steps = STEPS.map { (name, how) -> context.evenButton(words[name]) { holder.adjust(how) } }
            place.flow(*steps.toTypedArray())
        }
    }

    private fun <T> kept(flow: Flow<T>, first: T): StateFlow<T> = flow.stateIn(scope, SharingStarted.Eagerly, first)

    private companion object {
        /** How far a button moves the rectangle that is held, in ten-thousandths of the picture. */
        const val STEP = 400

        val STEPS: List<Pair<String, (Part) -> Part>> = listOf(
            "app-editor-left" to { it.moved(-STEP, 0) },
            "app-editor-right" to { it.moved(STEP, 0) },
            "app-editor-up" to { it.moved(0, -STEP) },
            "app-editor-down" to { it.moved(0, STEP) },
            "app-editor-wider" to { it.grown(STEP, 0) },
            "app-editor-narrower" to { it.grown(-STEP, 0) },
            "app-editor-higher" to { it.grown(0, STEP) },
            "app-editor-lower" to { it.grown(0, -STEP) }
        )
    }
}
