package fr.abri.app.panic

import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.kit.Column
import fr.abri.app.kit.Role
import fr.abri.app.kit.heading
import fr.abri.app.kit.line
import fr.abri.app.kit.option
import fr.abri.app.navigation.Stage
import fr.abri.app.settings.Settings
import kotlinx.coroutines.launch

/** What the settings say of *Masquer*: how to practise it, and by which other ways it can be asked for. */
fun Column.hiding(container: Container, stage: Stage, settings: Settings) {
    val words = stage.words
    heading(words["app-hiding-title"])
    line(words["app-practise-title"], words["app-practise-about"], R.drawable.hide) {
        stage.navigator.open(PractiseScreen(container))
    }
    line(words["app-audit-title"], words["app-audit-about"], R.drawable.search) {
        stage.navigator.open(container.doors.audit())
    }
    option(words["app-hiding-volume"], settings.volumeKeys, words["app-hiding-volume-about"]) {
        container.scope.launch { container.settings.change { it.copy(volumeKeys = !it.volumeKeys) } }
    }.accessibilityDelegate = Role.Tick
}
