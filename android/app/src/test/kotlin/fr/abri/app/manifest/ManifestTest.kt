package fr.abri.app.manifest

import android.Manifest
import android.content.Intent
import android.content.pm.ApplicationInfo
import android.content.pm.PackageManager
import fr.abri.app.R
import fr.abri.app.panic.PanicKitActivity
import fr.abri.app.robolectric.AppTest
import fr.abri.app.sharing.ShareDoor
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.xmlpull.v1.XmlPullParser

/** What the phone is told of the app. */
class ManifestTest : AppTest() {
    private val everything =
        PackageManager.GET_PERMISSIONS or
            PackageManager.GET_ACTIVITIES or
            PackageManager.GET_SERVICES or
            PackageManager.GET_RECEIVERS or
            PackageManager.GET_PROVIDERS
    private val told
        get() = application.packageManager.getPackageInfo(application.packageName, everything)

    @Test
    fun `the camera is all that is asked for, so there is no network`() =
        assertEquals(listOf(Manifest.permission.CAMERA), told.requestedPermissions?.toList())

    @Test
    fun `only the launcher's activity can be reached from outside`() {
        assertEquals(
            listOf("fr.abri.app.Open"),
            told.activities.orEmpty().filter {
                it.exported
            }.map { it.name }
        )
        assertTrue(told.services.isNullOrEmpty())
        assertTrue(told.receivers.isNullOrEmpty())
        assertTrue(told.providers.orEmpty().none { it.exported })
    }

    @Test
    fun `what other apps can share to is off, and its name says nothing`() {
        val packages = application.packageManager
        val all = packages.getPackageInfo(
            application.packageName,
            PackageManager.GET_ACTIVITIES or PackageManager.MATCH_DISABLED_COMPONENTS
        )
        val off = all.activities.orEmpty().filterNot { it.enabled }
        val calculator = "fr.abri.app.Calculator"
        val names = off.associate { it.name to it.loadLabel(packages) }
        val quiet = listOf(ShareDoor.ENTRY, PanicKitActivity::class.java.name).associateWith { "Notes" }
        assertEquals(quiet + (calculator to "Calculatrice"), names)
        val door = ShareDoor(application)
        val taken = { type: String ->
            packages.queryIntentActivities(Intent(Intent.ACTION_SEND).setType(type), 0).size
        }
        door.isOpen = true
        assertEquals(listOf(1, 1, 1, 0), listOf("image/png", "video/mp4", "application/pdf", "text/plain").map(taken))
        door.isOpen = false
        assertEquals(0, taken("image/png"))
    }

    @Test
    fun `the label says nothing`() {
        val activity = told.activities!!.single { it.name == "fr.abri.app.Open" }
        assertEquals("Abri", activity.loadLabel(application.packageManager))
    }

    @Test
    fun `nothing is backed up`() {
        assertEquals(0, application.applicationInfo.flags and ApplicationInfo.FLAG_ALLOW_BACKUP)
    }

    @Test
    fun `both sets of rules leave out every place there is`() {
        val places =
            setOf("root", "file", "database", "sharedpref", "external") +
                setOf("device_root", "device_file", "device_database", "device_sharedpref")
        assertEquals(mapOf("full-backup-content" to places), excluded(R.xml.no_backup))
        assertEquals(mapOf("cloud-backup" to places, "device-transfer" to places), excluded(R.xml.no_extraction))
    }

    /** What each section of the rules leaves out whole. */
    private fun excluded(rules: Int): Map<String, Set<String>> {
        val found = HashMap<String, MutableSet<String>>()
        val parser = application.resources.getXml(rules)
        var section = ""
        while (parser.next() != XmlPullParser.END_DOCUMENT) {
            if (parser.eventType != XmlPullParser.START_TAG) continue
            if (parser.name == "exclude") {
                assertEquals(".", parser.getAttributeValue(null, "path"))
                found.getOrPut(section) { HashSet() } += parser.getAttributeValue(null, "domain")
            } else {
                assertTrue(parser.name != "include")
                section = parser.name
            }
        }
        return found
    }
}
