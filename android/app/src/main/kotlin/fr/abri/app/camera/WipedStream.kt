package fr.abri.app.camera

import java.io.ByteArrayInputStream

/** Reads [bytes] once, and wipes them when it is closed. */
class WipedStream(private val bytes: ByteArray) : ByteArrayInputStream(bytes) {
    override fun close() {
        bytes.fill(0)
        super.close()
    }
}
