package fr.abri.desktop

import java.awt.GraphicsEnvironment
import java.io.OutputStream
import java.io.PrintStream
import kotlin.system.exitProcess
import org.junit.runner.JUnitCore
import org.junit.runner.Request
import org.junit.runner.Runner

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
    val result = JUnitCore().run(session(if (options.tour == null) "window" else "tour"))
    for (failure in result.failures) {
        System.err.println("✗ ${failure.exception.message}")
        if (failure.exception !is AssertionError) System.err.println(failure.trace)
    }
    // Threads of the core's pool may still run: the process ends here, as a phone would end it.
    Runtime.getRuntime().halt(if (result.wasSuccessful()) 0 else 1)
}

/** Robolectric warns of the levels that need a newer JDK, and nobody asked for them: not a word for a person. */
private fun session(part: String): Runner {
    val errors = System.err
    System.setErr(PrintStream(OutputStream.nullOutputStream()))
    return Request.method(Session::class.java, part).runner.also { System.setErr(errors) }
}
