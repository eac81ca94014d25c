package fr.abri.app.journal

import android.view.View
import fr.abri.app.Container
import fr.abri.app.kit.body
import fr.abri.app.kit.loading
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words
import fr.abri.core.EntryKind
import fr.abri.core.JournalException
import fr.abri.core.Money
import fr.abri.core.NewEntry
import fr.abri.core.StepTaken
import fr.abri.core.When
import java.time.LocalDate
import kotlinx.coroutines.Job
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.launch

/** Adds what Abri wrote for the person, a letter or a plan, to the open journal, and goes on to the entry. */
class KeepScreen(private val container: Container, private val words: Words, private val entry: NewEntry) : Screen() {
    private val problem = MutableStateFlow<String?>(null)
    override val isPrivate = true

    private var job: Job? = null

    override fun view(stage: Stage): View = stage.page(stage.words["app-keep"]).also { page ->
        stage.write(page, problem) { if (it == null) loading(stage.words["app-loading"]) else body(it) }
        // Not before it is on the stack: a quick disk would put the entry in the place of another screen.
        if (job == null) job = keep()
    }

    private fun keep() = scope.launch {
        try {
            val seq = container.core.add(entry)
            container.navigator.replace(EntryScreen(container, words, seq, justKept = true))
        } catch (error: JournalException) {
            problem.value = container.core.explain(error, words.audience)
        }
    }
}

/** An entry of today that holds [text] as Abri wrote it; [what] is what was done, if anything was. */
fun writtenToday(text: String, what: String? = null) = NewEntry(
    kind = if (what == null) EntryKind.NOTE else EntryKind.STEP,
    `when` = When.Day(LocalDate.now().toString()),
    platform = "",
    url = "",
    account = "",
    text = text,
    money = Money("", "", "", "", ""),
    step = StepTaken(what.orEmpty(), "", "")
)
