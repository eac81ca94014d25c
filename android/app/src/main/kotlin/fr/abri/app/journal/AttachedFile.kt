package fr.abri.app.journal

import fr.abri.app.R
import fr.abri.app.core.Core
import fr.abri.app.kit.Column
import fr.abri.app.kit.Type
import fr.abri.app.kit.card
import fr.abri.app.kit.grow
import fr.abri.app.kit.icon
import fr.abri.app.kit.linkButton
import fr.abri.app.kit.row
import fr.abri.app.kit.text
import fr.abri.app.navigation.Stage

/** A file of an entry, with the way to all that can be done with it. */
fun Column.attachedFile(stage: Stage, core: Core, file: FileLine, open: () -> Unit) = card {
    val isPicture = file.attachment.isPicture
    add(
        context.row {
            icon(if (isPicture) R.drawable.image else R.drawable.file, R.color.ink2)
            grow(context.text(Type.Small, file.description, R.color.ink), start = 12)
        }
    )
    if (isPicture) add(VeiledPicture(stage, core, file.attachment).view)
    val name = stage.words["app-file-open"]
    // Several files have the same button: aloud, each is told by its name.
    add(context.linkButton(name, R.drawable.shield, "$name. ${file.description}", open), 4)
}
