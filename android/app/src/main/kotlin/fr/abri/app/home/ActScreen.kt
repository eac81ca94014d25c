package fr.abri.app.home

import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.kit.Column
import fr.abri.app.kit.answer
import fr.abri.app.kit.body
import fr.abri.app.kit.card
import fr.abri.app.kit.heading
import fr.abri.app.kit.outlineButton
import fr.abri.app.kit.step
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.core.SheetSummary
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.launch

/**
 * What to do now: the first hours of each sheet, and below them the order that protects in any situation,
 * *keep → tell → report → block*.
 */
class ActScreen(private val container: Container) : Screen() {
    private val sheets = MutableStateFlow<List<SheetSummary>>(emptyList())
    private val danger = DangerHolder(container.core, scope) { container.question() }

    init {
        scope.launch { sheets.value = container.core.sheets(container.audience).filter { it.id in SITUATIONS } }
    }

    override fun view(stage: Stage): View = stage.page(stage.words["app-act"]).also { page ->
        val words = stage.words
        page.content.run {
            dangerLine(stage, container, danger)
            heading(words["app-act-situation"])
            val situations = column(8) {}
            stage.observe(sheets) { list ->
                situations.removeAllViews()
                list.forEach { sheet ->
                    situations.answer(sheet.summary) { stage.navigator.open(container.doors.sheet(sheet.id, FIRST)) }
                }
                situations.answer(words["app-act-other"]) { stage.navigator.open(container.doors.hotlines()) }
            }
            heading(words["app-act-order"])
            body(words["app-act-order-about"])
            order(stage)
        }
    }

    private fun Column.order(stage: Stage) {
        val words = stage.words
        val doors = container.doors
        task(1, words["app-act-keep"], words["app-act-keep-about"], words["app-act-keep-do"], R.drawable.pen) {
            stage.navigator.open(doors.newEntry())
        }
        task(2, words["app-act-tell"], words["app-act-tell-about"], words["app-find"], R.drawable.phone) {
            stage.navigator.open(doors.hotlines())
        }
        task(3, words["app-act-report"], words["app-act-report-about"])
        task(4, words["app-act-block"], words["app-act-block-about"])
    }

    private fun Column.task(
        number: Int,
        name: String,
        about: String,
        label: String? = null,
        icon: Int? = null,
        act: () -> Unit = {}
    ) = card {
        val key = "order/$number"
        val reading = container.readings.of(PLAN)
        step(number, name, about, key in reading.done) { done ->
            val now = container.readings.of(PLAN)
            container.readings.keep(PLAN, now.copy(done = if (done) now.done + key else now.done - key))
        }
        label?.let { add(context.outlineButton(it, icon, act = act), 8) }
    }

    private companion object {
        /** The sheets that tell what to do about something that is happening. */
        val SITUATIONS = setOf("sextortion", "images", "deepfake", "webcam", "harassment")

        /** The page of a sheet for the first hours. */
        const val FIRST = "first"

        /** Under this name the ticks of the general order are remembered. */
        const val PLAN = "plan"
    }
}
