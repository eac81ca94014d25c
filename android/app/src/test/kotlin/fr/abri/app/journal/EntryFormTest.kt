package fr.abri.app.journal

import fr.abri.core.EntryKind
import fr.abri.core.When
import java.time.LocalDate
import java.time.ZoneId
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test

/** What was typed about a moment, read as the core takes it. */
class EntryFormTest {
    private val paris = ZoneId.of("Europe/Paris")
    private val day = FormTime(Precision.DAY, "21", "11", "2026")

    @Test
    fun `a day with its hour carries the offset of the person's zone`() {
        assertEquals(When.Exact("2026-11-21T22:14+01:00"), day.copy(hour = "22", minute = "14").read(paris))
        val summer = FormTime(Precision.DAY, "1", "7", "2026", "0", "")
        assertEquals(When.Exact("2026-07-01T00:00+02:00"), summer.read(paris))
    }

    @Test
    fun `a day without an hour stays a day`() {
        assertEquals(When.Day("2026-11-21"), day.read(paris))
        assertEquals(When.Day("2024-02-29"), FormTime(Precision.DAY, "29", "2", "2024").read(paris))
    }

    @Test
    fun `what was never a day or an hour is not read`() {
        assertNull(day.copy(day = "31").read(paris))
        assertNull(day.copy(month = "13").read(paris))
        assertNull(day.copy(year = "").read(paris))
        assertNull(day.copy(day = "deux").read(paris))
        assertNull(day.copy(hour = "24").read(paris))
        assertNull(FormTime(Precision.DAY, "29", "2", "2026").read(paris))
    }

    @Test
    fun `nothing typed is an unknown moment, not a wrong one`() {
        assertEquals(When.Unknown, FormTime().read(paris))
        assertEquals(When.Unknown, FormTime(Precision.ABOUT, about = " ").read(paris))
        assertEquals(When.About("vers Noël"), FormTime(Precision.ABOUT, about = "vers Noël ").read(paris))
    }

    @Test
    fun `a moment comes back as it was typed`() {
        for (time in listOf(day, day.copy(hour = "7", minute = "05"), FormTime(Precision.ABOUT, about = "l’été"))) {
            assertEquals(time, FormTime.of(checkNotNull(time.read(paris))))
        }
        assertEquals(Precision.UNKNOWN, FormTime.of(When.Day("n’importe quoi")).precision)
    }

    @Test
    fun `an entry is empty until something but its kind and day was written`() {
        val form = EntryForm(EntryKind.NOTE, FormTime().on(LocalDate.of(2026, 11, 21)))
        assertTrue(form.isEmpty)
        assertFalse(form.copy(money = form.money.copy(deadline = "minuit")).isEmpty)
        assertFalse(form.copy(step = form.step.copy(complaintNumber = "12")).isEmpty)
        assertFalse(form.copy(text = "x").isEmpty)
    }

    @Test
    fun `direction marks in names and addresses are written out`() {
        assertEquals("photo[U+202E]gpj.exe", "photo\u202Egpj.exe".withMarksShown())
        assertEquals("שלום é 🛟", "שלום é 🛟".withMarksShown())
    }
}
