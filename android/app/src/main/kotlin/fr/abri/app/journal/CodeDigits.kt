package fr.abri.app.journal

/** The longest code that the journal takes. */
private const val LONGEST = 12

private const val ZERO: Byte = 48

/** The digits of a code while they are typed: bytes that are wiped, never a string, which could not be. */
class CodeDigits {
    private val bytes = ByteArray(LONGEST)

    /** How many digits were typed. */
    var length = 0
        private set

    /** Adds a digit from 0 to 9; does nothing after the last place. */
    fun add(digit: Int) {
        require(digit in 0..9)
        if (length < LONGEST) bytes[length++] = (ZERO + digit).toByte()
    }

    /** Takes the last digit away. */
    fun erase() {
        if (length > 0) bytes[--length] = 0
    }

    fun wipe() {
        bytes.fill(0)
        length = 0
    }

    /** Whether both hold the same code. */
    fun matches(other: CodeDigits): Boolean = length == other.length && bytes.contentEquals(other.bytes)

    /** Takes the digits of [other], which is empty afterwards. */
    fun takeFrom(other: CodeDigits) {
        other.bytes.copyInto(bytes)
        length = other.length
        other.wipe()
    }

    /** Gives [work] the digits as they are passed to the core, and wipes that copy after it. */
    inline fun <T> use(work: (ByteArray) -> T): T {
        val copy = copy()
        try {
            return work(copy)
        } finally {
            copy.fill(0)
        }
    }

    @PublishedApi
    internal fun copy(): ByteArray = bytes.copyOf(length)

    override fun toString() = "CodeDigits(…)"
}
