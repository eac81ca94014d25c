package fr.abri.app.plan

import android.view.View
import fr.abri.app.Container
import fr.abri.app.guidance.SourcesFold
import fr.abri.app.home.DangerHolder
import fr.abri.app.journal.writtenToday
import fr.abri.app.kit.loading
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import kotlinx.coroutines.launch

/** What to do now: one question after the other, then the plan. The way back leads from question to question. */
class PlanScreen(private val container: Container) : Screen() {
    private val holder = PlanHolder(container.core, scope, container.readings, container::planReader)
    private val danger = DangerHolder(container.core, scope) { container.question() }

    /** What stood on the page last, so that another question begins at its top. */
    private var read: Answered? = null

    private val sources = SourcesFold()

    override fun back(): Boolean = holder.back()

    override fun view(stage: Stage): View = stage.bare().also { page ->
        val words = stage.words
        holder.refresh()
        page.top(words["app-act"], words["app-back"], { stage.navigator.back() }, readFirst = false)
        val writer = PlanWriter(container, stage, holder, danger, sources, ::keep)
        stage.write(page, holder.state) { state ->
            if (state == null) {
                loading(words["app-loading"])
            } else {
                val question = state.question
                when {
                    state.plan != null -> writer.plan(this, state.plan)
                    question != null -> question(question, stage, container, holder, danger)
                }
                if (read != null && read != state.answered) page.position = 0
                read = state.answered
            }
        }
    }

    private fun keep() {
        scope.launch { container.navigator.open(container.doors.keep(writtenToday(holder.note()))) }
    }
}
