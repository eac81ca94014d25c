package fr.abri.app.kit

import android.annotation.SuppressLint
import android.content.Context
import android.graphics.Canvas
import android.graphics.Paint
import android.view.Gravity
import android.view.MotionEvent
import android.view.View
import android.view.ViewGroup
import android.widget.LinearLayout
import fr.abri.app.R

/** A place of the bottom bar. */
enum class Place { Home, Help }

/** The words of the bottom bar. */
class BarWords(val home: String, val help: String, val hide: String)

/**
 * The same bar on every screen: home, help, and *Masquer*, the strongest shape, always in the same corner.
 *
 * *Masquer* acts when the finger comes down, not when it is lifted. Where the words are too large for one row it
 * has a row of its own, the lower one.
 */
class BottomBar(
    context: Context,
    words: BarWords,
    private val here: Place?,
    home: () -> Unit,
    help: () -> Unit,
    hide: () -> Unit
) : ViewGroup(context) {
    private val items = listOf(
        item(R.drawable.home, words.home, Place.Home, home),
        item(R.drawable.phone, words.help, Place.Help, help)
    )
    private val masquer = hideButton(words.hide, hide)
    private val edge = Paint().apply { color = context.getColor(R.color.hairline) }
    private val gap = dp(8)
    private val side = dp(12)
    private var stacked = false

    init {
        setBackgroundColor(context.getColor(R.color.surface))
        setWillNotDraw(false)
        clipChildren = false
        items.forEach(::addView)
        addView(masquer)
    }

    private fun item(icon: Int, words: String, place: Place, act: () -> Unit) = LinearLayout(context).apply {
        val color = if (place == here) R.color.primary else R.color.ink2
        orientation = LinearLayout.VERTICAL
        gravity = Gravity.CENTER
        minimumHeight = context.length(R.dimen.large_target)
        setPadding(dp(4), dp(4), dp(4), dp(4))
        addView(context.icon(icon, color), LinearLayout.LayoutParams(dp(24), dp(24)))
        // Not as wide as the item: that would not count when the item asks how wide it should be.
        put(context.text(Type.Tiny, words, color).centred().apply { setPadding(dp(4), 0, dp(4), 0) })
        isSelected = place == here
        acts(words, act)
        dress(Look.Bare)
    }

    @SuppressLint("ClickableViewAccessibility")
    private fun hideButton(words: String, hide: () -> Unit): View =
        ActionButton(context, Look.Hide, R.color.background, R.drawable.hide, words, Type.Label).apply {
            id = R.id.hide_button
            minimumHeight = context.length(R.dimen.large_target)
            setOnTouchListener { _, event ->
                if (event.actionMasked == MotionEvent.ACTION_DOWN) hide()
                true
            }
            // For switches, keyboards and screen readers, which click without touching.
            acts(words, hide)
        }

    override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) {
        val width = MeasureSpec.getSize(widthMeasureSpec)
        val room = width - 2 * side
        val free = MeasureSpec.makeMeasureSpec(0, MeasureSpec.UNSPECIFIED)
        (items + masquer).forEach { it.measure(free, free) }
        val widest = items.maxOf { it.measuredWidth }
        stacked = widest * items.size + masquer.measuredWidth + gap * items.size > room
        items.forEach { it.orientation = if (stacked) LinearLayout.HORIZONTAL else LinearLayout.VERTICAL }
        // *Masquer* has at least the room of its words, and more where the others leave it.
        val shared = room - gap * items.size
        val place =
            if (stacked) {
                (room - gap) / items.size
            } else {
                minOf((shared - masquer.measuredWidth) / items.size, maxOf(widest, shared * 3 / 10))
            }
        val hide = if (stacked) room else shared - items.size * place
        items.forEach { it.measure(exactly(place), free) }
        masquer.measure(exactly(hide), free)
        val row = maxOf(items.maxOf { it.measuredHeight }, if (stacked) 0 else masquer.measuredHeight)
        items.forEach { it.measure(exactly(place), exactly(row)) }
        val height = if (stacked) row + dp(4) + masquer.measuredHeight else row
        setMeasuredDimension(width, height + 2 * dp(8) + paddingBottom)
    }

    override fun onLayout(changed: Boolean, left: Int, top: Int, right: Int, bottom: Int) {
        var x = side
        items.forEach { item ->
            place(item, x, dp(8))
            x += item.measuredWidth + gap
        }
        if (stacked) {
            place(masquer, side, dp(8) + items[0].measuredHeight + dp(4))
        } else {
            place(masquer, x, dp(8) + (items[0].measuredHeight - masquer.measuredHeight) / 2)
        }
    }

    /** The edge between the page and the bar. */
    override fun onDraw(canvas: Canvas) = canvas.drawRect(0f, 0f, width.toFloat(), dp(1).toFloat(), edge)

    private fun place(child: View, start: Int, top: Int) {
        val x = if (layoutDirection == LAYOUT_DIRECTION_RTL) width - start - child.measuredWidth else start
        child.layout(x, top, x + child.measuredWidth, top + child.measuredHeight)
    }

    private fun exactly(size: Int) = MeasureSpec.makeMeasureSpec(size, MeasureSpec.EXACTLY)
}
