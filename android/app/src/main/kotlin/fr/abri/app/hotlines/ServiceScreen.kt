package fr.abri.app.hotlines

import android.view.View
import fr.abri.app.Container
import fr.abri.app.kit.Column
import fr.abri.app.kit.Place
import fr.abri.app.kit.Tone
import fr.abri.app.kit.body
import fr.abri.app.kit.box
import fr.abri.app.kit.heading
import fr.abri.app.kit.loading
import fr.abri.app.kit.small
import fr.abri.app.kit.stateLine
import fr.abri.app.kit.title
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words
import fr.abri.core.ChannelCard
import fr.abri.core.ServiceCard
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.launch

/** All that is known of one service: how it is reached, what happens then, what it costs, keeps and does not do. */
class ServiceScreen(private val container: Container, private val id: String) : Screen() {
    private val card = MutableStateFlow<ServiceCard?>(null)
    override val place = Place.Help

    override fun view(stage: Stage): View {
        scope.launch { card.value = container.core.service(id, container.question()) }
        val reach = container.reach(stage.words)
        return stage.page(stage.words["app-help-title"]).also { page ->
            stage.write(page, card) { service ->
                if (service == null) loading(stage.words["app-loading"]) else show(service, reach)
            }
        }
    }

    private fun Column.show(service: ServiceCard, reach: Reach) {
        val words = reach.words
        title(service.name)
        body(service.purpose)
        service.stateText?.let { add(context.stateLine(service.state, it)) }
        service.caution?.let { box(Tone.Caution, it) }
        service.channels.forEachIndexed { place, channel ->
            ownState(service, channel)
            channel(channel, reach, weight(service, place), detailed = true)
        }
        about(words["app-service-happens"], service.whatHappens)
        about(words["app-service-cost"], service.cost)
        about(words["app-service-privacy"], service.privacy)
        about(words["app-service-limits"], service.limits)
        about(words["app-service-languages"], service.languages)
        sources(service, words)
    }

    private fun weight(service: ServiceCard, place: Int) = when {
        service.emergency -> Weight.DANGER
        place == 0 -> Weight.CALL
        else -> Weight.OTHER
    }

    /** A channel has hours of its own: they stand with it. */
    private fun Column.ownState(service: ServiceCard, channel: ChannelCard) {
        val words = channel.stateText ?: return
        if (words != service.stateText) add(context.stateLine(channel.state, words), 20)
    }

    private fun Column.about(name: String, text: String) {
        if (text.isEmpty()) return
        heading(name)
        body(text)
    }

    private fun Column.sources(service: ServiceCard, words: Words) {
        heading(words["app-service-sources"])
        service.sources.forEach { source -> small(listOfNotNull(source.place, source.date).joinToString(", ")) }
        small(service.compared)
    }
}
