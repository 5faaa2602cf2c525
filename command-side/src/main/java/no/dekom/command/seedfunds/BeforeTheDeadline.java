package no.dekom.command.seedfunds;

import java.time.Instant;
import no.dekom.command.edge.Rule;

/** Applications are sent and changed until the deadline, not after. */
public record BeforeTheDeadline(Instant deadline, Instant now) implements Rule {

    @Override
    public boolean holds() {
        return !now.isAfter(deadline);
    }

    @Override
    public Object[] details() {
        return new Object[] {deadline};
    }
}
