package fr.abri.app.navigation

import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow

/** The one stack of screens. It lives in memory only: nothing of it is written anywhere. */
class Navigator {
    private val stack = ArrayDeque<Screen>()
    private val shown = MutableStateFlow<Screen?>(null)

    /** The screen on top, or null before the first one is known. */
    val top: StateFlow<Screen?> = shown.asStateFlow()

    /** Goes on to [screen]. */
    fun open(screen: Screen) {
        stack.addLast(screen)
        shown.value = screen
    }

    /** [screen] takes the place of the one on top. */
    fun replace(screen: Screen) {
        val old = stack.removeLastOrNull()
        open(screen)
        old?.close()
    }

    /** Forgets all screens and begins at [screen]. */
    fun reset(screen: Screen) {
        val old = stack.toList()
        stack.clear()
        open(screen)
        old.forEach(Screen::close)
    }

    /** One step back, inside of the screen or out of it; false when there is none. */
    fun back(): Boolean {
        if (stack.lastOrNull()?.back() == true) return true
        if (stack.size < 2) return false
        val old = stack.removeLast()
        shown.value = stack.last()
        old.close()
        return true
    }

    /** Goes back to the nearest screen that is [wanted]; false when none is below. */
    fun backTo(wanted: (Screen) -> Boolean): Boolean {
        val place = stack.indexOfLast(wanted)
        if (place < 0) return false
        val old = stack.drop(place + 1)
        stack.removeAll(old)
        shown.value = stack.last()
        old.forEach(Screen::close)
        return true
    }

    /** Takes the screens of the journal out of the stack; [otherwise] stands there when none is left. */
    fun dropPrivate(otherwise: () -> Screen) {
        val old = stack.filter(Screen::isPrivate)
        if (old.isEmpty()) return
        stack.removeAll(old)
        if (stack.isEmpty()) stack.addLast(otherwise())
        shown.value = stack.last()
        old.forEach(Screen::close)
    }
}
