package fr.abri.app.journal

import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.waitUntil
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test

private const val THREAT = "Il menace d’envoyer la vidéo à l’école."
private const val NOTE = "Parlé avec ma sœur."

/** Finding an entry again. */
class EntryListTest : AppTest() {
    private fun keepTwo() {
        phone.beginAs()
        phone.makeJournal()
        assertFalse("an empty journal has nothing to look for", phone.shows("Chercher dans le carnet"))
        phone.keepEntry("Menace reçue", THREAT)
        phone.back()
        phone.await("Chercher dans le carnet")
        phone.keepEntry("Autre chose", NOTE)
        phone.back()
        phone.await(NOTE)
    }

    @Test
    fun `words find an entry whatever their accents and capitals`() {
        keepTwo()
        phone.write("Chercher dans le carnet", "VIDEO ecole")
        waitUntil("the other entry has gone") {
            phone.follow()
            !phone.shows(NOTE)
        }
        assertTrue(phone.shows(THREAT))
        phone.write("Chercher dans le carnet", " xylophone")
        phone.await("Aucune note ne correspond")
        phone.field("Chercher dans le carnet").setText("")
        phone.await(NOTE)
    }

    @Test
    fun `a kind leaves only its entries, until it is untouched again`() {
        keepTwo()
        phone.tap("Filtrer")
        phone.await("Quelles notes ?")
        phone.tap("Menace reçue")
        waitUntil("the other entry has gone") {
            phone.follow()
            !phone.shows(NOTE)
        }
        assertTrue(phone.shows(THREAT))
        phone.tap("Menace reçue")
        phone.await(NOTE)
    }

    @Test
    fun `an entry says what could still be added, and that nothing has to be`() {
        phone.beginAs()
        phone.makeJournal()
        phone.keepEntry("Menace reçue", THREAT)
        phone.await("Vous pouvez encore ajouter")
        assertTrue(phone.shows("Rien n’est obligatoire."))
        phone.back()
        phone.await("Chercher dans le carnet")
        phone.keepEntry("Autre chose", NOTE)
        assertFalse("a note lacks nothing", phone.shows("Vous pouvez encore ajouter"))
    }
}
