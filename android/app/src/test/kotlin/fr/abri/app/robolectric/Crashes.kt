package fr.abri.app.robolectric

/** Collects what nobody caught: on a phone the app would have crashed, here a thread or a coroutine only ends. */
class Crashes : Thread.UncaughtExceptionHandler {
    private var before: Thread.UncaughtExceptionHandler? = null
    private val seen = ArrayList<Throwable>()

    fun watch() {
        before = Thread.getDefaultUncaughtExceptionHandler()
        Thread.setDefaultUncaughtExceptionHandler(this)
    }

    /** @throws AssertionError with the first crash as its cause. */
    fun checkNone() {
        Thread.setDefaultUncaughtExceptionHandler(before)
        synchronized(seen) { seen.firstOrNull() }?.let { throw AssertionError("the app crashed", it) }
    }

    override fun uncaughtException(thread: Thread, crash: Throwable) {
        synchronized(seen) { seen += crash }
    }
}
