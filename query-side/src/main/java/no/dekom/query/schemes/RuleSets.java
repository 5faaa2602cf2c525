package no.dekom.query.schemes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.RuleSetId;
import no.dekom.events.schemes.RuleSetContent;
import no.dekom.events.schemes.Scheme;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.RuleSetsInForce;
import no.dekom.query.projections.FactsOf;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Reads the rule sets: everyone those that are approved; the county governor, the administrator and the auditor drafts too. */
@Component
class RuleSets implements RuleSetsInForce {

    private static final Set<Role> SEE_DRAFTS = Set.of(Role.STATE_GOVERNOR, Role.ADMINISTRATOR, Role.AUDITOR);

    private final JdbcClient jdbc;
    private final Clock clock;

    RuleSets(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.OSLO);
    }

    static boolean mayWrite(ActingAs actor) {
        return actor.role() == Role.STATE_GOVERNOR || actor.role() == Role.ADMINISTRATOR;
    }

    /** Those who drafted it, and the administrator, change and end it. */
    static boolean mayChange(ActingAs actor, RuleSetView it) {
        return actor.role() == Role.ADMINISTRATOR
                || actor.role() == Role.STATE_GOVERNOR && actor.organisation().equals(it.draftedIn());
    }

    static boolean mayApprove(ActingAs actor) {
        return actor.role() == Role.STATE_GOVERNOR;
    }

    /** All that the actor may see: drafts first, then the newest. */
    List<RuleSetView> visibleTo(ActingAs actor) {
        return jdbc.sql("select * from schemes.rule_set where from_date is not null or :drafts"
                        + " order by from_date desc nulls first, id")
                .param("drafts", SEE_DRAFTS.contains(actor.role()))
                .query((row, n) -> view(row))
                .list();
    }

    Optional<RuleSetView> find(ActingAs actor, String id) {
        return visibleTo(actor).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The rule set, or 404 when there is none or the actor may not see it. */
    RuleSetView seen(ActingAs actor, String id) {
        return find(actor, id).orElseThrow(RuleSets::notFound);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    @Override
    public List<InForce> today(ActingAs actor) {
        var today = today();
        return visibleTo(actor).stream()
                .filter(one -> one.holdsOn(today))
                .map(one -> new InForce(
                        one.id(),
                        one.title(),
                        one.content().seedFundCap().value(),
                        one.content().reporting().value()))
                .toList();
    }

    @Override
    public Optional<RuleSetContent> on(LocalDate day) {
        return jdbc.sql("select content from schemes.rule_set where from_date is not null"
                        + " and daterange(from_date, to_date, '[]') @> :day::date order by from_date desc, id limit 1")
                .param("day", day)
                .query((row, n) -> FactsOf.read(row.getString(1), RuleSetContent.class))
                .optional();
    }

    @Override
    public Optional<RuleSetContent> approved(RuleSetId ruleSet) {
        return jdbc.sql("select content from schemes.rule_set where id = ? and from_date is not null")
                .param(ruleSet.value())
                .query((row, n) -> FactsOf.read(row.getString(1), RuleSetContent.class))
                .optional();
    }

    @Override
    public Optional<String> title(RuleSetId ruleSet) {
        return jdbc.sql("select title from schemes.rule_set where id = ?")
                .param(ruleSet.value())
                .query(String.class)
                .optional();
    }

    private static RuleSetView view(ResultSet row) throws SQLException {
        var approver = row.getString("approved_by");
        var office = row.getString("drafted_in");
        return new RuleSetView(
                row.getString("id"),
                Scheme.valueOf(row.getString("scheme")),
                row.getString("title"),
                FactsOf.read(row.getString("content"), RuleSetContent.class),
                row.getLong("version"),
                new PersonId(row.getString("drafted_by")),
                office == null ? null : new OrganisationId(office),
                new PersonId(row.getString("changed_by")),
                row.getTimestamp("changed_at").toInstant(),
                row.getObject("from_date", LocalDate.class),
                row.getObject("to_date", LocalDate.class),
                approver == null ? null : new PersonId(approver),
                Optional.ofNullable(row.getTimestamp("approved_at"))
                        .map(Timestamp::toInstant)
                        .orElse(null));
    }
}
