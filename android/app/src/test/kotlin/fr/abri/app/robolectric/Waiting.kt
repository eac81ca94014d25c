package fr.abri.app.robolectric

import android.os.Looper
import java.time.Duration
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowPausedLooper
import org.robolectric.shadows.ShadowSystemClock

/** How long a wait lasts that is for nothing: far longer than any answer takes on a busy machine. */
val PATIENCE: Duration = Duration.ofSeconds(20)

/** Longest wait for one poll. Work posted to the main thread wakes it at once. */
private const val POLL_MILLISECONDS = 20L

/**
 * Runs the main thread until [condition] holds, time passing on the phone as it passes here.
 *
 * @param instead what there is in its place, asked for when the wait was for nothing.
 * @throws AssertionError when it does not hold within [deadline].
 */
fun waitUntil(
    what: String = "the condition",
    deadline: Duration = PATIENCE,
    instead: () -> String = { "" },
    condition: () -> Boolean
) {
    val end = System.nanoTime() + deadline.toNanos()
    settle()
    while (!condition()) {
        if (System.nanoTime() > end) throw AssertionError("$what did not come within $deadline ${instead()}")
        runMainThread()
    }
}

/** Lets the main thread wait for work, and do it. */
fun runMainThread(longest: Long = POLL_MILLISECONDS) {
    val main = shadowOf(Looper.getMainLooper()) as ShadowPausedLooper
    val before = System.nanoTime()
    main.poll(longest)
    ShadowSystemClock.advanceBy(Duration.ofNanos(System.nanoTime() - before))
    main.idle()
}

/** Does what is already waiting on the main thread. */
fun settle() = shadowOf(Looper.getMainLooper()).idle()

/** Lets [duration] pass on the phone, at once here. */
fun pass(duration: Duration) = shadowOf(Looper.getMainLooper()).idleFor(duration)
