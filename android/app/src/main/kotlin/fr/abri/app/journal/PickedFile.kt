package fr.abri.app.journal

import android.content.ContentResolver
import android.net.Uri
import android.provider.OpenableColumns
import java.io.FileNotFoundException
import java.io.IOException
import java.io.InputStream

/**
 * A file that the phone's picker handed out; its bytes stay with the app that owns it.
 *
 * @property size in bytes, or null where its owner does not say.
 */
class PickedFile(val name: String, val mediaType: String, val size: Long?, private val stream: () -> InputStream?) {
    /** @throws IOException when the file is no longer there, or its owner refuses. */
    fun open(): InputStream = answering { stream() } ?: throw FileNotFoundException()

    companion object {
        /** @throws IOException when the file is no longer there. */
        fun of(resolver: ContentResolver, address: Uri): PickedFile = answering {
            val columns = arrayOf(OpenableColumns.DISPLAY_NAME, OpenableColumns.SIZE)
            resolver.query(address, columns, null, null, null).use { row ->
                val isThere = row != null && row.moveToFirst()
                PickedFile(
                    if (isThere) row.getString(0).orEmpty() else "",
                    resolver.getType(address) ?: "application/octet-stream",
                    if (isThere && !row.isNull(1)) row.getLong(1) else null
                ) { resolver.openInputStream(address) }
            }
        }
    }
}

/** Other apps throw what they like: whatever it is, the file cannot be read. */
private fun <T> answering(work: () -> T): T = try {
    work()
} catch (error: RuntimeException) {
    throw IOException(error)
}
