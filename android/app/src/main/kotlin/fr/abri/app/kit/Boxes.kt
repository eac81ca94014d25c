package fr.abri.app.kit

import android.view.Gravity
import fr.abri.app.R

/** What kind of thing a box says: never by its colour alone, but with an icon and words. */
enum class Tone(val look: Look, val icon: Int, val strong: Int, val text: Int) {
    Calm(Look.Calm, R.drawable.info, R.color.on_calm, R.color.on_calm),
    Done(Look.Sage, R.drawable.check, R.color.ink, R.color.ink),
    Caution(Look.Caution, R.drawable.warn, R.color.caution, R.color.ink),
    Danger(Look.Danger, R.drawable.warn, R.color.danger, R.color.ink)
}

/** A box that says something apart from the rest: a title, sentences, and what [content] adds below. */
fun Column.box(
    tone: Tone,
    title: String,
    sentence: String = "",
    icon: Int? = tone.icon,
    above: Int = 12,
    content: Column.() -> Unit = {}
): Column = card(tone.look, above) {
    val words = Column(context)
    if (title.isNotEmpty()) words.add(context.text(Type.Label, title, tone.strong))
    if (sentence.isNotEmpty()) words.add(context.text(Type.Body, sentence, tone.text), 4)
    add(
        context.row {
            gravity = Gravity.TOP
            icon?.let { icon(it, tone.strong) }
            grow(words, start = if (icon == null) 0 else 12)
        }
    )
    content()
}
