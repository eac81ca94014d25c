package fr.abri.app.welcome

import fr.abri.app.AbriApplication
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.waitUntil
import fr.abri.core.Audience
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

class WelcomeTest : AppTest() {
    private val container
        get() = (application as AbriApplication).container

    private fun answers(label: String, audience: Audience, home: String) {
        phone.open()
        phone.await("Pour qui cherchez-vous de l’aide")
        phone.tap(label)
        phone.await(home)
        assertEquals(audience, container.settings.settings.value.audience)
        waitUntil("the answer in the file") {
            application.noBackupFilesDir.resolve("settings").takeIf { it.exists() }?.readText()
                ?.contains(audience.name) == true
        }
    }

    @Test
    fun `an adult is at home after one tap`() = answers("18 ans ou plus", Audience.ADULT, "Que voulez-vous faire")

    @Test
    fun `a minor is at home after one tap`() = answers("moins de 18 ans", Audience.MINOR, "Tu veux faire quoi")

    @Test
    fun `a parent is at home after one tap`() = answers("Pour mon enfant", Audience.PARENT, "Un numéro, maintenant")

    @Test
    fun `a witness is at home after one tap`() = answers("que je connais", Audience.WITNESS, "Comment aider")

    @Test
    fun `it says who may be watching, and what leaves a trace`() {
        phone.open()
        phone.await("Quelqu’un regarde peut-être ce téléphone")
        assertTrue(phone.shows("Un appel ou un site peut laisser une trace"))
    }

    @Test
    fun `danger is one tap away before anything is answered`() {
        phone.open()
        phone.await("17")
        phone.tap("Danger maintenant")
        phone.await("Appeler le 17")
        phone.tap("Appeler le 17")
        assertEquals("Dialler(number=17)", phone.awaitOutside().toString())
    }
}
