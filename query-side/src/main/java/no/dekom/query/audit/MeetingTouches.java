package no.dekom.query.audit;

import java.util.ArrayList;
import java.util.List;
import no.dekom.events.meetings.CaseContent;
import no.dekom.events.meetings.MeetingEvent;
import no.dekom.events.meetings.MeetingEvent.CaseAmended;
import no.dekom.events.meetings.MeetingEvent.CasePutOnAgenda;
import no.dekom.events.meetings.MeetingEvent.MeetingCalled;
import no.dekom.events.meetings.MeetingEvent.MeetingMoved;
import no.dekom.events.meetings.MeetingEvent.PaperAdded;
import no.dekom.query.audit.TouchedCase.Value;

/** What a fact about a meeting changes in it. A case is told apart by its id. */
final class MeetingTouches {

    private MeetingTouches() {}

    static TouchedCase by(MeetingEvent event) {
        var values = new ArrayList<Value>();
        switch (event) {
            case MeetingCalled it -> {
                values.add(Value.text("title", it.title()));
                values.add(Value.date("meetingAt", it.at()));
            }
            case MeetingMoved it -> values.add(Value.date("meetingAt", it.at()));
            case CasePutOnAgenda it -> written(it.agendaCase().value(), it.content(), values);
            case CaseAmended it -> written(it.agendaCase().value(), it.content(), values);
            case PaperAdded it -> values.add(new Value("text.paperTitle", null, it.sha256(), it.title()));
            default -> {}
        }
        return new TouchedCase(CaseKind.MEETING, event.meeting().value(), List.copyOf(values), List.of());
    }

    private static void written(String agendaCase, CaseContent content, List<Value> values) {
        values.add(new Value("text.caseTitle", null, agendaCase, content.title()));
        values.add(new Value("text.caseText", null, agendaCase, content.text()));
        values.add(new Value("text.caseProposal", null, agendaCase, content.proposal()));
        values.add(new Value(
                "organisations.caseConcerned",
                null,
                agendaCase,
                content.concerned().isEmpty()
                        ? null
                        : String.join(
                                ",",
                                content.concerned().stream()
                                        .map(it -> it.value())
                                        .toList())));
    }
}
