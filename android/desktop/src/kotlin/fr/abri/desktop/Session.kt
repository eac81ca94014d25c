package fr.abri.desktop

import fr.abri.app.robolectric.AppRunner
import fr.abri.app.robolectric.Phone
import fr.abri.app.robolectric.Recents
import fr.abri.app.robolectric.SoftwareKeyStore
import fr.abri.desktop.tour.Tour
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode

/** One run of the app on the newest level, from its start to its end. */
@RunWith(AppRunner::class)
@Config(sdk = [35], shadows = [Recents::class, KeptFolder::class])
@GraphicsMode(GraphicsMode.Mode.NATIVE)
class Session {
    private val options = Options.handed()
    private val phone = Phone()

    @Test
    fun window() {
        prepare(PhoneWindow.density(options.look))
        PhoneWindow(phone, options).run()
    }

    @Test
    fun tour() {
        prepare(TOUR_DENSITY)
        val another = Tour(phone, options).run()
        if (another) Runtime.getRuntime().halt(ANOTHER_LIFE)
    }

    private fun prepare(density: Int) {
        val look = options.look
        val night = if (look.dark) "night" else "notnight"
        val way = if (look.width > look.height) "land" else "port"
        RuntimeEnvironment.setQualifiers("fr-rFR-w${look.width}dp-h${look.height}dp-$way-$night-${density}dpi")
        RuntimeEnvironment.setFontScale(look.font)
        SoftwareKeyStore(KeptKeys(options.journal)).install()
        // As on a phone: what nobody catches ends the app.
        Thread.setDefaultUncaughtExceptionHandler { _, crash ->
            crash.printStackTrace()
            Runtime.getRuntime().halt(1)
        }
    }

    private companion object {
        /** Two pixels for each dp: pictures of 786 × 1702. */
        const val TOUR_DENSITY = 320
    }
}
