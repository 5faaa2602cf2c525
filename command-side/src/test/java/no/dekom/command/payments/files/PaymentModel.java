package no.dekom.command.payments.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.dekom.events.Nok;
import no.dekom.events.payments.Instalment;
import no.dekom.events.payments.InstalmentCondition;

/** What should happen, told once more in plain words and without any of the product's rules. */
final class PaymentModel {

    enum At {
        ORDERED,
        APPROVED,
        FILE,
        PAID,
        GONE
    }

    static final class Pay {
        final int instalment;
        final long sum;
        final int account;
        final String orderer;
        At at = At.ORDERED;

        Pay(int instalment, long sum, int account, String orderer) {
            this.instalment = instalment;
            this.sum = sum;
            this.account = account;
            this.orderer = orderer;
        }
    }

    /** One grant. */
    static final class One {
        long prepared;
        String preparer;
        boolean waits;
        int decision;
        long granted;
        int accepted;
        int account;
        int proposed;
        boolean accountWaits;
        List<Instalment> plan = List.of();
        final List<Pay> payments = new ArrayList<>();

        long planned() {
            return waits ? prepared : granted;
        }

        long sum(At... at) {
            return payments.stream()
                    .filter(it -> List.of(at).contains(it.at))
                    .mapToLong(it -> it.sum)
                    .sum();
        }

        boolean mayPlan(List<Instalment> instalments) {
            return decision > 0
                    && !instalments.isEmpty()
                    && instalments.stream().mapToLong(it -> it.sum().kroner()).sum() == granted
                    && payments.stream()
                            .filter(it -> it.at != At.GONE)
                            .allMatch(it -> it.instalment <= instalments.size()
                                    && instalments.get(it.instalment - 1).sum().kroner() == it.sum);
        }

        boolean meets(int instalment) {
            return plan.get(instalment - 1).condition() == InstalmentCondition.NONE || accepted == decision;
        }

        boolean mayOrder(int instalment) {
            return instalment <= plan.size()
                    && payments.stream().noneMatch(it -> it.instalment == instalment && it.at != At.GONE)
                    && meets(instalment)
                    && account > 0
                    && sum(At.ORDERED, At.APPROVED, At.FILE, At.PAID)
                                    + plan.get(instalment - 1).sum().kroner()
                            <= granted;
        }

        boolean mayBePaid(Pay pay) {
            var others = payments.stream()
                    .filter(it -> it != pay && (it.at == At.APPROVED || it.at == At.FILE || it.at == At.PAID))
                    .mapToLong(it -> it.sum)
                    .sum();
            return others + pay.sum <= granted && meets(pay.instalment) && pay.account == account;
        }
    }

    /** A file: which payments of which grants. */
    static final class File {
        final List<One> grants = new ArrayList<>();
        final List<Pay> payments = new ArrayList<>();
        boolean answered;
    }

    final long frame;
    final List<One> all = new ArrayList<>();
    final List<File> files = new ArrayList<>();

    PaymentModel(int count, long frame) {
        this.frame = frame;
        for (var at = 0; at < count; at++) {
            all.add(new One());
        }
    }

    boolean fits(One but, long sum, boolean isPlan) {
        return all.stream()
                                .filter(it -> it != but)
                                .mapToLong(it -> isPlan ? it.planned() : it.granted)
                                .sum()
                        + sum
                <= frame;
    }

    /** A new plan: what is not gone stays, the rest is shared between the others; now and then a krone is wrong. */
    static List<Instalment> plan(One it, Random random) {
        var count = it.payments.stream()
                .filter(pay -> pay.at != At.GONE)
                .mapToInt(pay -> pay.instalment)
                .max()
                .orElse(0);
        var size = Math.max(count, 1 + random.nextInt(4));
        var sums = new long[size];
        it.payments.stream().filter(pay -> pay.at != At.GONE).forEach(pay -> sums[pay.instalment - 1] = pay.sum);
        var left = it.granted - it.sum(At.ORDERED, At.APPROVED, At.FILE, At.PAID);
        var free = new ArrayList<Integer>();
        for (var at = 0; at < size; at++) {
            if (sums[at] == 0) {
                free.add(at);
            }
        }
        for (var at = 0; at < free.size(); at++) {
            var part = at == free.size() - 1 ? left : left / free.size();
            sums[free.get(at)] = Math.max(1, part + (random.nextInt(40) == 0 ? 1 : 0));
        }
        var instalments = new ArrayList<Instalment>();
        for (var at = 0; at < size; at++) {
            instalments.add(new Instalment(
                    at + 1,
                    Nok.of(sums[at]),
                    PaymentWorld.TODAY,
                    random.nextBoolean() ? InstalmentCondition.NONE : InstalmentCondition.TERMS_ACCEPTED));
        }
        return instalments;
    }
}
