package no.dekom.query.outcomes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.events.outcomes.Voice;
import no.dekom.query.frame.Formats;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who may see a report, and what each may do with it, as the pages offer it. The commands check for themselves. */
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
            Role.UNIVERSITY_PARTNER,
            Role.STATE_GOVERNOR,
            Role.AUDITOR);

    private static final Set<Role> PARTIES = Set.of(Role.SCHOOL_OWNER, Role.COORDINATOR, Role.UNIVERSITY_PARTNER);

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
        return outcomes.find(actor, measure).orElseThrow(OutcomeAccess::notFound);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** As whom somebody may speak. */
    static List<Voice> voices(ActingAs actor) {
        return Arrays.stream(Voice.values())
                .filter(voice -> voice.isOf(actor.role()))
                .toList();
    }

    boolean mayWrite(ActingAs actor, OutcomeView outcome) {
        return !outcome.locked() && writes(actor, outcome);
    }

    private static boolean writes(ActingAs actor, OutcomeView outcome) {
        return switch (actor.role()) {
            case TEACHER, SCHOOL_LEADER -> outcome.ofSeedFund() && outcome.isOf(actor.organisation());
            case COORDINATOR -> !outcome.ofSeedFund() && outcome.network().equals(actor.organisation());
            case SCHOOL_OWNER ->
                !outcome.ofSeedFund()
                        && actor.organisation().equals(outcome.about().owner());
            default -> false;
        };
    }

    boolean mayState(ActingAs actor, OutcomeView outcome) {
        return !outcome.locked() && states(actor, outcome);
    }

    private static boolean states(ActingAs actor, OutcomeView outcome) {
        return switch (actor.role()) {
            case TEACHER, SCHOOL_LEADER, UNION_REPRESENTATIVE -> outcome.isOf(actor.organisation());
            case SCHOOL_OWNER -> outcome.isOfOwner(actor.organisation());
            case COORDINATOR -> outcome.network().equals(actor.organisation());
            case UNIVERSITY_PARTNER -> outcome.about().universities().contains(actor.organisation());
            default -> false;
        };
    }

    boolean maySign(ActingAs actor, OutcomeView outcome) {
        return outcome.signable()
                && PARTIES.contains(actor.role())
                && outcome.about().signatories().contains(actor.organisation())
                && !outcome.signed().contains(actor.organisation());
    }

    /** Who sees a report as a county governor sees those of its own county only. */
    boolean mayControl(ActingAs actor, OutcomeView outcome) {
        return outcome.locked() && actor.role() == Role.STATE_GOVERNOR;
    }

    boolean mayReopen(ActingAs actor, OutcomeView outcome) {
        return outcome.reported()
                && actor.role() == Role.COORDINATOR
                && outcome.network().equals(actor.organisation());
    }
}
