package no.dekom.query.meetings;

import no.dekom.events.PersonId;
import no.dekom.events.meetings.AgendaCaseId;
import no.dekom.events.meetings.CaseContent;
import no.dekom.events.meetings.MeetingEvent;
import no.dekom.events.meetings.MeetingEvent.CaseAmended;
import no.dekom.events.meetings.MeetingEvent.CaseConcluded;
import no.dekom.events.meetings.MeetingEvent.CasePutOnAgenda;
import no.dekom.events.meetings.MeetingEvent.CaseRemoved;
import no.dekom.events.meetings.MeetingEvent.ImpartialityDeclared;
import no.dekom.events.meetings.MeetingEvent.MeetingCalled;
import no.dekom.events.meetings.MeetingEvent.MeetingCancelled;
import no.dekom.events.meetings.MeetingEvent.MeetingClosed;
import no.dekom.events.meetings.MeetingEvent.MeetingMoved;
import no.dekom.events.meetings.MeetingEvent.MeetingOpened;
import no.dekom.events.meetings.MeetingEvent.MemberArrived;
import no.dekom.events.meetings.MeetingEvent.MemberLeft;
import no.dekom.events.meetings.MeetingEvent.MinutesApproved;
import no.dekom.events.meetings.MeetingEvent.MinutesCorrected;
import no.dekom.events.meetings.MeetingEvent.MinutesKept;
import no.dekom.events.meetings.MeetingEvent.NoticeSent;
import no.dekom.events.meetings.MeetingEvent.PaperAdded;
import no.dekom.events.meetings.MeetingEvent.PaperWithdrawn;
import no.dekom.events.meetings.MeetingEvent.VoteCast;
import no.dekom.query.projections.FactsOf;
import no.dekom.query.projections.Projection;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Møtene i samarbeidsforumet. */
@Component
public class MeetingsProjection implements Projection {

    private final JdbcClient jdbc;

    public MeetingsProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "meetings";
    }

    private void run(String sql, Object... params) {
        jdbc.sql(sql).params(params).update();
    }

    /** Takes every event, so that the position keeps up with the log: one that no handler takes would leave it behind. */
    @EventHandler
    void on(EventMessage<?> message) {
        if (message.getPayload() instanceof MeetingEvent event) {
            on(event, event.meeting().value(), new FactsOf(message));
        }
    }

    private void on(MeetingEvent event, String id, FactsOf facts) {
        switch (event) {
            case MeetingCalled it -> called(it, facts);
            case CasePutOnAgenda it ->
                run(
                        "insert into agenda_case (meeting, id, number, content, changed_why, changed_at, version)"
                                + " values (?, ?, ?, ?::jsonb, ?, ?, 1)",
                        id,
                        it.agendaCase().value(),
                        it.number(),
                        FactsOf.json(it.content()),
                        it.reason(),
                        facts.at());
            case CaseAmended it -> amended(it, id, facts);
            case CaseRemoved it ->
                run(
                        "update agenda_case set removed_why = ? where meeting = ? and id = ?",
                        it.reason(),
                        id,
                        it.agendaCase().value());
            case PaperAdded it ->
                run(
                        "insert into paper (meeting, agenda_case, sha256, title, size, at) values (?, ?, ?, ?, ?, ?)",
                        id,
                        it.agendaCase().value(),
                        it.sha256(),
                        it.title(),
                        it.size(),
                        facts.at());
            case PaperWithdrawn it ->
                run(
                        "delete from paper where meeting = ? and agenda_case = ? and sha256 = ?",
                        id,
                        it.agendaCase().value(),
                        it.sha256());
            case NoticeSent it ->
                run(
                        "update meeting set stage = 'NOTICE_SENT', members = ?::jsonb, notice_at = ? where id = ?",
                        FactsOf.json(it.members()),
                        facts.at(),
                        id);
            case MeetingMoved it ->
                run(
                        "update meeting set stage = 'CALLED', at = ?, place = ?, moved_why = ? where id = ?",
                        java.sql.Timestamp.from(it.at()),
                        it.place(),
                        it.reason(),
                        id);
            case MeetingCancelled it ->
                run("update meeting set stage = 'CANCELLED', reason = ? where id = ?", it.reason(), id);
            case ImpartialityDeclared it -> declared(it, id, facts);
            case MeetingOpened it ->
                run(
                        "update meeting set stage = 'OPEN', members = ?::jsonb, present = ?::jsonb, opened_at = ?"
                                + " where id = ?",
                        FactsOf.json(it.members()),
                        FactsOf.json(it.present()),
                        facts.at(),
                        id);
            case MemberArrived it -> attended(id, it.person(), true, facts);
            case MemberLeft it -> attended(id, it.person(), false, facts);
            case VoteCast it -> voted(it, id);
            case CaseConcluded it ->
                run(
                        "update agenda_case set conclusion = ?::jsonb, concluded_at = ? where meeting = ? and id = ?",
                        FactsOf.json(it.conclusion()),
                        facts.at(),
                        id,
                        it.agendaCase().value());
            case MeetingClosed it ->
                run("update meeting set stage = 'CLOSED', closed_at = ? where id = ?", facts.at(), id);
            case MinutesCorrected it -> corrected(it, id, facts);
            case MinutesApproved it ->
                run(
                        "insert into approval (meeting, person, at) values (?, ?, ?)",
                        id,
                        it.person().value(),
                        facts.at());
            case MinutesKept it ->
                run(
                        "update meeting set stage = 'KEPT', sha256 = ?, kept_at = ? where id = ?",
                        it.sha256(),
                        facts.at(),
                        id);
        }
    }

    private void called(MeetingCalled it, FactsOf facts) {
        run(
                "insert into meeting (id, forum, title, at, place, year, stage, called_at)"
                        + " values (?, ?, ?, ?, ?, ?, 'CALLED', ?)",
                it.meeting().value(),
                it.forum().value(),
                it.title(),
                java.sql.Timestamp.from(it.at()),
                it.place(),
                it.year(),
                facts.at());
    }

    private void attended(String id, PersonId person, boolean arrived, FactsOf facts) {
        run(
                "update meeting set present = case when ? then present || to_jsonb(?::text) else present - ? end"
                        + " where id = ?",
                arrived,
                person.value(),
                person.value(),
                id);
        run(
                "insert into attendance (meeting, number, person, arrived, at)"
                        + " select ?, count(*) + 1, ?, ?, ? from attendance where meeting = ?",
                id,
                person.value(),
                arrived,
                facts.at(),
                id);
    }

    /** When the case is of others than before, whoever has declared answers again. */
    private void amended(CaseAmended it, String id, FactsOf facts) {
        var agendaCase = it.agendaCase().value();
        if (!it.content().concerned().equals(content(id, it.agendaCase()).concerned())) {
            run("delete from declaration where meeting = ? and agenda_case = ?", id, agendaCase);
        }
        run(
                "update agenda_case set content = ?::jsonb, changed_why = ?, changed_at = ?, version = version + 1"
                        + " where meeting = ? and id = ?",
                FactsOf.json(it.content()),
                it.reason(),
                facts.at(),
                id,
                agendaCase);
    }

    private CaseContent content(String meeting, AgendaCaseId agendaCase) {
        return jdbc.sql("select content from agenda_case where meeting = ? and id = ?")
                .params(meeting, agendaCase.value())
                .query((row, n) -> FactsOf.read(row.getString(1), CaseContent.class))
                .single();
    }

    private void declared(ImpartialityDeclared it, String id, FactsOf facts) {
        run(
                "insert into declaration (meeting, agenda_case, person, impartiality, ground, reason, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict (meeting, agenda_case, person) do update set"
                        + " impartiality = excluded.impartiality, ground = excluded.ground, reason = excluded.reason,"
                        + " at = excluded.at",
                id,
                it.agendaCase().value(),
                it.person().value(),
                it.impartiality().name(),
                it.ground() == null ? null : it.ground().name(),
                it.reason(),
                facts.at());
    }

    private void voted(VoteCast it, String id) {
        run(
                "insert into vote (meeting, agenda_case, person, choice, dissent) values (?, ?, ?, ?, ?)"
                        + " on conflict (meeting, agenda_case, person) do update set choice = excluded.choice,"
                        + " dissent = excluded.dissent",
                id,
                it.agendaCase().value(),
                it.person().value(),
                it.choice().name(),
                it.dissent());
    }

    private void corrected(MinutesCorrected it, String id, FactsOf facts) {
        run("delete from approval where meeting = ?", id);
        run("update meeting set minutes_version = minutes_version + 1 where id = ?", id);
        run(
                "insert into remark (meeting, number, person, text, at)"
                        + " select id, minutes_version, ?, ?, ? from meeting where id = ?",
                it.person().value(),
                it.remark(),
                facts.at(),
                id);
    }
}
