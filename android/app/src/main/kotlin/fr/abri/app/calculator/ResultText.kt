package fr.abri.app.calculator

import android.annotation.SuppressLint
import android.content.Context
import android.util.TypedValue
import android.widget.TextView

/** A number on one line, in letters just small enough for all of it, and in a line that stays as high as it was. */
@SuppressLint("ViewConstructor")
class ResultText(context: Context) : TextView(context) {
    private var full = 0f

    override fun setTextSize(size: Float) {
        super.setTextSize(size)
        full = textSize
        minHeight = lineHeight
    }

    override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) {
        val room = MeasureSpec.getSize(widthMeasureSpec) - totalPaddingLeft - totalPaddingRight
        var size = full
        sized(size)
        while (paint.measureText(text.toString()) > room && size > full * SMALLEST) {
            size *= STEP
            sized(size)
        }
        super.onMeasure(widthMeasureSpec, heightMeasureSpec)
    }

    private fun sized(size: Float) {
        if (size != textSize) setTextSize(TypedValue.COMPLEX_UNIT_PX, size)
    }

    private companion object {
        const val SMALLEST = 0.25f
        const val STEP = 0.95f
    }
}
