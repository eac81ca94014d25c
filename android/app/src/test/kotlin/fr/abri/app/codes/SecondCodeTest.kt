package fr.abri.app.codes

import fr.abri.app.journal.CODE
import fr.abri.app.journal.beginAs
import fr.abri.app.journal.enterJournal
import fr.abri.app.journal.keepEntry
import fr.abri.app.journal.keys
import fr.abri.app.journal.makeJournal
import fr.abri.app.robolectric.AppTest
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test

private const val THREAT = "Il a dit demain."
private const val THIRD = "314159"
private const val NEAR = "739165"

/** « Un deuxième carnet », from its explanation to the other journal. */
class SecondCodeTest : AppTest() {
    private fun makeAndSetUp() {
        phone.beginAs()
        phone.makeJournal()
        phone.keepEntry("Menace reçue", THREAT)
        phone.openJournalSettings()
        phone.chooseSecondCode()
    }

    @Test
    fun `the second code is practised, and shows the other journal`() {
        makeAndSetUp()
        phone.tap("M’entraîner")
        phone.rehearse(CODE, "Ce code ouvre ce carnet-ci")
        phone.tap("Essayer un autre code")
        phone.rehearse("864213", "Ce code ne correspond pas")
        phone.rehearse(SECOND, "Ce code montre l’autre carnet")
        phone.tap("Ouvrir l’autre carnet")
        phone.await("Votre code")
        phone.keys(SECOND)
        phone.tap("Valider")
        phone.await("Votre carnet est prêt")
        assertFalse(phone.shows(THREAT))
        phone.tap("Verrouiller")
        phone.await("Mon carnet")
        phone.enterJournal()
        phone.await(THREAT)
    }

    @Test
    fun `what is wrong with a code is said before another one is asked for`() {
        phone.beginAs()
        phone.makeJournal()
        phone.openJournalSettings()
        phone.tap("Un deuxième carnet")
        phone.await("Choisir un deuxième code")
        phone.tap("Choisir un deuxième code")
        phone.await("Votre code")
        phone.keys(SECOND)
        phone.tap("Valider")
        phone.await("Ce code ne correspond pas. Vous pouvez réessayer.")
        phone.keys(CODE)
        phone.tap("Valider")
        phone.await("Choisissez le deuxième code")
        phone.keys(NEAR)
        phone.tap("Valider")
        phone.await("Ces deux codes se ressemblent trop.")
        phone.twice(SECOND)
        phone.await("Ce code ouvre maintenant l’autre carnet.")
    }

    @Test
    fun `every journal speaks of its other one in the same words`() {
        phone.beginAs()
        phone.makeJournal()
        val first = wordsOfEveryScreen(CODE, SECOND)
        phone.lockFromList()
        phone.enterJournal(SECOND)
        phone.await("Votre carnet est prêt")
        val second = wordsOfEveryScreen(SECOND, THIRD)
        assertEquals(first, second)
        assertTrue("the walk has seen every screen", first.size == SCREENS && first.all { it.size > 3 })
    }

    /** From the empty list to the home: chooses [other] for the other journal and sees all there is about it. */
    private fun wordsOfEveryScreen(own: String, other: String): List<List<String>> = buildList {
        fun see(label: String) {
            phone.await(label)
            // How many digits are typed is said a moment later.
            add(phone.screen.words - "Aucun chiffre tapé")
        }

        fun open(name: String, label: String) {
            phone.tap(name)
            see(label)
        }
        see("Votre carnet est prêt")
        phone.openJournalSettings()
        see("Tout effacer")
        open("Un deuxième carnet", "Choisir un deuxième code")
        open("Choisir un deuxième code", "Votre code")
        phone.keys(own)
        open("Valider", "Choisissez le deuxième code")
        phone.twice(other)
        see("Ce code ouvre maintenant l’autre carnet.")
        phone.tap("M’entraîner")
        phone.rehearse(other, "Ce code montre l’autre carnet")
        add(phone.screen.words)
        open("Continuer", "Retirer le deuxième code")
        open("Un code si on vous force", "Le détruire")
        open("Le détruire", "Perdu pour toujours")
        phone.tap("Ne pas le choisir")
        phone.await("Le détruire")
        phone.back()
        see("Retirer le deuxième code")
        phone.tap("Accueil")
        phone.await("Mon carnet")
    }

    @Test
    fun `the last journal says that it has none to show only when a code is chosen for it`() {
        makeAndSetUp()
        phone.tap("Accueil")
        phone.await("Mon carnet")
        phone.lockFromList()
        phone.enterJournal(SECOND)
        phone.await("Votre carnet est prêt")
        phone.openJournalSettings()
        phone.chooseSecondCode(SECOND, THIRD)
        phone.tap("Accueil")
        phone.await("Mon carnet")
        phone.lockFromList()
        phone.enterJournal(THIRD)
        phone.await("Votre carnet est prêt")
        phone.openJournalSettings()
        phone.tap("Un deuxième carnet")
        phone.await("Choisir un deuxième code")
        phone.tap("Choisir un deuxième code")
        phone.await("Votre code")
        phone.keys(THIRD)
        phone.tap("Valider")
        phone.await("Choisissez le deuxième code")
        phone.twice("518293")
        phone.await("Ce carnet ne peut pas en montrer un autre.")
    }

    @Test
    fun `another code of one's own is compared with the second one`() {
        makeAndSetUp()
        phone.tap("Accueil")
        phone.await("Mon carnet")
        phone.openJournalSettings()
        phone.tap("Changer de code")
        phone.await("Votre code")
        phone.keys(CODE)
        phone.tap("Valider")
        phone.await("Le deuxième code")
        phone.keys(THIRD)
        phone.tap("Valider")
        phone.await("Ce code ne correspond pas")
        phone.keys(SECOND)
        phone.tap("Valider")
        phone.await("Choisissez un code")
        phone.keys("602215")
        phone.tap("Valider")
        phone.await("Ces deux codes se ressemblent trop.")
        phone.twice(THIRD)
        phone.await("Le nouveau code ouvre le carnet.")
    }

    @Test
    fun `once it is taken away it opens nothing, and the other journal keeps its notes for the next one`() {
        makeAndSetUp()
        phone.tap("Ouvrir l’autre carnet")
        phone.await("Votre code")
        phone.keys(SECOND)
        phone.tap("Valider")
        phone.await("Votre carnet est prêt")
        phone.keepEntry("Autre chose", "Acheter du pain")
        phone.openJournalSettings()
        phone.tap("Accueil")
        phone.await("Mon carnet")
        phone.lockFromList()
        phone.enterJournal()
        phone.await(THREAT)
        phone.openJournalSettings()
        phone.tap("Un deuxième carnet")
        phone.await("Retirer le deuxième code")
        phone.tap("Retirer le deuxième code")
        phone.await("Votre code")
        phone.keys(CODE)
        phone.tap("Valider")
        phone.await("Aucun code n’ouvre plus l’autre carnet.")
        phone.tap("Continuer")
        phone.await("Choisir un deuxième code")
        phone.back()
        phone.await("Un deuxième carnet")
        phone.chooseSecondCode(second = THIRD)
        phone.tap("Ouvrir l’autre carnet")
        phone.await("Votre code")
        phone.keys(SECOND)
        phone.tap("Valider")
        phone.await("Ce code ne correspond pas")
        phone.keys(THIRD)
        phone.tap("Valider")
        phone.await("Acheter du pain")
    }

    @Test
    fun `half a code survives a turn of the phone, and nothing of it a lock`() {
        phone.beginAs()
        phone.makeJournal()
        phone.openJournalSettings()
        phone.tap("Un deuxième carnet")
        phone.await("Choisir un deuxième code")
        phone.tap("Choisir un deuxième code")
        phone.await("Votre code")
        phone.keys("739")
        phone.await("Chiffres tapés : 3")
        phone.activity.recreate()
        phone.await("Chiffres tapés : 3")
        phone.switchOff()
        phone.enter()
        phone.await("Mon carnet")
        assertFalse(phone.shows("Choisir un deuxième code"))
        phone.tap("Accueil")
        phone.await("Mon carnet")
        phone.enterJournal()
        phone.await("Votre carnet est prêt")
    }

    @Test
    fun `a minor is spoken to as one`() {
        phone.beginAs("Pour moi, j’ai moins de 18 ans")
        phone.tap("Mon carnet")
        phone.await("Choisir mon code")
        phone.tap("Choisir mon code")
        phone.await("Choisis un code")
        phone.keys(CODE)
        phone.tap("Valider")
        phone.await("Tape-le encore une fois")
        phone.keys(CODE)
        phone.tap("Valider")
        phone.await("Ton carnet est prêt")
        phone.openJournalSettings()
        phone.tap("Un deuxième carnet")
        phone.await("La personne qui te force a tort.")
        assertTrue(phone.screen.words.none { Regex("\\b[Vv](ous|os|otre)\\b").containsMatchIn(it) })
    }

    private companion object {
        /** How many the walk looks at. */
        const val SCREENS = 11
    }
}
