package fr.abri.app.camera

import fr.abri.app.Container
import fr.abri.app.journal.AttachSource
import fr.abri.app.journal.PickedFile
import fr.abri.app.words.Words
import kotlinx.coroutines.CompletableDeferred

/**
 * A photograph that goes straight into the journal.
 *
 * It is not taken by the phone's own camera app: that one would keep a copy in the gallery, and often send it to
 * another machine.
 */
class CameraSource(private val container: Container, private val words: Words) : AttachSource {
    override val trace = "app-camera-trace"
    override val several = false
    override val leavesOriginal = false

    override suspend fun files(): List<PickedFile> {
        val taken = CompletableDeferred<ByteArray?>()
        container.navigator.open(CameraScreen(container, words, taken))
        val photograph = taken.await() ?: return emptyList()
        return listOf(
            PickedFile(words["app-camera-file"], "image/jpeg", photograph.size.toLong()) {
                WipedStream(photograph)
            }
        )
    }
}
