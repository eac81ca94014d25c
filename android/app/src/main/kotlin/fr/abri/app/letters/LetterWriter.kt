package fr.abri.app.letters

import android.content.Intent
import android.text.SpannableStringBuilder
import android.text.Spanned
import android.text.style.BackgroundColorSpan
import android.text.style.ForegroundColorSpan
import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.dossier.ChoosePage
import fr.abri.app.dossier.DossierScreen
import fr.abri.app.journal.writtenToday
import fr.abri.app.kit.Column
import fr.abri.app.kit.Tone
import fr.abri.app.kit.Type
import fr.abri.app.kit.body
import fr.abri.app.kit.box
import fr.abri.app.kit.card
import fr.abri.app.kit.heading
import fr.abri.app.kit.outlineButton
import fr.abri.app.kit.small
import fr.abri.app.kit.text
import fr.abri.app.kit.title
import fr.abri.app.navigation.Stage
import fr.abri.core.Letter
import fr.abri.core.Line
import fr.abri.core.LineRole
import fr.abri.core.Piece

/** Writes a letter with what is known, what is still open in it, and the ways to use it. */
class LetterWriter(private val container: Container, private val stage: Stage, private val kind: String) {
    private val words = stage.words

    fun write(column: Column, letter: Letter) = column.run {
        title(letter.title)
        if (letter.missing.isNotEmpty()) {
            box(Tone.Caution, words["app-letter-missing"], letter.missing.joinToString("\n") { "• ${it.label}" })
        }
        paper(letter)
        actions(letter)
        heading(words["app-letter-notes"])
        letter.notes.forEach { body(it) }
        if (letter.bring.isNotEmpty()) {
            heading(words["app-letter-bring"])
            letter.bring.forEach { body("• $it") }
        }
    }

    private fun Column.paper(letter: Letter) = card(above = 16) {
        var before: LineRole? = null
        letter.lines.forEach { line ->
            val above = if (before == line.role && line.role != LineRole.PARAGRAPH) 2 else 12
            add(context.text(type(line.role), written(line)), above)
            before = line.role
        }
    }

    private fun type(role: LineRole) = when {
        kind == ON_SCREEN -> Type.Crisis
        role == LineRole.HEADING || role == LineRole.SUBJECT -> Type.Label
        else -> Type.Body
    }

    /** What is open says so in brackets, and stands on another ground: not marked by its colour alone. */
    private fun Column.written(line: Line): CharSequence = SpannableStringBuilder().apply {
        if (line.role == LineRole.ITEM) append("• ")
        line.pieces.forEach { piece ->
            val from = length
            when (piece) {
                is Piece.Words -> append(piece.text)

                is Piece.Said -> append(piece.text)

                is Piece.Missing -> {
                    append(piece.text)
                    val spans =
                        listOf(
                            ForegroundColorSpan(context.getColor(R.color.caution)),
                            BackgroundColorSpan(context.getColor(R.color.caution_box))
                        )
                    spans.forEach { setSpan(it, from, length, Spanned.SPAN_EXCLUSIVE_EXCLUSIVE) }
                }
            }
        }
    }

    private fun Column.actions(letter: Letter) {
        val said = context.text(Type.Small, "").apply {
            accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
        }
        fun short(act: () -> Unit) {
            if (letter.text.length > LONGEST) said.text = words["app-letter-long"] else act()
        }
        add(
            context.outlineButton(words["app-letter-copy"], R.drawable.file) {
                short {
                    container.clipboard.copy(letter.text)
                    said.text = words["app-letter-copied"]
                }
            },
            20
        )
        small(words["app-letter-copy-trace"])
        add(
            context.outlineButton(words["app-letter-share"], R.drawable.share) {
                short { if (!container.outside.open(sharing(letter.text))) said.text = words["app-letter-no-share"] }
            },
            16
        )
        small(words["app-letter-share-trace"])
        if (kind == ChoosePage.COMPLAINT) dossier(letter)
        add(
            context.outlineButton(words["app-keep"], R.drawable.pen) {
                stage.navigator.open(container.doors.keep(writtenToday(letter.text, letter.title)))
            },
            16
        )
        small(words["app-keep-trace"])
        add(said, 8)
    }

    /** The dossier that asked for it, or a new one. */
    private fun Column.dossier(letter: Letter) {
        add(
            context.outlineButton(words["app-dossier-letter-take"], R.drawable.scale) {
                container.complaint.value = letter.text
                val navigator = stage.navigator
                if (!navigator.backTo { it is DossierScreen }) navigator.open(container.doors.dossier())
            },
            16
        )
        small(words["app-dossier-letter-about"])
    }

    private fun sharing(text: String): Intent = Intent.createChooser(
        Intent(Intent.ACTION_SEND).setType("text/plain").putExtra(Intent.EXTRA_TEXT, text),
        null
    )

    private companion object {
        /** Shown to somebody who reads it from the screen. */
        const val ON_SCREEN = "show-adult"

        /** What Android surely hands to another app at once, in characters. */
        const val LONGEST = 100_000
    }
}
