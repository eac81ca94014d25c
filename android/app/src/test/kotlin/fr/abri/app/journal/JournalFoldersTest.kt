package fr.abri.app.journal

import fr.abri.app.core.Core
import fr.abri.app.core.PhoneClock
import fr.abri.app.core.bringBack
import fr.abri.app.core.eraseEverything
import fr.abri.app.core.journalsAside
import fr.abri.app.core.setAside
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.waitUntil
import fr.abri.core.DeviceKey
import fr.abri.core.DeviceKeyException
import fr.abri.core.JournalException
import java.io.File
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test

/** Whole journals come and go. */
class JournalFoldersTest : AppTest() {
    private val files: File
        get() = application.noBackupFilesDir

    @Test
    fun `an erasure that was cut off is ended by the next start`() {
        val core = core(Busy(KeystoreDeviceKey()))
        runBlocking { core.createJournal(code()) }
        assertThrows(JournalException.DeviceKeyBusy::class.java) { runBlocking { core.eraseEverything(code()) } }
        assertFalse(core.isOpen.value)
        assertTrue(deviceKeys.isNotEmpty() && left().isNotEmpty())
        files.resolve("copies").mkdir()
        files.resolve("copies/cut").writeText("half a copy")

        phone.open()
        phone.await("Pour moi, j’ai 18 ans ou plus")
        waitUntil("an erased phone, not ${left()}") { deviceKeys.isEmpty() && left().isEmpty() }
        assertFalse(files.resolve("copies").exists())
    }

    @Test
    fun `everything is erased, and with another code nothing`() {
        val core = core(KeystoreDeviceKey())
        runBlocking { core.createJournal(code()) }
        assertThrows(JournalException.WrongPasscode::class.java) {
            runBlocking { core.eraseEverything("602214".encodeToByteArray()) }
        }
        assertTrue(core.isOpen.value)
        val typed = code()
        runBlocking { core.eraseEverything(typed) }
        assertArrayEquals(ByteArray(CODE.length), typed)
        assertFalse(core.isOpen.value)
        assertTrue(deviceKeys.isEmpty() && left().isEmpty())
    }

    @Test
    fun `a journal set aside makes room, and comes back`() = runBlocking {
        val core = core(KeystoreDeviceKey())
        core.createJournal(code())
        core.setAside()
        assertFalse(core.isOpen.value || core.journalExists())
        core.createJournal("602214".encodeToByteArray())
        core.bringBack(core.journalsAside().single())
        core.openJournal(code())
        assertEquals(1, core.journalsAside().size)
    }

    private fun core(key: DeviceKey) = Core(files.resolve("journal"), key, PhoneClock(application))

    private fun code() = CODE.encodeToByteArray()

    private fun left(): List<String> = files.list().orEmpty().filter { it.startsWith("journal") }

    /** A key store that says nothing of what it holds, as after a start of the phone. */
    private class Busy(private val key: DeviceKey) : DeviceKey by key {
        override fun aliases(): List<String> = throw DeviceKeyException.Busy()
    }
}
