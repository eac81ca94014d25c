package fr.abri.app.calculator

import android.app.Activity
import android.os.Bundle
import android.widget.FrameLayout
import android.widget.ScrollView
import fr.abri.app.AbriApplication
import fr.abri.app.Container
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
    private lateinit var holder: CalculatorHolder

    override fun onCreate(state: Bundle?) {
        super.onCreate(null)
        window.drawBehindBars()
        holder = kept() ?: CalculatorHolder { it.fill(0) }
        val view = CalculatorView(this, holder::press)
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
    }

    /** What is on the display outlives a rotation, in memory; nothing of it is written. */
    @Deprecated("The framework's own way without further libraries")
    override fun onRetainNonConfigurationInstance(): Any = holder

    override fun onSaveInstanceState(state: Bundle) = Unit

    override fun onStop() {
        super.onStop()
        if (!isChangingConfigurations) holder.clear()
    }

    override fun onDestroy() {
        super.onDestroy()
        scope.cancel()
    }

    @Suppress("DEPRECATION")
    private fun kept() = lastNonConfigurationInstance as? CalculatorHolder
}
