package fr.abri.app.attachments

import android.graphics.Typeface
import android.view.View
import fr.abri.app.R
import fr.abri.app.kit.Column
import fr.abri.app.kit.Look
import fr.abri.app.kit.Type
import fr.abri.app.kit.card
import fr.abri.app.kit.text

/** Its name, the same in every language. */
private const val ALGORITHM = "SHA-256"

/** So many signs stand together, as people read long numbers. */
private const val GROUP = 4

/** A SHA-256 as `3f9a 0c21 …`: 64 signs in 16 groups. */
fun ByteArray.inGroups(): String = joinToString("") { "%02x".format(it) }.chunked(GROUP).joinToString(" ")

/** A SHA-256 to be read, sign by sign aloud. It cannot be selected: what is copied stays in the phone's clipboard. */
fun Column.fingerprint(name: String, sha256: ByteArray): View = card(Look.Field) {
    val groups = sha256.inGroups()
    add(context.text(Type.SmallLabel, name))
    add(context.text(Type.Small, ALGORITHM), 2)
    add(
        context.text(Type.Body, groups, R.color.ink).apply {
            typeface = Typeface.MONOSPACE
            contentDescription = groups.split(" ").joinToString(", ") { it.toList().joinToString(" ") }
        },
        8
    )
}
