package fr.abri.app.kit

import android.view.View

/** Says that something is being fetched. Nothing turns or blinks. */
fun Column.loading(words: String): View = body(words).apply {
    accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
}

/** Nothing is here yet: what could be, in one sentence. */
fun Column.empty(title: String, sentence: String): Column = box(Tone.Calm, title, sentence)

/** Something did not work: what happened, and a way to try again where there is one. */
fun Column.problem(sentence: String, again: String? = null, act: () -> Unit = {}): Column =
    box(Tone.Caution, "", sentence) {
        accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
        again?.let { add(context.outlineButton(it, act = act)) }
    }
