package fr.abri.app.sharing

import android.content.ContentResolver
import android.content.Intent
import android.net.Uri
import fr.abri.app.journal.AttachSource
import fr.abri.app.journal.PickedFile

/** Files that another app hands over by the phone's share menu: only their addresses, of which nothing was read. */
class SharedFiles private constructor(val addresses: List<Uri>) {
    companion object {
        /** At most this many are taken from one share. */
        private const val MOST = 20

        /**
         * What [intent] hands over to the app [own]; null where it hands over nothing.
         *
         * Only addresses of another app's provider: with a `file:` address, or one of ours, whoever sends it could
         * have our own files read for them.
         */
        fun of(intent: Intent, own: String): SharedFiles? {
            if (intent.flags and Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY != 0) return null
            val addresses = streams(intent)
                .filter { it.scheme == ContentResolver.SCHEME_CONTENT && it.authority?.startsWith(own) == false }
                .distinct()
                .take(MOST)
            return if (addresses.isEmpty()) null else SharedFiles(addresses)
        }

        // The typed successors of these calls begin at level 33.
        @Suppress("DEPRECATION")
        private fun streams(intent: Intent): List<Uri> = try {
            when (intent.action) {
                Intent.ACTION_SEND -> listOfNotNull(intent.getParcelableExtra(Intent.EXTRA_STREAM) as? Uri)

                Intent.ACTION_SEND_MULTIPLE ->
                    intent.getParcelableArrayListExtra<Uri>(Intent.EXTRA_STREAM).orEmpty().filterNotNull()

                else -> emptyList()
            }
        } catch (_: RuntimeException) {
            // Other apps put into an intent what they like.
            emptyList()
        }
    }
}

/** What another app handed over. */
class SharedSource(private val shared: SharedFiles, private val resolver: ContentResolver) : AttachSource {
    override val trace = "app-share-trace"
    override val several = shared.addresses.size > 1
    override val leavesOriginal = true

    override suspend fun files(): List<PickedFile> = shared.addresses.map { PickedFile.of(resolver, it) }
}
