package fr.abri.app.calculator

import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test

/** Keys by what is written on them, `-` for « − », `<` for « ⌫ », `c`, `r`, `p`, `m` for the memory's. */
internal fun Calculator.type(keys: String): Calculator = keys.filterNot { it == ' ' }.fold(this) { calculator, sign ->
    calculator.press(SHORT[sign] ?: Key.entries.first { it.sign == sign.toString() })
}

private val SHORT = mapOf(
    '-' to Key.MINUS,
    '<' to Key.BACK,
    'c' to Key.MEMORY_CLEAR,
    'r' to Key.MEMORY_RECALL,
    'p' to Key.MEMORY_ADD,
    'm' to Key.MEMORY_SUBTRACT
)

/** With plain spaces. */
private fun shown(keys: String) = Calculator.NEW.type(keys).shown?.replace('\u202F', ' ')

class CalculatorTest {
    @Test
    fun `products come before sums`() {
        assertEquals("14", shown("2+3×4="))
        assertEquals("−10", shown("2-3×4="))
        assertEquals("7", shown("10÷2+2="))
        assertEquals("0,5", shown("1÷2×1="))
    }

    @Test
    fun `percents as on a pocket calculator`() {
        val table = mapOf(
            "200+10%=" to "220",
            "200-10%=" to "180",
            "200×10%=" to "20",
            "200÷10%=" to "2 000",
            "10%=" to "0,1",
            "2×3+50%=" to "9",
            "100+10%+10%=" to "121",
            "100+10%×2=" to "100,2",
            "50+0%=" to "50",
            "0+10%=" to "0",
            "1,5+100%=" to "3"
        )
        table.forEach { (keys, value) -> assertEquals(keys, value, shown(keys)) }
    }

    @Test
    fun `fifteen digits, halves away from nought`() {
        assertEquals("0,333333333333333", shown("1÷3="))
        assertEquals("0,666666666666667", shown("2÷3="))
        assertEquals("1", shown("1÷3×3="))
        assertEquals("0", shown("1÷3×3-1="))
        assertEquals("123 456 789 012 345", shown("1234567890123456"))
        assertEquals("1E15", shown("999999999999999+1="))
        assertEquals("1E−10", shown("1÷10000000000="))
        assertEquals("0,3", shown("0,1+0,2="))
    }

    @Test
    fun `numbers as they are typed`() {
        assertEquals("0", shown(""))
        assertEquals("7", shown("007"))
        assertEquals("1 234,50", shown("1234,50"))
        assertEquals("0,", shown(","))
        assertEquals("1,2", shown("1,2,"))
        assertEquals("−12", shown("12±"))
        assertEquals("12", shown("12±±"))
        assertEquals("1", shown("12<"))
        assertEquals("0", shown("1<"))
        assertEquals("0", shown("1±<"))
        assertEquals("5", shown("2+5"))
        assertEquals("2 + 5 %".replace(" %", "%"), Calculator.NEW.type("2+5%").sum)
        assertEquals("3 × 4", Calculator.NEW.type("3+×4").sum)
        assertEquals("−3", shown("-3="))
    }

    @Test
    fun `a result goes on, or gives way to a new sum`() {
        assertEquals("10", shown("2+3=×2="))
        assertEquals("7", shown("2+3=7"))
        assertEquals("−5", shown("2+3=±"))
        assertEquals("0", shown("2+3=<"))
        assertEquals("0", shown("2+3=C"))
        assertEquals("5", shown("2+3+="))
        assertEquals("5", shown("2+3=="))
        assertEquals("2 + 3", Calculator.NEW.type("2+3=").sum)
    }

    @Test
    fun `nothing is divided by nought, and the next key begins anew`() {
        assertNull(shown("1÷0="))
        assertEquals("8", shown("1÷0=8"))
        assertEquals("0", shown("1÷0=C"))
        assertEquals("3", shown("1÷0=+3="))
        assertNull(shown("5÷0+1="))
    }

    @Test
    fun `it remembers`() {
        assertEquals("12", shown("5p C 7+r="))
        assertEquals("3", shown("5p C 2m C r"))
        assertEquals("0", shown("5p C c r"))
        assertEquals("10", shown("2+3p=p C r"))
        assertTrue(Calculator.NEW.type("5pC").remembers)
        assertEquals("6", shown("6pC1÷0=r"))
    }

    @Test
    fun `only digits are told from a sum`() {
        fun digits(keys: String) = Calculator.NEW.type(keys).onlyDigits
        assertEquals("864213", digits("864213"))
        assertEquals("001234", digits("001234"))
        assertEquals("86421", digits("864213<"))
        listOf("", "8642,13", "864213±", "864213%", "1+864213", "864213+", "864213=", "864213pCr").forEach {
            assertNull(it, digits(it))
        }
    }

    @Test
    fun `a number that grows without end is an error, not a wait`() {
        val stages = generateSequence(Calculator.NEW.type("9999999999999×9999999999999=")) { it.type("p×r=") }
        assertTrue(stages.take(40).any { it.shown == null })
    }
}
