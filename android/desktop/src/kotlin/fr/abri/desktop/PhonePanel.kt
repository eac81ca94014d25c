package fr.abri.desktop

import java.awt.Color
import java.awt.Dimension
import java.awt.Font
import java.awt.Graphics
import java.awt.Graphics2D
import java.awt.GridBagLayout
import java.awt.RenderingHints.KEY_INTERPOLATION
import java.awt.RenderingHints.VALUE_INTERPOLATION_BILINEAR
import java.awt.event.KeyAdapter
import java.awt.event.KeyEvent
import java.awt.event.MouseAdapter
import java.awt.event.MouseEvent
import java.awt.event.MouseWheelEvent
import java.awt.image.BufferedImage
import javax.swing.JLabel
import javax.swing.JPanel
import javax.swing.SwingUtilities

/** What a person does to the panel, in pixels of the phone. Called on Swing's thread. */
interface Hand {
    fun down(x: Float, y: Float)

    fun move(x: Float, y: Float)

    fun up(x: Float, y: Float)

    fun wheel(x: Float, y: Float, steps: Float)

    /** A key that writes [text]. */
    fun write(text: String)

    /** A key that writes nothing, by its AWT code; [shift] is held down with it. */
    fun key(code: Int, shift: Boolean)
}

private val COVERED = Color(0x20, 0x24, 0x26)

/** The phone's screen in the window: paints its last picture, and passes on mouse and keys. */
class PhonePanel(private val width: Int, private val height: Int, scale: Double, hand: Hand) : JPanel() {
    private val image = BufferedImage(width, height, BufferedImage.TYPE_INT_RGB)

    private val notice = JLabel().apply {
        foreground = Color.WHITE
        font = Font(Font.SANS_SERIF, Font.PLAIN, 18)
        isVisible = false
    }

    init {
        layout = GridBagLayout()
        add(notice)
        preferredSize = Dimension((width / scale).toInt(), (height / scale).toInt())
        background = COVERED
        isFocusable = true
        // The phone's own focus moves with the tab key.
        focusTraversalKeysEnabled = false
        val mouse = Mouse(hand)
        addMouseListener(mouse)
        addMouseMotionListener(mouse)
        addMouseWheelListener(mouse)
        addKeyListener(Keys(hand))
    }

    /** Takes over the [pixels] of a new picture, row by row; from any thread. */
    fun show(pixels: IntArray) {
        synchronized(image) { image.setRGB(0, 0, width, height, pixels, 0, width) }
        repaint()
    }

    /** Something else of the phone is in front, which [sentence] tells; null when the app is back. On Swing's thread. */
    fun cover(sentence: String?) {
        notice.text = sentence?.let { htmlPage(it, preferredSize.width * 2 / 3) }
        notice.isVisible = sentence != null
        repaint()
    }

    override fun paintComponent(graphics: Graphics) {
        super.paintComponent(graphics)
        if (notice.isVisible) return
        (graphics as Graphics2D).setRenderingHint(KEY_INTERPOLATION, VALUE_INTERPOLATION_BILINEAR)
        synchronized(image) { graphics.drawImage(image, 0, 0, size.width, size.height, null) }
    }

    private inner class Mouse(private val hand: Hand) : MouseAdapter() {
        override fun mousePressed(event: MouseEvent) {
            requestFocusInWindow()
            if (SwingUtilities.isLeftMouseButton(event)) at(event, hand::down)
        }

        override fun mouseDragged(event: MouseEvent) {
            if (SwingUtilities.isLeftMouseButton(event)) at(event, hand::move)
        }

        override fun mouseReleased(event: MouseEvent) {
            if (SwingUtilities.isLeftMouseButton(event)) at(event, hand::up)
        }

        override fun mouseWheelMoved(event: MouseWheelEvent) =
            at(event) { x, y -> hand.wheel(x, y, event.preciseWheelRotation.toFloat()) }

        private fun at(event: MouseEvent, act: (Float, Float) -> Unit) =
            act(event.x * width.toFloat() / size.width, event.y * height.toFloat() / size.height)
    }

    private class Keys(private val hand: Hand) : KeyAdapter() {
        override fun keyTyped(event: KeyEvent) {
            val letter = event.keyChar
            if (letter != KeyEvent.CHAR_UNDEFINED && !letter.isISOControl()) hand.write(letter.toString())
        }

        override fun keyPressed(event: KeyEvent) = hand.key(event.keyCode, event.isShiftDown)
    }
}
