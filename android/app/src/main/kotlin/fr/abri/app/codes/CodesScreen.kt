package fr.abri.app.codes

import android.view.View
import android.widget.FrameLayout
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.journal.JobProgress
import fr.abri.app.journal.codePage
import fr.abri.app.kit.Page
import fr.abri.app.kit.body
import fr.abri.app.kit.outlineButton
import fr.abri.app.kit.title
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words
import kotlinx.coroutines.flow.combine
import kotlinx.coroutines.flow.distinctUntilChanged

/** Asks for [asks] one after the other, then does [job] with them, which goes on to another screen. */
class CodesScreen(
    container: Container,
    words: Words,
    private val heading: String,
    asks: List<Ask>,
    job: suspend CodesHolder.(List<ByteArray>) -> Unit
) : Screen() {
    private val holder = CodesHolder(container.core, words, scope, asks, job)
    override val isPrivate = true

    override fun view(stage: Stage): View = FrameLayout(stage.context).apply {
        stage.launch {
            val shown = holder.ask.combine(holder.share) { ask, share -> ask to (share != null) }
            shown.distinctUntilChanged().collect { (ask, isLong) ->
                removeAllViews()
                addView(if (isLong) progress(stage) else keys(stage, ask))
            }
        }
    }

    override fun back() = holder.back()

    override fun close() {
        holder.wipe()
        super.close()
    }

    private fun keys(stage: Stage, ask: Ask): Page = stage.words.let { words ->
        stage.codePage(holder, words[ask.title], words[ask.hint], words["app-loading"], heading)
    }

    private fun progress(stage: Stage): Page = stage.page(heading).apply {
        val words = stage.words
        val progress = JobProgress(context)
        content.run {
            title(words["app-loading"])
            add(progress.view)
            body(words["app-attach-keep-open"], R.color.ink2)
            add(context.outlineButton(words["app-attach-stop"]) { holder.stop() }, 20)
        }
        stage.observe(holder.share) { progress.show(it ?: 0f) }
    }
}
