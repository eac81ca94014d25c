package fr.abri.app.core

import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import fr.abri.core.DeviceKey
import fr.abri.core.DeviceKeyException
import java.security.GeneralSecurityException
import java.security.KeyStore
import java.security.ProviderException
import javax.crypto.KeyGenerator
import javax.crypto.Mac

private const val PROVIDER = "AndroidKeyStore"
private const val KEY_BITS = 256

/**
 * Keys that never leave the phone's secure hardware.
 *
 * Neither the screen lock nor a fingerprint guards them: such keys are lost when the lock changes. A key that
 * fails is neither deleted nor made anew: keys have come back after a system update.
 */
class KeystoreKey : DeviceKey {
    override fun create(alias: String) = answering {
        val use =
            KeyGenParameterSpec
                .Builder(alias, KeyProperties.PURPOSE_SIGN)
                .setDigests(KeyProperties.DIGEST_SHA256)
                .setKeySize(KEY_BITS)
                .build()
        KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_HMAC_SHA256, PROVIDER).run {
            init(use)
            generateKey()
        }
        Unit
    }

    override fun hmac(alias: String, message: ByteArray): ByteArray = answering {
        val key = store().getKey(alias, null) ?: throw DeviceKeyException.Lost()
        Mac.getInstance(KeyProperties.KEY_ALGORITHM_HMAC_SHA256).run {
            init(key)
            doFinal(message)
        }
    }

    override fun delete(alias: String) = answering { store().deleteEntry(alias) }

    private fun store(): KeyStore = KeyStore.getInstance(PROVIDER).apply { load(null) }

    /** Whatever the hardware complains of may pass: only a key that is not there is lost. */
    private fun <T> answering(work: () -> T): T = try {
        work()
    } catch (_: GeneralSecurityException) {
        throw DeviceKeyException.Busy()
    } catch (_: ProviderException) {
        throw DeviceKeyException.Busy()
    }
}
