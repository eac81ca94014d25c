package fr.abri.app.kit

import android.content.Context
import android.graphics.drawable.GradientDrawable
import android.view.View
import android.widget.LinearLayout
import fr.abri.app.R
import fr.abri.core.State

/** Whether somebody answers, as a dot and in words: full when open, a ring otherwise. */
fun Context.stateLine(state: State, words: String): View = row {
    val open = state == State.OPEN
    val color = if (open) R.color.sage else R.color.ink2
    val dot = View(context).apply {
        importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO
        background = GradientDrawable().apply {
            shape = GradientDrawable.OVAL
            if (open) setColor(context.getColor(color)) else setStroke(dp(2), context.getColor(R.color.line))
        }
    }
    addView(dot, LinearLayout.LayoutParams(dp(10), dp(10)))
    grow(context.text(Type.SmallLabel, words, color), start = 8)
}
