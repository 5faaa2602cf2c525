package no.dekom.command.payments;

import java.util.List;
import java.util.Optional;
import no.dekom.command.edge.KeptInTransaction;
import no.dekom.events.OrganisationId;
import no.dekom.events.decisions.GrantEvent.DecisionApproved;
import no.dekom.events.decisions.GrantEvent.DecisionPrepared;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.payments.BankAccountEvent.AccountApproved;
import no.dekom.events.payments.BankAccountEvent.AccountProposed;
import no.dekom.events.payments.PaymentEvent.InstalmentsPlanned;
import no.dekom.events.payments.PaymentEvent.PaymentApproved;
import no.dekom.events.payments.PaymentEvent.PaymentOrderCancelled;
import no.dekom.events.payments.PaymentEvent.PaymentPutInFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The grounds of payments in PostgreSQL. */
@Component
public class PaymentTables implements PaymentGrounds, KeptInTransaction {

    private final JdbcClient jdbc;

    public PaymentTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void on(Object event) {
        switch (event) {
            case DecisionPrepared it ->
                run(
                        "insert into command.paid_grant (id, county, year, recipient, prepared) values (?, ?, ?, ?, ?)"
                                + " on conflict (id) do update set prepared = excluded.prepared",
                        it.grant().value(),
                        it.county().value(),
                        it.year(),
                        it.recipient().value(),
                        it.content().granted().kroner());
            case DecisionApproved it ->
                run(
                        "update command.paid_grant set in_force = prepared where id = ?",
                        it.grant().value());
            case InstalmentsPlanned it ->
                run(
                        "update command.paid_grant set planned = true where id = ?",
                        it.grant().value());
            case PaymentApproved it ->
                run(
                        "insert into command.approved_payment (grant_id, payment) values (?, ?)",
                        it.grant().value(),
                        it.payment());
            case PaymentOrderCancelled it -> gone(it.grant(), it.payment());
            case PaymentPutInFile it -> gone(it.grant(), it.payment());
            case AccountProposed it ->
                run(
                        "insert into command.bank_account (organisation, proposed, proposed_number) values (?, ?, ?)"
                                + " on conflict (organisation) do update set proposed = excluded.proposed,"
                                + " proposed_number = excluded.proposed_number",
                        it.organisation().value(),
                        it.version(),
                        it.number());
            case AccountApproved it ->
                run(
                        "update command.bank_account set version = proposed, number = proposed_number where organisation = ?",
                        it.organisation().value());
            default -> {}
        }
    }

    private void gone(GrantId grant, int payment) {
        run("delete from command.approved_payment where grant_id = ? and payment = ?", grant.value(), payment);
    }

    private void run(String sql, Object... params) {
        jdbc.sql(sql).params(params).update();
    }

    @Override
    public Optional<Account> account(OrganisationId organisation) {
        return jdbc.sql(
                        "select version, number from command.bank_account where organisation = ? and version is not null"
                                + " for share")
                .param(organisation.value())
                .query((row, n) -> new Account(row.getInt("version"), row.getString("number")))
                .optional();
    }

    @Override
    public boolean isDeferred(GrantId grant) {
        return jdbc.sql("select exists (select from command.deferred_effect where grant_id = ?)")
                .param(grant.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<GrantId> unplanned(OrganisationId county, int year) {
        return jdbc.sql("select id from command.paid_grant where county = ? and year = ? and in_force > 0"
                        + " and not planned order by id")
                .params(county.value(), year)
                .query((row, n) -> new GrantId(row.getString(1)))
                .list();
    }

    @Override
    public List<Approved> approved(OrganisationId county) {
        return jdbc.sql("select p.grant_id, p.payment, g.recipient from command.approved_payment p"
                        + " join command.paid_grant g on g.id = p.grant_id where g.county = ?"
                        + " order by p.grant_id, p.payment")
                .param(county.value())
                .query((row, n) -> new Approved(
                        new GrantId(row.getString("grant_id")),
                        row.getInt("payment"),
                        new OrganisationId(row.getString("recipient"))))
                .list();
    }

    @Override
    public int nextFile(OrganisationId county) {
        return jdbc.sql("insert into command.payment_file_number (county, last) values (?, 1)"
                        + " on conflict (county) do update set last = payment_file_number.last + 1 returning last")
                .param(county.value())
                .query(Integer.class)
                .single();
    }
}
