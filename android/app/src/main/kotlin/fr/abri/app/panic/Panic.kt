package fr.abri.app.panic

import android.os.Handler
import android.os.Looper
import android.os.Process
import fr.abri.app.core.Core
import fr.abri.core.Situation
import fr.abri.core.Trigger

/** What the activity does when it is told to. */
interface Panicking {
    /** Shows nothing of ours any more, in this very frame. */
    fun cover()

    /** Takes the app out of the recent ones. */
    fun finishAndRemoveTask()
}

/**
 * Does what the core decides for each alarm. All of it happens on the main thread, before the next frame.
 */
class Panic(private val core: Core, private val outside: Outside, private val clipboard: OwnClipboard) {
    private val main = Handler(Looper.getMainLooper())
    private var activity: Panicking? = null
    private var leaving = false

    /** Imports, exports and verifications that the person started and that still run. */
    var jobs = 0

    /** Called once the journal is locked, so that its screens go. */
    var onLocked: () -> Unit = {}

    fun attach(activity: Panicking) {
        this.activity = activity
    }

    fun detach(activity: Panicking) {
        if (this.activity === activity) this.activity = null
    }

    fun raise(trigger: Trigger) {
        val situation = Situation(
            volumeKeyChosen = false,
            jobRunning = jobs > 0,
            ownDoorOpen = outside.isOpen,
            // The journal follows the table for its code by itself: here nobody may know of one.
            duress = null
        )
        val response = core.responseTo(trigger, situation)
        if (response.hide) activity?.cover()
        if (response.lock) lock()
        if (response.leave) leave()
    }

    /** The activity is gone: if it went in a panic, so does the process. */
    fun ended() {
        if (leaving) endProcess()
    }

    /** Locks the journal at once, and leaves the rest of the app where it is. */
    fun lock() {
        core.lock()
        clipboard.clear()
        onLocked()
    }

    private fun leave() {
        if (leaving) return
        leaving = true
        outside.dismiss()
        // Asked for first: on some phones the activity is destroyed within the next call.
        main.postDelayed(::endProcess, LONGEST_END)
        activity?.finishAndRemoveTask()
    }

    private fun endProcess() = Process.killProcess(Process.myPid())

    private companion object {
        /** After this many milliseconds the process ends, whether Android has destroyed the activity or not. */
        const val LONGEST_END = 300L
    }
}
