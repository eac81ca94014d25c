package fr.abri.app.calculator

import java.math.BigDecimal
import java.math.MathContext
import java.math.RoundingMode
import java.util.Random
import org.junit.Assert.assertEquals
import org.junit.Test

private const val DRAWN = 3000
private const val MENDED = 28

/** Its results beside those of `bc`, over drawn sums. */
class CalculatorOracleTest {
    // Kotlin's own random numbers would ask Android for its version, outside of Robolectric.
    private val random = Random(20261124)

    @Test
    fun `what bc says at forty decimals, rounded to what is shown`() {
        val sums = List(DRAWN) { drawn() }
        val said = bc(sums.map { it.replace(',', '.').replace('×', '*').replace('÷', '/').replace('−', '-') })
        assertEquals(DRAWN, said.size)
        sums.zip(said).forEach { (sum, value) ->
            assertEquals(sum, rounded(value), Calculator.NEW.type("$sum=").number())
        }
    }

    private fun drawn(): String = buildString {
        append(numeral())
        repeat(1 + random.nextInt(5)) {
            append("+−×÷"[random.nextInt(4)])
            append(numeral())
        }
    }

    /** Never nought, which bc refuses to divide by. */
    private fun numeral(): String {
        val whole = 1 + random.nextInt(listOf(9, 999, 999_999)[random.nextInt(3)])
        return if (random.nextBoolean()) "$whole" else "$whole,${1 + random.nextInt(99_999)}"
    }

    private fun bc(sums: List<String>): List<BigDecimal> {
        val process = ProcessBuilder("bc").apply { environment()["BC_LINE_LENGTH"] = "0" }.start()
        process.outputStream.bufferedWriter().use { input ->
            input.write("scale=40\n")
            sums.forEach { input.write("$it\n") }
        }
        return process.inputStream.bufferedReader().readLines().map(::BigDecimal)
    }

    /** bc cuts each step at forty decimals, so that a half may come out as a little less. */
    private fun rounded(value: BigDecimal): BigDecimal {
        val mended = value.setScale(MENDED, RoundingMode.HALF_UP)
        if (mended.signum() == 0) return BigDecimal.ZERO
        return mended.round(MathContext(DIGITS, RoundingMode.HALF_UP)).stripTrailingZeros()
    }

    private fun Calculator.number(): BigDecimal =
        BigDecimal(checkNotNull(shown).replace("\u202F", "").replace(',', '.').replace('−', '-')).let {
            if (it.signum() == 0) BigDecimal.ZERO else it.stripTrailingZeros()
        }
}
