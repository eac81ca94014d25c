package fr.abri.app.robolectric

import android.security.keystore.KeyGenParameterSpec
import java.io.InputStream
import java.io.OutputStream
import java.security.Key
import java.security.KeyStoreSpi
import java.security.Provider
import java.security.SecureRandom
import java.security.Security
import java.security.cert.Certificate
import java.security.spec.AlgorithmParameterSpec
import java.util.Collections
import java.util.Date
import java.util.Enumeration
import javax.crypto.KeyGeneratorSpi
import javax.crypto.SecretKey
import javax.crypto.spec.SecretKeySpec

private const val ALGORITHM = "HmacSHA256"
private const val KEY_BYTES = 32

/**
 * Stands in for the `AndroidKeyStore`, which no desktop has: HMAC keys by alias, held in [keys].
 *
 * A phone never hands out the bytes of such a key. Here they are plain, and that is why the desktop window
 * says that its key is made of software.
 */
class SoftwareKeyStore(private val keys: MutableMap<String, ByteArray>) {
    private val provider =
        object : Provider("AndroidKeyStore", "1.0", "software keys in the place of the phone's") {
            init {
                putService(serviceOf("KeyStore", "AndroidKeyStore") { Store(this@SoftwareKeyStore.keys) })
                putService(serviceOf("KeyGenerator", ALGORITHM) { Generator(this@SoftwareKeyStore.keys) })
            }
        }

    /** Providers belong to the whole process: whatever an earlier test left is replaced. */
    fun install() {
        remove()
        Security.insertProviderAt(provider, 1)
    }

    /** Takes the provider out of the process; the keys stay. */
    fun remove() = Security.removeProvider(provider.name)
}

private fun Provider.serviceOf(type: String, algorithm: String, create: () -> Any): Provider.Service =
    object : Provider.Service(this, type, algorithm, SoftwareKeyStore::class.java.name, null, null) {
        override fun newInstance(constructorParameter: Any?): Any = create()
    }

private class Generator(private val keys: MutableMap<String, ByteArray>) : KeyGeneratorSpi() {
    private var alias: String? = null

    override fun engineInit(random: SecureRandom?): Unit = throw IllegalStateException("an alias is needed")

    override fun engineInit(size: Int, random: SecureRandom?): Unit = throw IllegalStateException("an alias is needed")

    override fun engineInit(parameters: AlgorithmParameterSpec, random: SecureRandom?) {
        alias = (parameters as KeyGenParameterSpec).keystoreAlias
    }

    override fun engineGenerateKey(): SecretKey {
        val bytes = ByteArray(KEY_BYTES).also { SecureRandom().nextBytes(it) }
        keys[checkNotNull(alias) { "not initialised" }] = bytes
        return SecretKeySpec(bytes, ALGORITHM)
    }
}

private class Store(private val keys: MutableMap<String, ByteArray>) : KeyStoreSpi() {
    override fun engineLoad(stream: InputStream?, password: CharArray?) = Unit

    override fun engineGetKey(alias: String, password: CharArray?): Key? =
        keys[alias]?.let { SecretKeySpec(it, ALGORITHM) }

    override fun engineContainsAlias(alias: String) = alias in keys

    override fun engineIsKeyEntry(alias: String) = alias in keys

    override fun engineAliases(): Enumeration<String> = Collections.enumeration(keys.keys.toList())

    override fun engineSize() = keys.size

    override fun engineDeleteEntry(alias: String) {
        keys.remove(alias)
    }

    override fun engineIsCertificateEntry(alias: String) = false

    override fun engineGetCertificate(alias: String): Certificate? = null

    override fun engineGetCertificateChain(alias: String): Array<Certificate>? = null

    override fun engineGetCertificateAlias(certificate: Certificate): String? = null

    override fun engineGetCreationDate(alias: String): Date? = null

    override fun engineSetKeyEntry(alias: String, key: Key, password: CharArray?, chain: Array<Certificate>?): Unit =
        throw UnsupportedOperationException("keys are only made here")

    override fun engineSetKeyEntry(alias: String, key: ByteArray, chain: Array<Certificate>?): Unit =
        throw UnsupportedOperationException("keys are only made here")

    override fun engineSetCertificateEntry(alias: String, certificate: Certificate): Unit =
        throw UnsupportedOperationException("keys are only made here")

    override fun engineStore(stream: OutputStream, password: CharArray?): Unit =
        throw UnsupportedOperationException("keys are only made here")
}
