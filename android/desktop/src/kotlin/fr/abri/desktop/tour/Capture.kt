package fr.abri.desktop.tour

import android.graphics.Bitmap
import android.graphics.Canvas
import android.graphics.Color
import android.graphics.Paint
import java.io.File

private const val WIDTH = 720
private const val HEIGHT = 1280
private const val MARGIN = 48f
private const val LINE = 56f
private const val LETTERS = 34f

/** Draws the screenshot of a threat, as a victim keeps it: invented words, no picture of anyone. */
fun captureOfThreat(): File {
    val picture = Bitmap.createBitmap(WIDTH, HEIGHT, Bitmap.Config.ARGB_8888)
    val canvas = Canvas(picture).apply { drawColor(Color.WHITE) }
    val paint = Paint(Paint.ANTI_ALIAS_FLAG).apply { textSize = LETTERS }
    val lines =
        listOf("nolan_8842", "", "Tu as jusqu’à minuit.", "200 € en coupons,", "sinon tes contacts reçoivent tout.")
    for ((index, line) in lines.withIndex()) canvas.drawText(line, MARGIN, MARGIN + LINE * (index + 1), paint)
    val file = File(System.getProperty("java.io.tmpdir"), "Capture du 21 novembre.png")
    file.outputStream().use { picture.compress(Bitmap.CompressFormat.PNG, 100, it) }
    return file
}
