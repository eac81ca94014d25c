package fr.abri.app.kit

import android.content.Context
import android.content.res.ColorStateList
import android.graphics.Color
import android.graphics.drawable.ColorDrawable
import android.graphics.drawable.Drawable
import android.graphics.drawable.GradientDrawable
import android.graphics.drawable.InsetDrawable
import android.graphics.drawable.LayerDrawable
import android.graphics.drawable.StateListDrawable
import android.view.View
import fr.abri.app.R

/** [number] dp in pixels. */
fun Context.dp(number: Int): Int = Math.round(number * resources.displayMetrics.density)

fun View.dp(number: Int): Int = context.dp(number)

/** A length of `dimens.xml` in pixels. */
fun Context.length(id: Int): Int = resources.getDimensionPixelSize(id)

/**
 * How a surface looks: its fill, and its edge of one dp (a chosen one has two).
 *
 * The colours are names of `colors.xml`, so that a test can hold every pair against its contrast.
 */
data class Look(val fill: Int, val edge: Int? = null, val thick: Boolean = false) {
    /** As a drawing with round corners of [corner] pixels. */
    fun drawable(context: Context, corner: Int): Drawable = GradientDrawable().apply {
        setColor(context.getColor(fill))
        cornerRadius = corner.toFloat()
        edge?.let { setStroke(context.dp(if (thick) 2 else 1), context.getColor(it)) }
    }

    companion object {
        val Card = Look(R.color.surface, R.color.hairline)
        val Option = Look(R.color.surface, R.color.line)
        val Chosen = Look(R.color.calm_box, R.color.primary, thick = true)
        val Calm = Look(R.color.calm_box, R.color.line)
        val Sage = Look(R.color.sage_box, R.color.hairline)
        val Caution = Look(R.color.caution_box, R.color.hairline)
        val Danger = Look(R.color.danger_box, R.color.hairline)
        val Field = Look(R.color.surface2, R.color.line)
        val Key = Look(R.color.surface2)
        val Primary = Look(R.color.primary)
        val Hide = Look(R.color.ink)
        val DangerButton = Look(R.color.danger)
        val Outline = Look(R.color.surface, R.color.line)
        val Bare = Look(android.R.color.transparent)
    }
}

/**
 * Gives the view [look], a tint while it is pressed and a ring, 2 dp off it, while the keyboard is on it.
 *
 * Nothing moves: a press shows at once and goes at once.
 */
fun View.dress(look: Look, corner: Int = context.length(R.dimen.card_corner)) {
    val resting = look.drawable(context, corner)
    background =
        if (isClickable) {
            StateListDrawable().apply {
                addState(intArrayOf(android.R.attr.state_pressed), LayerDrawable(arrayOf(resting, pressed(corner))))
                addState(intArrayOf(), resting)
            }
        } else {
            resting
        }
    if (isClickable) foreground = focusRing(corner)
}

private fun View.pressed(corner: Int) = GradientDrawable().apply {
    setColor(context.getColor(R.color.pressed))
    cornerRadius = corner.toFloat()
}

private fun View.focusRing(corner: Int): Drawable {
    // 3 dp thick, 2 dp away: the whole ring lies outside of the control.
    val ring =
        GradientDrawable().apply {
            setColor(Color.TRANSPARENT)
            setStroke(dp(3), context.getColor(R.color.focus_ring))
            cornerRadius = (corner + dp(5)).toFloat()
        }
    return StateListDrawable().apply {
        addState(intArrayOf(android.R.attr.state_focused), InsetDrawable(ring, -dp(5)))
        addState(intArrayOf(), ColorDrawable(Color.TRANSPARENT))
    }
}

/** One colour for every state. */
fun Context.tint(color: Int): ColorStateList = ColorStateList.valueOf(getColor(color))
