package fr.abri.app.dossier

import android.net.Uri
import android.os.SystemClock
import fr.abri.core.Attachment
import fr.abri.core.AttachmentId
import java.util.UUID
import java.util.concurrent.ConcurrentHashMap

/** Where the bytes of a given file are. */
sealed interface GivenContent {
    /** In the journal, which streams them. */
    class Attached(val id: AttachmentId) : GivenContent

    /** In memory: a page that was made to be given. */
    class Page(val bytes: ByteArray) : GivenContent
}

/** A file that may be read from outside until [until], in milliseconds since the phone was started. */
class GivenFile(
    val name: String,
    val mediaType: String,
    val size: Long,
    val content: GivenContent,
    private val until: Long
) {
    val isOver: Boolean
        get() = SystemClock.elapsedRealtime() >= until
}

/** Which files other apps may read now: those a person gave them, until a lock or for ten minutes. */
class GivenFiles {
    private val given = ConcurrentHashMap<String, GivenFile>()

    /** The address under which [file] can be read as it came. */
    fun give(file: Attachment): Uri =
        give(file.name, file.mediaType, file.size.toLong(), GivenContent.Attached(file.id))

    /** The address under which [pdf] can be read as [name]. */
    fun give(pdf: ByteArray, name: String): Uri = give(name, PDF, pdf.size.toLong(), GivenContent.Page(pdf))

    /** An address says nothing of the file, and nobody can guess it. */
    private fun give(name: String, mediaType: String, size: Long, content: GivenContent): Uri {
        given.values.removeIf { it.isOver }
        val address = UUID.randomUUID().toString()
        given[address] = GivenFile(name, mediaType, size, content, SystemClock.elapsedRealtime() + LONGEST)
        return Uri.Builder().scheme("content").authority(AUTHORITY).appendPath(address).build()
    }

    /** What was given under [address]; null once it is over. */
    fun at(address: Uri): GivenFile? = address.lastPathSegment?.let(given::get)?.takeUnless { it.isOver }

    /** Nothing can be read any more. */
    fun takeBack() {
        given.values.forEach { (it.content as? GivenContent.Page)?.bytes?.fill(0) }
        given.clear()
    }

    companion object {
        const val AUTHORITY = "fr.abri.app.files"
        const val PDF = "application/pdf"

        /** Ten minutes, in milliseconds. */
        const val LONGEST = 600_000L
    }
}
