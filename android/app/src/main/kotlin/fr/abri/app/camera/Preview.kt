package fr.abri.app.camera

import android.annotation.SuppressLint
import android.content.Context
import android.graphics.Matrix
import android.graphics.RectF
import android.graphics.SurfaceTexture
import android.util.Size
import android.view.Surface
import android.view.TextureView

/** The part of the screen's height that it has at most. */
private const val TALLEST = 0.55f

/**
 * What the camera sees. A texture and not a surface of its own, so that it is covered with the rest of the window.
 *
 * [begin] is called once there is something to draw on.
 */
@SuppressLint("ViewConstructor")
class Preview(context: Context, private val begin: (SurfaceTexture) -> Unit) :
    TextureView(context),
    TextureView.SurfaceTextureListener {
    private var seen: Size? = null

    /** How far the phone is turned from upright, in degrees against the clock. */
    val turned: Int
        get() = when (display?.rotation) {
            Surface.ROTATION_90 -> 90
            Surface.ROTATION_180 -> 180
            Surface.ROTATION_270 -> 270
            else -> 0
        }

    init {
        surfaceTextureListener = this
    }

    /** Takes the shape of what is seen, which the camera gives lying on its side. */
    fun show(size: Size) {
        seen = size
        requestLayout()
        turn()
    }

    override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) {
        val width = MeasureSpec.getSize(widthMeasureSpec)
        val tallest = (resources.displayMetrics.heightPixels * TALLEST).toInt()
        val (across, down) = seen?.let { if (turned % 180 == 0) it.height to it.width else it.width to it.height }
            ?: (3 to 4)
        val high = width * down / across
        if (high <=
            tallest
        ) {
            setMeasuredDimension(width, high)
        } else {
            setMeasuredDimension(tallest * across / down, tallest)
        }
    }

    override fun onSurfaceTextureAvailable(texture: SurfaceTexture, width: Int, height: Int) = begin(texture)

    override fun onSurfaceTextureSizeChanged(texture: SurfaceTexture, width: Int, height: Int) = turn()

    override fun onSurfaceTextureDestroyed(texture: SurfaceTexture) = true

    override fun onSurfaceTextureUpdated(texture: SurfaceTexture) = Unit

    /** The system keeps what the camera gives upright for an upright phone; for one on its side it is turned here. */
    private fun turn() {
        val across = width.toFloat()
        val down = height.toFloat()
        val whole = RectF(0f, 0f, across, down)
        val turning = Matrix()
        when (turned) {
            90, 270 -> {
                val lying = RectF(0f, 0f, down, across).apply {
                    offset(whole.centerX() - centerX(), whole.centerY() - centerY())
                }
                turning.setRectToRect(whole, lying, Matrix.ScaleToFit.FILL)
                turning.postRotate(-turned.toFloat(), whole.centerX(), whole.centerY())
            }

            180 -> turning.postRotate(180f, whole.centerX(), whole.centerY())
        }
        setTransform(turning)
    }
}
