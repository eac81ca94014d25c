package fr.abri.app.journal

import fr.abri.app.core.Core
import fr.abri.core.Fingerprint
import fr.abri.core.ImageAnswer
import java.io.IOException
import java.io.InputStream
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.withContext

/** Reads a file that must not be kept, for its SHA-256 alone: its bytes go by, and its name is not noted. */
class FileFingerprint(private val core: Core, private val dispatcher: CoroutineDispatcher = Dispatchers.IO) {
    /** Notes it beside the entry [seq]. [advance] is told how many bytes went by. */
    suspend fun run(seq: ULong, file: PickedFile, answer: ImageAnswer, advance: (Long) -> Unit): Fingerprint =
        withContext(dispatcher) {
            core.startFingerprint(seq, answer).use { noted ->
                reading { file.open() }.use { stream ->
                    val buffer = ByteArray(PIECE)
                    var done = 0L
                    while (true) {
                        currentCoroutineContext().ensureActive()
                        val count = reading { stream.fill(buffer) }
                        if (count == 0) break
                        core.write(noted, if (count == PIECE) buffer else buffer.copyOf(count))
                        done += count
                        advance(done)
                    }
                    buffer.fill(0)
                }
                core.finish(noted)
            }
        }
}
