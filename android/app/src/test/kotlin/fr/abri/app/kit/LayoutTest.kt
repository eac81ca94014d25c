package fr.abri.app.kit

import android.graphics.Rect
import android.view.View
import fr.abri.app.AbriApplication
import fr.abri.app.R
import fr.abri.app.robolectric.AppTest
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.RuntimeEnvironment

/** On the smallest phone with the largest letters, upright and on its side: nothing cut, everything to be hit. */
class LayoutTest : AppTest() {
    private val container
        get() = (application as AbriApplication).container
    private val faults = ArrayList<String>()

    @Test
    fun `small phone, large letters`() = walk("fr-rFR-w320dp-h568dp-port-notnight-320dpi", 2f)

    @Test
    fun `small phone on its side, large letters`() = walk("fr-rFR-w568dp-h320dp-land-notnight-320dpi", 2f)

    @Test
    fun `tablet`() = walk("fr-rFR-w800dp-h1280dp-port-notnight-160dpi", 1f)

    @Test
    fun `from right to left`() = walk("ar-ldrtl-w393dp-h851dp-port-notnight-320dpi", 1.3f)

    private fun walk(qualifiers: String, font: Float) {
        RuntimeEnvironment.setQualifiers(qualifiers)
        RuntimeEnvironment.setFontScale(font)
        phone.open()
        phone.await("Pour moi")
        look("the first question")
        phone.tap("Pour mon enfant")
        phone.await("Un numéro, maintenant")
        look("a parent's home")
        phone.tap("Réglages")
        phone.await("Après 10 minutes")
        look("the settings")
        phone.tap("moins de 18 ans")
        phone.await("Tu veux faire quoi")
        look("a minor's home")
        phone.tap("Savoir quoi faire")
        phone.await("Es-tu en danger maintenant")
        look("a question")
        phone.tap("Oui, maintenant")
        phone.await("Ton plan, étape par étape")
        look("a plan")
        container.navigator.open(container.doors.sheet("sextortion", "first"))
        phone.await("Arrêter de répondre")
        phone.tap("Voir les sources")
        look("a page")
        phone.tap("Accueil")
        phone.await("Comprendre")
        phone.tap("Comprendre")
        phone.await("Chantage")
        look("the sheets")
        phone.tap("Chantage")
        phone.await("L’essentiel")
        look("a sheet")
        phone.tap("Comment cela se passe")
        phone.await("Version courte")
        look("a notice")
        container.navigator.open(container.doors.sheet("sextortion", "law"))
        phone.await("Code pénal")
        look("the law")
        container.navigator.open(container.doors.sheet("sextortion", "pause"))
        phone.await("Suivant")
        look("a pause")
        assertEquals(emptyList<String>(), faults)
    }

    private fun look(name: String) {
        val root = phone.activity.window.decorView
        faults += faultsOf(root).map { "$name: $it" }
        val hide = root.findViewById<View>(R.id.hide_button)
        val seen = Rect()
        assertTrue("$name: Masquer is seen", hide.getGlobalVisibleRect(seen))
        assertEquals("$name: Masquer is whole", hide.width to hide.height, seen.width() to seen.height())
    }
}
