package fr.abri.app.codes

import android.widget.EditText
import fr.abri.app.journal.CODE
import fr.abri.app.journal.all
import fr.abri.app.journal.beginAs
import fr.abri.app.journal.enterJournal
import fr.abri.app.journal.keys
import fr.abri.app.journal.makeJournal
import fr.abri.app.robolectric.AppTest
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Test

/** Words, and a code given up for another. */
class MyWordsTest : AppTest() {
    private val other = "602214"

    @Test
    fun `words are made behind the code, shown once, rehearsed, and open the journal`() {
        phone.beginAs()
        phone.makeJournal()
        phone.openJournalSettings()
        val words = phone.makeWords()
        assertEquals(12, words.toSet().size)
        phone.tap("Continuer")
        phone.await("Douze mots ouvrent ce carnet")
        assertFalse(phone.shows(words.first()))
        phone.tap("Accueil")
        phone.await("Mon carnet")
        phone.lockFromList()
        phone.tap("Mon carnet")
        phone.await("J’ai douze mots")
        phone.tap("J’ai douze mots")
        phone.await("Le mot n° 1")
        assertEquals(emptyList<EditText>(), phone.all<EditText>())
        words.forEach(phone::typeWord)
        phone.await("Choisissez un code")
        phone.twice(other)
        phone.await("Votre carnet est prêt")
    }

    @Test
    fun `another code takes the place of the first`() {
        phone.beginAs()
        phone.makeJournal()
        phone.openJournalSettings()
        phone.tap("Changer de code")
        phone.await("Votre code")
        phone.keys("864213")
        phone.tap("Valider")
        phone.await("Ce code ne correspond pas. Vous pouvez réessayer.")
        phone.keys(CODE)
        phone.tap("Valider")
        phone.await("Choisissez un code")
        phone.keys("123456")
        phone.tap("Valider")
        phone.await("Ce code est facile à deviner")
        phone.twice(other)
        phone.await("Le nouveau code ouvre le carnet.")
        phone.tap("Accueil")
        phone.await("Mon carnet")
        phone.lockFromList()
        phone.enterJournal(CODE)
        phone.await("Ce code ne correspond pas")
        phone.keys(other)
        phone.tap("Valider")
        phone.await("Votre carnet est prêt")
    }

    @Test
    fun `everything is erased after the code and one question, and what remains is named`() {
        phone.beginAs()
        phone.makeJournal()
        phone.openJournalSettings()
        phone.tap("Tout effacer")
        phone.await("Votre code")
        phone.keys(CODE)
        phone.tap("Valider")
        phone.await("Effacer maintenant")
        phone.tap("Effacer maintenant")
        phone.await("Ce qui peut rester ailleurs")
        assertFalse(application.noBackupFilesDir.resolve("journal/keys").exists())
        assertEquals(emptySet<String>(), deviceKeys.keys)
        phone.tap("Continuer")
        phone.await("Pour qui cherchez-vous de l’aide")
    }

    @Test
    fun `a journal nobody can open is set aside, and can be brought back`() {
        phone.beginAs()
        phone.makeJournal()
        phone.tap("Verrouiller")
        phone.await("Mon carnet")
        phone.tap("Mon carnet")
        phone.await("J’ai perdu mon code et mes mots")
        phone.tap("J’ai perdu mon code et mes mots")
        phone.await("Mettre celui-ci de côté")
        phone.tap("Mettre celui-ci de côté")
        phone.await("Choisir mon code")
        phone.tap("Accueil")
        phone.await("Mon carnet")
        phone.makeJournal(other)
        phone.tap("Verrouiller")
        phone.await("Mon carnet")
        phone.tap("Mon carnet")
        phone.await("J’ai perdu mon code et mes mots")
        phone.tap("J’ai perdu mon code et mes mots")
        phone.await("Reprendre cet ancien carnet")
        phone.tap("Reprendre cet ancien carnet")
        phone.await("Votre code")
        phone.keys(CODE)
        phone.tap("Valider")
        phone.await("Votre carnet est prêt")
    }
}
