package no.dekom.command.seedfunds.apply;

import java.util.Set;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.StaleVersion;
import no.dekom.command.seedfunds.ApplicationStands;
import no.dekom.command.seedfunds.RoundIsNotDecided;
import no.dekom.command.seedfunds.RoundState;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.events.seedfunds.ApplicationId;
import no.dekom.events.seedfunds.RoundId;
import no.dekom.events.seedfunds.SeedFundRoundEvent;
import no.dekom.events.seedfunds.SeedFundRoundEvent.ApplicationWithdrawn;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Trekk en søknad. Possible until the round is decided: a school that cannot carry it out must be able to say so. */
public record WithdrawApplication(@TargetAggregateIdentifier RoundId round, ApplicationId application, String reason) {

    public SeedFundRoundEvent decide(RoundState state, ActingAs actor, Directory directory, Long readVersion) {
        var current = state.application(application);
        NotAllowed.unless(
                Set.of(Role.TEACHER, Role.SCHOOL_LEADER).contains(actor.role())
                        && current.schools().contains(actor.organisation())
                        && directory.holds(actor),
                "ApplicantBelongsToTheSchool");
        Rule.require(new RoundIsNotDecided(state), new ApplicationStands(current));
        StaleVersion.check(readVersion, current.version());
        return new ApplicationWithdrawn(round, application, reason);
    }
}
