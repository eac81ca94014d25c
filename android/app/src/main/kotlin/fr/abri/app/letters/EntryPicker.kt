package fr.abri.app.letters

import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.journal.Dates
import fr.abri.app.journal.keepToAids
import fr.abri.app.journal.of
import fr.abri.app.kit.body
import fr.abri.app.kit.empty
import fr.abri.app.kit.loading
import fr.abri.app.kit.primaryButton
import fr.abri.app.kit.problem
import fr.abri.app.kit.step
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words
import fr.abri.core.Drafted
import fr.abri.core.Filter
import fr.abri.core.JournalException
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.launch

/** One entry that can be chosen. */
data class EntryChoice(val seq: ULong, val name: String, val beginning: String)

/** @property choices null until they are there. */
data class EntryPickerState(val choices: List<EntryChoice>? = null, val message: String? = null)

/** Which entries of the open journal a letter tells; what they say is given to [taken]. */
class EntryPickerScreen(
    private val container: Container,
    private val words: Words,
    private val taken: (Drafted) -> Unit
) : Screen() {
    private val state = MutableStateFlow(EntryPickerState())
    private val core = container.core
    private val chosen = HashSet<ULong>()
    override val isPrivate = true

    init {
        trying {
            val dates = Dates(core, words)
            val page = core.list(Filter(emptyList(), null, null, "", "", ""), null, MOST)
            val choices = page.entries.map { entry ->
                val name = "${words.of(entry.kind)} · ${dates.of(entry.`when`)}"
                EntryChoice(entry.seq, name, entry.beginning)
            }
            state.value = EntryPickerState(choices)
        }
    }

    override fun view(stage: Stage): View = stage.page(stage.words["app-letter-from"]).also { page ->
        stage.write(page, state) { state ->
            keepToAids()
            body(words["app-letter-from-about"])
            state.message?.let { problem(it) }
            val choices = state.choices
            when {
                choices == null -> loading(words["app-loading"])

                choices.isEmpty() -> empty(words["app-letter-from-none"], "")

                else -> choices.forEachIndexed { place, entry ->
                    step(place + 1, entry.name, entry.beginning, entry.seq in chosen) { on ->
                        if (on) chosen += entry.seq else chosen -= entry.seq
                    }
                }
            }
        }
        page.main(stage.context.primaryButton(words["app-letter-from-take"], R.drawable.check) { take() })
    }

    private fun take() = trying {
        taken(core.draftLetter(chosen.sorted()))
        container.navigator.back()
    }

    private fun trying(job: suspend () -> Unit) {
        scope.launch {
            try {
                job()
            } catch (error: JournalException) {
                val message = core.explain(error, words.audience)
                state.update { it.copy(choices = it.choices.orEmpty(), message = message) }
            }
        }
    }

    private companion object {
        /** As many as a list of the core has at once. */
        const val MOST = 500
    }
}
