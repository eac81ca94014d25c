package fr.abri.app.kit

import android.content.Context
import android.view.Gravity
import android.view.View
import android.view.ViewGroup
import android.widget.FrameLayout
import android.widget.LinearLayout
import android.widget.ScrollView
import fr.abri.app.R

/** Something the top bar offers, by its icon and its name for screen readers. */
class TopAction(val icon: Int, val name: String, val act: () -> Unit)

/**
 * A screen: a bar on top with the way back, what scrolls, and the main action that stays above the bottom bar.
 *
 * Where few lines fit, nothing stays but the bottom bar, so that there is room to read.
 */
class Page(context: Context) : LinearLayout(context) {
    private val low = resources.configuration.run { screenHeightDp / fontScale.coerceAtLeast(1f) < LOW }
    private val middle = Middle(context)
    private val lines = Column(context)

    /** What scrolls. */
    val content = Column(context)
    private val scroll = ScrollView(context)

    /** How far the page is scrolled, in pixels. */
    var position: Int
        get() = scroll.scrollY
        set(value) {
            scroll.post { scroll.scrollTo(0, value) }
        }

    /** Calls [moved] with each new [position]. */
    fun onScrolled(moved: (Int) -> Unit) = scroll.setOnScrollChangeListener { _, _, y, _, _ -> moved(y) }

    init {
        orientation = VERTICAL
        val margin = context.length(R.dimen.margin)
        content.setPadding(margin, context.dp(24), margin, context.dp(24))
        lines.add(content)
        middle.addView(lines)
        scroll.isFillViewport = true
        scroll.clipToPadding = false
        scroll.addView(middle)
        addView(scroll, LayoutParams(LayoutParams.MATCH_PARENT, 0, 1f))
    }

    /** An empty page again, scrolled to where it was. */
    fun clear() {
        content.removeAllViews()
        listOf(this, lines).forEach { holder ->
            (0 until holder.childCount).map(holder::getChildAt).filter {
                it !== scroll && it !== content
            }.forEach(holder::removeView)
        }
    }

    /**
     * The bar on top: the way [back] where there is one, the [title] of the screen, and at most two actions.
     *
     * @param readFirst false where the page has a title of its own below.
     */
    fun top(
        title: String,
        backName: String,
        back: (() -> Unit)?,
        vararg actions: TopAction,
        readFirst: Boolean = true
    ) {
        val bar = context.row {
            minimumHeight = dp(56)
            val side = context.length(R.dimen.margin) - dp(12)
            setPaddingRelative(side, dp(4), if (actions.isEmpty()) side + dp(12) else side, dp(4))
            back?.let { addView(touchIcon(R.drawable.back, backName, it), LayoutParams(dp(48), dp(48))) }
            grow(
                context.text(Type.Heading, title).apply {
                    markHeading()
                    if (readFirst) {
                        id = R.id.screen_title
                        isReadFirst()
                    }
                },
                start = if (back == null) 12 else 0
            )
            actions.forEach { addView(touchIcon(it.icon, it.name, it.act), LayoutParams(dp(48), dp(48))) }
        }
        if (low) lines.addView(bar, 0) else addView(bar, 0, LayoutParams(-1, LayoutParams.WRAP_CONTENT))
        content.setPadding(content.paddingLeft, context.dp(8), content.paddingRight, content.paddingBottom)
    }

    /** The main action of the screen, at thumb height. */
    fun main(button: View) {
        val margin = context.length(R.dimen.margin)
        val place = FrameLayout.LayoutParams(-1, -2, Gravity.CENTER_HORIZONTAL)
        val holder = Middle(context).apply {
            setPadding(margin, dp(8), margin, dp(12))
            addView(button, place)
        }
        if (low) lines.addView(holder) else addView(holder, LayoutParams(-1, LayoutParams.WRAP_CONTENT))
    }

    private fun touchIcon(drawable: Int, name: String, act: () -> Unit): View = FrameLayout(context).apply {
        addView(context.icon(drawable, R.color.ink), FrameLayout.LayoutParams(dp(24), dp(24), Gravity.CENTER))
        acts(name, act)
        dress(Look.Bare, dp(24))
    }

    private companion object {
        /** Below this height, in dp of letters as they are drawn, few lines fit. */
        const val LOW = 400
    }
}

/** Keeps its only child in the middle, no wider than text can be read. */
private class Middle(context: Context) : FrameLayout(context) {
    private val widest = context.length(R.dimen.column)

    override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) {
        val width = MeasureSpec.getSize(widthMeasureSpec)
        (getChildAt(0).layoutParams as LayoutParams).run {
            this.width = if (width > widest) widest else ViewGroup.LayoutParams.MATCH_PARENT
            gravity = Gravity.CENTER_HORIZONTAL
        }
        super.onMeasure(widthMeasureSpec, heightMeasureSpec)
    }
}

/** A screen whose content is written by [content]. */
fun Context.page(content: Column.() -> Unit = {}): Page = Page(this).apply { this.content.content() }
