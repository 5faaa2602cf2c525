package no.dekom.command.meetings.minutes;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.KeptDocuments;
import no.dekom.command.edge.Rule;
import no.dekom.command.meetings.MeetingActors;
import no.dekom.command.meetings.MeetingState;
import no.dekom.command.meetings.MinutesAreOpen;
import no.dekom.events.ActingAs;
import no.dekom.events.meetings.MeetingEvent;
import no.dekom.events.meetings.MeetingEvent.MinutesKept;
import no.dekom.events.meetings.MeetingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Arkiver den godkjente protokollen: the document that was made of it, by the hash of its bytes (decision 0011). */
public record KeepMinutes(@TargetAggregateIdentifier MeetingId meeting, String sha256) {

    /** All who were present have approved. */
    public record EveryonePresentHasApproved(MeetingState state) implements Rule {

        private long missing() {
            return state.attended().stream()
                    .filter(it -> !state.approvedBy().contains(it))
                    .count();
        }

        @Override
        public boolean holds() {
            return missing() == 0;
        }

        @Override
        public Object[] details() {
            return new Object[] {missing()};
        }
    }

    /** The hash is of a document that was made of these minutes. */
    public record DocumentIsOfTheseMinutes(String sha256, MeetingId meeting, KeptDocuments documents) implements Rule {

        @Override
        public boolean holds() {
            return documents.has(sha256, meeting.value());
        }
    }

    public MeetingEvent decide(MeetingState state, ActingAs actor, Directory directory, KeptDocuments documents) {
        MeetingActors.secretariat(state.forum(), actor, directory);
        Rule.require(
                new MinutesAreOpen(state),
                new EveryonePresentHasApproved(state),
                new DocumentIsOfTheseMinutes(sha256, meeting, documents));
        return new MinutesKept(meeting, sha256, "application/pdf");
    }
}
