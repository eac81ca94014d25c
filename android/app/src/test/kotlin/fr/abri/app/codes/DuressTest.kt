package fr.abri.app.codes

import fr.abri.app.journal.CODE
import fr.abri.app.journal.beginAs
import fr.abri.app.journal.enterJournal
import fr.abri.app.journal.keepEntry
import fr.abri.app.journal.keys
import fr.abri.app.journal.makeJournal
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.pass
import java.time.Duration
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test

private const val THREAT = "Il a dit demain."
private const val FORCED = "518293"

/** « Un code si on vous force »: chosen, practised, typed, taken away. */
class DuressTest : AppTest() {
    /** A journal with an entry and a second code, seen from the page of the second journal. */
    private fun setUp() {
        phone.beginAs()
        phone.makeJournal()
        phone.keepEntry("Menace reçue", THREAT)
        phone.openJournalSettings()
        phone.chooseSecondCode()
        phone.back()
        phone.await("Un code si on vous force")
    }

    /** From the page of the forced code, after what it does was chosen. */
    private fun typeCodes() {
        phone.await("Votre code")
        phone.keys(CODE)
        phone.tap("Valider")
        phone.await("Le deuxième code")
        phone.keys(SECOND)
        phone.tap("Valider")
        phone.await("Choisissez un troisième code")
        phone.keys(SECOND.dropLast(1) + "9")
        phone.tap("Valider")
        phone.await("Ces deux codes se ressemblent trop.")
        phone.twice(FORCED)
        phone.await("Ce code est prêt")
    }

    private fun chooseToDestroy() {
        phone.tap("Un code si on vous force")
        phone.await("Le détruire")
        phone.tap("Le détruire")
        phone.await("Perdu pour toujours")
        phone.tap("Choisir ce code")
        typeCodes()
    }

    /** From the page of the second journal. */
    private fun makeWordsAndChooseToShut(): List<String> {
        phone.tap("Un code si on vous force")
        phone.await("Seuls douze mots le rouvrent ensuite.")
        phone.back()
        phone.await("Un code si on vous force")
        phone.back()
        phone.await("Mes douze mots")
        val words = phone.makeWords()
        phone.back()
        phone.await("Douze mots ouvrent ce carnet")
        phone.back()
        phone.await("Un deuxième carnet")
        phone.tap("Un deuxième carnet")
        phone.await("Un code si on vous force")
        phone.tap("Un code si on vous force")
        phone.await("Vos douze mots le rouvrent.")
        phone.tap("Le fermer")
        typeCodes()
        return words
    }

    private fun goHomeAndLock() {
        phone.tap("Accueil")
        phone.await("Mon carnet")
        phone.lockFromList()
    }

    @Test
    fun `a rehearsal says that it would destroy, and destroys nothing`() {
        setUp()
        chooseToDestroy()
        phone.tap("M’entraîner")
        repeat(2) {
            phone.rehearse(FORCED, "Ce code détruirait ce carnet-ci")
            assertTrue(phone.shows("Ici, le code n’a rien fait."))
            phone.tap("Essayer un autre code")
        }
        phone.rehearse(CODE, "Ce code ouvre ce carnet-ci")
        goHomeAndLock()
        phone.enterJournal()
        phone.await(THREAT)
    }

    @Test
    fun `typed at the lock it shows the other journal, and the first is gone`() {
        setUp()
        chooseToDestroy()
        goHomeAndLock()
        phone.enterJournal(FORCED)
        phone.await("Votre carnet est prêt")
        assertFalse(phone.shows(THREAT))
        phone.tap("Verrouiller")
        phone.await("Mon carnet")
        phone.enterJournal()
        phone.await("Ce code ne correspond pas")
        phone.keys(SECOND)
        phone.tap("Valider")
        phone.await("Votre carnet est prêt")
    }

    @Test
    fun `one that shuts is offered once words exist, and the words reopen what it shut`() {
        setUp()
        val words = makeWordsAndChooseToShut()
        phone.tap("M’entraîner")
        phone.rehearse(FORCED, "Ce code fermerait ce carnet-ci")
        goHomeAndLock()
        phone.enterJournal(FORCED)
        phone.await("Votre carnet est prêt")
        phone.tap("Verrouiller")
        phone.await("Mon carnet")
        phone.enterJournal()
        phone.await("Ce code ne correspond pas")
        phone.tap("J’ai douze mots")
        phone.await("Le mot n° 1")
        words.forEach(phone::typeWord)
        phone.await("Choisissez un code")
        phone.twice("314159")
        phone.await(THREAT)
    }

    @Test
    fun `what it keeps from changing says so, until it is taken away`() {
        setUp()
        makeWordsAndChooseToShut()
        phone.back()
        phone.await("Ce code est choisi")
        phone.back()
        phone.await("Changer le deuxième code")
        phone.tap("Changer le deuxième code")
        phone.await("Un nouveau code pourrait trop lui ressembler")
        phone.back()
        phone.await("Changer le deuxième code")
        phone.back()
        phone.await("Mes douze mots")
        phone.tap("Mes douze mots")
        phone.await("Retirer mes mots")
        phone.tap("Retirer mes mots")
        phone.await("Eux seuls rouvriraient ce carnet-ci.")
        phone.back()
        phone.await("Retirer mes mots")
        phone.back()
        phone.await("Changer de code")
        phone.tap("Changer de code")
        phone.await("Un nouveau code pourrait trop lui ressembler")
        phone.tap("Retirer ce code")
        phone.await("Votre code")
        phone.keys(CODE)
        phone.tap("Valider")
        phone.await("Ce code ne fait plus rien.")
        phone.tap("Continuer")
        phone.await("Changer de code")
        phone.tap("Changer de code")
        phone.await("Votre code")
        goHomeAndLock()
        phone.enterJournal(FORCED)
        phone.await("Ce code ne correspond pas")
    }

    @Test
    fun `nothing is chosen by a change of mind, and a panic leaves from the question`() {
        setUp()
        phone.tap("Un code si on vous force")
        phone.await("Le détruire")
        phone.tap("Le détruire")
        phone.await("Perdu pour toujours")
        phone.tap("Ne pas le choisir")
        phone.await("Ce code n’appelle personne.")
        phone.back()
        phone.await("Pas encore choisi")
        phone.tap("Un code si on vous force")
        phone.await("Le détruire")
        phone.tap("Le détruire")
        phone.await("Perdu pour toujours")
        phone.press("Masquer")
        pass(Duration.ofMillis(300))
        assertTrue(processEnded)
    }
}
