package fr.abri.app.search

import android.text.InputType
import android.view.View
import android.view.inputmethod.EditorInfo
import android.widget.EditText
import fr.abri.app.AbriApplication
import fr.abri.app.core.MainThread
import fr.abri.app.journal.beginAs
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.Outside
import fr.abri.app.robolectric.settle
import fr.abri.app.robolectric.waitUntil
import fr.abri.core.Target
import fr.abri.core.Trigger
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.cancel
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test

private const val MINOR = "Pour moi, j’ai moins de 18 ans"
private const val ALL = "Effacer et voir toutes les fiches"

/** Looking for something in one's own words, in « Comprendre ». */
class SearchTest : AppTest() {
    private val container
        get() = (application as AbriApplication).container

    private fun look(typed: String, asking: String = "Que cherchez-vous ?") {
        phone.tap("Comprendre")
        phone.await(asking)
        phone.tap(asking)
        phone.type(typed)
    }

    private fun field() = phone.screen.views.filterIsInstance<EditText>().single()

    @Test
    fun `a teenager's word finds its sheet, and the sheet opens`() {
        phone.beginAs(MINOR)
        look("on a fait tourner ma nude", "Qu’est-ce que tu cherches ?")
        phone.await("Résultats")
        assertTrue(phone.shows("Fiche"))
        assertFalse("the list of sheets is still there", phone.shows("Des pages courtes"))
        phone.tap("Image intime montrée sans ton accord")
        phone.await("L’essentiel")
        phone.back()
        phone.await("Résultats")
        assertEquals("on a fait tourner ma nude", field().text.toString())
    }

    @Test
    fun `words of suicide put the line first, and its button calls`() {
        phone.beginAs()
        look("je veux mourir")
        phone.await("Appeler le 3114")
        val words = phone.screen.words
        assertTrue(words.indexOf("Appeler le 3114") < words.indexOfFirst { it.startsWith("J’ai des idées noires") })
        phone.tap("Appeler le 3114")
        assertEquals(Outside.Dialler("3114"), phone.awaitOutside())
    }

    @Test
    fun `words of danger put the emergency numbers first`() {
        phone.beginAs()
        look("il veut me tuer")
        phone.await("Appeler le 17")
        phone.tap("Appeler le 17")
        assertEquals(Outside.Dialler("17"), phone.awaitOutside())
    }

    @Test
    fun `where nothing is found, help is offered, and the list comes back`() {
        phone.beginAs()
        look("xyzzyq")
        phone.await("Rien trouvé avec ces mots.")
        assertTrue(phone.shows("Trouver de l’aide"))
        assertTrue(phone.shows("Agir maintenant"))
        phone.tap(ALL)
        phone.await("Des pages courtes")
        assertFalse(phone.shows("Rien trouvé"))
        assertEquals("", field().text.toString())
    }

    @Test
    fun `the keyboard, the filler of forms and a saved state keep nothing of it`() {
        phone.beginAs()
        look("chantage")
        val field = field()
        assertTrue(field.imeOptions and EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING != 0)
        assertTrue(field.inputType and InputType.TYPE_TEXT_FLAG_NO_SUGGESTIONS != 0)
        assertEquals(View.IMPORTANT_FOR_AUTOFILL_NO_EXCLUDE_DESCENDANTS, field.importantForAutofill)
        assertFalse(field.isSaveEnabled)
    }

    @Test
    fun `a panic takes the search away, also from behind what it opened`() {
        phone.beginAs()
        look("chantage")
        phone.await("Résultats")
        phone.tap("Chantage avec une image intime")
        phone.await("L’essentiel")
        container.panic.raise(Trigger.BUTTON)
        settle()
        assertNull(phone.screen.find("chantage"))
        assertTrue(container.navigator.back())
        assertFalse("the search is still on the stack", container.navigator.top.value?.isPrivate ?: true)
        assertFalse(container.navigator.back())
    }

    @Test
    fun `a sheet list in which nothing was typed stays`() {
        phone.beginAs()
        phone.tap("Comprendre")
        phone.await("Des pages courtes")
        container.panic.lock()
        settle()
        assertTrue(phone.shows("Des pages courtes"))
    }

    @Test
    fun `the holder asks once the keys have rested, and only of the last words`() {
        phone.beginAs()
        val scope = CoroutineScope(Job() + MainThread)
        val holder = SearchHolder(container.core, scope) { container.question() }
        holder.type("je veux mourir")
        holder.type("chantage")
        settle()
        assertNull(holder.state.value)
        waitUntil { holder.state.value != null }
        val found = checkNotNull(holder.state.value)
        assertTrue(found.lines.isEmpty())
        assertNotNull(found.hits.find { it.target == Target.Sheet("sextortion") })
        holder.type(" ")
        assertNull(holder.state.value)
        holder.type("mourir")
        holder.type("")
        scope.cancel()
        assertNull(holder.state.value)
    }
}
