package fr.abri.app.dossier

import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.journal.EntryListHolder
import fr.abri.app.journal.EntryListState
import fr.abri.app.kit.Column
import fr.abri.app.kit.body
import fr.abri.app.kit.heading
import fr.abri.app.kit.line
import fr.abri.app.kit.linkButton
import fr.abri.app.kit.loading
import fr.abri.app.kit.markHeading
import fr.abri.app.kit.option
import fr.abri.app.kit.primaryButton
import fr.abri.app.kit.problem
import fr.abri.app.kit.small
import fr.abri.app.kit.tick
import fr.abri.app.navigation.Stage

/** Which notes go in, what stays closed in them, and the letter. */
class ChoosePage(
    private val container: Container,
    private val stage: Stage,
    private val holder: DossierHolder,
    private val entries: EntryListHolder
) {
    private val words = stage.words
    private val choice
        get() = holder.state.value.choice

    fun write(column: Column, choice: DossierChoice) = column.run {
        body(words["app-dossier-intro"])
        heading(words["app-dossier-which"])
        option(words["app-dossier-all"], choice.all) { holder.choose(this@ChoosePage.choice.copy(all = true)) }
        option(words["app-dossier-some"], !choice.all) { holder.choose(this@ChoosePage.choice.copy(all = false)) }
        if (!choice.all) {
            val list = column(12) {}
            stage.observe(entries.state) { list.entries(it) }
        }
        closed(choice)
        pictures(choice)
        letter()
        add(context.primaryButton(words["app-dossier-look"], R.drawable.right) { holder.look() }, 24)
    }

    private fun Column.entries(state: EntryListState) {
        removeAllViews()
        if (state.months == null) loading(words["app-loading"])
        state.months.orEmpty().forEach { month ->
            small(month.name).markHeading()
            month.lines.forEach { entry ->
                val sentence = (listOf(entry.`when`) + entry.details).joinToString("\n")
                tick(entry.title, sentence, entry.seq in choice.entries) { on ->
                    val ticked = if (on) choice.entries + entry.seq else choice.entries - entry.seq
                    holder.choose(choice.copy(entries = ticked))
                }
            }
        }
        state.message?.let { problem(it) }
        if (state.hasMore) add(context.linkButton(words["app-journal-more"]) { entries.more() })
    }

    private fun Column.closed(choice: DossierChoice) {
        heading(words["app-dossier-closed"])
        tick(words["app-dossier-names"], words["app-dossier-names-about"], choice.closesNames) {
            holder.choose(this@ChoosePage.choice.copy(closesNames = it))
        }
        tick(words["app-dossier-own"], words["app-dossier-own-about"], choice.closesOwnDetails) {
            holder.choose(this@ChoosePage.choice.copy(closesOwnDetails = it))
        }
        small(words["app-dossier-closed-about"])
    }

    /** Off at first: whoever turns the pages of the recap sees them without having asked. */
    private fun Column.pictures(choice: DossierChoice) {
        heading(words["app-dossier-pictures"])
        tick(words["app-dossier-small"], words["app-dossier-small-about"], choice.showsPictures) {
            holder.choose(this@ChoosePage.choice.copy(showsPictures = it))
        }
    }

    /** It is written in its own room, and comes back from there. */
    private fun Column.letter() {
        heading(words["app-dossier-letter"])
        val place = column(8) {}
        stage.observe(container.complaint) { letter ->
            place.removeAllViews()
            if (letter.isEmpty()) {
                place.line(words["app-dossier-letter-write"], words["app-dossier-letter-none"], R.drawable.pen) {
                    stage.navigator.open(container.doors.letter(COMPLAINT))
                }
            } else {
                place.line(words["app-dossier-letter-remove"], words["app-dossier-letter-in"], R.drawable.close) {
                    container.complaint.value = ""
                }
            }
        }
    }

    companion object {
        /** The letter that a dossier can hold. */
        const val COMPLAINT = "complaint"
    }
}
