package fr.abri.app.calculator

/**
 * A key of the calculator.
 *
 * @property sign what is written on it.
 * @property spoken the message that a screen reader says for it; null where it says the sign.
 */
enum class Key(val sign: String, val spoken: String? = null) {
    ZERO("0"),
    ONE("1"),
    TWO("2"),
    THREE("3"),
    FOUR("4"),
    FIVE("5"),
    SIX("6"),
    SEVEN("7"),
    EIGHT("8"),
    NINE("9"),
    COMMA(",", "app-calculator-comma"),
    PLUS("+", "app-calculator-plus"),
    MINUS("−", "app-calculator-minus"),
    TIMES("×", "app-calculator-times"),
    DIVIDE("÷", "app-calculator-divide"),
    PERCENT("%", "app-calculator-percent"),
    SIGN("±", "app-calculator-sign"),
    EQUALS("=", "app-calculator-equals"),
    CLEAR("C", "app-calculator-clear"),
    BACK("⌫", "app-calculator-back"),
    MEMORY_CLEAR("MC", "app-calculator-memory-clear"),
    MEMORY_RECALL("MR", "app-calculator-memory-recall"),
    MEMORY_ADD("M+", "app-calculator-memory-add"),
    MEMORY_SUBTRACT("M−", "app-calculator-memory-subtract");

    /** The digit it types, or null. */
    val digit: Char?
        get() = if (this <= NINE) sign.single() else null

    val isOperator: Boolean
        get() = this in PLUS..DIVIDE

    val isMemory: Boolean
        get() = this >= MEMORY_CLEAR
}
