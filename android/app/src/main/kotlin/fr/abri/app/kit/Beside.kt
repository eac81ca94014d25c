package fr.abri.app.kit

import android.content.Context
import android.view.View
import android.view.ViewGroup

/** Words, and a button at their end; where that leaves the words less than three fifths of the width, below them. */
class Beside(context: Context, private val words: View, private val button: View) : ViewGroup(context) {
    private val gap = dp(12)
    private var below = false

    init {
        clipChildren = false
        clipToPadding = false
        addView(words)
        addView(button)
    }

    override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) {
        val width = MeasureSpec.getSize(widthMeasureSpec)
        val free = MeasureSpec.makeMeasureSpec(0, MeasureSpec.UNSPECIFIED)
        button.measure(free, free)
        below = width - gap - button.measuredWidth < width * 3 / 5
        if (below) {
            words.measure(exactly(width), free)
            button.measure(exactly(width), free)
            setMeasuredDimension(width, words.measuredHeight + gap + button.measuredHeight)
        } else {
            words.measure(exactly(width - gap - button.measuredWidth), free)
            setMeasuredDimension(width, maxOf(words.measuredHeight, button.measuredHeight))
        }
    }

    override fun onLayout(changed: Boolean, left: Int, top: Int, right: Int, bottom: Int) {
        if (below) {
            place(words, 0, 0)
            place(button, 0, words.measuredHeight + gap)
        } else {
            place(words, 0, (height - words.measuredHeight) / 2)
            place(button, width - button.measuredWidth, (height - button.measuredHeight) / 2)
        }
    }

    private fun place(child: View, start: Int, top: Int) {
        val x = if (layoutDirection == LAYOUT_DIRECTION_RTL) width - start - child.measuredWidth else start
        child.layout(x, top, x + child.measuredWidth, top + child.measuredHeight)
    }

    private fun exactly(size: Int) = MeasureSpec.makeMeasureSpec(size, MeasureSpec.EXACTLY)
}
