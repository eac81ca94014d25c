package fr.abri.app.codes

import android.content.ContentResolver
import android.content.Intent
import android.view.View
import fr.abri.app.Container
import fr.abri.app.core.restore
import fr.abri.app.journal.PickedFile
import fr.abri.app.kit.Column
import fr.abri.app.kit.Tone
import fr.abri.app.kit.body
import fr.abri.app.kit.box
import fr.abri.app.kit.loading
import fr.abri.app.kit.outlineButton
import fr.abri.app.kit.primaryButton
import fr.abri.app.kit.problem
import fr.abri.app.kit.title
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words
import java.io.IOException
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.launch

/** @property occupied whether a journal is in the way; null until it is known. */
private data class RestoreState(val occupied: Boolean? = null, val message: String? = null)

/** « J’ai déjà une copie »: the copy, its twelve words, a new code, and the journal is there again. */
class RestoreScreen(private val container: Container, private val words: Words) : Screen() {
    private val state = MutableStateFlow(RestoreState())

    override fun view(stage: Stage): View {
        scope.launch { state.value = RestoreState(container.core.journalExists()) }
        return stage.page(words["app-restore-title"]).also { page -> stage.write(page, state) { show(it, stage) } }
    }

    private fun Column.show(state: RestoreState, stage: Stage) {
        state.message?.let { problem(it) }
        when (state.occupied) {
            null -> loading(words["app-loading"])

            true -> {
                title(words["app-restore-occupied"])
                body(words["app-restore-occupied-what"])
                add(
                    context.outlineButton(words["app-another-start"]) {
                        stage.navigator.open(container.doors.anotherJournal())
                    },
                    20
                )
            }

            false -> {
                title(words["app-restore-heading"])
                body(words["app-restore-what"])
                box(Tone.Calm, "", words["app-restore-origin"])
                add(context.primaryButton(words["app-restore-pick"]) { pick(stage.context.contentResolver) }, 20)
            }
        }
    }

    private fun pick(resolver: ContentResolver) = scope.launch {
        val intent = Intent(Intent.ACTION_OPEN_DOCUMENT).addCategory(Intent.CATEGORY_OPENABLE).setType("*/*")
        try {
            val copy = container.outside.pick(intent)?.let { PickedFile.of(resolver, it) } ?: return@launch
            container.navigator.open(wordsThenCode(container, words) { typed, code -> bringBack(copy, typed, code) })
        } catch (_: IOException) {
            state.value = RestoreState(false, words["app-restore-unreadable"])
        }
    }

    private suspend fun CodesHolder.bringBack(copy: PickedFile, typed: ByteArray, code: ByteArray) {
        container.panic.jobs += 1
        try {
            container.core.restore(copy.size ?: 0, copy::open, typed, code) { advance(it.share()) }
        } finally {
            container.panic.jobs -= 1
        }
        container.navigator.reset(container.doors.first())
        container.navigator.open(container.doors.journal())
    }
}

/** Asks for the twelve words, then for a new code, and does [job] with both, which wipes them. */
fun wordsThenCode(container: Container, words: Words, job: suspend CodesHolder.(ByteArray, ByteArray) -> Unit): Screen =
    WordEntryScreen(container, words, List(WORDS) { it }, words["app-words-enter-hint"]) { found ->
        val typed = { found.joinToString(" ").toByteArray() }
        container.core.problemIn(typed(), words.audience) ?: run {
            val asks = listOf(Ask.NEW, Ask.AGAIN)
            container.navigator.open(
                CodesScreen(container, words, words["app-words-title"], asks) { (code) -> job(typed(), code) }
            )
            null
        }
    }

private const val WORDS = 12
