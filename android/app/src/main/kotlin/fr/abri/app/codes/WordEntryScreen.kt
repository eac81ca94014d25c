package fr.abri.app.codes

import android.view.View
import android.widget.TextView
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.kit.Column
import fr.abri.app.kit.Type
import fr.abri.app.kit.body
import fr.abri.app.kit.primaryButton
import fr.abri.app.kit.text
import fr.abri.app.kit.title
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words
import kotlinx.coroutines.flow.collectLatest

/** Asks for the words at [places] (from 0), on our own letter keys; [entered] takes them or says what is wrong. */
class WordEntryScreen(
    container: Container,
    private val words: Words,
    private val places: List<Int>,
    private val hint: String,
    entered: suspend (List<String>) -> String?
) : Screen() {
    private val holder = WordEntryHolder(container.core, scope, places.size, entered)
    override val isPrivate = true

    override fun view(stage: Stage): View = stage.page(words["app-words-title"]).apply {
        val heading = content.title("") as TextView
        content.body(hint, R.color.ink2)
        val typed = content.text()
        val message = content.text().apply { accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE }
        val keys = LetterKeys(context, words["app-words-erase"], holder::type, holder::erase)
        content.add(keys.view)
        val found = content.add(context.text(Type.Body, ""), 16)
        val next = context.primaryButton(words["app-words-continue"]) { holder.submit() }
        main(next)
        stage.launch {
            holder.state.collectLatest { state ->
                val complete = state.found.size == places.size
                keys.show(state.letters)
                next.isEnabled = complete
                typed.write(if (state.typed.isEmpty()) "" else "${state.typed}…")
                message.write(state.message.orEmpty())
                found.text = state.found.withIndex().joinToString("\n") { (index, word) ->
                    "${places[index] + 1}.\u00A0$word"
                }
                heading.text =
                    if (complete) {
                        words["app-words-all"]
                    } else {
                        words.phrase("app-words-number", "number" to (places[state.found.size] + 1).toString())
                    }
            }
        }
    }

    override fun close() {
        holder.wipe()
        super.close()
    }

    private fun Column.text() = add(context.text(Type.Label, ""), 8)

    private fun TextView.write(words: String) {
        text = words
        visibility = if (words.isEmpty()) View.GONE else View.VISIBLE
    }
}
