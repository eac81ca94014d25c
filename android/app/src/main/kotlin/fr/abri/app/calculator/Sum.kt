package fr.abri.app.calculator

/** A number of a sum, how it came there ([operator]; null for the first), and whether « % » follows it. */
data class Operand(val number: Fraction, val operator: Key?, val percent: Boolean)

/**
 * What [operands] come to, × and ÷ before + and −; null where something is divided by nought.
 *
 * `a + b %` adds b hundredths of a, whatever a is made of; anywhere else `b %` is b hundredths.
 */
fun valueOf(operands: List<Operand>): Fraction? {
    var before = Fraction.NOUGHT
    for (term in terms(operands)) {
        val first = term.first()
        val value = if (term.size == 1 && first.percent && first.operator != null) {
            before * first.number / Fraction.HUNDRED
        } else {
            product(term)
        }
        if (value == null) return null
        before = if (first.operator == Key.MINUS) before - value else before + value
    }
    return before
}

/** Each with what is multiplied and divided with it. */
private fun terms(operands: List<Operand>): List<List<Operand>> {
    val terms = mutableListOf<MutableList<Operand>>()
    for (operand in operands) {
        if (operand.operator == Key.TIMES || operand.operator == Key.DIVIDE) {
            terms.last() += operand
        } else {
            terms += mutableListOf(operand)
        }
    }
    return terms
}

private fun product(term: List<Operand>): Fraction? = term.drop(1).fold(hundredths(term.first())) { value, operand ->
    val factor = hundredths(operand)
    when {
        value == null || factor == null -> null
        operand.operator == Key.DIVIDE -> value / factor
        else -> value * factor
    }
}

private fun hundredths(operand: Operand): Fraction? =
    if (operand.percent) operand.number / Fraction.HUNDRED else operand.number
