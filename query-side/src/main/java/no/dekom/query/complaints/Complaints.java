package no.dekom.query.complaints;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.RuleSetId;
import no.dekom.events.complaints.ComplaintEvent.ComplaintFiled;
import no.dekom.events.complaints.ComplaintRight;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.events.schemes.RuleSetContent;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.RuleSetsInForce;
import no.dekom.query.projections.FactsOf;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Reads klager: for the recipient's own people, the governors of the county, and the auditor. */
@Component
class Complaints {

    static final Set<Role> RECIPIENTS = Set.of(Role.SCHOOL_OWNER, Role.COORDINATOR, Role.UNIVERSITY_PARTNER);

    private static final String DECISION = "d.grant_id, d.number, d.county, d.year, d.recipient, d.rule_set, d.granted,"
            + " d.approved_at, d.notice, d.extended, r.kind, r.municipality";
    private static final String COMPLAINTS = "select c.*, " + DECISION
            + ", (select count(*) from complaints.step where complaint = c.id) as edits from complaints.complaint c"
            + " join complaints.decision d on d.grant_id = c.grant_id and d.number = c.number"
            + " left join complaints.recipient r on r.id = d.recipient";

    /** Those in force that nobody complains of. */
    private static final String OPEN = "select " + DECISION + " from complaints.decision d"
            + " left join complaints.recipient r on r.id = d.recipient where d.approved_at is not null"
            + " and not exists (select from complaints.decision n where n.grant_id = d.grant_id and n.number > d.number"
            + " and n.approved_at is not null)"
            + " and not exists (select from complaints.complaint c where c.grant_id = d.grant_id"
            + " and c.number = d.number and c.state <> 'WITHDRAWN')";

    private static final String WHOSE =
            "((:governor and d.county = :own) or (:recipient and d.recipient = :own) or :auditor)";

    private final JdbcClient jdbc;
    private final Names names;
    private final RuleSetsInForce ruleSets;

    Complaints(JdbcClient jdbc, Names names, RuleSetsInForce ruleSets) {
        this.jdbc = jdbc;
        this.names = names;
        this.ruleSets = ruleSets;
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    static boolean governs(ActingAs actor, OrganisationId county) {
        return actor.role() == Role.STATE_GOVERNOR && actor.organisation().equals(county);
    }

    static boolean complains(ActingAs actor, OrganisationId recipient) {
        return RECIPIENTS.contains(actor.role()) && actor.organisation().equals(recipient);
    }

    private static boolean sees(ActingAs actor, DecisionToComplainOf it) {
        return actor.role() == Role.AUDITOR || governs(actor, it.county()) || complains(actor, it.recipient());
    }

    private JdbcClient.StatementSpec asked(String sql, ActingAs actor) {
        return jdbc.sql(sql)
                .param("governor", actor.role() == Role.STATE_GOVERNOR)
                .param("recipient", RECIPIENTS.contains(actor.role()))
                .param("auditor", actor.role() == Role.AUDITOR)
                .param("own", actor.organisation().value());
    }

    /** Those the actor may see, the oldest first. */
    List<ComplaintView> visibleTo(ActingAs actor) {
        var rules = new HashMap<String, Optional<RuleSetContent>>();
        return asked(COMPLAINTS + " where " + WHOSE + " order by c.filed_at, c.id", actor)
                .query((row, n) -> complaint(row, rules))
                .list();
    }

    /** The decisions in force that nobody complains of, and that the actor may complain of or move the deadline of. */
    List<DecisionToComplainOf> open(ActingAs actor) {
        var rules = new HashMap<String, Optional<RuleSetContent>>();
        return asked(OPEN + " and " + WHOSE + " order by d.approved_at, d.grant_id", actor)
                .query((row, n) -> decision(row, rules))
                .list();
    }

    Optional<ComplaintView> find(ActingAs actor, String id) {
        return jdbc.sql(COMPLAINTS + " where c.id = ?")
                .param(id)
                .query((row, n) -> complaint(row, new HashMap<>()))
                .optional()
                .filter(it -> sees(actor, it.decision()));
    }

    /** The complaints of a grant that the actor may see, the newest decision first. */
    List<ComplaintView> ofGrant(ActingAs actor, String grant) {
        return asked(COMPLAINTS + " where c.grant_id = :grant and " + WHOSE + " order by c.number desc", actor)
                .param("grant", grant)
                .query((row, n) -> complaint(row, new HashMap<>()))
                .list();
    }

    /** The decision of a grant that can be complained about now, when the actor has to do with it. */
    Optional<DecisionToComplainOf> openOfGrant(ActingAs actor, String grant) {
        return asked(OPEN + " and d.grant_id = :grant and " + WHOSE, actor)
                .param("grant", grant)
                .query((row, n) -> decision(row, new HashMap<>()))
                .optional();
    }

    /** What was done with a complaint, in order. */
    List<Step> steps(String complaint) {
        return jdbc.sql("select * from complaints.step where complaint = ? order by place")
                .param(complaint)
                .query((row, n) -> new Step(
                        row.getString("name"),
                        row.getString("event"),
                        row.getTimestamp("at").toInstant(),
                        new PersonId(row.getString("who"))))
                .list();
    }

    /** Et trinn. @param event its JSON */
    record Step(String name, String event, Instant at, PersonId who) {}

    private ComplaintView complaint(ResultSet row, Map<String, Optional<RuleSetContent>> rules) throws SQLException {
        return new ComplaintView(
                FactsOf.read(row.getString("filed"), ComplaintFiled.class),
                decision(row, rules),
                ComplaintView.State.valueOf(row.getString("state")),
                row.getTimestamp("filed_at").toInstant(),
                new PersonId(row.getString("filed_by")),
                row.getBoolean("deferred"),
                row.getObject("new_decision", Integer.class),
                row.getLong("edits"));
    }

    private DecisionToComplainOf decision(ResultSet row, Map<String, Optional<RuleSetContent>> known)
            throws SQLException {
        var rules = known.computeIfAbsent(row.getString("rule_set"), it -> ruleSets.approved(new RuleSetId(it)));
        var kind = row.getString("kind");
        var recipient = new OrganisationId(row.getString("recipient"));
        return new DecisionToComplainOf(
                new GrantId(row.getString("grant_id")),
                row.getInt("number"),
                new OrganisationId(row.getString("county")),
                row.getInt("year"),
                recipient,
                names.organisation(recipient),
                row.getLong("granted"),
                row.getTimestamp("approved_at").toInstant(),
                row.getObject("notice", LocalDate.class),
                row.getObject("extended", LocalDate.class),
                rules.map(it -> it.complaintWeeks().value()).orElse(null),
                ComplaintRight.of(
                        rules.map(it -> it.mayComplain().value()).orElse(null),
                        kind == null
                                ? Set.of()
                                : ComplaintRight.kinds(
                                        OrganisationKind.valueOf(kind), row.getBoolean("municipality"))));
    }
}
