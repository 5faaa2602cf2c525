package no.dekom.command.schemes;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;

/** Who may change or end a rule set that others use too. */
public final class RuleSetActors {

    private RuleSetActors() {}

    /** The county governor whose draft it is, or an administrator; those of another county only read it. */
    public static void demandDrafterOrAdministrator(RuleSetState state, ActingAs actor, Directory directory) {
        var isDrafter =
                actor.role() == Role.STATE_GOVERNOR && actor.organisation().equals(state.draftedAt());
        NotAllowed.unless(
                (isDrafter || actor.role() == Role.ADMINISTRATOR) && directory.holds(actor),
                "DraftersAndAdministratorsChangeRuleSets");
    }
}
