package fr.abri.app.home

import fr.abri.app.core.Core
import fr.abri.core.ChannelCard
import fr.abri.core.ChannelKind
import fr.abri.core.Question
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.launch

/** The emergency numbers of the country, in one line: « 17 · 112 · SMS 114 ». */
class DangerHolder(core: Core, scope: CoroutineScope, question: () -> Question) {
    private val shown = MutableStateFlow("")

    /** Empty until it has been fetched. */
    val numbers: StateFlow<String> = shown.asStateFlow()

    init {
        scope.launch {
            val services = core.emergencyCard(question()).filter { it.emergency }
            val numbers = services.flatMap { it.channels }.mapNotNull(::number).distinct()
            shown.value = numbers.take(MOST).joinToString(" · ")
        }
    }

    private fun number(channel: ChannelCard): String? = when (channel.kind) {
        ChannelKind.PHONE -> channel.shown
        ChannelKind.SMS -> "SMS\u00A0${channel.shown}"
        else -> null
    }

    private companion object {
        /** More numbers would have to be chosen from; the card has them all. */
        const val MOST = 3
    }
}
