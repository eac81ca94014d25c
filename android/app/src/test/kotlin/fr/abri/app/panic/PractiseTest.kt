package fr.abri.app.panic

import android.content.Intent
import fr.abri.app.AbriApplication
import fr.abri.app.R
import fr.abri.app.journal.beginAs
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.pass
import fr.abri.app.robolectric.settle
import java.time.Duration
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test

/** *Masquer* can be tried without fear, and stays real meanwhile. */
class PractiseTest : AppTest() {
    private val background
        get() = setOf(application.getColor(R.color.background))

    @Before
    fun openIt() {
        phone.beginAs()
        phone.tap("Réglages")
        phone.await("S’entraîner à masquer")
        phone.tap("S’entraîner à masquer")
        phone.await("Faire un essai")
    }

    private fun tryIt() {
        phone.tap("Faire un essai")
        assertEquals(background, colours(phone))
    }

    @Test
    fun `the screen is empty for three seconds, then it is told, and nothing was closed`() {
        tryIt()
        pass(Duration.ofMillis(Panic.REHEARSAL - 100))
        assertEquals(background, colours(phone))
        pass(Duration.ofMillis(200))
        phone.await("L’écran s’est vidé")
        assertFalse(phone.activity.isFinishing)
        assertFalse(processEnded)
        assertTrue(phone.shows("Refaire un essai"))
    }

    @Test
    fun `the page says what Masquer does not do`() {
        assertTrue(phone.shows("Les appels et les SMS"))
        assertTrue(phone.shows("Les sites ouverts dans le navigateur"))
    }

    @Test
    fun `an alarm meanwhile is a real one`() {
        tryIt()
        application.sendBroadcast(Intent(Intent.ACTION_SCREEN_OFF))
        settle()
        pass(Duration.ofMillis(Panic.REHEARSAL * 2))
        assertEquals(background, colours(phone))
    }

    @Test
    fun `the button itself is never a rehearsal`() {
        val activity = phone.activity
        phone.finger.press("hide_button")
        pass(Duration.ofMillis(16))
        assertTrue(recents(activity).taskRemoved)
        assertFalse((application as AbriApplication).container.core.isOpen.value)
    }
}
