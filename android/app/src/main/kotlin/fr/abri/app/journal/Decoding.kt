package fr.abri.app.journal

import android.annotation.TargetApi
import android.graphics.Bitmap
import android.graphics.BitmapFactory
import android.graphics.Color
import android.graphics.ColorSpace
import android.graphics.ImageDecoder
import android.os.Build
import fr.abri.core.Pixels
import java.io.IOException
import java.nio.ByteBuffer

/** The longer side of what is shown, in pixels at most. */
const val SIDE = 1600

/** The pixels of a copy at most: 64 MB, which every phone has room for. */
private const val MOST_PIXELS = 16_000_000L

/** Red, green, blue and opacity. */
private const val BYTES = 4

/** How many pixels of a side become one, by width and height. */
private typealias Sampling = (Int, Int) -> Int

/** A picture small enough for a screen; null where the phone can't read it. */
fun forScreen(file: ByteArray): Bitmap? = decode(file) { width, height ->
    sampling { maxOf(width, height) / it <= SIDE }
}

/** A picture with as many of its pixels as a copy can have; null where the phone can't read it. */
fun forCopy(file: ByteArray): Bitmap? = decode(file) { width, height ->
    sampling { width.toLong() * height / (it * it) <= MOST_PIXELS }
}

/** What the core takes for a copy. */
fun Bitmap.pixels(): Pixels {
    val rgba = ByteArray(width * height * BYTES)
    val row = IntArray(width)
    for (y in 0 until height) {
        getPixels(row, 0, width, 0, y, width, 1)
        row.forEachIndexed { x, color -> rgba.put(color, (y * width + x) * BYTES) }
    }
    row.fill(0)
    return Pixels(width.toUInt(), height.toUInt(), rgba)
}

/** The other way round. */
fun Pixels.bitmap(): Bitmap {
    val colors = IntArray(width.toInt() * height.toInt()) { rgba.color(it * BYTES) }
    return Bitmap.createBitmap(colors, width.toInt(), height.toInt(), Bitmap.Config.ARGB_8888)
}

private fun ByteArray.put(color: Int, place: Int) {
    this[place] = Color.red(color).toByte()
    this[place + 1] = Color.green(color).toByte()
    this[place + 2] = Color.blue(color).toByte()
    this[place + 3] = Color.alpha(color).toByte()
}

private fun ByteArray.color(place: Int): Int =
    Color.argb(part(place + 3), part(place), part(place + 1), part(place + 2))

private fun ByteArray.part(place: Int): Int = this[place].toInt() and 0xFF

private fun sampling(fits: (Int) -> Boolean): Int = generateSequence(1) { it * 2 }.first(fits)

/** Nothing of it is written anywhere: the decoders work in memory. */
private fun decode(file: ByteArray, sampling: Sampling): Bitmap? =
    if (Build.VERSION.SDK_INT >= 28) decodeUpright(file, sampling) else decodeAsItLies(file, sampling)

@TargetApi(28)
private fun decodeUpright(file: ByteArray, sampling: Sampling): Bitmap? = try {
    ImageDecoder.decodeBitmap(ImageDecoder.createSource(ByteBuffer.wrap(file))) { decoder, information, _ ->
        decoder.allocator = ImageDecoder.ALLOCATOR_SOFTWARE
        decoder.setTargetColorSpace(ColorSpace.get(ColorSpace.Named.SRGB))
        decoder.setTargetSampleSize(information.size.run { sampling(width, height) })
        // What was cut off in the middle is shown as far as it goes.
        decoder.setOnPartialImageListener { true }
    }
} catch (_: IOException) {
    null
}

/** The kinds that levels 26 and 27 read and the core does not carry no remark on how they are turned. */
private fun decodeAsItLies(file: ByteArray, sampling: Sampling): Bitmap? {
    val options = BitmapFactory.Options().apply { inJustDecodeBounds = true }
    BitmapFactory.decodeByteArray(file, 0, file.size, options)
    if (options.outWidth <= 0 || options.outHeight <= 0) return null
    options.inJustDecodeBounds = false
    options.inSampleSize = sampling(options.outWidth, options.outHeight)
    return BitmapFactory.decodeByteArray(file, 0, file.size, options)
}
