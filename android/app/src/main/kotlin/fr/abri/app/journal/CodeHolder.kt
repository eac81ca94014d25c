package fr.abri.app.journal

import fr.abri.app.core.Core
import fr.abri.app.words.Words
import fr.abri.core.JournalException
import fr.abri.core.WeakPasscode
import kotlin.time.TimeSource
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.launch

/** Where a person is on the way into the journal. */
enum class CodeStep { LOOKING, EXPLAIN, CHOOSE, REPEAT, ENTER }

/**
 * What the code screen shows.
 *
 * @property typed how many digits were typed; never how many are wanted.
 * @property message one sentence about the last try.
 */
data class CodeState(
    val step: CodeStep = CodeStep.LOOKING,
    val typed: Int = 0,
    val working: Boolean = false,
    val message: String? = null
)

/** Takes a code, digit by digit, and opens or makes the journal with it; [opened] is told once. */
class CodeHolder(
    private val core: Core,
    private val words: Words,
    private val scope: CoroutineScope,
    private val opened: () -> Unit
) : CodeTyping {
    private val shown = MutableStateFlow(CodeState())
    private val digits = CodeDigits()
    private val chosen = CodeDigits()

    override val state: StateFlow<CodeState> = shown.asStateFlow()

    init {
        scope.launch {
            val step = if (core.journalExists()) CodeStep.ENTER else CodeStep.EXPLAIN
            shown.update { it.copy(step = step) }
        }
    }

    fun start() = shown.update { CodeState(CodeStep.CHOOSE) }

    override fun type(digit: Int) {
        if (shown.value.working) return
        digits.add(digit)
        show()
    }

    override fun erase() {
        if (shown.value.working) return
        digits.erase()
        show()
    }

    /** Back to the first of the two times a new code is typed. */
    fun chooseAgain(message: String? = null) {
        wipe()
        shown.value = CodeState(CodeStep.CHOOSE, message = message)
    }

    override fun validate() {
        val now = shown.value
        if (now.working || digits.length == 0) return
        when (now.step) {
            CodeStep.CHOOSE -> work { check() }

            CodeStep.REPEAT -> if (digits.matches(chosen)) {
                work {
                    create()
                }
            } else {
                chooseAgain(words["app-code-repeat-different"])
            }

            CodeStep.ENTER -> work { open() }

            CodeStep.LOOKING, CodeStep.EXPLAIN -> Unit
        }
    }

    /** Nothing that was typed stays behind. */
    fun wipe() {
        digits.wipe()
        chosen.wipe()
    }

    private fun show() = shown.update { it.copy(typed = digits.length, message = null) }

    private suspend fun check() = try {
        digits.use { core.checkNewCode(it) }
        chosen.takeFrom(digits)
        shown.value = CodeState(CodeStep.REPEAT)
    } catch (weak: WeakPasscode) {
        chooseAgain(core.explain(weak, words.audience))
    }

    private suspend fun create() {
        chosen.wipe()
        digits.use { core.createJournal(it) }
        opened()
    }

    /**
     * What one code does more than another is not seen: the journal shows at fixed times after the last key, and not
     * at all to who has left meanwhile.
     */
    private suspend fun open() {
        val begun = TimeSource.Monotonic.markNow()
        try {
            digits.use { core.openJournal(it) }
            delay(untilShown(begun.elapsedNow().inWholeMilliseconds))
        } catch (left: CancellationException) {
            core.lock()
            throw left
        }
        opened()
    }

    private fun work(job: suspend () -> Unit) {
        shown.update { it.copy(working = true, message = null) }
        scope.launch {
            try {
                job()
            } catch (error: JournalException) {
                val step = shown.value.step.let { if (it == CodeStep.REPEAT) CodeStep.CHOOSE else it }
                shown.value = CodeState(step, message = core.explain(error, words.audience))
            } finally {
                if (shown.value.step != CodeStep.REPEAT) wipe() else digits.wipe()
                shown.update { it.copy(working = false, typed = 0) }
            }
        }
    }
}

/** How much longer to wait once opening a journal has taken [passed]; all in milliseconds. */
fun untilShown(passed: Long): Long = if (passed <= FIRST) FIRST - passed else (STEP - (passed - FIRST) % STEP) % STEP

/** Long enough on most phones for whatever a code does. */
private const val FIRST = 1_200L

private const val STEP = 400L
