package fr.abri.app.journal

import fr.abri.app.core.Core
import fr.abri.app.core.PhoneClock
import fr.abri.app.core.checkCodesDiffer
import fr.abri.app.core.decoy
import fr.abri.app.core.removeDecoyCode
import fr.abri.app.core.removeDuressCode
import fr.abri.app.core.setDecoyCode
import fr.abri.app.core.setDuressCode
import fr.abri.app.robolectric.AppTest
import fr.abri.core.Duress
import fr.abri.core.EntryKind
import fr.abri.core.Filter
import fr.abri.core.JournalException
import fr.abri.core.WeakPasscode
import java.time.ZoneId
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test

/** The journal shown instead, through its Kotlin face. */
class SecondJournalTest : AppTest() {
    private lateinit var core: Core
    private val secrets = ArrayList<ByteArray>()

    @Before
    fun journal() = runBlocking {
        core = Core(application.noBackupFilesDir.resolve("journal"), KeystoreDeviceKey(), PhoneClock(application))
        core.createJournal(typed(CODE))
        core.add(checkNotNull(EntryForm(EntryKind.NOTE, text = "une note").entry(ZoneId.of("UTC"))))
        core.setDecoyCode(typed(CODE), typed(DECOY))
    }

    @Test
    fun `one code shows the other journal, and every code that was typed is wiped`() = runBlocking {
        assertTrue(core.decoy().hasCode)
        core.lock()
        core.openJournal(typed(DECOY))
        assertEquals(0, core.list(Filter(emptyList(), null, null, "", "", ""), null, 10).entries.size)
        assertFalse(core.decoy().hasCode)
        assertTrue(secrets.all { secret -> secret.all { it == 0.toByte() } })
    }

    @Test
    fun `a code under duress does what was chosen`() {
        runBlocking {
            core.setDuressCode(typed(CODE), typed(DECOY), typed(DURESS), Duress.DESTROY)
            assertEquals(Duress.DESTROY, core.decoy().duress)
            core.lock()
            core.openJournal(typed(DURESS))
            core.lock()
        }
        assertThrows(JournalException.WrongPasscode::class.java) { runBlocking { core.openJournal(typed(CODE)) } }
        assertTrue(secrets.all { secret -> secret.all { it == 0.toByte() } })
    }

    @Test
    fun `both codes can be taken away again`() {
        runBlocking {
            core.setDuressCode(typed(CODE), typed(DECOY), typed(DURESS), Duress.DESTROY)
            core.removeDuressCode(typed(CODE))
            assertNull(core.decoy().duress)
            core.removeDecoyCode(typed(CODE))
            assertFalse(core.decoy().hasCode)
            core.lock()
        }
        assertThrows(JournalException.WrongPasscode::class.java) { runBlocking { core.openJournal(typed(DECOY)) } }
    }

    @Test
    fun `a new code asks for the one that shows the other journal`() {
        assertThrows(JournalException.Refused::class.java) {
            runBlocking { core.changeCode(typed(CODE), typed(DURESS)) }
        }
        assertThrows(JournalException.Refused::class.java) {
            runBlocking { core.changeCode(typed(CODE), typed(DECOY.dropLast(1) + "5"), typed(DECOY)) }
        }
        runBlocking {
            core.changeCode(typed(CODE), typed(DURESS), typed(DECOY))
            core.lock()
            core.openJournal(typed(DURESS))
        }
        assertTrue(secrets.all { secret -> secret.all { it == 0.toByte() } })
    }

    @Test
    fun `codes that a slip could exchange are told apart`() {
        assertThrows(WeakPasscode.Similar::class.java) { runBlocking { core.checkCodesDiffer(typed(CODE), near()) } }
        assertThrows(JournalException.Refused::class.java) { runBlocking { core.setDecoyCode(typed(CODE), near()) } }
    }

    private fun near() = typed(CODE.dropLast(1) + "9")

    private fun typed(code: String) = code.encodeToByteArray().also { secrets += it }

    private companion object {
        const val DECOY = "602214"
        const val DURESS = "518293"
    }
}
