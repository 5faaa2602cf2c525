package no.dekom.query.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.accounts.Settlement;
import no.dekom.events.accounts.UseReport;
import no.dekom.events.decisions.GrantEvent.DecisionPrepared;
import no.dekom.query.frame.Names;
import no.dekom.query.projections.FactsOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Leser bruken av tilskudd. */
@Component
class Uses {

    private static final String GRANTS =
            "select u.*, (select d.sum from accounts.recommended d join accounts.recommendation r on r.id = d.recommendation"
                    + " and r.sent_version = d.version where r.county = u.county and r.year = u.year"
                    + " and d.recipient = u.recipient) as recommended from accounts.grant_use u where u.in_force is not null and ";

    private final JdbcClient jdbc;
    private final Names names;

    Uses(JdbcClient jdbc, Names names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** One that is granted; empty when there is none. */
    Optional<UseView> find(String grant) {
        return read("u.grant_id = ?", grant).stream().findFirst();
    }

    /** All that are granted in a county's year, by name. */
    List<UseView> of(OrganisationId county, int year) {
        return read("u.county = ? and u.year = ?", county.value(), year);
    }

    /** Those of a recipient in which something is paid. */
    List<UseView> paidTo(OrganisationId recipient) {
        return read("u.recipient = ? and u.paid > 0", recipient.value());
    }

    /** Those of a county in which something is paid. */
    List<UseView> paidBy(OrganisationId county) {
        return read("u.county = ? and u.paid > 0", county.value());
    }

    private List<UseView> read(String where, Object... params) {
        var ids = "grant_id in (select u.grant_id from accounts.grant_use u where " + where + ")";
        var accounts = byGrant(
                "select * from accounts.account where " + ids + " order by version desc", Uses::account, params);
        var settlements = byGrant(
                "select * from accounts.settlement where " + ids + " order by number desc", Uses::settlement, params);
        var returns =
                byGrant("select * from accounts.money_back where " + ids + " order by place", Uses::moneyBack, params);
        return jdbc
                .sql(GRANTS + where)
                .params(params)
                .query((row, n) -> {
                    var id = row.getString("grant_id");
                    var decision = FactsOf.read(row.getString("in_force"), DecisionPrepared.class);
                    return new UseView(
                            id,
                            names.organisation(decision.recipient()),
                            decision,
                            figures(row),
                            row.getObject("due", LocalDate.class),
                            row.getInt("reminders"),
                            row.getLong("edits"),
                            accounts.getOrDefault(id, List.of()),
                            settlements.getOrDefault(id, List.of()),
                            returns.getOrDefault(id, List.of()));
                })
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(UseView::name).thenComparing(UseView::id))
                .toList();
    }

    /** Reads a row of something that a grant has several of. */
    private interface RowOf<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> Map<String, List<T>> byGrant(String sql, RowOf<T> reader, Object... params) {
        var by = new HashMap<String, List<T>>();
        jdbc.sql(sql).params(params).query(row -> {
            by.computeIfAbsent(row.getString("grant_id"), id -> new ArrayList<>())
                    .add(reader.read(row));
        });
        return by;
    }

    static UseFigures figures(ResultSet row) throws SQLException {
        var paid = row.getLong("paid");
        var spent = row.getLong("spent");
        return new UseFigures(
                0,
                row.getLong("recommended"),
                row.getLong("granted"),
                paid,
                row.getBoolean("accounted") ? paid : 0,
                spent,
                Math.min(spent, paid),
                row.getLong("unspent"),
                row.getLong("to_settle"),
                row.getLong("carried_over"),
                row.getLong("reclaimed"),
                row.getLong("waived"),
                row.getLong("returned"));
    }

    private static AccountView account(ResultSet row) throws SQLException {
        return new AccountView(
                row.getInt("version"),
                FactsOf.read(row.getString("content"), UseReport.class),
                AccountView.State.valueOf(row.getString("state")),
                new PersonId(row.getString("sent_by")),
                row.getTimestamp("sent_at").toInstant(),
                row.getString("remark"),
                given(row.getString("judged_by"), PersonId::new),
                given(row.getTimestamp("judged_at"), java.sql.Timestamp::toInstant));
    }

    private static SettlementView settlement(ResultSet row) throws SQLException {
        return new SettlementView(
                row.getInt("number"),
                FactsOf.read(row.getString("content"), Settlement.class),
                SettlementView.State.valueOf(row.getString("state")),
                new PersonId(row.getString("prepared_by")),
                row.getTimestamp("prepared_at").toInstant(),
                row.getString("remark"),
                given(row.getString("approved_by"), PersonId::new),
                given(row.getTimestamp("approved_at"), java.sql.Timestamp::toInstant));
    }

    private static ReturnView moneyBack(ResultSet row) throws SQLException {
        return new ReturnView(
                row.getLong("sum"),
                row.getObject("value_day", LocalDate.class),
                new PersonId(row.getString("confirmed_by")),
                row.getTimestamp("confirmed_at").toInstant());
    }

    private static <A, B> B given(A value, Function<A, B> made) {
        return value == null ? null : made.apply(value);
    }
}
