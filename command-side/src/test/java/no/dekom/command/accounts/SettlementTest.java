package no.dekom.command.accounts;

import static no.dekom.command.accounts.PaidGrant.ID;
import static no.dekom.command.accounts.PaidGrant.MAJA;
import static no.dekom.command.accounts.PaidGrant.TODAY;
import static no.dekom.command.accounts.PaidGrant.UNNI;
import static no.dekom.command.accounts.PaidGrant.after;
import static no.dekom.command.accounts.PaidGrant.given;
import static no.dekom.command.accounts.PaidGrant.paid;
import static no.dekom.command.accounts.PaidGrant.reported;
import static no.dekom.command.accounts.PaidGrant.when;
import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.dekom.command.accounts.accept.SendBackUse;
import no.dekom.command.accounts.report.ReportUse;
import no.dekom.command.accounts.returned.ConfirmReturn;
import no.dekom.command.accounts.settle.ApproveSettlement;
import no.dekom.command.accounts.settle.PrepareSettlement;
import no.dekom.command.accounts.settle.SendBackSettlement;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.accounts.AccountsEvent.MoneyReturned;
import no.dekom.events.accounts.AccountsEvent.SettlementApproved;
import no.dekom.events.accounts.AccountsEvent.SettlementPrepared;
import no.dekom.events.accounts.AccountsEvent.SettlementSentBack;
import no.dekom.events.accounts.AccountsEvent.UseAccepted;
import no.dekom.events.accounts.AccountsEvent.UseReported;
import no.dekom.events.accounts.AccountsEvent.UseSentBack;
import no.dekom.events.accounts.Settlement;
import no.dekom.events.payments.PaymentEvent.PaymentConfirmed;
import no.dekom.events.payments.PaymentEvent.PaymentOrdered;
import no.dekom.events.payments.PaymentFileId;
import org.junit.jupiter.api.Test;

class SettlementTest {

    private static final LocalDate UNTIL = LocalDate.of(2027, 12, 31);
    private static final LocalDate REPORT_BY = LocalDate.of(2028, 1, 15);
    private static final LocalDate PAY_BY = LocalDate.of(2027, 3, 1);

    /** 20 000 kr is not spent; the own share carries all that is. */
    private static final Object[] ACCEPTED = after(paid(100_000), reported(1, 80_000, 24_000), new UseAccepted(ID, 1));

    private static final Settlement BOTH = settlement(15_000, 5_000, 0);
    private static final SettlementPrepared PREPARED = new SettlementPrepared(ID, 1, BOTH);
    private static final SettlementApproved APPROVED = new SettlementApproved(ID, 1);

    private static Settlement settlement(long carriedOver, long reclaimed, long waived) {
        return new Settlement(
                new Nok(carriedOver),
                carriedOver == 0 ? null : UNTIL,
                carriedOver == 0 ? null : REPORT_BY,
                new Nok(reclaimed),
                reclaimed == 0 ? null : PAY_BY,
                new Nok(waived),
                "Samlingen holdes neste år.");
    }

    private static Object[] accepted(Object... more) {
        return Stream.concat(Stream.of(ACCEPTED), Stream.of(more)).toArray();
    }

    private static void refused(Settlement told, String rule, Object... events) {
        when(new PrepareSettlement(ID, told), UNNI, events).expectNoEvents().expectException(broken(rule));
    }

    @Test
    void what_is_carried_over_claimed_back_and_waived_is_what_is_left() {
        for (var told :
                new Settlement[] {BOTH, settlement(20_000, 0, 0), settlement(0, 20_000, 0), settlement(0, 0, 20_000)}) {
            when(new PrepareSettlement(ID, told), UNNI, ACCEPTED).expectEvents(new SettlementPrepared(ID, 1, told));
        }
        refused(settlement(15_000, 4_999, 0), "SettlementAddsUp", ACCEPTED);
        refused(settlement(15_000, 5_001, 0), "SettlementAddsUp", ACCEPTED);
        var days = new Settlement(Nok.ZERO, UNTIL, REPORT_BY, Nok.ZERO, PAY_BY, new Nok(20_000), "Småbeløp.");
        when(new PrepareSettlement(ID, days), UNNI, ACCEPTED)
                .expectEvents(new SettlementPrepared(
                        ID, 1, new Settlement(Nok.ZERO, null, null, Nok.ZERO, null, new Nok(20_000), "Småbeløp.")));
    }

    @Test
    void it_is_settled_when_the_last_account_is_accepted_and_something_is_left() {
        refused(BOTH, "UseIsAcceptedBeforeItIsSettled", paid(100_000).toArray());
        refused(BOTH, "UseIsAcceptedBeforeItIsSettled", after(paid(100_000), reported(1, 80_000, 24_000)));
        var some = new UseReported(ID, 1, PaidGrant.account(false, 40_000, 12_000, ""));
        refused(BOTH, "UseIsAcceptedBeforeItIsSettled", after(paid(100_000), some, new UseAccepted(ID, 1)));
        refused(BOTH, "UseIsAcceptedBeforeItIsSettled", accepted(new UseSentBack(ID, 1, "Feil.", PAY_BY)));
        refused(
                settlement(0, 0, 0),
                "SomethingIsLeftToSettle",
                after(paid(100_000), reported(1, 100_000, 30_000), new UseAccepted(ID, 1)));
    }

    @Test
    void what_the_own_share_does_not_carry_is_settled_too_but_not_carried_over() {
        var short_ = after(paid(100_000), reported(1, 80_000, 20_000), new UseAccepted(ID, 1));
        refused(settlement(20_000, 0, 0), "SettlementAddsUp", short_);
        refused(settlement(20_001, 13_333, 0), "OnlyUnspentMoneyIsCarriedOver", short_);
        when(new PrepareSettlement(ID, settlement(20_000, 13_334, 0)), UNNI, short_)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void the_days_are_those_of_the_rule_set() {
        refused(days(UNTIL, UNTIL, PAY_BY), "CarryOverIsAccountedForAfterwards", ACCEPTED);
        refused(days(UNTIL, REPORT_BY.plusDays(1), PAY_BY), "CarryOverIsAccountedForAfterwards", ACCEPTED);
        refused(days(UNTIL, null, PAY_BY), "CarryOverIsAccountedForAfterwards", ACCEPTED);
        refused(days(TODAY, REPORT_BY, PAY_BY), "CarryOverEndsWithinTheRuleSet", ACCEPTED);
        refused(days(null, REPORT_BY, PAY_BY), "CarryOverEndsWithinTheRuleSet", ACCEPTED);
        refused(
                days(LocalDate.of(2029, 1, 1), LocalDate.of(2029, 1, 15), PAY_BY),
                "CarryOverEndsWithinTheRuleSet",
                ACCEPTED);
        refused(days(UNTIL, REPORT_BY, TODAY), "ReclaimLeavesTimeToPay", ACCEPTED);
        refused(days(UNTIL, REPORT_BY, null), "ReclaimLeavesTimeToPay", ACCEPTED);
    }

    private static Settlement days(LocalDate until, LocalDate reportBy, LocalDate payBy) {
        return new Settlement(new Nok(15_000), until, reportBy, new Nok(5_000), payBy, Nok.ZERO, "Neste år.");
    }

    @Test
    void another_than_the_preparer_approves() {
        when(new ApproveSettlement(ID, 1), UNNI, accepted(PREPARED))
                .expectNoEvents()
                .expectException(broken("SettlementApproverIsAnother"));
        when(new ApproveSettlement(ID, 1), MAJA, accepted(PREPARED)).expectEvents(APPROVED);
        when(new ApproveSettlement(ID, 2), MAJA, accepted(PREPARED)).expectException(broken("SettlementWaits"));
        when(new ApproveSettlement(ID, 1), MAJA, accepted(PREPARED, APPROVED))
                .expectException(broken("SettlementWaits"));
        var back = new SettlementSentBack(ID, 1, "Skriv når.");
        when(new SendBackSettlement(ID, 1, "Skriv når."), MAJA, accepted(PREPARED))
                .expectEvents(back);
        when(new ApproveSettlement(ID, 1), MAJA, accepted(PREPARED, back)).expectException(broken("SettlementWaits"));
        when(new PrepareSettlement(ID, BOTH), UNNI, accepted(PREPARED, back)).expectEvents(PREPARED);
    }

    @Test
    void the_wrong_persons_are_refused() {
        for (var other : new ActingAs[] {PaidGrant.NEIGHBOUR, PaidGrant.RANDI}) {
            for (var command : new Object[] {
                new PrepareSettlement(ID, BOTH),
                new ApproveSettlement(ID, 1),
                new SendBackSettlement(ID, 1, "Nei."),
                new ConfirmReturn(ID, new Nok(5_000), TODAY)
            }) {
                when(command, other, accepted(PREPARED))
                        .expectNoEvents()
                        .expectException(notAllowed("GovernorOfTheCountySettles"));
            }
        }
    }

    @Test
    void money_that_came_after_it_was_prepared_is_settled_first() {
        var file = new PaymentFileId("fil-2");
        var first = after(paid(90_000), reported(1, 80_000, 24_000), new UseAccepted(ID, 1));
        var told = new SettlementPrepared(ID, 1, settlement(0, 10_000, 0));
        var more = Stream.concat(
                        Stream.of(first),
                        Stream.of(
                                told,
                                new PaymentOrdered(ID, 2, 2, new Nok(10_000), 1, null),
                                new PaymentConfirmed(ID, 2, file, TODAY)))
                .toArray();
        when(new ApproveSettlement(ID, 1), MAJA, more).expectNoEvents().expectException(broken("SettlementAddsUp"));
    }

    @Test
    void an_account_that_is_sent_back_takes_the_settlement_that_waits_with_it() {
        when(new ApproveSettlement(ID, 1), MAJA, accepted(PREPARED, new UseSentBack(ID, 1, "Feil.", PAY_BY)))
                .expectException(broken("SettlementWaits"));
        when(new SendBackUse(ID, 1, "Feil.", PAY_BY), UNNI, accepted(PREPARED, APPROVED))
                .expectEvents(new UseSentBack(ID, 1, "Feil.", PAY_BY));
    }

    @Test
    void no_more_comes_back_than_was_claimed() {
        var settled = accepted(PREPARED, APPROVED);
        var back = new MoneyReturned(ID, new Nok(3_000), TODAY);
        when(new ConfirmReturn(ID, new Nok(3_000), TODAY), UNNI, settled).expectEvents(back);
        when(new ConfirmReturn(ID, new Nok(2_001), TODAY), UNNI, accepted(PREPARED, APPROVED, back))
                .expectException(broken("ReturnIsWithinTheReclaim"));
        when(new ConfirmReturn(ID, new Nok(1), TODAY), UNNI, accepted(PREPARED))
                .expectException(broken("ReturnIsWithinTheReclaim"));
        when(new ConfirmReturn(ID, Nok.ZERO, TODAY), UNNI, settled).expectException(broken("ReturnIsASum"));
        when(new ConfirmReturn(ID, new Nok(1), TODAY.plusDays(1)), UNNI, settled)
                .expectException(broken("ReturnHasCome"));
        refused(settlement(18_000, 2_000, 0), "ReclaimCoversWhatIsReturned", accepted(PREPARED, APPROVED, back));
        when(new PrepareSettlement(ID, settlement(0, 20_000, 0)), UNNI, accepted(PREPARED, APPROVED, back))
                .expectEvents(new SettlementPrepared(ID, 2, settlement(0, 20_000, 0)));
    }

    @Test
    void what_is_carried_over_is_accounted_for_and_settled_again() {
        var later = LocalDate.of(2028, 1, 10);
        var carried = accepted(PREPARED, APPROVED, new MoneyReturned(ID, new Nok(5_000), TODAY));
        var account = new no.dekom.events.accounts.UseReport(
                PaidGrant.FROM,
                UNTIL,
                true,
                PaidGrant.account(true, 93_000, 28_000, "").lines(),
                "Litt igjen.",
                true);
        given(later, carried)
                .when(new ReportUse(ID, account), by(PaidGrant.RANDI))
                .expectEvents(new UseReported(ID, 2, account));
        var tooMuch = new no.dekom.events.accounts.UseReport(
                PaidGrant.FROM,
                UNTIL,
                true,
                PaidGrant.account(true, 95_001, 30_000, "").lines(),
                "",
                true);
        given(later, carried)
                .when(new ReportUse(ID, tooMuch), by(PaidGrant.RANDI))
                .expectException(broken("SpentFitsTheGrant"));
        var again = Stream.concat(
                        Stream.of(carried), Stream.of(new UseReported(ID, 2, account), new UseAccepted(ID, 2)))
                .toArray();
        given(later, again)
                .when(new PrepareSettlement(ID, settlement(0, 2_000, 0)), by(UNNI))
                .expectException(broken("SettlementAddsUp"));
        var told = new Settlement(
                Nok.ZERO, null, null, new Nok(7_000), LocalDate.of(2028, 3, 1), Nok.ZERO, "Resten betales.");
        given(later, again)
                .when(new PrepareSettlement(ID, told), by(UNNI))
                .expectEvents(new SettlementPrepared(ID, 2, told));
    }
}
