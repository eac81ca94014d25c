package fr.abri.desktop

import android.os.Handler
import android.os.Looper
import fr.abri.app.robolectric.runMainThread
import java.time.Duration
import java.util.concurrent.ConcurrentLinkedQueue
import org.robolectric.shadows.ShadowChoreographer
import org.robolectric.shadows.ShadowView

/** The phone's main thread at the pace of this desktop, and the door for what Swing's thread asks of it. */
class RealTime {
    private val actions = ConcurrentLinkedQueue<() -> Unit>()
    private val wake = Handler(Looper.getMainLooper())

    init {
        ShadowView.setUseRealViewAnimations(true)
        ShadowView.setUseRealDrawTraversals(true)
        ShadowChoreographer.setPaused(true)
        ShadowChoreographer.setFrameDelay(Duration.ofMillis(FRAME_MILLISECONDS))
    }

    /** Has [action] done on the phone's main thread soon; from any thread. */
    fun ask(action: () -> Unit) {
        actions += action
        wake.post { }
    }

    /** One turn: what was asked, then at most one frame's time of the phone's own work. */
    fun turn() {
        while (true) (actions.poll() ?: break)()
        runMainThread(FRAME_MILLISECONDS)
    }

    private companion object {
        const val FRAME_MILLISECONDS = 15L
    }
}
