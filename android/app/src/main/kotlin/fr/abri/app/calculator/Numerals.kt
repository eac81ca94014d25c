package fr.abri.app.calculator

import java.math.BigDecimal

/** So many significant digits are shown, and typed. */
const val DIGITS = 15

private const val GROUP = 3
private const val SMALLEST_EXPONENT = -9

/** [number] as a calculator shows it: `1 234,5`, or `1,5E−12` where it is too long or too small. */
fun numeralOf(number: Fraction): String {
    val rounded = number.rounded(DIGITS).stripTrailingZeros()
    if (rounded.signum() == 0) return "0"
    val exponent = rounded.precision() - rounded.scale() - 1
    if (exponent in SMALLEST_EXPONENT until DIGITS) return grouped(rounded.toPlainString())
    val digits = rounded.unscaledValue().abs().toString()
    val mantissa = if (digits.length == 1) digits else digits.take(1) + "," + digits.drop(1)
    return signed(rounded, "${mantissa}E${if (exponent < 0) "−" else ""}${kotlin.math.abs(exponent)}")
}

/** [plain] (`-1234.5`) with a comma, and a space after each three digits before it. */
fun grouped(plain: String): String {
    val whole = plain.removePrefix("-").substringBefore('.')
    val groups = whole.reversed().chunked(GROUP).joinToString("\u202F").reversed()
    val rest = if ('.' in plain) "," + plain.substringAfter('.') else ""
    return (if (plain.startsWith('-')) "−" else "") + groups + rest
}

private fun signed(number: BigDecimal, text: String) = if (number.signum() < 0) "−$text" else text
