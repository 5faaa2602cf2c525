package no.dekom.command.meetings.minutes;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.StaleVersion;
import no.dekom.command.meetings.MeetingActors;
import no.dekom.command.meetings.MeetingState;
import no.dekom.command.meetings.MeetingState.Stage;
import no.dekom.command.meetings.MinutesAreOpen;
import no.dekom.events.ActingAs;
import no.dekom.events.PersonId;
import no.dekom.events.meetings.MeetingEvent;
import no.dekom.events.meetings.MeetingEvent.MinutesApproved;
import no.dekom.events.meetings.MeetingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Godkjenn protokollen. The version read is the number of remarks it had. */
public record ApproveMinutes(@TargetAggregateIdentifier MeetingId meeting) {

    /** One approval is enough, until there is a new remark. */
    public record MinutesAreApprovedOnce(MeetingState state, PersonId member) implements Rule {

        @Override
        public boolean holds() {
            return !state.approvedBy().contains(member);
        }
    }

    public MeetingEvent decide(MeetingState state, ActingAs actor, Directory directory, Long readVersion) {
        NotAllowed.unless(
                MeetingActors.isMember(state.forum(), actor, directory)
                        && (state.stage() != Stage.CLOSED || state.attended().contains(actor.person())),
                "ThosePresentApproveTheMinutes");
        Rule.require(new MinutesAreOpen(state), new MinutesAreApprovedOnce(state, actor.person()));
        StaleVersion.check(readVersion, state.minutesVersion());
        return new MinutesApproved(meeting, actor.person());
    }
}
