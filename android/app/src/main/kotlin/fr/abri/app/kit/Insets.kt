package fr.abri.app.kit

import android.graphics.Rect
import android.os.Build
import android.view.View
import android.view.Window
import android.view.WindowInsets

/** Lets the window reach behind the phone's own bars, on every level as 35 does. */
@Suppress("DEPRECATION")
fun Window.drawBehindBars() {
    if (Build.VERSION.SDK_INT >= 30) {
        setDecorFitsSystemWindows(false)
    } else {
        decorView.systemUiVisibility = decorView.systemUiVisibility or
            View.SYSTEM_UI_FLAG_LAYOUT_STABLE or
            View.SYSTEM_UI_FLAG_LAYOUT_FULLSCREEN or
            View.SYSTEM_UI_FLAG_LAYOUT_HIDE_NAVIGATION
    }
}

/** Calls [change] with what bars, camera and keyboard cover at each edge, in pixels. */
fun View.onCovered(change: (Rect) -> Unit) = setOnApplyWindowInsetsListener { _, insets ->
    change(covered(insets))
    insets
}

@Suppress("DEPRECATION")
private fun covered(insets: WindowInsets): Rect {
    if (Build.VERSION.SDK_INT < 30) {
        return insets.run {
            Rect(systemWindowInsetLeft, systemWindowInsetTop, systemWindowInsetRight, systemWindowInsetBottom)
        }
    }
    val kinds = WindowInsets.Type.systemBars() or WindowInsets.Type.displayCutout() or WindowInsets.Type.ime()
    return insets.getInsets(kinds).run { Rect(left, top, right, bottom) }
}
