package fr.abri.app.guidance

import fr.abri.app.core.Core
import fr.abri.core.Audience
import fr.abri.core.Sheet
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.launch

/** One sheet, and where the person is in it. */
class SheetHolder(
    core: Core,
    audience: Audience,
    private val readings: Readings,
    private val id: String,
    scope: CoroutineScope
) {
    private val fetched = MutableStateFlow<Sheet?>(null)

    /** Null until it has been fetched. */
    val sheet: StateFlow<Sheet?> = fetched.asStateFlow()

    /** What was ticked and chosen so far, on any page. */
    val reading: Reading
        get() = readings.of(id)

    init {
        scope.launch { fetched.value = core.sheet(id, audience) }
    }

    /** The person is on the page named [page]. */
    fun turnTo(page: String) = keep(reading.copy(page = page))

    fun choose(passage: String, choice: Choice) = keep(reading.copy(choices = reading.choices + (passage to choice)))

    fun tick(step: String, done: Boolean) =
        keep(reading.copy(done = if (done) reading.done + step else reading.done - step))

    private fun keep(reading: Reading) = readings.keep(id, reading)
}
