package fr.abri.app.robolectric

import android.graphics.Bitmap
import android.graphics.Canvas
import android.graphics.Color
import android.graphics.Rect
import android.view.View
import android.view.ViewGroup
import android.view.WindowManagerGlobal
import android.widget.AbsListView
import android.widget.TextView
import org.robolectric.RuntimeEnvironment
import org.robolectric.util.ReflectionHelpers

/** What a person sees and can find on the phone's screen. */
class Screen {
    /** The windows shown now, the lowest first. */
    val windows: List<View>
        get() =
            ReflectionHelpers
                .getField<ArrayList<View>>(WindowManagerGlobal.getInstance(), "mViews")
                .filter { it.visibility == View.VISIBLE && it.width > 0 }

    /** Every view that is shown or can be scrolled to, in the order of reading, the topmost window first. */
    val views: Sequence<View>
        get() = windows.asReversed().asSequence().flatMap { it.tree() }

    /** The words on the screen, in the order of reading. */
    val words: List<String>
        get() = views.flatMap { it.words() }.distinct().toList()

    /** Width and height in pixels. */
    val size: Pair<Int, Int>
        get() = RuntimeEnvironment.getApplication().resources.displayMetrics.run { widthPixels to heightPixels }

    /**
     * The view that a person would point at for [label]: its words, its spoken description, or its id.
     *
     * The whole of the words comes before their beginning, and that before any part of them.
     */
    fun find(label: String): View? {
        val wanted = plain(label)
        val named = views.map { view -> view to (view.words() + view.idName()).map(::plain) }.toList()
        return named.firstOrNull { (_, names) -> wanted in names }?.first
            ?: named.firstOrNull { (_, names) -> names.any { it.startsWith(wanted) } }?.first
            ?: named.firstOrNull { (_, names) -> names.any { it.contains(wanted) } }?.first
    }

    /** The same, through the pages of a list as well: it keeps views only for what it shows. */
    fun scrollTo(label: String): View? {
        find(label)?.let { return it }
        for (list in views.filterIsInstance<AbsListView>().toList()) {
            while (list.canScrollList(1)) {
                list.scrollListBy(list.height / 2)
                settle()
                find(label)?.let { return it }
            }
        }
        return null
    }

    /** The part of [view] that can be seen and touched, in pixels of the screen. */
    fun visiblePart(view: View): Rect? = Rect().takeIf { view.getGlobalVisibleRect(it) }?.apply {
        val place = IntArray(2).also { view.rootView.getLocationOnScreen(it) }
        offset(place[0], place[1])
    }

    /** The view that a touch at [x], [y] reaches first. */
    fun topmostAt(x: Int, y: Int): View? = windows.asReversed().firstNotNullOfOrNull { it.deepestAt(x, y) }

    /** A picture of all windows, as a person sees them (a phone refuses pictures of its protected windows). */
    fun picture(): Bitmap {
        val (width, height) = size
        val picture = Bitmap.createBitmap(width, height, Bitmap.Config.ARGB_8888)
        val canvas = Canvas(picture).apply { drawColor(Color.BLACK) }
        for (window in windows) {
            val place = IntArray(2).also { window.getLocationOnScreen(it) }
            canvas.save()
            canvas.translate(place[0].toFloat(), place[1].toFloat())
            window.draw(canvas)
            canvas.restore()
        }
        return picture
    }
}

/** Typographic spaces and apostrophes as the plain ones, so that a test may be typed on any keyboard. */
private fun plain(text: String): String =
    text.replace('\u00A0', ' ').replace('\u202F', ' ').replace('’', '\'').trim().lowercase()

private fun View.tree(): Sequence<View> = sequence {
    if (visibility != View.VISIBLE || alpha == 0f) return@sequence
    yield(this@tree)
    if (this@tree is ViewGroup) {
        for (index in 0 until childCount) yieldAll(getChildAt(index).tree())
    }
}

private fun View.words(): List<String> = listOfNotNull(
    (this as? TextView)?.text?.toString(),
    (this as? TextView)?.hint?.toString(),
    contentDescription?.toString()
).filter { it.isNotBlank() }

private fun View.idName(): List<String> =
    if (id == View.NO_ID || id ushr PACKAGE_BITS == 0) emptyList() else listOf(resources.getResourceEntryName(id))

/** Ids made at run time have no package part, and so no name. */
private const val PACKAGE_BITS = 24

/** The colours behind the phone's bars lie over the app, and let every touch through. */
private val BARS = setOf(android.R.id.statusBarBackground, android.R.id.navigationBarBackground)

private fun View.deepestAt(x: Int, y: Int): View? {
    val seen = Rect()
    if (visibility != View.VISIBLE || id in BARS || !getGlobalVisibleRect(seen)) return null
    val place = IntArray(2).also { rootView.getLocationOnScreen(it) }
    if (!seen.contains(x - place[0], y - place[1])) return null
    if (this is ViewGroup) {
        for (index in childCount - 1 downTo 0) {
            getChildAt(index).deepestAt(x, y)?.let { return it }
        }
    }
    return this
}
