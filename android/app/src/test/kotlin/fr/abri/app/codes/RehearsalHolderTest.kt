package fr.abri.app.codes

import fr.abri.app.core.Core
import fr.abri.app.core.MainThread
import fr.abri.app.core.PhoneClock
import fr.abri.app.core.setDecoyCode
import fr.abri.app.core.setDuressCode
import fr.abri.app.journal.CODE
import fr.abri.app.journal.KeystoreDeviceKey
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.waitUntil
import fr.abri.app.words.Words
import fr.abri.core.Audience
import fr.abri.core.CodeEffect
import fr.abri.core.Duress
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Before
import org.junit.Test

private const val FORCED = "518293"

/** Practising codes, without a screen. */
class RehearsalHolderTest : AppTest() {
    private lateinit var core: Core
    private lateinit var holder: RehearsalHolder

    @Before
    fun journal() = runBlocking {
        core = Core(application.noBackupFilesDir.resolve("journal"), KeystoreDeviceKey(), PhoneClock(application))
        core.createJournal(CODE.encodeToByteArray())
        core.setDecoyCode(CODE.encodeToByteArray(), SECOND.encodeToByteArray())
        core.setDuressCode(
            CODE.encodeToByteArray(),
            SECOND.encodeToByteArray(),
            FORCED.encodeToByteArray(),
            Duress.DESTROY
        )
        holder = RehearsalHolder(core, Words.of(Audience.MINOR, core), CoroutineScope(Job() + MainThread))
    }

    private fun type(code: String) {
        code.forEach { holder.type(it.digitToInt()) }
        holder.validate()
        waitUntil("an answer") { !holder.state.value.working }
    }

    @Test
    fun `each code is known by what it would do, and forgotten`() {
        for ((code, effect) in listOf(
            CODE to CodeEffect.OPEN,
            SECOND to CodeEffect.SHOW,
            FORCED to CodeEffect.DESTROY
        )) {
            type(code)
            assertEquals(effect, holder.effect.value)
            assertEquals(0, holder.state.value.typed)
            holder.again()
            assertNull(holder.effect.value)
        }
        runBlocking { core.confirm(CODE.encodeToByteArray()) }
    }

    @Test
    fun `one that is unknown, or a lock meanwhile, is said and kept nowhere`() {
        type("864213")
        assertNull(holder.effect.value)
        assertNotNull(holder.state.value.message)
        core.lock()
        type(CODE)
        assertNull(holder.effect.value)
        assertNotNull(holder.state.value.message)
        assertEquals(0, holder.state.value.typed)
    }
}
