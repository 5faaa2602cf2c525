package no.dekom.allocation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.dekom.allocation.AllocationProblem.Kind;
import no.dekom.events.allocation.AllocationStep;
import no.dekom.events.allocation.RecipientGroup;

/** Hvem et trinn går til, in the order that settles ties: by organisation number. */
final class Recipients {

    private static final Comparator<Party> ORDER = Comparator.comparing(Party::number)
            .thenComparing(party -> party.organisation().value());

    private final AllocationStep step;
    private final AllocationBasis basis;
    private final List<AllocationProblem> problems;

    Recipients(AllocationStep step, AllocationBasis basis, List<AllocationProblem> problems) {
        this.step = step;
        this.basis = basis;
        this.problems = problems;
    }

    List<Party> ofFrame() {
        if (step.to() == RecipientGroup.NAMED) {
            return step.named().stream()
                    .map(named -> {
                        var party = basis.find(named.organisation());
                        if (party.isEmpty()) {
                            problems.add(
                                    AllocationProblem.about(Kind.RECIPIENT_UNKNOWN, step.code(), named.organisation()));
                        }
                        return party;
                    })
                    .flatMap(Optional::stream)
                    .sorted(ORDER)
                    .toList();
        }
        return someOf(basis.group(step.to()), null);
    }

    List<Party> of(Party splitter) {
        var those = step.to() == RecipientGroup.PARTNER_OF_RECIPIENT ? splitter.partners() : splitter.members();
        return someOf(those, splitter);
    }

    private List<Party> someOf(List<Party> those, Party splitter) {
        if (those.isEmpty()) {
            problems.add(AllocationProblem.about(
                    Kind.GROUP_EMPTY, step.code(), splitter == null ? null : splitter.organisation()));
        }
        return those.stream().sorted(ORDER).toList();
    }
}
