package fr.abri.app.codes

import fr.abri.app.core.CopyFailure
import fr.abri.app.core.Core
import fr.abri.app.core.checkCodesDiffer
import fr.abri.app.core.rehearse
import fr.abri.app.journal.CodeDigits
import fr.abri.app.journal.CodeState
import fr.abri.app.journal.CodeTyping
import fr.abri.app.words.Words
import fr.abri.core.CodeEffect
import fr.abri.core.JournalException
import fr.abri.core.WeakPasscode
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.launch

/**
 * One code that is asked for, by the ids of its words.
 *
 * @property does what a code that is there already does; null for one that does not exist yet.
 * @property unlike the codes that no slip of a finger may lead to from this one.
 */
enum class Ask(
    val title: String,
    val hint: String,
    val does: CodeEffect? = null,
    val isNew: Boolean = false,
    val unlike: List<Ask> = emptyList()
) {
    /** The code that opens the journal today. */
    OWN("app-code-enter-title", "app-code-enter-hint", does = CodeEffect.OPEN),

    /** The code that shows the other journal today. */
    SECOND("app-second-enter-title", "app-second-enter-hint", does = CodeEffect.SHOW),

    /** Another code for this journal. */
    NEW("app-code-choose-title", "app-code-choose-hint", isNew = true, unlike = listOf(SECOND)),

    /** A code for the other journal. */
    NEW_SECOND("app-second-new-title", "app-second-new-hint", isNew = true, unlike = listOf(OWN)),

    /** A code for who is forced. */
    NEW_FORCED("app-forced-new-title", "app-forced-new-hint", isNew = true, unlike = listOf(OWN, SECOND)),

    /** The code before once more. */
    AGAIN("app-code-repeat-title", "app-code-repeat-hint")
}

/** Asks for several codes one after the other, and gives them to [job], which wipes them. */
class CodesHolder(
    private val core: Core,
    private val words: Words,
    private val scope: CoroutineScope,
    private val asks: List<Ask>,
    private val job: suspend CodesHolder.(List<ByteArray>) -> Unit
) : CodeTyping {
    private val shown = MutableStateFlow(CodeState())
    private val asked = MutableStateFlow(asks.first())
    private val come = MutableStateFlow<Float?>(null)
    private val codes = asks.map { CodeDigits() }
    private var place = 0
    private var running: Job? = null

    override val state: StateFlow<CodeState> = shown.asStateFlow()

    /** The code that is asked for now. */
    val ask: StateFlow<Ask> = asked.asStateFlow()

    /** How far a long job has come, from 0 to 1; null while codes are typed. */
    val share: StateFlow<Float?> = come.asStateFlow()

    override fun type(digit: Int) = edit { add(digit) }

    override fun erase() = edit { erase() }

    override fun validate() {
        if (shown.value.working || codes[place].length == 0) return
        if (asks[place] == Ask.AGAIN && !codes[place].matches(codes[place - 1])) {
            goTo(place - 1, words["app-code-repeat-different"])
        } else {
            work {
                check(asks[place])
                goOn()
            }
        }
    }

    /** The job has come to [share], from 0 to 1. */
    fun advance(share: Float) {
        if (shown.value.working) come.value = share
    }

    /** Breaks the job off; the codes are asked for again. */
    fun stop() {
        running?.cancel()
        goTo(0, words["app-attach-stopped"])
    }

    /** The job can't be done, for the reason [message]; the codes are asked for again. */
    fun refuse(message: String) = goTo(0, message)

    /** One code back; false at the first one. */
    fun back(): Boolean {
        if (place == 0 || shown.value.working) return false
        goTo(place - 1, null)
        return true
    }

    fun wipe() = codes.forEach(CodeDigits::wipe)

    private fun edit(change: CodeDigits.() -> Unit) {
        if (shown.value.working) return
        codes[place].change()
        shown.update { it.copy(typed = codes[place].length, message = null) }
    }

    /** What is wrong with a code is said before another one is asked for; the last one is left to the job. */
    private suspend fun check(ask: Ask) {
        if (ask.isNew) codes[place].use { core.checkNewCode(it) }
        for (other in ask.unlike.map(asks::indexOf).filter { it in 0 until place }) {
            codes[place].use { one -> codes[other].use { core.checkCodesDiffer(one, it) } }
        }
        if (ask.does != null && place < asks.lastIndex && codes[place].use { core.rehearse(it) } != ask.does) {
            throw JournalException.WrongPasscode(null)
        }
    }

    private suspend fun goOn() {
        if (place < asks.lastIndex) {
            place += 1
            asked.value = asks[place]
            shown.value = CodeState()
            return
        }
        job(codes.filterIndexed { index, _ -> asks[index] != Ask.AGAIN }.map { it.use(ByteArray::copyOf) })
    }

    /** Asks for the code at [to] and all after it again. */
    private fun goTo(to: Int, message: String?) {
        place = to
        codes.drop(to).forEach(CodeDigits::wipe)
        come.value = null
        asked.value = asks[to]
        shown.value = CodeState(message = message)
    }

    private fun work(step: suspend () -> Unit) {
        shown.update { it.copy(working = true, message = null) }
        running =
            scope.launch {
                try {
                    step()
                } catch (weak: WeakPasscode) {
                    goTo(asks.indexOfLast(Ask::isNew), core.explain(weak, words.audience))
                } catch (error: JournalException) {
                    goTo(if (place < asks.lastIndex) place else 0, core.explain(error, words.audience))
                } catch (_: CopyFailure) {
                    goTo(0, words["app-restore-unreadable"])
                }
            }
    }
}
