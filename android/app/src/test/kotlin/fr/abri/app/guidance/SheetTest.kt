package fr.abri.app.guidance

import android.view.View
import android.widget.CheckBox
import fr.abri.app.AbriApplication
import fr.abri.app.kit.ActionButton
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.Outside
import fr.abri.app.robolectric.waitUntil
import fr.abri.core.Audience
import java.util.concurrent.CompletableFuture
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.annotation.Config

private const val SHEET = "Chantage avec une image intime"
private const val NOTICE = "Ce passage parle de chantage sexuel par caméra"

class SheetTest : AppTest() {
    private val container
        get() = (application as AbriApplication).container

    private fun openSheet(answer: String = "18 ans ou plus") {
        phone.open()
        phone.await("Pour qui cherchez-vous de l’aide")
        phone.tap(answer)
        phone.await("Comprendre")
        phone.tap("Comprendre")
        phone.await(SHEET)
        phone.tap(SHEET)
        phone.await("L’essentiel")
    }

    private fun openHardPage() {
        openSheet()
        phone.tap("Comment cela se passe")
        phone.await(NOTICE)
    }

    private fun buttons(vararg names: String): List<View> =
        phone.screen.views.filter { it is ActionButton && it.contentDescription in names }.toList()

    @Test
    fun `sheets are listed under a few headings`() {
        phone.open()
        phone.await("Pour qui cherchez-vous de l’aide")
        phone.tap("18 ans ou plus")
        phone.await("Comprendre")
        phone.tap("Comprendre")
        phone.await("Ce qui vous arrive")
        val words = phone.screen.words
        val places = listOf("Ce qui vous arrive", "Chantage à la webcam", "La loi et la plainte", "Où porter plainte")
            .map { name -> words.indexOfFirst { it.startsWith(name) } }
        assertFalse("not all are there: $places", -1 in places)
        assertEquals(places.sorted(), places)
    }

    @Test
    fun `it opens with what is enough on its own`() {
        openSheet()
        assertTrue(phone.shows("Comparé à ses sources le"))
        assertTrue(phone.shows("Ne payez pas. N’envoyez plus rien."))
    }

    @Test
    fun `a hard passage stays behind three choices of one size`() {
        openHardPage()
        assertFalse(phone.shows("Le chantage à la webcam"))
        val sizes = buttons("Lire", "Version courte", "Passer").map { it.width to it.height }
        assertEquals(3, sizes.size)
        assertEquals(1, sizes.distinct().size)
    }

    @Test
    fun `reading shows the passage`() {
        openHardPage()
        phone.tap("Lire")
        phone.await("Le chantage à la webcam")
    }

    @Test
    fun `the short version shows itself only`() {
        openHardPage()
        phone.tap("Version courte")
        phone.await("Ensuite viennent les menaces")
        assertFalse(phone.shows("Le chantage à la webcam"))
    }

    @Test
    fun `passing shows nothing of it, and the way goes on`() {
        openHardPage()
        phone.tap("Passer")
        phone.await("Vous avez passé ce passage")
        assertFalse(phone.shows("Le chantage à la webcam"))
        phone.tap("La suite : Garder des traces")
        phone.await("Ce qui sert")
    }

    @Test
    fun `a tick stays for as long as the app runs`() {
        openSheet()
        phone.tap("Les premiers gestes")
        phone.await("Garder les traces")
        phone.tap("Garder les traces")
        assertTrue(stepOf("Garder les traces").isActivated)
        phone.back()
        phone.await("Reprendre : Les premiers gestes")
        phone.tap("Reprendre : Les premiers gestes")
        phone.await("Garder les traces")
        val node = stepOf("Garder les traces").createAccessibilityNodeInfo()
        assertTrue(node.isChecked)
        assertEquals(CheckBox::class.java.name, node.className)
        assertFalse(stepOf("En parler").isActivated)
    }

    private fun stepOf(title: String): View =
        phone.screen.views.first { it.contentDescription?.contains(". $title. ") == true }

    @Test
    fun `sources are shown on demand, and a site opens in the browser`() {
        openSheet()
        phone.tap("Les premiers gestes")
        phone.await("Voir les sources")
        assertFalse(phone.shows("masecurite.interieur.gouv.fr"))
        phone.tap("Voir les sources")
        phone.await("Un site ouvert peut rester dans l’historique")
        val site = phone.screen.words.first { it.startsWith("masecurite.interieur.gouv.fr") }
        assertTrue(site, "Pour\u00A0: Les premiers gestes" in site)
        assertTrue(site, "Comparé le 2" in site)
        phone.tap("masecurite.interieur.gouv.fr")
        assertTrue(phone.awaitOutside() is Outside.Site)
    }

    @Test
    fun `dark thoughts are one tap away, before any notice is answered`() {
        openHardPage()
        phone.tap("J’ai des idées noires")
        phone.await("3114")
    }

    @Test
    fun `the pause goes step by step and can be stopped`() {
        openSheet("moins de 18 ans")
        phone.tap("Faire une pause")
        phone.await("Pose les pieds par terre")
        phone.tap("Suivant")
        phone.await("Trouve cinq choses rondes")
        phone.tap("J’arrête")
        phone.await("L’essentiel")
    }

    /** The sheets are the same at every level, and there are many of them. */
    @Test
    @Config(sdk = [35])
    fun `every page of every sheet can be shown to every reader`() {
        openSheet()
        for (audience in Audience.entries) {
            runOn { container.choose(audience) }
            for (summary in runOn { container.core.sheets(audience) }) {
                for (page in runOn { container.core.sheet(summary.id, audience) }.pages) {
                    container.navigator.open(container.doors.sheet(summary.id, page.id))
                    phone.await(if (page.id == PauseScreen.PAGE) "Suivant" else page.title)
                    phone.back()
                }
            }
        }
    }

    /** Runs [work] while the main thread goes on. */
    private fun <T> runOn(work: suspend () -> T): T {
        val done = CompletableFuture<T>()
        Thread { runCatching { runBlocking { work() } }.fold(done::complete, done::completeExceptionally) }.start()
        waitUntil("the core") { done.isDone }
        return done.get()
    }
}
