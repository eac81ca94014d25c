package fr.abri.app.attachments

import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.dossier.giveFile
import fr.abri.app.journal.VeiledPicture
import fr.abri.app.journal.isPicture
import fr.abri.app.journal.keepToAids
import fr.abri.app.journal.ofCopy
import fr.abri.app.journal.withMarksShown
import fr.abri.app.kit.Column
import fr.abri.app.kit.Tone
import fr.abri.app.kit.Type
import fr.abri.app.kit.body
import fr.abri.app.kit.box
import fr.abri.app.kit.card
import fr.abri.app.kit.grow
import fr.abri.app.kit.heading
import fr.abri.app.kit.icon
import fr.abri.app.kit.line
import fr.abri.app.kit.loading
import fr.abri.app.kit.problem
import fr.abri.app.kit.row
import fr.abri.app.kit.small
import fr.abri.app.kit.text
import fr.abri.app.kit.title
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words
import fr.abri.core.Attachment

/**
 * One file of an entry, before it is given to anybody: what it would tell them, and copies that tell less.
 *
 * Each part is written in its own place, so that nobody loses the line they are about to touch.
 */
class AttachmentScreen(
    private val container: Container,
    private val words: Words,
    private val file: Attachment,
    private val justMade: Boolean = false
) : Screen() {
    private val holder = AttachmentHolder(container.core, words, scope, file)
    override val isPrivate = true

    override fun view(stage: Stage): View = stage.page(words["app-file-title"]).apply {
        content.keepToAids()
        content.run {
            if (justMade) box(Tone.Done, words["app-less-made"], words["app-less-check"])
            title(file.name.withMarksShown())
            words.ofCopy(file)?.let { small(it) }
            val size = add(context.text(Type.Small, ""), 4)
            stage.observe(holder.size) { size.text = it }
            if (file.isPicture) add(VeiledPicture(stage, container.core, file).view)
            carried(stage)
            copies(stage)
            fingerprints(stage)
            giveFile(container, stage, file)
            line(words["app-file-remove"], icon = R.drawable.bin, above = 24) {
                holder.remove { stage.navigator.back() }
            }
            small(words["app-entry-remove-about"])
        }
    }

    private fun Column.carried(stage: Stage) {
        heading(words["app-carried-title"])
        val place = column(4) {}
        stage.observe(holder.carried) { carried ->
            place.removeAllViews()
            if (carried == null) {
                place.loading(words["app-loading"])
            } else {
                place.said(R.drawable.place, carried.place)
                place.said(R.drawable.camera, carried.device)
                carried.about?.let { place.add(context.text(Type.Small, it), 10) }
            }
        }
    }

    private fun Column.said(icon: Int, sentence: String) = add(
        context.row {
            icon(icon, R.color.primary)
            grow(context.text(Type.Body, sentence), start = 14)
        },
        10
    )

    private fun Column.copies(stage: Stage) {
        heading(words["app-less-title"])
        val work = column(0) {}
        stage.observe(holder.work) {
            work.removeAllViews()
            it.message?.let(work::problem)
            if (it.running) work.loading(words["app-less-running"])
        }
        when {
            file.isPicture -> copiesOfPicture(stage)
            file.isVideo -> frames(stage)
            else -> body(words["app-less-none"])
        }
    }

    private fun Column.copiesOfPicture(stage: Stage) {
        small(words["app-less-about"])
        line(words["app-less-without-place"], words["app-less-without-place-about"], R.drawable.place) {
            holder.copyWithoutPlace { stage.navigator.replace(AttachmentScreen(container, words, it, true)) }
        }
        val edit = { mode: EditMode -> edit(stage, PictureSource(container.core, file), mode) }
        line(words["app-less-covered"], words["app-less-covered-about"], R.drawable.covered) { edit(EditMode.COVER) }
        line(words["app-less-cropped"], words["app-less-cropped-about"], R.drawable.crop) { edit(EditMode.CROP) }
    }

    /** A video keeps its place; one picture of it does not. */
    private fun Column.frames(stage: Stage) {
        body(words["app-less-none"])
        small(words["app-less-frame-about"])
        val frames = listOf(
            Frame.BEGINNING to words["app-less-frame-beginning"],
            Frame.MIDDLE to words["app-less-frame-middle"],
            Frame.END to words["app-less-frame-end"]
        )
        frames.forEach { (frame, name) ->
            line(name, icon = R.drawable.image) {
                edit(stage, FrameSource(container.core, file, frame), EditMode.COVER)
            }
        }
    }

    private fun edit(stage: Stage, source: CopySource, mode: EditMode) =
        stage.navigator.open(CopyEditorScreen(container, words, source, mode))

    private fun Column.fingerprints(stage: Stage) {
        heading(words["app-fingerprint-title"])
        val place = column(4) {}
        stage.observe(holder.fingerprint) { shown ->
            place.removeAllViews()
            if (!shown) {
                place.line(words["app-fingerprint-show"], words["app-fingerprint-about"]) { holder.showFingerprint() }
            } else {
                place.small(words["app-fingerprint-about"])
                place.fingerprint(words["app-fingerprint-file"], file.sha256)
                file.derived?.let { place.fingerprint(words["app-fingerprint-original"], it.from) }
            }
        }
    }
}
