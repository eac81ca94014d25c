package fr.abri.app.kit

import android.content.res.Configuration
import android.graphics.Color
import fr.abri.app.R
import fr.abri.app.robolectric.AppTest
import kotlin.math.pow
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.annotation.Config

/** Every pair of colours that the app puts together, by the formula of WCAG 2, in light and dark. */
@Config(sdk = [35])
class ContrastTest : AppTest() {
    /** Text that is read: seven. */
    private val reading =
        listOf(
            R.color.ink to R.color.background,
            R.color.ink to R.color.surface,
            R.color.ink to R.color.surface2,
            R.color.ink to R.color.sage_box,
            R.color.ink to R.color.caution_box,
            R.color.ink to R.color.danger_box,
            R.color.ink2 to R.color.background,
            R.color.ink2 to R.color.surface,
            R.color.primary to R.color.background,
            R.color.primary to R.color.surface,
            R.color.on_primary to R.color.primary,
            R.color.on_calm to R.color.calm_box,
            R.color.caution to R.color.caution_box,
            R.color.danger to R.color.danger_box,
            R.color.danger to R.color.background,
            R.color.on_danger to R.color.danger,
            R.color.background to R.color.ink,
            R.color.calculator_result to R.color.calculator_background,
            R.color.calculator_result to R.color.calculator_key,
            R.color.calculator_sum to R.color.calculator_background,
            R.color.calculator_on_operator to R.color.calculator_operator
        )

    /** Short words beside a sign of their own: four and a half. */
    private val short =
        listOf(
            R.color.sage to R.color.background,
            R.color.sage to R.color.surface,
            R.color.sage to R.color.sage_box,
            R.color.ink2 to R.color.surface2,
            R.color.primary to R.color.surface2,
            R.color.calculator_on_equals to R.color.calculator_equals
        )

    /** Edges, icons, the ring of the keyboard: three. */
    private val shapes =
        listOf(
            R.color.line to R.color.background,
            R.color.line to R.color.surface,
            R.color.line to R.color.surface2,
            R.color.line to R.color.calm_box,
            R.color.primary to R.color.calm_box,
            R.color.sage to R.color.background,
            R.color.focus_ring to R.color.background,
            R.color.focus_ring to R.color.surface,
            R.color.focus_ring to R.color.surface2
        )

    @Test
    fun `light colours can be told apart`() = check(Configuration.UI_MODE_NIGHT_NO)

    @Test
    fun `dark colours can be told apart`() = check(Configuration.UI_MODE_NIGHT_YES)

    private fun check(night: Int) {
        val context = application.createConfigurationContext(Configuration().apply { uiMode = night })
        for ((least, pairs) in mapOf(7.0 to reading, 4.5 to short + tones(), 3.0 to shapes)) {
            for ((above, below) in pairs) {
                val found = contrast(context.getColor(above), context.getColor(below))
                val names = listOf(above, below).joinToString(" on ") { context.resources.getResourceEntryName(it) }
                assertTrue("$names: $found, wanted $least", found >= least)
            }
        }
    }

    /** What the boxes of the kit put together, whatever it is. */
    private fun tones() = Tone.entries.flatMap { listOf(it.strong to it.look.fill, it.text to it.look.fill) }

    private fun contrast(one: Int, other: Int): Double {
        val (dark, light) = listOf(luminance(one), luminance(other)).sorted()
        return (light + 0.05) / (dark + 0.05)
    }

    private fun luminance(color: Int): Double {
        fun part(value: Int): Double {
            val share = value / 255.0
            return if (share <= 0.03928) share / 12.92 else ((share + 0.055) / 1.055).pow(2.4)
        }
        return 0.2126 * part(Color.red(color)) + 0.7152 * part(Color.green(color)) + 0.0722 * part(Color.blue(color))
    }
}
