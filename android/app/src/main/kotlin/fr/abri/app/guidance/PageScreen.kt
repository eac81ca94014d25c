package fr.abri.app.guidance

import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.kit.Column
import fr.abri.app.kit.loading
import fr.abri.app.kit.outlineButton
import fr.abri.app.kit.title
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.core.Page
import fr.abri.core.Sheet

/** One page of a sheet: its passages, the next page, and where it all comes from. */
class PageScreen(private val container: Container, private val sheetId: String, private val pageId: String) : Screen() {
    private val holder = SheetHolder(container.core, container.audience, container.readings, sheetId, scope)
    private val sources = SourcesFold()

    override fun view(stage: Stage): View = stage.bare().also { page ->
        stage.observe(holder.sheet) { sheet ->
            page.clear()
            page.top(
                sheet?.title.orEmpty(),
                stage.words["app-back"],
                { stage.navigator.back() },
                readFirst =
                    sheet == null
            )
            if (sheet == null) {
                page.content.loading(stage.words["app-loading"])
            } else {
                val shown = sheet.pages.find { it.id == pageId } ?: sheet.pages.first()
                page.content.write(stage, sheet, shown)
                holder.turnTo(shown.id)
            }
        }
    }

    private fun Column.write(stage: Stage, sheet: Sheet, page: Page) {
        val writer = BlockWriter(container, stage, holder, page.id)
        title(page.title)
        page.parts.forEachIndexed { place, part -> writer.part(this, part, "${page.id}/$place") }
        next(sheet, page)?.let { next ->
            val label = "${stage.words["app-sheet-next"]} ${next.title}"
            add(
                context.outlineButton(label, R.drawable.right) {
                    stage.navigator.open(container.doors.sheet(sheetId, next.id))
                },
                24
            )
        }
        ways(stage, container, sheet)
        sources.write(this, bases(page), stage.words) { container.outside.open(it) }
    }

    private fun next(sheet: Sheet, page: Page): Page? =
        sheet.pages.getOrNull(sheet.pages.indexOf(page) + 1)?.takeIf { it.id != PauseScreen.PAGE }
}
