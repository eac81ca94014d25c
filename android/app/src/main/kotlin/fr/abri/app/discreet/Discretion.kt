package fr.abri.app.discreet

import android.content.Context
import fr.abri.app.Container
import fr.abri.app.calculator.CalculatorHolder
import fr.abri.app.core.forgetReader
import fr.abri.app.core.keepReader
import fr.abri.app.core.reader
import fr.abri.core.JournalException
import fr.abri.core.Reader
import kotlinx.coroutines.launch

/** The window that shows the app, and that gives way to the calculator. */
fun interface GivesWay {
    fun giveWay()
}

/**
 * Discreet mode: the launcher shows a calculator, which opens the app for the journal's code alone, or its emergency
 * numbers. Whom the app is for is kept in the journal meanwhile, and known while that is open.
 */
class Discretion(private val container: Container, context: Context) {
    private val icon = LauncherIcon(context)
    private var window: GivesWay? = null
    private var helpIsOpen = false
    private val attempt = CodeAttempt(container.core, container.scope, ::enter) { container.panic.lock() }

    /** What the calculator does with the digits before « = »; set while it is in front. */
    var open: () -> Unit = {}

    /** What is on the display, in memory, for as long as the calculator is in front. */
    val calculator = CalculatorHolder { code -> if (isOn) attempt.start(code) { open() } else code.fill(0) }

    val isOn: Boolean
        get() = container.settings.settings.value.discreet

    /** Whether the window may show anything of the app now. */
    val admits: Boolean
        get() = !isOn || helpIsOpen || container.core.isOpen.value

    /** Whether the emergency numbers are all there is to see: nobody has given a code. */
    val isHelpAlone: Boolean
        get() = isOn && !container.core.isOpen.value

    /** Begins discreet mode, from the open journal. What the private file said moves into the journal first. */
    suspend fun begin() {
        container.core.keepReader(Reader(container.audience, container.settings.settings.value.country))
        container.settings.change { it.copy(discreet = true) }
        container.shareDoor.isOpen = false
        icon.isCalculator = true
    }

    /** Ends discreet mode, from the open journal. */
    suspend fun end() {
        container.settings.change { it.copy(discreet = false) }
        icon.isCalculator = false
        container.core.forgetReader()
    }

    /** The launcher shows what the settings say, whatever came between. */
    fun matchIcon() {
        icon.isCalculator = isOn
    }

    /** The reader changed: kept where it is found again. A full disk holds nobody up. */
    suspend fun keepReader() {
        if (!isOn || !container.core.isOpen.value) return
        try {
            container.core.keepReader(Reader(container.audience, container.settings.settings.value.country))
        } catch (_: JournalException) {
            // It holds until the app is left.
        }
    }

    /** The journal is open: speaks to whom it names. */
    suspend fun recogniseReader() {
        if (!isOn) return
        val reader =
            try {
                container.core.reader()
            } catch (_: JournalException) {
                // What is damaged there must keep nobody from the notes.
                null
            }
        container.settings.recognise(reader?.audience, reader?.country)
        container.speak()
    }

    /** Shows the emergency numbers, without a code. */
    fun openHelp() {
        helpIsOpen = true
        container.navigator.reset(container.doors.helpAlone())
        open()
    }

    /** The item of the bar that leads home: without a code, that is the calculator. */
    fun goHome() {
        if (isHelpAlone) container.panic.lock() else container.navigator.reset(container.doors.first())
    }

    /** The journal is locked, or the emergency numbers are left: all there is to see is the calculator. */
    fun leave() {
        if (!isOn) return
        helpIsOpen = false
        window?.giveWay()
        if (container.settings.settings.value.audience == null) return
        container.settings.recognise(null, null)
        container.scope.launch { container.speak() }
    }

    /** Nobody looks at the calculator any more: nothing of it stays. */
    fun leaveCalculator() {
        attempt.stop()
        calculator.clear()
    }

    fun attach(window: GivesWay) {
        this.window = window
    }

    fun detach(window: GivesWay) {
        if (this.window === window) this.window = null
    }

    private suspend fun enter() {
        recogniseReader()
        container.navigator.reset(container.doors.first())
    }
}
