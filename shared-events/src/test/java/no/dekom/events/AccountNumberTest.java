package no.dekom.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import no.dekom.events.payments.AccountNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"12345678903", "86011117947", "00000000000"})
    void knows_numbers_that_are_right(String number) {
        assertThat(AccountNumber.isValid(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12345678901", "1234567890", "123456789033", "1234.56.78903", "１２３４５６７８９０３", " 2345678903", ""})
    void and_numbers_that_are_not(String number) {
        assertThat(AccountNumber.isValid(number)).isFalse();
    }

    /** A single wrong digit is seen, wherever it is. */
    @Property
    void one_slip_is_seen(
            @ForAll @StringLength(10) @CharRange(from = '0', to = '9') String ten,
            @ForAll @IntRange(max = 10) int place,
            @ForAll @IntRange(min = 1, max = 9) int off) {
        var number = ten + AccountNumber.checkDigit(ten);
        if (number.endsWith("-")) {
            assertThat(IntStream.rangeClosed(0, 9).mapToObj(last -> ten + last)).noneMatch(AccountNumber::isValid);
            return;
        }
        assertThat(AccountNumber.isValid(number)).isTrue();
        var slip = new StringBuilder(number);
        slip.setCharAt(place, (char) ('0' + (number.charAt(place) - '0' + off) % 10));
        assertThat(AccountNumber.isValid(slip.toString())).isFalse();
    }
}
