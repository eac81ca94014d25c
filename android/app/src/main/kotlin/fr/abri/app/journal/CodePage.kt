package fr.abri.app.journal

import android.graphics.drawable.GradientDrawable
import android.view.Gravity
import android.view.View
import android.widget.LinearLayout
import fr.abri.app.R
import fr.abri.app.kit.Column
import fr.abri.app.kit.Page
import fr.abri.app.kit.Type
import fr.abri.app.kit.centred
import fr.abri.app.kit.dp
import fr.abri.app.kit.icon
import fr.abri.app.kit.isReadFirst
import fr.abri.app.kit.markHeading
import fr.abri.app.kit.primaryButton
import fr.abri.app.kit.row
import fr.abri.app.kit.text
import fr.abri.app.kit.title
import fr.abri.app.navigation.Stage
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.collectLatest
import kotlinx.coroutines.flow.distinctUntilChanged
import kotlinx.coroutines.flow.map

/** A code on its way in, digit by digit. */
interface CodeTyping {
    val state: StateFlow<CodeState>

    fun type(digit: Int)

    fun erase()

    fun validate()
}

/** A page called [name] that takes a code: digits, what was wrong with the last try, keys, and [below] them. */
fun Stage.codePage(
    holder: CodeTyping,
    title: String,
    hint: String,
    working: String,
    name: String = words["app-journal-title"],
    below: Column.() -> Unit = {}
): Page = page(name).apply {
    val heading = content.context.text(Type.Title, title).centred().apply {
        id = R.id.screen_title
        markHeading()
        isReadFirst()
    }
    val pips = Pips(content)
    val message = content.context.text(Type.Body, "").centred().apply {
        accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
    }
    content.run {
        add(
            context.row {
                gravity = Gravity.CENTER
                icon(R.drawable.lock, R.color.primary)
            }
        )
        add(heading, 8)
        add(context.text(Type.Small, hint).centred(), 4)
        add(pips.view, 16)
        add(message, 12)
        add(Keypad(context, words["app-code-erase"], holder::type, holder::erase).view, 16)
        below()
    }
    val validate = content.context.primaryButton(words["app-code-validate"]) { holder.validate() }
    main(validate)
    observe(holder.state) { state ->
        pips.show(state.typed)
        validate.isEnabled = state.typed > 0 && !state.working
        message.text = if (state.working) working else state.message.orEmpty()
        message.visibility = if (message.text.isEmpty()) View.GONE else View.VISIBLE
    }
    spoken(holder, pips.view)
}

/** A screen reader is told how many digits there are, never which. */
private fun Stage.spoken(holder: CodeTyping, pips: View) = launch {
    holder.state.map { it.typed }.distinctUntilChanged().collectLatest { typed ->
        pips.contentDescription =
            if (typed == 0) {
                words["app-code-typed-none"]
            } else {
                words.phrase("app-code-typed", "count" to typed.toString())
            }
    }
}

/** One dot for each digit that was typed, and no empty places that would tell how many are wanted. */
private class Pips(column: Column) {
    val view: LinearLayout = column.context.row {
        gravity = Gravity.CENTER
        minimumHeight = dp(16)
        isFocusable = true
        keepToAids()
    }

    fun show(count: Int) {
        while (view.childCount > count) view.removeViewAt(view.childCount - 1)
        while (view.childCount < count) view.addView(pip(), LinearLayout.LayoutParams(view.dp(14), view.dp(14)).gap())
    }

    private fun LinearLayout.LayoutParams.gap() = apply {
        marginStart = view.dp(4)
        marginEnd = view.dp(4)
    }

    private fun pip() = View(view.context).apply {
        background = GradientDrawable().apply {
            shape = GradientDrawable.OVAL
            setColor(context.getColor(R.color.primary))
        }
    }
}
