package fr.abri.app.calculator

import android.content.Context
import android.content.res.Configuration
import android.view.Gravity
import android.view.View
import android.widget.LinearLayout
import android.widget.TextView
import fr.abri.app.R
import fr.abri.app.journal.keepToAids
import fr.abri.app.kit.dp
import fr.abri.app.words.Words

/**
 * An ordinary calculator, in colours that are nobody's: what was typed, what it comes to, and the keys.
 *
 * It looks the same whether it is one, a cover or an exercise.
 *
 * @param press a key was touched.
 * @param hold a finger has stayed on « % » for two seconds, which is then no key.
 */
class CalculatorView(context: Context, private val press: (Key) -> Unit, hold: () -> Unit = {}) :
    LinearLayout(context) {
    private val sum = TextView(context).dressed(R.color.calculator_sum, SUM).apply { setSingleLine() }
    private val result = ResultText(context).dressed(R.color.calculator_result, RESULT).apply { setSingleLine() }
    private val memory = TextView(context).dressed(R.color.calculator_sum, SUM)
    private val keys = Key.entries.associateWith { KeyView(context, it) { press(it) } }
    private var error = ""

    init {
        orientation = VERTICAL
        setBackgroundColor(context.getColor(R.color.calculator_background))
        // The digits of a code are typed here: spyware that poses as an aid gets none of it.
        keepToAids()
        keys.getValue(Key.PERCENT).whenHeld(hold)
        val wide = resources.configuration.orientation == Configuration.ORIENTATION_LANDSCAPE
        if (wide) result.textSize = WIDE_RESULT
        display()
        val side = dp(SIDE - GAP)
        addView(pad(if (wide) WIDE else TALL), LayoutParams(-1, -2, KEYS).apply { setMargins(side, 0, side, side) })
        show(Calculator.NEW)
    }

    fun show(calculator: Calculator) {
        sum.text = calculator.sum
        result.text = calculator.shown ?: error
        memory.text = if (calculator.remembers) MEMORY else ""
        // What a key typed is said with the key; only a result is news.
        result.accessibilityLiveRegion =
            if (calculator.isDone) ACCESSIBILITY_LIVE_REGION_POLITE else ACCESSIBILITY_LIVE_REGION_NONE
    }

    /** The names of the keys, in the words of the reader. */
    fun name(words: Words) {
        error = words["app-calculator-error"]
        keys.forEach { (key, view) -> key.spoken?.let { view.contentDescription = words[it] } }
    }

    private fun display() {
        val lines = LinearLayout(context).apply {
            orientation = VERTICAL
            gravity = Gravity.BOTTOM
            setPadding(dp(SIDE), dp(GAP), dp(SIDE), dp(GAP))
            val above = LinearLayout(context)
            above.addView(memory, LayoutParams(-2, -2))
            above.addView(sum, LayoutParams(0, -2, 1f))
            addView(above, LayoutParams(-1, -2))
            addView(result, LayoutParams(-1, -2))
        }
        addView(lines, LayoutParams(-1, -2, DISPLAY))
    }

    private fun pad(rows: List<List<Key>>): View = LinearLayout(context).apply {
        orientation = VERTICAL
        for (row in rows) {
            val line = LinearLayout(context)
            for (key in row) line.addView(keys.getValue(key), cell())
            addView(line, LayoutParams(-1, -2, if (row.all(Key::isMemory)) LOW else 1f))
        }
    }

    private fun cell() = LayoutParams(0, -1, 1f).apply {
        val gap = dp(GAP)
        setMargins(gap, gap, gap, gap)
    }

    private fun <T : TextView> T.dressed(color: Int, size: Float): T = apply {
        textSize = size
        setTextColor(context.getColor(color))
        gravity = Gravity.END or Gravity.CENTER_VERTICAL
        textDirection = View.TEXT_DIRECTION_LTR
    }

    private companion object {
        const val MEMORY = "M"

        /** Sizes of type in sp; room in dp; the rest are shares of the height that is left. */
        const val SUM = 18f
        const val RESULT = 52f
        const val WIDE_RESULT = 40f
        const val SIDE = 16
        const val GAP = 4
        const val DISPLAY = 2f
        const val KEYS = 6f
        const val LOW = 0.75f

        val TALL = rows("MC MR M+ M−", "C ⌫ % ÷", "7 8 9 ×", "4 5 6 −", "1 2 3 +", "± 0 , =")
        val WIDE = rows("MC 7 8 9 ÷ C", "MR 4 5 6 × ⌫", "M+ 1 2 3 − %", "M− ± 0 , + =")

        fun rows(vararg signs: String) = signs.map { row ->
            row.split(' ').map { sign -> Key.entries.first { it.sign == sign } }
        }
    }
}
