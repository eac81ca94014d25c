package fr.abri.app.words

import fr.abri.app.core.Core
import fr.abri.core.Audience

/** Every word of the screens, as one reader reads it. The wording itself is the core's. */
class Words private constructor(
    val audience: Audience,
    private val messages: Map<String, String>,
    private val core: Core
) {
    /** A message that needs no value: `words["app-home-title"]`. */
    operator fun get(id: String): String = messages.getValue(id)

    /** A message with its values, already written for French. */
    suspend fun phrase(id: String, vararg values: Pair<String, String>): String =
        core.phrase(id, audience, values.toMap())

    companion object {
        suspend fun of(audience: Audience, core: Core) = Words(audience, core.words(audience), core)
    }
}
