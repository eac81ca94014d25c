package fr.abri.app.journal

import android.view.Gravity
import android.widget.FrameLayout
import android.widget.ImageView
import fr.abri.app.R
import fr.abri.app.core.Core
import fr.abri.app.kit.Column
import fr.abri.app.kit.Look
import fr.abri.app.kit.dp
import fr.abri.app.kit.dress
import fr.abri.app.kit.icon
import fr.abri.app.kit.outlineButton
import fr.abri.app.kit.small
import fr.abri.app.navigation.Stage
import fr.abri.core.Attachment
import fr.abri.core.JournalException

/** A picture that stays veiled until it is asked for, and can be veiled again. */
class VeiledPicture(private val stage: Stage, private val core: Core, private val file: Attachment) {
    private val words = stage.words
    val view = Column(stage.context)

    init {
        veil()
    }

    private fun veil(): Unit = view.run {
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
                Pictures(core).of(file)
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

    private fun show(picture: Picture.Shown): Unit = view.run {
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

    private fun say(sentence: String): Unit = view.run {
        removeAllViews()
        small(sentence)
    }
}
