package no.dekom.query.payments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.payments.InstalmentCondition;
import no.dekom.events.payments.ReturnReason;

/**
 * Pengene i et tilskudd slik leseren ser dem. Sums are in kroner.
 *
 * @param decision number of the decision in force; 0 before the first
 * @param accepted number of the decision whose terms the recipient has accepted; 0 for none
 * @param documented what the recipient has told of its own share and nobody has answered, or null
 * @param reported whether an account of use is sent and not sent back
 * @param closed whether the last account of use is accepted, so that no more is paid
 * @param account version of the account in use; 0 for none
 */
public record MoneyView(
        String id,
        OrganisationId county,
        int year,
        OrganisationId recipient,
        String name,
        int decision,
        long granted,
        String terms,
        int accepted,
        OwnShare ownShare,
        boolean reported,
        boolean closed,
        int account,
        List<Planned> plan,
        List<Payment> payments) {

    /** Egenandel. @param remark what the governor sent back with, or null */
    public record OwnShare(long demanded, Long documented, String explanation, long confirmed, String remark) {

        public boolean isMet() {
            return confirmed >= demanded;
        }
    }

    /** Rate. */
    public record Planned(int number, long sum, LocalDate due, InstalmentCondition condition) {}

    /** Hvor langt en utbetaling er kommet. */
    public enum State {
        ORDERED,
        APPROVED,
        IN_FILE,
        CONFIRMED,
        RETURNED,
        CANCELLED;

        boolean counts() {
            return this != RETURNED && this != CANCELLED;
        }

        boolean binds() {
            return counts() && this != ORDERED;
        }
    }

    /** Utbetaling. */
    public record Payment(
            int number,
            int instalment,
            long sum,
            int account,
            Integer corrects,
            State state,
            PersonId orderedBy,
            String file,
            LocalDate valueDay,
            ReturnReason returned,
            String cancelled) {

        public boolean inNoFile() {
            return state == State.ORDERED || state == State.APPROVED;
        }
    }

    public MoneyView {
        plan = List.copyOf(plan);
        payments = List.copyOf(payments);
    }

    public String path() {
        return PaymentsPage.PATH + "/sak/" + id;
    }

    public long paid() {
        return sum(State.CONFIRMED);
    }

    /** Ordered, approved or with the bank. */
    public long underWay() {
        return sum(State.ORDERED) + sum(State.APPROVED) + sum(State.IN_FILE);
    }

    /** Of what is granted, neither paid nor on its way; never less than nothing. */
    public long remaining() {
        return Math.max(0, granted - paid() - underWay());
    }

    private long sum(State state) {
        return payments.stream()
                .filter(it -> it.state() == state)
                .mapToLong(Payment::sum)
                .sum();
    }

    public long planned() {
        return plan.stream().mapToLong(Planned::sum).sum();
    }

    public boolean hasAccepted() {
        return decision > 0 && accepted == decision;
    }

    /** The payment of an instalment that is not returned or cancelled, or null. */
    public Payment of(Planned instalment) {
        return payments.stream()
                .filter(it ->
                        it.instalment() == instalment.number() && it.state().counts())
                .findFirst()
                .orElse(null);
    }

    public Optional<Payment> payment(int number) {
        return payments.stream().filter(it -> it.number() == number).findFirst();
    }

    public boolean meets(InstalmentCondition condition) {
        return switch (condition) {
            case NONE -> true;
            case TERMS_ACCEPTED -> hasAccepted();
            case OWN_SHARE_DOCUMENTED -> ownShare.isMet();
            case REPORT_DELIVERED -> reported;
        };
    }

    /** Key of why an instalment that nothing is ordered of cannot be ordered; null when it can. */
    public String hindrance(Planned it, LocalDate today) {
        if (closed) {
            return "payments.hindrance.closed";
        }
        if (!meets(it.condition())) {
            return "payments.hindrance.condition";
        }
        if (account == 0) {
            return "payments.hindrance.account";
        }
        if (it.due().isAfter(today)) {
            return "payments.hindrance.due";
        }
        return it.sum() > remaining() ? "payments.hindrance.sum" : null;
    }

    /** Key of why an ordered or approved payment goes no further; null when it can. Others count when two persons stand behind them. */
    public String hindrance(Payment it) {
        if (closed) {
            return "payments.hindrance.closed";
        }
        if (it.account() != account) {
            return "payments.hindrance.another-account";
        }
        if (plan.stream().anyMatch(one -> one.number() == it.instalment() && !meets(one.condition()))) {
            return "payments.hindrance.condition";
        }
        var others = payments.stream()
                .filter(one -> one.number() != it.number() && one.state().binds())
                .mapToLong(Payment::sum)
                .sum();
        return others + it.sum() > granted ? "payments.hindrance.sum" : null;
    }

    /** The instalments that can be ordered today. */
    public List<Planned> ready(LocalDate today) {
        return plan.stream()
                .filter(it -> of(it) == null && hindrance(it, today) == null)
                .toList();
    }
}
