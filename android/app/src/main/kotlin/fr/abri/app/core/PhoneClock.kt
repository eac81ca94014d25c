package fr.abri.app.core

import android.content.Context
import android.os.SystemClock
import android.provider.Settings
import fr.abri.core.Moment

/** The phone's clocks: the one people can set, and the one of this start that they can't. */
class PhoneClock(private val context: Context) {
    fun now() = Moment(
        wallMs = System.currentTimeMillis(),
        boot = Settings.Global.getInt(context.contentResolver, Settings.Global.BOOT_COUNT, 0).toULong(),
        monotonicMs = SystemClock.elapsedRealtime().toULong()
    )
}
