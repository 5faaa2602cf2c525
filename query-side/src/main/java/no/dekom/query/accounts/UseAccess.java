package no.dekom.query.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;
import no.dekom.query.frame.Formats;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Hvem som ser et regnskap: the sums of a county are for all; an account is for its recipient, the county's governors and the auditor. */
@Component
class UseAccess {

    private static final Set<Role> RECIPIENTS = Set.of(Role.SCHOOL_OWNER, Role.COORDINATOR, Role.UNIVERSITY_PARTNER);

    private final Uses uses;
    private final Clock clock;

    UseAccess(Uses uses, Clock clock) {
        this.uses = uses;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.OSLO);
    }

    static boolean isGovernor(ActingAs actor, OrganisationId county) {
        return actor.role() == Role.STATE_GOVERNOR && actor.organisation().equals(county);
    }

    /** Whether the actor sees how it came to be. */
    static boolean isInside(ActingAs actor, OrganisationId county) {
        return actor.role() == Role.AUDITOR || isGovernor(actor, county);
    }

    static boolean answersFor(ActingAs actor, OrganisationId recipient) {
        return isRecipient(actor) && actor.organisation().equals(recipient);
    }

    static boolean isRecipient(ActingAs actor) {
        return RECIPIENTS.contains(actor.role());
    }

    static boolean maySee(ActingAs actor, UseView it) {
        return isInside(actor, it.county()) || answersFor(actor, it.recipient());
    }

    /** A grant's use, or 404 when there is none or it is not the actor's to see. */
    UseView seen(ActingAs actor, String grant) {
        return uses.find(grant).filter(it -> maySee(actor, it)).orElseThrow(UseAccess::notFound);
    }

    /** The same, for those who govern it. */
    UseView governed(ActingAs actor, String grant) {
        return uses.find(grant).filter(it -> isGovernor(actor, it.county())).orElseThrow(UseAccess::notFound);
    }

    /** The same, for those who answer for the recipient. */
    UseView accountedForBy(ActingAs actor, String grant) {
        return uses.find(grant).filter(it -> answersFor(actor, it.recipient())).orElseThrow(UseAccess::notFound);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
