package fr.abri.desktop.shrunk

import fr.abri.core.Audience
import fr.abri.core.DeviceKey
import fr.abri.core.EntryKind
import fr.abri.core.ImageAnswer
import fr.abri.core.Journal
import fr.abri.core.JournalException
import fr.abri.core.Moment
import fr.abri.core.Money
import fr.abri.core.NewEntry
import fr.abri.core.Progress
import fr.abri.core.ProgressListener
import fr.abri.core.StepTaken
import fr.abri.core.When
import fr.abri.core.sheets
import java.nio.file.Files
import javax.crypto.KeyGenerator
import javax.crypto.Mac
import javax.crypto.SecretKey
import kotlinx.coroutines.runBlocking

/**
 * Uses the library by way of bindings that R8 has shrunk for the phone: what its rules let go too much falls here.
 *
 * A call each way, a record with a sum of others in it, an error, an object, and a call that suspends.
 */
fun main() {
    check(sheets(Audience.MINOR).isNotEmpty())
    val folder = Files.createTempDirectory("shrunk").toFile()
    try {
        runBlocking { keepAndCheck(folder.resolve("journal").path) }
    } finally {
        folder.deleteRecursively()
    }
    println("The shrunk bindings reach the library.")
}

private suspend fun keepAndCheck(folder: String) {
    val code = "730581".encodeToByteArray()
    val keys = Keys()
    val journal = Journal.create(folder, code, keys, NOW)
    val seq = journal.add(NOTE, NOW)
    val import = journal.startImport(seq, "page.txt", "text/plain", ImageAnswer.NO)
    import.write(ByteArray(PIECE))
    import.finish(NOW)
    val progress = Steps()
    check(journal.verify(progress).damaged.isEmpty() && progress.count > 0)
    check(journal.read(seq).content == NOTE)
    journal.lock()
    try {
        journal.read(seq)
        error("a locked journal was read")
    } catch (_: JournalException.Locked) {
        // As it must be.
    }
}

private class Steps : ProgressListener {
    @Volatile
    var count = 0

    override fun advance(progress: Progress): Boolean {
        count += 1
        return true
    }
}

private class Keys : DeviceKey {
    private val keys = mutableMapOf<String, SecretKey>()

    override fun create(alias: String) {
        keys[alias] = KeyGenerator.getInstance(ALGORITHM).generateKey()
    }

    override fun hmac(alias: String, message: ByteArray): ByteArray =
        Mac.getInstance(ALGORITHM).apply { init(keys.getValue(alias)) }.doFinal(message)

    override fun delete(alias: String) {
        keys.remove(alias)
    }

    override fun aliases() = keys.keys.toList()
}

private const val ALGORITHM = "HmacSHA256"
private const val PIECE = 100_000
private val NOW = Moment(wallMs = 1_795_000_000_000, boot = 1u, monotonicMs = 1_000u)
private val NOTE = NewEntry(
    kind = EntryKind.THREAT,
    `when` = When.Day("2026-11-20"),
    platform = "Instagram",
    url = "",
    account = "compte",
    text = "il menace",
    money = Money("300 €", "", "", "", ""),
    step = StepTaken("", "", "")
)
