package android.print

import android.os.ParcelFileDescriptor
import android.os.ParcelFileDescriptor.MODE_READ_WRITE
import java.io.File

/** What a printing service asks of a document. It stands here because only this package can be asked back. */
class Printer(private val document: PrintDocumentAdapter) {
    /** How many pages the document says it has. */
    var pages = 0
        private set

    /** Has the document written to [file]; whether it says that all of it is there. */
    fun print(file: File): Boolean {
        document.onLayout(
            null,
            null,
            null,
            object : PrintDocumentAdapter.LayoutResultCallback() {
                override fun onLayoutFinished(info: PrintDocumentInfo, changed: Boolean) {
                    pages = info.pageCount
                }
            },
            null
        )
        var written = false
        file.createNewFile()
        ParcelFileDescriptor.open(file, MODE_READ_WRITE).use { place ->
            document.onWrite(
                arrayOf(PageRange.ALL_PAGES),
                place,
                null,
                object : PrintDocumentAdapter.WriteResultCallback() {
                    override fun onWriteFinished(pages: Array<out PageRange>) {
                        written = pages.single() == PageRange.ALL_PAGES
                    }
                }
            )
        }
        return written
    }
}
