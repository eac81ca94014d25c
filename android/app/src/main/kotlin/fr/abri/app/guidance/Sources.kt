package fr.abri.app.guidance

import android.net.Uri
import fr.abri.app.R
import fr.abri.app.kit.Column
import fr.abri.app.kit.Look
import fr.abri.app.kit.Type
import fr.abri.app.kit.grow
import fr.abri.app.kit.icon
import fr.abri.app.kit.linkButton
import fr.abri.app.kit.small
import fr.abri.app.kit.text
import fr.abri.app.kit.touchable
import fr.abri.app.words.Words
import fr.abri.core.Content
import fr.abri.core.Page
import fr.abri.core.Plan
import fr.abri.core.Source

/** What rests on [source]: the names of passages or steps, and the days on which they were compared with it. */
class Basis(val source: Source) {
    val behind = LinkedHashSet<String>()
    val days = LinkedHashSet<String>()
}

/** The sources behind a page, folded until somebody asks; it remembers that while views come and go. */
class SourcesFold {
    private var shown = false

    /** Opens and closes in its place, so that nothing else on the page moves. */
    fun write(column: Column, bases: List<Basis>, words: Words, open: (String) -> Unit) {
        val place = column.column(16) {}
        fun show() {
            place.removeAllViews()
            val label = if (shown) words["app-sheet-sources-hide"] else words["app-sheet-sources"]
            place.add(
                place.context.linkButton(label, if (shown) R.drawable.up else R.drawable.down) {
                    shown = !shown
                    show()
                }
            )
            if (shown) place.sourceList(bases, words, open)
        }
        show()
    }
}

/** Each source with what it stands behind, and the day on which that was compared with it. A site can be opened. */
private fun Column.sourceList(bases: List<Basis>, words: Words, open: (String) -> Unit) {
    if (bases.any { it.source.isSite }) small(words["app-sheet-site-trace"])
    bases.forEach { basis ->
        val source = basis.source
        val behind = "${words["app-sheet-source-for"]} ${basis.behind.joinToString(" · ")}"
        val compared = "${words["app-sheet-source-compared"]} ${basis.days.joinToString(", ")}"
        if (source.isSite) {
            site(source, behind, compared) { open(source.place) }
        } else {
            add(context.text(Type.SmallLabel, listOfNotNull(source.name, source.date).joinToString(" · ")), 12)
            small(behind)
            small(compared)
        }
    }
}

private fun Column.site(source: Source, behind: String, compared: String, open: () -> Unit) {
    val spoken = listOfNotNull(source.name, source.date, behind, compared).joinToString(". ")
    touchable(spoken, Look.Card, 8, open) {
        val words = Column(context)
        // An address that is too long for its line breaks after a dot.
        words.add(context.text(Type.SmallLabel, source.name.replace(".", ".\u200B")))
        source.date?.let { words.small(it) }
        words.small(behind)
        words.small(compared)
        icon(R.drawable.web, R.color.primary)
        grow(words, start = 12)
    }
}

/** The sources of [page], each once, in the order in which they are needed. */
fun bases(page: Page): List<Basis> {
    val bases = LinkedHashMap<Source, Basis>()
    var title = page.title
    for (part in page.parts) {
        for (block in part.notice?.shortVersion.orEmpty() + part.blocks) {
            // What somebody may have chosen to skip is not named.
            if (part.notice == null) (block.content as? Content.Heading)?.let { title = it.text }
            val name = if (part.notice == null) block.content.name ?: title else page.title
            bases.add(block.sources, name, block.checked)
        }
    }
    return bases.values.toList()
}

/** The sources of [plan], in the order of its steps. */
fun bases(plan: Plan): List<Basis> {
    val bases = LinkedHashMap<Source, Basis>()
    plan.steps.forEach { bases.add(it.sources, it.title, it.checked) }
    return bases.values.toList()
}

private fun LinkedHashMap<Source, Basis>.add(sources: List<Source>, behind: String, day: String) =
    sources.forEach { source ->
        val basis = getOrPut(source) { Basis(source) }
        basis.behind += behind
        basis.days += day
    }

private val Content.name: String?
    get() = when (this) {
        is Content.Law -> article
        is Content.Answer -> question
        is Content.Term -> term
        else -> null
    }

private val Source.isSite: Boolean
    get() = place.startsWith("https://") && ' ' !in place

/** The name of the site, or of the document. */
private val Source.name: String
    get() = if (isSite) Uri.parse(place).host.orEmpty().removePrefix("www.") else place
