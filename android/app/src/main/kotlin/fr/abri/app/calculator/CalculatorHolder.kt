package fr.abri.app.calculator

import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow

/**
 * What the calculator shows. In memory only.
 *
 * @param attempt is given the digits when nothing but 6 to 12 of them stood before « = », as bytes that it wipes. The
 *   calculator goes on as it does after any number: letters on a screen can't be bytes, so these were text as well.
 */
class CalculatorHolder(private val attempt: (ByteArray) -> Unit) {
    private val shown = MutableStateFlow(Calculator.NEW)

    val state: StateFlow<Calculator> = shown.asStateFlow()

    fun press(key: Key) {
        val before = shown.value
        shown.value = before.press(key)
        if (key == Key.EQUALS) codeIn(before)?.let(attempt)
    }

    /** Nothing typed, nothing remembered. */
    fun clear() {
        shown.value = Calculator.NEW
    }

    private fun codeIn(calculator: Calculator): ByteArray? =
        calculator.onlyDigits?.takeIf { it.length in LENGTHS }?.run { ByteArray(length) { this[it].code.toByte() } }

    private companion object {
        /** How long a code of the journal is. */
        val LENGTHS = 6..12
    }
}
