package fr.abri.app.hotlines

import android.view.View
import fr.abri.app.R
import fr.abri.app.kit.Column
import fr.abri.app.kit.Look
import fr.abri.app.kit.Tone
import fr.abri.app.kit.Type
import fr.abri.app.kit.box
import fr.abri.app.kit.dp
import fr.abri.app.kit.evenButton
import fr.abri.app.kit.evenly
import fr.abri.app.kit.grow
import fr.abri.app.kit.icon
import fr.abri.app.kit.put
import fr.abri.app.kit.text
import fr.abri.app.kit.touchable
import fr.abri.app.words.Words
import fr.abri.core.ChannelCard
import fr.abri.core.ChannelKind

/**
 * The kinds of channel whose trace the person already accepted: in discreet mode each kind is asked about once.
 *
 * It lives in memory only, so that it leaves no trace itself. A refusal is for the one tap it answered.
 */
class AcceptedTraces(private val discreet: () -> Boolean) {
    private val accepted = HashSet<ChannelKind>()

    /** Whether [kind] is to be asked about before it is opened. */
    fun asks(kind: ChannelKind): Boolean = discreet() && kind !in accepted

    fun accept(kind: ChannelKind) {
        accepted += kind
    }
}

/** Asks whether [channel] may be opened although it leaves a trace; both answers take the question away. */
fun Column.askAboutTrace(channel: ChannelCard, words: Words, open: () -> Unit) {
    removeAllViews()
    box(Tone.Calm, words["app-trace-ask"], channel.trace) {
        accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
        evenly(
            context.evenButton(words["app-trace-yes"]) {
                removeAllViews()
                open()
            },
            context.evenButton(words["app-trace-no"]) { removeAllViews() }
        )
    }
}

/** What [channel] leaves place by place, and how to remove it: behind one line until somebody wants to know. */
fun Column.traceDetails(channel: ChannelCard, words: Words) {
    val places = Column(context).apply { visibility = View.GONE }
    channel.traceDetails.forEach { detail ->
        places.column {
            add(context.text(Type.SmallLabel, detail.place))
            add(context.text(Type.Small, detail.stays), 2)
            detail.removal?.let { add(context.text(Type.Small, it, R.color.ink), 6) }
        }
    }
    val name = context.text(Type.SmallLabel, words["app-trace-details"], R.color.primary)
    val arrow = context.icon(R.drawable.down, R.color.primary)
    val line =
        touchable(words["app-trace-details"], Look.Bare, 0, {}) {
            minimumHeight = dp(48)
            setPadding(0, 0, 0, 0)
            grow(name)
            put(arrow, start = 8)
        }
    line.setOnClickListener {
        val shown = places.visibility == View.GONE
        places.visibility = if (shown) View.VISIBLE else View.GONE
        name.text = if (shown) words["app-trace-details-hide"] else words["app-trace-details"]
        line.contentDescription = name.text
        arrow.setImageResource(if (shown) R.drawable.up else R.drawable.down)
    }
    add(places, 0)
}
