package fr.abri.app.plan

import fr.abri.app.core.Core
import fr.abri.app.guidance.Readings
import fr.abri.app.guidance.Readings.Companion.PLAN
import fr.abri.core.Given
import fr.abri.core.Plan
import fr.abri.core.PlanException
import fr.abri.core.PlanQuestion
import fr.abri.core.PlanReader
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.launch

/**
 * Where a person is in *Agir maintenant*.
 *
 * @property given the questions that were shown, each with its answer
 * @property onPlan whether the plan is shown; null where the core is to say
 */
data class Answered(val given: List<Given> = emptyList(), val onPlan: Boolean? = null)

/**
 * @property question what is asked next; null when nothing that is left would change the plan
 * @property plan the plan, while it is shown
 */
data class PlanState(val answered: Answered, val question: PlanQuestion?, val plan: Plan?)

/** The questions one after the other, and the plan that they lead to. */
class PlanHolder(
    private val core: Core,
    private val scope: CoroutineScope,
    private val readings: Readings,
    private val reader: () -> PlanReader
) {
    private val shown = MutableStateFlow<PlanState?>(null)
    private var fetching: Job? = null

    /** Null until it has been fetched. */
    val state: StateFlow<PlanState?> = shown.asStateFlow()

    /** The steps that are ticked. */
    val done: Set<String>
        get() = readings.of(PLAN).done

    /** Asks again: hours go on, and the country may have been changed. */
    fun refresh() = show(readings.answered)

    /** [choice] is null when the person prefers not to say. */
    fun answer(question: PlanQuestion, choice: String?) {
        val before = readings.answered.given.filter { it.question != question.id }
        show(Answered(before + Given(question.id, choice)))
    }

    /** The plan as the answers are now. */
    fun showPlan() = show(readings.answered.copy(onPlan = true))

    /** The question that waits behind the plan. */
    fun continueQuestions() = show(readings.answered.copy(onPlan = false))

    /** The screen before this one; false when it was the first. */
    fun back(): Boolean {
        val now = shown.value ?: return false
        val given = now.answered.given
        val planFirst = now.question?.planFirst == true
        when {
            now.plan == null && planFirst -> showPlan()
            now.plan != null && now.question != null && !planFirst -> continueQuestions()
            given.isEmpty() -> return false
            else -> show(Answered(given.dropLast(1), onPlan = false))
        }
        return true
    }

    fun restart() {
        readings.forgetPlan()
        refresh()
    }

    /** The plan as it can be kept, with its ticks. */
    suspend fun note(): String = core.planNote(readings.answered.given, reader(), done)

    fun tick(step: String, done: Boolean) {
        val reading = readings.of(PLAN)
        readings.keep(PLAN, reading.copy(done = if (done) reading.done + step else reading.done - step))
    }

    /** What is answered counts at once, so that a quick second touch loses nothing of it. */
    private fun show(answered: Answered) {
        readings.answered = answered
        fetching?.cancel()
        fetching = scope.launch { shown.value = fetch(answered).also { readings.answered = it.answered } }
    }

    /** Answers for another reader or another country may not fit any more: then the questions begin anew. */
    private suspend fun fetch(answered: Answered): PlanState = try {
        val reader = reader()
        val question = core.planQuestion(answered.given, reader)
        val onPlan = question == null || answered.onPlan ?: question.planFirst
        PlanState(
            answered.copy(onPlan = onPlan),
            question,
            if (onPlan) core.plan(answered.given, reader) else null
        )
    } catch (error: PlanException) {
        if (answered.given.isEmpty()) throw error
        fetch(Answered())
    }
}
