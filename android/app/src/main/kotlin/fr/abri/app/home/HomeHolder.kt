package fr.abri.app.home

import fr.abri.app.core.Core
import fr.abri.app.words.Words
import fr.abri.core.Audience
import fr.abri.core.ChannelKind
import fr.abri.core.Question
import fr.abri.core.ServiceCard
import fr.abri.core.State
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.launch

/**
 * What the home knows of those who can help now.
 *
 * @property answering « 14 services répondent en ce moment »; null until it is known, or when nobody does
 * @property numbers for a parent: whom to call, the emergency services first
 * @property chat for a minor: somebody to write to, who answers now
 */
data class HomeState(
    val answering: String? = null,
    val numbers: List<ServiceCard> = emptyList(),
    val chat: ServiceCard? = null
)

/** Asks the directory what each reader's home begins with. */
class HomeHolder(
    private val core: Core,
    private val words: Words,
    private val scope: CoroutineScope,
    private val question: (Boolean) -> Question
) {
    private val shown = MutableStateFlow<HomeState?>(null)

    /** Null until all of it is known: nothing moves under a finger. */
    val state: StateFlow<HomeState?> = shown.asStateFlow()

    /** Asks again: hours go on while the app is open. */
    fun refresh() {
        scope.launch {
            shown.value =
                when (words.audience) {
                    Audience.PARENT -> HomeState(numbers = numbers())
                    Audience.MINOR -> HomeState(chat = chat(), answering = answering())
                    Audience.ADULT, Audience.WITNESS -> HomeState(answering = answering())
                }
        }
    }

    private suspend fun numbers(): List<ServiceCard> {
        val (danger, lines) = core.emergencyCard(question(false)).partition { it.emergency }
        return danger.take(1) + lines.take(LINES)
    }

    private suspend fun chat(): ServiceCard? {
        val help = core.help(question(true))
        return (help.fitting + help.always).find { service ->
            service.channels.any { it.kind == ChannelKind.CHAT && it.state == State.OPEN && it.target != null }
        }
    }

    private suspend fun answering(): String? {
        val count = core.everyService(question(false)).count { it.state == State.OPEN }
        return when (count) {
            0 -> null
            1 -> words["app-find-answering-one"]
            else -> words.phrase("app-find-answering", "count" to count.toString())
        }
    }

    private companion object {
        /** How many lines a parent sees besides the first emergency service. */
        const val LINES = 2
    }
}
