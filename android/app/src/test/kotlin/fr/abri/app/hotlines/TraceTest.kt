package fr.abri.app.hotlines

import fr.abri.app.AbriApplication
import fr.abri.app.journal.CODE
import fr.abri.app.journal.beginAs
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.Outside
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test

private const val ASKED = "Avant d’ouvrir"

/** What a channel leaves behind: said under its button, shown place by place, and asked about in discreet mode. */
class TraceTest : AppTest() {
    private fun openDiscreetly(whom: String) {
        phone.beginAs(whom)
        val container = (application as AbriApplication).container
        runBlocking {
            // Only its code leads into a discreet app.
            container.core.createJournal(CODE.encodeToByteArray())
            container.discretion.begin()
        }
    }

    /** The page of [service], by way of all services. */
    private fun openService(service: String) {
        phone.await("Voir tous les services")
        phone.tap("Voir tous les services")
        phone.await(service)
        phone.tap(service)
        phone.await("Comment ça se passe")
    }

    @Test
    fun `each trace is shown place by place with how to remove it, once it is asked for`() {
        phone.beginAs()
        phone.tap("Trouver de l’aide")
        openService("119")
        assertFalse(phone.shows("Historique des appels"))
        phone.tap("Ce qui reste, et comment l’effacer")
        assertTrue(phone.shows("Historique des appels"))
        assertTrue(phone.shows("Appuyez longtemps sur l’appel, puis choisissez « Supprimer »"))
        assertTrue(phone.shows("Selon la source du service, la facture ne montre pas ce numéro."))
        phone.tap("Refermer")
        assertFalse(phone.shows("Historique des appels"))
    }

    @Test
    fun `nothing is asked where the app does not hide`() {
        phone.beginAs()
        phone.tap("Trouver de l’aide")
        openService("116 006")
        phone.tap("Appeler le 116 006")
        assertEquals(Outside.Dialler("116006"), phone.awaitOutside())
    }

    @Test
    fun `in discreet mode each kind of channel is asked about once`() {
        openDiscreetly("Pour moi, j’ai 18 ans ou plus")
        phone.tap("Trouver de l’aide")
        openService("116 006")
        phone.tap("Appeler le 116 006")
        phone.await(ASKED)
        assertNull("nothing opened before the answer", phone.outside)
        phone.tap("Continuer")
        assertEquals(Outside.Dialler("116006"), phone.awaitOutside())
        phone.comeBack()
        phone.tap("Appeler le +33 1 80 52 33 76")
        assertEquals("the same kind again", Outside.Dialler("+33180523376"), phone.awaitOutside())
        phone.comeBack()
        phone.back()
        phone.await("17Cyber")
        phone.tap("17Cyber")
        phone.await("Ouvrir le site")
        phone.tap("Ouvrir le site")
        phone.await(ASKED)
        assertNull("another kind", phone.outside)
    }

    @Test
    fun `« Non merci » opens nothing and takes the question away`() {
        openDiscreetly("Pour moi, j’ai moins de 18 ans")
        phone.await("Tchat")
        phone.tap("Tchat")
        phone.await(ASKED)
        phone.tap("Non merci")
        assertFalse(phone.shows(ASKED))
        assertNull(phone.outside)
        phone.tap("Tchat")
        phone.await(ASKED)
        phone.tap("Continuer")
        assertTrue(phone.awaitOutside() is Outside.Site)
    }

    @Test
    fun `nothing is asked before an emergency number or the line against suicide`() {
        openDiscreetly("Pour mon enfant")
        phone.await("Appeler le 17")
        phone.tap("Appeler le 17")
        assertEquals(Outside.Dialler("17"), phone.awaitOutside())
        phone.comeBack()
        phone.tap("Appeler le 119")
        phone.await(ASKED)
        phone.tap("Non merci")
        phone.tap("Aide")
        phone.await("Envoyer un SMS au 114")
        phone.tap("Envoyer un SMS au 114")
        assertEquals(Outside.Message("114", ""), phone.awaitOutside())
        phone.comeBack()
        phone.tap("Des idées noires")
        phone.await("Appeler le 3114")
        phone.tap("Appeler le 3114")
        assertEquals(Outside.Dialler("3114"), phone.awaitOutside())
    }
}
