package fr.abri.app.home

import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.kit.Column
import fr.abri.app.kit.Look
import fr.abri.app.kit.Type
import fr.abri.app.kit.grow
import fr.abri.app.kit.icon
import fr.abri.app.kit.text
import fr.abri.app.kit.touchable
import fr.abri.app.navigation.Stage

/** Present danger, in a plain tone: the numbers of the country, one tap from their buttons. */
fun Column.dangerLine(stage: Stage, container: Container, holder: DangerHolder, above: Int = 12): View {
    val title = stage.words["app-danger-title"]
    val numbers = context.text(Type.Body, "")
    val line =
        touchable(title, Look.Danger, above, { stage.navigator.open(container.doors.help()) }) {
            val words = Column(context)
            words.add(context.text(Type.Label, title, R.color.danger))
            words.add(numbers, 2)
            icon(R.drawable.warn, R.color.danger)
            grow(words, start = 14)
            icon(R.drawable.right, R.color.danger, start = 8)
        }
    stage.observe(holder.numbers) {
        numbers.text = it
        line.contentDescription = "$title. $it"
    }
    return line
}
