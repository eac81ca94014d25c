package fr.abri.app.navigation

import android.content.Context
import fr.abri.app.kit.Column
import fr.abri.app.kit.Page
import fr.abri.app.words.Words
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.launch

/** What a screen's view is given: alive until the view is taken away. */
class Stage(
    val context: Context,
    val words: Words,
    val navigator: Navigator,
    private val screen: Screen,
    private val scope: CoroutineScope
) {
    /** Calls [show] with the state now and at each change. */
    fun <T> observe(state: StateFlow<T>, show: (T) -> Unit) {
        scope.launch { state.collect { show(it) } }
    }

    /** Does [job] while the view is there. */
    fun launch(job: suspend CoroutineScope.() -> Unit) {
        scope.launch { job() }
    }

    /** A page under a top bar with [title] and the way back. */
    fun page(title: String): Page = bare().apply { top(title, words["app-back"], { navigator.back() }) }

    /** A page without a top bar. */
    fun bare(): Page = Page(context).also { page ->
        page.position = screen.position
        page.onScrolled { screen.position = it }
    }

    /** Writes [page] anew at each change of [state]. */
    fun <T> write(page: Page, state: StateFlow<T>, content: Column.(T) -> Unit) = observe(state) {
        page.content.removeAllViews()
        page.content.content(it)
    }
}
