package fr.abri.app.emergency

import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.hotlines.Reach
import fr.abri.app.hotlines.ServiceScreen
import fr.abri.app.hotlines.Weight
import fr.abri.app.hotlines.channel
import fr.abri.app.hotlines.serviceRow
import fr.abri.app.kit.Column
import fr.abri.app.kit.Look
import fr.abri.app.kit.Place
import fr.abri.app.kit.Type
import fr.abri.app.kit.body
import fr.abri.app.kit.card
import fr.abri.app.kit.door
import fr.abri.app.kit.heading
import fr.abri.app.kit.line
import fr.abri.app.kit.small
import fr.abri.app.kit.text
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.core.ChannelKind
import fr.abri.core.ServiceCard

/** The numbers for danger as large buttons, for everyone and without a code; then who else can help. */
class EmergencyScreen(private val container: Container) : Screen() {
    private val holder = EmergencyHolder(container.core, scope) { container.question() }
    override val place = Place.Help

    override fun view(stage: Stage): View {
        holder.refresh()
        val reach = Reach(stage.words, container.outside, container.clipboard)
        return stage.page(stage.words["app-emergency-title"]).also { page ->
            stage.write(page, holder.state) { state ->
                body(stage.words["app-emergency-intro"])
                state.danger.forEach { emergency(it, reach) }
                more(stage)
                if (state.lines.isNotEmpty()) heading(stage.words["app-emergency-lines"])
                state.lines.forEach { service ->
                    serviceRow(service, stage.words) { stage.navigator.open(ServiceScreen(container, service.id)) }
                }
            }
        }
    }

    private fun Column.more(stage: Stage) {
        line(stage.words["app-dark-title"], icon = R.drawable.leaf, above = 16) {
            stage.navigator.open(DarkThoughtsScreen(container))
        }
        line(stage.words["app-emergency-more"], icon = R.drawable.search) {
            stage.navigator.open(container.doors.hotlines())
        }
    }
}

/** An emergency service: whom it is for, and one large button for each way that is a number. */
fun Column.emergency(service: ServiceCard, reach: Reach) = card(Look.Danger) {
    add(context.text(Type.Label, service.name, R.color.danger))
    if (service.purpose.isNotEmpty()) small(service.purpose, R.color.ink)
    service.channels
        .filter { it.kind == ChannelKind.PHONE || it.kind == ChannelKind.SMS }
        .forEach { channel(it, reach, Weight.DANGER) }
}
