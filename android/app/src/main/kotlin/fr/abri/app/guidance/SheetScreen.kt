package fr.abri.app.guidance

import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.kit.Column
import fr.abri.app.kit.Page
import fr.abri.app.kit.Tone
import fr.abri.app.kit.box
import fr.abri.app.kit.crisis
import fr.abri.app.kit.heading
import fr.abri.app.kit.line
import fr.abri.app.kit.loading
import fr.abri.app.kit.primaryButton
import fr.abri.app.kit.small
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.core.Sheet

/** A sheet as it opens: what is enough on its own, then the way to each of its pages. */
class SheetScreen(private val container: Container, private val id: String) : Screen() {
    private val holder = SheetHolder(container.core, container.audience, container.readings, id, scope)

    override fun view(stage: Stage): View = stage.bare().also { page ->
        stage.observe(holder.sheet) { sheet ->
            page.clear()
            page.top(sheet?.title.orEmpty(), stage.words["app-back"], { stage.navigator.back() })
            if (sheet == null) {
                page.content.loading(stage.words["app-loading"])
            } else {
                page.content.write(stage, sheet)
                page.resume(stage, sheet)
            }
        }
    }

    private fun Column.write(stage: Stage, sheet: Sheet) {
        val words = stage.words
        small(sheet.compared)
        box(Tone.Calm, words["app-sheet-essentials"], icon = null) {
            sheet.essentials.forEach { crisis(it, R.color.on_calm) }
        }
        heading(words["app-sheet-pages"])
        sheet.pages.forEach { page -> line(page.title) { open(stage, page.id) } }
        ways(stage, container, sheet)
    }

    /** The main action: where the person was, else the first page. */
    private fun Page.resume(stage: Stage, sheet: Sheet) {
        val last = sheet.pages.find { it.id == holder.reading.page }
        val next = last ?: sheet.pages.first()
        val label = if (last == null) next.title else "${stage.words["app-sheet-resume"]} ${next.title}"
        main(context.primaryButton(label) { open(stage, next.id) })
    }

    private fun open(stage: Stage, page: String) = stage.navigator.open(container.doors.sheet(id, page))
}

/** The ways that stand below every page of a sheet, never behind a notice. */
fun Column.ways(stage: Stage, container: Container, sheet: Sheet) {
    val words = stage.words
    heading(words["app-sheet-ways"])
    line(words["app-dark-thoughts"], icon = R.drawable.message, above = 12) {
        stage.navigator.open(container.doors.darkThoughts())
    }
    if (sheet.pages.any { it.id == PauseScreen.PAGE }) {
        line(words["app-pause"], icon = R.drawable.leaf) {
            stage.navigator.open(container.doors.sheet(sheet.id, PauseScreen.PAGE))
        }
    }
    line(words["app-find"], icon = R.drawable.phone) { stage.navigator.open(container.doors.hotlines()) }
}
