package fr.abri.app.panic

import android.content.Context
import android.view.View
import android.view.inputmethod.InputMethodManager
import fr.abri.app.R

/** An empty page in the colour of the background, without a word, over everything the window holds. */
class Cover(private val stage: View, private val page: View) {
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

    fun open() {
        page.visibility = View.GONE
        stage.visibility = View.VISIBLE
        stage.importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_AUTO
    }

    companion object {
        fun page(context: Context): View = View(context).apply {
            id = R.id.cover
            setBackgroundColor(context.getColor(R.color.background))
            visibility = View.GONE
            importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO
            isClickable = true
        }
    }
}
