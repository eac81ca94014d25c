package fr.abri.app.navigation

import android.view.View
import fr.abri.app.robolectric.AppTest
import kotlinx.coroutines.isActive
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertSame
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.annotation.Config

@Config(sdk = [35])
class NavigatorTest : AppTest() {
    private class Place(override val isPrivate: Boolean = false) : Screen() {
        override fun view(stage: Stage): View = throw UnsupportedOperationException("never shown here")
    }

    private val navigator = Navigator()
    private val home = Place()
    private val diary = Place(isPrivate = true)
    private val sheet = Place()

    @Test
    fun `back returns to where one was, and stops at the first screen`() {
        navigator.reset(home)
        navigator.open(sheet)
        assertTrue(navigator.back())
        assertSame(home, navigator.top.value)
        assertFalse(navigator.back())
        assertFalse(sheet.scope.isActive)
        assertTrue(home.scope.isActive)
    }

    @Test
    fun `a lock takes the screens of the journal, and only them`() {
        navigator.reset(home)
        navigator.open(diary)
        navigator.open(sheet)
        navigator.dropPrivate { throw AssertionError("home is still there") }
        assertSame(sheet, navigator.top.value)
        assertFalse(diary.scope.isActive)
        navigator.back()
        assertSame(home, navigator.top.value)
    }

    @Test
    fun `when only the journal was there, something else takes its place`() {
        navigator.reset(diary)
        navigator.dropPrivate { sheet }
        assertSame(sheet, navigator.top.value)
        assertEquals(false, navigator.back())
    }

    @Test
    fun `a reset forgets everything before`() {
        navigator.reset(home)
        navigator.open(diary)
        navigator.reset(sheet)
        assertFalse(home.scope.isActive)
        assertFalse(diary.scope.isActive)
        assertFalse(navigator.back())
    }
}
