package fr.abri.app.kit

import android.content.Context
import android.view.View
import android.widget.FrameLayout
import android.widget.ImageView
import android.widget.LinearLayout

/**
 * Things one below the other, with the room between them that each asks for.
 *
 * Screens are written with it: `page.title(…)`, `page.body(…)`, `page.card { label(…) }`.
 */
class Column(context: Context) : LinearLayout(context) {
    init {
        orientation = VERTICAL
        // The ring around a focused control lies outside of it.
        clipChildren = false
        clipToPadding = false
    }

    /** Adds [view], [above] dp below what stands before it; the first one has no room above. */
    fun <V : View> add(view: V, above: Int = 12): V {
        val place = LayoutParams(LayoutParams.MATCH_PARENT, LayoutParams.WRAP_CONTENT)
        if (childCount > 0) place.topMargin = dp(above)
        addView(view, place)
        return view
    }

    /** Adds a column of its own, filled by [content]. */
    fun column(above: Int = 12, content: Column.() -> Unit): Column = add(Column(context), above).apply(content)
}

/** Things side by side, their middles on one line. */
fun Context.row(content: LinearLayout.() -> Unit): LinearLayout = LinearLayout(this).apply {
    orientation = LinearLayout.HORIZONTAL
    gravity = android.view.Gravity.CENTER_VERTICAL
    clipChildren = false
    clipToPadding = false
    content()
}

/** Adds [view], which takes the room that is left. */
fun <V : View> LinearLayout.grow(view: V, start: Int = 0): V = view.also {
    val place = LinearLayout.LayoutParams(0, LinearLayout.LayoutParams.WRAP_CONTENT, 1f)
    place.marginStart = dp(start)
    addView(it, place)
}

/** Adds [view] at its own size, [start] dp after what stands before it. */
fun <V : View> LinearLayout.put(view: V, start: Int = 0): V = view.also {
    val place = LinearLayout.LayoutParams(
        LinearLayout.LayoutParams.WRAP_CONTENT,
        LinearLayout.LayoutParams.WRAP_CONTENT
    )
    place.marginStart = dp(start)
    addView(it, place)
}

/** A picture of 24 dp in one colour, always beside a word: screen readers pass over it. */
fun Context.icon(drawable: Int, color: Int): ImageView = ImageView(this).apply {
    setImageResource(drawable)
    imageTintList = tint(color)
    importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO
    layoutParams = FrameLayout.LayoutParams(dp(24), dp(24))
}

/** Adds an icon at its own size. */
fun LinearLayout.icon(drawable: Int, color: Int, start: Int = 0): ImageView = context.icon(drawable, color).also {
    val place = LinearLayout.LayoutParams(dp(24), dp(24))
    place.marginStart = dp(start)
    addView(it, place)
}

/** The view acts when it is tapped, and says so to a screen reader as a button does. */
fun <V : View> V.acts(spoken: String, act: () -> Unit): V = apply {
    isClickable = true
    isFocusable = true
    contentDescription = spoken
    accessibilityDelegate = Role.Action
    setOnClickListener { act() }
}
