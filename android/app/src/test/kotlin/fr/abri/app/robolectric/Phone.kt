package fr.abri.app.robolectric

import android.app.Activity
import android.content.ComponentName
import android.content.Intent
import android.content.pm.PackageManager
import android.os.Process
import android.view.KeyEvent
import java.io.File
import java.time.Duration
import org.robolectric.Robolectric
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ActivityController
import org.robolectric.shadows.ShadowActivity.IntentForResult
import org.robolectric.shadows.ShadowProcess
import org.robolectric.shadows.showSystemBars

/**
 * A phone with the app on it: its screen, a finger, and what a phone does around an app.
 *
 * Robolectric records the activities an app starts and finishes; here they are started and finished, and what
 * lies outside of the app is kept in [outside] until it is answered.
 */
class Phone {
    val screen = Screen()
    val finger = Finger(screen)

    private val activities = ArrayDeque<ActivityController<out Activity>>()
    private var asked: IntentForResult? = null

    /** What covers the app: the dialler, a picker. Null while the app is in front. */
    val outside: Outside?
        get() = asked?.let { Outside.of(it.intent) }

    /** Whether the app asked Android to end its process: on a phone, nothing of it runs any more. */
    val ended: Boolean
        get() = ShadowProcess.wasKilled(Process.myPid())

    /** Whether the app has a screen, covered or not. */
    val isOpen: Boolean
        get() = !ended && activities.isNotEmpty()

    /** The activity in front. */
    val activity: Activity
        get() = activities.last().get()

    /** Opens the app as the launcher does, or as [intent] says. */
    fun open(intent: Intent = launch()) {
        showSystemBars()
        start(intent)
        follow()
    }

    fun tap(label: String, patience: Duration = PATIENCE) = finger.tap(label, patience).also { follow() }

    /** Touches [label] without lifting the finger. */
    fun press(label: String) = finger.press(label).also { follow() }

    fun type(text: String) = finger.type(text).also { follow() }

    /** The phone's own key or gesture for going back. */
    fun back() = finger.key(KeyEvent.KEYCODE_BACK).also { follow() }

    /** Whether [label] is on the screen, or can be scrolled to. */
    fun shows(label: String): Boolean = !ended && asked == null && screen.find(label) != null

    /** Waits until [label] is on the screen. */
    fun await(label: String) = waitUntil("« $label »", instead = { "(on the screen: ${screen.words})" }) {
        follow()
        shows(label)
    }

    /** Waits until the app has asked something of the rest of the phone. */
    fun awaitOutside(): Outside {
        waitUntil("a request to the phone") {
            follow()
            asked != null
        }
        return checkNotNull(outside)
    }

    /** The picker that was opened comes back with [file], or with nothing. */
    fun pick(file: File?) {
        check(awaitOutside() is Outside.Picker) { "no picker was opened, but $outside" }
        answer(file?.let { Intent().setData(Documents.offer(it)) })
    }

    /** The dialogue that saves a new file puts it at [file], empty, or is given up. */
    fun save(file: File?) {
        check(awaitOutside() is Outside.Save) { "nothing was to be saved, but $outside" }
        answer(file?.let { Intent().setData(Documents.offer(it.apply { createNewFile() })) })
    }

    /** Back to the app from whatever covered it, empty-handed. */
    fun comeBack() = answer(null)

    /** The person goes to the home screen; the app stays in memory, without being seen. */
    fun leave() {
        activities.last().userLeaving().pause().stop()
        follow()
    }

    /** The power key: the screen goes dark over the app. */
    fun switchOff() {
        RuntimeEnvironment.getApplication().sendBroadcast(Intent(Intent.ACTION_SCREEN_OFF))
        settle()
        if (isOpen) activities.last().pause().stop()
        follow()
    }

    /** The person opens the app again after [leave] or [switchOff]. */
    fun enter() {
        activities.last().restart().resume()
        follow()
    }

    /** Another app hands [files] over by the phone's share menu; the app is opened, or comes back to the front. */
    fun share(vararg files: File) {
        val addresses = ArrayList(files.map { Documents.offer(it) })
        val intent = Intent().setClassName(RuntimeEnvironment.getApplication(), SHARE_ENTRY)
        if (addresses.size == 1) {
            intent.setAction(Intent.ACTION_SEND).putExtra(Intent.EXTRA_STREAM, addresses.single())
        } else {
            intent.setAction(Intent.ACTION_SEND_MULTIPLE)
                .putParcelableArrayListExtra(Intent.EXTRA_STREAM, addresses)
        }
        if (activities.isEmpty()) return open(intent)
        activities.last().newIntent(intent)
        enter()
    }

    /** The person answers what the phone asks on behalf of the app, once: whether it may use something. */
    fun answerPermission(allowed: Boolean) {
        var request = shadowOf(activity).lastRequestedPermission
        waitUntil("a request for a permission") {
            follow()
            request = shadowOf(activity).lastRequestedPermission
            request != null
        }
        val result = if (allowed) PackageManager.PERMISSION_GRANTED else PackageManager.PERMISSION_DENIED
        if (allowed) shadowOf(RuntimeEnvironment.getApplication()).grantPermissions(*request.requestedPermissions)
        val results = IntArray(request.requestedPermissions.size) { result }
        activity.onRequestPermissionsResult(request.requestCode, request.requestedPermissions, results)
        follow()
    }

    /** Does what the app asked of the phone meanwhile: starts and finishes activities, covers the app. */
    fun follow() {
        settle()
        while (!ended && activities.isNotEmpty() && (finishTop() || startNext())) settle()
    }

    private fun finishTop(): Boolean {
        if (!activity.isFinishing) return false
        val finishing = activities.removeLast()
        // What it started before it went takes its place.
        val next = shadowOf(finishing.get()).nextStartedActivityForResult?.intent
        finishing.pause().stop().destroy()
        if (ended) return true
        if (next?.component != null) start(next) else activities.lastOrNull()?.restart()?.resume()
        return true
    }

    private fun startNext(): Boolean {
        val request = shadowOf(activity).nextStartedActivityForResult ?: return false
        val intent = request.intent
        // The question about a permission lies over the app without stopping it: [answerPermission].
        if (intent.action == ASKS_PERMISSION) return true
        if (intent.component?.packageName == activity.packageName) {
            activities.last().pause().stop()
            start(intent)
        } else {
            asked = request
            activities.last().userLeaving().pause().stop()
        }
        return true
    }

    private fun start(intent: Intent) {
        val controller = Robolectric.buildActivity(classOf(checkNotNull(intent.component)), intent)
        shadowOf(controller.get()).setIsTaskRoot(activities.isEmpty())
        activities += controller.setup()
    }

    private fun answer(data: Intent?) {
        val request = checkNotNull(asked) { "nothing covers the app" }
        asked = null
        val result = if (data == null) Activity.RESULT_CANCELED else Activity.RESULT_OK
        activities.last().restart()
        if (request.requestCode >= 0) shadowOf(activity).receiveResult(request.intent, result, data)
        activities.last().resume()
        follow()
    }

    private companion object {
        const val ASKS_PERMISSION = "android.content.pm.action.REQUEST_PERMISSIONS"
        const val SHARE_ENTRY = "fr.abri.app.Share"
    }

    private fun launch(): Intent = RuntimeEnvironment.getApplication().run {
        checkNotNull(packageManager.getLaunchIntentForPackage(packageName)) { "no launcher entry is enabled" }
    }

    /** A launcher entry may be an alias, which has no class of its own. */
    private fun classOf(component: ComponentName): Class<out Activity> {
        val information = RuntimeEnvironment.getApplication().packageManager.getActivityInfo(component, 0)
        return Class.forName(information.targetActivity ?: information.name).asSubclass(Activity::class.java)
    }
}
