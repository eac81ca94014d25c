package fr.abri.app.attachments

import android.graphics.Bitmap
import android.graphics.Color
import fr.abri.app.journal.forCopy
import fr.abri.app.journal.forScreen
import fr.abri.app.journal.pixels
import fr.abri.app.robolectric.AppTest
import java.io.ByteArrayOutputStream
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Test
import org.robolectric.annotation.Config

/** What the phone decodes by itself, in memory. */
class DecodingTest : AppTest() {
    @Test
    @Config(sdk = [30, 35])
    fun `a photograph is upright however the camera was held`() {
        // Where the corner that is written first belongs, by the eight values of EXIF.
        val corners = listOf(0f to 0f, 1f to 0f, 1f to 1f, 0f to 1f, 0f to 0f, 1f to 0f, 1f to 1f, 0f to 1f)
        corners.forEachIndexed { place, (across, down) ->
            val orientation = place + 1
            val shown = checkNotNull(forScreen(photograph(application.cacheDir, orientation).readBytes()))
            assertEquals(
                "$orientation",
                if (orientation >
                    4
                ) {
                    HIGH to WIDE
                } else {
                    WIDE to HIGH
                },
                shown.width to shown.height
            )
            assertEquals("$orientation", Color.RED, shown.colorAt(across, down))
            assertEquals("$orientation", Color.BLUE, shown.colorAt(1 - across, 1 - down))
        }
    }

    @Test
    fun `a large picture is smaller on the screen than in a copy`() {
        val large = Bitmap.createBitmap(1_700, 10, Bitmap.Config.ARGB_8888)
        val file = ByteArrayOutputStream().also { large.compress(Bitmap.CompressFormat.PNG, 100, it) }
        assertEquals(850, forScreen(file.toByteArray())?.width)
        assertEquals(1_700u, forCopy(file.toByteArray())?.pixels()?.width)
    }

    @Test
    fun `what is no picture is none`() {
        assertNull(forScreen(ByteArray(0)))
        assertNull(forScreen("une note".encodeToByteArray()))
    }

    @Test
    fun `pixels are red, green, blue and opacity from the top left`() {
        val pixels = redAtTopLeft().pixels()
        assertEquals(listOf(255, 0, 0, 255), pixels.rgba.take(4).map { it.toInt() and 0xFF })
        assertEquals(listOf(0, 0, 255, 255), pixels.rgba.takeLast(4).map { it.toInt() and 0xFF })
        assertEquals(WIDE * HIGH * 4, pixels.rgba.size)
    }
}
