package no.dekom.allocation;

import java.util.List;
import java.util.stream.Stream;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;

/**
 * En fordeling, eller grunnene til at den ikke kan regnes ut.
 *
 * @param problems when there is one, there are no lines
 * @param lines in the order of the steps, and of organisation numbers within a step
 * @param unspent what no step took: of the frame first, then of each line that later steps split
 */
public record AllocationResult(
        Nok frame, List<AllocationProblem> problems, List<AllocationLine> lines, List<Unspent> unspent) {

    /** Ikke fordelt. @param inside the line it is left of; null for the frame */
    public record Unspent(AllocationLine inside, Nok sum) {}

    public AllocationResult {
        problems = List.copyOf(problems);
        lines = List.copyOf(lines);
        unspent = List.copyOf(unspent);
    }

    static AllocationResult refused(Nok frame, List<AllocationProblem> problems) {
        return new AllocationResult(frame, problems, List.of(), List.of());
    }

    public boolean refused() {
        return !problems.isEmpty();
    }

    /** What is left of the frame. */
    public Nok leftOfFrame() {
        return unspent.stream()
                .filter(left -> left.inside() == null)
                .map(Unspent::sum)
                .findFirst()
                .orElse(Nok.ZERO);
    }

    public Stream<AllocationLine> of(OrganisationId recipient) {
        return lines.stream().filter(line -> line.recipient().equals(recipient));
    }

    /**
     * What one keeps: their lines, less what others got of them.
     */
    public Nok kept(OrganisationId recipient) {
        var got = of(recipient).mapToLong(line -> line.sum().kroner()).sum();
        var passedOn = lines.stream()
                .filter(line ->
                        line.parent() != null && line.parent().recipient().equals(recipient))
                .mapToLong(line -> line.sum().kroner())
                .sum();
        return new Nok(got - passedOn);
    }
}
