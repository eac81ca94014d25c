package fr.abri.app.core

import android.content.ContentResolver
import android.net.Uri
import android.provider.DocumentsContract
import java.io.FileNotFoundException
import java.io.InputStream
import java.io.OutputStream

/** A document that the system's picker made for a copy. */
class DocumentPlace(private val resolver: ContentResolver, private val document: Uri) : CopyPlace {
    /** Cut first: a document that is written over may be longer. */
    override fun write(): OutputStream = resolver.openOutputStream(document, "wt") ?: throw FileNotFoundException()

    override fun read(): InputStream = resolver.openInputStream(document) ?: throw FileNotFoundException()

    override fun discard() {
        DocumentsContract.deleteDocument(resolver, document)
    }
}
