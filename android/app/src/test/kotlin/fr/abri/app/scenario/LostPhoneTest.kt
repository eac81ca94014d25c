package fr.abri.app.scenario

import fr.abri.app.AbriApplication
import fr.abri.app.Container
import fr.abri.app.codes.makeWords
import fr.abri.app.codes.openJournalSettings
import fr.abri.app.codes.twice
import fr.abri.app.codes.typeWord
import fr.abri.app.journal.beginAs
import fr.abri.app.journal.keepEntry
import fr.abri.app.journal.makeJournal
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.Outside
import fr.abri.app.robolectric.Phone
import java.io.File
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import org.robolectric.util.ReflectionHelpers

/** The phone is lost, and the journal is not: words, a copy, and another phone. */
class LostPhoneTest : AppTest() {
    @get:Rule
    val outside = TemporaryFolder()

    @Test
    fun `words and a copy bring the journal back`() {
        phone.beginAs()
        phone.makeJournal()
        phone.keepEntry("Menace reçue", THREAT)
        phone.openJournalSettings()
        val words = phone.makeWords()
        phone.tap("Continuer")
        phone.await("Douze mots ouvrent ce carnet")
        phone.back()
        val copy = copy()
        anotherPhone().restore(copy, words)
    }

    private fun copy(): File {
        phone.await("Faire une copie")
        phone.tap("Faire une copie")
        phone.await("Une copie de tout le carnet")
        phone.tap("Choisir où la mettre")
        val copy = outside.root.resolve("archive.zip")
        assertEquals(Outside.Save("archive.zip"), phone.awaitOutside())
        phone.save(copy)
        phone.await("La copie est faite.")
        assertTrue(copy.length() > 0)
        return copy
    }

    /** Nothing of the first phone is left: neither its files nor its keys. */
    private fun anotherPhone(): Phone {
        (application as AbriApplication).container.panic.lock()
        application.noBackupFilesDir.deleteRecursively()
        deviceKeys.clear()
        ReflectionHelpers.setField(application, "container\$delegate", lazy { Container(application) })
        return Phone()
    }

    private fun Phone.restore(copy: File, words: List<String>) {
        open()
        await("J’ai déjà une copie")
        tap("J’ai déjà une copie")
        await("Choisir la copie")
        tap("Choisir la copie")
        pick(copy)
        await("Le mot n° 1")
        words.forEach(::typeWord)
        await("Choisissez un code")
        twice("602214")
        await(THREAT)
    }

    private companion object {
        const val THREAT = "Il demande 200 € avant minuit."
    }
}
