package fr.abri.app.calculator

import android.content.Intent
import android.view.MotionEvent
import fr.abri.app.AbriApplication
import fr.abri.app.robolectric.Phone
import fr.abri.app.robolectric.pass
import fr.abri.app.robolectric.waitUntil
import java.time.Duration
import kotlinx.coroutines.runBlocking
import org.robolectric.RuntimeEnvironment

/** Starts the calculator by itself, as the launcher does in discreet mode. */
internal fun Phone.openCalculator() {
    val application = RuntimeEnvironment.getApplication() as AbriApplication
    // What is read from the file at the start would undo the change.
    waitUntil("the words") { application.container.words.value != null }
    runBlocking { application.container.settings.change { it.copy(discreet = true) } }
    open(Intent(application, CalculatorActivity::class.java))
    await("Virgule")
}

/** Touches the keys by what is written on them. */
internal fun Phone.calculate(keys: String) = keys.filterNot { it == ' ' }.forEach { tap(it.toString()) }

/** Rests a finger on « % » until the numbers open. */
internal fun Phone.holdPercent() {
    press("Pourcentage")
    pass(Duration.ofMillis(2_000))
    finger.touch(MotionEvent.ACTION_CANCEL, 0f, 0f)
    follow()
}

/** The number in large letters, with plain spaces. */
internal val Phone.display: String
    get() = screen.views.filterIsInstance<ResultText>().single().text.toString().replace('\u202F', ' ')
