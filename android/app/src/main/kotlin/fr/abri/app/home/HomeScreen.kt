package fr.abri.app.home

import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.kit.Column
import fr.abri.app.kit.Place
import fr.abri.app.kit.body
import fr.abri.app.kit.door
import fr.abri.app.kit.line
import fr.abri.app.kit.linkButton
import fr.abri.app.kit.title
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.core.Audience

/** The four rooms, in the order of the reader: a parent's home begins with numbers, a minor's with a chat. */
class HomeScreen(private val container: Container) : Screen() {
    override val place = Place.Home
    private val danger = DangerHolder(container.core, scope) { container.question() }
    private val holder =
        HomeHolder(container.core, checkNotNull(container.words.value), scope) { container.question(silent = it) }

    override fun view(stage: Stage): View = stage.bare().also { page ->
        holder.refresh()
        val reach = container.reach(stage.words)
        stage.write(page, holder.state) { state ->
            if (state == null) return@write
            title(stage.words["app-home-title"])
            body(stage.words["app-home-kind"])
            if (state.numbers.isNotEmpty()) numbers(stage, container, state.numbers, reach)
            state.chat?.let { chat(it, reach) }
            order(stage.words.audience).forEach { room(it, stage, state) }
            if (stage.words.audience != Audience.PARENT) dangerLine(stage, container, danger)
            if (stage.words.audience == Audience.MINOR && !container.discretion.isOn) {
                line(stage.words["app-discreet-line"], stage.words["app-discreet-about"], R.drawable.eye_off) {
                    stage.navigator.open(container.doors.discreet())
                }
            }
            add(context.linkButton(stage.words["app-settings"], R.drawable.settings) { go(stage, Room.Settings) }, 8)
        }
    }

    private enum class Room { Act, Find, Read, Journal, Settings }

    private fun order(audience: Audience): List<Room> = when (audience) {
        Audience.PARENT -> listOf(Room.Act, Room.Read, Room.Find, Room.Journal)
        Audience.WITNESS -> listOf(Room.Act, Room.Read, Room.Find, Room.Journal)
        Audience.ADULT, Audience.MINOR -> listOf(Room.Act, Room.Find, Room.Read, Room.Journal)
    }

    private fun Column.room(room: Room, stage: Stage, state: HomeState) {
        val words = stage.words
        val open = { go(stage, room) }
        when (room) {
            Room.Act -> door(R.drawable.path, words["app-act"], words["app-act-about"], 16, open)

            Room.Find -> door(
                R.drawable.phone,
                words["app-find"],
                state.answering ?: words["app-find-about"],
                open = open
            )

            Room.Read -> door(R.drawable.book, words["app-read"], words["app-read-about"], open = open)

            Room.Journal -> door(R.drawable.pen, words["app-journal"], words["app-journal-about"], open = open)

            Room.Settings -> Unit
        }
    }

    private fun go(stage: Stage, room: Room) {
        val doors = container.doors
        stage.navigator.open(
            when (room) {
                Room.Act -> doors.act()
                Room.Find -> doors.hotlines()
                Room.Read -> doors.sheets()
                Room.Journal -> doors.journal()
                Room.Settings -> doors.settings()
            }
        )
    }
}
