package fr.abri.app.journal

import android.view.View
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.waitUntil
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test

private const val FIRST = "Il a dit demain."
private const val SECOND = "Il a dit ce soir."

/** Correcting, removing, putting back, and destroying for good. */
class BinTest : AppTest() {
    private fun keepOne(text: String = FIRST) {
        phone.beginAs()
        phone.makeJournal()
        phone.keepEntry("Menace reçue", text)
    }

    private fun removeIt() {
        phone.tap("Mettre à la corbeille")
        phone.await("Ajouter")
        waitUntil("the entry has left the list") {
            phone.follow()
            !phone.shows(FIRST)
        }
        // The journal, the entry, its removal: the seal of the third stands above the way to the bin.
        phone.await("Sceau n° 3")
        phone.tap("Corbeille")
        phone.await(FIRST)
    }

    @Test
    fun `a correction replaces the text, and the former one stays readable`() {
        keepOne()
        phone.tap("Corriger cette note")
        phone.await("Le premier texte reste gardé")
        assertEquals(FIRST, phone.field("Que s’est-il passé ?").text.toString())
        phone.field("Que s’est-il passé ?").setText("")
        phone.write("Que s’est-il passé ?", SECOND)
        phone.tap("Garder cette note")
        phone.await("Voir les textes d’avant")
        assertTrue(phone.shows(SECOND))
        assertFalse(phone.shows(FIRST))
        phone.tap("Voir les textes d’avant")
        phone.await(FIRST)
        assertTrue(phone.shows(SECOND))
    }

    @Test
    fun `what was just removed is taken back by one touch`() {
        keepOne()
        phone.tap("Mettre à la corbeille")
        phone.await("La note est dans la corbeille.")
        phone.await("Votre carnet est prêt")
        phone.tap("La reprendre")
        phone.await(FIRST)
        assertFalse(phone.shows("La note est dans la corbeille."))
        phone.tap(FIRST)
        phone.await("Mettre à la corbeille")
        phone.tap("Mettre à la corbeille")
        phone.await("La reprendre")
        phone.await("Sceau n° 5")
        phone.tap("Corbeille")
        phone.await("Remettre")
        phone.back()
        phone.await("Votre carnet est prêt")
        assertFalse("the bin is the way back now", phone.shows("La reprendre"))
    }

    @Test
    fun `what is removed can be put back`() {
        keepOne()
        removeIt()
        phone.tap("Remettre")
        phone.await("La corbeille est vide")
        phone.back()
        phone.await(FIRST)
    }

    @Test
    fun `a trembling finger removes once, and goes back once`() {
        keepOne()
        val line = checkNotNull(phone.screen.find("Mettre à la corbeille"))
        val touched = generateSequence(line) { it.parent as? View }.first { it.hasOnClickListeners() }
        repeat(2) { touched.performClick() }
        phone.await("Votre carnet est prêt")
        assertTrue(phone.shows("Ajouter"))
    }

    @Test
    fun `nothing is destroyed without the code, nor by a change of mind`() {
        keepOne()
        removeIt()
        phone.tap("Détruire")
        phone.await("Le code est demandé")
        phone.keys("000001")
        phone.tap("Valider")
        phone.await("Ce code")
        phone.keys(CODE)
        phone.tap("Valider")
        phone.await("Personne ne pourra le récupérer")
        phone.tap("Garder")
        phone.await("Remettre")
        assertTrue(phone.shows(FIRST))
    }

    @Test
    fun `what is destroyed is gone, and says where it may still be`() {
        keepOne()
        removeIt()
        phone.tap("Détruire")
        phone.await("Le code est demandé")
        phone.keys(CODE)
        phone.tap("Valider")
        phone.await("Une copie ou un dossier faits avant")
        phone.tap("Détruire pour toujours")
        phone.await("La corbeille est vide")
        phone.back()
        phone.await("Ajouter")
        assertFalse(phone.shows(FIRST))
    }
}
