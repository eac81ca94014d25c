package fr.abri.desktop

import java.awt.GraphicsEnvironment
import kotlin.system.exitProcess
import org.junit.runner.JUnitCore
import org.junit.runner.Request

/** The app ended its process, and the tour goes on in a new one. */
const val ANOTHER_LIFE = 75

/** Opens the window or walks the tour: [Session] runs inside of Robolectric, which only knows tests. */
fun main(arguments: Array<String>) {
    val options =
        try {
            Options.parse(arguments.toList())
        } catch (refused: IllegalArgumentException) {
            System.err.println("✗ ${refused.message}")
            exitProcess(1)
        }
    Options.hand(arguments)
    // Android's own classes must not decide this: asked here, the answer is kept for the whole process.
    System.setProperty("java.awt.headless", (options.tour != null).toString())
    GraphicsEnvironment.isHeadless()
    val result = JUnitCore().run(Request.method(Session::class.java, if (options.tour == null) "window" else "tour"))
    for (failure in result.failures) {
        System.err.println("✗ ${failure.exception.message}")
        if (failure.exception !is AssertionError) System.err.println(failure.trace)
    }
    // Threads of the core's pool may still run: the process ends here, as a phone would end it.
    Runtime.getRuntime().halt(if (result.wasSuccessful()) 0 else 1)
}
