package no.dekom.query.audit;

import java.util.List;
import no.dekom.events.meetings.AgendaCaseId;
import no.dekom.events.meetings.MeetingEvent;
import no.dekom.events.meetings.MeetingEvent.CaseAmended;
import no.dekom.events.meetings.MeetingEvent.CaseConcluded;
import no.dekom.events.meetings.MeetingEvent.CasePutOnAgenda;
import no.dekom.events.meetings.MeetingEvent.CaseRemoved;
import no.dekom.events.meetings.MeetingEvent.ImpartialityDeclared;
import no.dekom.events.meetings.MeetingEvent.MeetingCalled;
import no.dekom.events.meetings.MeetingEvent.MeetingMoved;
import no.dekom.events.meetings.MeetingEvent.MeetingOpened;
import no.dekom.events.meetings.MeetingEvent.MemberArrived;
import no.dekom.events.meetings.MeetingEvent.MemberLeft;
import no.dekom.events.meetings.MeetingEvent.NoticeSent;
import no.dekom.events.meetings.MeetingEvent.PaperAdded;
import no.dekom.events.meetings.MeetingEvent.PaperWithdrawn;
import no.dekom.events.meetings.MeetingEvent.VoteCast;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the facts about meetings tell, for their words. */
@Component
class MeetingWords {

    private final JdbcClient jdbc;
    private final Texts texts;
    private final Formats formats;
    private final Names names;

    MeetingWords(JdbcClient jdbc, Texts texts, Formats formats, Names names) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.formats = formats;
        this.names = names;
    }

    List<Object> of(MeetingEvent event) {
        var meeting = event.meeting().value();
        return switch (event) {
            case MeetingCalled it -> List.of(formats.dateTime(it.at()));
            case CasePutOnAgenda it -> List.of(it.number(), it.content().title());
            case CaseAmended it -> List.of(it.content().title());
            case CaseRemoved it -> List.of(title(meeting, it.agendaCase()));
            case NoticeSent it -> List.of(it.members().size());
            case ImpartialityDeclared it ->
                List.of(title(meeting, it.agendaCase()), texts.of("audit." + it.impartiality()));
            case MeetingMoved it -> List.of(formats.dateTime(it.at()));
            case MemberArrived it -> List.of(names.person(it.person()));
            case MemberLeft it -> List.of(names.person(it.person()));
            case MeetingOpened it -> List.of(it.present().size(), it.members().size());
            case PaperAdded it -> List.of(it.title(), title(meeting, it.agendaCase()));
            case PaperWithdrawn it -> List.of(paper(meeting, it.sha256()), title(meeting, it.agendaCase()));
            case VoteCast it -> List.of(title(meeting, it.agendaCase()));
            case CaseConcluded it ->
                List.of(
                        title(meeting, it.agendaCase()),
                        texts.of(it.conclusion().way()));
            default -> List.of();
        };
    }

    /** The case's title as it stands now. */
    private String title(String meeting, AgendaCaseId agendaCase) {
        return standing(meeting, "text.caseTitle||" + agendaCase, agendaCase.value());
    }

    /** What a paper was last called. */
    private String paper(String meeting, String sha256) {
        return standing(meeting, "text.paperTitle||" + sha256, sha256);
    }

    private String standing(String meeting, String what, String otherwise) {
        return jdbc.sql("select value from audit.standing where kind = 'MEETING' and id = ? and what = ?")
                .params(meeting, what)
                .query(String.class)
                .optional()
                .orElse(otherwise);
    }
}
