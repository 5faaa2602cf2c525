package no.dekom.command.allocation;

import java.time.Clock;
import java.util.Optional;
import no.dekom.command.edge.KeptInTransaction;
import no.dekom.command.edge.Oslo;
import no.dekom.eventlog.EventJson;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.Ground;
import no.dekom.events.allocation.ScenarioEvent.ScenarioSaved;
import no.dekom.events.allocation.ScenarioId;
import no.dekom.events.meetings.AgendaCaseId;
import no.dekom.events.meetings.CaseSubject;
import no.dekom.events.meetings.MeetingEvent;
import no.dekom.events.meetings.MeetingId;
import no.dekom.events.meetings.SubjectKind;
import no.dekom.events.organisations.PartnershipEvent;
import no.dekom.events.schemes.FrameEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The grounds of adoption in PostgreSQL. */
@Component
class AdoptionTables implements AdoptionGrounds, KeptInTransaction {

    private final JsonMapper json = EventJson.mapper();
    private final JdbcClient jdbc;
    private final GroundTables ground;
    private final Clock clock;

    AdoptionTables(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.ground = new GroundTables(jdbc);
        this.clock = clock;
    }

    @Override
    public void on(Object event) {
        switch (event) {
            case ScenarioSaved it -> keep(it);
            case FrameEvent it -> keep(it);
            case MeetingEvent it -> keep(it);
            case PartnershipEvent it -> ground.keep(it);
            default -> {}
        }
    }

    private void keep(ScenarioSaved it) {
        var registered = ground.of(it.county(), it.frame(), it.countedOn(), Oslo.today(clock));
        run(
                "insert into command.scenario (id, content, ground) values (?, ?::jsonb, ?::jsonb)",
                it.scenario().value(),
                json.writeValueAsString(it),
                json.writeValueAsString(registered));
    }

    private void keep(FrameEvent event) {
        var id = event.frame().value();
        switch (event) {
            case FrameEvent.FrameSet it ->
                run(
                        "insert into command.frame (id, county, year, sum) values (?, ?, ?, ?)",
                        id,
                        it.county().value(),
                        it.year(),
                        it.sum().kroner());
            case FrameEvent.FrameChanged it ->
                run("update command.frame set sum = ? where id = ?", it.sum().kroner(), id);
        }
    }

    private void keep(MeetingEvent event) {
        var meeting = event.meeting().value();
        switch (event) {
            case MeetingEvent.MeetingCalled it ->
                run(
                        "insert into command.meeting_forum (meeting, forum) values (?, ?)",
                        meeting,
                        it.forum().value());
            case MeetingEvent.CasePutOnAgenda it ->
                keep(meeting, it.agendaCase(), it.content().subject());
            case MeetingEvent.CaseAmended it ->
                keep(meeting, it.agendaCase(), it.content().subject());
            case MeetingEvent.CaseConcluded it ->
                run(
                        "update command.agenda_case set adopted = ? where meeting = ? and agenda_case = ?",
                        it.conclusion().adopted(),
                        meeting,
                        it.agendaCase().value());
            default -> {}
        }
    }

    private void keep(String meeting, AgendaCaseId agendaCase, CaseSubject subject) {
        run(
                "insert into command.agenda_case (meeting, agenda_case, subject_kind, subject) values (?, ?, ?, ?)"
                        + " on conflict (meeting, agenda_case) do update set subject_kind = excluded.subject_kind,"
                        + " subject = excluded.subject",
                meeting,
                agendaCase.value(),
                subject == null ? null : subject.kind().name(),
                subject == null ? null : subject.id());
    }

    private void run(String sql, Object... params) {
        jdbc.sql(sql).params(params).update();
    }

    @Override
    public Optional<ScenarioSaved> scenario(ScenarioId scenario) {
        return jdbc.sql("select content from command.scenario where id = ?")
                .param(scenario.value())
                .query((row, n) -> json.readValue(row.getString(1), ScenarioSaved.class))
                .optional();
    }

    @Override
    public Optional<Nok> frame(OrganisationId county, int year) {
        return jdbc.sql("select sum from command.frame where county = ? and year = ?")
                .params(county.value(), year)
                .query((row, n) -> Nok.of(row.getLong(1)))
                .optional();
    }

    @Override
    public Optional<Concluded> conclusion(MeetingId meeting, AgendaCaseId agendaCase) {
        return jdbc.sql("select forum, subject_kind, subject, adopted from command.agenda_case"
                        + " join command.meeting_forum using (meeting)"
                        + " where meeting = ? and agenda_case = ? and adopted is not null")
                .params(meeting.value(), agendaCase.value())
                .query((row, n) -> {
                    var kind = row.getString("subject_kind");
                    return new Concluded(
                            new OrganisationId(row.getString("forum")),
                            kind == null ? null : new CaseSubject(SubjectKind.valueOf(kind), row.getString("subject")),
                            row.getBoolean("adopted"));
                })
                .optional();
    }

    @Override
    public Ground ground(ScenarioId scenario) {
        return jdbc.sql("select ground from command.scenario where id = ?")
                .param(scenario.value())
                .query((row, n) -> json.readValue(row.getString(1), Ground.class))
                .single();
    }
}
