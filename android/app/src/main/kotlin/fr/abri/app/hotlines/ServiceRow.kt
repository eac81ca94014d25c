package fr.abri.app.hotlines

import android.view.View
import fr.abri.app.R
import fr.abri.app.kit.Column
import fr.abri.app.kit.Look
import fr.abri.app.kit.Type
import fr.abri.app.kit.card
import fr.abri.app.kit.grow
import fr.abri.app.kit.hasRoom
import fr.abri.app.kit.icon
import fr.abri.app.kit.linkButton
import fr.abri.app.kit.put
import fr.abri.app.kit.row
import fr.abri.app.kit.small
import fr.abri.app.kit.stateLine
import fr.abri.app.kit.text
import fr.abri.app.kit.touchable
import fr.abri.app.words.Words
import fr.abri.core.ChannelCard
import fr.abri.core.ChannelKind
import fr.abri.core.ServiceCard

/** A service in a list: for whom, and whether somebody answers; the rest is one tap away. */
fun Column.serviceRow(service: ServiceCard, words: Words, open: () -> Unit): View {
    val silent = words["app-filter-silent"].takeIf { service.silent }
    val spoken = listOfNotNull(service.name, service.purpose, service.stateText, service.caution, silent)
    return touchable(spoken.joinToString(". ") { it.removeSuffix(".") }, Look.Card, 12, open) {
        val texts = Column(context)
        texts.add(context.text(Type.Label, service.name))
        texts.small(service.purpose)
        texts.state(service, silent)
        grow(texts)
        icon(R.drawable.right, R.color.ink2, start = 8)
    }
}

/** The first service of a list: its best channel is there to be pressed, and a silent one beside it. */
fun Column.serviceCard(service: ServiceCard, reach: Reach, silentFirst: Boolean, open: () -> Unit) = card {
    add(context.text(Type.Label, service.name))
    small(service.purpose)
    state(service, null)
    service.ways(silentFirst).forEachIndexed { place, way ->
        channel(way, reach, if (place == 0) Weight.CALL else Weight.OTHER)
    }
    val more = reach.words["app-service-more"]
    add(context.linkButton(more, spoken = "$more. ${service.name}", act = open), 4)
}

/** A service inside of something else: whether somebody answers, and the one best way in. */
fun Column.serviceWay(service: ServiceCard, reach: Reach, weight: Weight, silentFirst: Boolean) = column(8) {
    add(context.text(Type.Label, service.name))
    state(service, null)
    service.ways(silentFirst).firstOrNull()?.let { channel(it, reach, weight) }
}

/** At most two ways in: the first of the directory, and one without speaking. */
private fun ServiceCard.ways(silentFirst: Boolean): List<ChannelCard> {
    val open = channels.filter { it.target != null }
    val silent = open.firstOrNull { it.kind != ChannelKind.PHONE && it.kind != ChannelKind.VIDEO }
    val first = if (silentFirst) silent ?: open.firstOrNull() else open.firstOrNull()
    return listOfNotNull(first, silent ?: open.getOrNull(1)).distinct()
}

private fun Column.state(service: ServiceCard, tag: String?) {
    val state = service.stateText
    when {
        state == null -> tag?.let { small(it) }

        tag == null -> add(context.stateLine(service.state, state), 8)

        context.hasRoom && state.length + tag.length < LINE -> add(
            context.row {
                grow(context.stateLine(service.state, state))
                put(context.text(Type.Small, tag), start = 8)
            },
            8
        )

        else -> {
            add(context.stateLine(service.state, state), 8)
            small(tag)
        }
    }
    service.caution?.let { small(it, R.color.caution) }
}

/** Letters that fit on a line of a card beside its arrow. */
private const val LINE = 34
