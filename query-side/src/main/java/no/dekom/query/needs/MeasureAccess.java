package no.dekom.query.needs;

import java.util.EnumSet;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.query.needs.MeasureView.State;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who may do what with a measure, as the pages offer it. The commands check for themselves. */
@Component
class MeasureAccess {

    static final Set<Role> READERS = EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR, Role.AUTOMATION));
    private static final Set<Role> PROPOSERS = EnumSet.of(Role.COORDINATOR, Role.WORKING_GROUP, Role.SCHOOL_OWNER);

    private final Measures measures;

    MeasureAccess(Measures measures) {
        this.measures = measures;
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** The measure, or 404 when there is none or the actor may not see it. */
    MeasureView seen(ActingAs actor, String id) {
        return measures.find(actor, id).orElseThrow(MeasureAccess::notFound);
    }

    boolean mayPropose(ActingAs actor) {
        return PROPOSERS.contains(actor.role());
    }

    private static boolean isTheirs(ActingAs actor, MeasureView measure) {
        return actor.role() == Role.SCHOOL_OWNER
                ? actor.organisation().equals(measure.owner())
                : PROPOSERS.contains(actor.role()) && actor.organisation().equals(measure.network());
    }

    boolean mayWrite(ActingAs actor, MeasureView measure) {
        return measure.state().isWritten()
                && (isTheirs(actor, measure)
                        || actor.role() == Role.UNIVERSITY_PARTNER && measure.hasPartner(actor.organisation()));
    }

    private static boolean mayAnswerFor(ActingAs actor, MeasureView measure) {
        return actor.role() != Role.WORKING_GROUP && isTheirs(actor, measure);
    }

    boolean maySendIn(ActingAs actor, MeasureView measure) {
        return measure.state().isWritten() && mayAnswerFor(actor, measure);
    }

    boolean mayWithdraw(ActingAs actor, MeasureView measure) {
        return !measure.state().isSettled() && mayAnswerFor(actor, measure);
    }

    boolean mayCheck(ActingAs actor, MeasureView measure) {
        return measure.state() == State.SENT_IN && actor.role() == Role.STATE_GOVERNOR;
    }

    boolean mayReopen(ActingAs actor, MeasureView measure) {
        return measure.state() == State.ACCEPTED && actor.role() == Role.STATE_GOVERNOR;
    }

    boolean mayJoin(ActingAs actor, MeasureView measure) {
        return measure.joint()
                && measure.state() == State.ACCEPTED
                && EnumSet.of(Role.COORDINATOR, Role.SCHOOL_OWNER).contains(actor.role());
    }
}
