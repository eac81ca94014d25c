package fr.abri.app.core

import fr.abri.core.JournalException
import java.io.File
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.withContext

/** Where copies lie while they are made or read: sealed, and gone with the job or at the next start. */
internal val Core.copies: File
    get() = journalFolder.resolveSibling("copies")

/** Makes room for another journal: this one is moved beside its place, untouched. Locks it. */
suspend fun Core.setAside() {
    leave()
    call("setAside") { fr.abri.core.setJournalAside(journalFolder.path) }
}

/** The journals that were set aside, the oldest first. */
suspend fun Core.journalsAside(): List<File> =
    call("journalsAside") { fr.abri.core.journalsAside(journalFolder.path).map(::File) }

/** Puts a journal that was set aside back; the one in its place is locked and set aside. */
suspend fun Core.bringBack(aside: File) {
    leave()
    call("bringBack") { fr.abri.core.bringJournalBack(journalFolder.path, aside.path) }
}

/**
 * Erases every journal and every key of the phone. [code] is wiped.
 *
 * If something but [JournalException.WrongPasscode] is thrown when the journal is locked, nothing opens it any
 * more, and the rest is erased at the next start.
 */
suspend fun Core.eraseEverything(code: ByteArray) = wiping(code) {
    val erased = opened()
    try {
        call("eraseEverything") {
            erased.eraseEverything(code, deviceKey, clock.now())
            copies.deleteRecursively()
        }
    } finally {
        if (erased.isLocked()) leave()
    }
}

/**
 * Ends what the last process could not: an erasure, and copies that were on their way.
 *
 * To be called at each start, before a journal is looked for. What can't be erased now stays for the next start.
 */
suspend fun Core.finishErasing() = call("finishErasing") {
    copies.deleteRecursively()
    try {
        fr.abri.core.finishErasing(journalFolder.path, deviceKey)
    } catch (_: JournalException) {
        // A key store that is busy must not keep anyone from the emergency numbers.
    }
}

private suspend fun Core.leave() = withContext(NonCancellable + MainThread) { lock() }
