package fr.abri.app.journal

import android.content.Context
import android.view.View
import android.widget.LinearLayout
import fr.abri.app.R
import fr.abri.app.kit.Look
import fr.abri.app.kit.dp
import fr.abri.app.kit.row

/** How far a job has come. It moves only as the job does, and the screen stays on while it is there. */
class JobProgress(context: Context) {
    private val done = View(context).apply { background = Look(R.color.primary).drawable(context, dp(4)) }
    private val rest = View(context)

    val view: View = context.row {
        background = Look(R.color.surface2).drawable(context, dp(4))
        keepScreenOn = true
        importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO_HIDE_DESCENDANTS
        addView(done, LinearLayout.LayoutParams(0, dp(8), 0f))
        addView(rest, LinearLayout.LayoutParams(0, dp(8), 1f))
    }

    /** [share] from 0 to 1. */
    fun show(share: Float) {
        val part = share.coerceIn(0f, 1f)
        (done.layoutParams as LinearLayout.LayoutParams).weight = part
        (rest.layoutParams as LinearLayout.LayoutParams).weight = 1 - part
        view.requestLayout()
    }
}
