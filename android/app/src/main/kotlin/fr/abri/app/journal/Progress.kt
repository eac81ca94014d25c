package fr.abri.app.journal

import android.view.View
import android.widget.LinearLayout
import fr.abri.app.R
import fr.abri.app.kit.Column
import fr.abri.app.kit.Look
import fr.abri.app.kit.dp
import fr.abri.app.kit.row

/** How far a job has come, [share] from 0 to 1. It moves only as the job does, and the screen stays on. */
fun Column.progress(share: Float): View = add(
    context.row {
        val done = share.coerceIn(0f, 1f)
        background = Look(R.color.surface2).drawable(context, dp(4))
        keepScreenOn = true
        importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO
        addView(part(Look(R.color.primary)), LinearLayout.LayoutParams(0, dp(8), done))
        addView(part(null), LinearLayout.LayoutParams(0, dp(8), 1 - done))
    },
    10
)

private fun LinearLayout.part(look: Look?) = View(context).apply { background = look?.drawable(context, dp(4)) }
