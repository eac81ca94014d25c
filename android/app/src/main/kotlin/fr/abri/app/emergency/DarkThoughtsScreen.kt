package fr.abri.app.emergency

import android.view.View
import fr.abri.app.Container
import fr.abri.app.hotlines.HotlinesHolder
import fr.abri.app.hotlines.Reach
import fr.abri.app.hotlines.ServiceScreen
import fr.abri.app.hotlines.serviceRow
import fr.abri.app.kit.Column
import fr.abri.app.kit.Place
import fr.abri.app.kit.crisis
import fr.abri.app.kit.heading
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.core.Need
import fr.abri.core.ServiceCard

/** « J’ai des idées noires »: said plainly, one number first, and who comes when there is danger. */
class DarkThoughtsScreen(private val container: Container) : Screen() {
    private val holder = HotlinesHolder(container.core, scope, Need.DARK_THOUGHTS) { container.question() }
    private val danger = EmergencyHolder(container.core, scope) { container.question() }
    override val place = Place.Help

    override fun view(stage: Stage): View {
        holder.refresh()
        danger.refresh()
        val words = stage.words
        val reach = container.reach(words)
        return stage.page(words["app-dark-title"]).apply {
            content.crisis(words["app-dark-intro"])
            val lines = content.column {}
            val urgent = content.column(24) {}
            stage.observe(holder.state) { lines.show(it.help?.fitting.orEmpty(), stage, reach) }
            stage.observe(danger.state) { state ->
                urgent.removeAllViews()
                urgent.heading(words["app-dark-danger"])
                urgent.crisis(words["app-dark-stay"])
                if (state.danger.isNotEmpty()) urgent.emergency(state.danger, reach)
            }
        }
    }

    private fun Column.show(services: List<ServiceCard>, stage: Stage, reach: Reach) {
        removeAllViews()
        services.firstOrNull()?.let { urgentCard(it, reach) }
        services.drop(1).filterNot { it.emergency }.take(2).forEach { service ->
            serviceRow(service, stage.words) { stage.navigator.open(ServiceScreen(container, service.id)) }
        }
    }
}
