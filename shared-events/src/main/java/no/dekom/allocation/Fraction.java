package no.dekom.allocation;

import java.math.BigDecimal;
import java.math.BigInteger;

/** En brøk, forkortet. Never negative; the denominator is never 0. */
public record Fraction(BigInteger numerator, BigInteger denominator) {

    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    public Fraction {
        if (numerator.signum() < 0 || denominator.signum() <= 0) {
            throw new IllegalArgumentException("Not a fraction: " + numerator + "/" + denominator);
        }
        var common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    static Fraction whole(long number) {
        return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
    }

    /** @param percent such as 33.333 */
    static Fraction percentOf(long kroner, BigDecimal percent) {
        var scale = Math.max(percent.scale(), 0);
        return new Fraction(
                percent.movePointRight(scale).toBigIntegerExact().multiply(BigInteger.valueOf(kroner)),
                BigInteger.TEN.pow(scale + 2));
    }

    /** Rounded down. */
    public long whole() {
        return numerator.divide(denominator).longValueExact();
    }

    /** What is beyond {@link #whole()}: at least 0, less than 1. */
    public Fraction remainder() {
        return new Fraction(numerator.mod(denominator), denominator);
    }
}
