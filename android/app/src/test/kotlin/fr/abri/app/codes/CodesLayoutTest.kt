package fr.abri.app.codes

import fr.abri.app.journal.beginAs
import fr.abri.app.journal.makeJournal
import fr.abri.app.kit.faultsOf
import fr.abri.app.robolectric.AppTest
import org.junit.Assert.assertEquals
import org.junit.Test
import org.robolectric.RuntimeEnvironment

/** The pages about codes on the smallest phone with the largest letters: nothing cut, everything to be hit. */
class CodesLayoutTest : AppTest() {
    private val faults = ArrayList<String>()

    @Test
    fun `small phone, large letters`() {
        RuntimeEnvironment.setQualifiers("fr-rFR-w320dp-h568dp-port-notnight-320dpi")
        RuntimeEnvironment.setFontScale(2f)
        phone.beginAs()
        phone.makeJournal()
        phone.openJournalSettings()
        look("the settings of the journal")
        phone.chooseSecondCode()
        look("a second code is ready")
        phone.tap("M’entraîner")
        phone.await("Ici, aucun code n’agit.")
        look("practising")
        phone.rehearse(SECOND, "Ce code montre l’autre carnet")
        look("what a code would do")
        phone.tap("Continuer")
        phone.await("Retirer le deuxième code")
        look("the second journal")
        phone.tap("Un code si on vous force")
        phone.await("Le détruire")
        look("a forced code")
        phone.tap("Le détruire")
        phone.await("Perdu pour toujours")
        look("what is lost")
        assertEquals(emptyList<String>(), faults)
    }

    private fun look(name: String) {
        faults += faultsOf(phone.activity.window.decorView).map { "$name: $it" }
    }
}
