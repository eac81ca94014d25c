package fr.abri.app.kit

import android.content.Context
import android.view.View
import android.view.ViewGroup
import fr.abri.app.R

/** A filter that is on or off. */
fun Context.chip(words: String, on: Boolean, act: () -> Unit): View = row {
    minimumHeight = length(R.dimen.target)
    setPadding(dp(14), dp(4), dp(14), dp(4))
    if (on) icon(R.drawable.check, R.color.on_calm)
    val color = if (on) R.color.on_calm else R.color.ink
    put(context.text(if (on) Type.SmallLabel else Type.Small, words, color), start = if (on) 6 else 0)
    isActivated = on
    acts(words, act)
    accessibilityDelegate = Role.Tick
    dress(if (on) Look.Chosen else Look.Option, dp(24))
}

/** Adds small things one after the other, on as many lines as they need. */
fun Column.flow(vararg views: View, above: Int = 12): Flow =
    add(Flow(context), above).apply { views.forEach(::addView) }

/** Children in reading order, wrapped like words. */
class Flow(context: Context, private val gap: Int = context.dp(8)) : ViewGroup(context) {
    init {
        clipChildren = false
        clipToPadding = false
    }

    override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) {
        val width = MeasureSpec.getSize(widthMeasureSpec)
        val within = MeasureSpec.makeMeasureSpec(width, MeasureSpec.AT_MOST)
        val free = MeasureSpec.makeMeasureSpec(0, MeasureSpec.UNSPECIFIED)
        for (index in 0 until childCount) getChildAt(index).measure(within, free)
        setMeasuredDimension(width, arrange(width) { _, _, _ -> })
    }

    override fun onLayout(changed: Boolean, left: Int, top: Int, right: Int, bottom: Int) {
        val fromRight = layoutDirection == View.LAYOUT_DIRECTION_RTL
        arrange(width) { child, x, y ->
            val start = if (fromRight) width - x - child.measuredWidth else x
            child.layout(start, y, start + child.measuredWidth, y + child.measuredHeight)
        }
    }

    /** Gives each child its place, and answers the height of all lines. */
    private inline fun arrange(width: Int, place: (View, Int, Int) -> Unit): Int {
        var x = 0
        var y = 0
        var line = 0
        for (index in 0 until childCount) {
            val child = getChildAt(index)
            if (x > 0 && x + child.measuredWidth > width) {
                x = 0
                y += line + gap
                line = 0
            }
            place(child, x, y)
            x += child.measuredWidth + gap
            line = maxOf(line, child.measuredHeight)
        }
        return y + line
    }
}
