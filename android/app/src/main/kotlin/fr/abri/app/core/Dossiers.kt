package fr.abri.app.core

import fr.abri.core.AttachmentId
import fr.abri.core.Audience
import fr.abri.core.DossierException
import fr.abri.core.DossierPassphrase
import fr.abri.core.DossierSelection
import fr.abri.core.DossierSink
import fr.abri.core.Exhibit
import fr.abri.core.Pixels
import fr.abri.core.Preview
import fr.abri.core.Progress
import fr.abri.core.SinkException
import java.io.IOException
import java.io.OutputStream
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.withContext

/**
 * A dossier that is written, closed and noted in the journal.
 *
 * @property seq the record that says so.
 * @property digits forty, in eight groups, for whoever takes it to note.
 * @property damaged numbers of exhibits that could not be read.
 * @property unreadable numbers of records that could not be read.
 */
class HandedOver(val seq: ULong, val digits: String, val damaged: List<ULong>, val unreadable: List<ULong>)

/**
 * What a dossier will hold. Each of its files is read that is not [known] from an earlier look; [advance] is not
 * called on the main thread.
 */
suspend fun Core.previewDossier(
    selection: DossierSelection,
    known: List<Exhibit>,
    advance: (Progress) -> Unit
): Preview = listening(advance) { listener ->
    withContext(NonCancellable) { call("previewDossier") { opened().previewDossier(selection, known, listener) } }
}

/** The facts on one page, as a PDF. */
suspend fun Core.dossierSummary(selection: DossierSelection): ByteArray =
    call("dossierSummary") { opened().dossierSummary(selection, clock.now()) }

/** A picture as a PDF of one page; [pixels] where the phone has decoded it. */
suspend fun Core.picturePdf(id: AttachmentId, pixels: Pixels?): ByteArray =
    call("picturePdf") { opened().picturePdf(id, pixels, clock.now()) }

/** Six words that open an encrypted dossier. */
suspend fun Core.drawPassphrase(): DossierPassphrase = call("drawPassphrase") { DossierPassphrase.draw() }

/**
 * Writes a dossier to [place], encrypted where there is a [passphrase], and notes in the journal that it was handed
 * over once it is closed.
 *
 * Locked, cancelled or failed before that, it leaves nothing behind that it can take away, and the journal as it
 * was. [advance] is not called on the main thread.
 */
suspend fun Core.writeDossier(
    selection: DossierSelection,
    passphrase: DossierPassphrase?,
    place: CopyPlace,
    advance: (Progress) -> Unit
): HandedOver {
    var begun = false
    var handedOver: HandedOver? = null
    try {
        val journal = opened()
        val written = listening(advance) { listener ->
            withContext(NonCancellable) {
                call("writeDossier") {
                    val stream = writing { place.write() }
                    begun = true
                    closing(stream) {
                        journal.writeDossier(selection, passphrase, Sink(stream), clock.now(), listener)
                    }
                }
            }
        }
        currentCoroutineContext().ensureActive()
        return written.use {
            withContext(NonCancellable) {
                call("handOver") {
                    val receipt = it.handedOver(journal, clock.now())
                    HandedOver(receipt.seq, receipt.digits, it.damaged(), it.unreadable()).also { handedOver = it }
                }
            }
        }
    } catch (failure: Exception) {
        // What the journal says was handed over stays, whoever waited for the answer is gone.
        if (handedOver == null) discard(place, begun)
        throw failure
    }
}

/** Writes [bytes] to [place]; failed, it leaves nothing behind that it can take away. */
suspend fun Core.writePage(bytes: ByteArray, place: CopyPlace) {
    var begun = false
    try {
        call("writePage") {
            val stream = writing { place.write() }
            begun = true
            closing(stream) { writing { stream.write(bytes) } }
        }
    } catch (failure: Exception) {
        discard(place, begun)
        throw failure
    }
}

/** What the reader is told of [error]. */
suspend fun Core.explain(error: DossierException, audience: Audience): String = call("explain") {
    fr.abri.core.explainDossierError(error, audience, clock.now().monotonicMs)
}

/** A file counts as written once it is closed. */
private suspend fun <T> closing(stream: OutputStream, work: suspend () -> T): T {
    val result =
        try {
            work()
        } catch (failure: Exception) {
            runCatching { stream.close() }
            throw failure
        }
    writing { stream.close() }
    return result
}

/** A provider of another app may throw what it likes. */
private fun <T> writing(work: () -> T): T = try {
    work()
} catch (failure: IOException) {
    throw if (failure.isFull) DossierException.NoSpace() else DossierException.NotWritten()
} catch (_: RuntimeException) {
    throw DossierException.NotWritten()
}

private class Sink(private val stream: OutputStream) : DossierSink {
    override fun write(bytes: ByteArray) = try {
        stream.write(bytes)
    } catch (failure: IOException) {
        throw if (failure.isFull) SinkException.NoSpace() else SinkException.Failed()
    } catch (_: RuntimeException) {
        throw SinkException.Failed()
    }
}
