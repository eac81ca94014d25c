package fr.abri.app.attachments

import android.graphics.Bitmap
import android.graphics.Canvas
import android.graphics.Color
import android.graphics.Paint
import java.io.File
import java.nio.ByteBuffer

/** Sides of the picture in pixels. */
const val WIDE = 80
const val HIGH = 120

/** A blue picture with a red square at its top left. */
fun redAtTopLeft(): Bitmap = Bitmap.createBitmap(WIDE, HIGH, Bitmap.Config.ARGB_8888).apply {
    eraseColor(Color.BLUE)
    Canvas(this).drawRect(0f, 0f, WIDE / 2f, HIGH / 2f, Paint().apply { color = Color.RED })
}

/** The same as a file of a kind. */
@Suppress("DEPRECATION")
fun pictureFile(folder: File, name: String): File = File(folder, name).apply {
    val kind = when (extension) {
        "png" -> Bitmap.CompressFormat.PNG
        "webp" -> Bitmap.CompressFormat.WEBP
        else -> Bitmap.CompressFormat.JPEG
    }
    outputStream().use { redAtTopLeft().compress(kind, 100, it) }
}

/** The same as a camera writes it: turned by a remark of the value [orientation], with a place and a maker. */
fun photograph(folder: File, orientation: Int = 1): File = pictureFile(folder, "photo.jpg").apply {
    val plain = readBytes()
    val remark = "Exif\u0000\u0000".encodeToByteArray() + exif(orientation)
    val head = ByteBuffer.allocate(6).putShort(0xFFD8.toShort()).putShort(0xFFE1.toShort())
    head.putShort((remark.size + 2).toShort())
    writeBytes(head.array() + remark + plain.drop(2))
}

/** A maker, an orientation, and a latitude in the second list. */
private fun exif(orientation: Int): ByteArray {
    val maker = "Fabrique\u0000".encodeToByteArray()
    val makerAt = 8 + 2 + 3 * ENTRY + 4
    val placeAt = makerAt + maker.size + 1
    val degreesAt = placeAt + 2 + 2 * ENTRY + 4
    return ByteBuffer.allocate(degreesAt + 3 * 8).run {
        put("MM\u0000*".encodeToByteArray()).putInt(8).putShort(3)
        entry(0x010F, 2, maker.size, makerAt)
        entry(0x0112, 3, 1, orientation shl 16)
        entry(0x8825, 4, 1, placeAt)
        putInt(0).put(maker).put(0).putShort(2)
        entry(1, 2, 2, 'N'.code shl 24)
        entry(2, 5, 3, degreesAt)
        putInt(0)
        listOf(48, 51, 24).forEach { putInt(it).putInt(1) }
        array()
    }
}

private const val ENTRY = 12

private fun ByteBuffer.entry(tag: Int, kind: Int, count: Int, value: Int) =
    putShort(tag.toShort()).putShort(kind.toShort()).putInt(count).putInt(value)

/** The colour of a point, the distance from the edges given as a share: its strongest part. */
fun Bitmap.colorAt(across: Float, down: Float): Int {
    val color = getPixel((across * (width - 1)).toInt(), (down * (height - 1)).toInt())
    val strongest = maxOf(Color.red(color), Color.green(color), Color.blue(color))
    return when {
        strongest < 60 -> Color.BLACK
        strongest == Color.red(color) -> Color.RED
        else -> Color.BLUE
    }
}
