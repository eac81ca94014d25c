package fr.abri.app.robolectric

import android.app.Activity
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements
import org.robolectric.shadows.ShadowActivity

/** Records what an activity asks of the list of recent apps, which Robolectric itself accepts in silence. */
@Implements(Activity::class)
class Recents : ShadowActivity() {
    /** Whether `finishAndRemoveTask` was called; a plain `finish` leaves the task in the list. */
    var taskRemoved = false
        private set

    /** What was asked for the picture in the list (33 and later), or null when nothing was. */
    var screenshot: Boolean? = null
        private set

    /** What was asked to go, in the order it was asked. */
    val finished = ArrayList<String>()

    @Implementation
    fun finishActivity(requestCode: Int) {
        finished += "what was opened for $requestCode"
    }

    @Implementation
    override fun finishAndRemoveTask() {
        taskRemoved = true
        finished += "the task"
        super.finishAndRemoveTask()
    }

    @Implementation(minSdk = 33)
    fun setRecentsScreenshotEnabled(enabled: Boolean) {
        screenshot = enabled
    }
}
