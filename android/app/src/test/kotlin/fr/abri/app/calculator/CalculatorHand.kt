package fr.abri.app.calculator

import android.content.Intent
import fr.abri.app.robolectric.Phone
import org.robolectric.RuntimeEnvironment

/** Starts the calculator by itself, as the launcher does in discreet mode. */
internal fun Phone.openCalculator() = open(Intent(RuntimeEnvironment.getApplication(), CalculatorActivity::class.java))

/** Touches the keys by what is written on them. */
internal fun Phone.calculate(keys: String) = keys.filterNot { it == ' ' }.forEach { tap(it.toString()) }

/** The number in large letters, with plain spaces. */
internal val Phone.display: String
    get() = screen.views.filterIsInstance<ResultText>().single().text.toString().replace('\u202F', ' ')
