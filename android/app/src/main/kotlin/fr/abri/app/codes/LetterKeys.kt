package fr.abri.app.codes

import android.content.Context
import android.view.Gravity
import android.view.View
import android.widget.FrameLayout
import android.widget.LinearLayout
import fr.abri.app.R
import fr.abri.app.journal.keepToAids
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

/** The letters from A to Z and a way back: no keyboard of another app ever sees a word. */
class LetterKeys(context: Context, eraseName: String, private val type: (String) -> Unit, erase: () -> Unit) {
    private val letters = ('a'..'z').associate {
        it.toString() to key(context, it.uppercase(), { type(it.toString()) })
    }

    val view: Column = Column(context).apply {
        keepToAids()
        val eraser = eraser(context, eraseName, erase)
        for (keys in (letters.values + eraser).chunked(COLUMNS)) add(line(keys), GAP)
    }

    /** Lets only [possible] letters be typed. */
    fun show(possible: Set<String>) = letters.forEach { (letter, key) ->
        key.isEnabled = letter in possible
        key.alpha = if (key.isEnabled) 1f else FADED
    }

    private fun Column.line(keys: List<View>): View = context.row {
        for (place in 0 until COLUMNS) {
            val width = LinearLayout.LayoutParams(0, dp(HEIGHT), 1f)
            width.marginStart = if (place == 0) 0 else dp(GAP)
            addView(keys.getOrNull(place) ?: View(context), width)
        }
    }

    private fun key(context: Context, name: String, press: () -> Unit): View = FrameLayout(context).apply {
        addView(context.text(Type.Heading, name).centred(), FrameLayout.LayoutParams(-1, -2, Gravity.CENTER))
        acts(name, press)
        dress(Look.Key, dp(CORNER))
    }

    private fun eraser(context: Context, name: String, press: () -> Unit): View = FrameLayout(context).apply {
        addView(
            context.icon(R.drawable.backspace, R.color.ink),
            FrameLayout.LayoutParams(dp(24), dp(24), Gravity.CENTER)
        )
        acts(name, press)
        dress(Look.Bare, dp(CORNER))
    }

    private companion object {
        /** So many that a key is wide enough for a finger on the narrowest phone. */
        const val COLUMNS = 5
        const val GAP = 8
        const val HEIGHT = 48
        const val CORNER = 12
        const val FADED = 0.4f
    }
}
