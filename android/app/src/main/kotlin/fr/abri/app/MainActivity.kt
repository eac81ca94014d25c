package fr.abri.app

import android.app.Activity
import android.app.ActivityManager
import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.content.IntentFilter
import android.content.res.Configuration
import android.os.Build
import android.os.Bundle
import android.os.Handler
import android.os.Looper
import android.view.KeyEvent
import android.view.View
import android.view.ViewGroup.LayoutParams
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.WindowManager
import android.widget.FrameLayout
import fr.abri.app.calculator.CalculatorActivity
import fr.abri.app.calculator.CalculatorView
import fr.abri.app.core.MainThread
import fr.abri.app.discreet.GivesWay
import fr.abri.app.kit.drawBehindBars
import fr.abri.app.navigation.Frame
import fr.abri.app.panic.Cover
import fr.abri.app.panic.CoverPage
import fr.abri.app.panic.Outside
import fr.abri.app.panic.Panicking
import fr.abri.app.panic.VolumeKeys
import fr.abri.app.settings.Theme
import fr.abri.app.sharing.SharedFiles
import fr.abri.core.Trigger
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.cancel
import kotlinx.coroutines.flow.distinctUntilChanged
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.launch

/** The one window: it shows the screen on top of the stack, and does what a panic asks for. */
class MainActivity :
    Activity(),
    Panicking,
    GivesWay {
    private val container: Container
        get() = (application as AbriApplication).container
    private val scope = CoroutineScope(Job() + MainThread)
    private val main = Handler(Looper.getMainLooper())
    private val idle = Runnable { container.panic.raise(Trigger.IDLE) }
    private val doorTooLong = Runnable { container.panic.raise(Trigger.APP_LEFT) }
    private val volumeKeys = VolumeKeys()
    private var isInFront = false
    private lateinit var frame: Frame
    private lateinit var cover: Cover

    private val screenOff =
        object : BroadcastReceiver() {
            override fun onReceive(context: Context, intent: Intent) = container.panic.raise(Trigger.SCREEN_OFF)
        }

    override fun attachBaseContext(base: Context) {
        super.attachBaseContext(base)
        val container = (base.applicationContext as AbriApplication).container
        val night =
            when (container.settings.settings.value.theme) {
                Theme.Phone -> return
                Theme.Light -> Configuration.UI_MODE_NIGHT_NO
                Theme.Dark -> Configuration.UI_MODE_NIGHT_YES
            }
        applyOverrideConfiguration(Configuration().apply { uiMode = night })
    }

    override fun onCreate(state: Bundle?) {
        super.onCreate(null)
        window.setFlags(WindowManager.LayoutParams.FLAG_SECURE, WindowManager.LayoutParams.FLAG_SECURE)
        if (Build.VERSION.SDK_INT >= 33) setRecentsScreenshotEnabled(false)
        window.drawBehindBars()
        frame = Frame(this, container)
        val page = CoverPage(this)
        cover = Cover(frame, page)
        page.setOnClickListener { cover.open() }
        val root = FrameLayout(this)
        root.addView(frame, LayoutParams(MATCH_PARENT, MATCH_PARENT))
        root.addView(page, LayoutParams(MATCH_PARENT, MATCH_PARENT))
        setContentView(root)
        container.panic.attach(this)
        container.outside.attach(this)
        container.discretion.attach(this)
        registerReceiver(screenOff, IntentFilter(Intent.ACTION_SCREEN_OFF))
        scope.launch { container.navigator.top.collect { it?.let(frame::show) } }
        followTheme()
        scope.launch { container.settings.settings.map { it.discreet }.distinctUntilChanged().collect(::disguise) }
        scope.launch {
            container.awaitSettings()
            if (!container.discretion.admits) giveWay()
        }
        // What was handed over once is not handed over again by a window that is made anew.
        if (state == null) receive(intent)
    }

    override fun onNewIntent(intent: Intent) {
        super.onNewIntent(intent)
        receive(intent)
    }

    private fun receive(intent: Intent) {
        SharedFiles.of(intent, packageName)?.let(container::receive)
    }

    /** A theme that is chosen while the window is there makes it anew. */
    private fun followTheme() {
        val shown = container.settings.settings.value.theme
        scope.launch {
            container.settings.settings
                .map { it.theme }
                .collect { if (it != shown) recreate() }
        }
    }

    override fun onStart() {
        super.onStart()
        main.removeCallbacks(doorTooLong)
        isInFront = true
        container.outside.shut()
        if (container.discretion.admits) cover.open() else giveWay()
        waitForIdle()
    }

    override fun onStop() {
        super.onStop()
        isInFront = false
        main.removeCallbacks(idle)
        if (isChangingConfigurations || isFinishing) return
        container.panic.raise(Trigger.APP_LEFT)
        if (container.outside.isOpen) main.postDelayed(doorTooLong, Outside.LONGEST)
    }

    override fun onDestroy() {
        super.onDestroy()
        unregisterReceiver(screenOff)
        main.removeCallbacks(idle)
        main.removeCallbacks(doorTooLong)
        scope.cancel()
        frame.clear()
        container.outside.detach(this)
        container.discretion.detach(this)
        container.panic.detach(this)
        container.panic.ended()
    }

    override fun onUserInteraction() = waitForIdle()

    private fun waitForIdle() {
        main.removeCallbacks(idle)
        main.postDelayed(idle, container.settings.settings.value.lockMinutes * MINUTE)
    }

    override fun cover() = cover.close()

    override fun uncover() = cover.open()

    override fun dispatchKeyEvent(event: KeyEvent): Boolean {
        val pressed = event.action == KeyEvent.ACTION_DOWN && event.repeatCount == 0
        if (!pressed || !volumeKeys.pressed(event.keyCode, event.eventTime)) return super.dispatchKeyEvent(event)
        container.panic.raise(Trigger.VOLUME_KEY)
        return true
    }

    /** In discreet mode the cover is a calculator, and so is the name in the list of recent apps. */
    private fun disguise(discreet: Boolean) {
        cover.wear(if (discreet) CalculatorView(this, {}) else null)
        val name = getString(if (discreet) R.string.calculator_name else R.string.app_name)
        @Suppress("DEPRECATION")
        setTaskDescription(ActivityManager.TaskDescription(name))
    }

    /** The calculator lies below, or is begun where this window was the first of its task. */
    override fun giveWay() {
        cover.close()
        main.post {
            if (isFinishing || container.discretion.admits) return@post
            if (isInFront && isTaskRoot) startActivity(Intent(this, CalculatorActivity::class.java))
            finish()
        }
    }

    /** The calculator below goes with it. */
    override fun finishAndRemoveTask() {
        super.finishAndRemoveTask()
        if (!container.discretion.isOn) return
        getSystemService(ActivityManager::class.java).appTasks.forEach { it.finishAndRemoveTask() }
    }

    @Deprecated("The framework's own way until level 33")
    override fun onBackPressed() {
        // What lies under the cover does not move unseen.
        if (cover.isClosed) return cover.open()
        if (container.navigator.back()) return
        // Whoever goes back out of the app has left it.
        container.panic.lock()
        if (!container.discretion.isOn) super.onBackPressed()
    }

    @Deprecated("The framework's own way until level 33")
    override fun onActivityResult(request: Int, result: Int, data: Intent?) =
        container.outside.answered(request, data.takeIf { result == RESULT_OK })

    override fun onRequestPermissionsResult(request: Int, permissions: Array<String>, results: IntArray) =
        container.outside.answered(request, results)

    private companion object {
        const val MINUTE = 60_000L
    }
}
