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
import fr.abri.core.Page
import fr.abri.core.Part
import fr.abri.core.Source

/** The pages behind [page], each once, in the order in which they are needed; a site can be opened. */
fun Column.sourceList(page: Page, compared: String, trace: String, open: (String) -> Unit) {
    small(compared)
    val sources = page.parts.flatMap(Part::sources).distinct()
    if (sources.any { it.isSite }) small(trace)
    sources.forEach { source ->
        if (source.isSite) {
            site(source) { open(source.place) }
        } else {
            add(context.text(Type.Small, listOfNotNull(source.name, source.date).joinToString(" · ")), 12)
        }
    }
}

private fun Column.site(source: Source, open: () -> Unit) {
    val spoken = listOfNotNull(source.name, source.date).joinToString(". ")
    touchable(spoken, Look.Card, 8, open) {
        val words = Column(context)
        // An address that is too long for its line breaks after a dot.
        words.add(context.text(Type.SmallLabel, source.name.replace(".", ".\u200B")))
        source.date?.let { words.small(it) }
        icon(R.drawable.web, R.color.primary)
        grow(words, start = 12)
    }
}

private fun Part.sources(): List<Source> = (notice?.shortVersion.orEmpty() + blocks).flatMap { it.sources }

private val Source.isSite: Boolean
    get() = place.startsWith("https://") && ' ' !in place

/** The name of the site, or of the document. */
private val Source.name: String
    get() = if (isSite) Uri.parse(place).host.orEmpty().removePrefix("www.") else place
