package no.dekom.query.accounts;

import java.util.List;

/** En sum og det den består av, so that a reader can see that nothing is lost between two figures. */
public record SumCheck(String what, long sum, List<Part> parts) {

    /** En del av summen. */
    public record Part(String what, long sum) {}

    static SumCheck of(String what, long sum, Part... parts) {
        return new SumCheck(what, sum, List.of(parts));
    }

    static Part part(String what, long sum) {
        return new Part(what, sum);
    }

    public boolean holds() {
        return parts.stream().mapToLong(Part::sum).sum() == sum;
    }

    /** Whether there is anything to show. */
    public boolean isSomething() {
        return sum != 0 || parts.stream().anyMatch(it -> it.sum() != 0);
    }
}
