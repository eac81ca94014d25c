package fr.abri.app.panic

import android.app.Activity
import android.content.Intent
import android.os.Bundle
import android.view.WindowManager
import fr.abri.app.AbriApplication
import fr.abri.app.MainActivity

/** Where other apps raise the alarm. It shows nothing, looks the same for all of them, and is gone at once. */
class PanicKitActivity : Activity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(null)
        window.setFlags(WindowManager.LayoutParams.FLAG_SECURE, WindowManager.LayoutParams.FLAG_SECURE)
        val container = (application as AbriApplication).container
        // Only who asked for an answer has a name that Android vouches for.
        if (container.panicKit.receive(intent.action, callingPackage)) {
            startActivity(Intent(this, MainActivity::class.java))
        }
        finishAndRemoveTask()
    }
}
