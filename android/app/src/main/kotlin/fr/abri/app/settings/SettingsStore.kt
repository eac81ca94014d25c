package fr.abri.app.settings

import android.util.AtomicFile
import fr.abri.app.panic.Sender
import fr.abri.core.Audience
import java.io.File
import java.io.FileNotFoundException
import java.io.IOException
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import kotlinx.coroutines.withContext
import org.json.JSONException
import org.json.JSONObject

/** Keeps the [Settings] in one private file, replaced whole. */
class SettingsStore(file: File, private val dispatcher: CoroutineDispatcher = Dispatchers.IO) {
    private val file = AtomicFile(file)
    private val turn = Mutex()
    private val current = MutableStateFlow(Settings())

    val settings: StateFlow<Settings> = current.asStateFlow()

    /** Reads the file. One that is missing or that nobody can read leaves the settings as they are at first. */
    suspend fun load() {
        current.value = withContext(dispatcher) { read() }
    }

    /** Changes the settings at once, and writes them; without room on the disk they hold until the app ends. */
    suspend fun change(change: (Settings) -> Settings) = turn.withLock {
        val changed = change(current.value)
        current.value = changed
        withContext(dispatcher) { write(changed) }
    }

    /** The journal says who reads, or is locked and nobody knows: never written here. */
    fun recognise(audience: Audience?, country: String?) {
        current.value = current.value.copy(audience = audience, country = country)
    }

    private fun read(): Settings = try {
        val fields = JSONObject(file.readFully().decodeToString())
        Settings(
            audience = Audience.entries.find { it.name == fields.optString("audience") },
            country = fields.optString("country").ifEmpty { null },
            discreet = fields.optBoolean("discreet"),
            lockMinutes = fields.optInt("lockMinutes").takeIf { it in Settings.LOCK_MINUTES } ?: Settings().lockMinutes,
            theme = Theme.entries.find { it.name == fields.optString("theme") } ?: Theme.Phone,
            volumeKeys = fields.optBoolean("volumeKeys"),
            panicSender = fields.optJSONObject("panicSender")?.let {
                Sender(it.getString("package"), it.getString("certificate"))
            }
        )
    } catch (_: FileNotFoundException) {
        Settings()
    } catch (_: IOException) {
        Settings()
    } catch (_: JSONException) {
        Settings()
    }

    private fun fieldsOf(sender: Sender) =
        JSONObject().put("package", sender.packageName).put("certificate", sender.certificate)

    private fun write(settings: Settings) {
        val fields =
            JSONObject()
                .putOpt("audience", settings.audience?.name.takeUnless { settings.discreet })
                .putOpt("country", settings.country.takeUnless { settings.discreet })
                .put("discreet", settings.discreet)
                .put("lockMinutes", settings.lockMinutes)
                .put("theme", settings.theme.name)
                .put("volumeKeys", settings.volumeKeys)
                .putOpt("panicSender", settings.panicSender?.let(::fieldsOf))
        try {
            val stream = file.startWrite()
            try {
                stream.write(fields.toString().encodeToByteArray())
                file.finishWrite(stream)
            } catch (_: IOException) {
                file.failWrite(stream)
            }
        } catch (_: IOException) {
            // The old file is still whole.
        }
    }
}
