package fr.abri.app.hotlines

import android.view.View
import fr.abri.app.Container
import fr.abri.app.kit.Place
import fr.abri.app.kit.body
import fr.abri.app.kit.option
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.core.CountryChoice
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.launch

/** Where the numbers are for. */
class CountryScreen(private val container: Container) : Screen() {
    private val countries = MutableStateFlow<List<CountryChoice>>(emptyList())
    override val place = Place.Help

    init {
        scope.launch { countries.value = container.core.countries() }
    }

    override fun view(stage: Stage): View = stage.page(stage.words["app-help-country-title"]).also { page ->
        stage.write(page, countries) { all ->
            body(stage.words["app-help-country-intro"])
            all.forEach { country ->
                option(country.name, country.code == container.country) { choose(country.code, stage) }
            }
        }
    }

    private fun choose(code: String, stage: Stage) {
        container.scope.launch {
            container.settings.change { it.copy(country = code) }
            container.discretion.keepReader()
            stage.navigator.back()
        }
    }
}
