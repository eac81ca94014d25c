package fr.abri.app.settings

import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.kit.Column
import fr.abri.app.kit.Role
import fr.abri.app.kit.heading
import fr.abri.app.kit.line
import fr.abri.app.kit.option
import fr.abri.app.kit.small
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.panic.hiding
import fr.abri.core.Audience
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.launch

/** For whom, where, how it looks, and when the journal shuts by itself. */
class SettingsScreen(private val container: Container) : Screen() {
    private val delays = MutableStateFlow<List<String>>(emptyList())
    private val country = MutableStateFlow("")
    private val shareOffered = MutableStateFlow(container.shareDoor.isOpen)
    private val hasJournal = MutableStateFlow(false)

    override fun view(stage: Stage): View {
        fetch(stage)
        return stage.page(stage.words["app-settings"]).also { page ->
            stage.write(page, container.settings.settings) { settings ->
                audience(stage, settings)
                country(stage)
                theme(stage, settings)
                delay(stage, settings)
                discreet(stage)
                hiding(container, stage, settings)
                journal(stage)
            }
        }
    }

    private fun fetch(stage: Stage) {
        scope.launch {
            hasJournal.value = container.core.journalExists()
            delays.value =
                Settings.LOCK_MINUTES.map {
                    if (it == 1) {
                        stage.words["app-settings-minute-one"]
                    } else {
                        stage.words.phrase("app-settings-minutes", "count" to it.toString())
                    }
                }
            country.value =
                container.core.countries().find { it.code == container.country }?.name.orEmpty()
        }
    }

    private fun Column.audience(stage: Stage, settings: Settings) {
        val words = stage.words
        heading(words["app-settings-audience"])
        val names =
            mapOf(
                Audience.ADULT to words["app-welcome-adult"],
                Audience.MINOR to words["app-welcome-minor"],
                Audience.PARENT to words["app-welcome-parent"],
                Audience.WITNESS to words["app-welcome-witness"]
            )
        names.forEach { (audience, name) ->
            option(name, settings.audience == audience) { container.scope.launch { container.choose(audience) } }
        }
    }

    private fun Column.country(stage: Stage) {
        heading(stage.words["app-settings-country"])
        val place = column(8) {}
        stage.observe(country) { name ->
            place.removeAllViews()
            place.line(stage.words["app-settings-country-now"], name) {
                stage.navigator.open(container.doors.countries())
            }
        }
    }

    private fun Column.discreet(stage: Stage) {
        heading(stage.words["app-discreet-title"])
        line(stage.words["app-discreet-line"], stage.words["app-discreet-about"], R.drawable.eye_off) {
            stage.navigator.open(container.doors.discreet())
        }
    }

    private fun Column.theme(stage: Stage, settings: Settings) {
        val words = stage.words
        heading(words["app-settings-theme"])
        val names =
            mapOf(
                Theme.Phone to words["app-settings-theme-phone"],
                Theme.Light to words["app-settings-theme-light"],
                Theme.Dark to words["app-settings-theme-dark"]
            )
        names.forEach { (theme, name) ->
            option(name, settings.theme == theme) { change { it.copy(theme = theme) } }
        }
    }

    private fun Column.delay(stage: Stage, settings: Settings) {
        heading(stage.words["app-settings-lock"])
        small(stage.words["app-settings-lock-about"])
        val place = column(8) {}
        stage.observe(delays) { names ->
            place.removeAllViews()
            names.zip(Settings.LOCK_MINUTES).forEach { (name, minutes) ->
                place.option(name, settings.lockMinutes == minutes) { change { it.copy(lockMinutes = minutes) } }
            }
        }
    }

    /** What only its own code can change; nothing where there is no journal. */
    private fun Column.journal(stage: Stage) {
        val place = column(0) {}
        stage.observe(hasJournal) { exists ->
            place.removeAllViews()
            if (exists) {
                place.heading(stage.words["app-journal-title"])
                place.line(stage.words["app-keys-title"], stage.words["app-keys-about"]) {
                    stage.navigator.open(container.doors.journalSettings())
                }
                place.line(stage.words["app-panickit-title"], stage.words["app-panickit-about"]) {
                    stage.navigator.open(container.doors.panicKit())
                }
                // The menu would show it beside a calculator.
                if (!container.discretion.isOn) place.sharing(stage)
            }
        }
    }

    /** Whether other apps offer to keep something here. */
    private fun Column.sharing(stage: Stage) {
        val words = stage.words
        val place = column(10) {}
        stage.observe(shareOffered) { on ->
            place.removeAllViews()
            place.option(words["app-share-offer"], on, words["app-share-offer-about"]) {
                container.shareDoor.isOpen = !on
                shareOffered.value = !on
            }.accessibilityDelegate = Role.Tick
        }
    }

    private fun change(change: (Settings) -> Settings) {
        container.scope.launch { container.settings.change(change) }
    }
}
