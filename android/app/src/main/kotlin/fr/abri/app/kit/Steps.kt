package fr.abri.app.kit

import android.graphics.drawable.GradientDrawable
import android.view.Gravity
import android.view.View
import android.widget.FrameLayout
import android.widget.LinearLayout
import android.widget.TextView
import fr.abri.app.R

/**
 * One thing to do, that can be ticked and unticked.
 *
 * The row shows its new state by itself, so that a screen reader stays on it.
 */
fun Column.step(
    number: Int,
    title: String,
    sentence: String,
    done: Boolean,
    above: Int = 4,
    ticked: (Boolean) -> Unit
): View {
    val mark = StepMark(this, number)
    val name = context.text(Type.Label, title)
    val words = Column(context).apply {
        setPadding(0, dp(4), 0, 0)
        add(name)
        if (sentence.isNotEmpty()) add(context.text(Type.Body, sentence, R.color.ink2), 2)
    }
    val row = context.row {
        gravity = Gravity.TOP
        minimumHeight = dp(48)
        setPadding(0, dp(8), 0, dp(8))
        addView(mark.view, LinearLayout.LayoutParams(mark.size, mark.size))
        grow(words, start = 14)
        isActivated = done
    }
    mark.show(done)
    row.acts("$number. $title. $sentence") {
        row.isActivated = !row.isActivated
        mark.show(row.isActivated)
        ticked(row.isActivated)
    }
    row.accessibilityDelegate = Role.Tick
    row.dress(Look.Bare)
    return add(row, above)
}

/** The number in its ring, or the tick that took its place. */
private class StepMark(column: Column, number: Int) {
    private val digit: TextView = column.context.text(Type.SmallLabel, number.toString(), R.color.primary).centred()
    private val tick = column.context.icon(R.drawable.check, R.color.background)

    /** The ring grows with the letters. */
    val size = maxOf(column.dp(32), digit.lineHeight)
    private val ring = GradientDrawable().apply { shape = GradientDrawable.OVAL }

    val view = FrameLayout(column.context).apply {
        importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO_HIDE_DESCENDANTS
        background = ring
        addView(digit, FrameLayout.LayoutParams(-2, -2, Gravity.CENTER))
        addView(tick, FrameLayout.LayoutParams(dp(20), dp(20), Gravity.CENTER))
    }

    fun show(done: Boolean) {
        digit.visibility = if (done) View.GONE else View.VISIBLE
        tick.visibility = if (done) View.VISIBLE else View.GONE
        val context = view.context
        ring.setColor(context.getColor(if (done) R.color.sage else R.color.background))
        ring.setStroke(context.dp(2), context.getColor(if (done) R.color.sage else R.color.primary))
    }
}
