package fr.abri.app.codes

import android.view.Gravity
import android.view.View
import fr.abri.app.Container
import fr.abri.app.kit.Column
import fr.abri.app.kit.Look
import fr.abri.app.kit.Type
import fr.abri.app.kit.body
import fr.abri.app.kit.card
import fr.abri.app.kit.grow
import fr.abri.app.kit.primaryButton
import fr.abri.app.kit.row
import fr.abri.app.kit.text
import fr.abri.app.kit.title
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words

/** The twelve words, shown this once, to be copied by hand; three of them are then asked for. */
class ShownWordsScreen(private val container: Container, private val words: Words, private val made: List<String>) :
    Screen() {
    override val isPrivate = true

    override fun view(stage: Stage): View = stage.page(words["app-words-title"]).apply {
        content.run {
            title(words["app-words-copy-title"])
            body(words["app-words-copy-how"])
            card(Look.Calm, 16) { wordsInColumns() }
            body(words["app-words-copy-once"])
        }
        main(context.primaryButton(words["app-words-copied"]) { rehearse(stage) })
    }

    /** Read down, then across, by eyes and by ears; a word that is cut in two would be copied wrong. */
    private fun Column.wordsInColumns() {
        val narrow = resources.configuration.run { screenWidthDp / fontScale.coerceAtLeast(1f) < TWO_COLUMNS }
        val height = if (narrow) made.size else made.size / 2
        add(
            context.row {
                gravity = Gravity.TOP
                made.withIndex().chunked(height).forEach { part ->
                    grow(
                        Column(context).apply {
                            part.forEach { (index, word) ->
                                add(context.text(Type.Label, "${index + 1}.\u00A0$word"), 8)
                            }
                        }
                    )
                }
            }
        )
    }

    private fun rehearse(stage: Stage) {
        val places = made.indices.shuffled().take(REHEARSED).sorted()
        stage.navigator.open(
            WordEntryScreen(container, words, places, words["app-words-rehearse-hint"]) { typed ->
                if (typed == places.map(made::get)) {
                    container.navigator.back()
                    container.navigator.replace(DoneScreen(words["app-words-title"], words["app-words-kept"]))
                    null
                } else {
                    words["app-words-rehearse-different"]
                }
            }
        )
    }

    private companion object {
        /** From this width on, in dp of letters as they are drawn, two words fit beside each other. */
        const val TWO_COLUMNS = 300

        /** How many words are asked for, so that a slip of the pen shows. */
        const val REHEARSED = 3
    }
}
