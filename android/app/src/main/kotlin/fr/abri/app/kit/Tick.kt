package fr.abri.app.kit

import android.graphics.drawable.GradientDrawable
import android.view.Gravity
import android.view.View
import android.widget.FrameLayout
import android.widget.LinearLayout
import fr.abri.app.R

/**
 * Something that a touch takes in or leaves out.
 *
 * The row shows its new state by itself, so that a screen reader stays on it.
 */
fun Column.tick(name: String, sentence: String, on: Boolean, above: Int = 10, ticked: (Boolean) -> Unit): View {
    val mark = TickMark(this)
    val words = Column(context)
    words.add(context.text(Type.Body, name))
    if (sentence.isNotEmpty()) words.add(context.text(Type.Small, sentence), 2)
    lateinit var row: View
    row = touchable(if (sentence.isEmpty()) name else "$name. $sentence", Look.Option, above, {
        row.isActivated = !row.isActivated
        mark.show(row.isActivated)
        ticked(row.isActivated)
    }) {
        addView(mark.view, LinearLayout.LayoutParams(dp(26), dp(26)))
        grow(words, start = 14)
    }
    row.isActivated = on
    row.accessibilityDelegate = Role.Tick
    mark.show(on)
    return row
}

/** A square, and the tick in it. */
private class TickMark(column: Column) {
    private val sign = column.context.icon(R.drawable.check, R.color.on_primary)
    private val square = GradientDrawable().apply { cornerRadius = column.dp(6).toFloat() }

    val view = FrameLayout(column.context).apply {
        importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO_HIDE_DESCENDANTS
        background = square
        addView(sign, FrameLayout.LayoutParams(dp(20), dp(20), Gravity.CENTER))
    }

    fun show(on: Boolean) {
        sign.visibility = if (on) View.VISIBLE else View.INVISIBLE
        val context = view.context
        square.setColor(context.getColor(if (on) R.color.primary else R.color.surface))
        square.setStroke(context.dp(2), context.getColor(if (on) R.color.primary else R.color.line))
    }
}
