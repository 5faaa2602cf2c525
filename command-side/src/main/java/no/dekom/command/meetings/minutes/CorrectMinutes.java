package no.dekom.command.meetings.minutes;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.command.meetings.MeetingActors;
import no.dekom.command.meetings.MeetingState;
import no.dekom.command.meetings.MinutesAreNotApproved;
import no.dekom.command.meetings.MinutesAreOpen;
import no.dekom.events.ActingAs;
import no.dekom.events.meetings.MeetingEvent;
import no.dekom.events.meetings.MeetingEvent.MinutesCorrected;
import no.dekom.events.meetings.MeetingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Skriv en merknad til protokollen. What the meeting did is not rewritten; the remark stands below it. */
public record CorrectMinutes(@TargetAggregateIdentifier MeetingId meeting, String remark) {

    public MeetingEvent decide(MeetingState state, ActingAs actor, Directory directory) {
        NotAllowed.unless(
                MeetingActors.isSecretariat(state.forum(), actor, directory)
                        || MeetingActors.isMember(state.forum(), actor, directory)
                                && state.attended().contains(actor.person()),
                "ThoseInTheMeetingCorrectTheMinutes");
        Rule.require(new MinutesAreOpen(state), new MinutesAreNotApproved(state));
        return new MinutesCorrected(meeting, actor.person(), remark);
    }
}
