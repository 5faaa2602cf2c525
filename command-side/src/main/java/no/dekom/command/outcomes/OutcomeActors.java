package no.dekom.command.outcomes;

import java.util.Set;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;
import no.dekom.events.outcomes.MeasureSource;
import no.dekom.events.outcomes.ReportedMeasure;

/** Who reports on a measure, speaks of it, signs and controls. */
public final class OutcomeActors {

    private static final Set<Role> PARTIES = Set.of(Role.SCHOOL_OWNER, Role.COORDINATOR, Role.UNIVERSITY_PARTNER);

    private OutcomeActors() {}

    /** A school reports on what it got from a seed fund; the network or the owner on a measure that rests on needs. */
    public static void demandReporter(OutcomeState state, ActingAs actor, Directory directory) {
        var about = state.expected().about();
        if (about.source() == MeasureSource.SEED_FUND) {
            NotAllowed.unless(
                    Set.of(Role.TEACHER, Role.SCHOOL_LEADER).contains(actor.role())
                            && state.expected().grants().stream()
                                    .anyMatch(it -> it.school().equals(actor.organisation()))
                            && directory.holds(actor),
                    "SchoolsWithAGrantReport");
            return;
        }
        var isTheirs = switch (actor.role()) {
            case COORDINATOR -> isNetwork(state, actor);
            case SCHOOL_OWNER -> actor.organisation().equals(about.owner());
            default -> false;
        };
        NotAllowed.unless(isTheirs && directory.holds(actor), "NetworkOrOwnerReports");
    }

    /** Those who took part speak, each for themselves. */
    public static void demandSpeaker(OutcomeState state, ActingAs actor, Directory directory) {
        var about = state.expected().about();
        var tookPart = switch (actor.role()) {
            case TEACHER, SCHOOL_LEADER, UNION_REPRESENTATIVE -> about.schools().contains(actor.organisation());
            case SCHOOL_OWNER -> isOwner(about, actor.organisation(), directory);
            case COORDINATOR -> isNetwork(state, actor);
            case UNIVERSITY_PARTNER -> about.universities().contains(actor.organisation());
            default -> false;
        };
        NotAllowed.unless(tookPart && directory.holds(actor), "ThoseWhoTookPartSpeak");
    }

    private static boolean isNetwork(OutcomeState state, ActingAs actor) {
        return state.expected().network().equals(actor.organisation());
    }

    private static boolean isOwner(ReportedMeasure about, OrganisationId owner, Directory directory) {
        return owner.equals(about.owner())
                || about.schools().stream()
                        .anyMatch(school ->
                                directory.parentOf(school).filter(owner::equals).isPresent());
    }

    /** The parties sign, each for itself. */
    public static void demandParty(OutcomeState state, ActingAs actor, Directory directory) {
        NotAllowed.unless(
                PARTIES.contains(actor.role())
                        && state.expected().about().signatories().contains(actor.organisation())
                        && directory.holds(actor),
                "PartiesSign");
    }

    /** The county governor over the network controls (004:329-334). */
    public static void demandControl(OutcomeState state, ActingAs actor, Directory directory) {
        NotAllowed.unless(
                actor.role() == Role.STATE_GOVERNOR
                        && directory.holds(actor)
                        && directory.isWithin(state.expected().network(), actor.organisation()),
                "GovernorOfTheCountyControls");
    }
}
