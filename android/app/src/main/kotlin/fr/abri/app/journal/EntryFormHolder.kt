package fr.abri.app.journal

import fr.abri.app.core.Core
import fr.abri.app.words.Words
import fr.abri.core.EntryKind
import fr.abri.core.JournalException
import fr.abri.core.When
import java.time.LocalDate
import java.time.ZoneId
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.launch

/** How long a hand rests before what it wrote is sealed. */
private const val DRAFT_DELAY = 300L

/** The one unfinished new entry; what amends an entry lies under its number. */
private const val NEW = 0uL

/** Where a person is on the way to an entry: unfinished writing is offered before anything is written over it. */
enum class FormStep { LOOKING, OFFER, KIND, FORM }

/**
 * @property form null until a kind was chosen or unfinished writing was found.
 * @property draftKept what is on the screen is sealed.
 */
data class EntryFormState(
    val step: FormStep = FormStep.LOOKING,
    val form: EntryForm? = null,
    val working: Boolean = false,
    val draftKept: Boolean = false,
    val message: String? = null
)

/**
 * An entry on its way: each pause seals it as a draft, so that hiding loses at most a few letters.
 *
 * @param amended the entry that is written anew, if it is not a new one.
 *
 * [scope] must outlive the screen: what was typed last is sealed after it has gone.
 */
class EntryFormHolder(
    private val core: Core,
    private val words: Words,
    private val scope: CoroutineScope,
    private val first: EntryKind?,
    private val amended: ULong? = null,
    private val kept: (ULong) -> Unit
) {
    private val draft = amended ?: NEW
    private val shown = MutableStateFlow(EntryFormState())
    private val zone = ZoneId.systemDefault()
    private var sealing: Job? = null

    val state: StateFlow<EntryFormState> = shown.asStateFlow()

    init {
        trying {
            val kept = core.draft(draft)?.let { EntryForm.of(it) }
            if (kept == null) begin() else shown.value = EntryFormState(FormStep.OFFER, kept)
        }
    }

    fun choose(kind: EntryKind) {
        shown.value = EntryFormState(FormStep.FORM, EntryForm(kind, FormTime().on(LocalDate.now(zone))))
    }

    fun resume() = shown.update { it.copy(step = FormStep.FORM, draftKept = true) }

    fun discard() = trying {
        core.discardDraft(draft)
        begin()
    }

    fun change(edit: (EntryForm) -> EntryForm) {
        val form = shown.value.form ?: return
        shown.update { it.copy(form = edit(form), draftKept = false, message = null) }
        sealing?.cancel()
        sealing = trying {
            delay(DRAFT_DELAY)
            seal()
        }
    }

    /** Keeps the entry in the journal; it is on the disk before [kept] is told. */
    fun keep() {
        val form = shown.value.form ?: return
        val entry = form.entry(zone)
        when {
            shown.value.working -> Unit

            form.isEmpty -> say(words["app-write-empty"])

            entry == null -> say(words["app-write-bad-date"])

            else -> {
                shown.update { it.copy(working = true, message = null) }
                trying {
                    sealing?.cancelAndJoin()
                    val seq = if (amended == null) core.add(entry) else amended.also { core.amend(it, entry) }
                    core.discardDraft(draft)
                    kept(seq)
                }
            }
        }
    }

    /** The screen goes: what was typed since the last pause is sealed at once. */
    fun leave() {
        if (sealing?.isActive != true) return
        sealing?.cancel()
        trying { seal() }
    }

    private suspend fun begin() {
        if (amended != null) {
            shown.value = EntryFormState(FormStep.FORM, EntryForm.of(core.read(amended).content))
        } else if (first == null) {
            shown.value = EntryFormState(FormStep.KIND)
        } else {
            choose(first)
        }
    }

    private suspend fun seal() {
        val form = shown.value.form?.takeUnless { it.isEmpty } ?: return
        val entry = form.entry(zone, instead = When.Unknown) ?: return
        core.saveDraft(draft, entry)
        shown.update { it.copy(draftKept = it.form == form) }
    }

    private fun say(message: String) = shown.update { it.copy(message = message) }

    private fun trying(job: suspend () -> Unit): Job = scope.launch {
        try {
            job()
        } catch (error: JournalException) {
            shown.update { it.copy(working = false, message = core.explain(error, words.audience)) }
        }
    }
}
