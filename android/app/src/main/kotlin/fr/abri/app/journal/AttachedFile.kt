package fr.abri.app.journal

import android.view.Gravity
import android.widget.FrameLayout
import android.widget.ImageView
import fr.abri.app.R
import fr.abri.app.core.Core
import fr.abri.app.kit.Column
import fr.abri.app.kit.Look
import fr.abri.app.kit.Type
import fr.abri.app.kit.card
import fr.abri.app.kit.dp
import fr.abri.app.kit.dress
import fr.abri.app.kit.grow
import fr.abri.app.kit.icon
import fr.abri.app.kit.linkButton
import fr.abri.app.kit.outlineButton
import fr.abri.app.kit.row
import fr.abri.app.kit.small
import fr.abri.app.kit.text
import fr.abri.app.navigation.Stage
import fr.abri.core.JournalException

/** A file of an entry. A picture stays veiled until it is asked for, and can be veiled again. */
class AttachedFile(
    private val stage: Stage,
    private val core: Core,
    private val file: FileLine,
    private val remove: () -> Unit
) {
    private val words = stage.words
    private val place = Column(stage.context)

    val view: Column = Column(stage.context).apply {
        card {
            add(
                context.row {
                    icon(if (file.attachment.isPicture) R.drawable.image else R.drawable.file, R.color.ink2)
                    grow(context.text(Type.Small, file.description, R.color.ink), start = 12)
                }
            )
            if (file.attachment.isPicture) add(place)
            add(context.linkButton(words["app-file-remove"], R.drawable.bin) { remove() }, 4)
        }
        if (file.attachment.isPicture) veil()
    }

    private fun veil(): Unit = place.run {
        removeAllViews()
        add(
            FrameLayout(context).apply {
                contentDescription = words["app-picture-veiled"]
                dress(Look(R.color.surface2))
                addView(
                    context.icon(R.drawable.eye_off, R.color.ink2),
                    FrameLayout.LayoutParams(dp(24), dp(24), Gravity.CENTER)
                )
                minimumHeight = dp(96)
            }
        )
        add(context.outlineButton(words["app-picture-show"]) { unveil() }, 8)
    }

    private fun unveil(): Unit = stage.launch {
        val found =
            try {
                Pictures(core).of(file.attachment)
            } catch (error: JournalException) {
                say(core.explain(error, words.audience))
                return@launch
            }
        when (found) {
            is Picture.Shown -> show(found)
            Picture.TooLarge -> say(words["app-picture-large"])
            Picture.Unreadable -> say(words["app-picture-unreadable"])
        }
    }

    private fun show(picture: Picture.Shown): Unit = place.run {
        removeAllViews()
        add(
            ImageView(context).apply {
                setImageBitmap(picture.bitmap)
                adjustViewBounds = true
                contentDescription = words["app-picture-shown"]
                keepToAids()
            }
        )
        add(context.outlineButton(words["app-picture-veil"]) { veil() }, 8)
    }

    private fun say(sentence: String): Unit = place.run {
        removeAllViews()
        small(sentence)
    }
}
