package fr.abri.app.guidance

import android.view.accessibility.AccessibilityNodeInfo.ACTION_ACCESSIBILITY_FOCUS
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.kit.Column
import fr.abri.app.kit.Look
import fr.abri.app.kit.Tone
import fr.abri.app.kit.Type
import fr.abri.app.kit.body
import fr.abri.app.kit.box
import fr.abri.app.kit.card
import fr.abri.app.kit.grow
import fr.abri.app.kit.heading
import fr.abri.app.kit.icon
import fr.abri.app.kit.label
import fr.abri.app.kit.line
import fr.abri.app.kit.outlineButton
import fr.abri.app.kit.points
import fr.abri.app.kit.small
import fr.abri.app.kit.step
import fr.abri.app.kit.text
import fr.abri.app.kit.touchable
import fr.abri.app.navigation.Stage
import fr.abri.core.ActionKind
import fr.abri.core.Block
import fr.abri.core.Content
import fr.abri.core.Part

/** Writes the blocks of one page. */
class BlockWriter(
    private val container: Container,
    private val stage: Stage,
    private val holder: SheetHolder,
    private val page: String
) {
    /** A passage: behind its notice, until the person has chosen. A choice changes this passage only. */
    fun part(column: Column, part: Part, passage: String) {
        val notice = part.notice ?: return column.blocks(part.blocks)
        val place = column.column(16) {}
        fun show(choice: Choice?) {
            place.removeAllViews()
            place.notice(notice, choice, stage.words) {
                holder.choose(passage, it)
                show(it)
                place.getChildAt(0).performAccessibilityAction(ACTION_ACCESSIBILITY_FOCUS, null)
            }
            when (choice) {
                Choice.Read -> place.blocks(part.blocks)
                Choice.Short -> place.blocks(notice.shortVersion)
                Choice.Skip, null -> Unit
            }
        }
        show(holder.reading.choices[passage])
    }

    private fun Column.blocks(blocks: List<Block>) = blocks.forEach { block(it) }

    private fun Column.block(block: Block) {
        when (val content = block.content) {
            is Content.Heading -> heading(content.text)
            is Content.Paragraph -> body(content.text)
            is Content.Items -> points(content.items)
            is Content.Steps -> steps(block.id, content)
            is Content.Caution -> box(Tone.Caution, "", content.text)
            is Content.Danger -> danger(content.text)
            is Content.Law -> law(content)
            is Content.Figure -> figure(content)
            is Content.Action -> action(content)
            is Content.Answer -> answer(content)
            is Content.Term -> term(content)
        }
    }

    private fun Column.steps(block: String, content: Content.Steps) = card(above = 16) {
        content.steps.forEachIndexed { place, step ->
            val key = "$page/$block/$place"
            step(place + 1, step.title, step.text, key in holder.reading.done) { holder.tick(key, it) }
        }
    }

    private fun Column.danger(text: String) = touchable(text, Look.Danger, 12, ::openHelp) {
        icon(R.drawable.warn, R.color.danger)
        grow(context.text(Type.Body, text), start = 12)
        icon(R.drawable.right, R.color.danger, start = 8)
    }

    private fun openHelp() = stage.navigator.open(container.doors.help())

    private fun Column.law(content: Content.Law) = card {
        label(content.article)
        body(content.forbids)
        body("${stage.words["app-sheet-penalty"]} ${content.penalty}")
        content.since?.let { small(it) }
    }

    private fun Column.figure(content: Content.Figure) = card {
        add(context.text(Type.Title, content.value, R.color.primary))
        body(content.text)
    }

    private fun Column.answer(content: Content.Answer) = card {
        label(content.question)
        content.paragraphs.forEach { body(it) }
    }

    private fun Column.term(content: Content.Term) = column(16) {
        label(content.term)
        add(context.text(Type.Body, content.meaning), 2)
    }

    private fun Column.action(content: Content.Action) {
        val follow = { container.follow(content.action, content.target) }
        when (content.action) {
            ActionKind.OPEN_SITE -> {
                add(context.outlineButton(content.label, content.action.icon, act = follow))
                small(stage.words["app-sheet-site-trace"])
            }

            else -> line(content.label, icon = content.action.icon, above = 12, open = follow)
        }
    }
}
