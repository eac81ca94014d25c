package fr.abri.app.kit

import android.content.Context
import android.graphics.Typeface
import android.graphics.text.LineBreaker
import android.os.Build
import android.text.Layout
import android.util.TypedValue
import android.view.Gravity
import android.view.View
import android.view.accessibility.AccessibilityNodeInfo
import android.widget.TextView
import fr.abri.app.R

/** The few sizes of type there are. [lines] is the height of a line in sizes of the type. */
enum class Type(val size: Int, val lines: Float, val strong: Boolean, val color: Int) {
    Title(R.dimen.text_title, 34f / 26, true, R.color.ink),
    Heading(R.dimen.text_heading, 28f / 20, true, R.color.ink),
    Crisis(R.dimen.text_heading, 32f / 20, false, R.color.ink),
    Body(R.dimen.text_body, 26f / 17, false, R.color.ink),
    Label(R.dimen.text_body, 24f / 17, true, R.color.ink),
    Small(R.dimen.text_small, 22f / 15, false, R.color.ink2),
    SmallLabel(R.dimen.text_small, 22f / 15, true, R.color.ink),
    Tiny(R.dimen.text_tiny, 18f / 14, true, R.color.ink2)
}

/**
 * Text that splits no word: a line breaks between words, and where the longest word is wider than the screen,
 * the type becomes just small enough for it. Only what nobody reads as a word, such as a long address, may break.
 */
class WholeWords(context: Context, private val type: Type) : TextView(context) {
    private val fullSize = resources.getDimension(type.size)

    init {
        // Phones with few weights would take 500 for 600, which is too light.
        setTypeface(null, if (type.strong) Typeface.BOLD else Typeface.NORMAL)
        setTextColor(context.getColor(type.color))
        includeFontPadding = false
        hyphenationFrequency = Layout.HYPHENATION_FREQUENCY_NONE
        breakStrategy =
            if (Build.VERSION.SDK_INT >= 29) {
                LineBreaker.BREAK_STRATEGY_HIGH_QUALITY
            } else {
                Layout.BREAK_STRATEGY_HIGH_QUALITY
            }
        textAlignment = View.TEXT_ALIGNMENT_VIEW_START
        sized(fullSize)
    }

    /** Whether it was last measured at its full size, on at most [lines] lines. */
    fun fits(lines: Int): Boolean = textSize == fullSize && lineCount <= lines

    override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) {
        sized(fullSize)
        if (MeasureSpec.getMode(widthMeasureSpec) != MeasureSpec.UNSPECIFIED) {
            shrinkTo(MeasureSpec.getSize(widthMeasureSpec) - totalPaddingLeft - totalPaddingRight)
        }
        super.onMeasure(widthMeasureSpec, heightMeasureSpec)
    }

    /** Letters do not scale in even steps, so the size is tried until the longest word fits. */
    private fun shrinkTo(room: Int) {
        val words = text.split(BLANKS)
        while (textSize > fullSize * SMALLEST && words.any { paint.measureText(it) > room }) {
            sized((textSize * STEP).coerceAtLeast(fullSize * SMALLEST))
        }
        if (words.any { paint.measureText(it) > room }) sized(fullSize)
    }

    private fun sized(size: Float) {
        if (size == textSize && lineSpacingExtra != 0f) return
        setTextSize(TypedValue.COMPLEX_UNIT_PX, size)
        setLineSpacing(size * type.lines - paint.getFontMetricsInt(null), 1f)
    }

    private companion object {
        /** The part of its full size that type keeps at least. */
        const val SMALLEST = 0.6f
        const val STEP = 0.97f

        /** What a line may break at: not the spaces inside of a date or a telephone number. */
        val BLANKS = Regex("[ \n\u200B]")
    }
}

/** A piece of text. */
fun Context.text(type: Type, text: CharSequence, color: Int = type.color): WholeWords = WholeWords(this, type).apply {
    this.text = text
    setTextColor(context.getColor(color))
}

/** The title of the screen, read first by a screen reader. */
fun Column.title(text: String): View = add(context.text(Type.Title, text), 8).apply {
    id = R.id.screen_title
    markHeading()
    isReadFirst()
}

/** A title inside a screen. */
fun Column.heading(text: String): View = add(context.text(Type.Heading, text), 24).apply { markHeading() }

fun Column.body(text: String, color: Int = R.color.ink): View = add(context.text(Type.Body, text, color), 12)

/** Sentences of one list, each behind its dot. */
fun Column.points(vararg sentences: String): Column = points(sentences.asList())

fun Column.points(sentences: List<String>): Column = column(12) {
    for (sentence in sentences) {
        add(
            context.row {
                gravity = Gravity.TOP
                put(context.text(Type.Body, BULLET, R.color.primary))
                grow(context.text(Type.Body, sentence), start = 10)
            },
            6
        )
    }
}

private const val BULLET = "•"

/** A few words that carry weight, such as the name of a thing. */
fun Column.label(text: String, color: Int = R.color.ink): View = add(context.text(Type.Label, text, color), 8)

fun Column.small(text: String, color: Int = R.color.ink2): View = add(context.text(Type.Small, text, color), 4)

/** Text for a moment of distress: larger, more air. */
fun Column.crisis(text: String, color: Int = R.color.ink): View = add(context.text(Type.Crisis, text, color), 8)

/** The view is a heading for those who go from heading to heading. */
fun View.markHeading() {
    if (Build.VERSION.SDK_INT >= 28) isAccessibilityHeading = true
}

/** A screen reader goes to the view as soon as it is shown. */
fun View.isReadFirst() = addOnAttachStateChangeListener(
    object : View.OnAttachStateChangeListener {
        override fun onViewAttachedToWindow(view: View) {
            view.post { view.performAccessibilityAction(AccessibilityNodeInfo.ACTION_ACCESSIBILITY_FOCUS, null) }
        }

        override fun onViewDetachedFromWindow(view: View) = Unit
    }
)

/** Text in the middle of its line. */
fun <T : TextView> T.centred(): T = apply {
    textAlignment = View.TEXT_ALIGNMENT_CENTER
    gravity = Gravity.CENTER
}
