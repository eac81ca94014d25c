package fr.abri.app.manifest

import android.os.Build
import android.os.Bundle
import android.os.Parcel
import android.text.InputType
import android.text.Spanned
import android.text.style.ClickableSpan
import android.view.View
import android.view.WindowManager
import android.view.inputmethod.EditorInfo
import android.widget.EditText
import android.widget.TextView
import androidx.test.platform.app.InstrumentationRegistry
import fr.abri.app.AbriApplication
import fr.abri.app.attachments.pictureFile
import fr.abri.app.journal.CODE
import fr.abri.app.journal.FileImport
import fr.abri.app.journal.PickedFile
import fr.abri.app.journal.all
import fr.abri.app.journal.beginAs
import fr.abri.app.panic.EveryScreen
import fr.abri.app.panic.SECRET
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.Documents
import fr.abri.app.robolectric.waitUntil
import fr.abri.core.ImageAnswer
import java.io.File
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowLog

private const val ADDRESS = "https://example.org/profil"

/** What the app says of itself, held against every screen that there is. */
class PrivacyTest : AppTest() {
    private val container
        get() = (application as AbriApplication).container
    private val faults = ArrayList<String>()

    @Test
    @Config(sdk = [26, 35])
    fun `no screen lets private text out by a keyboard, a filler of forms, a link, a saved state, a log or a file`() {
        phone.beginAs()
        val screens = runBlocking { keepSomething() }
        for (name in screens.names) {
            container.navigator.open(screens.make(name))
            val loading = checkNotNull(container.words.value)["app-loading"]
            waitUntil(name) {
                phone.follow()
                phone.screen.words.size > BAR && loading !in phone.screen.words
            }
            look(name)
        }
        assertTrue(container.core.isOpen.value)
        assertEquals(emptyList<String>(), faults.distinct())
        assertEquals(emptyList<String>(), ShadowLog.getLogs().map { "${it.msg} ${it.throwable}" }.filter(::isPrivate))
        val files = application.dataDir.walk().filter { it.isFile && it.name != PICKED }.toList()
        assertTrue(files.any { it.name == "journal.db" })
        assertEquals(emptyList<File>(), files.filter { holdsSecret(it.readBytes()) })
    }

    @Test
    @Config(sdk = [35])
    fun `everything is a view of the one window, and nothing is written where others read`() {
        val other = Regex("""\b(AlertDialog|PopupWindow|Spinner|Toast|NotificationManager|Log\.[a-z]\(|println)""")
        val found = File("app/src/main/kotlin").walk().filter { it.extension == "kt" }.flatMap { file ->
            other.findAll(file.readText()).map { "${file.name}: ${it.value}" }
        }
        assertEquals(emptyList<String>(), found.toList())
    }

    private suspend fun keepSomething(): EveryScreen {
        container.core.createJournal(CODE.encodeToByteArray())
        val seq = container.core.add(EveryScreen.entry(SECRET).copy(url = ADDRESS))
        val picture = pictureFile(application.cacheDir, PICKED)
        val picked = PickedFile.of(application.contentResolver, Documents.offer(picture))
        val file = FileImport(container.core).run(seq, picked, ImageAnswer.NO) { _, _ -> }
        container.core.remove(container.core.add(EveryScreen.entry(SECRET)))
        return EveryScreen(container, seq, file)
    }

    private fun look(name: String) {
        val window = phone.activity.window
        if (window.attributes.flags and WindowManager.LayoutParams.FLAG_SECURE == 0) faults += "$name: not secure"
        if (phone.screen.windows.size != 1) faults += "$name: ${phone.screen.windows.size} windows"
        phone.all<EditText>().forEach { checkField(name, it) }
        phone.all<TextView>().forEach { checkLinks(name, it) }
        if (holdsSecret(savedState())) faults += "$name: a saved state"
    }

    private fun checkField(name: String, field: EditText) {
        val learns = field.imeOptions and EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING == 0
        if (learns) faults += "$name: the keyboard learns"
        val isText = field.inputType and InputType.TYPE_MASK_CLASS == InputType.TYPE_CLASS_TEXT
        val suggests = field.inputType and InputType.TYPE_TEXT_FLAG_NO_SUGGESTIONS == 0
        if (isText && suggests) faults += "$name: suggestions and spelling"
        if (field.importantForAutofill != View.IMPORTANT_FOR_AUTOFILL_NO_EXCLUDE_DESCENDANTS) {
            faults += "$name: autofill"
        }
        if (field.isSaveEnabled) faults += "$name: a field saves its state"
        if (Build.VERSION.SDK_INT >= 30 &&
            field.importantForContentCapture != View.IMPORTANT_FOR_CONTENT_CAPTURE_NO_EXCLUDE_DESCENDANTS
        ) {
            faults += "$name: content capture"
        }
    }

    private fun checkLinks(name: String, view: TextView) {
        val text = view.text
        val spans = (text as? Spanned)?.getSpans(0, text.length, ClickableSpan::class.java).orEmpty()
        if (view.autoLinkMask != 0 || spans.isNotEmpty()) faults += "$name: a link in « $text »"
        val isTapped = view !is EditText && view.hasOnClickListeners()
        if (ADDRESS in text && isTapped) faults += "$name: an address can be tapped"
    }

    private fun savedState(): ByteArray {
        val state = Bundle()
        InstrumentationRegistry.getInstrumentation()
            .callActivityOnSaveInstanceState(phone.activity, state)
        val parcel = Parcel.obtain()
        return try {
            parcel.writeBundle(state)
            parcel.marshall()
        } finally {
            parcel.recycle()
        }
    }

    private fun isPrivate(text: String) = SECRET in text || ADDRESS in text

    private fun holdsSecret(bytes: ByteArray): Boolean = listOf(Charsets.UTF_8, Charsets.UTF_16LE).any { code ->
        String(bytes, Charsets.ISO_8859_1).let { held ->
            listOf(SECRET, ADDRESS).any { String(it.toByteArray(code), Charsets.ISO_8859_1) in held }
        }
    }

    private companion object {
        /** The words of the bottom bar. */
        const val BAR = 3

        /** The picked picture, where the picker's app keeps it. */
        const val PICKED = "$SECRET.png"
    }
}
