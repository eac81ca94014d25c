package fr.abri.app.camera

import android.view.View

/** What looks through the phone's camera while a screen is there. */
interface Lens {
    /** What it sees. */
    val view: View

    /**
     * A photograph as a JPEG file, in memory alone; whoever is given it wipes it.
     *
     * @throws LensFailure when the camera cannot be used now.
     */
    suspend fun take(): ByteArray

    /** Leaves the camera to other apps. Does nothing the second time. */
    fun close()
}

/** The phone has no camera, or another app uses it, or its owner has forbidden it. */
class LensFailure : Exception()
