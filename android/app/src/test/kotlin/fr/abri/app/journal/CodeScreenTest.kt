package fr.abri.app.journal

import android.widget.EditText
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.waitUntil
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.annotation.Config

/** The door of the journal. */
class CodeScreenTest : AppTest() {
    @Test
    fun `a code is explained, typed twice, and opens an empty journal`() {
        phone.beginAs()
        phone.tap("Mon carnet")
        phone.await("Un code pour ce carnet")
        assertTrue(phone.shows("Personne ne peut retrouver ce code à votre place."))
        phone.back()
        phone.makeJournal()
        assertTrue(phone.shows("Vous pouvez noter ce qui s’est passé"))
    }

    @Test
    fun `a code that is easily guessed is told so, and none is made`() {
        phone.beginAs()
        phone.tap("Mon carnet")
        phone.await("Choisir mon code")
        phone.tap("Choisir mon code")
        phone.await("Choisissez un code")
        phone.keys("1234")
        phone.tap("Valider")
        phone.await("Choisissez un code de 6 à 12 chiffres")
        phone.keys("123456")
        phone.tap("Valider")
        phone.await("Ce code est facile à deviner")
        assertFalse(application.noBackupFilesDir.resolve("journal/keys").exists())
    }

    @Test
    fun `two different codes begin the choice again`() {
        phone.beginAs()
        phone.tap("Mon carnet")
        phone.await("Choisir mon code")
        phone.tap("Choisir mon code")
        phone.await("Choisissez un code")
        phone.keys(CODE)
        phone.tap("Valider")
        phone.await("Tapez-le encore une fois")
        phone.keys("739165")
        phone.tap("Valider")
        phone.await("Les deux codes sont différents")
        assertTrue(phone.shows("Choisissez un code"))
    }

    @Test
    fun `a wrong code accuses nobody, and the right one opens`() {
        phone.beginAs()
        phone.makeJournal()
        phone.tap("Verrouiller")
        phone.await("Mon carnet")
        phone.enterJournal("864213")
        phone.await("Ce code ne correspond pas. Vous pouvez réessayer.")
        phone.keys(CODE)
        phone.tap("Valider")
        phone.await("Votre carnet est prêt")
    }

    @Test
    @Config(sdk = [35])
    fun `once the tries are used up, a person is told how long to wait`() {
        phone.beginAs()
        phone.makeJournal()
        phone.tap("Verrouiller")
        phone.await("Mon carnet")
        phone.tap("Mon carnet")
        phone.await("Votre code")
        repeat(10) {
            phone.keys("864213")
            phone.tap("Valider")
            waitUntil { phone.shows("Aucun chiffre tapé") && phone.shows("Ce code ne correspond pas") }
        }
        phone.keys(CODE)
        phone.tap("Valider")
        phone.await("Vous pourrez réessayer dans")
    }

    @Test
    fun `nothing on the screen tells how many digits are wanted, and no keyboard is asked for`() {
        phone.beginAs()
        phone.makeJournal()
        phone.tap("Verrouiller")
        phone.await("Mon carnet")
        phone.tap("Mon carnet")
        phone.await("Votre code")
        phone.await("Aucun chiffre tapé")
        phone.keys("73")
        phone.await("Chiffres tapés : 2")
        assertEquals(emptyList<EditText>(), phone.all<EditText>())
        phone.tap("Effacer le dernier chiffre")
        phone.await("Chiffres tapés : 1")
    }

    @Test
    fun `a minor is spoken to in their own words`() {
        phone.beginAs("Pour moi, j’ai moins de 18 ans")
        phone.tap("Mon carnet")
        phone.await("Seul ton code l’ouvre")
        assertFalse(phone.shows("votre"))
    }
}
