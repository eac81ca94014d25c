package fr.abri.app.hotlines

import fr.abri.app.core.Core
import fr.abri.core.Help
import fr.abri.core.HotlinesException
import fr.abri.core.Need
import fr.abri.core.Question
import fr.abri.core.ServiceCard
import fr.abri.core.State
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.launch

/** What a person may insist on. */
enum class Filter(val keeps: (ServiceCard) -> Boolean) {
    OPEN({ it.state == State.OPEN }),
    SILENT({ it.silent }),
    FREE({ it.free }),
    ANONYMOUS({ it.anonymous })
}

/**
 * @property help the answer for [need], or null until it is there.
 * @property every all services, once the person asked to see them.
 */
data class HotlinesState(
    val need: Need? = null,
    val filters: Set<Filter> = emptySet(),
    val help: Help? = null,
    val every: List<ServiceCard>? = null,
    val failed: Boolean = false
) {
    /** [cards] that keep to every filter. */
    fun fitting(cards: List<ServiceCard>) = cards.filter { card -> filters.all { it.keeps(card) } }
}

/** The directory, asked for one need and narrowed by filters. */
class HotlinesHolder(
    private val core: Core,
    private val scope: CoroutineScope,
    need: Need?,
    private val question: () -> Question
) {
    private val shown = MutableStateFlow(HotlinesState(need))
    val state: StateFlow<HotlinesState> = shown.asStateFlow()

    /** Asks again: the country may have been changed, and hours go on. */
    fun refresh() {
        scope.launch {
            try {
                val now = shown.value
                val asked = question().copy(need = now.need, silent = Filter.SILENT in now.filters)
                val help = core.help(asked)
                val every = now.every?.let { core.everyService(asked) }
                shown.update { it.copy(help = help, every = every, failed = false) }
            } catch (_: HotlinesException) {
                shown.update { it.copy(failed = true) }
            }
        }
    }

    fun choose(need: Need?) {
        shown.update { it.copy(need = need, every = null) }
        refresh()
    }

    fun toggle(filter: Filter) {
        shown.update { it.copy(filters = if (filter in it.filters) it.filters - filter else it.filters + filter) }
        if (filter == Filter.SILENT) refresh()
    }

    fun showEvery() {
        shown.update { it.copy(every = emptyList()) }
        refresh()
    }
}
