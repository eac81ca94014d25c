package fr.abri.app.discreet

import fr.abri.app.calculator.CalculatorHolder
import fr.abri.app.core.Core
import fr.abri.app.core.rehearse
import fr.abri.app.words.Words
import fr.abri.core.CodeEffect
import fr.abri.core.JournalException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.launch

/** What is tried before the icon changes. */
enum class Tried { NOTHING, CODE, BOTH }

/** @property message one sentence about the last try. */
data class EntranceState(val tried: Tried = Tried.NOTHING, val message: String? = null)

/** The two ways back into the app, on a calculator that opens nothing: the code and « = », then two seconds on « % ». */
class EntranceRehearsal(private val core: Core, private val words: Words, private val scope: CoroutineScope) {
    private val shown = MutableStateFlow(EntranceState())
    val state: StateFlow<EntranceState> = shown.asStateFlow()
    val calculator = CalculatorHolder(::tryCode)

    /** A finger has stayed on « % ». */
    fun held() {
        calculator.clear()
        shown.value = when (shown.value.tried) {
            Tried.NOTHING -> EntranceState(message = words["app-discreet-code-first"])
            else -> EntranceState(Tried.BOTH)
        }
    }

    private fun tryCode(code: ByteArray) {
        if (shown.value.tried != Tried.NOTHING) return code.fill(0)
        shown.value = EntranceState(message = words["app-loading"])
        scope.launch {
            shown.value = try {
                when (core.rehearse(code)) {
                    CodeEffect.OPEN -> EntranceState(Tried.CODE).also { calculator.clear() }
                    else -> EntranceState(message = words["app-discreet-other-code"])
                }
            } catch (error: JournalException) {
                EntranceState(message = core.explain(error, words.audience))
            }
        }
    }
}
