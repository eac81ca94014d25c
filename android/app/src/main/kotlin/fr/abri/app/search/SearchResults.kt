package fr.abri.app.search

import android.text.SpannableStringBuilder
import android.text.Spanned
import android.text.TextPaint
import android.text.style.MetricAffectingSpan
import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.emergency.emergency
import fr.abri.app.emergency.urgentCard
import fr.abri.app.kit.Column
import fr.abri.app.kit.Look
import fr.abri.app.kit.Type
import fr.abri.app.kit.body
import fr.abri.app.kit.door
import fr.abri.app.kit.grow
import fr.abri.app.kit.heading
import fr.abri.app.kit.icon
import fr.abri.app.kit.small
import fr.abri.app.kit.text
import fr.abri.app.kit.touchable
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.core.Fragment
import fr.abri.core.Hit
import fr.abri.core.Target

/** What was [found], who helps at once first; where nothing was, whoever can help all the same. */
fun Column.results(found: Found, stage: Stage, container: Container) {
    val words = stage.words
    // A screen reader learns of the answer while the finger is still on the keys.
    if (found.hits.isEmpty()) {
        body(words["app-search-nothing"]).accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
        door(R.drawable.phone, words["app-find"], words["app-find-about"]) {
            stage.navigator.open(container.doors.hotlines())
        }
        door(R.drawable.path, words["app-act"], words["app-act-about"]) {
            stage.navigator.open(container.doors.act())
        }
        return
    }
    heading(words["app-search-results"]).accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
    val reach = container.reach(words)
    found.hits.forEach { hit ->
        val target = hit.target
        val line = (target as? Target.Service)?.let { found.lines[it.id] }
        when {
            line != null -> urgentCard(line, reach)
            hit.urgent && target == Target.Emergency && found.danger.isNotEmpty() -> emergency(found.danger, reach)
            else -> result(hit) { stage.navigator.open(container.opens(target)) }
        }
    }
}

/** What kind of thing it is, its name, and the line in which the words stand. */
private fun Column.result(hit: Hit, open: () -> Unit) {
    val kind = listOfNotNull(hit.kind, hit.within).joinToString(" · ")
    val line = hit.context.joinToString("") { it.text }
    val spoken = listOfNotNull(hit.title, hit.kind, hit.within, line.ifEmpty { null })
    touchable(spoken.joinToString(". ") { it.removeSuffix(".") }, Look.Card, 12, open) {
        icon(hit.target.icon, R.color.primary)
        val words = Column(context)
        words.small(kind)
        words.add(context.text(Type.Label, hit.title), 2)
        if (line.isNotEmpty()) words.add(context.text(Type.Small, marked(hit.context)), 2)
        grow(words, start = 14)
        icon(R.drawable.right, R.color.ink2, start = 8)
    }
}

private fun marked(line: List<Fragment>): CharSequence = SpannableStringBuilder().apply {
    line.forEach { fragment ->
        val start = length
        append(fragment.text)
        if (fragment.matches) setSpan(Marked(), start, length, Spanned.SPAN_EXCLUSIVE_EXCLUSIVE)
    }
}

/** Heavier strokes of the same letters: some phones have no second weight of their font. */
private class Marked : MetricAffectingSpan() {
    override fun updateDrawState(paint: TextPaint) = updateMeasureState(paint)

    override fun updateMeasureState(paint: TextPaint) {
        paint.isFakeBoldText = true
    }
}

private val Target.icon: Int
    get() = when (this) {
        is Target.Sheet, is Target.Page -> R.drawable.book
        is Target.Letter -> R.drawable.mail
        is Target.Service, Target.Hotlines -> R.drawable.phone
        Target.Emergency -> R.drawable.warn
        Target.DarkThoughts -> R.drawable.leaf
        Target.Orientation -> R.drawable.path
    }

private fun Container.opens(target: Target): Screen = when (target) {
    is Target.Sheet -> doors.sheet(target.id)
    is Target.Page -> doors.sheet(target.sheet, target.page)
    is Target.Letter -> doors.letter(target.kind)
    is Target.Service -> doors.service(target.id)
    Target.Emergency -> doors.help()
    Target.DarkThoughts -> doors.darkThoughts()
    Target.Orientation -> doors.act()
    Target.Hotlines -> doors.hotlines()
}
