package no.dekom.query.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.dekom.allocation.Key;

/**
 * Årsverk for en mottaker, talt opp eller lagt sammen av dem under.
 *
 * @param on the newest day among them; null when nothing was counted
 */
record Count(long teacherTenths, long leaderTenths, LocalDate on, Set<String> sources) {

    static final Count NONE = new Count(0, 0, null, Set.of());

    static Count of(long teacherTenths, long leaderTenths, LocalDate on, String source) {
        return new Count(teacherTenths, leaderTenths, on, Set.of(source));
    }

    static Count sum(Collection<Count> counts) {
        var sources = new TreeSet<String>();
        counts.forEach(count -> sources.addAll(count.sources()));
        return new Count(
                counts.stream().mapToLong(Count::teacherTenths).sum(),
                counts.stream().mapToLong(Count::leaderTenths).sum(),
                counts.stream()
                        .map(Count::on)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElse(null),
                sources);
    }

    Key teachers() {
        return key(teacherTenths);
    }

    Key teachersAndLeaders() {
        return key(teacherTenths + leaderTenths);
    }

    private Key key(long tenths) {
        return on == null ? Key.NONE : new Key(BigDecimal.valueOf(tenths, 1), on, String.join(", ", sources));
    }
}
