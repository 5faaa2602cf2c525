package no.dekom.command.rulesets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import no.dekom.command.edge.KeptInTransaction;
import no.dekom.events.Nok;
import no.dekom.events.RuleSetId;
import no.dekom.events.schemes.RuleSetContent;
import no.dekom.events.schemes.RuleSetEvent;
import no.dekom.events.schemes.RuleSetEvent.RuleSetApproved;
import no.dekom.events.schemes.RuleSetEvent.RuleSetChanged;
import no.dekom.events.schemes.RuleSetEvent.RuleSetDrafted;
import no.dekom.events.schemes.RuleSetEvent.RuleSetEnded;
import no.dekom.events.schemes.Scheme;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rule sets in PostgreSQL. */
@Component
public class RuleSetTable implements RuleSets, KeptInTransaction {

    private final JdbcClient jdbc;

    public RuleSetTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void on(Object event) {
        if (event instanceof RuleSetEvent it) {
            keep(it);
        }
    }

    private void keep(RuleSetEvent event) {
        var id = event.ruleSet().value();
        switch (event) {
            case RuleSetDrafted it -> {
                run(
                        "insert into command.rule_set (id, scheme) values (?, ?)",
                        id,
                        it.scheme().name());
                keep(id, it.content());
            }
            case RuleSetChanged it -> keep(id, it.content());
            case RuleSetApproved it ->
                run("update command.rule_set set from_date = ?, to_date = ? where id = ?", it.from(), it.to(), id);
            case RuleSetEnded it -> run("update command.rule_set set to_date = ? where id = ?", it.lastDay(), id);
        }
    }

    private void keep(String id, RuleSetContent content) {
        var cap = content.seedFundCap().value();
        var reporting = content.reporting().value();
        run(
                "update command.rule_set set seed_fund_cap = ?, own_share_percent = ?, max_measure_years = ?,"
                        + " partnership_max_years = ?, reporting = ? where id = ?",
                cap == null ? null : cap.kroner(),
                content.ownSharePercent().value(),
                content.maxMeasureYears().value(),
                content.partnershipMaxYears().value(),
                reporting == null ? null : reporting.toString(),
                id);
    }

    private void run(String sql, Object... params) {
        jdbc.sql(sql).params(params).update();
    }

    @Override
    public Optional<Approved> approved(RuleSetId ruleSet) {
        return jdbc.sql("select * from command.rule_set where id = ? and from_date is not null")
                .param(ruleSet.value())
                .query((row, n) -> approved(row))
                .optional();
    }

    @Override
    public Optional<Approved> inForce(LocalDate day) {
        return jdbc.sql("select * from command.rule_set where daterange(from_date, to_date, '[]') @> :day::date"
                        + " and from_date is not null order by from_date desc, id limit 1")
                .param("day", day)
                .query((row, n) -> approved(row))
                .optional();
    }

    private static Approved approved(ResultSet row) throws SQLException {
        var cap = row.getObject("seed_fund_cap", Long.class);
        var reporting = row.getString("reporting");
        return new Approved(
                row.getObject("from_date", LocalDate.class),
                row.getObject("to_date", LocalDate.class),
                new Limits(
                        cap == null ? null : Nok.of(cap),
                        row.getObject("own_share_percent", Integer.class),
                        row.getObject("max_measure_years", Integer.class),
                        row.getObject("partnership_max_years", Integer.class),
                        reporting == null ? null : MonthDay.parse(reporting)));
    }

    @Override
    public boolean anotherHolds(Scheme scheme, LocalDate from, LocalDate to, RuleSetId than) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext(?))")
                .param("rule sets of " + scheme)
                .query(row -> {});
        return jdbc.sql("select exists (select from command.rule_set where scheme = :scheme and id <> :than"
                        + " and from_date is not null"
                        + " and daterange(from_date, to_date, '[]') && daterange(:from::date, :to::date, '[]'))")
                .param("scheme", scheme.name())
                .param("than", than.value())
                .param("from", from)
                .param("to", to, java.sql.Types.DATE)
                .query(Boolean.class)
                .single();
    }
}
