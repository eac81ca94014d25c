package fr.abri.app.guidance

import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.core.ActionKind

/** What stands on a button of the guidance beside its words. */
val ActionKind.icon: Int
    get() = when (this) {
        ActionKind.CALL -> R.drawable.phone
        ActionKind.OPEN_SHEET -> R.drawable.book
        ActionKind.WRITE_ENTRY, ActionKind.WRITE_LETTER -> R.drawable.pen
        ActionKind.OPEN_SITE -> R.drawable.web
    }

/** Opens what a button of the guidance names: a screen of the app, or a site outside of it. */
fun Container.follow(action: ActionKind, target: String) {
    when (action) {
        ActionKind.CALL -> navigator.open(doors.service(target))

        // `sheet` or `sheet#page`.
        ActionKind.OPEN_SHEET -> target.split('#').let { navigator.open(doors.sheet(it[0], it.getOrNull(1))) }

        ActionKind.WRITE_ENTRY -> navigator.open(doors.newEntry(target))

        ActionKind.OPEN_SITE -> outside.open(target)

        ActionKind.WRITE_LETTER -> navigator.open(doors.letter(target))
    }
}
