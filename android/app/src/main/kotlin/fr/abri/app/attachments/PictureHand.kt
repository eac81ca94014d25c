package fr.abri.app.attachments

import android.graphics.RectF
import kotlin.math.abs

/** A finger on a picture, from where it came down to where it is lifted. [reach] is how far it may miss an edge. */
class PictureHand(private val reach: Float) {
    private var begun = 0 to 0
    private var dragged: Pair<Part, Set<Edge>>? = null

    /** What the finger has made so far. */
    var part: Part? = null
        private set

    /**
     * The finger comes down on the picture at [place]: on an edge of [crop], or anywhere if there is none.
     *
     * False where it took hold of nothing.
     */
    fun down(x: Float, y: Float, place: RectF, crop: Part?): Boolean {
        begun = x.across(place) to y.down(place)
        dragged = crop?.let { it to edgesAt(x, y, place, it) }
        part = null
        return dragged?.second?.isNotEmpty() ?: place.contains(x, y)
    }

    fun move(x: Float, y: Float, place: RectF) {
        val (atX, atY) = x.across(place) to y.down(place)
        part = dragged?.let { (crop, edges) -> crop.dragged(edges, atX, atY) }
            ?: Part.drawn(begun.first, begun.second, atX, atY)
    }

    /** The finger is lifted: what it made, or null where it was a slip. */
    fun lift(): Part? = part.also { part = null }

    /** One edge, or the two of a corner. */
    private fun edgesAt(x: Float, y: Float, place: RectF, crop: Part): Set<Edge> {
        val whole = Part.ALL.right
        val left = place.left + place.width() * crop.left / whole
        val right = place.left + place.width() * crop.right / whole
        val top = place.top + place.height() * crop.top / whole
        val bottom = place.top + place.height() * crop.bottom / whole
        val across = x in left - reach..right + reach
        val down = y in top - reach..bottom + reach
        return setOfNotNull(
            if (down) near(x, left to Edge.LEFT, right to Edge.RIGHT) else null,
            if (across) near(y, top to Edge.TOP, bottom to Edge.BOTTOM) else null
        )
    }

    private fun near(finger: Float, vararg edges: Pair<Float, Edge>): Edge? =
        edges.firstOrNull { (place, _) -> abs(finger - place) <= reach }?.second

    private fun Float.across(place: RectF) = ((this - place.left) / place.width() * Part.ALL.right).toInt()

    private fun Float.down(place: RectF) = ((this - place.top) / place.height() * Part.ALL.bottom).toInt()
}
