package fr.abri.app

import android.content.ContentResolver
import android.content.Context
import android.content.pm.PackageManager
import fr.abri.app.audit.PhoneAudit
import fr.abri.app.camera.Lens
import fr.abri.app.camera.PhoneLens
import fr.abri.app.core.Core
import fr.abri.app.core.MainThread
import fr.abri.app.core.PhoneClock
import fr.abri.app.core.finishErasing
import fr.abri.app.discreet.Discretion
import fr.abri.app.dossier.GivenFiles
import fr.abri.app.guidance.Readings
import fr.abri.app.hotlines.AcceptedTraces
import fr.abri.app.hotlines.Reach
import fr.abri.app.journal.KeystoreDeviceKey
import fr.abri.app.navigation.Doors
import fr.abri.app.navigation.Navigator
import fr.abri.app.panic.Outside
import fr.abri.app.panic.OwnClipboard
import fr.abri.app.panic.Panic
import fr.abri.app.panic.PanicKit
import fr.abri.app.settings.SettingsStore
import fr.abri.app.sharing.ShareDoor
import fr.abri.app.sharing.SharedFiles
import fr.abri.app.words.Words
import fr.abri.core.Audience
import fr.abri.core.Need
import fr.abri.core.PlanReader
import fr.abri.core.Question
import java.util.Locale
import java.util.TimeZone
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.launch

/** Everything that lives as long as the app, made once and handed to the screens. */
class Container(context: Context) {
    /** Runs on the main thread until the process ends. */
    val scope = CoroutineScope(SupervisorJob() + MainThread)
    private val files = context.applicationContext.noBackupFilesDir

    /** Opens the documents that a picker answers with. */
    val resolver: ContentResolver = context.applicationContext.contentResolver

    private val clock = PhoneClock(context)
    val core = Core(files.resolve("journal"), KeystoreDeviceKey(), clock)
    val settings = SettingsStore(files.resolve("settings"))
    val navigator = Navigator()
    val outside = Outside()
    val clipboard = OwnClipboard(context)
    var hasCamera = context.packageManager.hasSystemFeature(PackageManager.FEATURE_CAMERA_ANY)

    /** How a screen looks through the phone's camera. */
    var lens: (Context) -> Lens = ::PhoneLens
    val shareDoor = ShareDoor(context)
    val discretion by lazy { Discretion(this, context.applicationContext) }
    val panic = Panic(core, outside, clipboard) { settings.settings.value.volumeKeys }
    val panicKit = PanicKit(this, context)
    val audit = PhoneAudit(context.applicationContext)
    val readings = Readings()
    private val traces = AcceptedTraces { settings.settings.value.discreet }
    val doors = Doors(this)

    /** Files of the journal that are being given. */
    val given = GivenFiles()

    /** The letter of complaint that goes into the next dossier; empty for none. In memory only, and until a lock. */
    val complaint = MutableStateFlow("")

    private val spoken = MutableStateFlow<Words?>(null)
    private var known: Set<String> = emptySet()

    /** The words of the reader; null until they have been fetched. */
    val words: StateFlow<Words?> = spoken.asStateFlow()

    /** Who reads; an adult before the first question is answered. */
    val audience: Audience
        get() = settings.settings.value.audience ?: Audience.ADULT

    /** Where help is looked for: the chosen country, else the phone's region, else France. */
    val country: String
        get() = settings.settings.value.country ?: Locale.getDefault().country.takeIf { it in known } ?: FRANCE

    init {
        panic.onLocked = {
            complaint.value = ""
            given.takeBack()
            navigator.dropPrivate(doors::home)
            discretion.leave()
        }
    }

    private val ready = scope.launch {
        core.finishErasing()
        settings.load()
        known = core.countries().mapTo(HashSet()) { it.code }
        speak()
        discretion.matchIcon()
        // In discreet mode nothing is shown before a code is given.
        if (!discretion.isOn) navigator.reset(doors.first())
    }

    /** A question to the directory, as of now. */
    fun question(need: Need? = null, silent: Boolean = false) = Question(
        audience = audience,
        need = need,
        country = country,
        silent = silent,
        atMs = clock.now().wallMs,
        zone = TimeZone.getDefault().id
    )

    /** Who asks for a plan, as of now; what is not known is asked. */
    fun planReader() = PlanReader(
        audience = settings.settings.value.audience,
        country = settings.settings.value.country,
        region = Locale.getDefault().country,
        atMs = clock.now().wallMs,
        zone = TimeZone.getDefault().id
    )

    /** The way to the phone's own apps, for a screen that speaks in [words]. */
    fun reach(words: Words) = Reach(words, outside, clipboard, traces)

    /** The person said for whom help is looked for: the screens begin anew, in words for them. */
    suspend fun choose(audience: Audience) {
        settings.change { it.copy(audience = audience) }
        discretion.keepReader()
        readings.forgetPlan()
        speak()
        navigator.reset(doors.home())
    }

    /**
     * Another app hands over [files]: the way into the journal begins once the first screen is there, and always at
     * the code, as whoever shares is not always who opened it.
     */
    fun receive(files: SharedFiles) {
        scope.launch {
            ready.join()
            if (settings.settings.value.audience == null) return@launch
            panic.lock()
            navigator.open(doors.keepShared(files))
        }
    }

    /** Waits until the settings have been read. */
    suspend fun awaitSettings() = ready.join()

    /** Fetches the words of whoever reads now. */
    suspend fun speak() {
        spoken.value = Words.of(audience, core)
    }

    private companion object {
        const val FRANCE = "FR"
    }
}
