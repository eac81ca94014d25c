package fr.abri.app.journal

import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test

/** A code is bytes, and is wiped. */
class CodeDigitsTest {
    @Test
    fun `digits arrive as the bytes of their signs, twelve at most`() {
        val digits = CodeDigits().apply { repeat(15) { add(it % 10) } }
        assertEquals(12, digits.length)
        digits.use { assertArrayEquals("012345678901".encodeToByteArray(), it) }
    }

    @Test
    fun `the copy that was handed out is wiped, even by a failure`() {
        val digits = CodeDigits().apply { repeat(6) { add(7) } }
        var seen = ByteArray(0)
        runCatching {
            digits.use {
                seen = it
                error("the core failed")
            }
        }
        assertArrayEquals(ByteArray(6), seen)
    }

    @Test
    fun `what is erased or wiped is gone`() {
        val digits = CodeDigits().apply { repeat(6) { add(9) } }
        digits.erase()
        digits.use { assertEquals("99999", it.decodeToString()) }
        digits.wipe()
        assertEquals(0, digits.length)
        digits.add(1)
        digits.use { assertEquals("1", it.decodeToString()) }
    }

    @Test
    fun `only the same code matches, and it moves without a trace`() {
        val first = CodeDigits().apply { listOf(7, 3, 9, 1, 6, 4).forEach(::add) }
        val second = CodeDigits().apply { listOf(7, 3, 9, 1, 6).forEach(::add) }
        assertFalse(first.matches(second))
        second.add(4)
        assertTrue(first.matches(second))
        val kept = CodeDigits().apply { takeFrom(first) }
        assertEquals(0, first.length)
        assertTrue(kept.matches(second))
    }
}
