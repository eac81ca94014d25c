package fr.abri.app.dossier

import java.io.File
import java.security.MessageDigest
import java.util.zip.ZipFile

/** A dossier as somebody without Abri opens it: a ZIP, and the sums that stand in it. */
class Bag(private val zip: File) {
    /** Without the folder that all of them lie in. */
    val names: List<String> = ZipFile(zip).use { file ->
        file.entries().asSequence().map { it.name.removePrefix(FOLDER) }.toList()
    }

    fun bytes(name: String): ByteArray = ZipFile(zip).use { file ->
        file.getInputStream(checkNotNull(file.getEntry(FOLDER + name)) { "$name is missing" }).readBytes()
    }

    fun text(name: String): String = bytes(name).decodeToString()

    /** Names of files that differ from their sums, or have none. */
    fun differing(): List<String> = SUMS.flatMap { (kind, algorithm) ->
        val payload = differing("manifest-$kind.txt", algorithm, names.filter { it.startsWith("data/") })
        val tags = names.filterNot { it.startsWith("data/") || it.startsWith("tagmanifest-") }
        payload + differing("tagmanifest-$kind.txt", algorithm, tags)
    }

    private fun differing(manifest: String, algorithm: String, files: List<String>): List<String> {
        val sums = text(manifest).lines().filter { it.isNotEmpty() }.associate { line ->
            line.substringAfter("  ") to line.substringBefore("  ")
        }
        val missing = sums.keys - files.toSet()
        return missing.toList() + files.filter { sums[it] != sum(bytes(it), algorithm) }
    }

    private fun sum(bytes: ByteArray, algorithm: String) =
        MessageDigest.getInstance(algorithm).digest(bytes).joinToString("") { "%02x".format(it) }

    private companion object {
        const val FOLDER = "dossier/"
        val SUMS = listOf("sha256" to "SHA-256", "sha512" to "SHA-512")
    }
}

/** The one name that an encrypted dossier shows, where any ZIP has its first: Java opens none that is encrypted. */
fun nameShownBy(zip: File): String = zip.readBytes().run {
    check(copyOf(2).decodeToString() == "PK" && this[METHOD] == ENCRYPTED) { "it is no encrypted ZIP" }
    decodeToString(NAME, NAME + this[NAME_LENGTH])
}

/** Places of a ZIP's first header. */
private const val METHOD = 8
private const val NAME_LENGTH = 26
private const val NAME = 30

/** WinZip's AES. */
private const val ENCRYPTED: Byte = 99
