package fr.abri.app.codes

import fr.abri.app.core.CopyFailure
import fr.abri.app.core.Core
import fr.abri.app.journal.CodeDigits
import fr.abri.app.journal.CodeState
import fr.abri.app.journal.CodeTyping
import fr.abri.app.words.Words
import fr.abri.core.JournalException
import fr.abri.core.WeakPasscode
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.launch

/** One code that is asked for, by the ids of its words. */
enum class Ask(val title: String, val hint: String, val isNew: Boolean = false) {
    /** The code that opens the journal today. */
    OWN("app-code-enter-title", "app-code-enter-hint"),

    /** A code that does not exist yet. */
    NEW("app-code-choose-title", "app-code-choose-hint", isNew = true),

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
        when {
            asks[place].isNew -> work {
                codes[place].use { core.checkNewCode(it) }
                goOn()
            }

            asks[place] == Ask.AGAIN && !codes[place].matches(codes[place - 1]) ->
                goTo(place - 1, words["app-code-repeat-different"])

            else -> work { goOn() }
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
                    goTo(0, core.explain(error, words.audience))
                } catch (_: CopyFailure) {
                    goTo(0, words["app-restore-unreadable"])
                }
            }
    }
}
