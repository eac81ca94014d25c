package fr.abri.app.attachments

import android.graphics.Bitmap
import fr.abri.app.core.Core
import fr.abri.app.journal.Picture
import fr.abri.app.words.Words
import fr.abri.core.Attachment
import fr.abri.core.Change
import fr.abri.core.JournalException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.launch

/** What a finger on the picture does. */
enum class EditMode { COVER, CROP }

/** What is covered for good, the last one in the hand, and what stays of the picture. */
data class Edit(val covered: List<Part> = emptyList(), val cropped: Part = Part.ALL) {
    val isNothing: Boolean
        get() = covered.isEmpty() && cropped == Part.ALL

    fun change() = Change(covered.map { it.area }, cropped.takeIf { it != Part.ALL }?.area)
}

/**
 * @property picture null until it was decoded.
 * @property canUndo whether there is a step to take back.
 */
data class CopyEditorState(
    val mode: EditMode,
    val picture: Bitmap? = null,
    val edit: Edit = Edit(),
    val canUndo: Boolean = false,
    val working: Boolean = false,
    val message: String? = null
) {
    /** The rectangle that buttons move: the one drawn last, or what stays. */
    val held: Part?
        get() = if (mode == EditMode.CROP) edit.cropped else edit.covered.lastOrNull()
}

/** A copy of a picture on its way. Nothing of it is kept before the person says so, and the original never changes. */
class CopyEditorHolder(
    private val core: Core,
    private val words: Words,
    private val scope: CoroutineScope,
    private val source: CopySource,
    mode: EditMode,
    private val kept: (Attachment) -> Unit
) {
    private val shown = MutableStateFlow(CopyEditorState(mode))
    private val past = ArrayDeque<Edit>()
    val state: StateFlow<CopyEditorState> = shown.asStateFlow()

    init {
        trying {
            when (val picture = source.shown()) {
                is Picture.Shown -> shown.update { it.copy(picture = picture.bitmap) }
                Picture.TooLarge -> say("app-picture-large")
                Picture.Unreadable -> say("app-picture-unreadable")
            }
        }
    }

    fun choose(mode: EditMode) = shown.update { it.copy(mode = mode) }

    fun cover(part: Part) = edit { it.copy(covered = it.covered + part) }

    fun crop(part: Part) = edit { it.copy(cropped = part) }

    /** Changes the rectangle that is held. */
    fun adjust(how: (Part) -> Part) {
        val held = shown.value.held ?: return
        when (shown.value.mode) {
            EditMode.CROP -> crop(how(held))
            EditMode.COVER -> edit { it.copy(covered = it.covered.dropLast(1) + how(held)) }
        }
    }

    fun undo() {
        val before = past.removeLastOrNull() ?: return
        shown.update { it.copy(edit = before, canUndo = past.isNotEmpty(), message = null) }
    }

    /** Keeps the copy beside its original. */
    fun keep() {
        val state = shown.value
        if (state.working || state.picture == null) return
        if (state.edit.isNothing && !source.isCopyByItself) {
            say("app-editor-nothing")
            return
        }
        shown.update { it.copy(working = true, message = null) }
        trying { kept(source.keep(state.edit.change())) }
    }

    private fun say(id: String) = shown.update { it.copy(message = words[id]) }

    private fun edit(how: (Edit) -> Edit) {
        val before = shown.value.edit
        val after = how(before)
        if (after == before || shown.value.working) return
        past += before
        shown.update { it.copy(edit = after, canUndo = true, message = null) }
    }

    private fun trying(job: suspend () -> Unit) {
        scope.launch {
            try {
                job()
            } catch (error: JournalException) {
                val message = core.explain(error, words.audience)
                shown.update { it.copy(working = false, message = message) }
            }
        }
    }
}
