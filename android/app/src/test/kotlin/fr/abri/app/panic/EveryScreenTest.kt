package fr.abri.app.panic

import android.graphics.Rect
import android.view.View
import android.view.accessibility.AccessibilityManager
import android.widget.AbsListView
import android.widget.ScrollView
import fr.abri.app.AbriApplication
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.attachments.pictureFile
import fr.abri.app.home.HomeScreen
import fr.abri.app.journal.CODE
import fr.abri.app.journal.FileImport
import fr.abri.app.journal.PickedFile
import fr.abri.app.kit.dp
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.Documents
import fr.abri.app.robolectric.Phone
import fr.abri.app.robolectric.pass
import fr.abri.app.robolectric.waitUntil
import fr.abri.core.Attachment
import fr.abri.core.Audience
import fr.abri.core.ImageAnswer
import java.io.File
import java.time.Duration
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowChoreographer
import org.robolectric.shadows.ShadowProcess
import org.robolectric.util.ReflectionHelpers

/** From every screen there is: *Masquer* in its place, and one frame after it was touched nothing is left. */
class EveryScreenTest : AppTest() {
    private val container
        get() = (application as AbriApplication).container
    private var seq = 0uL
    private lateinit var file: Attachment

    /** Where *Masquer* was on the screens before. */
    private var place: Rect? = null
    private val faults = ArrayList<String>()

    @Test
    @Config(sdk = [26, 35])
    fun `upright, in large letters, with a screen reader`() {
        val reader = shadowOf(application.getSystemService(AccessibilityManager::class.java))
        reader.setEnabled(true)
        reader.setTouchExplorationEnabled(true)
        walk("fr-rFR-w320dp-h640dp-port-notnight-320dpi", 2f)
    }

    @Test
    @Config(sdk = [30, 35])
    fun `on its side`() = walk("fr-rFR-w851dp-h393dp-land-notnight-160dpi", 1f)

    @Test
    @Config(sdk = [35])
    fun `the table holds every screen`() {
        keepSomething()
        assertEquals(screensInSources(), EveryScreen(container, seq, file).names)
    }

    private fun walk(qualifiers: String, font: Float) {
        RuntimeEnvironment.setQualifiers(qualifiers)
        RuntimeEnvironment.setFontScale(font)
        keepSomething()
        for (name in screensInSources()) hideFrom(name)
        assertEquals(emptyList<String>(), faults)
    }

    private fun keepSomething() = runBlocking {
        container.settings.change { it.copy(audience = Audience.ADULT) }
        container.core.createJournal(CODE.encodeToByteArray())
        seq = container.core.add(EveryScreen.entry(SECRET))
        val picture = pictureFile(application.cacheDir, "$SECRET.png")
        val picked = PickedFile.of(application.contentResolver, Documents.offer(picture))
        file = FileImport(container.core).run(seq, picked, ImageAnswer.NO) { _, _ -> }
        container.core.remove(container.core.add(EveryScreen.entry(SECRET)))
        container.core.lock()
    }

    private fun hideFrom(name: String) {
        beginProcess()
        val phone = Phone()
        phone.open()
        phone.await("Que voulez-vous faire")
        assertTrue("$name: the last screen comes back", container.navigator.top.value is HomeScreen)
        runBlocking { container.core.openJournal(CODE.encodeToByteArray()) }
        container.navigator.open(EveryScreen(container, seq, file).make(name))
        val loading = checkNotNull(container.words.value)["app-loading"]
        waitUntil("the screen $name") {
            phone.follow()
            phone.screen.words.size > BAR && loading !in phone.screen.words
        }
        pass(Duration.ofSeconds(1))
        checkButton(name, phone)
        val said = spoken().size
        ShadowChoreographer.setPaused(true)
        phone.finger.press("hide_button")
        pass(Duration.ofMillis(16))
        if (colours(phone) != setOf(application.getColor(R.color.background))) faults += "$name: something is drawn"
        if (phone.screen.words.any()) faults += "$name: ${phone.screen.words} can be found"
        if (phone.screen.windows.size != 1) faults += "$name: ${phone.screen.windows.size} windows"
        spoken().drop(said).filter { it.isNotBlank() }.forEach { faults += "$name: « $it » is said" }
        if (container.core.isOpen.value) faults += "$name: the journal is open"
        if (container.navigator.top.value?.isPrivate == true) faults += "$name: it is still there"
        ShadowChoreographer.setPaused(false)
        phone.follow()
        if (!processEnded) faults += "$name: the process goes on"
        // On a phone nothing of the process comes after that; here its last message must not reach the next one.
        pass(Duration.ofMillis(300))
    }

    private fun beginProcess() {
        ShadowProcess.reset()
        ReflectionHelpers.setField(application, "container\$delegate", lazy { Container(application) })
    }

    private fun checkButton(name: String, phone: Phone) {
        val button = phone.activity.findViewById<View>(R.id.hide_button)
        val scrolls = generateSequence(button.parent) { it.parent }.any { it is ScrollView || it is AbsListView }
        if (scrolls) faults += "$name: Masquer scrolls away"
        val seen = checkNotNull(phone.screen.visiblePart(button)) { "$name: no Masquer" }
        val least = button.dp(LEAST)
        if (seen.width() < least || seen.height() < least) faults += "$name: Masquer is only $seen"
        val reach = Rect(seen).apply { inset(2, 2) }
        val touched = listOf(reach.left to reach.top, reach.right to reach.bottom, reach.centerX() to reach.centerY())
            .map { (x, y) -> phone.screen.topmostAt(x, y) }
        if (touched.any { it == null || !it.isWithin(button) }) faults += "$name: Masquer is covered"
        if (place != null && place != seen) faults += "$name: Masquer is at $seen, and elsewhere at $place"
        place = seen
    }

    private fun View.isWithin(other: View) = generateSequence(this) { it.parent as? View }.any { it === other }

    /** Everything that was given to a screen reader so far. */
    private fun spoken(): List<String> =
        shadowOf(application.getSystemService(AccessibilityManager::class.java)).sentAccessibilityEvents.map {
            (it.text + listOfNotNull(it.contentDescription, it.beforeText)).joinToString(" ")
        }

    private companion object {
        /** The words of the bottom bar. */
        const val BAR = 3

        /** The least side of the button, in dp. */
        const val LEAST = 56
    }
}

/** What is drawn on [phone], besides the strip behind its own keys that 26 asks for. */
fun colours(phone: Phone): Set<Int> {
    val picture = phone.screen.picture()
    val pixels = IntArray(picture.width * picture.height)
    picture.getPixels(pixels, 0, picture.width, 0, 0, picture.width, picture.height)
    return pixels.toSet() - phone.activity.window.navigationBarColor
}

/** The name of every class that is a screen. */
private fun screensInSources(): Set<String> {
    val declared = Regex("""class (\w+)(?: private constructor)?(?:\((?:[^()]|\([^()]*\))*\))?\s*:\s*Screen\(\)""")
    val found = File("app/src/main/kotlin").walk().filter { it.extension == "kt" }.flatMap { file ->
        val text = file.readText()
        val names = declared.findAll(text).map { it.groupValues[1] }.toList()
        check(names.size == Regex(""":\s*Screen\(\)""").findAll(text).count()) { "${file.name}: $names" }
        names
    }.toSet()
    check(found.size > 40) { found }
    return found
}
