package fr.abri.app.guidance

import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.kit.body
import fr.abri.app.kit.door
import fr.abri.app.kit.loading
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.core.SheetSummary
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.launch

/** The list of sheets. */
class SheetsScreen(private val container: Container) : Screen() {
    private val sheets = MutableStateFlow<List<SheetSummary>?>(null)

    init {
        scope.launch { sheets.value = container.core.sheets(container.audience) }
    }

    override fun view(stage: Stage): View = stage.page(stage.words["app-read"]).also { page ->
        stage.write(page, sheets) { list ->
            if (list == null) {
                loading(stage.words["app-loading"])
            } else {
                body(stage.words["app-sheets-about"])
                list.forEach { sheet ->
                    door(R.drawable.book, sheet.title, sheet.summary, 16) {
                        stage.navigator.open(container.doors.sheet(sheet.id))
                    }
                }
            }
        }
    }
}
