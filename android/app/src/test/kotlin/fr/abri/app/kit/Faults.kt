package fr.abri.app.kit

import android.view.View
import android.view.ViewGroup
import android.widget.TextView
import fr.abri.app.R

/** What a person could not read or hit on a screen that has been laid out, as sentences. */
fun faultsOf(root: View): List<String> = root.everything().flatMap { view ->
    listOfNotNull(
        view.tooSmall(),
        view.tooWide(),
        (view as? TextView)?.cutText()
    )
}.toList()

private fun View.everything(): Sequence<View> = sequence {
    if (visibility != View.VISIBLE) return@sequence
    yield(this@everything)
    if (this@everything is ViewGroup) {
        for (index in 0 until childCount) yieldAll(getChildAt(index).everything())
    }
}

private fun View.tooSmall(): String? {
    if (!isClickable) return null
    val least = dp(if (id == R.id.hide_button) 56 else 48)
    return if (width < least ||
        height < least
    ) {
        "« $contentDescription » is $width × $height px, wanted $least"
    } else {
        null
    }
}

private fun View.tooWide(): String? {
    val holder = parent as? View ?: return null
    val outside = left < 0 || right > holder.width
    return if (outside) "${contentDescription ?: (this as? TextView)?.text ?: this} reaches out of its holder" else null
}

private fun TextView.cutText(): String? {
    val lines = layout ?: return null
    val room = height - totalPaddingTop - totalPaddingBottom
    return when {
        lines.height > room + 1 -> "« $text » needs ${lines.height} px and has $room"
        (0 until lines.lineCount).any { lines.getEllipsisCount(it) > 0 } -> "« $text » is cut"
        (0 until lines.lineCount).any { lines.getLineMax(it) > lines.width + 1 } -> "« $text » is too wide"
        (1 until lines.lineCount).any { splitsWord(lines.getLineStart(it)) } -> "« $text » splits a word"
        else -> null
    }
}

private fun TextView.splitsWord(start: Int) = text[start - 1].isLetterOrDigit() && text[start].isLetterOrDigit()
