package fr.abri.app.dossier

import android.content.ContentResolver
import android.content.Intent
import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.core.DocumentPlace
import fr.abri.app.core.dossierSummary
import fr.abri.app.core.explain
import fr.abri.app.core.writePage
import fr.abri.app.kit.Tone
import fr.abri.app.kit.Type
import fr.abri.app.kit.body
import fr.abri.app.kit.box
import fr.abri.app.kit.outlineButton
import fr.abri.app.kit.problem
import fr.abri.app.kit.small
import fr.abri.app.kit.text
import fr.abri.app.kit.title
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words
import fr.abri.core.DossierException
import fr.abri.core.DossierSelection
import fr.abri.core.JournalException
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.launch

/** What came of the page. */
data class SummaryState(val done: Boolean = false, val message: String? = null)

/** The facts on one page for the desk: printed, or written where the person picks. */
class SummaryScreen(
    private val container: Container,
    private val words: Words,
    private val selection: DossierSelection,
    private val resolver: ContentResolver
) : Screen() {
    private val state = MutableStateFlow(SummaryState())
    override val isPrivate = true

    override fun view(stage: Stage): View = stage.page(words["app-summary-title"]).also { page ->
        stage.write(page, state) { state ->
            title(words["app-summary-title"])
            body(words["app-summary-what"])
            state.message?.let { problem(it) }
            if (state.done) {
                box(Tone.Done, "", words["app-summary-saved"]) {
                    accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
                }
            }
            add(context.outlineButton(words["app-summary-save"], R.drawable.file) { save() }, 20)
            small(words["app-copy-trace"])
            add(context.outlineButton(words["app-summary-print"], R.drawable.file) { print() }, 16)
            add(context.text(Type.Small, words["app-summary-print-trace"]), 4)
        }
    }

    private fun save() = trying {
        val page = container.core.dossierSummary(selection)
        val intent = Intent(Intent.ACTION_CREATE_DOCUMENT)
            .addCategory(Intent.CATEGORY_OPENABLE)
            .setType("application/pdf")
            .putExtra(Intent.EXTRA_TITLE, words["app-summary-file"])
        val document = container.outside.pick(intent) ?: return@trying
        container.core.writePage(page, DocumentPlace(resolver, document))
        state.value = SummaryState(done = true)
    }

    private fun print() = trying {
        val page = container.core.dossierSummary(selection)
        val opened = container.outside.print(words["app-summary-file"], PrintedPage(page))
        if (!opened) state.value = SummaryState(message = words["app-summary-no-print"])
    }

    private fun trying(job: suspend () -> Unit) {
        scope.launch {
            try {
                job()
            } catch (error: DossierException) {
                state.value = SummaryState(message = container.core.explain(error, words.audience))
            } catch (error: JournalException) {
                state.value = SummaryState(message = container.core.explain(error, words.audience))
            }
        }
    }
}
