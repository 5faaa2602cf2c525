package no.dekom.command.needs;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.dekom.command.directory.Directory;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;

/** Who does what with a measure: the network's people, its owner, the university that takes part, the secretariat. */
public final class MeasureActors {

    private static final Set<Role> NETWORK = Set.of(Role.COORDINATOR, Role.WORKING_GROUP);

    private MeasureActors() {}

    /** Those whose measure it is. */
    static boolean isTheirs(MeasureState state, ActingAs actor, Directory directory) {
        return directory.holds(actor)
                && (NETWORK.contains(actor.role()) && actor.organisation().equals(state.network())
                        || actor.role() == Role.SCHOOL_OWNER
                                && actor.organisation().equals(state.owner()));
    }

    /** Those who put the measure together: whose it is, and the universities that take part. */
    public static boolean mayWrite(MeasureState state, ActingAs actor, Directory directory) {
        var content = state.content();
        return isTheirs(state, actor, directory)
                || actor.role() == Role.UNIVERSITY_PARTNER
                        && directory.holds(actor)
                        && Stream.of(content.up1(), content.up2())
                                .filter(Objects::nonNull)
                                .anyMatch(actor.organisation()::equals);
    }

    /** The administrator, who brings measures in from spreadsheets for the organisation that has them. */
    public static boolean bringsIn(
            MeasureState state, OrganisationId organisation, ActingAs actor, Directory directory) {
        return actor.role() == Role.ADMINISTRATOR
                && directory.holds(actor)
                && (state.owner() == null ? state.network() : state.owner()).equals(organisation);
    }

    /** Those who answer for the measure: the coordinator, or the owner whose it is. */
    public static boolean mayAnswerFor(MeasureState state, ActingAs actor, Directory directory) {
        return actor.role() != Role.WORKING_GROUP && isTheirs(state, actor, directory);
    }

    /** The county governor over the network, secretariat of the forum. */
    public static boolean isSecretariat(MeasureState state, ActingAs actor, Directory directory) {
        return actor.role() == Role.STATE_GOVERNOR
                && directory.holds(actor)
                && directory.isWithin(state.network(), actor.organisation());
    }
}
