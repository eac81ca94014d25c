package fr.abri.desktop

import java.io.File
import java.nio.file.Files
import java.nio.file.StandardCopyOption.ATOMIC_MOVE

/**
 * The device keys of this desktop, in a plain file beside the journal: alias and key, one pair a line.
 *
 * It protects nothing against someone who copies the folder; the window says so.
 */
class KeptKeys private constructor(private val file: File, private val held: MutableMap<String, ByteArray>) :
    MutableMap<String, ByteArray> by held {
    constructor(folder: File) : this(File(folder, NAME), HashMap()) {
        if (file.exists()) file.forEachLine { line -> line.split(' ').let { held[it[0]] = it[1].hexToByteArray() } }
    }

    override fun put(key: String, value: ByteArray): ByteArray? = held.put(key, value).also { keep() }

    override fun remove(key: String): ByteArray? = held.remove(key).also { keep() }

    /** Replaced whole, so that a run that is cut off never loses a key. */
    private fun keep() {
        val whole = File(file.path + ".neuf")
        whole.delete()
        check(whole.createNewFile())
        whole.setReadable(false, false)
        whole.setReadable(true, true)
        whole.writeText(held.entries.joinToString("") { (alias, key) -> "$alias ${key.toHexString()}\n" })
        Files.move(whole.toPath(), file.toPath(), ATOMIC_MOVE)
    }

    companion object {
        const val NAME = "cle-logicielle.txt"
    }
}
