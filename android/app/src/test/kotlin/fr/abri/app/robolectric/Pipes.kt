package fr.abri.app.robolectric

import android.os.ParcelFileDescriptor
import android.os.ParcelFileDescriptor.MODE_READ_ONLY
import android.os.ParcelFileDescriptor.MODE_READ_WRITE
import android.os.ParcelFileDescriptor.MODE_WRITE_ONLY
import java.io.File
import java.util.UUID
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements
import org.robolectric.shadows.ShadowParcelFileDescriptor

/** Pipes that hold what is written until it is read: Robolectric's own are plain files, which end at once. */
@Implements(ParcelFileDescriptor::class)
class Pipes : ShadowParcelFileDescriptor() {
    companion object {
        @JvmStatic
        @Implementation(methodName = "createReliablePipe")
        fun pipe(): Array<ParcelFileDescriptor> {
            val name = File(System.getProperty("java.io.tmpdir"), "pipe-" + UUID.randomUUID())
            check(ProcessBuilder("mkfifo", name.path).start().waitFor() == 0) { "no pipe can be made" }
            // Each end waits for the other one to be opened; both at once wait for nobody.
            val both = ParcelFileDescriptor.open(name, MODE_READ_WRITE)
            val ends = arrayOf(MODE_READ_ONLY, MODE_WRITE_ONLY).map { ParcelFileDescriptor.open(name, it) }
            both.close()
            name.delete()
            return ends.toTypedArray()
        }
    }
}
