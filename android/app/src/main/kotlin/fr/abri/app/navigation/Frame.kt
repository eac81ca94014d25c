package fr.abri.app.navigation

import android.annotation.SuppressLint
import android.content.Context
import android.view.View
import android.widget.FrameLayout
import android.widget.LinearLayout
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.core.MainThread
import fr.abri.app.kit.BarWords
import fr.abri.app.kit.BottomBar
import fr.abri.app.kit.onCovered
import fr.abri.core.Trigger
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.cancel

/** Where screens are shown, above the bar that is the same on all of them. */
@SuppressLint("ViewConstructor")
class Frame(context: Context, private val container: Container) : LinearLayout(context) {
    private val holder = FrameLayout(context)
    private var bar: View? = null
    private var scope = CoroutineScope(Job())

    /** What the phone's own bars cover below. */
    private var below = 0

    init {
        id = R.id.stage
        orientation = VERTICAL
        addView(holder, LayoutParams(LayoutParams.MATCH_PARENT, 0, 1f))
        onCovered {
            setPadding(it.left, it.top, it.right, 0)
            below = it.bottom
            bar?.setPadding(0, 0, 0, below)
        }
    }

    /** Shows [screen] in the place of the one before, with the bar below it. */
    fun show(screen: Screen) {
        clear()
        val words = container.words.value ?: return
        scope = CoroutineScope(Job() + MainThread)
        val view = screen.view(Stage(context, words, container.navigator, screen, scope))
        holder.addView(view, LayoutParams(LayoutParams.MATCH_PARENT, LayoutParams.MATCH_PARENT))
        bar = bar(screen).also {
            it.setPadding(0, 0, 0, below)
            addView(it, LayoutParams(LayoutParams.MATCH_PARENT, LayoutParams.WRAP_CONTENT))
        }
    }

    /** Takes the screen and its bar away. */
    fun clear() {
        scope.cancel()
        holder.removeAllViews()
        bar?.let(::removeView)
        bar = null
    }

    private fun bar(screen: Screen): View {
        val words = checkNotNull(container.words.value)
        return BottomBar(
            context,
            BarWords(words["app-home"], words["app-help"], words["app-hide"]),
            screen.place,
            home = { container.discretion.goHome() },
            help = { container.navigator.open(container.doors.help()) },
            hide = { container.panic.raise(Trigger.BUTTON) }
        )
    }
}
