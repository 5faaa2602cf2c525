package no.dekom.query.audit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.seedfunds.ApplicationId;

/**
 * A case that an event is a fact of, with the values that the case has after it.
 *
 * @param whole kinds of values of which the event tells all: one that stood and is not told again is gone
 */
record TouchedCase(CaseKind kind, String id, List<Value> values, List<Whole> whole) {

    /** A kind of values, of a part or of all ({@code part} null). */
    record Whole(String kind, String part) {

        boolean holds(Value value) {
            return value.kind().equals(kind) && (part == null || part.equals(value.part()));
        }
    }

    /**
     * A value of a case. What it is a value of is its kind, school and part together.
     *
     * @param kind {@code sum.…}, {@code date.…}, {@code text.…}, {@code choices.…} or {@code answer.…}
     * @param school whose value, when a case has one for each school; else null
     * @param part what more it is a value of: a budget line, a criterion, or who advised it; else null
     * @param value null when the case has it no more
     */
    record Value(String kind, String school, String part, String value) {

        static Value sum(String kind, OrganisationId school, Nok sum) {
            return sum(kind, school, null, sum.kroner());
        }

        static Value sum(String kind, OrganisationId school, String part, long kroner) {
            return new Value("sum." + kind, school == null ? null : school.value(), part, Long.toString(kroner));
        }

        static Value date(String kind, Object date) {
            return new Value("date." + kind, null, null, date.toString());
        }

        static Value text(String kind, String text) {
            return new Value("text." + kind, null, null, text == null || text.isEmpty() ? null : text);
        }

        static Value choices(String kind, List<? extends Enum<?>> chosen) {
            var names = chosen.stream().map(Enum::name).collect(Collectors.joining(","));
            return new Value("choices." + kind, null, null, names.isEmpty() ? null : names);
        }

        /** Key of the value among those of its case. */
        String what() {
            return String.join("|", kind, Objects.toString(school, ""), Objects.toString(part, ""));
        }

        /** What a {@link #what} is the key of, with no value. */
        static Value none(String what) {
            var parts = what.split("\\|", 3);
            return new Value(
                    parts[0], parts[1].isEmpty() ? null : parts[1], parts[2].isEmpty() ? null : parts[2], null);
        }
    }

    static TouchedCase of(CaseKind kind, Object id, Value... values) {
        return new TouchedCase(kind, id.toString(), List.of(values), List.of());
    }

    static TouchedCase application(ApplicationId id, Stream<Value> values, Whole... whole) {
        return new TouchedCase(CaseKind.APPLICATION, id.value(), values.toList(), List.of(whole));
    }
}
