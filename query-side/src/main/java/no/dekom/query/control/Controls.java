package no.dekom.query.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.dekom.eventlog.LogFacts;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.audit.CaseReference;
import no.dekom.events.audit.ControlEvent.ControlBegun;
import no.dekom.events.audit.ControlEvent.FindingMade;
import no.dekom.events.audit.ControlEvent.SampleDrawn;
import no.dekom.events.audit.ControlledKind;
import no.dekom.events.audit.FindingOutcome;
import no.dekom.query.control.ControlView.Finding;
import no.dekom.query.control.ControlView.Sample;
import no.dekom.query.projections.FactsOf;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Kontrollene, and who may see what of them. */
@Component
class Controls {

    /** Those who answer for their organisation, besides the county governor. */
    static final Set<Role> ANSWER =
            Set.of(Role.SCHOOL_OWNER, Role.COORDINATOR, Role.UNIVERSITY_PARTNER, Role.SCHOOL_LEADER);

    private final JdbcClient jdbc;
    private final LogFacts log;

    Controls(JdbcClient jdbc, LogFacts log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    static void demandAuditor(ActingAs actor) {
        if (actor.role() != Role.AUDITOR) {
            throw notFound();
        }
    }

    /** A control, for auditors. */
    ControlView seen(ActingAs actor, String id) {
        demandAuditor(actor);
        return find(id).orElseThrow(Controls::notFound);
    }

    /** A control that the actor goes on with. */
    ControlView written(ActingAs actor, String id) {
        return Optional.of(seen(actor, id)).filter(it -> it.mayWrite(actor)).orElseThrow(Controls::notFound);
    }

    /** All, the newest first. */
    List<ControlView> all() {
        return jdbc.sql("select id from control.control order by begun_at desc, id").query(String.class).list().stream()
                .flatMap(it -> find(it).stream())
                .toList();
    }

    /** The findings in the actor's own cases, those that wait first. */
    List<Finding> toAnswer(ActingAs actor) {
        if (actor.role() != Role.STATE_GOVERNOR && !ANSWER.contains(actor.role())) {
            return List.of();
        }
        return jdbc
                .sql(
                        "select * from control.finding order by closed_at is not null, answered_at is not null, made_at desc")
                .query((row, n) -> finding(row))
                .list()
                .stream()
                .filter(it -> mayAnswer(actor, it))
                .toList();
    }

    /** Whether it is the actor who answers: the one whose case it is, or the county governor above. */
    boolean mayAnswer(ActingAs actor, Finding finding) {
        return actor.role() == Role.STATE_GOVERNOR
                ? up(finding.owner()).contains(actor.organisation())
                : ANSWER.contains(actor.role()) && finding.owner().equals(actor.organisation());
    }

    Optional<ControlView> find(String id) {
        return jdbc.sql("select * from control.control where id = ?")
                .param(id)
                .query((row, n) -> new ControlView(
                        FactsOf.read(row.getString("begun"), ControlBegun.class),
                        new PersonId(row.getString("begun_by")),
                        row.getTimestamp("begun_at").toInstant(),
                        row.getInt("version"),
                        row.getString("report"),
                        instant(row, "closed_at"),
                        samples(id),
                        findings(id),
                        examined(id)))
                .optional();
    }

    private List<Sample> samples(String id) {
        return jdbc.sql("select drawn, at from control.sample where control = ? order by number")
                .param(id)
                .query((row, n) -> new Sample(
                        FactsOf.read(row.getString(1), SampleDrawn.class),
                        row.getTimestamp(2).toInstant()))
                .list();
    }

    private List<Finding> findings(String id) {
        return jdbc.sql("select * from control.finding where control = ? order by number")
                .param(id)
                .query((row, n) -> finding(row))
                .list();
    }

    private Set<CaseReference> examined(String id) {
        return new HashSet<>(jdbc.sql("select kind, id from control.examined where control = ?")
                .param(id)
                .query((row, n) -> new CaseReference(ControlledKind.valueOf(row.getString(1)), row.getString(2)))
                .list());
    }

    private static Finding finding(ResultSet row) throws SQLException {
        var answeredBy = row.getString("answered_by");
        var outcome = row.getString("outcome");
        return new Finding(
                FactsOf.read(row.getString("made"), FindingMade.class),
                new PersonId(row.getString("made_by")),
                instant(row, "made_at"),
                row.getString("answer"),
                answeredBy == null ? null : new PersonId(answeredBy),
                instant(row, "answered_at"),
                outcome == null ? null : FindingOutcome.valueOf(outcome),
                row.getString("remark"),
                instant(row, "closed_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    /** The organisation and all that it lies under. */
    List<OrganisationId> up(OrganisationId organisation) {
        return jdbc.sql("with recursive up (id, parent, far) as ("
                        + " select id, parent, 0 from control.organisation where id = ?"
                        + " union all select o.id, o.parent, far + 1 from control.organisation o join up on o.id = up.parent)"
                        + " select id from up order by far")
                .param(organisation.value())
                .query((row, n) -> new OrganisationId(row.getString(1)))
                .list();
    }

    /** Whose a fact is, as far as it is known: the organisation that the case lies under. */
    Optional<OrganisationId> placeOf(long position) {
        return jdbc.sql(
                        "select coalesce((select place from control.deviation where position = :at and place is not null"
                                + " limit 1), (select place from audit.case_fact where position = :at and place is not null limit 1))")
                .param("at", position)
                .query((row, n) -> Optional.ofNullable(row.getString(1)).map(OrganisationId::new))
                .single();
    }

    String eventAt(long position) {
        return log.storedAt(position).map(LogFacts.Stored::eventId).orElseThrow(Controls::notFound);
    }
}
