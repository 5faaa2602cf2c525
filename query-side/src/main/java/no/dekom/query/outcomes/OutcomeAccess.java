package no.dekom.query.outcomes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.query.frame.Formats;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who may see a report, write it and open it again, as the pages offer it. The commands check for themselves. */
@Component
class OutcomeAccess {

    static final Set<Role> READERS = Set.of(
            Role.TEACHER,
            Role.SCHOOL_LEADER,
            Role.UNION_REPRESENTATIVE,
            Role.SCHOOL_OWNER,
            Role.WORKING_GROUP,
            Role.STEERING_GROUP,
            Role.COORDINATOR,
            Role.STATE_GOVERNOR,
            Role.AUDITOR);

    private final Outcomes outcomes;
    private final Clock clock;

    OutcomeAccess(Outcomes outcomes, Clock clock) {
        this.outcomes = outcomes;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.OSLO);
    }

    /** The report, or 404 when there is none or the actor may not see it. */
    OutcomeView seen(ActingAs actor, String measure) {
        return outcomes.find(actor, measure).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    boolean mayWrite(ActingAs actor, OutcomeView outcome) {
        return !outcome.reported()
                && Set.of(Role.TEACHER, Role.SCHOOL_LEADER).contains(actor.role())
                && outcome.isOf(actor.organisation());
    }

    boolean mayReopen(ActingAs actor, OutcomeView outcome) {
        return outcome.reported()
                && actor.role() == Role.COORDINATOR
                && outcome.network().equals(actor.organisation());
    }
}
