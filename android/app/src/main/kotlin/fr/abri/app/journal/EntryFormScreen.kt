package fr.abri.app.journal

import android.view.View
import android.widget.FrameLayout
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.kit.Column
import fr.abri.app.kit.Page
import fr.abri.app.kit.Type
import fr.abri.app.kit.body
import fr.abri.app.kit.evenButton
import fr.abri.app.kit.evenly
import fr.abri.app.kit.heading
import fr.abri.app.kit.line
import fr.abri.app.kit.loading
import fr.abri.app.kit.primaryButton
import fr.abri.app.kit.text
import fr.abri.app.kit.title
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words
import fr.abri.core.EntryKind
import kotlinx.coroutines.flow.SharingStarted
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.stateIn

/**
 * Writing an entry: what kind, then only the fields that kind needs; everything may stay empty. The entry [amended]
 * is written anew in the same way; [removed] is told if a new one goes into the bin at once.
 */
class EntryFormScreen(
    private val container: Container,
    words: Words,
    first: EntryKind? = null,
    private val amended: ULong? = null,
    removed: (ULong) -> Unit = {}
) : Screen() {
    private val holder =
        EntryFormHolder(container.core, words, container.scope, first, amended) { seq ->
            if (amended == null) {
                container.navigator.replace(EntryScreen(container, words, seq, justKept = true, removed))
            } else {
                container.navigator.back()
            }
        }
    private val step = holder.state.map { it.step }.stateIn(scope, SharingStarted.Eagerly, FormStep.LOOKING)
    override val isPrivate = true

    override fun view(stage: Stage): View = FrameLayout(stage.context).apply {
        stage.observe(step) { step ->
            removeAllViews()
            addView(
                stage.page(stage.words[if (amended == null) "app-write-title" else "app-entry-amend"]).apply {
                    when (step) {
                        FormStep.LOOKING -> content.loading(stage.words["app-loading"])
                        FormStep.OFFER -> offer(stage.words)
                        FormStep.KIND -> kinds(stage.words)
                        FormStep.FORM -> form(stage)
                    }
                }
            )
        }
    }

    override fun close() {
        holder.leave()
        super.close()
    }

    private fun Page.offer(words: Words) = content.run {
        title(words["app-write-draft-title"])
        body(words["app-write-draft"])
        evenly(
            context.evenButton(words["app-write-resume"]) { holder.resume() },
            context.evenButton(words["app-write-discard"]) { holder.discard() },
            above = 20
        )
    }

    private fun Page.kinds(words: Words) = content.run {
        title(words["app-write-kind-title"])
        body(words["app-write-kind-intro"], R.color.ink2)
        EntryKind.entries.forEach { kind -> line(words.of(kind), icon = kind.icon) { holder.choose(kind) } }
    }

    private fun Page.form(stage: Stage) {
        val words = stage.words
        val form = holder.state.value.form ?: return
        content.run {
            title(words.of(form.kind))
            if (amended != null) body(words["app-entry-amend-about"], R.color.ink2)
            story(form, words)
            if (form.kind == EntryKind.STEP) step(form, words)
            if (form.kind.isAboutMoney) money(form, words)
            WhenFields(this, words, holder, stage.words["app-write-when"])
            place(form, words)
        }
        val note = content.context.text(Type.Small, "").apply {
            accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
        }
        content.add(note, 16)
        val keep = content.context.primaryButton(words["app-write-save"], R.drawable.check) { holder.keep() }
        main(keep)
        stage.observe(holder.state) { state ->
            keep.isEnabled = !state.working
            note.text = state.message ?: if (state.draftKept) words["app-write-draft-kept"] else ""
        }
    }

    private fun Column.story(form: EntryForm, words: Words) =
        field(words["app-write-what"], form.text, Typing.STORY, words["app-write-what-hint"]) { typed ->
            holder.change { it.copy(text = typed) }
        }

    private fun Column.place(form: EntryForm, words: Words) {
        heading(words["app-write-where"])
        field(words["app-write-platform"], form.platform, Typing.NAME, above = 8) { typed ->
            holder.change { it.copy(platform = typed) }
        }
        field(words["app-write-url"], form.url, Typing.ADDRESS, words["app-write-url-hint"]) { typed ->
            holder.change { it.copy(url = typed) }
        }
        heading(words["app-write-who"])
        field(words["app-write-account"], form.account, Typing.NAME, words["app-write-account-hint"], 8) { typed ->
            holder.change { it.copy(account = typed) }
        }
    }

    private fun Column.money(form: EntryForm, words: Words) {
        heading(words["app-write-money"])
        field(words["app-write-asked"], form.money.asked, Typing.NAME, above = 8) { typed ->
            holder.change { it.copy(money = it.money.copy(asked = typed)) }
        }
        field(words["app-write-paid"], form.money.paid, Typing.NAME) { typed ->
            holder.change { it.copy(money = it.money.copy(paid = typed)) }
        }
        field(words["app-write-means"], form.money.means, Typing.NAME, words["app-write-means-hint"]) { typed ->
            holder.change { it.copy(money = it.money.copy(means = typed)) }
        }
        field(words["app-write-receiver"], form.money.account, Typing.NAME, words["app-write-receiver-hint"]) { typed ->
            holder.change { it.copy(money = it.money.copy(account = typed)) }
        }
        field(words["app-write-deadline"], form.money.deadline, Typing.NAME) { typed ->
            holder.change { it.copy(money = it.money.copy(deadline = typed)) }
        }
    }

    private fun Column.step(form: EntryForm, words: Words) {
        heading(words["app-write-step"])
        field(words["app-write-step-what"], form.step.what, Typing.WORDS, above = 8) { typed ->
            holder.change { it.copy(step = it.step.copy(what = typed)) }
        }
        field(words["app-write-report-number"], form.step.reportNumber, Typing.NAME) { typed ->
            holder.change { it.copy(step = it.step.copy(reportNumber = typed)) }
        }
        field(words["app-write-complaint-number"], form.step.complaintNumber, Typing.NAME) { typed ->
            holder.change { it.copy(step = it.step.copy(complaintNumber = typed)) }
        }
    }
}
