package fr.abri.app.dossier

import android.print.Printer
import fr.abri.app.robolectric.AppTest
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

/** A printing service gets the page as it is. */
class PrintedPageTest : AppTest() {
    @Test
    fun `one page, byte for byte`() {
        val page = ByteArray(70_000) { it.toByte() }
        val file = application.cacheDir.resolve("page.pdf")
        val printer = Printer(PrintedPage(page))
        assertTrue(printer.print(file))
        assertEquals(1, printer.pages)
        assertArrayEquals(page, file.readBytes())
    }
}
