package fr.abri.app.calculator

import android.app.Activity
import android.content.Intent
import android.os.Bundle
import android.widget.FrameLayout
import android.widget.ScrollView
import fr.abri.app.AbriApplication
import fr.abri.app.Container
import fr.abri.app.MainActivity
import fr.abri.app.R
import fr.abri.app.core.MainThread
import fr.abri.app.kit.drawBehindBars
import fr.abri.app.kit.onCovered
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.cancel
import kotlinx.coroutines.launch

/**
 * A calculator, and in discreet mode the only entrance. Its window is like that of any calculator: it may be
 * photographed, and it shows in the list of recent apps.
 */
class CalculatorActivity : Activity() {
    private val container: Container
        get() = (application as AbriApplication).container
    private val scope = CoroutineScope(Job() + MainThread)

    override fun onCreate(state: Bundle?) {
        super.onCreate(null)
        window.drawBehindBars()
        val holder = container.discretion.calculator
        val view = CalculatorView(this, holder::press, container.discretion::openHelp)
        setContentView(
            ScrollView(this).apply {
                isFillViewport = true
                setBackgroundColor(getColor(R.color.calculator_background))
                addView(view, FrameLayout.LayoutParams(-1, -2))
                onCovered { setPadding(it.left, it.top, it.right, it.bottom) }
            }
        )
        scope.launch { holder.state.collect(view::show) }
        scope.launch { container.words.collect { it?.let(view::name) } }
        scope.launch { leaveUnlessDiscreet() }
    }

    override fun onStart() {
        super.onStart()
        container.discretion.open = ::open
        // Whoever is here again has left the app, by whatever way.
        if (container.discretion.isOn) container.panic.lock()
    }

    override fun onStop() {
        super.onStop()
        container.discretion.open = {}
        // What is on the display outlives a rotation, in memory.
        if (!isChangingConfigurations) container.discretion.leaveCalculator()
    }

    override fun onDestroy() {
        super.onDestroy()
        scope.cancel()
    }

    override fun onSaveInstanceState(state: Bundle) = Unit

    /** A launcher may still show the calculator for a moment once discreet mode has ended. */
    private suspend fun leaveUnlessDiscreet() {
        container.awaitSettings()
        if (container.discretion.isOn) return
        open()
        finish()
    }

    private fun open() = startActivity(Intent(this, MainActivity::class.java))
}
