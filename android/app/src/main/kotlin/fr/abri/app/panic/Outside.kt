package fr.abri.app.panic

import android.app.Activity
import android.content.ActivityNotFoundException
import android.content.Intent
import android.content.pm.PackageManager
import android.net.Uri
import android.os.SystemClock
import android.print.PrintDocumentAdapter
import android.print.PrintManager
import java.util.concurrent.CancellationException
import kotlinx.coroutines.CompletableDeferred

/**
 * The doors we open ourselves towards the rest of the phone: dialler, browser, share sheet, picker.
 *
 * Leaving by one of them does not lock the journal, for two minutes at most.
 */
class Outside {
    private var activity: Activity? = null
    private var openedAt: Long? = null
    private var answer: CompletableDeferred<Uri?>? = null
    private var allowed: CompletableDeferred<Boolean>? = null

    /** Whether the person is behind a door of ours, and not longer than two minutes. */
    val isOpen: Boolean
        get() = openedAt?.let { SystemClock.elapsedRealtime() - it < LONGEST } ?: false

    fun attach(activity: Activity) {
        this.activity = activity
    }

    fun detach(activity: Activity) {
        if (this.activity === activity) this.activity = null
    }

    /** The person is back. */
    fun shut() {
        openedAt = null
    }

    /** Opens another app by [intent]; false when the phone has none for it. */
    fun open(intent: Intent): Boolean = leave { it.startActivity(intent) }

    /** Opens [address], such as `tel:3018` or `https://…`; false when the phone has no app for it. */
    fun open(address: String): Boolean {
        val uri = Uri.parse(address)
        val action = when (uri.scheme) {
            "tel" -> Intent.ACTION_DIAL
            "sms", "smsto", "mailto" -> Intent.ACTION_SENDTO
            else -> Intent.ACTION_VIEW
        }
        return open(Intent(action, if (uri.scheme == "sms") Uri.parse("smsto:" + uri.schemeSpecificPart) else uri))
    }

    /** Opens another app by [intent] in such a way that it is told who we are; false when the phone has none for it. */
    fun introduce(intent: Intent): Boolean = leave { it.startActivityForResult(intent, INTRODUCTION) }

    /** Hands [page] to the phone's printing service under [name]; false when the phone can't print. */
    fun print(name: String, page: PrintDocumentAdapter): Boolean = leave {
        if (!it.packageManager.hasSystemFeature(PackageManager.FEATURE_PRINTING)) throw ActivityNotFoundException()
        it.getSystemService(PrintManager::class.java).print(name, page, null)
    }

    /** Asks the phone's picker for a document; null when nothing was chosen or there is no picker. */
    suspend fun pick(intent: Intent): Uri? {
        answer?.complete(null)
        val expected = CompletableDeferred<Uri?>().also { answer = it }
        if (!leave { it.startActivityForResult(intent, REQUEST) }) return null
        return expected.await()
    }

    /** What the picker answered. */
    fun answered(request: Int, data: Intent?) {
        if (request != REQUEST) return
        answer?.complete(data?.data)
        answer = null
    }

    /** Asks the phone to allow [permission]; false where the person refuses. */
    suspend fun allow(permission: String): Boolean {
        allowed?.complete(false)
        val expected = CompletableDeferred<Boolean>().also { allowed = it }
        if (!leave { it.requestPermissions(arrayOf(permission), PERMISSION) }) return false
        return expected.await()
    }

    /** What the person said to the phone's question, which covers the app without stopping it. */
    fun answered(request: Int, results: IntArray) {
        if (request != PERMISSION) return
        shut()
        allowed?.complete(results.isNotEmpty() && results.all { it == PackageManager.PERMISSION_GRANTED })
        allowed = null
    }

    /** Takes the picker away, if one is open. */
    fun dismiss() {
        val waiting = answer ?: return
        activity?.finishActivity(REQUEST)
        waiting.cancel(CancellationException())
        answer = null
    }

    private fun leave(start: (Activity) -> Unit): Boolean {
        val from = activity ?: return false
        return try {
            start(from)
            openedAt = SystemClock.elapsedRealtime()
            true
        } catch (_: ActivityNotFoundException) {
            false
        } catch (_: SecurityException) {
            false
        }
    }

    companion object {
        /** Two minutes, in milliseconds. */
        const val LONGEST = 120_000L
        private const val REQUEST = 1
        private const val PERMISSION = 2
        private const val INTRODUCTION = 3
    }
}
