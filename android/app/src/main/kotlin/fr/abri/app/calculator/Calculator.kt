package fr.abri.app.calculator

import java.math.BigDecimal

/**
 * A pocket calculator: what was typed, and what it comes to. Each key makes a new one.
 *
 * @property shown the number in large digits; null for an error.
 */
class Calculator private constructor(
    private val done: List<Operand> = emptyList(),
    private val operator: Key? = null,
    private val typed: String = "",
    private val recalled: Fraction? = null,
    private val percent: Boolean = false,
    private val result: Fraction? = null,
    private val memory: Fraction? = null,
    private val failed: Boolean = false
) {
    /** Whether « = » was pressed last: what is shown is a result, or an error. */
    val isDone: Boolean
        get() = result != null || failed

    /** Whether something is in its memory. */
    val remembers: Boolean
        get() = memory != null

    /** The sum as it was typed, above the result. */
    val sum: String
        get() = (done.map(::written) + listOfNotNull(operator?.sign, open()?.let { numeral() + mark(percent) }))
            .joinToString(" ")

    /** The number in large digits; null for an error. */
    val shown: String?
        get() = when {
            failed -> null
            result != null -> numeralOf(result)
            open() != null -> numeral()
            done.isNotEmpty() -> numeralOf(done.last().number)
            else -> "0"
        }

    /** The digits as they were typed, when they are all there is: what « = » might be asked with. */
    val onlyDigits: String?
        get() = typed.takeIf { done.isEmpty() && it.isNotEmpty() && !percent && it.all(Char::isDigit) }

    fun press(key: Key): Calculator = when {
        key.digit != null -> digit(checkNotNull(key.digit))
        key.isOperator -> operate(key)
        else -> other(key)
    }

    private fun other(key: Key): Calculator = when (key) {
        Key.COMMA -> comma()
        Key.PERCENT -> if (open() == null || percent) this else begun().with(percent = true)
        Key.SIGN -> turned()
        Key.EQUALS -> equal()
        Key.CLEAR -> Calculator(memory = memory)
        Key.BACK -> back()
        Key.MEMORY_CLEAR -> with(memory = null)
        Key.MEMORY_RECALL -> memory?.let { recall(it) } ?: this
        Key.MEMORY_ADD -> remember { it }
        else -> remember { -it }
    }

    private fun digit(digit: Char): Calculator {
        val on = fresh()
        if (on.percent || on.typed.count(Char::isDigit) == DIGITS) return on
        return on.with(typed = on.typed + digit, recalled = null)
    }

    private fun comma(): Calculator {
        val on = fresh()
        if (on.percent || '.' in on.typed) return on
        return on.with(typed = on.typed.ifEmpty { "0" } + '.', recalled = null)
    }

    private fun operate(key: Key): Calculator {
        val on = begun()
        val number = on.open() ?: Fraction.NOUGHT.takeIf { on.done.isEmpty() }
        return if (number == null) on.with(operator = key) else on.take(number, key)
    }

    private fun take(number: Fraction, next: Key) =
        Calculator(done + Operand(number, operator, percent), next, memory = memory)

    private fun turned(): Calculator {
        val on = begun()
        return when {
            on.recalled != null -> on.with(recalled = -on.recalled)
            on.typed.startsWith('-') -> on.with(typed = on.typed.drop(1))
            on.typed.isNotEmpty() -> on.with(typed = "-" + on.typed)
            else -> on
        }
    }

    private fun equal(): Calculator {
        val operands = whole() ?: return this
        val value = valueOf(operands)
        if (value == null || value.isLong) return Calculator(operands, memory = memory, failed = true)
        return Calculator(operands, result = value, memory = memory)
    }

    private fun back(): Calculator = when {
        failed || result != null -> Calculator(memory = memory)
        percent -> with(percent = false)
        recalled != null -> with(recalled = null)
        typed.isNotEmpty() -> with(typed = typed.dropLast(1).takeUnless { it == "-" }.orEmpty())
        operator != null && done.isNotEmpty() -> reopened()
        else -> this
    }

    /** The last number again, as if no operator had followed it. */
    private fun reopened(): Calculator = done.last().let {
        Calculator(done.dropLast(1), it.operator, recalled = it.number, percent = it.percent, memory = memory)
    }

    private fun recall(number: Fraction) = fresh().with(typed = "", recalled = number, percent = false)

    private fun remember(part: (Fraction) -> Fraction): Calculator {
        val value = result ?: whole()?.let(::valueOf) ?: return this
        val sum = (memory ?: Fraction.NOUGHT) + part(value)
        return if (sum.isLong) this else with(memory = sum)
    }

    /** Ready for a number of its own: after a result, a new sum. */
    private fun fresh() = if (result != null || failed) Calculator(memory = memory) else this

    /** Ready to go on with what is shown: a result is the first number of the next sum. */
    private fun begun() = when {
        result != null -> Calculator(recalled = result, memory = memory)
        failed -> Calculator(memory = memory)
        else -> this
    }

    /** All that was typed, as far as it can be reckoned: an operator at the end waits for nothing. */
    private fun whole(): List<Operand>? {
        if (result != null || failed) return null
        val last = open()?.let { Operand(it, operator, percent) }
        return (done + listOfNotNull(last)).ifEmpty { null }
    }

    /** The number that is being typed. */
    private fun open(): Fraction? = recalled ?: typed.takeIf { it.isNotEmpty() }?.let { Fraction.of(BigDecimal(it)) }

    private fun numeral(): String = recalled?.let(::numeralOf) ?: typed.run {
        val sign = if (startsWith('-')) "-" else ""
        val whole = removePrefix("-").substringBefore('.').trimStart('0').ifEmpty { "0" }
        grouped(sign + whole + if ('.' in this) "." + substringAfter('.') else "")
    }

    private fun written(operand: Operand) =
        listOfNotNull(operand.operator?.sign, numeralOf(operand.number) + mark(operand.percent)).joinToString(" ")

    private fun mark(percent: Boolean) = if (percent) Key.PERCENT.sign else ""

    private fun with(
        operator: Key? = this.operator,
        typed: String = this.typed,
        recalled: Fraction? = this.recalled,
        percent: Boolean = this.percent,
        memory: Fraction? = this.memory
    ) = Calculator(done, operator, typed, recalled, percent, result, memory, failed)

    companion object {
        /** Nothing typed, nothing remembered. */
        val NEW = Calculator()
    }
}
