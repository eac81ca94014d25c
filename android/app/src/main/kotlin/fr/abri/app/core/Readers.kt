package fr.abri.app.core

import fr.abri.core.Reader

/** Who reads, where that is kept in the journal. */
suspend fun Core.reader(): Reader? = call("reader") { opened().reader() }

/** Keeps who reads, in the open journal and in those that may be shown instead. */
suspend fun Core.keepReader(reader: Reader) = call("keepReader") { opened().keepReader(reader) }

/** Forgets who reads. */
suspend fun Core.forgetReader() = call("forgetReader") { opened().forgetReader() }
