package fr.abri.app.journal

import fr.abri.app.robolectric.AppTest
import fr.abri.core.DeviceKeyException
import java.security.Security
import javax.crypto.Mac
import javax.crypto.spec.SecretKeySpec
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Test

/** The phone's key: lost only when the phone says that it has none, and never made anew. */
class KeystoreDeviceKeyTest : AppTest() {
    private val key = KeystoreDeviceKey()
    private val message = "message".encodeToByteArray()

    @Test
    fun `a message is authenticated by HMAC-SHA256 under the key's own bytes`() {
        key.create("one")
        val expected = Mac.getInstance("HmacSHA256").run {
            init(SecretKeySpec(deviceKeys.getValue("one"), "HmacSHA256"))
            doFinal(message)
        }
        assertArrayEquals(expected, key.hmac("one", message))
    }

    @Test
    fun `a key that is not there is lost, and stays so`() {
        assertThrows(DeviceKeyException.Lost::class.java) { key.hmac("none", message) }
        assertEquals(emptySet<String>(), deviceKeys.keys)
    }

    @Test
    fun `a key that is there is never replaced`() {
        key.create("one")
        val before = deviceKeys.getValue("one").copyOf()
        assertThrows(DeviceKeyException.Busy::class.java) { key.create("one") }
        assertArrayEquals(before, deviceKeys.getValue("one"))
    }

    @Test
    fun `a key store that fails may answer later`() {
        key.create("one")
        val provider = Security.getProvider("AndroidKeyStore")
        Security.removeProvider("AndroidKeyStore")
        assertThrows(DeviceKeyException.Busy::class.java) { key.hmac("one", message) }
        assertThrows(DeviceKeyException.Busy::class.java) { key.create("two") }
        Security.insertProviderAt(provider, 1)
        assertEquals(32, key.hmac("one", message).size)
    }

    @Test
    fun `a key is deleted once, and one that is gone is no error`() {
        key.create("one")
        key.delete("one")
        key.delete("one")
        assertEquals(emptySet<String>(), deviceKeys.keys)
    }
}
