package no.dekom.events.allocation;

import java.math.BigDecimal;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;

/**
 * En navngitt mottaker i et trinn, or the carrier of a joint measure that the step is named after.
 *
 * @param weight for {@link Division#WEIGHTS}, else null
 * @param sum for {@link AmountKind#LISTED}, else null
 */
public record NamedRecipient(OrganisationId organisation, BigDecimal weight, Nok sum) {

    public NamedRecipient {
        weight = Exact.plain(weight);
    }
}
