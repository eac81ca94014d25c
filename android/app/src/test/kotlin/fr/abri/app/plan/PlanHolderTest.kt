package fr.abri.app.plan

import fr.abri.app.AbriApplication
import fr.abri.app.core.MainThread
import fr.abri.app.guidance.Readings
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.waitUntil
import fr.abri.core.Audience
import fr.abri.core.PlanReader
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.SupervisorJob
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test

/** The questions and the plan, without a screen. */
class PlanHolderTest : AppTest() {
    private val readings = Readings()
    private var reader = PlanReader(Audience.ADULT, "FR", null, 1_795_000_000_000, "Europe/Paris")

    private fun holder() = PlanHolder(
        (application as AbriApplication).container.core,
        CoroutineScope(SupervisorJob() + MainThread),
        readings
    ) { reader }

    private fun PlanHolder.await(what: String, holds: (PlanState) -> Boolean): PlanState {
        waitUntil(what) { state.value?.let(holds) == true }
        return checkNotNull(state.value)
    }

    private fun PlanHolder.asks(id: String) = await("the question $id") { it.plan == null && it.question?.id == id }

    @Test
    fun `answers lead on, and back takes the last one away`() {
        val holder = holder()
        holder.refresh()
        val danger = checkNotNull(holder.asks("danger").question)
        holder.answer(danger, "no")
        holder.asks("what")
        assertEquals(listOf("danger" to "no"), readings.answered.given.map { it.question to it.answer })
        assertTrue(holder.back())
        holder.asks("danger")
        assertEquals(emptyList<Any>(), readings.answered.given)
        assertFalse("nothing is before the first question", holder.back())
    }

    @Test
    fun `the plan can be had before the end, and the question waits behind it`() {
        val holder = holder()
        holder.refresh()
        holder.asks("danger")
        holder.showPlan()
        val shown = holder.await("the plan") { it.plan != null }
        assertTrue(checkNotNull(shown.plan).unfinished)
        holder.continueQuestions()
        assertNull(holder.asks("danger").plan)
    }

    @Test
    fun `answers that another reader is not offered begin anew`() {
        reader = reader.copy(audience = Audience.MINOR)
        val holder = holder()
        holder.refresh()
        holder.answer(checkNotNull(holder.asks("danger").question), "no")
        holder.answer(checkNotNull(holder.asks("what").question), "solicited")
        holder.asks("author")
        reader = reader.copy(audience = Audience.ADULT)
        holder.refresh()
        holder.asks("danger")
        assertEquals(emptyList<Any>(), readings.answered.given)
    }
}
