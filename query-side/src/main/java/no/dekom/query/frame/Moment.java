package no.dekom.query.frame;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Tidspunktet som siden viser. Bound while a page is made as it stood; whoever reads a clock or a read model then reads it as it
 * was, and nothing is written.
 */
public final class Moment {

    /** First part of the address of a page as it stood: {@code /per/2026-03-01T12:00/vedtak}. */
    public static final String PREFIX = "/per/";

    private static final ScopedValue<Moment> BOUND = ScopedValue.newInstance();
    private static final Moment NOW = new Moment("", null, null, null);

    private final String address;
    private final Long position;
    private final Instant at;
    private final Moment next;
    private final Map<String, CompletableFuture<String>> schemas = new ConcurrentHashMap<>();

    private Moment(String address, Long position, Instant at, Moment next) {
        this.address = address;
        this.position = position;
        this.at = at;
        this.next = next;
    }

    /**
     * A moment of the past.
     *
     * @param address as it is written in addresses
     * @param position of the last event that counts
     */
    public static Moment of(String address, long position, Instant at) {
        return new Moment(address, position, at, null);
    }

    /** What is shown as it stood; empty on an ordinary page. */
    public static Optional<Moment> shown() {
        return Optional.ofNullable(BOUND.orElse(NOW)).filter(it -> it.position != null);
    }

    /** Whether a page is being made for which nothing may be written. */
    public static boolean isReadOnly() {
        return BOUND.orElse(NOW) != NOW;
    }

    public <X extends Exception> void during(Work<X> work) throws X {
        ScopedValue.where(BOUND, this).call(() -> {
            work.run();
            return null;
        });
    }

    /** Tries what the reader sees now, writing nothing, before this moment is shown. */
    public <X extends Exception> void tried(Work<X> work) throws X {
        new Moment("", null, null, this).during(work);
    }

    /** The moment that is shown next, while what the reader sees now is tried; else empty. */
    public static Optional<Moment> comesNext() {
        return Optional.ofNullable(BOUND.orElse(NOW).next);
    }

    /** Asks as of now, whatever is shown. What somebody may do is such a question. */
    public static <T> T asOfNow(Supplier<T> question) {
        return ScopedValue.where(BOUND, NOW).call(question::get);
    }

    /** Work for which a moment holds. */
    @FunctionalInterface
    public interface Work<X extends Exception> {
        void run() throws X;
    }

    public String address() {
        return address;
    }

    public long position() {
        return position;
    }

    public Instant at() {
        return at;
    }

    /** What is put before the address of each page that is shown as it stood. */
    public String prefix() {
        return PREFIX + address;
    }

    /** Whether an address of this service can be shown as it stood, and does not say itself when. */
    public static boolean mayHold(String address) {
        return address.startsWith("/")
                && !address.startsWith("//")
                && !address.startsWith("/assets/")
                && !address.startsWith(PREFIX);
    }

    /** The schema that a read model has at this moment, sought once. */
    public CompletableFuture<String> schema(String projection, Function<String, CompletableFuture<String>> seek) {
        return schemas.computeIfAbsent(projection, seek);
    }
}
