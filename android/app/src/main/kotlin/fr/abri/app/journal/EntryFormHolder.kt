package fr.abri.app.journal

import fr.abri.app.core.Core
import fr.abri.app.words.Words
import fr.abri.core.EntryKind
import fr.abri.core.JournalException
import fr.abri.core.When
import java.time.ZoneId
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.launch

/** How long a hand rests before what it wrote is sealed. */
private const val DRAFT_DELAY = 300L

/** The one unfinished entry. */
private const val DRAFT = 0uL

/**
 * @property form null until a kind was chosen.
 * @property offered unfinished writing that may be taken up again.
 */
data class EntryFormState(
    val form: EntryForm? = null,
    val offered: EntryForm? = null,
    val working: Boolean = false,
    val draftKept: Boolean = false,
    val message: String? = null
)

/** An entry on its way: each pause seals it as a draft, so that hiding loses at most a few letters. */
class EntryFormHolder(
    private val core: Core,
    private val words: Words,
    private val scope: CoroutineScope,
    first: EntryKind?,
    private val kept: (ULong) -> Unit
) {
    private val shown = MutableStateFlow(EntryFormState(form = first?.let { EntryForm(it) }))
    private val zone = ZoneId.systemDefault()
    private var sealing: Job? = null

    val state: StateFlow<EntryFormState> = shown.asStateFlow()

    init {
        trying {
            val draft = core.draft(DRAFT)?.let { EntryForm.of(it) }
            shown.update { it.copy(offered = draft) }
        }
    }

    fun choose(kind: EntryKind) = shown.update { it.copy(form = EntryForm(kind), message = null) }

    fun resume() = shown.update { EntryFormState(form = it.offered) }

    fun discard() = trying {
        core.discardDraft(DRAFT)
        shown.update { it.copy(offered = null) }
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
                sealing?.cancel()
                shown.update { it.copy(working = true, message = null) }
                trying {
                    val seq = core.add(entry)
                    core.discardDraft(DRAFT)
                    kept(seq)
                }
            }
        }
    }

    private suspend fun seal() {
        val entry = shown.value.form?.takeUnless { it.isEmpty }?.entry(zone, instead = When.Unknown) ?: return
        core.saveDraft(DRAFT, entry)
        shown.update { it.copy(draftKept = true) }
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
