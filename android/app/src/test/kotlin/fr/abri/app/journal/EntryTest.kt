package fr.abri.app.journal

import android.text.InputType
import android.view.View
import android.view.inputmethod.EditorInfo
import android.widget.EditText
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.pass
import fr.abri.app.robolectric.waitUntil
import java.time.Duration
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test

/** Writing an entry, keeping it, and reading it again. */
class EntryTest : AppTest() {
    @Test
    fun `an entry is kept, listed under its month and read whole`() {
        phone.beginAs()
        phone.makeJournal()
        phone.tap("Ajouter")
        phone.await("Demande d’argent")
        phone.tap("Demande d’argent")
        phone.await("Que s’est-il passé ?")
        phone.write("Que s’est-il passé ?", "Il veut 300 € avant minuit.")
        phone.write("Somme demandée", "300 €")
        phone.write("Application ou site", "Instagram")
        phone.write("Adresse de la page", "https://example.org/u/7")
        phone.write("Nom du compte", "lea_m_29")
        phone.tap("Garder cette note")
        phone.await("Votre note est gardée")
        for (words in listOf(
            "Il veut 300 € avant minuit.",
            "Instagram",
            "https://example.org/u/7",
            "lea_m_29",
            "Notée le"
        )) {
            assertTrue(words, phone.shows(words))
        }
        phone.back()
        phone.await("Instagram · lea_m_29")
        assertTrue(phone.shows("300 €"))
        phone.tap("Demande d’argent")
        phone.await("https://example.org/u/7")
    }

    @Test
    fun `an address can be read, never followed`() {
        phone.beginAs()
        phone.makeJournal()
        phone.tap("Ajouter")
        phone.await("Menace reçue")
        phone.tap("Menace reçue")
        phone.await("Adresse de la page")
        phone.write("Adresse de la page", "https://example.org/u/7")
        phone.tap("Garder cette note")
        phone.await("Votre note est gardée")
        val shown = checkNotNull(phone.screen.find("https://example.org/u/7"))
        assertFalse(generateSequence(shown as View) { it.parent as? View }.any { it.isClickable })
    }

    @Test
    fun `what was typed is sealed after a pause, survives locking, and is offered again`() {
        phone.beginAs()
        phone.makeJournal()
        phone.tap("Ajouter")
        phone.await("Autre chose")
        phone.tap("Autre chose")
        phone.await("Que s’est-il passé ?")
        phone.write("Que s’est-il passé ?", "Une phrase commencée")
        pass(Duration.ofMillis(300))
        phone.await("Brouillon gardé")
        phone.leave()
        phone.enter()
        phone.await("Mon carnet")
        phone.enterJournal()
        phone.await("Ajouter")
        phone.tap("Ajouter")
        phone.await("Votre texte est gardé")
        phone.tap("Reprendre")
        phone.await("Une phrase commencée")
        phone.tap("Garder cette note")
        phone.await("Votre note est gardée")
        phone.back()
        phone.await("Ajouter")
        phone.tap("Ajouter")
        phone.await("Que voulez-vous noter ?")
    }

    @Test
    fun `nobody is locked out while writing, and everybody is when they stop`() {
        phone.beginAs()
        phone.makeJournal()
        phone.tap("Ajouter")
        phone.await("Autre chose")
        phone.tap("Autre chose")
        phone.await("Que s’est-il passé ?")
        phone.write("Que s’est-il passé ?", "Une longue histoire")
        repeat(4) {
            pass(Duration.ofMinutes(1))
            phone.finger.commit(", et encore")
        }
        assertTrue(phone.shows("Garder cette note"))
        pass(Duration.ofMinutes(3))
        assertFalse(phone.shows("Garder cette note"))
    }

    @Test
    fun `going back loses nothing, not even the last letters`() {
        phone.beginAs()
        phone.makeJournal()
        phone.tap("Ajouter")
        phone.await("Autre chose")
        phone.tap("Autre chose")
        phone.await("Que s’est-il passé ?")
        phone.write("Que s’est-il passé ?", "tout de suite")
        phone.back()
        phone.await("Ajouter")
        phone.tap("Ajouter")
        phone.await("Votre texte est gardé")
        phone.tap("Effacer ce texte")
        phone.await("Que voulez-vous noter ?")
    }

    @Test
    fun `emoji, right to left and every length of text come back as they were typed`() {
        val hostile = "🛟👩‍👩‍👧 שלום\u202E\u0000é" + "x".repeat(20_000) + "\n<b>&amp;'\";--"
        phone.beginAs()
        phone.makeJournal()
        phone.tap("Ajouter")
        phone.await("Autre chose")
        phone.tap("Autre chose")
        phone.await("Que s’est-il passé ?")
        phone.field("Que s’est-il passé ?").setText(hostile)
        phone.field("Nom du compte").setText("photo\u202Egpj.exe")
        phone.tap("Garder cette note")
        phone.await("Votre note est gardée")
        assertTrue(phone.screen.words.any { it == hostile })
        assertTrue(phone.shows("photo[U+202E]gpj.exe"))
        phone.back()
        phone.await("Autre chose")
    }

    @Test
    fun `a date that never was is told, and nothing typed is lost`() {
        phone.beginAs()
        phone.makeJournal()
        phone.tap("Ajouter")
        phone.await("Appel")
        phone.tap("Appel")
        phone.await("Que s’est-il passé ?")
        phone.write("Que s’est-il passé ?", "Un appel")
        phone.field("Jour").setText("31")
        phone.field("Mois").setText("2")
        phone.tap("Garder cette note")
        phone.await("Cette date n’existe pas")
        assertEquals("Un appel", phone.field("Que s’est-il passé ?").text.toString())
        phone.tap("Je ne sais pas")
        phone.tap("Garder cette note")
        phone.await("Votre note est gardée")
        assertTrue(phone.shows("Date inconnue"))
    }

    @Test
    fun `no field of the journal teaches the keyboard or fills itself`() {
        phone.beginAs()
        phone.makeJournal()
        phone.tap("Ajouter")
        phone.await("Paiement fait")
        phone.tap("Paiement fait")
        phone.await("Que s’est-il passé ?")
        waitUntil { phone.all<EditText>().size >= FIELDS }
        for (field in phone.all<EditText>()) {
            assertTrue(field.imeOptions and EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING != 0)
            assertEquals(View.IMPORTANT_FOR_AUTOFILL_NO_EXCLUDE_DESCENDANTS, field.importantForAutofill)
            assertFalse(field.isSaveEnabled)
            val isNumber = field.inputType and InputType.TYPE_MASK_CLASS == InputType.TYPE_CLASS_NUMBER
            assertTrue(isNumber || field.inputType and InputType.TYPE_TEXT_FLAG_NO_SUGGESTIONS != 0)
        }
    }

    private companion object {
        /** What happened, five of money, five of the day and the hour, three of where and who. */
        const val FIELDS = 14
    }
}
