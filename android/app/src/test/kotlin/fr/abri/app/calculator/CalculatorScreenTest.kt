package fr.abri.app.calculator

import android.os.Bundle
import android.view.MotionEvent
import android.view.WindowManager
import fr.abri.app.kit.faultsOf
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.pass
import fr.abri.app.robolectric.settle
import fr.abri.app.robolectric.waitUntil
import java.time.Duration
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.RuntimeEnvironment
import org.robolectric.util.ReflectionHelpers
import org.robolectric.util.ReflectionHelpers.ClassParameter

/** The calculator as a hand finds it. */
class CalculatorScreenTest : AppTest() {
    @Test
    fun `keys are typed and a result is shown`() {
        phone.openCalculator()
        assertEquals("0", phone.display)
        phone.calculate("1234,5×2=")
        assertEquals("2 469", phone.display)
        assertTrue(phone.shows("1 234,5 × 2"))
        phone.calculate("7÷0=")
        phone.await("Erreur")
        phone.calculate("C")
        assertEquals("0", phone.display)
    }

    @Test
    fun `a screen reader says digits and names`() {
        phone.openCalculator()
        phone.await("Virgule")
        val names = phone.screen.views.filterIsInstance<KeyView>().map { it.contentDescription.toString() }.toList()
        assertEquals(Key.entries.size, names.toSet().size)
        assertTrue(names.containsAll(('0'..'9').map(Char::toString)))
        assertTrue(names.containsAll(listOf("Plus", "Égal", "Pourcentage", "Rappeler la mémoire")))
    }

    @Test
    fun `what was typed outlives a rotation, and nothing else`() {
        phone.openCalculator()
        phone.calculate("12+30")
        phone.activity.recreate()
        settle()
        assertEquals("30", phone.display)
        phone.calculate("=")
        assertEquals("42", phone.display)
        phone.tap("Ajouter à la mémoire")
        phone.leave()
        phone.enter()
        assertEquals("0", phone.display)
        phone.tap("Rappeler la mémoire")
        assertEquals("0", phone.display)
    }

    @Test
    fun `nothing is saved for the next process`() {
        phone.openCalculator()
        phone.calculate("739164")
        val state = Bundle()
        ReflectionHelpers.callInstanceMethod<Unit>(
            phone.activity,
            "onSaveInstanceState",
            ClassParameter.from(Bundle::class.java, state)
        )
        assertTrue(state.isEmpty)
    }

    @Test
    fun `its window is like that of any calculator`() {
        phone.openCalculator()
        assertEquals(0, phone.activity.window.attributes.flags and WindowManager.LayoutParams.FLAG_SECURE)
        assertEquals("Calculatrice", phone.activity.title)
    }

    @Test
    fun `a short touch on percent is a key, and so is one that slides away`() {
        phone.openCalculator()
        phone.calculate("50")
        phone.press("Pourcentage")
        pass(Duration.ofMillis(1900))
        phone.finger.touch(MotionEvent.ACTION_CANCEL, 0f, 0f)
        pass(Duration.ofMillis(200))
        assertEquals("50", phone.display)
        phone.tap("Pourcentage")
        phone.calculate("=")
        assertEquals("0,5", phone.display)
    }

    @Test
    fun `small phone, large letters`() = look("fr-rFR-w320dp-h568dp-port-notnight-320dpi", 2f)

    @Test
    fun `small phone on its side, large letters`() = look("fr-rFR-w568dp-h320dp-land-notnight-320dpi", 2f)

    @Test
    fun `on its side`() = look("fr-rFR-w851dp-h393dp-land-notnight-320dpi", 1f)

    private fun look(qualifiers: String, font: Float) {
        RuntimeEnvironment.setQualifiers(qualifiers)
        RuntimeEnvironment.setFontScale(font)
        phone.openCalculator()
        phone.calculate("123456789012345")
        waitUntil("the longest number") { phone.display == "123 456 789 012 345" }
        assertEquals(emptyList<String>(), faultsOf(phone.activity.window.decorView))
    }
}
