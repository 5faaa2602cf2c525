package no.dekom.query.moments;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Moment;

/**
 * Et tidspunkt i en adresse: {@code /per/2026-03-01T12:00/vedtak} by Norwegian time, or {@code /per/p1234/vedtak} by the position
 * of the last fact that counts.
 *
 * @param address the moment as it is written
 * @param time null when a position is written
 * @param position null when a time is written
 * @param path the page that is asked for
 */
record AskedMoment(String address, Instant time, Long position, String path) {

    private static final Pattern ADDRESS = Pattern.compile(Pattern.quote(Moment.PREFIX) + "([^/]+)(/.*)?");
    private static final Pattern POSITION = Pattern.compile("p(\\d{1,18})");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?");

    /** Whether an address is of this kind at all. */
    static boolean isAsked(String address) {
        return address.startsWith(Moment.PREFIX);
    }

    /** Empty when it says no moment that there can be. */
    static Optional<AskedMoment> of(String whole) {
        var parts = ADDRESS.matcher(whole);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var address = parts.group(1).replaceAll("(?i)%3A", ":");
        var path = parts.group(2) == null ? "/" : parts.group(2);
        var position = POSITION.matcher(address);
        if (!Moment.mayHold(path)) {
            return Optional.empty();
        }
        if (position.matches()) {
            return Optional.of(new AskedMoment(address, null, Long.valueOf(position.group(1)), path));
        }
        return time(address).map(time -> new AskedMoment(address, time, null, path));
    }

    static Optional<Instant> time(String written) {
        try {
            return TIME.matcher(written).matches()
                    ? Optional.of(
                            LocalDateTime.parse(written).atZone(Formats.OSLO).toInstant())
                    : Optional.empty();
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }
}
