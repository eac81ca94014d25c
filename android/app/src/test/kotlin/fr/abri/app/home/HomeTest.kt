package fr.abri.app.home

import android.os.StrictMode
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.Outside
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

class HomeTest : AppTest() {
    private fun homeOf(answer: String) {
        phone.open()
        phone.await("Pour qui cherchez-vous de l’aide")
        phone.tap(answer)
        phone.await("Mon carnet")
    }

    private fun rooms(vararg names: String): List<String> = phone.screen.words.filter { it in names }

    @Test
    fun `an adult finds four doors, what to do first`() {
        homeOf("18 ans ou plus")
        val doors = listOf("Agir maintenant", "Trouver de l’aide", "Comprendre", "Mon carnet")
        assertEquals(doors, rooms(*doors.toTypedArray()))
        assertTrue(phone.shows("services répondent en ce moment"))
    }

    @Test
    fun `a minor begins with somebody to write to, and reads tu`() {
        homeOf("moins de 18 ans")
        val order = listOf("Espace Mineurs", "Savoir quoi faire", "Parler à quelqu’un", "Comprendre", "Mon carnet")
        assertEquals(order, rooms(*order.toTypedArray()))
        phone.tap("Tchat")
        assertTrue(phone.awaitOutside() is Outside.Site)
    }

    @Test
    fun `a parent reaches the dialler in two taps from the first start`() {
        homeOf("Pour mon enfant")
        phone.tap("17")
        assertEquals(Outside.Dialler("17"), phone.awaitOutside())
    }

    @Test
    fun `a parent finds numbers before the doors`() {
        homeOf("Pour mon enfant")
        val order = listOf("17", "119", "3018", "Quoi faire ce soir", "Comprendre", "Trouver de l’aide", "Mon carnet")
        assertEquals(order, rooms(*order.toTypedArray()).distinct())
        assertTrue(phone.shows("Cet appel peut rester dans l’historique du téléphone"))
    }

    @Test
    fun `a witness is told how to help`() {
        homeOf("que je connais")
        val doors = listOf("Comment aider", "Comprendre", "Trouver de l’aide", "Mon carnet")
        assertEquals(doors, rooms(*doors.toTypedArray()))
    }

    @Test
    fun `the main thread never waits for the core`() {
        val before = StrictMode.getThreadPolicy()
        val strict = StrictMode.ThreadPolicy.Builder().detectCustomSlowCalls().penaltyDeath().build()
        StrictMode.setThreadPolicy(strict)
        try {
            homeOf("18 ans ou plus")
            phone.tap("Agir maintenant")
            phone.await("Êtes-vous en danger maintenant")
            phone.tap("Voir les étapes tout de suite")
            phone.await("Votre plan, étape par étape")
            phone.tap("Accueil")
            phone.await("Que voulez-vous faire")
            phone.tap("Réglages")
            phone.await("Après 10 minutes")
        } finally {
            StrictMode.setThreadPolicy(before)
        }
    }
}
