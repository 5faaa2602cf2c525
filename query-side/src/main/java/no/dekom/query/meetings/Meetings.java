package no.dekom.query.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.meetings.CaseContent;
import no.dekom.events.meetings.Conclusion;
import no.dekom.events.meetings.DisqualificationGround;
import no.dekom.events.meetings.Impartiality;
import no.dekom.events.meetings.VoteChoice;
import no.dekom.query.projections.FactsOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the meetings that a person may see: the county governor those of its forum, a member those it has been called to,
 * the auditor all, others none.
 */
@Component
class Meetings {

    private static final String VISIBLE = """
             and case
                when :role = 'AUDITOR' then true
                when :role = 'FORUM_MEMBER' then m.forum = :organisation and m.notice_at is not null
                when :role = 'STATE_GOVERNOR' then exists
                    (select from organisations.organisation f where f.id = m.forum and f.parent = :organisation)
                else false
            end""";

    private final JdbcClient jdbc;

    Meetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that the actor may see, the newest first. */
    List<MeetingView> visibleTo(ActingAs actor) {
        return jdbc.sql("select * from meetings.meeting m where true" + VISIBLE + " order by at desc, id")
                .param("role", actor.role().name())
                .param("organisation", actor.organisation().value())
                .query((row, n) -> meeting(row))
                .list();
    }

    Optional<MeetingView> find(ActingAs actor, String id) {
        return jdbc.sql("select * from meetings.meeting m where m.id = :id" + VISIBLE)
                .param("id", id)
                .param("role", actor.role().name())
                .param("organisation", actor.organisation().value())
                .query((row, n) -> meeting(row))
                .optional();
    }

    private MeetingView meeting(ResultSet row) throws SQLException {
        var id = row.getString("id");
        var cases = cases(id);
        return new MeetingView(
                id,
                new OrganisationId(row.getString("forum")),
                row.getString("title"),
                instant(row, "at"),
                row.getString("place"),
                row.getInt("year"),
                MeetingView.Stage.valueOf(row.getString("stage")),
                persons(row.getString("members")),
                persons(row.getString("present")),
                attendance(id),
                row.getString("reason"),
                row.getString("moved_why"),
                instant(row, "notice_at"),
                instant(row, "opened_at"),
                instant(row, "closed_at"),
                row.getLong("minutes_version"),
                row.getString("sha256"),
                instant(row, "kept_at"),
                cases.stream().filter(it -> it.removedWhy() == null).toList(),
                cases.stream().filter(it -> it.removedWhy() != null).toList(),
                approvals(id),
                remarks(id));
    }

    private List<AgendaCaseView> cases(String meeting) {
        return jdbc.sql("select * from meetings.agenda_case where meeting = ? order by number")
                .param(meeting)
                .query((row, n) -> agendaCase(meeting, row))
                .list();
    }

    private AgendaCaseView agendaCase(String meeting, ResultSet row) throws SQLException {
        var id = row.getString("id");
        var conclusion = row.getString("conclusion");
        return new AgendaCaseView(
                id,
                row.getInt("number"),
                FactsOf.read(row.getString("content"), CaseContent.class),
                row.getString("changed_why"),
                instant(row, "changed_at"),
                row.getLong("version"),
                row.getString("removed_why"),
                conclusion == null ? null : FactsOf.read(conclusion, Conclusion.class),
                declarations(meeting, id),
                votes(meeting, id),
                papers(meeting, id));
    }

    private List<AgendaCaseView.Paper> papers(String meeting, String agendaCase) {
        return jdbc.sql("select * from meetings.paper where meeting = ? and agenda_case = ? order by at, title, sha256")
                .params(meeting, agendaCase)
                .query((row, n) -> new AgendaCaseView.Paper(
                        row.getString("sha256"), row.getString("title"), row.getLong("size"), instant(row, "at")))
                .list();
    }

    private List<AgendaCaseView.Declaration> declarations(String meeting, String agendaCase) {
        return jdbc.sql("select * from meetings.declaration where meeting = ? and agenda_case = ? order by person")
                .params(meeting, agendaCase)
                .query((row, n) -> new AgendaCaseView.Declaration(
                        new PersonId(row.getString("person")),
                        Impartiality.valueOf(row.getString("impartiality")),
                        row.getString("ground") == null
                                ? null
                                : DisqualificationGround.valueOf(row.getString("ground")),
                        row.getString("reason"),
                        instant(row, "at")))
                .list();
    }

    private List<AgendaCaseView.Vote> votes(String meeting, String agendaCase) {
        return jdbc.sql("select * from meetings.vote where meeting = ? and agenda_case = ? order by person")
                .params(meeting, agendaCase)
                .query((row, n) -> new AgendaCaseView.Vote(
                        new PersonId(row.getString("person")),
                        VoteChoice.valueOf(row.getString("choice")),
                        row.getString("dissent")))
                .list();
    }

    private List<MeetingView.Attendance> attendance(String meeting) {
        return jdbc.sql("select person, arrived, at from meetings.attendance where meeting = ? order by number")
                .param(meeting)
                .query((row, n) -> new MeetingView.Attendance(
                        new PersonId(row.getString("person")), row.getBoolean("arrived"), instant(row, "at")))
                .list();
    }

    private List<MeetingView.Approval> approvals(String meeting) {
        return jdbc.sql("select person, at from meetings.approval where meeting = ? order by at, person")
                .param(meeting)
                .query((row, n) -> new MeetingView.Approval(new PersonId(row.getString("person")), instant(row, "at")))
                .list();
    }

    private List<MeetingView.Remark> remarks(String meeting) {
        return jdbc.sql("select person, text, at from meetings.remark where meeting = ? order by number")
                .param(meeting)
                .query((row, n) -> new MeetingView.Remark(
                        new PersonId(row.getString("person")), row.getString("text"), instant(row, "at")))
                .list();
    }

    private static List<PersonId> persons(String json) {
        return Arrays.asList(FactsOf.read(json, PersonId[].class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
