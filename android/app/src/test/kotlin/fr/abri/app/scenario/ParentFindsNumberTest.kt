package fr.abri.app.scenario

import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.Outside
import org.junit.Assert.assertTrue
import org.junit.Test

/** A parent looks for the right number now: from a fresh start to the dialler in two taps, the question counted. */
class ParentFindsNumberTest : AppTest() {
    @Test
    fun `fresh start, one question, one call`() {
        phone.open()
        phone.await("Pour mon enfant")
        phone.tap("Pour mon enfant")
        phone.await("Appeler")
        phone.tap("Appeler")
        val outside = phone.awaitOutside()
        assertTrue("$outside", outside is Outside.Dialler)
        assertTrue("without a code", !application.noBackupFilesDir.resolve("journal").exists())
    }

    @Test
    fun `later, the number is one tap from the start`() {
        phone.open()
        phone.await("Pour mon enfant")
        phone.tap("Pour mon enfant")
        phone.await("Appeler")
        phone.leave()
        phone.enter()
        phone.await("Appeler")
        phone.tap("Appeler")
        assertTrue(phone.awaitOutside() is Outside.Dialler)
    }
}
