package no.dekom.command.accounts;

import java.time.LocalDate;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.accounts.AccountsEvent;
import no.dekom.events.accounts.AccountsEvent.MoneyReturned;
import no.dekom.events.accounts.AccountsEvent.SettlementApproved;
import no.dekom.events.accounts.AccountsEvent.SettlementPrepared;
import no.dekom.events.accounts.AccountsEvent.SettlementSentBack;
import no.dekom.events.accounts.AccountsEvent.UseAccepted;
import no.dekom.events.accounts.AccountsEvent.UseReminded;
import no.dekom.events.accounts.AccountsEvent.UseReported;
import no.dekom.events.accounts.AccountsEvent.UseSentBack;
import no.dekom.events.accounts.UseReport;
import no.dekom.events.accounts.UseSums;
import no.dekom.events.decisions.GrantEvent;
import no.dekom.events.decisions.GrantEvent.DecisionApproved;
import no.dekom.events.decisions.GrantEvent.DecisionPrepared;
import no.dekom.events.payments.PaymentEvent;

/** What the rules about the use of a grant need of its past. */
public final class UseState {

    /** Hvor langt regnskapet er kommet. */
    public enum Report {
        NONE,
        SENT,
        SENT_BACK,
        ACCEPTED
    }

    private final PaidMoney paid = new PaidMoney();
    private final SettledMoney settled = new SettledMoney();
    private DecisionPrepared prepared;
    private DecisionPrepared inForce;
    private UseReported reported;
    private PersonId reporter;
    private Report report = Report.NONE;
    private boolean moved;
    private LocalDate due;
    private int reminders;
    private long edits;

    void evolve(GrantEvent event) {
        switch (event) {
            case DecisionPrepared it -> prepared = it;
            case DecisionApproved it -> {
                inForce = prepared;
                if (!moved) {
                    due = prepared.content().reportBy();
                }
            }
            default -> {}
        }
    }

    void evolve(PaymentEvent event) {
        paid.evolve(event);
    }

    void evolve(AccountsEvent event, String actor) {
        if (!(event instanceof UseReminded)) {
            edits++;
        }
        switch (event) {
            case UseReported it -> {
                reported = it;
                reporter = new PersonId(actor);
                report = Report.SENT;
            }
            case UseSentBack it -> {
                report = Report.SENT_BACK;
                moved = true;
                due = it.due();
                settled.putAside();
            }
            case UseAccepted it -> {
                report = Report.ACCEPTED;
                if (reported.report().last()) {
                    settled.accountedFor();
                }
            }
            case SettlementPrepared it -> settled.prepared(it, actor);
            case SettlementSentBack it -> settled.putAside();
            case SettlementApproved it -> {
                settled.approved();
                if (settled.isCarriedOver()) {
                    moved = true;
                    reminders = 0;
                    due = settled.inForce().reportBy();
                }
            }
            case MoneyReturned it -> settled.returned(it.sum());
            case UseReminded it -> reminders = it.number();
        }
    }

    /** The county governor. */
    public OrganisationId county() {
        return prepared.county();
    }

    public OrganisationId recipient() {
        return prepared.recipient();
    }

    /** The decision that binds, or null. */
    public DecisionPrepared inForce() {
        return inForce;
    }

    public Nok paid() {
        return paid.sum();
    }

    public SettledMoney settled() {
        return settled;
    }

    public int version() {
        return reported == null ? 0 : reported.version();
    }

    public PersonId reporter() {
        return reporter;
    }

    public Report report() {
        return report;
    }

    /** Whether all that will be spent is accounted for, and found in order. */
    public boolean isAcceptedAsLast() {
        return report == Report.ACCEPTED && reported.report().last() && !settled.isCarriedOver();
    }

    /** Whether an account of all that will be spent is sent and not sent back. */
    public boolean isDelivered() {
        return isAcceptedAsLast() || report == Report.SENT && reported.report().last();
    }

    /** Last day the money may be used. */
    public LocalDate lastDay() {
        var agreed = inForce.content().to();
        return settled.isCarriedOver() && settled.inForce().until().isAfter(agreed)
                ? settled.inForce().until()
                : agreed;
    }

    /** What is left to settle of the account that was last sent. */
    public UseSums sums() {
        return sums(reported.report());
    }

    /** What is left to settle if this is what was spent. */
    public UseSums sums(UseReport account) {
        var content = inForce.content();
        return new UseSums(content.granted(), content.ownShare(), paid(), account.spent(), account.ownShare());
    }

    public LocalDate due() {
        return due;
    }

    public int reminders() {
        return reminders;
    }

    /** How many acts there have been of the account, for whoever edits on what they have read. */
    public long edits() {
        return edits;
    }
}
