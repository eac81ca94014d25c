package fr.abri.app.kit

import android.content.Context
import android.widget.LinearLayout

/** The width, in dp at the usual size of type, from which things may stand side by side. */
private const val WIDE = 320

/** Whether two things fit side by side, as wide as the screen is and as large as people have made the type. */
val Context.hasRoom: Boolean
    get() = resources.configuration.run { screenWidthDp / fontScale >= WIDE }

/** Parts of one width side by side, or one below the other where the type is too large for that. */
fun Column.together(vararg parts: Column.() -> Unit, above: Int = 12): LinearLayout {
    if (!context.hasRoom) return column(above) { parts.forEach { column(12, it) } }
    return add(
        context.row {
            parts.forEachIndexed { place, part ->
                grow(
                    Column(context).apply(part),
                    if (place ==
                        0
                    ) {
                        0
                    } else {
                        8
                    }
                )
            }
        },
        above
    )
}
