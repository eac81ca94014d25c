package fr.abri.app.journal

import android.app.Activity
import android.os.Build
import android.text.Editable
import android.text.InputType
import android.text.TextWatcher
import android.util.TypedValue
import android.view.Gravity
import android.view.View
import android.view.inputmethod.EditorInfo
import android.view.inputmethod.InputMethodManager
import android.widget.EditText
import fr.abri.app.R
import fr.abri.app.kit.Column
import fr.abri.app.kit.Look
import fr.abri.app.kit.Type
import fr.abri.app.kit.dp
import fr.abri.app.kit.dress
import fr.abri.app.kit.length
import fr.abri.app.kit.text

/** What is typed into a field. */
enum class Typing(val input: Int) {
    WORDS(InputType.TYPE_CLASS_TEXT or InputType.TYPE_TEXT_FLAG_CAP_SENTENCES),
    STORY(
        InputType.TYPE_CLASS_TEXT or InputType.TYPE_TEXT_FLAG_CAP_SENTENCES or InputType.TYPE_TEXT_FLAG_MULTI_LINE
    ),
    NAME(InputType.TYPE_CLASS_TEXT),
    ADDRESS(InputType.TYPE_CLASS_TEXT or InputType.TYPE_TEXT_VARIATION_URI),
    NUMBER(InputType.TYPE_CLASS_NUMBER)
}

/** A field for private text under its [label]: the keyboard learns nothing of it, and nothing is kept of it elsewhere. */
fun Column.field(
    label: String,
    value: String,
    typing: Typing,
    hint: String = "",
    above: Int = 16,
    changed: (String) -> Unit
): EditText {
    val name = context.text(Type.SmallLabel, label)
    val field = EditText(context).apply {
        id = View.generateViewId()
        setText(value)
        hideFromOthers()
        val suggestions = if (typing == Typing.NUMBER) 0 else InputType.TYPE_TEXT_FLAG_NO_SUGGESTIONS
        inputType = typing.input or suggestions
        setTextSize(TypedValue.COMPLEX_UNIT_PX, resources.getDimension(R.dimen.text_body))
        setTextColor(context.getColor(R.color.ink))
        minimumHeight = context.length(R.dimen.large_target)
        setPadding(dp(14), dp(12), dp(14), dp(12))
        if (typing == Typing.STORY) {
            minLines = STORY_LINES
            gravity = Gravity.TOP or Gravity.START
        }
        background = Look.Field.drawable(context, context.length(R.dimen.card_corner))
        onTyped {
            // What a keyboard writes is no touch of the screen: a long text must not be locked away meanwhile.
            (context as? Activity)?.onUserInteraction()
            changed(it)
        }
    }
    name.labelFor = field.id
    column(above) {
        add(name)
        if (hint.isNotEmpty()) add(context.text(Type.Small, hint), 2)
        add(field, 6)
        // A finger on the label means the field; screen readers go to the field itself.
        importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO
        setOnClickListener { field.takeKeyboard() }
        isFocusable = false
    }
    return field
}

private fun EditText.takeKeyboard() {
    requestFocus()
    context.getSystemService(InputMethodManager::class.java).showSoftInput(this, 0)
}

/** Neither the keyboard, nor the filler of forms, nor a spy that passes for an aid may keep what stands here. */
private fun EditText.hideFromOthers() {
    imeOptions = imeOptions or EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING or EditorInfo.IME_FLAG_NO_EXTRACT_UI
    importantForAutofill = View.IMPORTANT_FOR_AUTOFILL_NO_EXCLUDE_DESCENDANTS
    isSaveEnabled = false
    keepToAids()
}

/** Only services that are declared as aids for disabled people see the view (34 and later). */
fun View.keepToAids() {
    if (Build.VERSION.SDK_INT >= 34) setAccessibilityDataSensitive(View.ACCESSIBILITY_DATA_SENSITIVE_YES)
    if (Build.VERSION.SDK_INT >=
        30
    ) {
        importantForContentCapture = View.IMPORTANT_FOR_CONTENT_CAPTURE_NO_EXCLUDE_DESCENDANTS
    }
}

private fun EditText.onTyped(changed: (String) -> Unit) = addTextChangedListener(
    object : TextWatcher {
        override fun beforeTextChanged(text: CharSequence, start: Int, count: Int, after: Int) = Unit

        override fun onTextChanged(text: CharSequence, start: Int, before: Int, count: Int) = Unit

        override fun afterTextChanged(text: Editable) = changed(text.toString())
    }
)

/** Lines of the field in which somebody tells what happened. */
private const val STORY_LINES = 4
