package no.dekom.command.payments.files;

import static no.dekom.command.payments.Orland.COUNTY;
import static no.dekom.command.payments.Orland.MAJA;
import static no.dekom.command.payments.Orland.UNNI;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.dekom.command.decisions.approve.ApproveDecision;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.CommandNode;
import no.dekom.command.edge.RuleBroken;
import no.dekom.command.payments.accounts.ApproveAccount;
import no.dekom.command.payments.accounts.ProposeAccount;
import no.dekom.command.payments.conditions.AcceptTerms;
import no.dekom.command.payments.files.PaymentModel.At;
import no.dekom.command.payments.files.PaymentModel.File;
import no.dekom.command.payments.files.PaymentModel.One;
import no.dekom.command.payments.files.PaymentModel.Pay;
import no.dekom.command.payments.order.ApprovePayment;
import no.dekom.command.payments.order.CancelOrder;
import no.dekom.command.payments.order.OrderPayment;
import no.dekom.command.payments.plan.PlanInstalments;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.payments.BankAccountId;
import no.dekom.events.payments.PaymentFileId;
import no.dekom.events.payments.ReturnReason;
import no.dekom.events.payments.ReturnedLine;
import org.junit.jupiter.api.Test;

/**
 * Walks at random through what people do with the grants of a county, on two nodes, with the same sent twice, both nodes at once, work
 * that is lost before it is committed, and nodes that die. After every step the log is held against what must never happen, and what
 * was answered against a plain model. {@code -Ddekom.walk.steps=10000} walks as far as is wanted, {@code dekom.walk.seed} elsewhere.
 */
class PaymentWalkTest {

    private static final int STEPS = Integer.getInteger("dekom.walk.steps", 600);
    private static final long SEED = Long.getLong("dekom.walk.seed", 20261122);
    private static final int RECIPIENTS = 12;
    private static final int TRIES = 20;
    private static final long FRAME = 1_000_000;
    private static final ActingAs[] GOVERNORS = {UNNI, MAJA};

    private final Random random = new Random(SEED);
    private final PaymentModel model = new PaymentModel(RECIPIENTS, FRAME);
    private final List<String> told = new ArrayList<>();
    private final PaymentWorld world = new PaymentWorld(RECIPIENTS, FRAME);
    private final PaymentBook book = new PaymentBook(world.jdbc(), FRAME);
    private final ExecutorService both = Executors.newFixedThreadPool(2);
    private final CommandNode[] nodes = {world.node(), world.node()};
    private int done;
    private int refused;

    /** An act, whether the model lets it be done, what it then changes, and whether it can be done but once. */
    private record Act(ActingAs actor, Object command, boolean allowed, Runnable change, boolean isOnce) {}

    @Test
    void what_is_paid_is_never_more_than_granted_and_never_paid_twice() {
        try {
            PaymentWorld.account(nodes[0], COUNTY, UNNI, 1);
            for (var step = 0; step < STEPS; step++) {
                walk(step);
            }
            var paid = model.all.stream().mapToLong(it -> it.sum(At.PAID)).sum();
            System.out.printf(
                    "%d steps, seed %d: %d done, %d refused, %d files, %d kr paid%n",
                    STEPS, SEED, done, refused, model.files.size(), paid);
            assertThat(paid).isPositive();
        } finally {
            both.shutdownNow();
            nodes[0].close();
            nodes[1].close();
            world.close();
        }
    }

    private void walk(int step) {
        if (random.nextInt(400) == 0) {
            var at = random.nextInt(2);
            nodes[at].close();
            nodes[at] = world.node();
        }
        var act = next();
        told.add(step + " " + act.actor().person() + " " + act.command() + " " + act.allowed());
        var recent = told.subList(Math.max(0, told.size() - 12), told.size());
        switch (random.nextInt(10)) {
            case 0 -> lost(act);
            case 1, 2 -> {
                if (act.isOnce()) {
                    atOnce(act);
                }
            }
            default -> {}
        }
        if (!lastWasDone) {
            sent(act);
        }
        lastWasDone = false;
        book.readOn();
        for (var at = 0; at < RECIPIENTS; at++) {
            var it = model.all.get(at);
            var account = book.of(grant(at).value());
            assertThat(account.granted)
                    .as("granted\n%s", String.join("\n", recent))
                    .isEqualTo(it.granted);
            assertThat(account.paid()).as("paid\n%s", String.join("\n", recent)).isEqualTo(it.sum(At.PAID));
            assertThat(account.underWay())
                    .as("under way\n%s", String.join("\n", recent))
                    .isEqualTo(it.sum(At.ORDERED, At.APPROVED, At.FILE));
        }
    }

    private boolean lastWasDone;

    /** The answer, or null when a rule refused it. */
    private static CommandAnswer answer(CommandNode node, Act act, String key) {
        try {
            return PaymentWorld.send(node, act.actor(), act.command(), key);
        } catch (RuleBroken refused) {
            return null;
        }
    }

    private void sent(Act act) {
        var key = UUID.randomUUID().toString();
        var answer = answer(nodes[random.nextInt(2)], act, key);
        assertThat(answer != null)
                .as(String.join("\n", told.subList(Math.max(0, told.size() - 40), told.size())))
                .isEqualTo(act.allowed());
        settled(act);
        if (answer != null && random.nextInt(3) == 0) {
            assertThat(answer(nodes[random.nextInt(2)], act, key)).isEqualTo(answer);
        }
    }

    private void settled(Act act) {
        if (act.allowed()) {
            act.change().run();
            done++;
        } else {
            refused++;
        }
    }

    /** The node dies before it commits: nothing has happened, not even to the key. */
    private void lost(Act act) {
        var node = nodes[random.nextInt(2)];
        try {
            node.log().transaction().executeWithoutResult(transaction -> {
                transaction.setRollbackOnly();
                answer(node, act, "tapt");
            });
        } catch (org.springframework.transaction.TransactionException rolledBack) {
            assertThat(act.allowed())
                    .as("only a refusal may have rolled it back before")
                    .isFalse();
        }
    }

    /** Both nodes at once, each with its own key: one wins, and the other is refused by what the first did. */
    private void atOnce(Act act) {
        try {
            var answers = both.invokeAll(List.<Callable<CommandAnswer>>of(
                    () -> answer(nodes[0], act, UUID.randomUUID().toString()),
                    () -> answer(nodes[1], act, UUID.randomUUID().toString())));
            var won = 0;
            for (var one : answers) {
                won += one.get() == null ? 0 : 1;
            }
            assertThat(won).as(String.join("\n", told)).isEqualTo(act.allowed() ? 1 : 0);
        } catch (InterruptedException | java.util.concurrent.ExecutionException fault) {
            throw new AssertionError(
                    String.join("\n", told.subList(Math.max(0, told.size() - 12), told.size())), fault);
        }
        settled(act);
        lastWasDone = true;
    }

    private OrganisationId recipient(int at) {
        return world.recipients().get(at);
    }

    private GrantId grant(int at) {
        return PaymentWorld.grant(recipient(at));
    }

    /** Mostly something that can be done; else the walk would stand and be refused. */
    private Act next() {
        var act = any(random.nextInt(RECIPIENTS));
        for (var tries = 0; !act.allowed() && tries < TRIES && random.nextInt(5) > 0; tries++) {
            act = any(random.nextInt(RECIPIENTS));
        }
        return act;
    }

    private Act any(int at) {
        var it = model.all.get(at);
        var governor = GOVERNORS[random.nextInt(2)];
        return switch (random.nextInt(20)) {
            case 0 -> prepare(at, it, governor);
            case 1, 2 -> approveDecision(at, it, governor);
            case 3, 4 -> plan(at, it, governor);
            case 5, 6 -> accept(at, it);
            case 7 -> propose(at, it);
            case 8 -> approveAccount(at, it, governor);
            case 9, 10, 11, 12 -> order(at, it, governor);
            case 13, 14, 15 -> approve(at, it, governor);
            case 16 -> cancel(at, it, governor);
            case 17 -> file(governor);
            default -> answer(governor);
        };
    }

    private Act prepare(int at, One it, ActingAs governor) {
        var sum = 1_000L * random.nextInt(1, 180);
        return new Act(
                governor,
                PaymentWorld.prepare(recipient(at), it.decision == 0 ? null : it.decision, sum),
                model.fits(it, sum, true),
                () -> {
                    it.prepared = sum;
                    it.preparer = governor.person().value();
                    it.waits = true;
                },
                false);
    }

    private Act approveDecision(int at, One it, ActingAs governor) {
        var allowed = it.waits && !governor.person().value().equals(it.preparer) && model.fits(it, it.prepared, false);
        if (it.preparer == null) {
            return prepare(at, it, governor);
        }
        return new Act(
                governor,
                new ApproveDecision(grant(at), it.decision + 1),
                allowed,
                () -> {
                    it.granted = it.prepared;
                    it.waits = false;
                    it.decision++;
                },
                true);
    }

    private Act plan(int at, One it, ActingAs governor) {
        if (it.preparer == null) {
            return prepare(at, it, governor);
        }
        var instalments = PaymentModel.plan(it, random);
        return new Act(
                governor,
                new PlanInstalments(grant(at), instalments),
                it.mayPlan(instalments),
                () -> it.plan = instalments,
                false);
    }

    private Act accept(int at, One it) {
        if (it.preparer == null) {
            return prepare(at, it, UNNI);
        }
        var decision = Math.max(0, it.decision - random.nextInt(2));
        return new Act(
                PaymentWorld.officer(recipient(at)),
                new AcceptTerms(grant(at), decision),
                decision > 0 && decision == it.decision,
                () -> it.accepted = decision,
                false);
    }

    private Act propose(int at, One it) {
        var organisation = recipient(at);
        return new Act(
                PaymentWorld.officer(organisation),
                new ProposeAccount(
                        BankAccountId.of(organisation), organisation, PaymentWorld.number(at * 10_000 + it.proposed)),
                true,
                () -> {
                    it.proposed++;
                    it.accountWaits = true;
                },
                false);
    }

    private Act approveAccount(int at, One it, ActingAs governor) {
        if (it.proposed == 0) {
            return propose(at, it);
        }
        return new Act(
                governor,
                new ApproveAccount(BankAccountId.of(recipient(at)), it.proposed),
                it.accountWaits,
                () -> {
                    it.account = it.proposed;
                    it.accountWaits = false;
                },
                true);
    }

    private Act order(int at, One it, ActingAs governor) {
        if (it.plan.isEmpty()) {
            return plan(at, it, governor);
        }
        var instalment = it.plan.get(random.nextInt(it.plan.size()));
        return new Act(
                governor,
                new OrderPayment(grant(at), instalment.number(), instalment.sum()),
                it.mayOrder(instalment.number()),
                () -> it.payments.add(new Pay(
                        instalment.number(),
                        instalment.sum().kroner(),
                        it.account,
                        governor.person().value())),
                true);
    }

    private Act approve(int at, One it, ActingAs governor) {
        if (it.payments.isEmpty()) {
            return order(at, it, governor);
        }
        var number = 1 + random.nextInt(it.payments.size());
        var pay = it.payments.get(number - 1);
        var allowed = pay.at == At.ORDERED && !governor.person().value().equals(pay.orderer) && it.mayBePaid(pay);
        return new Act(governor, new ApprovePayment(grant(at), number), allowed, () -> pay.at = At.APPROVED, true);
    }

    private Act cancel(int at, One it, ActingAs governor) {
        if (it.payments.isEmpty()) {
            return order(at, it, governor);
        }
        var number = 1 + random.nextInt(it.payments.size());
        var pay = it.payments.get(number - 1);
        return new Act(
                governor,
                new CancelOrder(grant(at), number, "Prøve."),
                pay.at == At.ORDERED || pay.at == At.APPROVED,
                () -> pay.at = At.GONE,
                true);
    }

    private Act file(ActingAs governor) {
        var made = new File();
        model.all.stream()
                .sorted(Comparator.comparing(it -> grant(model.all.indexOf(it)).value()))
                .forEach(it -> it.payments.stream()
                        .filter(pay -> pay.at == At.APPROVED && it.mayBePaid(pay))
                        .forEach(pay -> {
                            made.grants.add(it);
                            made.payments.add(pay);
                        }));
        return new Act(
                governor,
                new MakePaymentFile(
                        new PaymentFileId("fil-" + (model.files.size() + 1) + "-" + done), COUNTY, PaymentWorld.TODAY),
                !made.payments.isEmpty(),
                () -> {
                    made.payments.forEach(pay -> pay.at = At.FILE);
                    model.files.add(made);
                    fileIds.add("fil-" + model.files.size() + "-" + (done));
                },
                false);
    }

    private final List<String> fileIds = new ArrayList<>();

    private Act answer(ActingAs governor) {
        if (model.files.isEmpty()) {
            return file(governor);
        }
        var number = Math.max(0, model.files.size() - 1 - random.nextInt(3));
        var file = model.files.get(number);
        var returned = new ArrayList<ReturnedLine>();
        for (var line = 1; line <= file.payments.size(); line++) {
            if (random.nextInt(4) == 0) {
                returned.add(new ReturnedLine(line, ReturnReason.MS03));
            }
        }
        return new Act(
                governor,
                new AnswerPaymentFile(new PaymentFileId(fileIds.get(number)), PaymentWorld.TODAY, returned),
                !file.answered,
                () -> {
                    file.answered = true;
                    file.payments.forEach(pay -> pay.at = At.PAID);
                    returned.forEach(it -> file.payments.get(it.number() - 1).at = At.GONE);
                },
                true);
    }
}
