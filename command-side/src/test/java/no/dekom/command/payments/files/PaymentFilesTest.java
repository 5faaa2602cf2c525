package no.dekom.command.payments.files;

import static no.dekom.command.payments.Orland.COUNTY;
import static no.dekom.command.payments.Orland.MAJA;
import static no.dekom.command.payments.Orland.NEIGHBOUR;
import static no.dekom.command.payments.Orland.UNNI;
import static no.dekom.command.payments.files.PaymentWorld.TODAY;
import static no.dekom.command.payments.files.PaymentWorld.grant;
import static no.dekom.command.payments.files.PaymentWorld.officer;
import static no.dekom.command.payments.files.PaymentWorld.prepare;
import static no.dekom.command.payments.files.PaymentWorld.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import no.dekom.command.decisions.approve.ApproveDecision;
import no.dekom.command.edge.CommandNode;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.RuleBroken;
import no.dekom.command.payments.accounts.ApproveAccount;
import no.dekom.command.payments.accounts.ProposeAccount;
import no.dekom.command.payments.order.ApprovePayment;
import no.dekom.command.payments.order.ApprovePayments;
import no.dekom.command.payments.order.OrderPayment;
import no.dekom.command.payments.order.OrderPayments;
import no.dekom.command.payments.plan.PlanCounty;
import no.dekom.eventlog.Sha256;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.payments.BankAccountId;
import no.dekom.events.payments.InstalmentCondition;
import no.dekom.events.payments.PaymentFileId;
import no.dekom.events.payments.ReturnReason;
import no.dekom.events.payments.ReturnedLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On PostgreSQL, two nodes: two looks at one stream, many grants in one act, and files to the bank. */
class PaymentFilesTest {

    private static final PaymentFileId FILE = new PaymentFileId("fil-1");
    private static final int COUNT = 3;
    private static final long SUM = 100_000;

    private PaymentWorld world;
    private CommandNode one;
    private CommandNode other;
    private List<OrganisationId> recipients;

    @BeforeEach
    void world() {
        world = new PaymentWorld(COUNT, 1_000_000);
        one = world.node();
        other = world.node();
        recipients = world.recipients();
        recipients.forEach(it -> PaymentWorld.granted(one, it, SUM));
        PaymentWorld.account(one, COUNTY, UNNI, 1);
        var half = new PlanCounty.Share(50, TODAY, InstalmentCondition.NONE);
        one.commands().send(new PlanCounty(COUNTY, PaymentWorld.YEAR, List.of(half, half)), "", UNNI);
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
        world.close();
    }

    private OrderPayments orderAll() {
        return new OrderPayments(recipients.stream()
                .map(it -> new OrderPayment(grant(it), 1, new Nok(SUM / 2)))
                .toList());
    }

    private ApprovePayments approveAll() {
        return new ApprovePayments(
                recipients.stream().map(it -> new ApprovePayment(grant(it), 1)).toList());
    }

    private void approved() {
        one.commands().send(orderAll(), "", UNNI);
        other.commands().send(approveAll(), "", MAJA);
    }

    @Test
    void nothing_is_paid_while_a_complaint_defers_the_decision() {
        world.jdbc()
                .sql("insert into command.deferred_effect (grant_id, number, complaint) values (?, 1, 'klage')")
                .param(grant(recipients.get(1)).value())
                .update();
        assertThatThrownBy(() -> one.commands().send(orderAll(), "", UNNI))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        it -> assertThat(it.rule().details()[1]).asString().startsWith("Vedtaket er påklaget"));
        assertThat(events("payments.PaymentOrdered")).isZero();
        world.jdbc().sql("delete from command.deferred_effect").update();
        approved();
        assertThat(events("payments.PaymentOrdered")).isEqualTo(COUNT);
    }

    private long events(String name) {
        return world.jdbc()
                .sql("select count(*) from log.event where name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    private static String refusal(Runnable act) {
        try {
            act.run();
            return "";
        } catch (RuleBroken broken) {
            return broken.rule().name();
        }
    }

    /** A decision that grants less and an approval that pays more look at one stream: never do both win on the old sum. */
    @Test
    void of_a_cut_and_a_payment_at_once_the_second_sees_the_first() throws Exception {
        var it = recipients.getFirst();
        one.commands().send(orderAll(), "", UNNI);
        one.commands().send(prepare(it, 1, 10_000), "", UNNI);
        var cut = (Callable<String>) () ->
                refusal(() -> one.commands().send(new ApproveDecision(grant(it), 2), "", MAJA));
        var pay = (Callable<String>) () ->
                refusal(() -> other.commands().send(new ApprovePayment(grant(it), 1), "", MAJA));
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.of(cut, pay), 1, TimeUnit.MINUTES);
            assertThat(answers.getFirst().get()).isEmpty();
            assertThat(answers.getLast().get()).isIn("", "PaymentsFitTheGrant");
            var payFirst = world.jdbc()
                    .sql("select (select max(id) from log.event where name = 'payments.PaymentApproved')"
                            + " < (select max(id) from log.event where name = 'decisions.DecisionApproved')")
                    .query(Boolean.class)
                    .optional()
                    .orElse(false);
            assertThat(answers.getLast().get().isEmpty()).isEqualTo(payFirst);
        }
    }

    @Test
    void one_that_is_stopped_stops_all_and_is_named() {
        one.commands().send(new OrderPayment(grant(recipients.get(1)), 1, new Nok(SUM / 2)), "", UNNI);
        assertThatThrownBy(() -> one.commands().send(orderAll(), "", UNNI))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> {
                    assertThat(broken.rule().name()).isEqualTo("NoneOfThemIsStopped");
                    assertThat(broken.rule().details()[0]).isEqualTo("Eier & sønn 1");
                });
        assertThat(events("payments.PaymentOrdered")).isOne();
    }

    @Test
    void a_file_is_made_once_and_its_bytes_are_kept() {
        approved();
        var make = new MakePaymentFile(FILE, COUNTY, TODAY);
        assertThatThrownBy(() -> one.commands().send(make, "", NEIGHBOUR)).isInstanceOf(NotAllowed.class);
        var first = send(one, UNNI, make, "nøkkel");
        var again = send(other, UNNI, make, "nøkkel");
        assertThat(again).isEqualTo(first);
        assertThat(events("payments.PaymentFileMade")).isOne();
        assertThat(events("payments.PaymentPutInFile")).isEqualTo(COUNT);
        var bytes = world.jdbc()
                .sql("select content from documents.document where subject = ?")
                .param(FILE.value())
                .query(byte[].class)
                .single();
        assertThat(world.jdbc()
                        .sql("select payload ->> 'sha256' from log.event where name = 'payments.PaymentFileMade'")
                        .query(String.class)
                        .single())
                .isEqualTo(Sha256.of(bytes));
        assertThat(refusal(() ->
                        one.commands().send(new MakePaymentFile(new PaymentFileId("fil-2"), COUNTY, TODAY), "", UNNI)))
                .isEqualTo("SomethingIsToBePaid");
        assertThat(refusal(() -> one.commands().send(new MakePaymentFile(FILE, COUNTY, TODAY.minusDays(1)), "", UNNI)))
                .isEqualTo("PayDayIsNotPast");
    }

    @Test
    void two_nodes_that_make_a_file_at_once_make_one() throws Exception {
        approved();
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(
                    List.of(
                            () -> refusal(
                                    () -> one.commands().send(new MakePaymentFile(FILE, COUNTY, TODAY), "", UNNI)),
                            () -> refusal(() -> other.commands()
                                    .send(new MakePaymentFile(new PaymentFileId("fil-2"), COUNTY, TODAY), "", MAJA))),
                    1,
                    TimeUnit.MINUTES);
            assertThat(List.of(answers.getFirst().get(), answers.getLast().get()))
                    .containsExactlyInAnyOrder("", "SomethingIsToBePaid");
        }
        assertThat(events("payments.PaymentPutInFile")).isEqualTo(COUNT);
    }

    @Test
    void who_has_changed_account_since_is_left_out_and_the_others_get_theirs() {
        approved();
        var it = recipients.getFirst();
        var account = BankAccountId.of(it);
        one.commands().send(new ProposeAccount(account, it, PaymentWorld.number(9_999_999)), "", officer(it));
        one.commands().send(new ApproveAccount(account, 2), "", MAJA);
        one.commands().send(new MakePaymentFile(FILE, COUNTY, TODAY), "", UNNI);
        assertThat(events("payments.PaymentPutInFile")).isEqualTo(COUNT - 1L);
    }

    @Test
    void there_is_no_file_without_an_account_to_pay_from() {
        try (var poor = new PaymentWorld(1, 1_000_000);
                var node = poor.node()) {
            assertThat(refusal(() -> node.commands().send(new MakePaymentFile(FILE, COUNTY, TODAY), "", UNNI)))
                    .isEqualTo("CountyHasAnApprovedAccount");
        }
    }

    @Test
    void a_file_is_answered_once_for_all_its_lines() {
        approved();
        one.commands().send(new MakePaymentFile(FILE, COUNTY, TODAY), "", UNNI);
        var answer = new AnswerPaymentFile(FILE, TODAY, List.of(new ReturnedLine(2, ReturnReason.AC04)));
        for (var wrong : List.of(
                new AnswerPaymentFile(FILE, TODAY, List.of(new ReturnedLine(4, ReturnReason.AC04))),
                new AnswerPaymentFile(
                        FILE,
                        TODAY,
                        List.of(new ReturnedLine(1, ReturnReason.AC04), new ReturnedLine(1, ReturnReason.AC01))))) {
            assertThat(refusal(() -> one.commands().send(wrong, "", UNNI))).isEqualTo("ReturnedLinesAreOfTheFile");
        }
        assertThat(refusal(
                        () -> one.commands().send(new AnswerPaymentFile(FILE, TODAY.plusDays(1), List.of()), "", UNNI)))
                .isEqualTo("AnswerDayIsNotAhead");
        for (var stranger : new ActingAs[] {NEIGHBOUR, officer(recipients.getFirst())}) {
            assertThatThrownBy(() -> one.commands().send(answer, "", stranger)).isInstanceOf(NotAllowed.class);
        }
        var first = send(one, UNNI, answer, "svar");
        assertThat(send(other, UNNI, answer, "svar")).isEqualTo(first);
        assertThat(refusal(() -> other.commands().send(answer, "", MAJA))).isEqualTo("FileIsAnsweredOnce");
        assertThat(events("payments.PaymentConfirmed")).isEqualTo(COUNT - 1L);
        assertThat(events("payments.PaymentReturned")).isOne();
    }
}
