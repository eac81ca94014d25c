package fr.abri.app.letters

import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.journal.Typing
import fr.abri.app.journal.field
import fr.abri.app.journal.keepToAids
import fr.abri.app.kit.Column
import fr.abri.app.kit.Page
import fr.abri.app.kit.Tone
import fr.abri.app.kit.Type
import fr.abri.app.kit.body
import fr.abri.app.kit.box
import fr.abri.app.kit.chip
import fr.abri.app.kit.flow
import fr.abri.app.kit.loading
import fr.abri.app.kit.outlineButton
import fr.abri.app.kit.primaryButton
import fr.abri.app.kit.small
import fr.abri.app.kit.text
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words
import fr.abri.core.Drafted
import fr.abri.core.Fact
import fr.abri.core.ImageAge
import fr.abri.core.Letter
import fr.abri.core.LetterField
import fr.abri.core.Shape
import java.time.LocalDate
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.launch

/** The facts of a letter, all of which may stay empty; a letter that needs none is shown at once. */
class LetterFormScreen(private val container: Container, private val kind: String, private val case: String) :
    Screen() {
    private val fields = MutableStateFlow<List<LetterField>?>(null)

    /** The letter that needs no facts. */
    private var straight: Letter? = null

    /** The names of fields that entries say differently. */
    private var differing = emptyList<String>()
    private var form = LetterForm().with(LocalDate.now())
    override val isPrivate = true

    init {
        scope.launch {
            val asked = container.core.letterFields(kind, case, container.audience)
            if (asked.isEmpty()) straight = container.core.letter(kind, case, container.audience, form.facts())
            fields.value = asked
        }
    }

    override fun view(stage: Stage): View = stage.page(stage.words["app-letters"]).also { page ->
        val writer = LetterWriter(container, stage, kind)
        page.content.keepToAids()
        stage.observe(fields) { asked ->
            page.content.removeAllViews()
            val letter = straight
            when {
                asked == null -> page.content.loading(stage.words["app-loading"])
                letter != null -> writer.write(page.content, letter)
                else -> page.ask(stage, asked)
            }
        }
    }

    /** What entries say is put into the fields, where it can be changed. */
    private fun take(drafted: Drafted) {
        form = form.with(drafted.facts)
        differing = fields.value.orEmpty().filter { it.fact in drafted.open }.map { it.label }
    }

    private fun Page.ask(stage: Stage, asked: List<LetterField>) {
        content.body(stage.words["app-letter-empty"])
        content.small(stage.words["app-letter-memory"])
        content.add(
            context.outlineButton(stage.words["app-letter-from"], R.drawable.book) {
                stage.navigator.open(container.doors.entriesForLetter(::take))
            },
            16
        )
        if (differing.isNotEmpty()) {
            content.box(Tone.Caution, stage.words["app-letter-from-open"], differing.joinToString("\n") { "• $it" })
        }
        asked.forEach { content.ask(stage.words, it) }
        main(
            context.primaryButton(stage.words["app-letter-show"], R.drawable.right) {
                stage.navigator.open(LetterScreen(container, kind, case, form.facts()))
            }
        )
    }

    private fun Column.ask(words: Words, field: LetterField) {
        val fact = field.fact
        if (fact == Fact.IMAGE_AGE) return imageAge(words, field.label)
        val hint =
            when (field.shape) {
                Shape.PERIOD -> words["app-letter-period-hint"]
                Shape.DAY -> words["app-letter-day-hint"]
                else -> ""
            }
        field(field.label, form[fact], typing(field.shape), hint) { form = form.with(fact, it) }
    }

    private fun typing(shape: Shape) = when (shape) {
        Shape.TEXT -> Typing.STORY
        Shape.LIST -> Typing.STORY
        Shape.NUMBER -> Typing.NUMBER
        Shape.LINE, Shape.DAY, Shape.PERIOD, Shape.CHOICE -> Typing.NAME
    }

    private fun Column.imageAge(words: Words, label: String) {
        add(context.text(Type.SmallLabel, label), 16)
        val place = column(0) {}
        fun show() {
            place.removeAllViews()
            fun choice(name: String, age: ImageAge) = context.chip(name, form.image == age) {
                form = form.copy(image = age)
                show()
            }
            place.flow(
                choice(words["app-letter-yes"], ImageAge.MINOR),
                choice(words["app-letter-no"], ImageAge.ADULT),
                choice(words["app-letter-unknown"], ImageAge.UNKNOWN)
            )
        }
        show()
    }
}
