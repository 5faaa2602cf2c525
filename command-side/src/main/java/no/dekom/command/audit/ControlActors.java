package no.dekom.command.audit;

import java.util.Set;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;

/** Who controls, and who answers. */
public final class ControlActors {

    private static final Set<Role> ANSWER =
            Set.of(Role.SCHOOL_OWNER, Role.COORDINATOR, Role.UNIVERSITY_PARTNER, Role.SCHOOL_LEADER);

    private ControlActors() {}

    public static void demandAuditor(ActingAs actor, Directory directory) {
        NotAllowed.unless(actor.role() == Role.AUDITOR && directory.holds(actor), "AuditorsControl");
    }

    /** Those of the organisation that began a control go on with it. */
    public static void demandOverseer(ControlState state, ActingAs actor, Directory directory) {
        NotAllowed.unless(
                actor.role() == Role.AUDITOR && actor.organisation().equals(state.overseer()) && directory.holds(actor),
                "AuditorsControl");
    }

    /** The one whose case it is answers, or the county governor it lies under. */
    public static void demandOwner(OrganisationId owner, ActingAs actor, Directory directory) {
        var own = ANSWER.contains(actor.role()) && actor.organisation().equals(owner);
        var governor = actor.role() == Role.STATE_GOVERNOR && directory.isWithin(owner, actor.organisation());
        NotAllowed.unless((own || governor) && directory.holds(actor), "OwnersAnswerFindings");
    }
}
