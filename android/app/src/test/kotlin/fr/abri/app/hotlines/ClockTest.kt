package fr.abri.app.hotlines

import fr.abri.app.journal.beginAs
import fr.abri.app.robolectric.AppTest
import java.util.TimeZone
import org.junit.After
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test

/** What the hour, the zone and the age of the directory change on the screen. */
class ClockTest : AppTest() {
    private val zone = TimeZone.getDefault()

    @After
    fun zoneAsBefore() = TimeZone.setDefault(zone)

    private fun findHelp(at: String, whom: String = "Pour moi, j’ai 18 ans ou plus", zone: String = "Europe/Paris") {
        TimeZone.setDefault(TimeZone.getTimeZone(zone))
        clockShows(at)
        phone.beginAs(whom)
        phone.tap("Trouver de l’aide")
        phone.await("Voir tous les services")
    }

    @Test
    fun `a line that closes soon says in how many minutes`() {
        findHelp("2026-11-24T18:40:00Z")
        assertTrue(phone.shows("Ouvert · ferme dans 20 minutes"))
    }

    @Test
    fun `in La Réunion the hour is written by both clocks`() {
        findHelp("2026-11-24T10:00:00Z", zone = "Indian/Reunion")
        assertTrue(phone.shows("Ouvert jusqu’à 23 h chez vous (20 h, heure de Paris)"))
    }

    @Test
    fun `« Ouvert » leaves only those who answer now`() {
        findHelp("2026-11-24T01:00:00Z")
        phone.tap("Voir tous les services")
        phone.await("116 006")
        phone.tap("Ouvert")
        assertTrue(phone.shows("17Cyber"))
        assertFalse(phone.shows("116 006"))
    }

    @Test
    fun `after half a year each service says that its hours may have changed`() {
        findHelp("2027-06-01T10:00:00Z")
        assertTrue(phone.shows("Les horaires ont pu changer"))
        assertFalse(phone.shows("Cette liste a plus d’un an."))
    }

    @Test
    fun `after a year the list says so at its top, and hides no number`() {
        findHelp("2028-01-10T10:00:00Z")
        val words = phone.screen.words
        val notice = words.indexOfFirst { it.startsWith("Cette liste a plus d’un an.") }
        assertTrue(notice in 0 until words.indexOf("Pour vous"))
        assertTrue(phone.shows("116 006") && phone.shows("Police secours"))
    }

    @Test
    fun `a clock that cannot be right shows the numbers, and says why there are no hours`() {
        findHelp("1970-01-01T00:00:00Z")
        assertTrue(phone.shows("La date de ce téléphone ne semble pas juste."))
        assertTrue(phone.shows("Jour et nuit"))
        phone.tap("Voir tous les services")
        phone.await("116 006")
    }

    @Test
    fun `a clock a century ahead shows them too`() {
        findHelp("2100-01-01T00:00:00Z")
        assertTrue(phone.shows("La date de ce téléphone ne semble pas juste."))
        phone.tap("Voir tous les services")
        phone.await("116 006")
    }
}
