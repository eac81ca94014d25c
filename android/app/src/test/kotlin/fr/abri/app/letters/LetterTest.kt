package fr.abri.app.letters

import android.content.ClipboardManager
import android.content.Context
import fr.abri.app.AbriApplication
import fr.abri.app.journal.beginAs
import fr.abri.app.journal.keepEntry
import fr.abri.app.journal.makeJournal
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.Outside
import fr.abri.core.Fact
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test

private const val LINK = "https://x.example/post/1"

class LetterTest : AppTest() {
    private val container
        get() = (application as AbriApplication).container

    private fun openLetters(answer: String) {
        phone.beginAs(answer)
        openList()
    }

    private fun openList() {
        phone.tap("Comprendre")
        phone.await("Écrire")
        phone.tap("Écrire")
        phone.await("Abri n’envoie rien")
    }

    /** From the list of letters. */
    private fun fillReport() {
        phone.tap("Signaler à une application")
        phone.await("Choisissez ce qui est arrivé")
        phone.tap("On a montré une image intime de moi")
        phone.await("Les liens des pages")
        phone.tap("Les liens des pages")
        phone.type(LINK)
        phone.tap("Voir le texte")
        phone.await("Il reste à compléter")
    }

    private fun writeReport() {
        openLetters("18 ans ou plus")
        fillReport()
    }

    private fun clipboard(): String? {
        val manager = application.getSystemService(Context.CLIPBOARD_SERVICE) as ClipboardManager
        return manager.primaryClip?.takeIf { it.itemCount > 0 }?.getItemAt(0)?.text?.toString()
    }

    @Test
    fun `what was typed stands in the letter, and what is missing is named`() {
        writeReport()
        assertTrue(phone.shows(LINK))
        assertTrue(phone.shows("[à compléter : le nom de l’application ou du site]"))
        assertFalse(phone.shows("[à compléter : le lien de la page]"))
    }

    @Test
    fun `a copy is the whole letter, and a panic clears it with everything typed`() {
        writeReport()
        phone.tap("Copier")
        phone.await("C’est copié.")
        assertTrue(checkNotNull(clipboard()).contains(LINK))
        container.panic.lock()
        phone.await("Choisissez ce qui est arrivé")
        assertFalse(clipboard().orEmpty().contains(LINK))
        phone.tap("On a montré une image intime de moi")
        phone.await("Les liens des pages")
        assertFalse(phone.shows(LINK))
    }

    @Test
    fun `a letter is shared as plain text by a chooser`() {
        writeReport()
        phone.tap("Partager")
        val sent = (phone.awaitOutside() as Outside.Share).text
        assertTrue(sent.contains(LINK))
    }

    @Test
    fun `the way to the journal asks for its code`() {
        writeReport()
        phone.tap("Garder dans mon carnet")
        phone.await("Un code pour ce carnet")
    }

    @Test
    fun `in the open journal a letter is kept as it was written, as a step of today`() {
        phone.beginAs()
        phone.makeJournal()
        phone.tap("Accueil")
        phone.await("Comprendre")
        openList()
        fillReport()
        phone.tap("Garder dans mon carnet")
        phone.await("Votre note est gardée")
        assertTrue(phone.shows(LINK))
        phone.back()
        phone.await("Il reste à compléter")
    }

    @Test
    fun `what entries say fills the fields, where it can still be changed`() {
        phone.beginAs()
        phone.makeJournal()
        phone.keepEntry("Menace reçue", "Il veut tout envoyer.")
        phone.tap("Accueil")
        phone.await("Comprendre")
        openList()
        phone.tap("Quoi dire au commissariat")
        phone.await("Choisissez ce qui est arrivé")
        phone.tap("On me menace pour obtenir de l’argent")
        phone.await("Reprendre de mon carnet")
        phone.tap("Reprendre de mon carnet")
        phone.await("Il veut tout envoyer.")
        phone.tap("Menace reçue")
        phone.tap("Reprendre ces notes")
        phone.await("Voir le texte")
        phone.tap("Voir le texte")
        phone.await("Il veut tout envoyer.")
    }

    @Test
    fun `a minor finds words for an adult, without a form`() {
        openLetters("moins de 18 ans")
        phone.tap("Montrer l’écran sans parler")
        phone.await("On me harcèle en ligne")
        phone.tap("On me harcèle en ligne")
        phone.await("Je n’arrive pas à parler. J’ai besoin d’aide.")
        assertFalse(phone.shows("Voir le texte"))
    }

    @Test
    fun `days in numbers are days, and everything else stays words`() {
        fun days(text: String) = LetterForm().with(Fact.WHEN, text).facts().run { firstDay to lastDay }
        assertEquals("2026-11-20" to null, days("20 11 2026"))
        assertEquals("2026-11-20" to null, days(" 20/11/2026 "))
        assertEquals("2026-11-02" to "2026-11-05", days("2.11.2026 - 05-11-2026"))
        val vague = listOf("", "vers le 20 11 2026", "20 11 2026 ou 21 11 2026", "31 02 2026", "20 11 26", "novembre")
        for (words in vague) {
            assertEquals(words, null to null, days(words))
            assertEquals(words, LetterForm().with(Fact.WHEN, words).facts().`when`)
        }
        val listed = LetterForm().with(Fact.LINKS, "a\nb").facts().links
        assertEquals(listOf("a", "b"), listed)
        assertEquals(14u.toUByte(), LetterForm().with(Fact.AGE, " 14").facts().age)
        assertEquals("LetterForm(…)", LetterForm().with(Fact.NAME, "secret").toString())
    }
}
