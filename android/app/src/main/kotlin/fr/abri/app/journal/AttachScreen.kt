package fr.abri.app.journal

import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.kit.Column
import fr.abri.app.kit.Tone
import fr.abri.app.kit.Type
import fr.abri.app.kit.body
import fr.abri.app.kit.box
import fr.abri.app.kit.evenButton
import fr.abri.app.kit.evenly
import fr.abri.app.kit.grow
import fr.abri.app.kit.heading
import fr.abri.app.kit.icon
import fr.abri.app.kit.line
import fr.abri.app.kit.linkButton
import fr.abri.app.kit.outlineButton
import fr.abri.app.kit.primaryButton
import fr.abri.app.kit.problem
import fr.abri.app.kit.row
import fr.abri.app.kit.small
import fr.abri.app.kit.text
import fr.abri.app.kit.title
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words
import fr.abri.core.Audience
import fr.abri.core.EntryKind
import fr.abri.core.ImageAnswer
import kotlinx.coroutines.flow.distinctUntilChanged
import kotlinx.coroutines.flow.map

/**
 * Keeping what [source] has with the entry [seq], or with one that is chosen on the way.
 *
 * No file is asked for or read before the one question that the law imposes.
 */
class AttachScreen(
    private val container: Container,
    words: Words,
    private val source: AttachSource,
    private val seq: ULong? = null
) : Screen() {
    private val holder = AttachHolder(container.core, words, container.panic, scope, source, seq)
    override val isPrivate = true

    override fun view(stage: Stage): View = stage.page(stage.words["app-attach-title"]).also { page ->
        stage.launch {
            // How far a job has come is shown in place, so that nobody loses the button they are on.
            holder.state.map { it.copy(share = null, amount = "") }.distinctUntilChanged().collect { state ->
                page.content.removeAllViews()
                page.content.show(state, stage)
            }
        }
    }

    private fun Column.show(state: AttachState, stage: Stage) = when (state.step) {
        AttachStep.QUESTION -> question(state.message, stage.words)
        AttachStep.INSTEAD -> instead(stage)
        AttachStep.WHERE -> where(state.choices, stage.words)
        AttachStep.KIND -> kinds(stage.words)
        AttachStep.COPYING -> running(stage.words["app-attach-running"], stage)
        AttachStep.CHECKING -> running(stage.words["app-attach-checking"], stage)
        AttachStep.DONE -> done(stage)
        AttachStep.NOTED -> noted(stage)
    }

    private fun Column.question(message: String?, words: Words) {
        message?.let { problem(it) }
        title(words["app-attach-question"])
        if (source.several) body(words["app-attach-several"])
        body(words["app-attach-why"], R.color.ink2)
        val answers = listOf(
            words["app-attach-no"] to ImageAnswer.NO,
            words["app-attach-yes"] to ImageAnswer.YES,
            words["app-attach-unknown"] to ImageAnswer.UNKNOWN,
            words["app-attach-skip"] to ImageAnswer.SKIPPED
        )
        val buttons = answers.map { (name, answer) -> context.evenButton(name) { holder.answer(answer) } }
        evenly(buttons[0], buttons[1], above = 20)
        evenly(buttons[2], buttons[3], above = 8)
        add(context.text(Type.Small, words[source.trace]), 12)
    }

    private fun Column.instead(stage: Stage) {
        val words = stage.words
        title(words["app-attach-instead-title"])
        body(words["app-attach-instead"])
        kept(R.drawable.web, words["app-attach-instead-address"])
        kept(R.drawable.person, words["app-attach-instead-account"])
        kept(R.drawable.clock, words["app-attach-instead-date"])
        add(
            context.primaryButton(words["app-attach-instead-write"], R.drawable.pen) {
                stage.navigator.replace(EntryFormScreen(container, words, EntryKind.SPREAD))
            },
            20
        )
        add(
            context.outlineButton(words["app-attach-instead-help"], R.drawable.phone) {
                stage.navigator.open(container.doors.help())
            },
            8
        )
        // A young person is never led to look for such an image.
        if (words.audience == Audience.MINOR || !source.leavesOriginal) return
        add(context.linkButton(words["app-attach-note"], R.drawable.shield) { holder.noteFingerprint() }, 20)
        small(words["app-attach-note-about"])
    }

    private fun Column.kept(icon: Int, words: String) = add(
        context.row {
            icon(icon, R.color.primary)
            grow(context.text(Type.Body, words), start = 14)
        },
        14
    )

    private fun Column.where(choices: List<OfferedEntry>, words: Words) {
        keepToAids()
        title(words["app-share-where"])
        line(words["app-share-new"], icon = R.drawable.plus) { holder.chooseNew() }
        if (choices.isNotEmpty()) heading(words["app-share-written"])
        choices.forEach { entry -> line(entry.name, entry.beginning) { holder.choose(entry.seq) } }
    }

    private fun Column.kinds(words: Words) {
        title(words["app-write-kind-title"])
        EntryKind.entries.forEach { kind -> line(words.of(kind), icon = kind.icon) { holder.choose(kind) } }
    }

    private fun Column.running(name: String, stage: Stage) {
        title(name)
        val progress = JobProgress(context)
        add(progress.view)
        val amount = add(context.text(Type.Small, ""), 8)
        body(stage.words["app-attach-keep-open"], R.color.ink2)
        add(context.outlineButton(stage.words["app-attach-stop"]) { holder.stop() }, 20)
        stage.observe(holder.state) {
            progress.show(it.share ?: 0f)
            amount.text = it.amount
        }
    }

    private fun Column.done(stage: Stage) {
        box(Tone.Done, "", stage.words["app-attach-done"]) {
            accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
        }
        backToEntry(stage)
        if (seq != null) {
            add(context.outlineButton(stage.words["app-entry-attach"], R.drawable.file) { holder.askAgain() }, 8)
        }
        // Only after the copy was read back, and the answer was that nobody on it was under 18.
        if (!source.leavesOriginal) return
        add(
            context.outlineButton(stage.words["app-clean-open"], R.drawable.image) {
                stage.navigator.open(CleaningScreen())
            },
            8
        )
    }

    private fun Column.noted(stage: Stage) {
        box(Tone.Done, "", stage.words["app-attach-noted"]) {
            accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
        }
        backToEntry(stage)
    }

    /** Whoever came by another way than the entry is led to it. */
    private fun Column.backToEntry(stage: Stage) = add(
        context.primaryButton(stage.words["app-attach-back"]) {
            if (seq != null) {
                stage.navigator.back()
            } else {
                stage.navigator.replace(EntryScreen(container, stage.words, holder.seq))
            }
        },
        20
    )
}
