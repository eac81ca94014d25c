package fr.abri.app.dossier

import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test

class DossierChoiceTest {
    @Test
    fun `nothing is left out, and no picture shown, unless it is chosen`() {
        val plain = DossierChoice().selection("")
        assertEquals(null, plain.entries)
        assertFalse(plain.leaveOutNames || plain.leaveOutOwnDetails || plain.thumbnails)
        assertTrue(DossierChoice(showsPictures = true).selection("").thumbnails)
        assertTrue(DossierChoice(closesNames = true).selection("").leaveOutNames)
        assertTrue(DossierChoice(closesOwnDetails = true).selection("").leaveOutOwnDetails)
        assertEquals(listOf(2uL, 7uL), DossierChoice(all = false, entries = setOf(7uL, 2uL)).selection("").entries)
    }
}
