package no.dekom.command.seedfunds;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.seedfunds.SchoolSum;

/** A sum for a school as it is sent; a sum left empty is no sum. */
public record SumRequest(@NotNull OrganisationId school, Nok sum) {

    /** The sums that are more than nothing. */
    public static List<SchoolSum> sums(List<SumRequest> sent) {
        return sent == null
                ? List.of()
                : sent.stream()
                        .filter(it -> it.sum() != null && it.sum().kroner() > 0)
                        .map(it -> new SchoolSum(it.school(), it.sum()))
                        .toList();
    }
}
