package fr.abri.app.core

import android.system.ErrnoException
import android.system.OsConstants
import fr.abri.core.Journal
import fr.abri.core.JournalException
import fr.abri.core.Progress
import fr.abri.core.ProgressListener
import fr.abri.core.Verification
import java.io.File
import java.io.FileInputStream
import java.io.IOException
import java.io.InputStream
import java.io.OutputStream
import java.security.MessageDigest
import java.util.UUID
import kotlinx.coroutines.Job
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.withContext

private const val PIECE = 256 * 1024

/** Why a copy is not where it should be, when the journal itself did all it was asked. */
sealed class CopyFailure : Exception() {
    /** The place can't be written or read, or not to its end. */
    class Unreachable : CopyFailure()

    /** The place gives back something else than what was written there. */
    class Different : CopyFailure()
}

/** A place that the person chose for a copy. Whatever these throw means that it can't be reached. */
interface CopyPlace {
    /** Empty at first. */
    fun write(): OutputStream

    fun read(): InputStream

    /** Takes away what was begun, as far as the place allows. */
    fun discard()
}

/** Whether a copy should be proposed now: after the third entry, and once. */
suspend fun Core.wantsBackup(): Boolean = call("wantsBackup") { opened().wantsBackup() }

/** A copy was proposed: it is not proposed again. */
suspend fun Core.noteBackupProposed() = call("noteBackupProposed") { opened().noteBackupProposed() }

/**
 * Copies the journal to [place], and reads it there again before it answers what is damaged in it.
 *
 * Made in a private file first: a place of another app may be one that can't be read while it is written. Locked,
 * cancelled or failed, it leaves nothing behind that it can take away. `Refused` without words. [advance] is not
 * called on the main thread.
 */
suspend fun Core.backUp(place: CopyPlace, advance: (Progress) -> Unit): Verification = inPrivateFile { file ->
    var begun = false
    try {
        var total = 0uL
        val making = { made: Progress ->
            total = made.total
            advance(Progress(made.done, total * 2u))
        }
        val found =
            listening(making) { listener ->
                withContext(NonCancellable) { call("backUp") { opened().backUp(file.path, listener) } }
            }
        val journal = opened()
        var done = total
        val count = { bytes: Int ->
            if (journal.isLocked()) throw JournalException.Locked()
            done += bytes.toULong()
            advance(Progress(minOf(done, total * 2u), total * 2u))
        }
        call("handOut") {
            currentCoroutineContext().ensureActive()
            begun = true
            val written = FileInputStream(file).use { from -> reaching { place.write() }.use { copy(from, it, count) } }
            val read = reaching { place.read() }.use { copy(it, null, count) }
            if (!written.contentEquals(read)) throw CopyFailure.Different()
        }
        found
    } catch (failure: Exception) {
        discard(place, begun)
        throw if (failure is IOException) failure.told() else failure
    }
}

/** Takes [place] away, unless nothing was [begun] and it holds an older file, which is better than none. */
internal suspend fun Core.discard(place: CopyPlace, begun: Boolean): Unit = withContext(NonCancellable) {
    call("discard") {
        runCatching { if (begun || place.read().use { it.read() } < 0) place.discard() }
    }
}

/**
 * Puts a copy of [size] bytes (0 if nobody knows) back where no journal is, and leaves it open under [code].
 *
 * [words] and [code] are wiped. An occupied place is `Refused`. Cancelled, it leaves nothing behind, unless it was
 * done already. [advance] is not called on the main thread.
 */
suspend fun Core.restore(
    size: Long,
    open: () -> InputStream,
    words: ByteArray,
    code: ByteArray,
    advance: (Progress) -> Unit
) = wiping(words, code) {
    inPrivateFile { file ->
        val total = size.toULong() * 2u
        call("takeIn") {
            var done = 0uL
            reaching(open).use { from ->
                file.outputStream().use { to ->
                    copy(from, to) {
                        done += it.toULong()
                        advance(Progress(done, maxOf(done, total)))
                    }
                }
            }
        }
        val length = file.length().toULong()
        listening({ advance(Progress(length + it.done, length * 2u)) }) { listener ->
            unlock(code) {
                Journal.restore(file.path, words, journalFolder.path, code, deviceKey, clock.now(), listener)
            }
        }
    }
}

/** A new file among the [copies], which is gone when [work] is done. */
private suspend fun <T> Core.inPrivateFile(work: suspend (File) -> T): T {
    val file = copies.resolve(UUID.randomUUID().toString())
    try {
        call("openCopies") { copies.mkdirs() }
        return work(file)
    } finally {
        withContext(NonCancellable) { call("closeCopy") { file.delete() } }
    }
}

/** The core breaks [work] off, whatever it throws then, soon after the coroutine was cancelled. */
internal suspend fun <T> listening(advance: (Progress) -> Unit, work: suspend (ProgressListener) -> T): T {
    val job = currentCoroutineContext()[Job]
    val listener =
        object : ProgressListener {
            override fun advance(progress: Progress): Boolean {
                advance(progress)
                return job?.isActive != false
            }
        }
    try {
        return work(listener)
    } catch (error: Exception) {
        currentCoroutineContext().ensureActive()
        throw error
    }
}

/** The SHA-256 of what was read. */
private suspend fun copy(from: InputStream, to: OutputStream?, count: (Int) -> Unit): ByteArray {
    val digest = MessageDigest.getInstance("SHA-256")
    val buffer = ByteArray(PIECE)
    while (true) {
        currentCoroutineContext().ensureActive()
        val length = reaching { from.read(buffer) }
        if (length < 0) break
        digest.update(buffer, 0, length)
        reaching { to?.write(buffer, 0, length) }
        count(length)
    }
    reaching { to?.flush() }
    return digest.digest()
}

/** A provider of another app may throw what it likes. */
private fun <T> reaching(work: () -> T): T = try {
    work()
} catch (failure: IOException) {
    throw failure.told()
} catch (_: RuntimeException) {
    throw CopyFailure.Unreachable()
}

private fun IOException.told(): Exception = if (isFull) JournalException.DiskFull() else CopyFailure.Unreachable()

/** Whether the place has no room left. */
internal val IOException.isFull: Boolean
    get() = (cause as? ErrnoException)?.errno == OsConstants.ENOSPC
