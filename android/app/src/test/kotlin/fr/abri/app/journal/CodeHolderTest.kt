package fr.abri.app.journal

import fr.abri.app.core.Core
import fr.abri.app.core.MainThread
import fr.abri.app.core.PhoneClock
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.waitUntil
import fr.abri.app.words.Words
import fr.abri.core.Audience
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.TimeMark
import kotlin.time.TimeSource
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.cancel
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test

/** Opening a journal, without a screen. */
class CodeHolderTest : AppTest() {
    private lateinit var core: Core
    private lateinit var holder: CodeHolder
    private val scope = CoroutineScope(Job() + MainThread)
    private var shownAfter: Duration? = null
    private lateinit var begun: TimeMark

    @Before
    fun journal() {
        core = Core(application.noBackupFilesDir.resolve("journal"), KeystoreDeviceKey(), PhoneClock(application))
        val words = runBlocking {
            core.createJournal(CODE.encodeToByteArray())
            core.lock()
            Words.of(Audience.ADULT, core)
        }
        holder = CodeHolder(core, words, scope) { shownAfter = begun.elapsedNow() }
        waitUntil("the question for the code") { holder.state.value.step == CodeStep.ENTER }
        CODE.forEach { holder.type(it.digitToInt()) }
    }

    @Test
    fun `the journal shows at a fixed time, however soon it is open`() {
        begun = TimeSource.Monotonic.markNow()
        holder.validate()
        waitUntil("the open journal") { shownAfter != null }
        assertTrue("shown after $shownAfter", checkNotNull(shownAfter) >= 1_200.milliseconds)
        assertTrue(core.isOpen.value)
    }

    @Test
    fun `it is locked again when nobody waits for it any more`() {
        CoroutineScope(Job() + MainThread).launch {
            core.isOpen.first { it }
            scope.cancel()
        }
        holder.validate()
        waitUntil("the end of the wait") { !scope.coroutineContext[Job]!!.children.any() && !core.isOpen.value }
        assertNull(shownAfter)
        assertFalse(core.isOpen.value)
    }

    @Test
    fun `whatever an opening takes is made up to the next fixed time`() {
        assertEquals(1_200, untilShown(0))
        assertEquals(300, untilShown(900))
        assertEquals(0, untilShown(1_200))
        assertEquals(399, untilShown(1_201))
        assertEquals(0, untilShown(1_600))
        assertEquals(1, untilShown(1_999))
    }
}
