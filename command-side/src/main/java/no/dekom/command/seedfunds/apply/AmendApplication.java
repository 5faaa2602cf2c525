package no.dekom.command.seedfunds.apply;

import java.time.Instant;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.StaleVersion;
import no.dekom.command.seedfunds.ApplicationStands;
import no.dekom.command.seedfunds.BeforeTheDeadline;
import no.dekom.command.seedfunds.RoundState;
import no.dekom.events.ActingAs;
import no.dekom.events.seedfunds.ApplicationContent;
import no.dekom.events.seedfunds.ApplicationId;
import no.dekom.events.seedfunds.RoundId;
import no.dekom.events.seedfunds.SeedFundRoundEvent;
import no.dekom.events.seedfunds.SeedFundRoundEvent.ApplicationAmended;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Endre en sendt søknad før fristen. */
public record AmendApplication(
        @TargetAggregateIdentifier RoundId round, ApplicationId application, ApplicationContent content) {

    public SeedFundRoundEvent decide(
            RoundState state, ActingAs actor, Directory directory, Instant now, Long readVersion) {
        var current = state.application(application);
        NotAllowed.unless(current.schools().contains(actor.organisation()), "ApplicantBelongsToTheSchool");
        ApplicationRules.check(content, state, actor, directory);
        Rule.require(new ApplicationStands(current), new BeforeTheDeadline(state.deadline(), now));
        StaleVersion.check(readVersion, current.version());
        return new ApplicationAmended(round, application, content);
    }
}
