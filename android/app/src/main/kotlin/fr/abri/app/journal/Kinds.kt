package fr.abri.app.journal

import fr.abri.app.R
import fr.abri.app.words.Words
import fr.abri.core.EntryKind

/** The name of what an entry tells. */
fun Words.of(kind: EntryKind): String = when (kind) {
    EntryKind.MESSAGE -> this["app-kind-message"]
    EntryKind.THREAT -> this["app-kind-threat"]
    EntryKind.MONEY_DEMAND -> this["app-kind-money-demand"]
    EntryKind.PAYMENT -> this["app-kind-payment"]
    EntryKind.SPREAD -> this["app-kind-spread"]
    EntryKind.CALL -> this["app-kind-call"]
    EntryKind.STEP -> this["app-kind-step"]
    EntryKind.NOTE -> this["app-kind-note"]
}

/** Its picture, which never stands without its name. */
val EntryKind.icon: Int
    get() = when (this) {
        EntryKind.MESSAGE -> R.drawable.message
        EntryKind.THREAT -> R.drawable.warn
        EntryKind.MONEY_DEMAND, EntryKind.PAYMENT -> R.drawable.money
        EntryKind.SPREAD -> R.drawable.image
        EntryKind.CALL -> R.drawable.phone
        EntryKind.STEP -> R.drawable.check
        EntryKind.NOTE -> R.drawable.pen
    }

/** Whether money is asked for or paid, so that the form asks how much. */
val EntryKind.isAboutMoney: Boolean
    get() = this == EntryKind.MONEY_DEMAND || this == EntryKind.PAYMENT

/** Whether the page where it happened helps to have it removed. */
val EntryKind.wantsAddress: Boolean
    get() = this == EntryKind.SPREAD || this == EntryKind.THREAT
