package fr.abri.desktop

import java.awt.Color
import java.awt.Dimension
import java.awt.Graphics
import java.awt.event.KeyAdapter
import java.awt.event.KeyEvent
import java.awt.event.MouseAdapter
import java.awt.event.MouseEvent
import java.awt.event.MouseWheelEvent
import java.awt.image.BufferedImage
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

/** The phone's screen in the window: paints its last picture, and passes on mouse and keys. */
class PhonePanel(private val width: Int, private val height: Int, scale: Double, hand: Hand) : JPanel() {
    private val image = BufferedImage(width, height, BufferedImage.TYPE_INT_RGB)

    init {
        preferredSize = Dimension((width / scale).toInt(), (height / scale).toInt())
        background = Color.BLACK
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

    /** Something else of the phone is in front: the app can't be seen until its next picture. */
    fun cover() {
        synchronized(image) { image.createGraphics().apply { color = COVERED }.fillRect(0, 0, width, height) }
        repaint()
    }

    override fun paintComponent(graphics: Graphics) {
        super.paintComponent(graphics)
        synchronized(image) { graphics.drawImage(image, 0, 0, size.width, size.height, null) }
    }

    private companion object {
        val COVERED = Color(0x20, 0x24, 0x26)
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
