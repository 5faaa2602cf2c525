package no.dekom.command.payments.conditions;

import no.dekom.command.edge.Rule;
import no.dekom.events.Nok;

/** The sum is the one that the recipient last documented, and nobody has answered it. */
public record OwnShareWaits(Nok sum, Nok documented) implements Rule {

    @Override
    public boolean holds() {
        return sum.equals(documented);
    }
}
