package fr.abri.app.kit

import android.graphics.drawable.GradientDrawable
import android.view.Gravity
import android.view.View
import android.widget.FrameLayout
import android.widget.LinearLayout
import fr.abri.app.R

/** Things that belong together. */
fun Column.card(look: Look = Look.Card, above: Int = 12, content: Column.() -> Unit): Column =
    add(Column(context), above).apply {
        setPadding(dp(16), dp(16), dp(16), dp(16))
        dress(look)
        content()
    }

/** A way into a room: what is there, in a few words and one sentence. */
fun Column.door(icon: Int, name: String, sentence: String, above: Int = 12, open: () -> Unit): View {
    val words = Column(context)
    words.add(context.text(Type.Label, name))
    if (sentence.isNotEmpty()) words.add(context.text(Type.Small, sentence), 2)
    return touchable(spoken(name, sentence), Look.Card, above, open) {
        addView(disc(icon), LinearLayout.LayoutParams(dp(48), dp(48)))
        grow(words, start = 14)
        icon(R.drawable.right, R.color.ink2, start = 8)
    }
}

/** An answer that acts at once. */
fun Column.answer(words: String, above: Int = 10, act: () -> Unit): View = touchable(words, Look.Option, above, act) {
    grow(context.text(Type.Body, words))
    icon(R.drawable.right, R.color.ink2, start = 8)
}

/** One of several, of which one is chosen; nothing happens before the person goes on. */
fun Column.option(words: String, chosen: Boolean, explanation: String = "", above: Int = 10, act: () -> Unit): View {
    val color = if (chosen) R.color.on_calm else R.color.ink
    val texts = Column(context)
    texts.add(context.text(Type.Body, words, color))
    if (explanation.isNotEmpty()) {
        texts.add(context.text(Type.Small, explanation, if (chosen) R.color.on_calm else R.color.ink2), 2)
    }
    val look = if (chosen) Look.Chosen else Look.Option
    return touchable(spoken(words, explanation), look, above, act) {
        addView(radio(chosen), LinearLayout.LayoutParams(dp(22), dp(22)))
        grow(texts, start = 14)
    }.apply {
        isActivated = chosen
        accessibilityDelegate = Role.Choice
    }
}

/** A row of a list of settings or things, that opens what it names. */
fun Column.line(name: String, value: String = "", icon: Int? = null, above: Int = 10, open: () -> Unit): View {
    val words = Column(context)
    words.add(context.text(Type.Label, name))
    if (value.isNotEmpty()) words.add(context.text(Type.Small, value), 2)
    return touchable(spoken(name, value), Look.Card, above, open) {
        icon?.let { icon(it, R.color.primary) }
        grow(words, start = if (icon == null) 0 else 14)
        icon(R.drawable.right, R.color.ink2, start = 8)
    }
}

/** A whole surface that can be tapped; its words are read as one. */
fun Column.touchable(spoken: String, look: Look, above: Int, act: () -> Unit, content: LinearLayout.() -> Unit): View =
    add(
        context.row {
            minimumHeight = dp(60)
            setPadding(dp(16), dp(12), dp(16), dp(12))
            content()
            acts(spoken, act)
            dress(look)
        },
        above
    )

private fun spoken(name: String, sentence: String) = if (sentence.isEmpty()) name else "$name. $sentence"

private fun Column.disc(icon: Int): View = FrameLayout(context).apply {
    background = GradientDrawable().apply {
        shape = GradientDrawable.OVAL
        setColor(context.getColor(R.color.calm_box))
    }
    addView(context.icon(icon, R.color.on_calm), FrameLayout.LayoutParams(dp(24), dp(24), Gravity.CENTER))
}

private fun Column.radio(chosen: Boolean): View = View(context).apply {
    importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO
    background = GradientDrawable().apply {
        shape = GradientDrawable.OVAL
        setColor(context.getColor(R.color.surface))
        setStroke(dp(if (chosen) 7 else 2), context.getColor(if (chosen) R.color.primary else R.color.line))
    }
}
