package fr.abri.app.emergency

import fr.abri.app.hotlines.Reach
import fr.abri.app.hotlines.Weight
import fr.abri.app.hotlines.channel
import fr.abri.app.kit.Column
import fr.abri.app.kit.card
import fr.abri.app.kit.label
import fr.abri.app.kit.small
import fr.abri.app.kit.stateLine
import fr.abri.core.ServiceCard

/** A service somebody needs at once: every way to it, and nothing asked before. */
fun Column.urgentCard(service: ServiceCard, reach: Reach) = card {
    label(service.name)
    small(service.purpose)
    service.stateText?.let { add(context.stateLine(service.state, it), 8) }
    service.channels.forEachIndexed { place, channel ->
        // Nothing stands between these words and a voice.
        channel(channel, reach, if (place == 0) Weight.CALL else Weight.OTHER, urgent = true)
    }
}
