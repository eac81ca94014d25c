package fr.abri.app.search

import fr.abri.app.core.Core
import fr.abri.core.Hit
import fr.abri.core.HotlinesException
import fr.abri.core.Question
import fr.abri.core.ServiceCard
import fr.abri.core.Target
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.launch

/**
 * What the core answered.
 *
 * @property lines whom the first hits name when suicide was spoken of, by the name of the service.
 * @property danger who comes when danger was spoken of.
 */
class Found(val hits: List<Hit>, val lines: Map<String, ServiceCard>, val danger: List<ServiceCard>)

/** What somebody looks for, in memory only: [typed] is written nowhere and goes with the screen. */
class SearchHolder(private val core: Core, private val scope: CoroutineScope, private val question: () -> Question) {
    private val found = MutableStateFlow<Found?>(null)
    private var job: Job? = null

    /** As it stands in the field. */
    var typed = ""
        private set

    /** The answer to [typed]; null where nothing was typed. The one before stays until the next is there. */
    val state: StateFlow<Found?> = found.asStateFlow()

    /** Looks for [text] once the keys have rested. */
    fun type(text: String) {
        typed = text
        job?.cancel()
        if (text.isBlank()) {
            found.value = null
        } else {
            job = scope.launch {
                delay(REST)
                found.value = look(text)
            }
        }
    }

    private suspend fun look(text: String): Found {
        val asked = question()
        return try {
            look(text, asked)
        } catch (_: HotlinesException) {
            look(text, asked.copy(country = "FR"))
        }
    }

    private suspend fun look(text: String, asked: Question): Found {
        val hits = core.search(text, asked)
        val first = hits.filter { it.urgent }.map { it.target }
        val lines = first.filterIsInstance<Target.Service>().associate { it.id to core.service(it.id, asked) }
        val danger = if (Target.Emergency in first) core.emergencyCard(asked).filter { it.emergency } else emptyList()
        return Found(hits, lines, danger)
    }

    private companion object {
        /** Milliseconds without a key, so that no half word is looked for. */
        const val REST = 250L
    }
}
