package no.dekom.command.payments;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.accounts.AccountsEvent;
import no.dekom.events.accounts.AccountsEvent.UseAccepted;
import no.dekom.events.accounts.AccountsEvent.UseReported;
import no.dekom.events.accounts.AccountsEvent.UseSentBack;
import no.dekom.events.decisions.GrantEvent;
import no.dekom.events.decisions.GrantEvent.DecisionApproved;
import no.dekom.events.decisions.GrantEvent.DecisionPrepared;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.payments.Instalment;
import no.dekom.events.payments.InstalmentCondition;
import no.dekom.events.payments.PaymentEvent;
import no.dekom.events.payments.PaymentEvent.InstalmentsPlanned;
import no.dekom.events.payments.PaymentEvent.OwnShareConfirmed;
import no.dekom.events.payments.PaymentEvent.OwnShareDocumented;
import no.dekom.events.payments.PaymentEvent.OwnShareSentBack;
import no.dekom.events.payments.PaymentEvent.PaymentApproved;
import no.dekom.events.payments.PaymentEvent.PaymentConfirmed;
import no.dekom.events.payments.PaymentEvent.PaymentOrderCancelled;
import no.dekom.events.payments.PaymentEvent.PaymentOrdered;
import no.dekom.events.payments.PaymentEvent.PaymentPutInFile;
import no.dekom.events.payments.PaymentEvent.PaymentReturned;
import no.dekom.events.payments.PaymentEvent.TermsAccepted;

/** What the rules of payments need of a grant's past. */
public final class MoneyState {

    /** Hvor langt en utbetaling er kommet. */
    public enum Stage {
        ORDERED,
        CANCELLED,
        APPROVED,
        IN_FILE,
        CONFIRMED,
        RETURNED;

        /** It counts against the grant: it is paid, or will be if nobody stops it. */
        public boolean counts() {
            return this != CANCELLED && this != RETURNED;
        }

        /** Two persons stand behind it. */
        public boolean binds() {
            return counts() && this != ORDERED;
        }
    }

    /** @param account version of the account it goes to */
    public record Payment(int number, int instalment, Nok sum, int account, PersonId orderer, Stage stage) {

        Payment at(Stage next) {
            return new Payment(number, instalment, sum, account, orderer, next);
        }
    }

    private DecisionPrepared last;
    private DecisionPrepared inForce;
    private final TreeMap<Integer, Instalment> plan = new TreeMap<>();
    private final TreeMap<Integer, Payment> payments = new TreeMap<>();
    private int accepted;
    private Nok documented;
    private Nok confirmed = Nok.ZERO;
    private boolean reported;
    private boolean lastToldOf;
    private boolean closed;

    public GrantId grant() {
        return last.grant();
    }

    /** Null when the stream is of something else. */
    public OrganisationId county() {
        return last == null ? null : last.county();
    }

    /** Null when the stream is of something else. */
    public OrganisationId recipient() {
        return last == null ? null : last.recipient();
    }

    /** Number of the decision in force; 0 before the first. */
    public int decision() {
        return inForce == null ? 0 : inForce.number();
    }

    /** What is granted in force; nothing before the first decision. */
    public Nok granted() {
        return inForce == null ? Nok.ZERO : inForce.content().granted();
    }

    /** The own share that the decision in force demands. */
    public Nok ownShare() {
        return inForce == null ? Nok.ZERO : inForce.content().ownShare();
    }

    /** The instalments by their number. */
    public Collection<Instalment> plan() {
        return Collections.unmodifiableCollection(plan.values());
    }

    /** Null when none has the number. */
    public Instalment instalment(int number) {
        return plan.get(number);
    }

    /** Null when none has the number. */
    public Payment payment(int number) {
        return payments.get(number);
    }

    public List<Payment> payments() {
        return List.copyOf(payments.values());
    }

    /** Number of the payment that is ordered next. */
    public int next() {
        return payments.size() + 1;
    }

    /** What the recipient last documented and nobody has answered; else null. */
    public Nok documented() {
        return documented;
    }

    /** Whether the recipient has told that nothing more will be spent, and the governor has accepted it. */
    public boolean isClosed() {
        return closed;
    }

    /** Whether the condition is met, by the decision in force. */
    public boolean meets(InstalmentCondition condition) {
        return switch (condition) {
            case NONE -> true;
            case TERMS_ACCEPTED -> accepted > 0 && accepted == decision();
            case OWN_SHARE_DOCUMENTED -> !ownShare().exceeds(confirmed);
            case REPORT_DELIVERED -> reported;
        };
    }

    /** Whether the recipient has taken the money on the terms of this decision. */
    public boolean hasAccepted(int decision) {
        return accepted == decision;
    }

    void evolve(GrantEvent event) {
        if (event instanceof DecisionPrepared it) {
            last = it;
        } else if (event instanceof DecisionApproved) {
            inForce = last;
        }
    }

    void evolve(PaymentEvent event, String actor) {
        switch (event) {
            case InstalmentsPlanned it -> {
                plan.clear();
                it.instalments().forEach(one -> plan.put(one.number(), one));
            }
            case TermsAccepted it -> accepted = it.decision();
            case OwnShareDocumented it -> documented = it.sum();
            case OwnShareConfirmed it -> {
                confirmed = it.sum();
                documented = null;
            }
            case OwnShareSentBack it -> documented = null;
            case PaymentOrdered it ->
                payments.put(
                        it.payment(),
                        new Payment(
                                it.payment(),
                                it.instalment(),
                                it.sum(),
                                it.account(),
                                new PersonId(actor),
                                Stage.ORDERED));
            case PaymentOrderCancelled it -> move(it.payment(), Stage.CANCELLED);
            case PaymentApproved it -> move(it.payment(), Stage.APPROVED);
            case PaymentPutInFile it -> move(it.payment(), Stage.IN_FILE);
            case PaymentConfirmed it -> move(it.payment(), Stage.CONFIRMED);
            case PaymentReturned it -> move(it.payment(), Stage.RETURNED);
        }
    }

    /** An account of use counts from when it is sent until it is sent back. */
    void evolve(AccountsEvent event) {
        if (event instanceof UseReported it) {
            reported = true;
            lastToldOf = it.report().last();
            closed = false;
        } else if (event instanceof UseSentBack) {
            reported = false;
            closed = false;
        } else if (event instanceof UseAccepted) {
            closed = lastToldOf;
        }
    }

    private void move(int payment, Stage stage) {
        payments.computeIfPresent(payment, (number, it) -> it.at(stage));
    }
}
