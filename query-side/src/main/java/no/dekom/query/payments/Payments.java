package no.dekom.query.payments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.payments.InstalmentCondition;
import no.dekom.events.payments.ReturnReason;
import no.dekom.query.frame.Names;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Reads utbetalinger: those of one's own county, or of one's own organisation. The auditor reads all. */
@Component
class Payments {

    static final Set<Role> RECIPIENTS = Set.of(Role.SCHOOL_OWNER, Role.COORDINATOR, Role.UNIVERSITY_PARTNER);

    private static final String GRANTS =
            "select g.*, coalesce((select a.version from payments.account a where a.organisation = g.recipient"
                    + " and a.state = 'IN_USE'), 0) as account from payments.granted g where g.decision > 0 and ";

    private final JdbcClient jdbc;
    private final Names names;

    Payments(JdbcClient jdbc, Names names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    static boolean pays(ActingAs actor, OrganisationId county) {
        return actor.role() == Role.STATE_GOVERNOR && county.equals(actor.organisation());
    }

    static boolean receives(ActingAs actor, OrganisationId recipient) {
        return RECIPIENTS.contains(actor.role()) && recipient.equals(actor.organisation());
    }

    /** Those that the actor may see, the newest year first. */
    List<MoneyView> visibleTo(ActingAs actor) {
        return switch (actor.role()) {
            case AUDITOR -> read("true order by g.year desc, g.county, g.recipient");
            case STATE_GOVERNOR ->
                read(
                        "g.county = ? order by g.year desc, g.recipient",
                        actor.organisation().value());
            default ->
                RECIPIENTS.contains(actor.role())
                        ? read(
                                "g.recipient = ? order by g.year desc, g.county",
                                actor.organisation().value())
                        : List.of();
        };
    }

    /** One, or 404 when there is none or it is not the actor's to see. */
    MoneyView seen(ActingAs actor, String id) {
        return read("g.id = ?", id).stream()
                .filter(it ->
                        actor.role() == Role.AUDITOR || pays(actor, it.county()) || receives(actor, it.recipient()))
                .findFirst()
                .orElseThrow(Payments::notFound);
    }

    private List<MoneyView> read(String where, Object... params) {
        var ids = jdbc.sql("select g.id from payments.granted g where g.decision > 0 and " + where)
                .params(params)
                .query(String.class)
                .list()
                .toArray(String[]::new);
        var plans = ofEach(ids, "instalment", Payments::planned);
        var paid = ofEach(ids, "payment", Payments::payment);
        return jdbc.sql(GRANTS + where)
                .params(params)
                .query((row, n) -> money(
                        row,
                        plans.getOrDefault(row.getString("id"), List.of()),
                        paid.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    /** What is in a table of each grant, in order: one question for all of them. */
    private <T> Map<String, List<T>> ofEach(String[] ids, String table, RowOf<T> one) {
        var found = new HashMap<String, List<T>>();
        jdbc.sql("select * from payments." + table + " where grant_id = any(?) order by number")
                .param(ids)
                .query(row -> {
                    found.computeIfAbsent(row.getString("grant_id"), id -> new ArrayList<>())
                            .add(one.of(row));
                });
        return found;
    }

    private interface RowOf<T> {
        T of(ResultSet row) throws SQLException;
    }

    private MoneyView money(ResultSet row, List<MoneyView.Planned> plan, List<MoneyView.Payment> paid)
            throws SQLException {
        var id = row.getString("id");
        var recipient = new OrganisationId(row.getString("recipient"));
        var documented = row.getObject("documented", Long.class);
        return new MoneyView(
                id,
                new OrganisationId(row.getString("county")),
                row.getInt("year"),
                recipient,
                names.organisation(recipient),
                row.getInt("decision"),
                row.getLong("granted"),
                row.getString("terms"),
                row.getInt("accepted"),
                new MoneyView.OwnShare(
                        row.getLong("own_share"),
                        documented,
                        row.getString("explanation"),
                        row.getLong("confirmed"),
                        row.getString("remark")),
                row.getBoolean("reported"),
                row.getBoolean("closed"),
                row.getInt("account"),
                plan,
                paid);
    }

    private static MoneyView.Planned planned(ResultSet row) throws SQLException {
        return new MoneyView.Planned(
                row.getInt("number"),
                row.getLong("sum"),
                row.getObject("due", LocalDate.class),
                InstalmentCondition.valueOf(row.getString("condition")));
    }

    private static MoneyView.Payment payment(ResultSet row) throws SQLException {
        return new MoneyView.Payment(
                row.getInt("number"),
                row.getInt("instalment"),
                row.getLong("sum"),
                row.getInt("account"),
                row.getObject("corrects", Integer.class),
                MoneyView.State.valueOf(row.getString("state")),
                new PersonId(row.getString("ordered_by")),
                row.getString("file"),
                row.getObject("value_day", LocalDate.class),
                reason(row),
                row.getString("cancelled"));
    }

    private static ReturnReason reason(ResultSet row) throws SQLException {
        var code = row.getString("returned");
        return code == null ? null : ReturnReason.valueOf(code);
    }

    /** The files of the county's own governor, or all to the auditor; the newest first. */
    List<FileView> files(ActingAs actor) {
        return switch (actor.role()) {
            case AUDITOR -> readFiles("true");
            case STATE_GOVERNOR -> readFiles("county = ?", actor.organisation().value());
            default -> List.of();
        };
    }

    FileView file(ActingAs actor, String id) {
        return readFiles("id = ?", id).stream()
                .filter(it -> actor.role() == Role.AUDITOR || pays(actor, it.county()))
                .findFirst()
                .orElseThrow(Payments::notFound);
    }

    private List<FileView> readFiles(String where, Object... params) {
        return jdbc.sql("select * from payments.file where " + where + " order by made_at desc, number desc")
                .params(params)
                .query((row, n) -> file(row))
                .list();
    }

    private FileView file(ResultSet row) throws SQLException {
        var id = row.getString("id");
        return new FileView(
                id,
                new OrganisationId(row.getString("county")),
                row.getInt("number"),
                row.getObject("pay_day", LocalDate.class),
                row.getString("message_id"),
                row.getString("format"),
                row.getString("sha256"),
                row.getString("debtor_account"),
                new PersonId(row.getString("made_by")),
                row.getTimestamp("made_at").toInstant(),
                row.getObject("answer_day", LocalDate.class),
                jdbc.sql("select * from payments.line where file = ? order by number")
                        .param(id)
                        .query((one, n) -> new FileView.Line(
                                one.getInt("number"),
                                one.getString("grant_id"),
                                names.organisation(new OrganisationId(one.getString("recipient"))),
                                one.getLong("sum"),
                                one.getString("account"),
                                one.getString("end_to_end"),
                                reason(one)))
                        .list());
    }

    /** What is proposed for an organisation, the newest first. */
    List<AccountView> accounts(OrganisationId organisation) {
        return readAccounts("organisation = ? order by version desc", organisation.value());
    }

    /** What waits for the governor: of those who are granted money in the county, and of its own office. */
    List<AccountView> waitingAccounts(OrganisationId county) {
        return readAccounts(
                "state = 'WAITS' and (organisation = ? or organisation in"
                        + " (select recipient from payments.granted where county = ? and decision > 0)) order by organisation",
                county.value(),
                county.value());
    }

    private List<AccountView> readAccounts(String where, Object... params) {
        return jdbc.sql("select * from payments.account where " + where)
                .params(params)
                .query((row, n) -> {
                    var organisation = new OrganisationId(row.getString("organisation"));
                    return new AccountView(
                            organisation,
                            names.organisation(organisation),
                            row.getInt("version"),
                            row.getString("number"),
                            row.getString("state"),
                            new PersonId(row.getString("proposed_by")),
                            row.getString("remark"));
                })
                .list();
    }

    /** Whether the governor's county has granted the organisation money. */
    boolean isPaidBy(OrganisationId organisation, OrganisationId county) {
        return jdbc.sql(
                        "select exists (select from payments.granted where recipient = ? and county = ? and decision > 0)")
                .params(organisation.value(), county.value())
                .query(Boolean.class)
                .single();
    }
}
