package fr.abri.app.robolectric

import android.content.Intent
import android.net.Uri

/** What the app asks of the rest of the phone. The app is covered until [Phone.comeBack] or [Phone.pick]. */
sealed interface Outside {
    /** The dialler, the number filled in: nobody is called before a person presses its green key. */
    data class Dialler(val number: String) : Outside

    /** A text message to [number], ready to be sent by hand. */
    data class Message(val number: String, val text: String) : Outside

    /** A page in the phone's browser. */
    data class Site(val address: String) : Outside

    /** The list of apps to which something can be given. */
    data class Share(val type: String, val text: String, val document: Uri?) : Outside

    /** The system's document picker; [types] are the kinds of file it offers. */
    data class Picker(val types: List<String>) : Outside

    /** The system's dialogue that saves a new file under [name]. */
    data class Save(val name: String) : Outside

    /** Anything else, by the name of its action. */
    data class Other(val action: String) : Outside

    companion object {
        /** What a phone does with [intent]. */
        fun of(intent: Intent): Outside = when (intent.action) {
            Intent.ACTION_DIAL -> Dialler(addressee(intent))

            Intent.ACTION_SENDTO, Intent.ACTION_VIEW ->
                if (intent.scheme in MESSAGE_SCHEMES) {
                    Message(addressee(intent), intent.getStringExtra("sms_body").orEmpty())
                } else {
                    Site(intent.dataString.orEmpty())
                }

            Intent.ACTION_SEND -> share(intent)

            Intent.ACTION_CHOOSER -> share(parcelable(intent, Intent.EXTRA_INTENT) as Intent)

            Intent.ACTION_OPEN_DOCUMENT, Intent.ACTION_GET_CONTENT, "android.provider.action.PICK_IMAGES" ->
                Picker(intent.getStringArrayExtra(Intent.EXTRA_MIME_TYPES)?.toList() ?: listOfNotNull(intent.type))

            Intent.ACTION_CREATE_DOCUMENT -> Save(intent.getStringExtra(Intent.EXTRA_TITLE).orEmpty())

            else -> Other(intent.action ?: intent.component?.flattenToShortString() ?: "?")
        }

        private val MESSAGE_SCHEMES = setOf("sms", "smsto", "mms", "mmsto")

        private fun addressee(intent: Intent): String = intent.data?.schemeSpecificPart.orEmpty().substringBefore('?')

        private fun share(intent: Intent) = Share(
            intent.type.orEmpty(),
            intent.getStringExtra(Intent.EXTRA_TEXT).orEmpty(),
            parcelable(intent, Intent.EXTRA_STREAM) as Uri?
        )

        // The typed successor of this call begins at level 33.
        @Suppress("DEPRECATION")
        private fun parcelable(intent: Intent, name: String): Any? = intent.extras?.get(name)
    }
}
