package no.dekom.command.payments;

import static no.dekom.command.payments.Orland.ACCOUNT;
import static no.dekom.command.payments.Orland.GRANT;
import static no.dekom.command.payments.Orland.MAJA;
import static no.dekom.command.payments.Orland.NEIGHBOUR;
import static no.dekom.command.payments.Orland.OFFICER;
import static no.dekom.command.payments.Orland.PARTNER;
import static no.dekom.command.payments.Orland.TODAY;
import static no.dekom.command.payments.Orland.UNNI;
import static no.dekom.command.payments.Orland.approved;
import static no.dekom.command.payments.Orland.by;
import static no.dekom.command.payments.Orland.prepared;
import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.dekom.command.payments.PaymentGrounds.Account;
import no.dekom.command.payments.conditions.AcceptTerms;
import no.dekom.command.payments.conditions.ConfirmOwnShare;
import no.dekom.command.payments.conditions.DocumentOwnShare;
import no.dekom.command.payments.conditions.SendBackOwnShare;
import no.dekom.command.payments.order.ApprovePayment;
import no.dekom.command.payments.order.CancelOrder;
import no.dekom.command.payments.order.OrderPayment;
import no.dekom.command.payments.plan.PlanCounty;
import no.dekom.command.payments.plan.PlanInstalments;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.accounts.AccountsEvent.UseAccepted;
import no.dekom.events.accounts.AccountsEvent.UseReported;
import no.dekom.events.accounts.AccountsEvent.UseSentBack;
import no.dekom.events.accounts.UseReport;
import no.dekom.events.payments.Instalment;
import no.dekom.events.payments.InstalmentCondition;
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
import no.dekom.events.payments.PaymentFileId;
import no.dekom.events.payments.ReturnReason;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class GrantMoneyTest {

    private static final PaymentFileId FILE = new PaymentFileId("f1");
    private static final Instalment FIRST = instalment(1, 60_000, InstalmentCondition.TERMS_ACCEPTED);
    private static final Instalment SECOND = instalment(2, 40_000, InstalmentCondition.OWN_SHARE_DOCUMENTED);
    private static final InstalmentsPlanned PLAN = new InstalmentsPlanned(GRANT, 1, List.of(FIRST, SECOND));
    private static final Object[] GRANTED = {prepared(1, 100_000), approved(1)};
    private static final Object[] READY = with(GRANTED, PLAN, new TermsAccepted(GRANT, 1));
    private static final PaymentOrdered ORDERED = ordered(1, 1, 60_000, null);
    private static final Object[] WAITING = with(READY, ORDERED);
    private static final Object[] APPROVED = with(WAITING, new PaymentApproved(GRANT, 1));

    private static Instalment instalment(int number, long sum, InstalmentCondition condition) {
        return new Instalment(number, new Nok(sum), TODAY, condition);
    }

    private static PaymentOrdered ordered(int payment, int instalment, long sum, Integer corrects) {
        return new PaymentOrdered(GRANT, payment, instalment, new Nok(sum), 1, corrects);
    }

    private static Object[] with(Object[] events, Object... more) {
        return Stream.concat(Stream.of(events), Stream.of(more)).toArray();
    }

    private static ResultValidator<GrantMoney> when(Object command, ActingAs actor, Object... events) {
        return Orland.given(GrantMoney.class, new Orland.Grounds(), events).when(command, by(actor));
    }

    private static void refused(Object command, ActingAs actor, String rule, Object... events) {
        when(command, actor, events).expectNoEvents().expectException(broken(rule));
    }

    private static OrderPayment order(int instalment, long sum) {
        return new OrderPayment(GRANT, instalment, new Nok(sum));
    }

    @Test
    void the_plan_is_all_that_is_granted() {
        var plan = new PlanInstalments(GRANT, PLAN.instalments());
        when(plan, UNNI, GRANTED).expectEvents(PLAN);
        for (var other : new ActingAs[] {NEIGHBOUR, OFFICER}) {
            when(plan, other, GRANTED).expectException(notAllowed("GovernorOfTheCountyPays"));
        }
        refused(plan, UNNI, "GrantHasADecisionInForce", prepared(1, 100_000));
        refused(new PlanInstalments(GRANT, List.of(FIRST)), UNNI, "InstalmentsCoverTheGrant", GRANTED);
        refused(new PlanInstalments(GRANT, List.of(SECOND)), UNNI, "InstalmentsAreNumbered", GRANTED);
        refused(new PlanInstalments(GRANT, List.of()), UNNI, "InstalmentsAreNumbered", GRANTED);
    }

    @Test
    void what_is_ordered_stays_when_it_is_planned_anew() {
        var changed = List.of(
                instalment(1, 50_000, InstalmentCondition.NONE), instalment(2, 50_000, InstalmentCondition.NONE));
        refused(new PlanInstalments(GRANT, changed), UNNI, "OrderedInstalmentsStay", WAITING);
        var later = List.of(FIRST, instalment(2, 40_000, InstalmentCondition.NONE));
        when(new PlanInstalments(GRANT, later), UNNI, WAITING).expectEvents(new InstalmentsPlanned(GRANT, 1, later));
    }

    @Test
    void a_county_is_planned_by_shares_and_the_last_takes_what_is_left() {
        var shares = List.of(
                new PlanCounty.Share(33, TODAY, InstalmentCondition.NONE),
                new PlanCounty.Share(33, TODAY, InstalmentCondition.NONE),
                new PlanCounty.Share(34, TODAY, InstalmentCondition.NONE));
        var county = new PlanCounty(Orland.COUNTY, 2026, shares);
        assertThat(county.of(new Nok(100_001)))
                .extracting(it -> it.sum().kroner())
                .containsExactly(33_000L, 33_000L, 34_001L);
        assertThat(county.of(new Nok(2))).extracting(it -> it.sum().kroner()).containsExactly(1L, 1L);
    }

    @Test
    void the_recipient_accepts_the_terms_of_the_decision_in_force_once() {
        when(new AcceptTerms(GRANT, 1), OFFICER, GRANTED).expectEvents(new TermsAccepted(GRANT, 1));
        when(new AcceptTerms(GRANT, 1), OFFICER, READY).expectNoEvents().expectSuccessfulHandlerExecution();
        refused(new AcceptTerms(GRANT, 2), OFFICER, "TermsAreOfTheDecisionInForce", GRANTED);
        for (var other : new ActingAs[] {UNNI, PARTNER}) {
            when(new AcceptTerms(GRANT, 1), other, GRANTED).expectException(notAllowed("RecipientAnswersForItself"));
        }
    }

    @Test
    void the_own_share_is_documented_in_full_and_answered() {
        var document = new DocumentOwnShare(GRANT, new Nok(30_000), "Vikarer.");
        var documented = new OwnShareDocumented(GRANT, new Nok(30_000), "Vikarer.");
        when(document, OFFICER, GRANTED).expectEvents(documented);
        when(document, PARTNER, GRANTED).expectException(notAllowed("RecipientAnswersForItself"));
        refused(
                new DocumentOwnShare(GRANT, new Nok(29_999), "Vikarer."),
                OFFICER,
                "OwnShareIsDocumentedInFull",
                GRANTED);
        var waiting = with(READY, documented);
        var confirm = new ConfirmOwnShare(GRANT, new Nok(30_000));
        var confirmed = new OwnShareConfirmed(GRANT, new Nok(30_000));
        when(confirm, MAJA, waiting).expectEvents(confirmed);
        refused(confirm, MAJA, "OwnShareWaits", READY);
        refused(new ConfirmOwnShare(GRANT, new Nok(1)), MAJA, "OwnShareWaits", waiting);
        var back = new SendBackOwnShare(GRANT, new Nok(30_000), "Hvilke måneder?");
        when(back, MAJA, waiting).expectEvents(new OwnShareSentBack(GRANT, "Hvilke måneder?"));
        for (var other : new ActingAs[] {NEIGHBOUR, OFFICER}) {
            when(confirm, other, waiting).expectException(notAllowed("GovernorOfTheCountyPays"));
            when(back, other, waiting).expectException(notAllowed("GovernorOfTheCountyPays"));
        }
        refused(order(2, 40_000), UNNI, "ConditionIsMet", waiting);
        when(order(2, 40_000), UNNI, with(waiting, confirmed)).expectEvents(ordered(1, 2, 40_000, null));
    }

    @Test
    void an_instalment_is_ordered_once_when_its_condition_is_met() {
        when(order(1, 60_000), UNNI, READY).expectEvents(ORDERED);
        refused(order(1, 60_000), UNNI, "ConditionIsMet", with(GRANTED, PLAN));
        refused(order(1, 60_001), UNNI, "InstalmentIsAsPlanned", READY);
        refused(order(3, 60_000), UNNI, "InstalmentIsAsPlanned", READY);
        refused(order(1, 60_000), UNNI, "InstalmentIsOrderedOnce", WAITING);
        refused(
                order(1, 60_000),
                UNNI,
                "InstalmentIsOrderedOnce",
                with(APPROVED, new PaymentPutInFile(GRANT, 1, FILE), new PaymentConfirmed(GRANT, 1, FILE, TODAY)));
        for (var other : new ActingAs[] {NEIGHBOUR, OFFICER}) {
            when(order(1, 60_000), other, READY).expectException(notAllowed("GovernorOfTheCountyPays"));
        }
    }

    @Test
    void a_returned_payment_is_ordered_anew_as_a_correction_of_it() {
        var returned = with(
                APPROVED, new PaymentPutInFile(GRANT, 1, FILE), new PaymentReturned(GRANT, 1, FILE, ReturnReason.AC04));
        when(order(1, 60_000), UNNI, returned).expectEvents(ordered(2, 1, 60_000, 1));
    }

    @Test
    void nothing_is_ordered_before_its_day_without_an_account_or_while_a_complaint_defers_it() {
        var later = new InstalmentsPlanned(
                GRANT, 1, List.of(new Instalment(1, new Nok(100_000), TODAY.plusDays(1), InstalmentCondition.NONE)));
        refused(order(1, 100_000), UNNI, "InstalmentIsDue", with(GRANTED, later));
        var grounds = new Orland.Grounds();
        grounds.account = null;
        stopped(grounds, order(1, 60_000), UNNI, "RecipientHasAnApprovedAccount", READY);
        grounds = new Orland.Grounds();
        grounds.deferred = true;
        stopped(grounds, order(1, 60_000), UNNI, "PaymentIsNotDeferred", READY);
        stopped(grounds, new ApprovePayment(GRANT, 1), MAJA, "PaymentIsNotDeferred", WAITING);
    }

    private static void stopped(Orland.Grounds grounds, Object command, ActingAs actor, String rule, Object... events) {
        Orland.given(GrantMoney.class, grounds, events)
                .when(command, by(actor))
                .expectNoEvents()
                .expectException(broken(rule));
    }

    @Test
    void another_than_the_orderer_approves() {
        var approve = new ApprovePayment(GRANT, 1);
        when(approve, MAJA, WAITING).expectEvents(new PaymentApproved(GRANT, 1));
        refused(approve, UNNI, "PaymentApproverIsAnother", WAITING);
        refused(approve, MAJA, "PaymentWaits", APPROVED);
        refused(new ApprovePayment(GRANT, 2), MAJA, "PaymentWaits", WAITING);
        for (var other : new ActingAs[] {NEIGHBOUR, OFFICER}) {
            when(approve, other, WAITING).expectException(notAllowed("GovernorOfTheCountyPays"));
        }
    }

    @Test
    void an_order_is_not_approved_when_less_is_granted_or_the_account_is_another() {
        var less = with(WAITING, prepared(2, 50_000), approved(2), new TermsAccepted(GRANT, 2));
        refused(new ApprovePayment(GRANT, 1), MAJA, "PaymentsFitTheGrant", less);
        refused(
                order(2, 40_000),
                UNNI,
                "PaymentsFitTheGrant",
                with(less, new OwnShareConfirmed(GRANT, new Nok(30_000))));
        var changed = with(WAITING, prepared(2, 100_000), approved(2));
        refused(new ApprovePayment(GRANT, 1), MAJA, "ConditionIsMet", changed);
        var grounds = new Orland.Grounds();
        grounds.account = new Account(2, ACCOUNT);
        stopped(grounds, new ApprovePayment(GRANT, 1), MAJA, "AccountIsAsOrdered", WAITING);
    }

    @Test
    void an_order_is_taken_back_until_it_is_in_a_file() {
        var cancel = new CancelOrder(GRANT, 1, "Ny konto.");
        when(cancel, UNNI, WAITING).expectEvents(new PaymentOrderCancelled(GRANT, 1, "Ny konto."));
        when(cancel, UNNI, APPROVED).expectEvents(new PaymentOrderCancelled(GRANT, 1, "Ny konto."));
        when(cancel, OFFICER, APPROVED).expectException(notAllowed("GovernorOfTheCountyPays"));
        refused(cancel, UNNI, "PaymentIsInNoFile", with(APPROVED, new PaymentPutInFile(GRANT, 1, FILE)));
        var again = with(WAITING, new PaymentOrderCancelled(GRANT, 1, "Ny konto."));
        when(order(1, 60_000), UNNI, again).expectEvents(ordered(2, 1, 60_000, null));
    }

    @Test
    void an_instalment_can_wait_for_an_account_of_use() {
        var last = instalment(2, 40_000, InstalmentCondition.REPORT_DELIVERED);
        var planned = with(READY, new InstalmentsPlanned(GRANT, 1, List.of(FIRST, last)));
        var day = LocalDate.of(2026, 1, 1);
        var told = new UseReported(GRANT, 1, new UseReport(day, day, false, List.of(), "", true));
        refused(order(2, 40_000), UNNI, "ConditionIsMet", planned);
        when(order(2, 40_000), UNNI, with(planned, told)).expectEvents(ordered(1, 2, 40_000, null));
        refused(order(2, 40_000), UNNI, "ConditionIsMet", with(planned, told, new UseSentBack(GRANT, 1, "Nei.", day)));
    }

    @Test
    void nothing_is_paid_after_the_last_account() {
        var day = LocalDate.of(2026, 1, 1);
        var told = new UseReported(GRANT, 1, new UseReport(day, day, true, List.of(), "", true));
        when(order(1, 60_000), UNNI, with(READY, told)).expectEvents(ordered(1, 1, 60_000, null));
        var accepted = new UseAccepted(GRANT, 1);
        refused(order(1, 60_000), UNNI, "NothingIsPaidAfterTheLastAccount", with(READY, told, accepted));
        refused(new ApprovePayment(GRANT, 1), MAJA, "NothingIsPaidAfterTheLastAccount", with(WAITING, told, accepted));
        var open = with(READY, told, accepted, new UseSentBack(GRANT, 1, "Nei.", day));
        when(order(1, 60_000), UNNI, open).expectEvents(ordered(1, 1, 60_000, null));
    }
}
