package fr.abri.app.settings

import android.content.res.Configuration
import fr.abri.app.AbriApplication
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.waitUntil
import fr.abri.core.Audience
import java.io.File
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.runBlocking
import org.json.JSONObject
import org.junit.Assert.assertEquals
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder

class SettingsTest : AppTest() {
    @get:Rule
    val folder = TemporaryFolder()
    private val chosen = Settings(Audience.MINOR, "BE", discreet = false, lockMinutes = 10, theme = Theme.Dark)

    private fun store(file: File) = SettingsStore(file, Dispatchers.Unconfined)

    private fun loaded(file: File): Settings = runBlocking { store(file).apply { load() } }.settings.value

    @Test
    fun `what was chosen is there at the next start, and nothing else`() {
        val file = folder.root.resolve("settings")
        runBlocking { store(file).change { chosen } }
        assertEquals(chosen, loaded(file))
        val names = JSONObject(file.readText()).keys().asSequence().toSet()
        assertEquals(setOf("audience", "country", "discreet", "lockMinutes", "theme", "volumeKeys"), names)
    }

    @Test
    fun `in discreet mode the file does not say who reads`() {
        val file = folder.root.resolve("settings")
        runBlocking { store(file).change { chosen.copy(discreet = true) } }
        assertEquals(Settings(discreet = true, lockMinutes = 10, theme = Theme.Dark), loaded(file))
    }

    @Test
    fun `a missing or broken file is a first start`() {
        val file = folder.root.resolve("settings")
        assertEquals(Settings(), loaded(file))
        file.writeText("{\"audience\":")
        assertEquals(Settings(), loaded(file))
        file.writeText("{\"audience\":\"NOBODY\",\"lockMinutes\":60,\"theme\":7}")
        assertEquals(Settings(), loaded(file))
    }

    @Test
    fun `a full disk keeps the choice until the end`() {
        val nowhere = File(folder.newFile(), "settings")
        val store = store(nowhere)
        runBlocking { store.change { chosen } }
        assertEquals(chosen, store.settings.value)
    }

    @Test
    fun `dark colours are shown at once, and the screen stays`() {
        phone.open()
        phone.await("Pour qui cherchez-vous de l’aide")
        phone.tap("18 ans ou plus")
        phone.await("Réglages")
        phone.tap("Réglages")
        phone.await("Sombres")
        phone.tap("Sombres")
        waitUntil("dark colours") {
            phone.activity.resources.configuration.uiMode and Configuration.UI_MODE_NIGHT_MASK ==
                Configuration.UI_MODE_NIGHT_YES
        }
        phone.await("Couleurs")
    }

    @Test
    fun `another reader gets their own words`() {
        phone.open()
        phone.await("Pour qui cherchez-vous de l’aide")
        phone.tap("18 ans ou plus")
        phone.await("Réglages")
        phone.tap("Réglages")
        phone.await("moins de 18 ans")
        phone.tap("moins de 18 ans")
        phone.await("Tu veux faire quoi")
        assertEquals(Audience.MINOR, (application as AbriApplication).container.audience)
    }
}
