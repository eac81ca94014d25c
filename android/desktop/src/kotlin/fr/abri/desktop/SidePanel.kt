package fr.abri.desktop

import java.awt.BorderLayout
import java.awt.Color
import java.awt.Dimension
import java.awt.Font
import java.awt.GridLayout
import javax.swing.BorderFactory
import javax.swing.JButton
import javax.swing.JComponent
import javax.swing.JLabel
import javax.swing.JPanel

/** Beside the phone: its own keys, what it would do now, and what this desktop keeps and lacks. */
class SidePanel(journal: String, keys: List<Pair<String, () -> Unit>>, comeBack: () -> Unit) :
    JPanel(BorderLayout(0, MARGIN)) {
    private val happening = paragraph()
    private val back = button("Revenir à Abri", comeBack)

    init {
        preferredSize = Dimension(WIDTH, 0)
        background = GROUND
        border = BorderFactory.createEmptyBorder(MARGIN, MARGIN, MARGIN, MARGIN)
        add(rows(keys.map { (label, act) -> button(label, act) }), BorderLayout.NORTH)
        val middle = JPanel(BorderLayout(0, MARGIN)).apply { isOpaque = false }
        middle.add(happening, BorderLayout.NORTH)
        middle.add(JPanel(BorderLayout()).apply { isOpaque = false }.also { it.add(back, BorderLayout.NORTH) })
        add(middle, BorderLayout.CENTER)
        add(paragraph().apply { text = htmlPage(kept(journal), TEXT_WIDTH) }, BorderLayout.SOUTH)
        show(null)
    }

    /** Says what the phone would do now; null when the app is in front. On Swing's thread. */
    fun show(sentence: String?) {
        happening.text =
            htmlPage("<b>Le téléphone</b><br>" + htmlEscaped(sentence ?: "Abri est à l’écran."), TEXT_WIDTH)
        back.isVisible = sentence != null
    }

    private companion object {
        const val WIDTH = 320
        const val MARGIN = 20

        const val TEXT_WIDTH = WIDTH - 2 * MARGIN
        val GROUND = Color(0xF0, 0xEC, 0xE4)
        val INK = Color(0x1D, 0x27, 0x2B)
        val LINE = Color(0x75, 0x83, 0x8A)
        val LETTERS = Font(Font.SANS_SERIF, Font.PLAIN, 14)

        fun kept(journal: String) =
            "<b>Clé logicielle :</b> ce bureau n’a pas de puce de sécurité. La clé du carnet est un simple fichier, " +
                "à côté de lui. N’écrivez ici rien de vrai.<br><br>" +
                "<b>Le carnet est gardé dans</b><br>" + breakable(journal)

        fun paragraph() = JLabel().apply {
            font = LETTERS
            foreground = INK
        }

        fun button(label: String, act: () -> Unit) = JButton(label).apply {
            font = LETTERS
            foreground = INK
            background = Color.WHITE
            isContentAreaFilled = false
            isOpaque = true
            isFocusable = false
            border = BorderFactory.createCompoundBorder(
                BorderFactory.createLineBorder(LINE),
                BorderFactory.createEmptyBorder(MARGIN / 2, MARGIN / 2, MARGIN / 2, MARGIN / 2)
            )
            addActionListener { act() }
        }

        fun rows(components: List<JComponent>) = JPanel(GridLayout(0, 1, 0, MARGIN / 2)).apply {
            isOpaque = false
            components.forEach(::add)
        }

        /** A long path may break after each folder. */
        fun breakable(path: String) = htmlEscaped(path).replace("/", "/<wbr>")
    }
}
