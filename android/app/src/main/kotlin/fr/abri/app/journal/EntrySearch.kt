package fr.abri.app.journal

import android.view.View
import fr.abri.app.R
import fr.abri.app.kit.Column
import fr.abri.app.kit.chip
import fr.abri.app.kit.flow
import fr.abri.app.kit.linkButton
import fr.abri.app.kit.small
import fr.abri.app.navigation.Stage
import fr.abri.core.EntryKind

/** What narrows the list of entries: words, and behind « Filtrer » kinds and how long ago. */
class EntrySearch(private val stage: Stage, private val holder: EntryListHolder) {
    private val words = stage.words
    private val filters = Column(stage.context)
    private var open = holder.narrowing.run { kinds.isNotEmpty() || period != Period.ALL }

    fun addTo(column: Column) {
        val hint = words["app-journal-search-hint"]
        column.field(words["app-journal-search"], holder.narrowing.words, Typing.NAME, hint) {
            holder.narrow(holder.narrowing.copy(words = it))
        }
        column.add(filters, 4)
        show()
    }

    private fun show(): Unit = filters.run {
        removeAllViews()
        val icon = if (open) R.drawable.up else R.drawable.down
        add(
            context.linkButton(words["app-journal-filter"], icon) {
                open = !open
                show()
            }
        )
        if (!open) return
        small(words["app-journal-filter-period"])
        flow(
            chip(words["app-journal-period-all"], Period.ALL),
            chip(words["app-journal-period-month"], Period.MONTH),
            chip(words["app-journal-period-week"], Period.WEEK),
            above = 4
        )
        small(words["app-journal-filter-kind"])
        flow(*EntryKind.entries.map(::chip).toTypedArray(), above = 4)
    }

    private fun chip(name: String, period: Period) =
        stage.context.chip(name, holder.narrowing.period == period) { change { copy(period = period) } }

    private fun chip(kind: EntryKind): View {
        val kinds = holder.narrowing.kinds
        return stage.context.chip(words.of(kind), kind in kinds) {
            change { copy(kinds = if (kind in kinds) kinds - kind else kinds + kind) }
        }
    }

    private fun change(narrowed: Narrowing.() -> Narrowing) {
        holder.narrow(holder.narrowing.narrowed())
        show()
    }
}
