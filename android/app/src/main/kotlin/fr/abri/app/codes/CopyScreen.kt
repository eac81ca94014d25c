package fr.abri.app.codes

import android.content.ContentResolver
import android.content.Intent
import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.core.CopyPlace
import fr.abri.app.core.DocumentPlace
import fr.abri.app.journal.JobProgress
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
import kotlinx.coroutines.flow.distinctUntilChanged
import kotlinx.coroutines.flow.map

/** « Faire une copie »: one tap, where to, and done once the copy was read back. */
class CopyScreen(private val container: Container, private val words: Words, private val resolver: ContentResolver) :
    Screen() {
    private val holder = CopyHolder(container.core, words, container.panic, scope, ::place)
    override val isPrivate = true

    override fun view(stage: Stage): View {
        holder.refresh()
        return stage.page(words["app-copy-title"]).also { page ->
            stage.launch {
                // How far the copy has come is shown in place, so that nobody loses the button they are on.
                holder.state.map { it.copy(share = 0f) }.distinctUntilChanged().collect {
                    page.content.removeAllViews()
                    page.content.show(it, stage)
                }
            }
        }
    }

    private suspend fun place(): CopyPlace? {
        val intent = Intent(Intent.ACTION_CREATE_DOCUMENT)
            .addCategory(Intent.CATEGORY_OPENABLE)
            .setType("application/zip")
            .putExtra(Intent.EXTRA_TITLE, words["app-copy-name"])
        return container.outside.pick(intent)?.let { DocumentPlace(resolver, it) }
    }

    private fun Column.show(state: CopyState, stage: Stage) {
        state.message?.let { problem(it) }
        when (state.step) {
            CopyStep.LOOKING -> loading(words["app-loading"])
            CopyStep.NO_WORDS -> withoutWords(stage)
            CopyStep.READY -> ready()
            CopyStep.RUNNING -> running(stage)
            CopyStep.DONE -> done(state, stage)
        }
    }

    private fun Column.withoutWords(stage: Stage) {
        title(words["app-copy-no-words"])
        body(words["app-copy-needs-words"])
        add(
            context.primaryButton(words["app-words-make"]) {
                stage.navigator.open(MyWordsScreen(container, words))
            },
            20
        )
    }

    private fun Column.ready() {
        title(words["app-copy-ready"])
        body(words["app-copy-what"])
        body(words["app-copy-where"])
        box(Tone.Caution, "", words["app-copy-trace"])
        add(context.primaryButton(words["app-copy-start"], R.drawable.file) { holder.start() }, 20)
    }

    private fun Column.running(stage: Stage) {
        title(words["app-copy-running"])
        val progress = JobProgress(context)
        add(progress.view)
        body(words["app-attach-keep-open"], R.color.ink2)
        add(context.outlineButton(words["app-attach-stop"]) { holder.stop() }, 20)
        stage.observe(holder.state) { progress.show(it.share) }
    }

    private fun Column.done(state: CopyState, stage: Stage) {
        box(Tone.Done, "", words["app-copy-done"]) {
            accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
        }
        if (!state.intact) box(Tone.Caution, "", words["app-copy-damaged"])
        body(words["app-copy-open"])
        add(context.primaryButton(words["app-done"]) { stage.navigator.back() }, 20)
    }
}
