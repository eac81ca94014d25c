package fr.abri.app.calculator

import java.math.BigDecimal
import java.math.BigInteger
import java.math.MathContext
import java.math.RoundingMode

/** A number without any rounding: a third, three times, is one again. */
class Fraction private constructor(private val above: BigInteger, private val below: BigInteger) {
    operator fun plus(other: Fraction) = of(above * other.below + other.above * below, below * other.below)

    operator fun minus(other: Fraction) = this + -other

    operator fun unaryMinus() = Fraction(-above, below)

    operator fun times(other: Fraction) = of(above * other.above, below * other.below)

    /** Null where [other] is nought. */
    operator fun div(other: Fraction): Fraction? =
        if (other.above.signum() == 0) null else of(above * other.below, below * other.above)

    /** To [digits] significant ones, halves away from nought. */
    fun rounded(digits: Int): BigDecimal =
        BigDecimal(above).divide(BigDecimal(below), MathContext(digits, RoundingMode.HALF_UP))

    /** Whether it takes so much room that reckoning on with it would take long. */
    val isLong: Boolean
        get() = above.bitLength() > LONG || below.bitLength() > LONG

    companion object {
        private const val LONG = 4096
        val NOUGHT = Fraction(BigInteger.ZERO, BigInteger.ONE)
        val HUNDRED = Fraction(BigInteger.valueOf(100), BigInteger.ONE)

        fun of(number: BigDecimal): Fraction = number.stripTrailingZeros().run {
            val scale = BigInteger.TEN.pow(kotlin.math.abs(scale()))
            if (scale() < 0) of(unscaledValue() * scale, BigInteger.ONE) else of(unscaledValue(), scale)
        }

        private fun of(above: BigInteger, below: BigInteger): Fraction {
            val common = above.gcd(below).let { if (below.signum() < 0) -it else it }
            return Fraction(above / common, below / common)
        }
    }
}
