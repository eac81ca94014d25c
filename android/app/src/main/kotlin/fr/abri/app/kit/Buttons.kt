package fr.abri.app.kit

import android.content.Context
import android.view.Gravity
import android.widget.LinearLayout
import fr.abri.app.R

/** A button: an icon or none, and words that wrap. */
class ActionButton(context: Context, look: Look, color: Int, icon: Int?, words: String, type: Type) :
    LinearLayout(context) {
    private val label = context.text(type, words, color).centred()

    init {
        orientation = HORIZONTAL
        gravity = Gravity.CENTER
        minimumHeight = context.length(R.dimen.button)
        minimumWidth = context.length(R.dimen.target)
        setPadding(dp(16), dp(8), dp(16), dp(8))
        icon?.let {
            icon(it, color)
            label.setPaddingRelative(dp(10), 0, 0, 0)
        }
        put(label)
        isClickable = true
        dress(look, context.length(R.dimen.button_corner))
    }

    /** Whether its words are on at most [lines] lines, none of them made smaller. */
    fun fits(lines: Int): Boolean = label.fits(lines)

    override fun setEnabled(enabled: Boolean) {
        super.setEnabled(enabled)
        alpha = if (enabled) 1f else 0.5f
    }
}

/** The one main action of a screen. */
fun Context.primaryButton(words: String, icon: Int? = null, spoken: String = words, act: () -> Unit): ActionButton =
    ActionButton(this, Look.Primary, R.color.on_primary, icon, words, Type.Label).acts(spoken, act)

/** Any other action. */
fun Context.outlineButton(words: String, icon: Int? = null, spoken: String = words, act: () -> Unit): ActionButton =
    ActionButton(this, Look.Outline, R.color.primary, icon, words, Type.Label).acts(spoken, act)

/** Choices of one rank, none of them coloured to be preferred. */
fun Context.evenButton(words: String, spoken: String = words, act: () -> Unit): ActionButton =
    ActionButton(this, Look.Outline, R.color.ink, null, words, Type.SmallLabel).acts(spoken, act).apply {
        setPadding(dp(8), dp(8), dp(8), dp(8))
    }

/** What looks like a call: larger than any other button. */
fun Context.callButton(words: String, spoken: String = words, icon: Int = R.drawable.phone, act: () -> Unit) =
    ActionButton(this, Look.Primary, R.color.on_primary, icon, words, Type.Label).acts(spoken, act).apply {
        minimumHeight = length(R.dimen.large_target)
    }

/** A call to those who come when there is danger. */
fun Context.dangerCallButton(words: String, spoken: String = words, icon: Int = R.drawable.phone, act: () -> Unit) =
    ActionButton(this, Look.DangerButton, R.color.on_danger, icon, words, Type.Label).acts(spoken, act).apply {
        minimumHeight = length(R.dimen.large_target)
    }

/** A quiet way on, written in the colour of links. */
fun Context.linkButton(words: String, icon: Int? = null, spoken: String = words, act: () -> Unit): ActionButton =
    ActionButton(this, Look.Bare, R.color.primary, icon, words, Type.Label).acts(spoken, act).apply {
        minimumHeight = length(R.dimen.target)
    }

/** Adds choices of one size: side by side where their words fit, else one below the other. */
fun Column.evenly(vararg buttons: ActionButton, above: Int = 12): EvenRow =
    add(EvenRow(context), above).apply { buttons.forEach(::addView) }
