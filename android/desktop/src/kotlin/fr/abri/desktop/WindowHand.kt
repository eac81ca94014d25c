package fr.abri.desktop

import android.os.SystemClock
import android.view.InputDevice
import android.view.KeyCharacterMap
import android.view.KeyEvent as PhoneKey
import android.view.MotionEvent
import fr.abri.app.robolectric.Finger
import java.awt.event.KeyEvent as DesktopKey
import org.robolectric.shadows.ShadowUiAutomation

/** Turns the desktop's mouse and keyboard into touches and keys of the phone. */
class WindowHand(private val finger: Finger, private val time: RealTime) : Hand {
    override fun down(x: Float, y: Float) = time.ask { finger.touch(MotionEvent.ACTION_DOWN, x, y) }

    override fun move(x: Float, y: Float) = time.ask { finger.touch(MotionEvent.ACTION_MOVE, x, y) }

    override fun up(x: Float, y: Float) = time.ask { finger.touch(MotionEvent.ACTION_UP, x, y) }

    override fun wheel(x: Float, y: Float, steps: Float) = time.ask {
        val now = SystemClock.uptimeMillis()
        val pointer = MotionEvent.PointerProperties().apply { toolType = MotionEvent.TOOL_TYPE_MOUSE }
        val place =
            MotionEvent.PointerCoords().apply {
                this.x = x
                this.y = y
                setAxisValue(MotionEvent.AXIS_VSCROLL, -steps)
            }
        val source = InputDevice.SOURCE_MOUSE
        val scroll = MotionEvent.ACTION_SCROLL
        val event =
            MotionEvent.obtain(now, now, scroll, 1, arrayOf(pointer), arrayOf(place), 0, 0, 1f, 1f, 0, 0, source, 0)
        ShadowUiAutomation.injectInputEvent(event)
        event.recycle()
    }

    // Committed as an input method does it, since no key of the phone writes an accent.
    override fun write(text: String) = time.ask {
        if (!finger.commit(text)) {
            val keys = KeyCharacterMap.load(KeyCharacterMap.VIRTUAL_KEYBOARD)
            for (event in keys.getEvents(text.toCharArray()).orEmpty()) ShadowUiAutomation.injectInputEvent(event)
        }
    }

    override fun key(code: Int, shift: Boolean) {
        val key = KEYS[code] ?: return
        time.ask { finger.key(key, if (shift) PhoneKey.META_SHIFT_ON else 0) }
    }

    private companion object {
        val KEYS =
            mapOf(
                DesktopKey.VK_ESCAPE to PhoneKey.KEYCODE_BACK,
                DesktopKey.VK_ENTER to PhoneKey.KEYCODE_ENTER,
                DesktopKey.VK_TAB to PhoneKey.KEYCODE_TAB,
                DesktopKey.VK_BACK_SPACE to PhoneKey.KEYCODE_DEL,
                DesktopKey.VK_DELETE to PhoneKey.KEYCODE_FORWARD_DEL,
                DesktopKey.VK_LEFT to PhoneKey.KEYCODE_DPAD_LEFT,
                DesktopKey.VK_RIGHT to PhoneKey.KEYCODE_DPAD_RIGHT,
                DesktopKey.VK_UP to PhoneKey.KEYCODE_DPAD_UP,
                DesktopKey.VK_DOWN to PhoneKey.KEYCODE_DPAD_DOWN,
                DesktopKey.VK_HOME to PhoneKey.KEYCODE_MOVE_HOME,
                DesktopKey.VK_END to PhoneKey.KEYCODE_MOVE_END,
                DesktopKey.VK_PAGE_UP to PhoneKey.KEYCODE_PAGE_UP,
                DesktopKey.VK_PAGE_DOWN to PhoneKey.KEYCODE_PAGE_DOWN
            )
    }
}
