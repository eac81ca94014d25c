package fr.abri.app.codes

import android.view.View
import fr.abri.app.Container
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
            card(Look.Calm, 16) {
                val half = made.size / 2
                for (line in 0 until half) {
                    add(
                        context.row {
                            for (index in listOf(line, line + half)) {
                                grow(context.text(Type.Label, "${index + 1}. ${made[index]}"))
                            }
                        },
                        8
                    )
                }
            }
            body(words["app-words-copy-once"])
        }
        main(context.primaryButton(words["app-words-copied"]) { rehearse(stage) })
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
        /** How many words are asked for, so that a slip of the pen shows. */
        const val REHEARSED = 3
    }
}
