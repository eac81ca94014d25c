package fr.abri.app.robolectric

import android.app.Activity
import android.content.BroadcastReceiver
import android.content.ComponentName
import android.content.Context
import android.content.Intent
import android.content.IntentFilter
import android.graphics.Color
import android.net.Uri
import android.os.Build
import android.os.Bundle
import android.os.Process
import android.view.View
import android.view.Window
import android.widget.Button
import android.widget.EditText
import android.widget.LinearLayout
import android.widget.ScrollView
import android.widget.TextView
import java.io.File
import java.time.Duration
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.robolectric.Shadows.shadowOf

/** Taps, typing and the conductor, on an activity that has all of it. */
class PhoneTest : AppTest() {
    @Before
    fun open() {
        val component = ComponentName(application, Sample::class.java)
        shadowOf(application.packageManager).addActivityIfNotPresent(component)
        phone.open(Intent().setComponent(component))
    }

    @Test
    fun `a tap reaches a button far below, whatever its spaces and apostrophes`() {
        phone.tap("Aujourd'hui : oui")
        assertTrue(phone.shows("touché"))
    }

    @Test
    fun `typed letters arrive, accents too`() {
        phone.tap("Votre texte")
        phone.type("Ça a commencé à Noël")
        assertEquals("Ça a commencé à Noël", sample.field.text.toString())
    }

    @Test
    fun `what is not on the screen cannot be tapped`() {
        assertFalse(phone.shows("Absent"))
        sample.cover.visibility = View.VISIBLE
        settle()
        assertThrows(AssertionError::class.java) { phone.tap("Appeler", patience = Duration.ofMillis(200)) }
    }

    @Test
    fun `the dialler covers the app until the person comes back`() {
        phone.tap("Appeler")
        assertEquals(Outside.Dialler("3018"), phone.outside)
        assertEquals(listOf("pause", "stop"), sample.seen)
        phone.comeBack()
        assertEquals(listOf("pause", "stop", "start", "resume"), sample.seen)
        assertTrue(phone.shows("Appeler"))
    }

    @Test
    fun `a picked file arrives before the app is in front again`() {
        val file = File.createTempFile("picked", ".png").apply { writeText("bytes of a picture") }
        phone.tap("Choisir")
        assertEquals(Outside.Picker(listOf("image/*")), phone.outside)
        phone.pick(file)
        assertEquals(listOf("pause", "stop", "start", "bytes of a picture", "resume"), sample.seen)
    }

    @Test
    fun `an empty hand from the picker is told from a file`() {
        phone.tap("Choisir")
        phone.pick(null)
        assertEquals(listOf("pause", "stop", "start", "nothing", "resume"), sample.seen)
    }

    @Test
    fun `back finishes the last activity, and its end of process is seen`() {
        phone.back()
        assertTrue(phone.ended)
        assertFalse(phone.isOpen)
    }

    @Test
    fun `the power key is heard by the app, which is there again afterwards`() {
        phone.switchOff()
        assertEquals(listOf("dark", "pause", "stop"), sample.seen)
        phone.enter()
        assertTrue(phone.shows("Appeler"))
    }

    @Test
    fun `the bars of the phone take their place at the edges`() {
        val content = phone.screen.visiblePart(sample.findViewById(android.R.id.content))!!
        val behindBar = Build.VERSION.SDK_INT >= 35
        val bar = if (behindBar) sample.window.decorView.rootWindowInsets.systemWindowInsetTop else content.top
        assertEquals(48, bar)
        assertEquals(behindBar, content.top == 0)
    }

    @Test
    fun `the picture has the colours of the screen`() {
        val picture = phone.screen.picture()
        val part = checkNotNull(phone.screen.visiblePart(sample.colour))
        assertEquals(Color.rgb(27, 86, 99), picture.getPixel(part.left + 1, part.top + 1))
        assertEquals(786 to 1702, picture.width to picture.height)
    }

    private val sample
        get() = phone.activity as Sample

    class Sample : Activity() {
        val seen = ArrayList<String>()
        lateinit var field: EditText
        lateinit var colour: TextView
        lateinit var cover: TextView

        private val darkness = object : BroadcastReceiver() {
            override fun onReceive(context: Context, intent: Intent) {
                seen += "dark"
            }
        }

        override fun onCreate(state: Bundle?) {
            super.onCreate(state)
            requestWindowFeature(Window.FEATURE_NO_TITLE)
            registerReceiver(darkness, IntentFilter(Intent.ACTION_SCREEN_OFF))
            field = EditText(this).apply { hint = "Votre texte" }
            colour = TextView(this).apply { setBackgroundColor(Color.rgb(27, 86, 99)) }
            val column = LinearLayout(this).apply { orientation = LinearLayout.VERTICAL }
            column.addView(colour, 300, 100)
            column.addView(field)
            column.addView(button("Appeler") { startActivity(Intent(Intent.ACTION_DIAL, Uri.parse("tel:3018"))) })
            column.addView(button("Choisir") { startActivityForResult(picker(), 7) })
            column.addView(TextView(this), 10, 4000)
            column.addView(button("Aujourd’hui\u00A0: oui") { colour.text = "touché" })
            setContentView(ScrollView(this).apply { addView(column) })
            cover = TextView(this).apply {
                visibility = View.GONE
                isClickable = true
            }
            addContentView(cover, LinearLayout.LayoutParams(-1, -1))
        }

        private fun picker() = Intent(Intent.ACTION_OPEN_DOCUMENT).setType("image/*")

        private fun button(label: String, act: () -> Unit) = Button(this).apply {
            text = label
            setOnClickListener { act() }
        }

        @Deprecated("The framework's own way until level 33")
        override fun onActivityResult(request: Int, result: Int, data: Intent?) {
            seen +=
                data?.data?.let { contentResolver.openInputStream(it)!!.use { it.readBytes().decodeToString() } }
                    ?: "nothing"
        }

        override fun onPause() = super.onPause().also { seen += "pause" }

        override fun onStop() = super.onStop().also { seen += "stop" }

        override fun onStart() = super.onStart().also { if (seen.isNotEmpty()) seen += "start" }

        override fun onResume() = super.onResume().also { if (seen.isNotEmpty()) seen += "resume" }

        override fun onDestroy() {
            super.onDestroy()
            unregisterReceiver(darkness)
            Process.killProcess(Process.myPid())
        }
    }
}
