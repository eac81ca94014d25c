package fr.abri.app.robolectric

import android.app.Activity
import android.os.Handler
import android.os.Looper
import android.os.Process
import android.provider.OpenableColumns
import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import java.io.File
import java.io.FileNotFoundException
import java.security.KeyStore
import java.time.Duration
import javax.crypto.KeyGenerator
import javax.crypto.Mac
import kotlin.concurrent.thread
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Robolectric

/** The stand-ins for a phone's own parts do what the app relies on. */
class PhoneStandInsTest : AppTest() {
    @Test
    fun `a device key is made, used, found again and deleted`() {
        val specification = KeyGenParameterSpec.Builder("key", KeyProperties.PURPOSE_SIGN).build()
        val made =
            KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_HMAC_SHA256, "AndroidKeyStore").run {
                init(specification)
                generateKey()
            }
        val store = KeyStore.getInstance("AndroidKeyStore").apply { load(null) }
        val found = store.getKey("key", null)
        fun mac(key: java.security.Key) = Mac.getInstance("HmacSHA256").run {
            init(key)
            doFinal(byteArrayOf(1))
        }
        assertArrayEquals(mac(made), mac(found))
        store.deleteEntry("key")
        assertNull(store.getKey("key", null))
        assertTrue(deviceKeys.isEmpty())
    }

    @Test
    fun `an offered document has its bytes, name and size, and can vanish`() {
        val file = File.createTempFile("picture", ".png").apply { writeBytes(ByteArray(300_000) { it.toByte() }) }
        val resolver = application.contentResolver
        val uri = Documents.offer(file)
        assertArrayEquals(file.readBytes(), resolver.openInputStream(uri)!!.use { it.readBytes() })
        resolver.openFileDescriptor(uri, "r")!!.use {
            assertEquals(file.length(), it.statSize)
            assertTrue(it.fd > 0)
        }
        resolver.query(uri, null, null, null, null)!!.use {
            it.moveToFirst()
            assertEquals(file.name, it.getString(it.getColumnIndexOrThrow(OpenableColumns.DISPLAY_NAME)))
        }
        file.delete()
        assertThrows(FileNotFoundException::class.java) { resolver.openInputStream(uri) }
    }

    @Test
    fun `leaving the list of recent apps is told from finishing`() {
        val plain = Robolectric.buildActivity(Activity::class.java).setup().get().apply { finish() }
        assertFalse(recents(plain).taskRemoved)
        val removed = Robolectric.buildActivity(Activity::class.java).setup().get().apply { finishAndRemoveTask() }
        assertTrue(recents(removed).taskRemoved && removed.isFinishing)
    }

    @Test
    fun `waiting ends with the work of another thread, and has a deadline`() {
        var done = false
        thread { Handler(Looper.getMainLooper()).post { done = true } }
        waitUntil { done }
        var later = false
        Handler(Looper.getMainLooper()).postDelayed({ later = true }, 30)
        waitUntil { later }
        assertThrows(AssertionError::class.java) { waitUntil(deadline = Duration.ofMillis(50)) { false } }
    }

    @Test
    fun `the end of the process is recorded`() {
        assertFalse(processEnded)
        Process.killProcess(Process.myPid())
        assertTrue(processEnded)
    }

    @Test
    fun `a crash in another thread is not lost`() {
        val crashes = Crashes().apply { watch() }
        thread { error("nobody catches this") }.join()
        assertThrows(AssertionError::class.java) { crashes.checkNone() }
    }

    @Test
    fun `the launcher opens the app`() {
        val launch = requireNotNull(application.packageManager.getLaunchIntentForPackage("fr.abri.app"))
        assertNotNull(application.packageManager.getActivityInfo(launch.component!!, 0))
    }
}
