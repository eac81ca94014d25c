package fr.abri.app.dossier

import android.content.ContentResolver
import android.content.Intent
import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.core.DocumentPlace
import fr.abri.app.journal.EntryListHolder
import fr.abri.app.journal.JobProgress
import fr.abri.app.journal.keepToAids
import fr.abri.app.kit.Column
import fr.abri.app.kit.body
import fr.abri.app.kit.outlineButton
import fr.abri.app.kit.problem
import fr.abri.app.kit.title
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words
import kotlinx.coroutines.flow.distinctUntilChanged
import kotlinx.coroutines.flow.map

/** « Préparer un dossier »: what goes in, what it tells, how it is protected, where it goes, what to have noted. */
class DossierScreen(private val container: Container, private val words: Words, private val resolver: ContentResolver) :
    Screen() {
    private val complaint = container.complaint
    private val holder =
        DossierHolder(container.core, words, container.panic, scope, { complaint.value }, ::pick)
    private val entries = EntryListHolder(container.core, words, scope)
    override val isPrivate = true

    override fun view(stage: Stage): View {
        entries.refresh()
        holder.refresh()
        val page = stage.page(words["app-dossier-title"])
        page.content.keepToAids()
        stage.launch {
            var before = holder.state.value.step
            holder.state.map { it.page() }.distinctUntilChanged().collect {
                page.content.removeAllViews()
                page.content.show(holder.state.value, stage)
                if (it.step != before) page.position = 0
                before = it.step
            }
        }
        return page
    }

    /** Ticks and how far a job has come are shown in place, so that nobody loses what they are on. */
    private fun DossierState.page() = copy(share = 0f, choice = DossierChoice(all = choice.all))

    override fun back(): Boolean = holder.back()

    override fun close() {
        super.close()
        holder.close()
    }

    private suspend fun pick(name: String): PickedPlace? {
        val intent = Intent(Intent.ACTION_CREATE_DOCUMENT)
            .addCategory(Intent.CATEGORY_OPENABLE)
            .setType("application/zip")
            .putExtra(Intent.EXTRA_TITLE, name)
        return container.outside.pick(intent)?.let { PickedPlace(it, DocumentPlace(resolver, it)) }
    }

    private fun Column.show(state: DossierState, stage: Stage) {
        state.message?.let { problem(it) }
        when (state.step) {
            DossierStep.CHOOSE -> ChoosePage(container, stage, holder, entries).write(this, state.choice)
            DossierStep.LOOKING -> running(words["app-dossier-looking"], stage)
            DossierStep.CONTENTS -> ContentsPage(container, stage, holder).write(this, state)
            DossierStep.WAY -> WayPage(stage, holder).write(this, state)
            DossierStep.WRITING -> running(words["app-dossier-writing"], stage)
            DossierStep.DONE -> DonePage(container, stage, holder).write(this, state)
        }
    }

    private fun Column.running(what: String, stage: Stage) {
        title(what)
        val progress = JobProgress(context)
        add(progress.view)
        body(words["app-attach-keep-open"], R.color.ink2)
        add(context.outlineButton(words["app-attach-stop"]) { holder.stop() }, 20)
        stage.observe(holder.state) { progress.show(it.share) }
    }
}
