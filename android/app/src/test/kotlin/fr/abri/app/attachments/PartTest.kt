package fr.abri.app.attachments

import android.graphics.RectF
import fr.abri.app.robolectric.AppTest
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.annotation.Config

/** Rectangles under a finger and under buttons stay in the picture. */
@Config(sdk = [35])
class PartTest : AppTest() {
    private val place = RectF(100f, 200f, 300f, 400f)
    private val hand = PictureHand(20f)

    @Test
    fun `what is moved stays in the picture, as large as it was`() {
        assertEquals(Part(0, 4_000, 4_000, 6_000), Part.MIDDLE.moved(-9_999, 0))
        assertEquals(Part(3_000, 8_000, 7_000, 10_000), Part.MIDDLE.moved(0, 9_999))
    }

    @Test
    fun `what grows and shrinks keeps its middle and never vanishes`() {
        assertEquals(Part(2_800, 4_000, 7_200, 6_000), Part.MIDDLE.grown(400, 0))
        assertEquals(Part(4_900, 4_000, 5_100, 6_000), Part.MIDDLE.grown(-9_999, 0))
        assertEquals(Part.ALL, Part.ALL.grown(400, 400))
        assertEquals(Part(200, 200, 9_800, 9_800), Part.ALL.grown(-400, -400))
    }

    @Test
    fun `a finger draws from corner to corner, and not out of the picture`() {
        assertTrue(hand.down(250f, 350f, place, null))
        hand.move(90f, 250f, place)
        assertEquals(Part(0, 2_500, 7_500, 7_500), hand.lift())
        assertNull("nothing is left in the hand", hand.lift())
    }

    @Test
    fun `a slip of the finger draws nothing`() {
        assertTrue(hand.down(250f, 350f, place, null))
        hand.move(252f, 351f, place)
        assertNull(hand.lift())
    }

    @Test
    fun `an edge and a corner can be dragged, the middle cannot`() {
        assertTrue(hand.down(305f, 300f, place, Part.ALL))
        hand.move(200f, 210f, place)
        assertEquals(Part(0, 0, 5_000, 10_000), hand.lift())
        assertTrue(hand.down(100f, 200f, place, Part.ALL))
        hand.move(500f, 250f, place)
        assertEquals(Part(9_800, 2_500, 10_000, 10_000), hand.lift())
        assertFalse(hand.down(200f, 300f, place, Part.ALL))
    }
}
