package fr.abri.desktop

import java.awt.event.WindowAdapter
import java.awt.event.WindowEvent

/** Says that the person closes the window. */
class Closing(private val closing: () -> Unit) : WindowAdapter() {
    override fun windowClosing(event: WindowEvent) = closing()
}
