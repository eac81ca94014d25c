package fr.abri.app.guidance

import android.view.View
import fr.abri.app.Container
import fr.abri.app.kit.Column
import fr.abri.app.kit.Type
import fr.abri.app.kit.crisis
import fr.abri.app.kit.evenButton
import fr.abri.app.kit.evenly
import fr.abri.app.kit.markHeading
import fr.abri.app.kit.small
import fr.abri.app.kit.text
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.core.Content
import fr.abri.core.Page
import fr.abri.core.Sheet
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.SharingStarted
import kotlinx.coroutines.flow.combine
import kotlinx.coroutines.flow.stateIn

/** A pause with open eyes, one step per screen; it can be stopped at each of them. */
class PauseScreen(container: Container, sheetId: String) : Screen() {
    private val holder = SheetHolder(container.core, container.audience, container.readings, sheetId, scope)
    private val number = MutableStateFlow(0)
    private val shown =
        holder.sheet.combine(number, ::pauseOf).stateIn(scope, SharingStarted.Eagerly, null)

    override fun view(stage: Stage): View = stage.page(stage.words["app-pause"]).also { page ->
        stage.write(page, shown) { pause -> pause?.let { write(stage, it) } }
    }

    private fun Column.write(stage: Stage, pause: Pause) {
        add(context.text(Type.Title, pause.title), 48).apply {
            markHeading()
            accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
        }
        if (pause.sentence.isNotEmpty()) crisis(pause.sentence)
        val stop = context.evenButton(stage.words["app-pause-stop"]) { stage.navigator.back() }
        if (pause.isLast) {
            evenly(stop, above = 32)
        } else {
            evenly(stop, context.evenButton(stage.words["app-pause-next"]) { number.value += 1 }, above = 32)
        }
        pause.limit?.let { small(it) }
    }

    /** One step. */
    private data class Pause(val title: String, val sentence: String, val limit: String?, val isLast: Boolean)

    private fun pauseOf(sheet: Sheet?, number: Int): Pause? {
        val page = sheet?.pages?.find { it.id == PAGE } ?: return null
        val steps = page.contents().filterIsInstance<Content.Steps>().firstOrNull()?.steps ?: return null
        val step = steps.getOrElse(number) { steps.last() }
        val limit = page.contents().filterIsInstance<Content.Paragraph>().firstOrNull()?.text
        return Pause(step.title, step.text, limit, number >= steps.lastIndex)
    }

    private fun Page.contents(): List<Content> = parts.flatMap { part -> part.blocks.map { it.content } }

    companion object {
        /** The page of a sheet that holds such a pause. */
        const val PAGE = "pause"
    }
}
