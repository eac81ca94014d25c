package fr.abri.app.robolectric

import android.app.Activity
import android.app.Application
import android.os.Process
import java.time.Instant
import org.junit.After
import org.junit.Before
import org.junit.runner.RunWith
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import org.robolectric.shadow.api.Shadow
import org.robolectric.shadows.ShadowProcess

/**
 * What every test of the app stands on: the real framework at three levels, the real core, a French phone.
 *
 * A test class extends it and runs once per level; the name of each run ends with its level, `opens[26]`.
 */
@RunWith(AppRunner::class)
@Config(sdk = [26, 30, 35], qualifiers = "fr-rFR-w393dp-h851dp-320dpi", shadows = [Recents::class, WallClock::class])
@GraphicsMode(GraphicsMode.Mode.NATIVE)
abstract class AppTest {
    /** The keys that the phone holds; a test may take one away. */
    protected val deviceKeys = HashMap<String, ByteArray>()

    /** The phone with the app on it, not opened yet. */
    protected val phone = Phone()

    private val keyStore = SoftwareKeyStore(deviceKeys)

    /** The app's own [Application]. */
    protected val application: Application
        get() = RuntimeEnvironment.getApplication()

    /** Whether the app asked Android to end its process. A test goes on where a phone would not. */
    protected val processEnded: Boolean
        get() = ShadowProcess.wasKilled(Process.myPid())

    private val crashes = Crashes()

    @Before
    fun plugInKeyStore() = keyStore.install()

    @After
    fun unplugKeyStore() = keyStore.remove()

    @Before
    fun watchForCrashes() = crashes.watch()

    @After
    fun clockRuns() {
        WallClock.set = null
    }

    @After
    fun noCrash() = crashes.checkNone()

    /** The phone's clock shows [instant], such as `2026-11-24T01:00:00Z`. */
    protected fun clockShows(instant: String) {
        WallClock.set = Instant.parse(instant)
    }

    /** What [activity] asked of the list of recent apps. */
    protected fun recents(activity: Activity): Recents = Shadow.extract(activity)
}
