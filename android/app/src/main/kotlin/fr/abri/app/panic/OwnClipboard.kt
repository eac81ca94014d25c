package fr.abri.app.panic

import android.content.ClipData
import android.content.ClipDescription
import android.content.ClipboardManager
import android.content.Context
import android.os.Build
import android.os.PersistableBundle

/** What we copied, and only that: somebody else's text is not ours to take. */
class OwnClipboard(private val context: Context) {
    private var copied: String? = null

    /** Copies [text]; the phone is told not to show it. */
    fun copy(text: String) {
        val clip = ClipData.newPlainText(null, text)
        if (Build.VERSION.SDK_INT >= 33) {
            clip.description.extras =
                PersistableBundle().apply { putBoolean(ClipDescription.EXTRA_IS_SENSITIVE, true) }
        }
        manager().setPrimaryClip(clip)
        copied = text
    }

    /** Empties the clipboard if it still holds what we copied. */
    fun clear() {
        val ours = copied ?: return
        copied = null
        val held = manager().primaryClip?.takeIf { it.itemCount > 0 }?.getItemAt(0)?.text
        if (held?.toString() != ours) return
        if (Build.VERSION.SDK_INT >= 28) {
            manager().clearPrimaryClip()
        } else {
            manager().setPrimaryClip(ClipData.newPlainText(null, ""))
        }
    }

    private fun manager() = context.getSystemService(Context.CLIPBOARD_SERVICE) as ClipboardManager
}
