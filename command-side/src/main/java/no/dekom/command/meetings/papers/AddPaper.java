package no.dekom.command.meetings.papers;

import java.nio.charset.StandardCharsets;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.KeptDocuments;
import no.dekom.command.edge.Rule;
import no.dekom.command.meetings.CaseIsNotConcluded;
import no.dekom.command.meetings.CaseState;
import no.dekom.command.meetings.MeetingActors;
import no.dekom.command.meetings.MeetingState;
import no.dekom.eventlog.Sha256;
import no.dekom.events.ActingAs;
import no.dekom.events.meetings.AgendaCaseId;
import no.dekom.events.meetings.MeetingEvent;
import no.dekom.events.meetings.MeetingEvent.PaperAdded;
import no.dekom.events.meetings.MeetingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Legg ved sakspapir. */
public record AddPaper(
        @TargetAggregateIdentifier MeetingId meeting, AgendaCaseId agendaCase, String title, byte[] content) {

    private static final String TYPE = "application/pdf";

    /** Nothing is read in a meeting that will not be held. */
    public record MeetingIsNotCancelled(MeetingState state) implements Rule {

        @Override
        public boolean holds() {
            return state.stage() != MeetingState.Stage.CANCELLED;
        }
    }

    /** The file is no larger than the service takes in. */
    public record PaperIsNotTooLarge(byte[] content) implements Rule {

        private static final int MOST = 10 * 1024 * 1024;

        @Override
        public boolean holds() {
            return content.length <= MOST;
        }

        @Override
        public String field() {
            return "file";
        }
    }

    /** The file is a whole PDF by what it holds, whatever it is called. */
    public record PaperIsAPdf(byte[] content) implements Rule {

        private static final String START = "%PDF-";
        private static final int TAIL = 1024;

        @Override
        public boolean holds() {
            var end = Math.max(0, content.length - TAIL);
            return text(0, Math.min(START.length(), content.length)).equals(START)
                    && text(end, content.length).contains("%%EOF");
        }

        private String text(int from, int to) {
            return new String(content, from, to - from, StandardCharsets.ISO_8859_1);
        }

        @Override
        public String field() {
            return "file";
        }
    }

    /** A case has at most so many papers as somebody reads. */
    public record CaseHasRoomForThePaper(CaseState agendaCase) implements Rule {

        private static final int MOST = 20;

        @Override
        public boolean holds() {
            return agendaCase.papers().size() < MOST;
        }

        @Override
        public Object[] details() {
            return new Object[] {MOST};
        }
    }

    /** The same file lies once with a case. */
    public record PaperIsNotThereAlready(CaseState agendaCase, String sha256) implements Rule {

        @Override
        public boolean holds() {
            return !agendaCase.papers().contains(sha256);
        }

        @Override
        public String field() {
            return "file";
        }
    }

    public MeetingEvent decide(MeetingState state, ActingAs actor, Directory directory, KeptDocuments documents) {
        MeetingActors.secretariat(state.forum(), actor, directory);
        var current = state.agendaCase(agendaCase);
        var sha256 = Sha256.of(content);
        Rule.require(
                new MeetingIsNotCancelled(state),
                new CaseIsNotConcluded(current),
                new PaperIsNotTooLarge(content),
                new PaperIsAPdf(content),
                new PaperIsNotThereAlready(current, sha256),
                new CaseHasRoomForThePaper(current));
        documents.keep(sha256, subject(meeting, agendaCase), TYPE, content);
        return new PaperAdded(meeting, agendaCase, title, sha256, TYPE, content.length);
    }

    /** What the bytes are kept as: never the meeting itself, whose documents are its minutes. */
    static String subject(MeetingId meeting, AgendaCaseId agendaCase) {
        return meeting.value() + "/" + agendaCase.value();
    }
}
