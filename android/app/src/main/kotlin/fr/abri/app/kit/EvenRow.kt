package fr.abri.app.kit

import android.content.Context
import android.view.View
import android.view.ViewGroup

/**
 * Buttons of one width and one height: in a row when the words of each fit in its share on two lines, else one
 * below the other.
 */
class EvenRow(context: Context, private val gap: Int = context.dp(8)) : ViewGroup(context) {
    private var stacked = false

    init {
        clipChildren = false
        clipToPadding = false
    }

    override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) {
        val width = MeasureSpec.getSize(widthMeasureSpec)
        val free = MeasureSpec.makeMeasureSpec(0, MeasureSpec.UNSPECIFIED)
        val count = children.size.coerceAtLeast(1)
        val share = (width - gap * (count - 1)) / count
        stacked = children.any {
            it.measure(MeasureSpec.makeMeasureSpec(share, MeasureSpec.EXACTLY), free)
            !it.fits(2)
        }
        val each = MeasureSpec.makeMeasureSpec(if (stacked) width else share, MeasureSpec.EXACTLY)
        children.forEach { it.measure(each, free) }
        val height = children.maxOfOrNull { it.measuredHeight } ?: 0
        val exact = MeasureSpec.makeMeasureSpec(height, MeasureSpec.EXACTLY)
        children.forEach { it.measure(each, exact) }
        setMeasuredDimension(width, if (stacked) height * count + gap * (count - 1) else height)
    }

    override fun onLayout(changed: Boolean, left: Int, top: Int, right: Int, bottom: Int) {
        val fromRight = layoutDirection == View.LAYOUT_DIRECTION_RTL
        children.forEachIndexed { index, child ->
            val place = if (fromRight && !stacked) childCount - 1 - index else index
            val x = if (stacked) 0 else place * (child.measuredWidth + gap)
            val y = if (stacked) index * (child.measuredHeight + gap) else 0
            child.layout(x, y, x + child.measuredWidth, y + child.measuredHeight)
        }
    }

    private val children: List<ActionButton>
        get() = (0 until childCount).map { getChildAt(it) as ActionButton }
}
