package fr.abri.app.journal

import fr.abri.app.words.Words

private const val KILO = 1000L
private const val MEGA = KILO * KILO
private const val GIGA = MEGA * KILO

/** How much there is of a file, in units of a thousand as phones count. */
class Sizes(private val words: Words) {
    suspend fun of(bytes: Long): String = when {
        bytes < KILO -> words.phrase("app-size-bytes", "count" to bytes.toString())
        bytes < MEGA -> words.phrase("app-size-kilobytes", "count" to rounded(bytes, KILO))
        bytes < GIGA -> words.phrase("app-size-megabytes", "count" to rounded(bytes, MEGA))
        else -> words.phrase("app-size-gigabytes", "count" to rounded(bytes, GIGA))
    }

    /** « 11 Mo sur 18 Mo », or the first alone where nobody knows the whole. */
    suspend fun of(done: Long, total: Long?): String =
        if (total == null) of(done) else words.phrase("app-attach-progress", "done" to of(done), "total" to of(total))

    private fun rounded(bytes: Long, unit: Long): String = ((bytes + unit / 2) / unit).toString()
}
