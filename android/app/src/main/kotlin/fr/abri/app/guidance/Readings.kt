package fr.abri.app.guidance

import fr.abri.app.plan.Answered

/** What a person chose before a hard passage. */
enum class Choice { Read, Short, Skip }

/**
 * Where a person is in one sheet.
 *
 * @property page the page that was open last
 * @property done the steps that are ticked
 * @property choices what was chosen before each hard passage
 */
data class Reading(
    val page: String? = null,
    val done: Set<String> = emptySet(),
    val choices: Map<String, Choice> = emptyMap()
)

/** Where a person is in each sheet and in the plan. It is kept in memory only: nothing tells later what was read. */
class Readings {
    private val sheets = HashMap<String, Reading>()

    /** What was answered in *Agir maintenant*. */
    var answered = Answered()

    fun of(sheet: String): Reading = sheets[sheet] ?: Reading()

    fun keep(sheet: String, reading: Reading) {
        sheets[sheet] = reading
    }

    /** The questions begin anew, and no step is ticked. */
    fun forgetPlan() {
        answered = Answered()
        sheets -= PLAN
    }

    companion object {
        /** Under this name the ticks of the plan are remembered, as those of a sheet are. */
        const val PLAN = "plan"
    }
}
