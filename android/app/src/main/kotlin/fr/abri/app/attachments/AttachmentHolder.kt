package fr.abri.app.attachments

import fr.abri.app.core.Core
import fr.abri.app.journal.Sizes
import fr.abri.app.journal.isPicture
import fr.abri.app.words.Words
import fr.abri.core.Attachment
import fr.abri.core.Carried
import fr.abri.core.Carries
import fr.abri.core.Change
import fr.abri.core.JournalException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.launch

/** What whoever is given the file could read from it, in sentences; [about] is what no program can see. */
data class CarriedWords(val place: String, val device: String, val about: String?)

/** @property message what did not work. */
data class CopyWork(val running: Boolean = false, val message: String? = null)

/** One file of an entry: what it carries, its fingerprint, and copies with less in them. */
class AttachmentHolder(
    private val core: Core,
    private val words: Words,
    private val scope: CoroutineScope,
    val file: Attachment
) {
    private val carriedNow = MutableStateFlow<CarriedWords?>(null)
    private val sizeNow = MutableStateFlow("")
    private val fingerprintNow = MutableStateFlow(false)
    private val workNow = MutableStateFlow(CopyWork())
    private var removal: Job? = null

    /** Null until the file was read. */
    val carried: StateFlow<CarriedWords?> = carriedNow.asStateFlow()
    val size: StateFlow<String> = sizeNow.asStateFlow()

    /** Whether the fingerprint was asked for. */
    val fingerprint: StateFlow<Boolean> = fingerprintNow.asStateFlow()
    val work: StateFlow<CopyWork> = workNow.asStateFlow()

    init {
        trying {
            sizeNow.value = Sizes(words).of(file.size.toLong())
            carriedNow.value = written(core.carried(file.id))
        }
    }

    fun showFingerprint() {
        fingerprintNow.value = true
    }

    /** Keeps a copy that says nothing of place, device and day; [kept] is given it once it is on the disk. */
    fun copyWithoutPlace(kept: (Attachment) -> Unit) {
        if (workNow.value.running) return
        workNow.value = CopyWork(running = true)
        trying {
            val copy = PictureSource(core, file).keep(Change(emptyList(), null))
            workNow.value = CopyWork()
            kept(copy)
        }
    }

    /** Puts the file into the bin; [done] once it is there, and once only: a trembling finger touches twice. */
    fun remove(done: () -> Unit) {
        if (removal?.isActive == true) return
        removal = trying {
            core.remove(file.seq)
            done()
        }
    }

    private fun written(carried: Carried) = CarriedWords(
        when (carried.place) {
            Carries.YES -> words["app-carried-place"]
            Carries.NO -> words["app-carried-no-place"]
            Carries.UNKNOWN -> words["app-carried-unknown-place"]
        },
        when (carried.device) {
            Carries.YES -> words["app-carried-device"]
            Carries.NO -> words["app-carried-no-device"]
            Carries.UNKNOWN -> words["app-carried-unknown-device"]
        },
        words["app-carried-about"].takeIf { file.isPicture }
    )

    private fun trying(job: suspend () -> Unit): Job = scope.launch {
        try {
            job()
        } catch (error: JournalException) {
            workNow.value = CopyWork(message = core.explain(error, words.audience))
        }
    }
}
