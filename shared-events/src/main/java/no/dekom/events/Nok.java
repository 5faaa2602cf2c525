package no.dekom.events;

import java.util.Collection;

/** Beløp i hele kroner. Never negative, never a fraction; its JSON form is a whole number. */
public record Nok(long kroner) implements Comparable<Nok> {

    public static final Nok ZERO = new Nok(0);

    /** Far above any grant; keeps sums of many clear of overflow. */
    public static final long MOST = 1_000_000_000_000L;

    public Nok {
        if (kroner < 0 || kroner > MOST) {
            throw new IllegalArgumentException("Not a sum of money: " + kroner);
        }
    }

    public static Nok of(long kroner) {
        return new Nok(kroner);
    }

    public static Nok sum(Collection<Nok> parts) {
        return new Nok(parts.stream().mapToLong(Nok::kroner).reduce(0, Math::addExact));
    }

    public Nok plus(Nok other) {
        return new Nok(Math.addExact(kroner, other.kroner));
    }

    public boolean exceeds(Nok limit) {
        return kroner > limit.kroner;
    }

    @Override
    public int compareTo(Nok other) {
        return Long.compare(kroner, other.kroner);
    }
}
