package fr.abri.app.guidance

import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.journal.Typing
import fr.abri.app.journal.field
import fr.abri.app.kit.Column
import fr.abri.app.kit.body
import fr.abri.app.kit.door
import fr.abri.app.kit.heading
import fr.abri.app.kit.linkButton
import fr.abri.app.kit.loading
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.search.SearchHolder
import fr.abri.app.search.results
import fr.abri.core.SheetSummary
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.launch

/** The sheets under their headings, below a field to look for anything; what is found takes its place. */
class SheetsScreen(private val container: Container) : Screen() {
    private val sheets = MutableStateFlow<List<SheetSummary>?>(null)
    private val search = SearchHolder(container.core, scope) { container.question() }

    /** What somebody looks for tells as much of them as what they write down. */
    override val isPrivate
        get() = search.typed.isNotEmpty()

    init {
        scope.launch { sheets.value = container.core.sheets(container.audience) }
    }

    override fun view(stage: Stage): View = stage.page(stage.words["app-read"]).apply {
        val field = content.field(
            stage.words["app-search"],
            search.typed,
            Typing.WORDS,
            stage.words["app-search-about"],
            changed = search::type
        )
        val found = content.column {}
        val list = content.column(20) {}
        stage.observe(sheets) { list.show(it, stage) }
        stage.observe(search.state) { answer ->
            found.removeAllViews()
            list.visibility = if (answer == null) View.VISIBLE else View.GONE
            if (answer == null) return@observe
            found.results(answer, stage, container)
            found.add(found.context.linkButton(stage.words["app-search-clear"]) { field.text.clear() })
        }
    }

    private fun Column.show(sheets: List<SheetSummary>?, stage: Stage) {
        removeAllViews()
        if (sheets == null) {
            loading(stage.words["app-loading"])
            return
        }
        body(stage.words["app-sheets-about"])
        door(R.drawable.pen, stage.words["app-letters"], stage.words["app-letters-about"], 16) {
            stage.navigator.open(container.doors.letters())
        }
        sheets.groupBy { it.group }.forEach { (name, below) ->
            heading(name)
            below.forEach { sheet ->
                door(R.drawable.book, sheet.title, sheet.summary) {
                    stage.navigator.open(container.doors.sheet(sheet.id))
                }
            }
        }
    }
}
