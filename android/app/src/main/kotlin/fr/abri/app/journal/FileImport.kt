package fr.abri.app.journal

import fr.abri.app.core.Core
import fr.abri.core.Attachment
import fr.abri.core.ImageAnswer
import fr.abri.core.Import
import java.io.IOException
import java.io.InputStream
import java.security.MessageDigest
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.withContext

/** Bytes handed to the core at a time. */
internal const val PIECE = 256 * 1024

/** How an import ended otherwise than by an error of the journal. */
sealed class ImportFailure : Exception() {
    /** The file could not be read to its end. */
    class Vanished : ImportFailure()

    /** What the journal gives back is not what came in. */
    class Different : ImportFailure()
}

/** What an import does now. */
enum class ImportPhase { COPYING, CHECKING }

/** Copies a picked file into the journal byte for byte, then reads it back before it says so. */
class FileImport(private val core: Core, private val dispatcher: CoroutineDispatcher = Dispatchers.IO) {
    /**
     * Attaches [file] to the entry [seq]. Cancelled or failed, it leaves nothing behind.
     *
     * [advance] is told how many bytes of the phase are done.
     */
    suspend fun run(
        seq: ULong,
        file: PickedFile,
        answer: ImageAnswer,
        advance: (ImportPhase, Long) -> Unit
    ): Attachment = withContext(dispatcher) {
        val source = MessageDigest.getInstance("SHA-256")
        val attachment = opening(file).use { copy(it, seq, file, answer, source, advance) }
        val came = source.digest()
        val kept = digestOf(attachment) { advance(ImportPhase.CHECKING, it) }
        if (!came.contentEquals(kept) || !came.contentEquals(attachment.sha256)) throw ImportFailure.Different()
        attachment
    }

    private suspend fun copy(
        stream: InputStream,
        seq: ULong,
        file: PickedFile,
        answer: ImageAnswer,
        source: MessageDigest,
        advance: (ImportPhase, Long) -> Unit
    ): Attachment {
        val import = core.startImport(seq, file.name, file.mediaType, answer)
        var finished = false
        try {
            val buffer = ByteArray(PIECE)
            var done = 0L
            while (true) {
                currentCoroutineContext().ensureActive()
                val count = reading { stream.fill(buffer) }
                if (count == 0) break
                source.update(buffer, 0, count)
                core.write(import, if (count == PIECE) buffer else buffer.copyOf(count))
                done += count
                advance(ImportPhase.COPYING, done)
            }
            return core.finish(import).also { finished = true }
        } finally {
            if (!finished) import.abandon()
            import.close()
        }
    }

    private suspend fun Import.abandon() = withContext(NonCancellable) { core.cancel(this@abandon) }

    private suspend fun digestOf(attachment: Attachment, advance: (Long) -> Unit): ByteArray {
        val digest = MessageDigest.getInstance("SHA-256")
        core.attachment(attachment.id).use { reader ->
            var done = 0L
            while (true) {
                currentCoroutineContext().ensureActive()
                val piece = core.nextPiece(reader) ?: break
                digest.update(piece)
                done += piece.size
                piece.fill(0)
                advance(done)
            }
        }
        return digest.digest()
    }

    private fun opening(file: PickedFile): InputStream = reading { file.open() }
}

/** Whatever another app throws while its file is read, the file cannot be read. */
internal fun <T> reading(work: () -> T): T = try {
    work()
} catch (_: IOException) {
    throw ImportFailure.Vanished()
} catch (_: RuntimeException) {
    throw ImportFailure.Vanished()
}

/** Reads until [buffer] is full or the stream ends; answers how much there is. */
internal fun InputStream.fill(buffer: ByteArray): Int {
    var count = 0
    while (count < buffer.size) {
        val more = read(buffer, count, buffer.size - count)
        if (more < 0) break
        count += more
    }
    return count
}
