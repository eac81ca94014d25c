package fr.abri.app.journal

import android.view.Gravity
import android.view.View
import android.widget.FrameLayout
import android.widget.LinearLayout
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.codes.CopyScreen
import fr.abri.app.emergency.DarkThoughtsScreen
import fr.abri.app.kit.Column
import fr.abri.app.kit.Look
import fr.abri.app.kit.Tone
import fr.abri.app.kit.Type
import fr.abri.app.kit.box
import fr.abri.app.kit.dp
import fr.abri.app.kit.dress
import fr.abri.app.kit.empty
import fr.abri.app.kit.evenButton
import fr.abri.app.kit.evenly
import fr.abri.app.kit.grow
import fr.abri.app.kit.icon
import fr.abri.app.kit.line
import fr.abri.app.kit.linkButton
import fr.abri.app.kit.loading
import fr.abri.app.kit.markHeading
import fr.abri.app.kit.outlineButton
import fr.abri.app.kit.primaryButton
import fr.abri.app.kit.problem
import fr.abri.app.kit.put
import fr.abri.app.kit.row
import fr.abri.app.kit.small
import fr.abri.app.kit.text
import fr.abri.app.kit.touchable
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words

/** « Mon carnet »: what was written down, newest first, and the seal. */
class EntryListScreen(private val container: Container, words: Words) : Screen() {
    private val holder = EntryListHolder(container.core, words, scope)
    private val seal = SealHolder(container.core, words, container.panic, scope)
    private val proposal = CopyProposal(container.core, scope)
    private val lastRemoved = LastRemoved(container.core, words, scope)

    /** What comes to stand on top is shown once from there, however far down the list was read. */
    private var wasProposed = false
    override val isPrivate = true

    override fun view(stage: Stage): View {
        holder.refresh()
        seal.refresh()
        proposal.refresh()
        val words = stage.words
        val page = stage.page(words["app-journal-title"]).apply {
            content.lock(words)
            main(
                context.primaryButton(words["app-journal-add"], R.drawable.plus) {
                    stage.navigator.open(EntryFormScreen(container, words, removed = ::noteRemoved))
                }
            )
        }
        val undo = page.content.column(0) {}
        val proposed = page.content.column(0) {}
        val search = EntrySearch(stage, holder)
        val above = page.content.column {}
        val entries = page.content.column {}
        val sealed = page.content.column {}
        // They stay while the seal above them changes: a touch under way keeps its line.
        page.content.ways(stage)
        stage.observe(holder.state) {
            // An empty journal has nothing to look for.
            val some = !it.months.isNullOrEmpty() || !holder.narrowing.isNone
            if (some && above.childCount == 0) search.addTo(above)
            entries.list(it, stage)
        }
        stage.observe(seal.state) { sealed.show(it, stage) }
        stage.observe(proposal.isShown) {
            proposed.propose(it, stage)
            if (it && !wasProposed) page.position = 0
            wasProposed = it
        }
        stage.observe(lastRemoved.state) { undo.offer(it, words) }
        return page
    }

    private fun noteRemoved(seq: ULong) {
        position = 0
        lastRemoved.note(seq)
    }

    private fun Column.offer(state: LastRemovedState, words: Words) {
        removeAllViews()
        state.message?.let { problem(it) }
        if (state.seq == null) return
        box(Tone.Done, "", words["app-entry-removed"]) {
            accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
            add(
                context.outlineButton(words["app-entry-take-back"]) { lastRemoved.takeBack { holder.refresh() } }
            )
        }
    }

    private fun Column.propose(isShown: Boolean, stage: Stage) {
        val words = stage.words
        removeAllViews()
        if (!isShown) return
        box(Tone.Calm, words["app-propose-title"], words["app-propose-what"], R.drawable.file) {
            evenly(
                context.evenButton(words["app-propose-later"]) { proposal.answer() },
                context.evenButton(words["app-copy-title"]) {
                    proposal.answer()
                    stage.navigator.open(CopyScreen(container, words, stage.context.contentResolver))
                }
            )
        }
    }

    private fun Column.lock(words: Words) = add(
        context.row {
            gravity = Gravity.END
            put(context.linkButton(words["app-journal-lock"], R.drawable.lock) { container.panic.lock() })
        }
    )

    private fun Column.list(state: EntryListState, stage: Stage) {
        val words = stage.words
        removeAllViews()
        when {
            state.months == null -> loading(words["app-loading"])

            state.months.isEmpty() && !holder.narrowing.isNone -> empty(
                words["app-journal-nothing-title"],
                words["app-journal-nothing"]
            )

            state.months.isEmpty() && state.message == null && state.damaged.isEmpty() -> empty(
                words["app-journal-empty-title"],
                words["app-journal-empty"]
            )

            else -> state.months.forEach { month(it, stage) }
        }
        state.message?.let { problem(it) }
        if (state.damaged.isNotEmpty()) {
            box(Tone.Caution, words["app-journal-damaged"], state.damaged.named())
        }
        if (state.hasMore) add(context.linkButton(words["app-journal-more"]) { holder.more() })
    }

    private fun Column.month(month: EntryMonth, stage: Stage) {
        small(month.name).markHeading()
        month.lines.forEach { entry ->
            val spoken = (listOf(entry.title, entry.`when`) + entry.details).joinToString(". ")
            val open = {
                stage.navigator.open(EntryScreen(container, stage.words, entry.seq, removed = ::noteRemoved))
            }
            touchable(spoken, Look.Card, 10, open) {
                gravity = Gravity.TOP
                keepToAids()
                addView(emblem(entry.kind.icon), LinearLayout.LayoutParams(dp(56), dp(56)))
                grow(textsOf(entry), start = 14)
            }
        }
    }

    private fun Column.textsOf(entry: EntryLine) = Column(context).apply {
        add(context.text(Type.Label, entry.title))
        small(entry.`when`)
        entry.details.forEach { add(context.text(Type.Small, it).apply { maxLines = 3 }, 2) }
    }

    private fun Column.emblem(drawable: Int): View = FrameLayout(context).apply {
        dress(Look(R.color.calm_box))
        addView(context.icon(drawable, R.color.on_calm), FrameLayout.LayoutParams(dp(24), dp(24), Gravity.CENTER))
    }

    private fun Column.show(state: SealState, stage: Stage) {
        val words = stage.words
        removeAllViews()
        // The first record is the journal's own: before an entry there is nothing to vouch for.
        if (state.number != null && state.number > 1uL) {
            sealCard(state)
            add(context.linkButton(words["app-seal-open"]) { stage.navigator.open(SealScreen(container, words)) }, 4)
        }
    }

    private fun Column.ways(stage: Stage) {
        val words = stage.words
        line(words["app-dossier-title"], words["app-dossier-about"], R.drawable.scale, 16) {
            lastRemoved.forget()
            stage.navigator.open(container.doors.dossier())
        }
        line(words["app-bin-title"], icon = R.drawable.bin, above = 8) {
            lastRemoved.forget()
            stage.navigator.open(BinScreen(container, words))
        }
        line(words["app-dark-title"], icon = R.drawable.leaf, above = 8) {
            stage.navigator.open(DarkThoughtsScreen(container))
        }
    }
}
