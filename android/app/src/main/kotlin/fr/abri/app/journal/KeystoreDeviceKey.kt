package fr.abri.app.journal

import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import fr.abri.core.DeviceKey
import fr.abri.core.DeviceKeyException
import java.io.IOException
import java.security.GeneralSecurityException
import java.security.Key
import java.security.KeyStore
import javax.crypto.KeyGenerator
import javax.crypto.Mac

private const val PROVIDER = "AndroidKeyStore"
private const val ALGORITHM = "HmacSHA256"

/**
 * HMAC keys in the phone's own key store, from which they never come out.
 *
 * No user authentication and no unlocked-device requirement: such keys are lost when a screen lock is removed,
 * and a finger or a face can be forced. No StrongBox: some refuse, and the key must stay usable for years.
 */
class KeystoreDeviceKey : DeviceKey {
    override fun create(alias: String) = calling {
        // A key that exists is never replaced: whatever was sealed with it could not be opened again.
        if (store().containsAlias(alias)) throw DeviceKeyException.Busy()
        val specification =
            KeyGenParameterSpec
                .Builder(alias, KeyProperties.PURPOSE_SIGN)
                .setDigests(KeyProperties.DIGEST_SHA256)
                .build()
        val generator = KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_HMAC_SHA256, PROVIDER)
        generator.init(specification)
        generator.generateKey()
        Unit
    }

    override fun hmac(alias: String, message: ByteArray): ByteArray = calling {
        val key = keyOf(alias)
        Mac.getInstance(ALGORITHM).run {
            init(key)
            doFinal(message)
        }
    }

    override fun delete(alias: String) = calling { store().deleteEntry(alias) }

    override fun aliases(): List<String> = calling { store().aliases().toList() }

    /** Lost only when the key store answers that it has no such key; every other failure may pass. */
    private fun keyOf(alias: String): Key {
        val store = store()
        val key = store.getKey(alias, null)
        if (key == null && !store.containsAlias(alias)) throw DeviceKeyException.Lost()
        return key ?: throw DeviceKeyException.Busy()
    }

    private fun store(): KeyStore = KeyStore.getInstance(PROVIDER).apply { load(null) }

    /** Whatever a maker's key store throws, nothing is lost by trying again. */
    private fun <T> calling(work: () -> T): T = try {
        work()
    } catch (_: GeneralSecurityException) {
        throw DeviceKeyException.Busy()
    } catch (_: IOException) {
        throw DeviceKeyException.Busy()
    } catch (_: RuntimeException) {
        throw DeviceKeyException.Busy()
    }
}
