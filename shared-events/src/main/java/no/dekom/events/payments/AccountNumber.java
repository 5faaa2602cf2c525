package no.dekom.events.payments;

/** Norsk kontonummer: eleven digits, the last of which checks the others. */
public record AccountNumber(String digits) {

    private static final int LENGTH = 11;
    private static final int[] WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    private static final int MODULUS = 11;

    public AccountNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("Not an account number: " + digits);
        }
    }

    /** Whether these are the digits of an account; nothing but digits is let through. */
    public static boolean isValid(String digits) {
        return digits != null
                && digits.matches("[0-9]{" + LENGTH + "}")
                && digits.charAt(LENGTH - 1) == checkDigit(digits.substring(0, LENGTH - 1));
    }

    /** The digit that checks ten others; a sign that is no digit when none can. */
    public static char checkDigit(String ten) {
        var sum = 0;
        for (var place = 0; place < WEIGHTS.length; place++) {
            sum += WEIGHTS[place] * (ten.charAt(place) - '0');
        }
        var digit = (MODULUS - sum % MODULUS) % MODULUS;
        return digit > 9 ? '-' : (char) ('0' + digit);
    }

    /** As people write it: {@code 1234 56 78903}. */
    public String grouped() {
        return digits.substring(0, 4) + "\u00a0" + digits.substring(4, 6) + "\u00a0" + digits.substring(6);
    }
}
