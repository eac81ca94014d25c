package fr.abri.app.hotlines

import fr.abri.app.journal.beginAs
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.Outside
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test

/** « Trouver de l’aide », from the home to the phone's own apps. */
class HotlinesTest : AppTest() {
    @Test
    fun `an adult finds who fits, whether they answer, and what a call leaves behind`() {
        phone.beginAs()
        phone.tap("Trouver de l’aide")
        phone.await("Pour vous")
        assertTrue(phone.shows("Toujours là"))
        assertTrue(phone.shows("Jour et nuit"))
        assertTrue(phone.shows("peut rester dans l’historique"))
        assertTrue(phone.shows("Comparé à sa source le"))
        phone.tap("3114")
        phone.await("peut rester dans l’historique du téléphone")
        phone.tap("Appeler le 3114")
        assertEquals(Outside.Dialler("3114"), phone.awaitOutside())
    }

    @Test
    fun `a need changes who comes first, and danger puts the emergency services above all`() {
        phone.beginAs()
        phone.tap("Trouver de l’aide")
        phone.await("Dire de quoi vous avez besoin")
        phone.tap("Dire de quoi vous avez besoin")
        phone.await("De quoi avez-vous besoin ?")
        phone.tap("Danger maintenant")
        phone.await("Appeler le 17")
        assertEquals("Appeler le 17", phone.screen.words.first { it.startsWith("Appeler") })
    }

    @Test
    fun `filters narrow the list, and say when nothing is left`() {
        phone.beginAs()
        phone.tap("Trouver de l’aide")
        phone.await("Voir tous les services")
        phone.tap("Voir tous les services")
        phone.await("Tous les services")
        phone.await("Police secours")
        val all = phone.screen.words.size
        phone.tap("Sans parler")
        phone.tap("Gratuit")
        phone.tap("Anonyme")
        phone.await("Tous les services")
        assertTrue(phone.screen.words.size < all)
        assertFalse(phone.shows("Police secours"))
    }

    @Test
    fun `the country is shown, changed, and kept`() {
        phone.beginAs()
        phone.tap("Trouver de l’aide")
        phone.await("France")
        phone.tap("France")
        phone.await("Belgique")
        phone.tap("Belgique")
        phone.await("Trouver de l’aide")
        phone.await("Belgique")
        assertFalse(phone.shows("France Victimes"))
    }

    @Test
    fun `a service says all that is known of it`() {
        phone.beginAs()
        phone.tap("Trouver de l’aide")
        phone.await("Toujours là")
        phone.tap("119")
        phone.await("Comment ça se passe")
        for (name in listOf(
            "Le prix",
            "Ce que ce service ne fait pas",
            "Les langues",
            "D’où viennent ces informations"
        )) {
            assertTrue(name, phone.shows(name))
        }
        assertTrue(phone.shows("Comparé à sa source le"))
        phone.tap("Appeler le 119")
        assertEquals(Outside.Dialler("119"), phone.awaitOutside())
    }

    @Test
    fun `a minor reads words for a minor`() {
        phone.beginAs("Pour moi, j’ai moins de 18 ans")
        phone.tap("Parler à quelqu’un")
        phone.await("Pour toi")
        assertFalse(phone.screen.words.any { Regex("\\b(vous|votre|vos)\\b").containsMatchIn(it.lowercase()) })
    }
}
