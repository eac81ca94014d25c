package fr.abri.app.robolectric

import fr.abri.app.core.PhoneClock
import fr.abri.core.Moment
import java.time.Instant
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements
import org.robolectric.annotation.RealObject
import org.robolectric.shadow.api.Shadow
import org.robolectric.util.ReflectionHelpers.ClassParameter

/** The phone's clock on the wall, which a test can set as a person can; by itself it shows the real time. */
@Implements(PhoneClock::class)
class WallClock {
    @RealObject
    private lateinit var phone: PhoneClock

    @Implementation
    fun now(): Moment {
        val real = Shadow.directlyOn<Moment, PhoneClock>(
            phone,
            PhoneClock::class.java,
            "now",
            *emptyArray<ClassParameter<*>>()
        )
        return set?.let { real.copy(wallMs = it.toEpochMilli()) } ?: real
    }

    companion object {
        /** What the clock shows, or null for the real time. */
        var set: Instant? = null
    }
}
