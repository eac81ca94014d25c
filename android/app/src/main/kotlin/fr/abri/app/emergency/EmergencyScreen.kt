package fr.abri.app.emergency

import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.hotlines.Reach
import fr.abri.app.hotlines.ServiceScreen
import fr.abri.app.hotlines.icon
import fr.abri.app.hotlines.serviceRow
import fr.abri.app.hotlines.showInstead
import fr.abri.app.kit.Beside
import fr.abri.app.kit.Column
import fr.abri.app.kit.Look
import fr.abri.app.kit.Place
import fr.abri.app.kit.Type
import fr.abri.app.kit.body
import fr.abri.app.kit.card
import fr.abri.app.kit.dangerCallButton
import fr.abri.app.kit.dp
import fr.abri.app.kit.heading
import fr.abri.app.kit.line
import fr.abri.app.kit.text
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.core.ChannelCard
import fr.abri.core.ChannelKind
import fr.abri.core.ServiceCard

/**
 * The numbers for danger as large buttons, for everyone and without a code; then who else can help.
 *
 * @param alone whether the calculator has opened it: beside it there is only the way in by twelve words.
 */
class EmergencyScreen(private val container: Container, private val alone: Boolean = false) : Screen() {
    private val holder = EmergencyHolder(container.core, scope) { container.question() }
    override val place = Place.Help

    override fun view(stage: Stage): View {
        holder.refresh()
        val reach = container.reach(stage.words)
        return stage.page(stage.words["app-emergency-title"]).also { page ->
            stage.write(page, holder.state) { state ->
                body(stage.words["app-emergency-intro"])
                if (state.danger.isNotEmpty()) emergency(state.danger, reach)
                more(stage)
                if (state.lines.isNotEmpty()) heading(stage.words["app-emergency-lines"])
                state.lines.forEach { service ->
                    serviceRow(service, stage.words) { stage.navigator.open(ServiceScreen(container, service.id)) }
                }
            }
        }
    }

    override fun back(): Boolean {
        if (alone) container.panic.lock()
        return alone
    }

    private fun Column.more(stage: Stage) {
        line(stage.words["app-dark-title"], icon = R.drawable.leaf, above = 16) {
            stage.navigator.open(DarkThoughtsScreen(container))
        }
        line(stage.words["app-emergency-more"], icon = R.drawable.search) {
            stage.navigator.open(container.doors.hotlines())
        }
        if (alone) {
            line(stage.words["app-words-have"], icon = R.drawable.lock) {
                stage.navigator.open(container.doors.openWithWords(container.doors::journal))
            }
        }
    }
}

/**
 * Who comes when there is danger, in one box: each with its number as a large button.
 *
 * The trace that calls leave is said once, below the last of those that leave it.
 */
fun Column.emergency(services: List<ServiceCard>, reach: Reach) = card(Look.Danger) {
    val ways = services.flatMap { service -> service.channels.filter { it.kind in NUMBERS }.map { service to it } }
    ways.groupBy { (_, channel) -> channel.trace }.forEach { (trace, alike) ->
        alike.forEach { (service, channel) -> number(service, channel, reach) }
        add(context.text(Type.Small, trace, R.color.ink), 8)
    }
}

private val NUMBERS = setOf(ChannelKind.PHONE, ChannelKind.SMS)

private fun Column.number(service: ServiceCard, channel: ChannelCard, reach: Reach) {
    val instead = Column(context)
    val words = if (channel.kind == ChannelKind.SMS) "${channel.shortLabel}\u00A0${channel.shown}" else channel.shown
    val call =
        context.dangerCallButton(words, channel.spoken, channel.kind.icon) {
            channel.target?.let { if (!reach.open(it)) instead.showInstead(channel, reach) }
        }.apply { minimumWidth = dp(BUTTON) }
    val names = Column(context).apply {
        add(context.text(Type.Label, service.name, R.color.danger))
        add(context.text(Type.Small, service.purpose, R.color.ink), 2)
        service.stateText?.let { add(context.text(Type.SmallLabel, it, R.color.ink), 2) }
    }
    add(Beside(context, names, call), 16)
    add(instead, 0)
}

/** The narrowest button, in dp, so that they form a column. */
private const val BUTTON = 120
