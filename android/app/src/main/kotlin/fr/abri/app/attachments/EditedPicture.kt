package fr.abri.app.attachments

import android.annotation.SuppressLint
import android.content.Context
import android.graphics.Canvas
import android.graphics.Color
import android.graphics.Paint
import android.graphics.RectF
import android.view.MotionEvent
import android.view.View
import fr.abri.app.R
import fr.abri.app.journal.keepToAids
import fr.abri.app.kit.dp

/** The part of the screen's height that the picture has at most, so that the page can be moved beside it. */
private const val TALLEST = 0.5f

/** What does not stay is seen through this. */
private const val DIMMED = 0xB3000000.toInt()

/**
 * A picture under a finger: drawing over it covers, dragging an edge cuts. What was drawn is told to [drawn] and
 * [cut] when the finger is lifted.
 *
 * Nothing is measured in pixels of the screen: a part is the same on every phone.
 */
@SuppressLint("ViewConstructor")
class EditedPicture(context: Context, private val drawn: (Part) -> Unit, private val cut: (Part) -> Unit) :
    View(context) {
    private val place = RectF()
    private val black = Paint().apply { color = Color.BLACK }
    private val dim = Paint().apply { color = DIMMED }
    private val edge = line(R.color.focus_ring, 3)
    private val halo = line(R.color.surface, 5)
    private val hand = PictureHand(dp(28).toFloat())
    private var state: CopyEditorState? = null

    init {
        keepToAids()
    }

    fun show(state: CopyEditorState, spoken: String) {
        val grows = this.state?.picture == null && state.picture != null
        this.state = state
        contentDescription = spoken.takeIf { state.picture != null }
        if (grows) requestLayout()
        invalidate()
    }

    override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) {
        val width = MeasureSpec.getSize(widthMeasureSpec)
        val picture = state?.picture
        val tallest = resources.displayMetrics.heightPixels * TALLEST
        val height = if (picture == null) dp(96).toFloat() else width.toFloat() * picture.height / picture.width
        setMeasuredDimension(width, minOf(height, tallest).toInt())
    }

    override fun onLayout(changed: Boolean, left: Int, top: Int, right: Int, bottom: Int) {
        val picture = state?.picture ?: return
        val scale = minOf(width.toFloat() / picture.width, height.toFloat() / picture.height)
        val besides = (width - picture.width * scale) / 2
        val above = (height - picture.height * scale) / 2
        place.set(besides, above, besides + picture.width * scale, above + picture.height * scale)
    }

    override fun onDraw(canvas: Canvas) {
        val state = state ?: return
        val picture = state.picture ?: return
        canvas.drawBitmap(picture, null, place, null)
        val covered = state.edit.covered + listOfNotNull(hand.part.takeIf { state.mode == EditMode.COVER })
        covered.forEach { canvas.drawRect(it.onScreen(), black) }
        val stays = (hand.part?.takeIf { state.mode == EditMode.CROP } ?: state.edit.cropped).onScreen()
        canvas.save()
        canvas.clipRect(place)
        canvas.clipOutRect(stays)
        canvas.drawPaint(dim)
        canvas.restore()
        val held = if (state.mode == EditMode.CROP) stays else covered.lastOrNull()?.onScreen()
        held?.let {
            canvas.drawRect(it, halo)
            canvas.drawRect(it, edge)
        }
    }

    @SuppressLint("ClickableViewAccessibility")
    override fun onTouchEvent(event: MotionEvent): Boolean {
        val state = state?.takeIf { it.picture != null && !it.working } ?: return false
        when (event.actionMasked) {
            MotionEvent.ACTION_DOWN -> {
                val crop = state.edit.cropped.takeIf { state.mode == EditMode.CROP }
                if (!hand.down(event.x, event.y, place, crop)) return false
                // The page must not run away under the drawing hand.
                parent.requestDisallowInterceptTouchEvent(true)
            }

            MotionEvent.ACTION_MOVE -> hand.move(event.x, event.y, place)

            MotionEvent.ACTION_UP -> hand.lift()?.let(if (state.mode == EditMode.CROP) cut else drawn)

            MotionEvent.ACTION_CANCEL -> hand.lift()
        }
        invalidate()
        return true
    }

    private fun Part.onScreen() = RectF(
        place.left + place.width() * left / Part.ALL.right,
        place.top + place.height() * top / Part.ALL.bottom,
        place.left + place.width() * right / Part.ALL.right,
        place.top + place.height() * bottom / Part.ALL.bottom
    )

    private fun line(color: Int, width: Int) = Paint(Paint.ANTI_ALIAS_FLAG).apply {
        style = Paint.Style.STROKE
        strokeWidth = dp(width).toFloat()
        this.color = context.getColor(color)
    }
}
