package fr.abri.app.journal

import fr.abri.app.codes.SECOND
import fr.abri.app.codes.chooseSecondCode
import fr.abri.app.codes.lockFromList
import fr.abri.app.codes.openJournalSettings
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.waitUntil
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test

private const val PROPOSED = "Une copie, au cas où"

/** A copy is proposed once, on the list, after the third entry. */
class CopyProposalTest : AppTest() {
    private fun keep(count: Int) = repeat(count) {
        assertFalse(phone.shows(PROPOSED))
        phone.keepEntry("Autre chose", "Note ${it + 1}")
        phone.back()
        phone.await("Chercher dans le carnet")
        phone.await("Note ${it + 1}")
    }

    @Test
    fun `it comes with the third entry, stays until it is answered, and never comes again`() {
        phone.beginAs()
        phone.makeJournal()
        keep(3)
        phone.await(PROPOSED)
        phone.tap("Note 2")
        phone.await("Corriger cette note")
        phone.back()
        phone.await(PROPOSED)
        phone.activity.recreate()
        phone.await(PROPOSED)
        phone.tap("Plus tard")
        waitUntil("the proposal has gone") { !phone.shows(PROPOSED) }
        leaveAndComeBack()
        assertFalse(phone.shows(PROPOSED))
    }

    @Test
    fun `it leads to the copy, and whoever only leaves is not asked again`() {
        phone.beginAs()
        phone.makeJournal()
        keep(3)
        phone.await(PROPOSED)
        phone.tap("Faire une copie")
        phone.await("D’abord, douze mots")
        phone.back()
        phone.await("Note 3")
        assertFalse(phone.shows(PROPOSED))
        leaveAndComeBack()
        assertFalse(phone.shows(PROPOSED))
    }

    @Test
    fun `a lock while it is shown is an answer, and the other journal is asked for itself`() {
        phone.beginAs()
        phone.makeJournal()
        keep(3)
        phone.await(PROPOSED)
        phone.tap("Verrouiller")
        phone.await("Mon carnet")
        phone.enterJournal()
        phone.await("Sceau n° 4")
        assertFalse(phone.shows(PROPOSED))
        phone.openJournalSettings()
        phone.chooseSecondCode()
        phone.tap("Accueil")
        phone.await("Mon carnet")
        phone.lockFromList()
        phone.enterJournal(SECOND)
        phone.await("Votre carnet est prêt")
        keep(3)
        phone.await(PROPOSED)
        assertTrue(phone.shows("Plus tard"))
    }

    private fun leaveAndComeBack() {
        phone.tap("Accueil")
        phone.await("Mon carnet")
        phone.tap("Mon carnet")
        phone.await("Sceau n° 4")
        phone.await("Note 3")
    }
}
