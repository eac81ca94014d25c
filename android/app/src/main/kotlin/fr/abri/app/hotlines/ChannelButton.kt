package fr.abri.app.hotlines

import android.view.View
import fr.abri.app.R
import fr.abri.app.kit.ActionButton
import fr.abri.app.kit.Column
import fr.abri.app.kit.Tone
import fr.abri.app.kit.Type
import fr.abri.app.kit.box
import fr.abri.app.kit.callButton
import fr.abri.app.kit.dangerCallButton
import fr.abri.app.kit.outlineButton
import fr.abri.app.kit.small
import fr.abri.app.kit.text
import fr.abri.app.panic.Outside
import fr.abri.app.panic.OwnClipboard
import fr.abri.app.words.Words
import fr.abri.core.ChannelCard
import fr.abri.core.ChannelKind

/** How strongly a button asks to be pressed. */
enum class Weight { DANGER, CALL, OTHER }

/** Opens the phone's own apps; where there is none, what they would have opened is shown large. */
class Reach(
    val words: Words,
    private val outside: Outside,
    private val clipboard: OwnClipboard,
    private val traces: AcceptedTraces
) {
    /** Whether another app was opened for [target]. */
    fun open(target: String): Boolean = outside.open(target)

    fun copy(text: String) = clipboard.copy(text)

    /** Whether the person is to be asked before a channel of this [kind] leaves its trace. */
    fun asks(kind: ChannelKind): Boolean = traces.asks(kind)

    fun accept(kind: ChannelKind) = traces.accept(kind)
}

val ChannelKind.icon: Int
    get() = when (this) {
        ChannelKind.PHONE -> R.drawable.phone
        ChannelKind.SMS -> R.drawable.sms
        ChannelKind.CHAT -> R.drawable.message
        ChannelKind.VIDEO -> R.drawable.person
        ChannelKind.WEB -> R.drawable.web
        ChannelKind.EMAIL -> R.drawable.mail
        ChannelKind.APP -> R.drawable.down
        ChannelKind.SOCIAL -> R.drawable.people
    }

/**
 * The button of one channel, and below it the trace that it leaves: nothing opens before that could be read.
 *
 * A [short] one stands beside the name of its service. An [urgent] one asks nothing, whatever trace it leaves.
 */
fun Column.channel(
    channel: ChannelCard,
    reach: Reach,
    weight: Weight,
    short: Boolean = false,
    urgent: Boolean = weight == Weight.DANGER,
    detailed: Boolean = false
) = column {
    val target = channel.target
    if (target == null) {
        add(context.text(Type.Label, channel.label))
        small(reach.words["app-service-only-app"])
    } else {
        val instead = Column(context)
        val press = { instead.open(channel, target, reach, urgent) }
        add(button(channel, if (short) channel.shortLabel else channel.label, weight, press))
        add(instead, 8)
    }
    channel.hint?.let { small(it) }
    small(channel.trace)
    if (detailed) traceDetails(channel, reach.words)
}

/** Opens [target] in the phone's own app; in this place stands what is asked before, or shown instead. */
fun Column.open(channel: ChannelCard, target: String, reach: Reach, urgent: Boolean) {
    val go = { if (!reach.open(target)) showInstead(channel, reach) }
    if (urgent || !reach.asks(channel.kind)) {
        go()
    } else {
        askAboutTrace(channel, reach.words) {
            reach.accept(channel.kind)
            go()
        }
    }
}

private fun Column.button(channel: ChannelCard, words: String, weight: Weight, press: () -> Unit): ActionButton {
    val icon = channel.kind.icon
    return when (weight) {
        Weight.DANGER -> context.dangerCallButton(words, channel.spoken, icon, press)
        Weight.CALL -> context.callButton(words, channel.spoken, icon, press)
        Weight.OTHER -> context.outlineButton(words, icon, channel.spoken, press)
    }
}

/** The phone has no app for it: the number or the address, large, to be typed elsewhere. */
fun Column.showInstead(channel: ChannelCard, reach: Reach) {
    removeAllViews()
    val isNumber = channel.kind == ChannelKind.PHONE || channel.kind == ChannelKind.SMS
    val sentence = if (isNumber) reach.words["app-door-no-dialler"] else reach.words["app-door-no-site"]
    box(Tone.Calm, sentence) {
        accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
        add(context.text(Type.Title, channel.shown, R.color.on_calm).apply { setTextIsSelectable(true) })
        val copied = context.text(Type.Small, "", R.color.on_calm)
        add(
            context.outlineButton(reach.words["app-door-copy"]) {
                reach.copy(channel.target?.takeUnless { isNumber } ?: channel.shown)
                copied.text = reach.words["app-door-copied"]
            }
        )
        add(copied, 4)
    }
}
