package fr.abri.app.panic

import android.content.ClipboardManager
import android.content.Context
import android.content.Intent
import android.os.Build
import android.view.KeyEvent
import android.view.View
import android.view.WindowManager
import android.view.inputmethod.InputMethodManager
import android.widget.EditText
import fr.abri.app.AbriApplication
import fr.abri.app.R
import fr.abri.app.journal.Typing
import fr.abri.app.journal.field
import fr.abri.app.kit.body
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.Phone
import fr.abri.app.robolectric.pass
import fr.abri.app.robolectric.settle
import java.time.Duration
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowChoreographer
import org.robolectric.shadows.ShadowView

class PanicTest : AppTest() {
    private val container
        get() = (application as AbriApplication).container

    /** What a person would not want to be seen. */
    private class Diary : Screen() {
        override val isPrivate = true
        var closed = false

        override fun view(stage: Stage): View = stage.page("Carnet").also {
            it.content.body(SECRET)
            it.content.field("Texte", SECRET, Typing.STORY) {}
        }

        override fun close() {
            super.close()
            closed = true
        }
    }

    private val diary = Diary()

    @Before
    fun openDiary() {
        phone.open()
        phone.await("Pour qui cherchez-vous de l’aide")
        phone.tap("18 ans ou plus")
        phone.await("Que voulez-vous faire")
        container.navigator.open(diary)
        phone.await(SECRET)
    }

    private fun oneFrame() {
        ShadowChoreographer.setPaused(true)
        phone.finger.press("Masquer")
        pass(Duration.ofMillis(16))
    }

    private fun colours() = colours(phone)

    @Test
    fun `one frame after the finger comes down, nothing but the background is drawn`() {
        assertNotEquals(1, colours().size)
        oneFrame()
        assertEquals(setOf(application.getColor(R.color.background)), colours())
    }

    @Test
    fun `nothing is left for those who listen`() {
        val stage = phone.activity.findViewById<View>(R.id.stage)
        oneFrame()
        assertEquals(View.IMPORTANT_FOR_ACCESSIBILITY_NO_HIDE_DESCENDANTS, stage.importantForAccessibility)
        assertNull(phone.screen.find(SECRET))
        assertNull(phone.screen.find("Masquer"))
    }

    @Test
    @Config(sdk = [35])
    fun `one frame means that it is drawn once`() {
        ShadowView.setUseRealDrawTraversals(true)
        // Only a window that is made now draws as a phone's does.
        phone.leave()
        val window = Phone().apply { open() }
        container.navigator.open(Diary())
        window.await(SECRET)
        ShadowChoreographer.setPaused(true)
        pass(Duration.ofSeconds(1))
        var draws = 0
        window.activity.window.decorView.viewTreeObserver.addOnDrawListener { draws += 1 }
        window.finger.press("hide_button")
        pass(Duration.ofMillis(16))
        assertEquals(1, draws)
        assertEquals(setOf(application.getColor(R.color.background)), colours(window))
    }

    @Test
    fun `the keyboard closes, and nothing the text field opened stays`() {
        phone.tap("Texte")
        val keyboard = shadowOf(application.getSystemService(InputMethodManager::class.java))
        assertTrue(keyboard.isSoftInputVisible)
        val field = phone.activity.window.decorView.findFocus() as EditText
        field.selectAll()
        field.performLongClick()
        oneFrame()
        assertFalse(keyboard.isSoftInputVisible)
        assertEquals(1, phone.screen.windows.size)
        assertEquals(setOf(application.getColor(R.color.background)), colours())
    }

    @Test
    fun `what we opened for an answer goes first, then the task, and last the process`() {
        val activity = phone.activity
        container.scope.launch { container.outside.pick(Intent(Intent.ACTION_OPEN_DOCUMENT).setType("*/*")) }
        settle()
        oneFrame()
        assertEquals(listOf("what was opened for 1", "the task"), recents(activity).finished)
        assertFalse(processEnded)
        phone.follow()
        assertTrue(processEnded)
    }

    @Test
    fun `the app leaves the recent ones, and then its process ends`() {
        val activity = phone.activity
        oneFrame()
        assertTrue(recents(activity).taskRemoved)
        assertFalse(processEnded)
        phone.follow()
        assertTrue(processEnded)
    }

    @Test
    fun `the process ends after 300 milliseconds even when the activity stays`() {
        oneFrame()
        pass(Duration.ofMillis(283))
        assertFalse(processEnded)
        pass(Duration.ofMillis(1))
        assertTrue(processEnded)
    }

    @Test
    fun `a screen reader's click does the same as a finger`() {
        val activity = phone.activity
        activity.findViewById<View>(R.id.hide_button).performClick()
        assertTrue(recents(activity).taskRemoved)
        assertEquals(setOf(application.getColor(R.color.background)), colours())
    }

    @Test
    fun `the screens of the journal leave the stack`() {
        oneFrame()
        assertTrue(diary.closed)
        assertFalse(container.navigator.top.value === diary)
        assertFalse(container.core.isOpen.value)
    }

    @Test
    fun `our text leaves the clipboard, and nobody else's`() {
        val clipboard = application.getSystemService(Context.CLIPBOARD_SERVICE) as ClipboardManager
        container.clipboard.copy(SECRET)
        oneFrame()
        assertNotEquals(SECRET, clipboard.primaryClip?.getItemAt(0)?.text?.toString())
    }

    @Test
    fun `the screen going off covers and locks, and the app stays`() {
        application.sendBroadcast(Intent(Intent.ACTION_SCREEN_OFF))
        settle()
        assertEquals(setOf(application.getColor(R.color.background)), colours())
        assertTrue(diary.closed)
        assertFalse(phone.activity.isFinishing)
        phone.leave()
        phone.enter()
        assertNull(phone.screen.find(SECRET))
        assertTrue(phone.shows("Que voulez-vous faire"))
    }

    @Test
    fun `leaving the app locks the journal`() {
        phone.leave()
        assertTrue(diary.closed)
    }

    @Test
    fun `a door of our own does not, for two minutes`() {
        container.outside.open("tel:3018")
        phone.follow()
        pass(Duration.ofMillis(Outside.LONGEST - 1000))
        assertFalse(diary.closed)
        pass(Duration.ofMillis(2000))
        assertTrue(diary.closed)
    }

    @Test
    fun `nobody touching the screen for as long as was chosen covers and locks`() {
        pass(Duration.ofMinutes(3).minusSeconds(5))
        assertFalse(diary.closed)
        pass(Duration.ofSeconds(10))
        assertTrue(diary.closed)
        assertEquals(setOf(application.getColor(R.color.background)), colours())
    }

    @Test
    fun `both volume keys in turn do what the button does, where that was chosen`() {
        volume(KeyEvent.KEYCODE_VOLUME_UP, KeyEvent.KEYCODE_VOLUME_DOWN, KeyEvent.KEYCODE_VOLUME_UP)
        assertFalse(diary.closed)
        runBlocking { container.settings.change { it.copy(volumeKeys = true) } }
        volume(KeyEvent.KEYCODE_VOLUME_UP, KeyEvent.KEYCODE_VOLUME_UP, KeyEvent.KEYCODE_VOLUME_UP)
        assertFalse(diary.closed)
        val activity = phone.activity
        volume(KeyEvent.KEYCODE_VOLUME_DOWN, KeyEvent.KEYCODE_VOLUME_UP, KeyEvent.KEYCODE_VOLUME_DOWN)
        assertTrue(diary.closed)
        assertTrue(recents(activity).taskRemoved)
    }

    private fun volume(vararg keys: Int) = keys.forEach {
        phone.finger.key(it)
        pass(Duration.ofMillis(200))
    }

    @Test
    fun `going back under the cover only takes the cover away`() {
        application.sendBroadcast(Intent(Intent.ACTION_SCREEN_OFF))
        settle()
        val below = container.navigator.top.value
        phone.back()
        assertTrue(phone.isOpen)
        assertEquals(below, container.navigator.top.value)
        assertTrue(phone.shows("Que voulez-vous faire"))
    }

    @Test
    fun `the window keeps its content out of pictures and of the recent apps`() {
        val flags = phone.activity.window.attributes.flags
        assertTrue(flags and WindowManager.LayoutParams.FLAG_SECURE != 0)
        if (Build.VERSION.SDK_INT >= 33) assertEquals(false, recents(phone.activity).screenshot)
    }
}
