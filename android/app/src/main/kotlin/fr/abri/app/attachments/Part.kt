package fr.abri.app.attachments

import fr.abri.core.Area

/**
 * A rectangle of a picture, in ten-thousandths of its width and height from the top left.
 *
 * It never reaches out of the picture, and never becomes too small to be seen and touched.
 */
data class Part(val left: Int, val top: Int, val right: Int, val bottom: Int) {
    /** The same size, moved so far. */
    fun moved(x: Int, y: Int): Part {
        val across = x.coerceIn(-left, WHOLE - right)
        val down = y.coerceIn(-top, WHOLE - bottom)
        return Part(left + across, top + down, right + across, bottom + down)
    }

    /** The same middle, so much wider and higher. */
    fun grown(width: Int, height: Int): Part = between(
        (left - width / 2).coerceAtMost((left + right - LEAST) / 2),
        (top - height / 2).coerceAtMost((top + bottom - LEAST) / 2),
        (right + width / 2).coerceAtLeast((left + right + LEAST) / 2),
        (bottom + height / 2).coerceAtLeast((top + bottom + LEAST) / 2)
    )

    /** With the edges [held] at [x], [y]; the others stay. */
    fun dragged(held: Set<Edge>, x: Int, y: Int): Part = Part(
        if (Edge.LEFT in held) x.coerceIn(0, right - LEAST) else left,
        if (Edge.TOP in held) y.coerceIn(0, bottom - LEAST) else top,
        if (Edge.RIGHT in held) x.coerceIn(left + LEAST, WHOLE) else right,
        if (Edge.BOTTOM in held) y.coerceIn(top + LEAST, WHOLE) else bottom
    )

    val area: Area
        get() = Area(left.toUShort(), top.toUShort(), right.toUShort(), bottom.toUShort())

    companion object {
        private const val WHOLE = 10_000

        /** The shortest side of a part. */
        private const val LEAST = 200

        /** The whole picture. */
        val ALL = Part(0, 0, WHOLE, WHOLE)

        /** Where one is put that nobody drew. */
        val MIDDLE = Part(3_000, 4_000, 7_000, 6_000)

        /** The part between two corners, in any order, as far as it lies in the picture. */
        fun between(x: Int, y: Int, otherX: Int, otherY: Int) = Part(
            minOf(x, otherX).coerceIn(0, WHOLE),
            minOf(y, otherY).coerceIn(0, WHOLE),
            maxOf(x, otherX).coerceIn(0, WHOLE),
            maxOf(y, otherY).coerceIn(0, WHOLE)
        )

        /** The same, or null where it is a slip of the finger: too small for anything. */
        fun drawn(x: Int, y: Int, otherX: Int, otherY: Int): Part? =
            between(x, y, otherX, otherY).takeIf { it.right - it.left >= LEAST && it.bottom - it.top >= LEAST }
    }
}

/** A side of a [Part]. */
enum class Edge { LEFT, TOP, RIGHT, BOTTOM }
