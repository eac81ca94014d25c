package fr.abri.app.journal

import android.widget.EditText
import fr.abri.app.kit.Column
import fr.abri.app.kit.chip
import fr.abri.app.kit.flow
import fr.abri.app.kit.heading
import fr.abri.app.kit.small
import fr.abri.app.kit.together
import fr.abri.app.words.Words
import java.time.LocalDate

/** When it was: a day with or without its hour, more or less, or nobody knows. No calendar in a window of its own. */
class WhenFields(
    private val column: Column,
    private val words: Words,
    private val holder: EntryFormHolder,
    name: String
) {
    private val choices: Column
    private val fields: Column

    init {
        column.heading(name)
        choices = column.column(8) {}
        fields = column.column(4) {}
        show()
    }

    private val time: FormTime
        get() = holder.state.value.form?.time ?: FormTime()

    private fun change(edit: (FormTime) -> FormTime) = holder.change { it.copy(time = edit(it.time)) }

    private fun choose(precision: Precision) {
        change { it.copy(precision = precision) }
        show()
    }

    private fun on(date: LocalDate) {
        change { it.on(date) }
        show()
    }

    private fun show() {
        val now = time
        choices.removeAllViews()
        choices.flow(
            precision(words["app-write-when-day"], Precision.DAY, now),
            precision(words["app-write-when-about"], Precision.ABOUT, now),
            precision(words["app-write-when-unknown"], Precision.UNKNOWN, now)
        )
        fields.removeAllViews()
        when (now.precision) {
            Precision.DAY -> fields.day(now)

            Precision.ABOUT ->
                fields.field(
                    words["app-write-when-about"],
                    now.about,
                    Typing.WORDS,
                    words["app-write-about-hint"]
                ) { typed ->
                    change { it.copy(about = typed) }
                }

            Precision.UNKNOWN -> Unit
        }
    }

    private fun precision(name: String, precision: Precision, now: FormTime) =
        column.context.chip(name, now.precision == precision) { choose(precision) }

    private fun Column.day(now: FormTime) {
        val today = LocalDate.now()
        flow(
            context.chip(words["app-write-today"], now.isOn(today)) { on(today) },
            context.chip(words["app-write-yesterday"], now.isOn(today.minusDays(1))) { on(today.minusDays(1)) }
        )
        together(
            { number(words["app-write-day"], now.day) { typed -> change { it.copy(day = typed) } } },
            { number(words["app-write-month"], now.month) { typed -> change { it.copy(month = typed) } } },
            { number(words["app-write-year"], now.year) { typed -> change { it.copy(year = typed) } } }
        )
        small(words["app-write-hour-optional"])
        together(
            { number(words["app-write-hour"], now.hour) { typed -> change { it.copy(hour = typed) } } },
            { number(words["app-write-minute"], now.minute) { typed -> change { it.copy(minute = typed) } } }
        )
    }

    private fun Column.number(name: String, value: String, changed: (String) -> Unit): EditText =
        field(name, value, Typing.NUMBER, changed = changed)
}

private fun FormTime.isOn(date: LocalDate) = this == on(date)
