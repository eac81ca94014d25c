package fr.abri.app.settings

import fr.abri.app.panic.Sender
import fr.abri.core.Audience

/** Light, dark, or as the phone is. */
enum class Theme { Phone, Light, Dark }

/**
 * What is kept outside of the journal, and all of it: nothing a person wrote. In discreet mode [audience] and
 * [country] are kept in the journal instead, and known while it is open.
 *
 * @property audience for whom help is looked for; null before the first question is answered
 * @property country an ISO code; null where it follows the phone's region
 * @property discreet whether the app hides what it is; it then asks before a channel leaves a trace
 * @property lockMinutes how long the journal stays open while nobody touches the screen: 1, 3 or 10
 * @property volumeKeys whether both volume keys, pressed in turn, do what *Masquer* does
 * @property panicSender the app that the person let raise the alarm by PanicKit
 */
data class Settings(
    val audience: Audience? = null,
    val country: String? = null,
    val discreet: Boolean = false,
    val lockMinutes: Int = 3,
    val theme: Theme = Theme.Phone,
    val volumeKeys: Boolean = false,
    val panicSender: Sender? = null
) {
    companion object {
        val LOCK_MINUTES = listOf(1, 3, 10)
    }
}
