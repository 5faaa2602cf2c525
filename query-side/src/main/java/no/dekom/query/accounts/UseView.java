package no.dekom.query.accounts;

import java.time.LocalDate;
import java.util.List;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.accounts.UseSums;
import no.dekom.events.decisions.GrantEvent.DecisionPrepared;
import no.dekom.query.accounts.AccountView.State;
import no.dekom.query.frame.Status;

/**
 * Bruken av et tilskudd.
 *
 * @param decision the one in force
 * @param due last day to account for it
 * @param reminders how many there have been
 * @param edits how many acts its account has had
 * @param accounts and {@code settlements}: the newest first
 */
public record UseView(
        String id,
        String name,
        DecisionPrepared decision,
        UseFigures figures,
        LocalDate due,
        int reminders,
        long edits,
        List<AccountView> accounts,
        List<SettlementView> settlements,
        List<ReturnView> returns) {

    public UseView {
        accounts = List.copyOf(accounts);
        settlements = List.copyOf(settlements);
        returns = List.copyOf(returns);
    }

    public OrganisationId county() {
        return decision.county();
    }

    public int year() {
        return decision.year();
    }

    public OrganisationId recipient() {
        return decision.recipient();
    }

    public String path() {
        return UsePage.CASES + "/" + id;
    }

    public boolean paid() {
        return figures.paid() > 0;
    }

    /** The account last sent, or null. */
    public AccountView newest() {
        return accounts.isEmpty() ? null : accounts.getFirst();
    }

    /** The settlement that binds, or null. */
    public SettlementView settled() {
        return settlements.stream().filter(SettlementView::approved).findFirst().orElse(null);
    }

    /** The settlement that is prepared or sent back, or null. */
    public SettlementView pending() {
        return settlements.isEmpty() || settlements.getFirst().approved() ? null : settlements.getFirst();
    }

    public boolean waits() {
        return newest() != null && newest().state() == State.SENT;
    }

    public boolean isReturned() {
        return newest() != null && newest().state() == State.SENT_BACK;
    }

    /** Whether all that will be spent is accounted for, and found in order. */
    public boolean acceptedAsLast() {
        return newest() != null
                && newest().state() == State.ACCEPTED
                && newest().content().last()
                && figures.carriedOver() == 0;
    }

    /** Whether the recipient is to send an account, now or later. */
    public boolean isExpected() {
        return paid() && !acceptedAsLast() && !waits();
    }

    /** Whether the recipient can send one: also in place of the one that waits. */
    public boolean mayReport() {
        return paid() && !acceptedAsLast();
    }

    /** Whether the county governor can settle, for the first time or anew. */
    public boolean maySettle() {
        return newest() != null
                && newest().state() == State.ACCEPTED
                && newest().content().last()
                && (figures.toSettle() > 0 || settled() != null);
    }

    public boolean needsSettlement() {
        return acceptedAsLast()
                && figures.unsettled() != 0
                && (pending() == null || !pending().waits());
    }

    /** How the sums follow from the account last sent; null before that. */
    public UseSums sums() {
        var content = decision.content();
        return newest() == null
                ? null
                : new UseSums(
                        content.granted(),
                        content.ownShare(),
                        new Nok(figures.paid()),
                        newest().content().spent(),
                        newest().content().ownShare());
    }

    /** Last day the money may be used. */
    public LocalDate lastDay() {
        var agreed = decision.content().to();
        var carried = figures.carriedOver() > 0 ? settled().content().until() : agreed;
        return carried.isAfter(agreed) ? carried : agreed;
    }

    /** How far it is; null before anything is paid. */
    public Status status(LocalDate today) {
        if (!paid()) {
            return null;
        }
        if (waits()) {
            return Status.REPORTED;
        }
        if (isReturned() && !today.isAfter(due)) {
            return Status.RETURNED;
        }
        if (isExpected()) {
            return today.isAfter(due) ? Status.LATE : Status.EXPECTED;
        }
        if (figures.unsettled() != 0 || pending() != null && pending().waits()) {
            return Status.UNDER_ASSESSMENT;
        }
        return figures.outstanding() == 0 ? Status.CLOSED : Status.ACCEPTED;
    }
}
