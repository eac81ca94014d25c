package fr.abri.app.panic

import android.view.KeyEvent.KEYCODE_CAMERA
import android.view.KeyEvent.KEYCODE_VOLUME_DOWN
import android.view.KeyEvent.KEYCODE_VOLUME_UP
import org.junit.Assert.assertEquals
import org.junit.Test

private const val UP = KEYCODE_VOLUME_UP
private const val DOWN = KEYCODE_VOLUME_DOWN

class VolumeKeysTest {
    /** Which of these presses completed the alarm, each at its time. */
    private fun alarms(vararg presses: Pair<Int, Long>): List<Int> {
        val keys = VolumeKeys()
        return presses.indices.filter { keys.pressed(presses[it].first, presses[it].second) }
    }

    @Test
    fun `up, down, up and down, up, down`() {
        assertEquals(listOf(2), alarms(UP to 0, DOWN to 300, UP to 600))
        assertEquals(listOf(2), alarms(DOWN to 0, UP to 300, DOWN to 600))
    }

    @Test
    fun `changing the sound is none, however quickly`() {
        assertEquals(emptyList<Int>(), alarms(DOWN to 0, DOWN to 100, DOWN to 200, DOWN to 300, DOWN to 400))
        assertEquals(emptyList<Int>(), alarms(UP to 0, UP to 100, DOWN to 200, DOWN to 300, UP to 400, UP to 500))
    }

    @Test
    fun `presses too far apart are none, and the last of them count again`() {
        assertEquals(emptyList<Int>(), alarms(UP to 0, DOWN to 800, UP to 1600))
        assertEquals(listOf(3), alarms(UP to 0, DOWN to 800, UP to 1600, DOWN to 2300))
        assertEquals(listOf(2), alarms(UP to 0, DOWN to 750, UP to VolumeKeys.LONGEST))
    }

    @Test
    fun `another key does not count`() {
        assertEquals(listOf(3), alarms(UP to 0, DOWN to 100, KEYCODE_CAMERA to 150, UP to 200))
        assertEquals(emptyList<Int>(), alarms(KEYCODE_CAMERA to 0, UP to 100, KEYCODE_CAMERA to 200))
    }

    @Test
    fun `after an alarm the count begins anew`() {
        assertEquals(listOf(2, 5), alarms(UP to 0, DOWN to 1, UP to 2, DOWN to 3, UP to 4, DOWN to 5))
    }
}
