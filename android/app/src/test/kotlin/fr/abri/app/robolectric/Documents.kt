package fr.abri.app.robolectric

import android.content.ContentProvider
import android.content.ContentValues
import android.database.Cursor
import android.database.MatrixCursor
import android.net.Uri
import android.os.Bundle
import android.os.ParcelFileDescriptor
import android.provider.DocumentsContract
import android.provider.OpenableColumns
import java.io.File
import java.io.FileNotFoundException
import org.robolectric.Robolectric
import org.robolectric.RuntimeEnvironment

/**
 * The documents of the phone, as the system picker hands them out: real files behind `content:` addresses.
 *
 * A file that is deleted after it was offered is one that vanishes: opening it throws
 * [java.io.FileNotFoundException].
 */
class Documents : ContentProvider() {
    private val files = ArrayList<File>()
    private var requests = 0

    override fun onCreate() = true

    override fun getType(uri: Uri): String = asking {
        typeOf(uri)
    }

    private fun typeOf(uri: Uri): String = when (fileAt(uri).extension.lowercase()) {
        "png" -> "image/png"
        "jpg", "jpeg" -> "image/jpeg"
        "webp" -> "image/webp"
        "gif" -> "image/gif"
        "mp4" -> "video/mp4"
        "pdf" -> "application/pdf"
        else -> "application/octet-stream"
    }

    override fun openFile(uri: Uri, mode: String): ParcelFileDescriptor = asking {
        val file = fileAt(uri)
        // Robolectric's own refusal leaves a half-open descriptor behind, and says so at length.
        if (!file.exists()) throw FileNotFoundException("the document is gone")
        ParcelFileDescriptor.open(file, ParcelFileDescriptor.parseMode(mode))
    }

    override fun query(
        uri: Uri,
        projection: Array<String>?,
        selection: String?,
        selectionArgs: Array<String>?,
        sortOrder: String?
    ): Cursor = asking {
        val columns = projection ?: arrayOf(OpenableColumns.DISPLAY_NAME, OpenableColumns.SIZE)
        val values =
            columns.map {
                when (it) {
                    OpenableColumns.DISPLAY_NAME -> fileAt(uri).name
                    OpenableColumns.SIZE -> fileAt(uri).length()
                    else -> null
                }
            }
        MatrixCursor(columns, 1).apply { addRow(values) }
    }

    /** What [DocumentsContract.deleteDocument] asks for. */
    override fun call(method: String, arg: String?, extras: Bundle?): Bundle? {
        check(method == "android:deleteDocument") { "these documents are read, written and deleted, but: $method" }
        // The typed successor of this call begins at level 33.
        @Suppress("DEPRECATION")
        val uri = checkNotNull(extras?.getParcelable<Uri>("uri"))
        check(fileAt(uri).delete()) { "the document is gone" }
        return null
    }

    override fun insert(uri: Uri, values: ContentValues?): Uri? =
        throw UnsupportedOperationException("these documents are only read")

    override fun update(uri: Uri, values: ContentValues?, selection: String?, selectionArgs: Array<String>?): Int =
        throw UnsupportedOperationException("these documents are only read")

    override fun delete(uri: Uri, selection: String?, selectionArgs: Array<String>?): Int =
        throw UnsupportedOperationException("these documents are only read")

    private fun <T> asking(answer: () -> T): T {
        requests += 1
        return answer()
    }

    private fun fileAt(uri: Uri): File = files[requireNotNull(uri.lastPathSegment).toInt()]

    companion object {
        private const val AUTHORITY = "phone.documents"

        /** How often anything was asked of a document: its name, its kind, its bytes. */
        val asked: Int
            get() = provider().requests

        /** The address under which the app can read [file]. */
        fun offer(file: File): Uri {
            val provider = provider()
            provider.files += file
            return Uri.parse("content://$AUTHORITY/${provider.files.lastIndex}")
        }

        private fun provider(): Documents {
            val client = RuntimeEnvironment.getApplication().contentResolver.acquireContentProviderClient(AUTHORITY)
            return client?.use { it.localContentProvider as Documents }
                ?: Robolectric.buildContentProvider(Documents::class.java).create(AUTHORITY).get()
        }
    }
}
