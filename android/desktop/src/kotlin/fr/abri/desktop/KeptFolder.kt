package fr.abri.desktop

import java.io.File
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements
import org.robolectric.shadows.ShadowContextImpl

/** The app's own folder lies in the folder of the journal, and stays; a phone keeps it in the same way. */
@Implements(className = "android.app.ContextImpl")
class KeptFolder : ShadowContextImpl() {
    @Implementation
    fun getDataDir(): File = Options.handed().journal
}
