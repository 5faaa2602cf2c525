package no.dekom.command.complaints;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.dekom.command.edge.KeptInTransaction;
import no.dekom.command.edge.Oslo;
import no.dekom.events.OrganisationId;
import no.dekom.events.RuleSetId;
import no.dekom.events.complaints.ComplaintEvent;
import no.dekom.events.complaints.ComplaintEvent.ComplaintReconsidered;
import no.dekom.events.complaints.ComplaintEvent.ComplaintSettled;
import no.dekom.events.complaints.ComplaintEvent.EffectDeferred;
import no.dekom.events.complaints.ComplaintEvent.EffectResumed;
import no.dekom.events.complaints.ComplaintRight;
import no.dekom.events.complaints.Reconsideration;
import no.dekom.events.decisions.GrantEvent.DecisionApproved;
import no.dekom.events.decisions.GrantEvent.DecisionPrepared;
import no.dekom.events.decisions.GrantEvent.LetterReceived;
import no.dekom.events.decisions.GrantEvent.LetterSent;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.events.schemes.Recipient;
import no.dekom.events.schemes.RuleSetContent;
import no.dekom.events.schemes.RuleSetEvent.RuleSetChanged;
import no.dekom.events.schemes.RuleSetEvent.RuleSetDrafted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The grounds of complaints in PostgreSQL, and the grants of which nothing is paid while a complaint is treated
 * ({@code command.deferred_effect}, for the rules of payments).
 */
@Component
public class ComplaintTables implements ComplaintGrounds, KeptInTransaction {

    private final JdbcClient jdbc;
    private final Clock clock;

    public ComplaintTables(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void on(Object event) {
        switch (event) {
            case RuleSetDrafted it -> keep(it.ruleSet(), it.content());
            case RuleSetChanged it -> keep(it.ruleSet(), it.content());
            case DecisionPrepared it ->
                run(
                        "insert into command.complainable (grant_id, number, county, recipient, rule_set)"
                                + " values (?, ?, ?, ?, ?) on conflict (grant_id, number) do update set rule_set = excluded.rule_set",
                        it.grant().value(),
                        it.number(),
                        it.county().value(),
                        it.recipient().value(),
                        it.ruleSet().value());
            case DecisionApproved it -> {
                run(
                        "update command.complainable set approved = ? where grant_id = ? and number = ?",
                        Oslo.today(clock),
                        it.grant().value(),
                        it.number());
                run(
                        "delete from command.deferred_effect where grant_id = ? and until_decision",
                        it.grant().value());
            }
            case LetterSent it -> notice(it.grant(), it.number());
            case LetterReceived it -> notice(it.grant(), it.number());
            case EffectDeferred it ->
                run(
                        "insert into command.deferred_effect (grant_id, number, complaint) values (?, ?, ?)",
                        it.grant().value(),
                        it.number(),
                        it.complaint().value());
            case ComplaintReconsidered it -> untilDecision(it, it.outcome() == Reconsideration.CHANGE);
            case ComplaintSettled it -> untilDecision(it, it.outcome().demandsNewDecision());
            case EffectResumed it ->
                run(
                        "delete from command.deferred_effect where complaint = ?",
                        it.complaint().value());
            default -> {}
        }
    }

    /** The first notice counts: a letter that is sent anew gives no new deadline. */
    private void notice(GrantId grant, int number) {
        run(
                "update command.complainable set notice = coalesce(notice, ?) where grant_id = ? and number = ?",
                Oslo.today(clock),
                grant.value(),
                number);
    }

    /** When the decision is to be changed, what is deferred waits for the new one. */
    private void untilDecision(ComplaintEvent event, boolean changed) {
        run(
                "update command.deferred_effect set until_decision = ? where complaint = ?",
                changed,
                event.complaint().value());
    }

    private void keep(RuleSetId ruleSet, RuleSetContent content) {
        var may = content.mayComplain().value();
        run(
                "insert into command.complaint_rule (rule_set, weeks, may_complain) values (?, ?, ?) on conflict (rule_set)"
                        + " do update set weeks = excluded.weeks, may_complain = excluded.may_complain",
                ruleSet.value(),
                content.complaintWeeks().value(),
                may == null ? null : may.stream().map(Enum::name).toArray(String[]::new));
    }

    private void run(String sql, Object... params) {
        jdbc.sql(sql).params(params).update();
    }

    @Override
    public Optional<Decided> decided(GrantId grant, int number) {
        return jdbc.sql("select c.*, r.weeks, r.may_complain, o.kind, o.municipality,"
                        + " (select max(number) from command.complainable where grant_id = c.grant_id"
                        + " and approved is not null) as in_force from command.complainable c"
                        + " left join command.complaint_rule r on r.rule_set = c.rule_set"
                        + " left join command.registered_organisation o on o.id = c.recipient"
                        + " where c.grant_id = ? and c.number = ? and c.approved is not null")
                .params(grant.value(), number)
                .query((row, n) -> decided(row))
                .optional();
    }

    private static Decided decided(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        var kinds = kind == null
                ? Set.<Recipient>of()
                : ComplaintRight.kinds(OrganisationKind.valueOf(kind), row.getString("municipality") != null);
        return new Decided(
                new OrganisationId(row.getString("county")),
                new OrganisationId(row.getString("recipient")),
                row.getObject("approved", LocalDate.class),
                row.getObject("notice", LocalDate.class),
                row.getObject("weeks", Integer.class),
                ComplaintRight.of(recipients(row.getArray("may_complain")), kinds),
                row.getInt("in_force"));
    }

    private static List<Recipient> recipients(Array names) throws SQLException {
        return names == null
                ? null
                : Arrays.stream((String[]) names.getArray())
                        .map(Recipient::valueOf)
                        .toList();
    }
}
