package fr.abri.app.journal

import android.view.View
import fr.abri.app.Container
import fr.abri.app.kit.Tone
import fr.abri.app.kit.Type
import fr.abri.app.kit.body
import fr.abri.app.kit.box
import fr.abri.app.kit.card
import fr.abri.app.kit.loading
import fr.abri.app.kit.markHeading
import fr.abri.app.kit.problem
import fr.abri.app.kit.small
import fr.abri.app.kit.text
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words
import fr.abri.core.JournalException
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.launch

/** One of the texts that an entry has had. */
data class FormerText(val written: String, val text: String, val facts: List<Pair<String, String>>, val clock: Boolean)

/** @property texts null until they are there; the one that counts first. */
data class HistoryState(
    val texts: List<FormerText>? = null,
    val damaged: List<ULong> = emptyList(),
    val message: String? = null
)

/** Every text that an entry has had: a correction hides nothing. */
class HistoryScreen(private val container: Container, words: Words, private val seq: ULong) : Screen() {
    private val state = MutableStateFlow(HistoryState())
    override val isPrivate = true

    init {
        scope.launch {
            val core = container.core
            val dates = Dates(core, words)
            state.value =
                try {
                    val history = core.history(seq)
                    val texts = history.versions.map {
                        val written = dates.ofWriting(it.written.wallMs)
                        FormerText(written, it.content.text, words.factsOf(it.content), it.clockChanged)
                    }
                    HistoryState(texts.reversed(), history.damaged)
                } catch (error: JournalException) {
                    HistoryState(message = core.explain(error, words.audience))
                }
        }
    }

    override fun view(stage: Stage): View = stage.page(stage.words["app-entry-history"]).also { page ->
        val words = stage.words
        stage.write(page, state) { state ->
            keepToAids()
            body(words["app-entry-history-about"])
            state.message?.let { problem(it) }
            if (state.texts == null && state.message == null) loading(words["app-loading"])
            state.texts.orEmpty().forEach { former ->
                small(former.written).markHeading()
                card {
                    if (former.text.isNotBlank()) add(context.text(Type.Body, former.text))
                    factsOf(former.facts)
                    if (former.clock) small(words["app-entry-clock-about"])
                }
            }
            if (state.damaged.isNotEmpty()) box(Tone.Caution, words["app-journal-damaged"])
        }
    }
}
