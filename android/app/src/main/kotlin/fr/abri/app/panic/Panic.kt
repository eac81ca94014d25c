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

    /** Shows again what [cover] hid. */
    fun uncover()

    /** Takes the app out of the recent ones. */
    fun finishAndRemoveTask()
}

/**
 * Does what the core decides for each alarm. All of it happens on the main thread, before the next frame.
 */
class Panic(
    private val core: Core,
    private val outside: Outside,
    private val clipboard: OwnClipboard,
    private val volumeKeysChosen: () -> Boolean
) {
    private val main = Handler(Looper.getMainLooper())
    private var activity: Panicking? = null
    private var rehearsal: Runnable? = null
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
            volumeKeyChosen = volumeKeysChosen(),
            jobRunning = jobs > 0,
            ownDoorOpen = outside.isOpen,
            // The journal follows the table for its code by itself: here nobody may know of one.
            duress = null
        )
        val response = core.responseTo(trigger, situation)
        if (response.hide) hide()
        if (response.lock) lock()
        if (response.leave) leave()
    }

    /**
     * Covers the screen for [REHEARSAL] milliseconds and does nothing else, then calls [seen].
     *
     * An alarm that comes meanwhile is a real one: the screen stays covered.
     */
    fun rehearse(seen: () -> Unit) {
        hide()
        val end = Runnable {
            rehearsal = null
            activity?.uncover()
            seen()
        }
        rehearsal = end
        main.postDelayed(end, REHEARSAL)
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

    private fun hide() {
        rehearsal?.let(main::removeCallbacks)
        rehearsal = null
        activity?.cover()
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

    companion object {
        /** How long a rehearsal covers the screen, in milliseconds. */
        const val REHEARSAL = 3000L

        /** After this many milliseconds the process ends, whether Android has destroyed the activity or not. */
        private const val LONGEST_END = 300L
    }
}
