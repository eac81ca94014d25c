package fr.abri.app.journal

import android.content.ContentResolver
import android.content.Intent
import fr.abri.app.panic.Outside
import java.io.IOException

/** Where the files of an entry come from. Nothing of them is read, nor asked for, before [files] is called. */
interface AttachSource {
    /** The message that says what follows the answer *no*. */
    val trace: String

    /** Whether there are several files, for which one answer stands. */
    val several: Boolean

    /** Whether a file lies elsewhere on the phone as well. */
    val leavesOriginal: Boolean

    /**
     * Names and kinds of the files; none where the person came back without one.
     *
     * @throws IOException when one is no longer there.
     */
    suspend fun files(): List<PickedFile>
}

/** The phone's own picker. */
class PickerSource(private val outside: Outside, private val resolver: ContentResolver) : AttachSource {
    override val trace = "app-attach-trace"
    override val several = false
    override val leavesOriginal = true

    override suspend fun files(): List<PickedFile> {
        val intent = Intent(Intent.ACTION_OPEN_DOCUMENT).addCategory(Intent.CATEGORY_OPENABLE).setType("*/*")
        return listOfNotNull(outside.pick(intent)?.let { PickedFile.of(resolver, it) })
    }
}
