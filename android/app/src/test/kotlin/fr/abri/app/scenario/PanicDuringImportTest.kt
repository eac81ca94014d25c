package fr.abri.app.scenario

import fr.abri.app.AbriApplication
import fr.abri.app.Container
import fr.abri.app.journal.beginAs
import fr.abri.app.journal.enterJournal
import fr.abri.app.journal.keepEntry
import fr.abri.app.journal.makeJournal
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.Phone
import fr.abri.app.robolectric.pass
import fr.abri.app.robolectric.waitUntil
import java.io.File
import java.time.Duration
import java.util.Random
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.shadows.ShadowProcess
import org.robolectric.util.ReflectionHelpers

/** Somebody comes in while a long video is being kept: it is gone from the screen, and what was kept is there. */
class PanicDuringImportTest : AppTest() {
    private val container
        get() = (application as AbriApplication).container

    @Test
    fun `nothing acknowledged is lost, and the video can be kept again`() {
        phone.beginAs()
        phone.makeJournal()
        phone.keepEntry("Menace reçue", THREAT)
        beginImport(phone, LONG)
        waitUntil("the import") { container.panic.jobs > 0 }
        phone.finger.press("hide_button")
        assertFalse(container.core.isOpen.value)
        waitUntil("the end of the process") {
            phone.follow()
            processEnded
        }
        // What still ran has ended before another process reads the same files, as it has on a phone.
        waitUntil("the end of the import") { container.panic.jobs == 0 }
        pass(Duration.ofMillis(300))
        comeBack()
    }

    private fun beginImport(on: Phone, size: Int) {
        on.tap("Joindre une capture ou un fichier")
        on.await("Est-ce une image intime")
        on.tap("Non")
        on.awaitOutside()
        on.pick(video(size))
    }

    /** Another process: nothing of the first one is left but its files and the phone's keys. */
    private fun comeBack() {
        ShadowProcess.reset()
        ReflectionHelpers.setField(application, "container\$delegate", lazy { Container(application) })
        Phone().run {
            open()
            await("Mon carnet")
            assertFalse(shows(THREAT))
            enterJournal()
            await(THREAT)
            assertFalse("half a video is no attachment", shows("pièce jointe"))
            tap(THREAT)
            await("Joindre une capture ou un fichier")
            beginImport(this, SHORT)
            await("La copie est identique à l’original")
            assertTrue(shows("Revenir à la note"))
        }
    }

    private fun video(size: Int) = File(application.cacheDir, "video.mp4").apply {
        writeBytes(ByteArray(size).also { Random(size.toLong()).nextBytes(it) })
    }

    private companion object {
        const val THREAT = "Il demande 200 € avant minuit."
        const val LONG = 64 shl 20
        const val SHORT = 1 shl 20
    }
}
