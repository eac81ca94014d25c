package fr.abri.app.dossier

import fr.abri.app.AbriApplication
import fr.abri.app.journal.CODE
import fr.abri.app.journal.EntryForm
import fr.abri.app.journal.FileImport
import fr.abri.app.journal.PickedFile
import fr.abri.app.journal.beginAs
import fr.abri.app.kit.faultsOf
import fr.abri.app.robolectric.AppTest
import fr.abri.core.EntryKind
import fr.abri.core.ImageAnswer
import java.time.ZoneId
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import org.robolectric.RuntimeEnvironment

/** Every page of a dossier can be read and touched on the smallest phone, in the largest letters. */
class DossierLayoutTest : AppTest() {
    @get:Rule
    val outside = TemporaryFolder()
    private val faults = ArrayList<String>()
    private val container
        get() = (application as AbriApplication).container

    @Test
    fun `small phone, large letters`() = walk("fr-rFR-w320dp-h568dp-port-notnight-320dpi", 2f)

    @Test
    fun `on its side`() = walk("fr-rFR-w568dp-h320dp-land-notnight-320dpi", 1.3f)

    private fun walk(qualifiers: String, font: Float) {
        RuntimeEnvironment.setQualifiers(qualifiers)
        RuntimeEnvironment.setFontScale(font)
        phone.beginAs()
        runBlocking { write() }
        phone.tap("Mon carnet")
        phone.await("Préparer un dossier")
        phone.tap("Préparer un dossier")
        phone.await("Quelles notes ?")
        phone.tap("Choisir des notes")
        phone.await("il menace")
        look("what goes in")
        phone.tap("Toutes les notes")
        phone.tap("Voir ce qu’il contient")
        phone.await("Ce que contient le dossier")
        look("what it holds")
        phone.tap("Un résumé d’une page")
        phone.await("Imprimer")
        look("the page for the desk")
        phone.back()
        phone.await("Ce que contient le dossier")
        phone.tap("Continuer")
        phone.await("Par courriel")
        phone.tap("Par courriel")
        phone.await("Nom du fichier")
        look("how it is protected")
        phone.tap("Choisir où l’enregistrer")
        phone.save(outside.root.resolve("documents.zip"))
        phone.await("Dossier · ligne")
        look("what to have noted")
        assertEquals(emptyList<String>(), faults)
    }

    private suspend fun write() {
        container.core.createJournal(CODE.encodeToByteArray())
        val entry = checkNotNull(EntryForm(EntryKind.THREAT, text = "il menace").entry(ZoneId.of("UTC")))
        val film = "ftypmp42 location.ISO6709 com.android.manufacturer".encodeToByteArray()
        val picked = PickedFile("film.mp4", "video/mp4", film.size.toLong()) { film.inputStream() }
        FileImport(container.core).run(container.core.add(entry), picked, ImageAnswer.NO) { _, _ -> }
    }

    private fun look(name: String) {
        faults += faultsOf(phone.activity.window.decorView).map { "$name: $it" }
    }
}
