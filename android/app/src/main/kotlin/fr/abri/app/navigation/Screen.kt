package fr.abri.app.navigation

import android.view.View
import fr.abri.app.core.MainThread
import fr.abri.app.kit.Place
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.cancel

/**
 * A place a person can be.
 *
 * It holds its state, and stays on the stack while its views come and go: [view] is called again after a
 * rotation, a change of theme, or on the way back. A screen keeps no view and no activity.
 */
abstract class Screen {
    /** Runs on the main thread until the screen leaves the stack. */
    val scope = CoroutineScope(SupervisorJob() + MainThread)

    /** Where the page was scrolled to, in pixels. */
    var position = 0

    /** The item of the bottom bar that is lit. */
    open val place: Place? = null

    /** Whether it shows what is in the journal: such a screen leaves the stack when the journal is locked. */
    open val isPrivate = false

    /** Builds the view over the screen's state. */
    abstract fun view(stage: Stage): View

    /** Goes back inside of the screen; false where the way back leads out of it. */
    open fun back(): Boolean = false

    /** The screen has left the stack for good. */
    open fun close() = scope.cancel()
}
