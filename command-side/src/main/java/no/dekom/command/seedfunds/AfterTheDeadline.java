package no.dekom.command.seedfunds;

import java.time.Instant;
import no.dekom.command.edge.Rule;

/** Applications are assessed and decided when no more can come. */
public record AfterTheDeadline(Instant deadline, Instant now) implements Rule {

    @Override
    public boolean holds() {
        return now.isAfter(deadline);
    }

    @Override
    public Object[] details() {
        return new Object[] {deadline};
    }
}
