package fr.abri.app.guidance

import android.net.Uri
import fr.abri.app.R
import fr.abri.app.kit.Column
import fr.abri.app.kit.Look
import fr.abri.app.kit.Type
import fr.abri.app.kit.grow
import fr.abri.app.kit.icon
import fr.abri.app.kit.small
import fr.abri.app.kit.text
import fr.abri.app.kit.touchable
import fr.abri.app.words.Words
import fr.abri.core.Content
import fr.abri.core.Page
import fr.abri.core.Source

/**
 * The sources of [page], each once, in the order in which they are needed: what each stands behind, and the day on
 * which that was compared with it. A site can be opened.
 */
fun Column.sourceList(page: Page, words: Words, open: (String) -> Unit) {
    val bases = bases(page)
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

/** What rests on [source]: the names of passages, and the days on which they were compared with it. */
private class Basis(val source: Source) {
    val behind = LinkedHashSet<String>()
    val days = LinkedHashSet<String>()
}

private fun bases(page: Page): List<Basis> {
    val bases = LinkedHashMap<Source, Basis>()
    var title = page.title
    for (part in page.parts) {
        for (block in part.notice?.shortVersion.orEmpty() + part.blocks) {
            // What somebody may have chosen to skip is not named.
            if (part.notice == null) (block.content as? Content.Heading)?.let { title = it.text }
            val name = if (part.notice == null) block.content.name ?: title else page.title
            for (source in block.sources) {
                val basis = bases.getOrPut(source) { Basis(source) }
                basis.behind += name
                basis.days += block.checked
            }
        }
    }
    return bases.values.toList()
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
