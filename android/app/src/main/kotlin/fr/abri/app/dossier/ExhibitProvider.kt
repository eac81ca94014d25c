package fr.abri.app.dossier

import android.content.ContentProvider
import android.content.ContentValues
import android.database.Cursor
import android.database.MatrixCursor
import android.net.Uri
import android.os.ParcelFileDescriptor
import android.provider.OpenableColumns
import fr.abri.app.AbriApplication
import fr.abri.app.Container
import fr.abri.app.core.Core
import fr.abri.app.journal.withMarksShown
import fr.abri.core.JournalException
import java.io.FileNotFoundException
import java.io.FileOutputStream
import java.io.IOException
import java.io.OutputStream
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.launch

/**
 * Streams a file of the open journal to the app it was given to, byte for byte. Nothing of it is written to a disk.
 *
 * An address that was not given, is over or whose journal is locked leads to nothing.
 */
class ExhibitProvider : ContentProvider() {
    private val container: Container
        get() = (checkNotNull(context).applicationContext as AbriApplication).container

    override fun onCreate() = true

    override fun getType(uri: Uri): String? = container.given.at(uri)?.mediaType

    override fun openFile(uri: Uri, mode: String): ParcelFileDescriptor {
        val given = container.given.at(uri)
        if (given == null || mode != "r") throw FileNotFoundException()
        val (reading, writing) = ParcelFileDescriptor.createReliablePipe()
        container.scope.launch(Dispatchers.IO) { hand(container.core, given, writing) }
        return reading
    }

    /** What breaks off says so to the reader: half a file never looks whole. */
    private suspend fun hand(core: Core, given: GivenFile, pipe: ParcelFileDescriptor) {
        val whole =
            try {
                core.stream(given, FileOutputStream(pipe.fileDescriptor))
            } catch (_: JournalException) {
                false
            } catch (_: IOException) {
                false
            }
        if (whole) pipe.close() else pipe.closeWithError("")
    }

    /** False when it was over before its end. */
    private suspend fun Core.stream(given: GivenFile, stream: OutputStream): Boolean =
        when (val content = given.content) {
            is GivenContent.Page -> {
                stream.write(content.bytes)
                !given.isOver
            }

            is GivenContent.Attached -> attachment(content.id).use { reader ->
                var piece = nextPiece(reader)
                while (piece != null && !given.isOver) {
                    stream.write(piece)
                    piece.fill(0)
                    piece = nextPiece(reader)
                }
                piece == null
            }
        }

    override fun query(
        uri: Uri,
        projection: Array<String>?,
        selection: String?,
        selectionArgs: Array<String>?,
        sortOrder: String?
    ): Cursor {
        val columns = projection ?: arrayOf(OpenableColumns.DISPLAY_NAME, OpenableColumns.SIZE)
        val cursor = MatrixCursor(columns, 1)
        val file = container.given.at(uri) ?: return cursor
        val values = columns.map {
            when (it) {
                OpenableColumns.DISPLAY_NAME -> file.name.withMarksShown()
                OpenableColumns.SIZE -> file.size
                else -> null
            }
        }
        return cursor.apply { addRow(values) }
    }

    override fun insert(uri: Uri, values: ContentValues?): Uri? = null

    override fun update(uri: Uri, values: ContentValues?, selection: String?, selectionArgs: Array<String>?): Int = 0

    override fun delete(uri: Uri, selection: String?, selectionArgs: Array<String>?): Int = 0
}
