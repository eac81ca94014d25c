package fr.abri.desktop

import fr.abri.app.robolectric.Outside
import fr.abri.app.robolectric.Phone
import fr.abri.app.robolectric.waitUntil
import java.awt.BorderLayout
import java.awt.GraphicsEnvironment
import java.awt.Toolkit
import java.io.File
import java.util.Locale
import javax.swing.JComponent
import javax.swing.JFileChooser
import javax.swing.JFrame
import javax.swing.SwingUtilities
import javax.swing.UIManager

/** The phone in a window, until the person closes it or the app ends its process. */
class PhoneWindow(private val phone: Phone, private val options: Options) {
    private val time = RealTime()
    private val picture = Picture(phone.screen)
    private var closed = false
    private var away = false
    private var covered: Outside? = null

    private lateinit var frame: JFrame
    private lateinit var panel: PhonePanel
    private lateinit var side: SidePanel

    fun run() {
        phone.open()
        options.person?.let(::answer)
        SwingUtilities.invokeAndWait(::build)
        while (!closed && phone.isOpen) {
            time.turn()
            phone.follow()
            if (phone.outside != covered) cover(phone.outside)
            if (covered == null && !away) picture.next()?.let(panel::show)
        }
        if (phone.ended) println("Abri a mis fin à son processus : la fenêtre se ferme.")
        SwingUtilities.invokeAndWait(frame::dispose)
    }

    private fun build() {
        JComponent.setDefaultLocale(Locale.FRANCE)
        UIManager.put("FileChooser.acceptAllFileFilterText", "Tous les fichiers")
        val (width, height) = phone.screen.size
        panel = PhonePanel(width, height, FINER * SCREEN.defaultTransform.scaleX, WindowHand(phone.finger, time))
        val keys =
            listOf(
                "Retour (Échap)" to { time.ask { if (phone.outside == null && !away) phone.back() else comeBack() } },
                "Aller à l’écran d’accueil" to { time.ask { goAway(HOME, phone::leave) } },
                "Éteindre l’écran" to { time.ask { goAway(DARK, phone::switchOff) } }
            )
        side = SidePanel(options.journal.path, keys) { time.ask(::comeBack) }
        frame = JFrame("Abri sur ce bureau — clé logicielle, pas de puce de sécurité")
        frame.defaultCloseOperation = JFrame.DO_NOTHING_ON_CLOSE
        frame.addWindowListener(Closing { time.ask { closed = true } })
        frame.add(panel, BorderLayout.CENTER)
        frame.add(side, BorderLayout.EAST)
        frame.isResizable = false
        frame.pack()
        frame.setLocationRelativeTo(null)
        frame.isVisible = true
        panel.requestFocusInWindow()
    }

    /** The person was named on the command line: the first question, where it is asked, needs no second answer. */
    private fun answer(person: Person) {
        waitUntil("the first screen") { phone.screen.words.isNotEmpty() }
        if (phone.shows(person.answer)) phone.tap(person.answer)
    }

    private fun goAway(sentence: String, go: () -> Unit) {
        if (phone.outside != null || away) return
        go()
        away = true
        SwingUtilities.invokeLater { tell(sentence) }
    }

    private fun comeBack() {
        if (phone.outside != null) phone.comeBack()
        if (away) phone.enter()
        away = false
        picture.refresh()
        SwingUtilities.invokeLater { tell(null) }
    }

    private fun tell(sentence: String?) {
        side.show(sentence)
        panel.cover(sentence)
    }

    private fun cover(request: Outside?) {
        covered = request
        picture.refresh()
        SwingUtilities.invokeLater {
            tell(request?.inFrench())
            if (request is Outside.Picker) choose()
        }
    }

    private fun choose() {
        val chooser = JFileChooser(System.getenv("HOME")?.let(::File))
        chooser.dialogTitle = "Le sélecteur de documents du téléphone"
        val chosen = if (chooser.showOpenDialog(frame) == JFileChooser.APPROVE_OPTION) chooser.selectedFile else null
        time.ask { if (phone.outside is Outside.Picker) phone.pick(chosen) }
    }

    companion object {
        private const val HOME = "Le téléphone montre son écran d’accueil ; Abri reste ouvert, sans être vu."
        private const val DARK = "L’écran du téléphone est éteint."

        private val SCREEN
            get() = GraphicsEnvironment.getLocalGraphicsEnvironment().defaultScreenDevice.defaultConfiguration

        private const val DP_PER_INCH = 160

        /** What the window's frame and the desktop's bars need beside the phone. */
        private const val FRAME_PIXELS = 60

        /** Every pixel of the desktop is drawn from four of the phone: letters keep their shape and their spaces. */
        private const val FINER = 2

        /** Above, drawing gets slow; below, letters can't be read. */
        private val DENSITIES = 240..640

        /** The phone's pixels per inch with which the whole of it fits into this desktop's height. */
        fun density(look: Look): Int {
            val insets = Toolkit.getDefaultToolkit().getScreenInsets(SCREEN)
            val free = SCREEN.bounds.height - insets.top - insets.bottom - FRAME_PIXELS
            val scale = SCREEN.defaultTransform.scaleY
            return (FINER * free * scale * DP_PER_INCH / look.height).toInt().coerceIn(DENSITIES)
        }
    }
}
