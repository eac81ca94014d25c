package fr.abri.app.hotlines

import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.emergency.emergency
import fr.abri.app.kit.Column
import fr.abri.app.kit.Look
import fr.abri.app.kit.Place
import fr.abri.app.kit.Tone
import fr.abri.app.kit.Type
import fr.abri.app.kit.body
import fr.abri.app.kit.box
import fr.abri.app.kit.chip
import fr.abri.app.kit.dp
import fr.abri.app.kit.flow
import fr.abri.app.kit.grow
import fr.abri.app.kit.heading
import fr.abri.app.kit.icon
import fr.abri.app.kit.line
import fr.abri.app.kit.linkButton
import fr.abri.app.kit.loading
import fr.abri.app.kit.problem
import fr.abri.app.kit.put
import fr.abri.app.kit.small
import fr.abri.app.kit.text
import fr.abri.app.kit.touchable
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words
import fr.abri.core.Help
import fr.abri.core.Need
import fr.abri.core.ServiceCard

/** « Trouver de l’aide »: those who fit first, those who answer now before the others. */
class HotlinesScreen(private val container: Container, need: Need?) : Screen() {
    private val holder = HotlinesHolder(container.core, scope, need) { container.question() }
    override val place = Place.Help

    override fun view(stage: Stage): View {
        holder.refresh()
        return stage.page(stage.words["app-help-title"]).also { page ->
            stage.write(page, holder.state) { list(it, stage) }
        }
    }

    private fun Column.list(state: HotlinesState, stage: Stage) {
        val words = stage.words
        val help = state.help
        when {
            state.failed -> problem(words["app-help-failed"], words["app-again"]) { holder.refresh() }

            help == null -> loading(words["app-loading"])

            else -> {
                choices(state, help, stage)
                help.notices.forEach { box(Tone.Caution, "", it) }
                if (state.every == null) answer(state, help, stage) else every(state, state.every, stage)
                help.fitting.plus(help.always).firstOrNull()?.let { small(it.compared) }
            }
        }
    }

    private fun Column.choices(state: HotlinesState, help: Help, stage: Stage) {
        val words = stage.words
        val navigator = stage.navigator
        val need = state.need?.let { words.of(it) } ?: words["app-help-need-choose"]
        line(need, icon = R.drawable.filter) {
            navigator.open(
                NeedScreen {
                    holder.choose(it)
                    navigator.back()
                }
            )
        }
        place(help.country, words) { navigator.open(CountryScreen(container)) }
        flow(*Filter.entries.map { filter -> chipOf(filter, state, words) }.toTypedArray())
    }

    /** The country the answer is for, quiet and always there. */
    private fun Column.place(country: String, words: Words, change: () -> Unit) = touchable(
        "$country. ${words["app-help-country"]}",
        Look.Bare,
        4,
        change
    ) {
        setPadding(dp(16), 0, dp(16), 0)
        icon(R.drawable.place, R.color.primary)
        grow(context.text(Type.Body, country), start = 14)
        put(context.text(Type.SmallLabel, words["app-help-country-change"], R.color.primary), start = 8)
    }

    private fun Column.chipOf(filter: Filter, state: HotlinesState, words: Words): View {
        val name =
            when (filter) {
                Filter.OPEN -> words["app-filter-open"]
                Filter.SILENT -> words["app-filter-silent"]
                Filter.FREE -> words["app-filter-free"]
                Filter.ANONYMOUS -> words["app-filter-anonymous"]
            }
        return context.chip(name, filter in state.filters) { holder.toggle(filter) }
    }

    private fun Column.answer(state: HotlinesState, help: Help, stage: Stage) {
        val words = stage.words
        // No filter ever hides who comes when there is danger.
        val emergency = help.emergency
        val fitting = state.fitting(help.fitting)
        val always = state.fitting(help.always)
        if (emergency.isNotEmpty()) {
            heading(words["app-help-danger"])
            emergency(emergency, container.reach(words))
        }
        section(words["app-help-fitting"], fitting, stage)
        section(words["app-help-always"], always, stage, first = false)
        if ((emergency + fitting + always).isEmpty()) body(words["app-help-no-match"])
        add(context.linkButton(words["app-help-every"]) { holder.showEvery() })
    }

    private fun Column.every(state: HotlinesState, every: List<ServiceCard>, stage: Stage) {
        val cards = state.fitting(every)
        section(stage.words["app-help-every-title"], cards, stage, first = false)
        if (cards.isEmpty() && every.isNotEmpty()) body(stage.words["app-help-no-match"])
    }

    /** A list under its [name]; the [first] service has its buttons at once. */
    private fun Column.section(name: String, services: List<ServiceCard>, stage: Stage, first: Boolean = true) {
        if (services.isEmpty()) return
        heading(name)
        val reach = container.reach(stage.words)
        services.forEachIndexed { place, service ->
            val open = { stage.navigator.open(ServiceScreen(container, service.id)) }
            if (first && place == 0) {
                serviceCard(service, reach, silentFirst = Filter.SILENT in holder.state.value.filters, open)
            } else {
                serviceRow(service, stage.words, open)
            }
        }
    }
}
