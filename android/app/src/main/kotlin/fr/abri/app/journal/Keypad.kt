package fr.abri.app.journal

import android.content.Context
import android.view.Gravity
import android.view.View
import android.widget.FrameLayout
import android.widget.LinearLayout
import fr.abri.app.R
import fr.abri.app.kit.Column
import fr.abri.app.kit.Look
import fr.abri.app.kit.Type
import fr.abri.app.kit.acts
import fr.abri.app.kit.centred
import fr.abri.app.kit.dp
import fr.abri.app.kit.dress
import fr.abri.app.kit.icon
import fr.abri.app.kit.row
import fr.abri.app.kit.text

/** Ten digits and a way back: no keyboard of another app ever sees a code. */
class Keypad(context: Context, eraseName: String, private val type: (Int) -> Unit, private val erase: () -> Unit) {
    private val low = context.resources.configuration.screenHeightDp < LOW

    /** A key grows with its digit. */
    private val tall = maxOf(context.dp(if (low) 52 else 64), context.text(Type.Title, "0").heightOfLine())
    private val gap = context.dp(12)

    val view: Column = Column(context).apply {
        keepToAids()
        for (first in listOf(1, 4, 7)) add(line(List(3) { digit(first + it) }), 12)
        add(line(listOf(View(context), digit(0), eraser(eraseName))), 12)
    }

    private fun Column.line(keys: List<View>): View = context.row {
        keys.forEachIndexed { place, key ->
            val width = LinearLayout.LayoutParams(0, tall, 1f)
            width.marginStart = if (place == 0) 0 else gap
            addView(key, width)
        }
    }

    private fun Column.digit(digit: Int): View = key(Look.Key, digit.toString(), { type(digit) }) {
        addView(context.text(Type.Title, digit.toString()).centred(), FrameLayout.LayoutParams(-1, -2, Gravity.CENTER))
    }

    private fun Column.eraser(name: String): View = key(Look.Bare, name, erase) {
        addView(
            context.icon(R.drawable.backspace, R.color.ink),
            FrameLayout.LayoutParams(dp(24), dp(24), Gravity.CENTER)
        )
    }

    private fun Column.key(look: Look, name: String, press: () -> Unit, content: FrameLayout.() -> Unit): View =
        FrameLayout(context).apply {
            content()
            acts(name, press)
            dress(look, tall / 2)
        }

    private fun View.heightOfLine(): Int {
        measure(View.MeasureSpec.UNSPECIFIED, View.MeasureSpec.UNSPECIFIED)
        return measuredHeight
    }

    private companion object {
        /** Screens lower than this, in dp, get lower keys. */
        const val LOW = 700
    }
}
