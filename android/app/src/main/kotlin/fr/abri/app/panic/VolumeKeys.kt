package fr.abri.app.panic

import android.view.KeyEvent

/**
 * The alarm that can be given without looking: both volume keys, pressed in turn and quickly.
 *
 * Whoever changes the sound presses one key again and again, so a key that follows itself is no part of it.
 */
class VolumeKeys {
    private val presses = ArrayDeque<Long>()
    private var last = 0

    /** Whether the press of [key] at [time], in milliseconds, completes the alarm. */
    fun pressed(key: Int, time: Long): Boolean {
        if (key != KeyEvent.KEYCODE_VOLUME_UP && key != KeyEvent.KEYCODE_VOLUME_DOWN) return false
        if (key == last) presses.clear()
        last = key
        presses.addLast(time)
        while (time - presses.first() > LONGEST) presses.removeFirst()
        if (presses.size < PRESSES) return false
        presses.clear()
        last = 0
        return true
    }

    companion object {
        /** Up, down, up; or down, up, down. */
        const val PRESSES = 3

        /** From the first of these presses to the last, in milliseconds. */
        const val LONGEST = 1500L
    }
}
