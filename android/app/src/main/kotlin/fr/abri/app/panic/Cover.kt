package fr.abri.app.panic

import android.content.Context
import android.view.MotionEvent
import android.view.View
import android.view.inputmethod.InputMethodManager
import android.widget.FrameLayout
import fr.abri.app.R
import fr.abri.app.kit.onCovered

/**
 * An empty page in the colour of the background, without a word, over everything the window holds; in discreet mode
 * a calculator.
 */
class Cover(private val stage: View, private val page: CoverPage) {
    /** Whether the screen is hidden. */
    val isClosed: Boolean
        get() = page.visibility == View.VISIBLE

    /** Hides everything in this very frame: first from those who listen, then from those who look. */
    fun close() {
        stage.importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO_HIDE_DESCENDANTS
        stage.visibility = View.INVISIBLE
        page.visibility = View.VISIBLE
        val keyboard = page.context.getSystemService(Context.INPUT_METHOD_SERVICE) as InputMethodManager
        keyboard.hideSoftInputFromWindow(page.windowToken, 0)
        stage.clearFocus()
    }

    /** Puts [calculator] on the page, or leaves it empty. */
    fun wear(calculator: View?) {
        page.removeAllViews()
        calculator?.let { page.addView(it, FrameLayout.LayoutParams(-1, -1)) }
        page.setBackgroundColor(
            page.context.getColor(if (calculator == null) R.color.background else R.color.calculator_background)
        )
    }

    fun open() {
        page.visibility = View.GONE
        stage.visibility = View.VISIBLE
        stage.importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_AUTO
    }
}

/** The page of a [Cover], hidden at first. It takes every touch for itself. */
class CoverPage(context: Context) : FrameLayout(context) {
    init {
        id = R.id.cover
        setBackgroundColor(context.getColor(R.color.background))
        visibility = GONE
        importantForAccessibility = IMPORTANT_FOR_ACCESSIBILITY_NO_HIDE_DESCENDANTS
        isClickable = true
        onCovered { setPadding(it.left, it.top, it.right, it.bottom) }
    }

    override fun onInterceptTouchEvent(event: MotionEvent) = true
}
