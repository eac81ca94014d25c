package fr.abri.desktop

import android.view.View
import android.view.ViewTreeObserver
import fr.abri.app.robolectric.Screen
import java.util.WeakHashMap

/** The screen's picture for the window, taken again only when a window of the phone was drawn or went away. */
class Picture(private val screen: Screen) {
    private val watched = WeakHashMap<View, ViewTreeObserver.OnDrawListener>()
    private var shown = emptyList<View>()
    private var changed = true

    /** The next picture is taken whatever was drawn. */
    fun refresh() {
        changed = true
    }

    /** The pixels of the screen if they may have changed, else null. */
    fun next(): IntArray? {
        val windows = screen.windows
        for (window in windows) {
            watched.getOrPut(window) {
                ViewTreeObserver.OnDrawListener { changed = true }.also(window.viewTreeObserver::addOnDrawListener)
            }
        }
        if (windows != shown) changed = true
        shown = windows
        if (!changed) return null
        changed = false
        val picture = screen.picture()
        val pixels = IntArray(picture.width * picture.height)
        picture.getPixels(pixels, 0, picture.width, 0, 0, picture.width, picture.height)
        picture.recycle()
        return pixels
    }
}
