package fr.abri.app.emergency

import fr.abri.app.core.Core
import fr.abri.core.HotlinesException
import fr.abri.core.Question
import fr.abri.core.ServiceCard
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.launch

/**
 * @property danger the emergency services, those who come first.
 * @property lines who listens and helps besides them.
 */
data class EmergencyState(val danger: List<ServiceCard> = emptyList(), val lines: List<ServiceCard> = emptyList())

/** The emergency card of the country, as of the instant it was last asked for. */
class EmergencyHolder(private val core: Core, private val scope: CoroutineScope, private val question: () -> Question) {
    private val shown = MutableStateFlow(EmergencyState())
    val state: StateFlow<EmergencyState> = shown.asStateFlow()

    /** Asks again: hours go on while a screen is open. */
    fun refresh() {
        scope.launch {
            val cards =
                try {
                    core.emergencyCard(question())
                } catch (_: HotlinesException) {
                    core.emergencyCard(question().copy(country = "FR"))
                }
            val (danger, lines) = cards.partition { it.emergency }
            shown.value = EmergencyState(danger, lines)
        }
    }
}
