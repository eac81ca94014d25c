package fr.abri.app.robolectric

import android.graphics.Rect
import android.os.SystemClock
import android.view.KeyEvent
import android.view.MotionEvent
import android.view.View
import android.view.inputmethod.EditorInfo
import java.time.Duration
import org.robolectric.shadows.ShadowUiAutomation

/** How long a finger rests on a key, and between two letters. */
private val TOUCH = Duration.ofMillis(60)

/** Touches the screen and types, through the same entrance as the phone's own input. */
class Finger(private val screen: Screen) {
    private var downAt = 0L

    /** Puts the finger down on [label] and lifts it: a tap. */
    fun tap(label: String, patience: Duration = PATIENCE) {
        val (x, y) = placeOf(label, patience)
        touch(MotionEvent.ACTION_DOWN, x, y)
        pass(TOUCH)
        touch(MotionEvent.ACTION_UP, x, y)
        settle()
    }

    /** Puts the finger down on [label], and leaves it there. */
    fun press(label: String) {
        val (x, y) = placeOf(label)
        touch(MotionEvent.ACTION_DOWN, x, y)
        settle()
    }

    /** One touch event at [x], [y], in pixels of the screen. */
    fun touch(action: Int, x: Float, y: Float) {
        val now = SystemClock.uptimeMillis()
        if (action == MotionEvent.ACTION_DOWN) downAt = now
        val event = MotionEvent.obtain(downAt, now, action, x, y, 0)
        ShadowUiAutomation.injectInputEvent(event)
        event.recycle()
    }

    /** A key of the phone, such as [KeyEvent.KEYCODE_BACK], down and up. */
    fun key(code: Int, meta: Int = 0) {
        val now = SystemClock.uptimeMillis()
        for (action in listOf(KeyEvent.ACTION_DOWN, KeyEvent.ACTION_UP)) {
            ShadowUiAutomation.injectInputEvent(KeyEvent(now, now, action, code, 0, meta))
        }
        settle()
    }

    /** Gives [text] to the field that has the focus, letter by letter as a keyboard does. */
    fun type(text: String) {
        for (letter in text.codePoints().toArray()) {
            commit(String(Character.toChars(letter)))
            pass(TOUCH)
        }
    }

    /** Commits [text] to the field that has the focus; false when none takes text. */
    fun commit(text: String): Boolean {
        val field = screen.windows.lastOrNull()?.findFocus() ?: return false
        val connection = field.onCreateInputConnection(EditorInfo()) ?: return false
        return connection.commitText(text, 1).also { settle() }
    }

    /** Waits until [label] is there, and scrolls until it is in view. */
    fun scrollTo(label: String) {
        visiblePartOf(label)
    }

    /** Where [label] can be touched, once it is scrolled into view and nothing covers it: a page may still be moving. */
    private fun placeOf(label: String, patience: Duration = PATIENCE): Pair<Float, Float> {
        var place: Rect? = null
        waitUntil("« $label », uncovered,", patience, instead = { "(on the screen: ${screen.words})" }) {
            val part = visiblePartOf(label)
            val view = screen.find(label)
            val reached = screen.topmostAt(part.centerX(), part.centerY())
            val uncovered = view != null && reached != null && (reached.isWithin(view) || view.isWithin(reached))
            place = part.takeIf { uncovered }
            place != null
        }
        return checkNotNull(place).run { exactCenterX() to exactCenterY() }
    }

    /** A view that was just made has no place before the next frame. */
    private fun visiblePartOf(label: String): Rect {
        var part: Rect? = null
        waitUntil("« $label »", instead = { "(on the screen: ${screen.words})" }) {
            val view = screen.scrollTo(label)
            view?.requestRectangleOnScreen(Rect(0, 0, view.width, view.height), true)
            settle()
            part = view?.takeUnless { it.isLayoutRequested }?.let(screen::visiblePart)
            part != null
        }
        return checkNotNull(part)
    }
}

private fun View.isWithin(other: View): Boolean = generateSequence(this) { it.parent as? View }.any { it === other }
