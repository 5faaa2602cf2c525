package no.dekom.allocation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.dekom.allocation.AllocationProblem.Kind;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.AllocationModel;
import no.dekom.events.allocation.AllocationOverride;
import no.dekom.events.allocation.AllocationStep;

/** Overstyringene i en fordeling, found again by step and by who splits. */
final class Overrides {

    private record Place(String step, OrganisationId within) {}

    private final List<AllocationOverride> all;
    private final Map<Place, Map<OrganisationId, AllocationOverride>> placed = new HashMap<>();
    private final Set<AllocationOverride> met = new HashSet<>();

    Overrides(List<AllocationOverride> all) {
        this.all = List.copyOf(all);
        this.all.forEach(one -> placed.computeIfAbsent(new Place(one.step(), one.within()), place -> new HashMap<>())
                .putIfAbsent(one.recipient(), one));
    }

    /** Those of a step, by who gets. */
    Map<OrganisationId, AllocationOverride> in(AllocationStep step, OrganisationId within) {
        return placed.getOrDefault(new Place(step.code(), within), Map.of());
    }

    void meet(AllocationOverride override) {
        met.add(override);
    }

    List<AllocationProblem> problems(AllocationModel model) {
        var codes = model.steps().stream().map(AllocationStep::code).toList();
        var unknown = all.stream()
                .filter(one -> !codes.contains(one.step()))
                .map(one -> problem(Kind.OVERRIDE_OF_UNKNOWN_STEP, one));
        var twice = all.stream()
                .filter(one -> placed.get(new Place(one.step(), one.within())).get(one.recipient()) != one)
                .map(one -> problem(Kind.OVERRIDE_TWICE, one));
        return Stream.concat(unknown, twice).toList();
    }

    /** Those whose step there is, but not that recipient of it. */
    List<AllocationProblem> unused(AllocationModel model) {
        var codes = model.steps().stream().map(AllocationStep::code).toList();
        return all.stream()
                .filter(one -> codes.contains(one.step()) && !met.contains(one))
                .map(one -> problem(Kind.OVERRIDE_OF_UNKNOWN_RECIPIENT, one))
                .toList();
    }

    private static AllocationProblem problem(Kind kind, AllocationOverride one) {
        return AllocationProblem.about(kind, one.step(), one.recipient(), one.step());
    }
}
