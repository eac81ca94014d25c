package fr.abri.app.home

import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.hotlines.Reach
import fr.abri.app.hotlines.Weight
import fr.abri.app.hotlines.channel
import fr.abri.app.hotlines.open
import fr.abri.app.kit.Beside
import fr.abri.app.kit.Column
import fr.abri.app.kit.Look
import fr.abri.app.kit.Type
import fr.abri.app.kit.callButton
import fr.abri.app.kit.card
import fr.abri.app.kit.dangerCallButton
import fr.abri.app.kit.linkButton
import fr.abri.app.kit.small
import fr.abri.app.kit.stateLine
import fr.abri.app.kit.text
import fr.abri.app.navigation.Stage
import fr.abri.core.ChannelCard
import fr.abri.core.ChannelKind
import fr.abri.core.ServiceCard

/** A parent's first screen: whom to call, each number one tap from the dialler. */
fun Column.numbers(stage: Stage, container: Container, services: List<ServiceCard>, reach: Reach) {
    services.forEach { service ->
        service.channels.firstOrNull { it.kind == ChannelKind.PHONE && it.target != null }?.let { way ->
            number(service, way, reach)
        }
    }
    add(
        context.linkButton(stage.words["app-home-more-numbers"], R.drawable.right) {
            stage.navigator.open(container.doors.help())
        },
        4
    )
}

/** A minor's first screen: somebody to write to, without speaking. */
fun Column.chat(service: ServiceCard, reach: Reach) = card {
    val way = service.channels.first { it.kind == ChannelKind.CHAT && it.target != null }
    introduce(service)
    channel(way, reach, Weight.CALL, short = true)
}

private fun Column.number(service: ServiceCard, way: ChannelCard, reach: Reach) =
    card(if (service.emergency) Look.Danger else Look.Card) {
        val instead = Column(context)
        val call = { way.target?.let { instead.open(way, it, reach, urgent = service.emergency) } ?: Unit }
        val button =
            if (service.emergency) {
                context.dangerCallButton(way.shown, way.spoken, act = call)
            } else {
                context.callButton(way.shown, way.spoken, act = call)
            }
        add(Beside(context, Column(context).apply { introduce(service) }, button))
        add(instead, 0)
        small(way.trace, if (service.emergency) R.color.ink else R.color.ink2)
    }

private fun Column.introduce(service: ServiceCard) {
    add(context.text(Type.Label, service.name, if (service.emergency) R.color.danger else R.color.ink))
    small(service.purpose, if (service.emergency) R.color.ink else R.color.ink2)
    if (!service.emergency) service.stateText?.let { add(context.stateLine(service.state, it), 6) }
}
