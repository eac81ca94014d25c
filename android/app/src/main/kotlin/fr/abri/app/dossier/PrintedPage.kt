package fr.abri.app.dossier

import android.os.Bundle
import android.os.CancellationSignal
import android.os.ParcelFileDescriptor
import android.print.PageRange
import android.print.PrintAttributes
import android.print.PrintDocumentAdapter
import android.print.PrintDocumentInfo
import java.io.FileOutputStream
import java.io.IOException

/** A PDF of one page, handed to the phone's printing service as it is. */
class PrintedPage(private val pdf: ByteArray) : PrintDocumentAdapter() {
    override fun onLayout(
        before: PrintAttributes?,
        now: PrintAttributes?,
        cancellation: CancellationSignal?,
        callback: LayoutResultCallback,
        extras: Bundle?
    ) {
        val page = PrintDocumentInfo.Builder(NAME)
            .setContentType(PrintDocumentInfo.CONTENT_TYPE_DOCUMENT)
            .setPageCount(1)
            .build()
        callback.onLayoutFinished(page, false)
    }

    override fun onWrite(
        pages: Array<out PageRange>?,
        destination: ParcelFileDescriptor,
        cancellation: CancellationSignal?,
        callback: WriteResultCallback
    ) = try {
        FileOutputStream(destination.fileDescriptor).use { it.write(pdf) }
        callback.onWriteFinished(arrayOf(PageRange.ALL_PAGES))
    } catch (_: IOException) {
        callback.onWriteFailed(null)
    }

    private companion object {
        /** Seen by the printing service. */
        const val NAME = "page.pdf"
    }
}
