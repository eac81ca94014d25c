package fr.abri.app.panic

import android.content.Context
import android.content.Intent
import android.content.pm.PackageManager
import android.content.pm.Signature
import android.os.Build
import java.security.MessageDigest

/**
 * An app that may raise the alarm by PanicKit.
 *
 * @property certificate SHA-256 of what it is signed with, in hexadecimal; several are sorted, a space between them.
 */
data class Sender(val packageName: String, val certificate: String)

/** The apps of the phone that can raise the alarm. */
class Senders(context: Context) {
    private val packages = context.packageManager
    private val own = context.packageName

    /** As it is installed now; null for what is no other app. */
    fun of(packageName: String): Sender? {
        if (packageName == own) return null
        val certificates = try {
            signatures(packageName).map { hex(it.toByteArray()) }.sorted()
        } catch (_: PackageManager.NameNotFoundException) {
            return null
        }
        return if (certificates.isEmpty()) null else Sender(packageName, certificates.joinToString(" "))
    }

    /** What the phone calls it. */
    fun nameOf(packageName: String): String = try {
        packages.getApplicationInfo(packageName, 0).loadLabel(packages).toString()
    } catch (_: PackageManager.NameNotFoundException) {
        packageName
    }

    /** Those that connect but answer no alarm: that is how PanicKit knows who sends it. */
    fun installed(): List<Sender> {
        val answering = answering(PanicKit.TRIGGER)
        return (answering(PanicKit.CONNECT) - answering).mapNotNull(::of)
    }

    private fun answering(action: String): Set<String> =
        packages.queryIntentActivities(Intent(action), 0).mapTo(LinkedHashSet()) { it.activityInfo.packageName }

    @Suppress("DEPRECATION")
    private fun signatures(packageName: String): List<Signature> = if (Build.VERSION.SDK_INT >= 28) {
        packages.getPackageInfo(packageName, PackageManager.GET_SIGNING_CERTIFICATES).signingInfo?.apkContentsSigners
    } else {
        packages.getPackageInfo(packageName, PackageManager.GET_SIGNATURES).signatures
    }.orEmpty().toList()

    private fun hex(certificate: ByteArray): String =
        MessageDigest.getInstance("SHA-256").digest(certificate).joinToString("") { "%02x".format(it) }
}
