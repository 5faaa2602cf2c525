package no.dekom.command.accounts;

import static no.dekom.command.accounts.PaidGrant.FROM;
import static no.dekom.command.accounts.PaidGrant.ID;
import static no.dekom.command.accounts.PaidGrant.LATE;
import static no.dekom.command.accounts.PaidGrant.REPORT;
import static no.dekom.command.accounts.PaidGrant.TO;
import static no.dekom.command.accounts.PaidGrant.TODAY;
import static no.dekom.command.accounts.PaidGrant.account;
import static no.dekom.command.accounts.PaidGrant.after;
import static no.dekom.command.accounts.PaidGrant.given;
import static no.dekom.command.accounts.PaidGrant.paid;
import static no.dekom.command.accounts.PaidGrant.reported;
import static no.dekom.command.accounts.PaidGrant.when;
import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;

import java.time.LocalDate;
import java.util.List;
import no.dekom.command.accounts.accept.AcceptUse;
import no.dekom.command.accounts.accept.SendBackUse;
import no.dekom.command.accounts.remind.RemindOfUse;
import no.dekom.command.accounts.report.ReportUse;
import no.dekom.command.edge.StaleVersion;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.accounts.AccountsEvent.UseAccepted;
import no.dekom.events.accounts.AccountsEvent.UseReminded;
import no.dekom.events.accounts.AccountsEvent.UseReported;
import no.dekom.events.accounts.AccountsEvent.UseSentBack;
import no.dekom.events.accounts.UseKind;
import no.dekom.events.accounts.UseLine;
import no.dekom.events.accounts.UseReport;
import no.dekom.events.payments.PaymentEvent.PaymentReturned;
import no.dekom.events.payments.PaymentFileId;
import no.dekom.events.payments.ReturnReason;
import org.junit.jupiter.api.Test;

class GrantUseTest {

    private static final List<Object> PAID = paid(100_000);
    private static final UseReport ALL = account(true, 100_000, 30_000, "");
    private static final UseReport SOME = account(false, 40_000, 12_000, "");

    private static void refused(UseReport report, String rule, Object... more) {
        when(new ReportUse(ID, report), PaidGrant.RANDI, after(PAID, more))
                .expectNoEvents()
                .expectException(broken(rule));
    }

    private static UseReport of(LocalDate from, LocalDate to, boolean confirmed, UseLine... lines) {
        return new UseReport(from, to, true, List.of(lines), "", confirmed);
    }

    private static UseLine salary(long kroner) {
        return new UseLine(UseKind.SALARY, new Nok(kroner), new Nok(kroner));
    }

    @Test
    void who_answers_for_the_recipient_accounts_for_the_money() {
        when(new ReportUse(ID, ALL), PaidGrant.RANDI, PAID.toArray()).expectEvents(new UseReported(ID, 1, ALL));
        for (var other : new ActingAs[] {
            PaidGrant.OTHER_OWNER, PaidGrant.TEACHER, PaidGrant.FORMER, PaidGrant.UNNI, PaidGrant.NEIGHBOUR
        }) {
            when(new ReportUse(ID, ALL), other, PAID.toArray())
                    .expectNoEvents()
                    .expectException(notAllowed("RecipientsAccountForUse"));
        }
    }

    @Test
    void nothing_is_accounted_for_before_it_is_paid() {
        when(new ReportUse(ID, ALL), PaidGrant.RANDI, PAID.subList(0, 3).toArray())
                .expectNoEvents()
                .expectException(broken("MoneyIsPaid"));
        refused(ALL, "MoneyIsPaid", new PaymentReturned(ID, 1, new PaymentFileId("fil-1"), ReturnReason.values()[0]));
    }

    @Test
    void it_is_about_days_of_the_grant_that_have_been() {
        refused(of(FROM.minusDays(1), TO, true, salary(100_000)), "UsePeriodWithinTheGrant");
        refused(of(FROM, TO.plusDays(1), true, salary(100_000)), "UsePeriodWithinTheGrant");
        refused(of(FROM, FROM.minusDays(1), true, salary(100_000)), "UsePeriodWithinTheGrant");
        given(LocalDate.of(2026, 11, 1), PAID.toArray())
                .when(new ReportUse(ID, ALL), by(PaidGrant.RANDI))
                .expectNoEvents()
                .expectException(broken("UsePeriodIsOver"));
    }

    @Test
    void the_sums_fit_and_what_is_left_is_explained() {
        refused(of(FROM, TO, true, salary(50_000), salary(50_000)), "EachKindIsAccountedForOnce");
        refused(of(FROM, TO, true, salary(100_001)), "SpentFitsTheGrant");
        refused(of(FROM, TO, true, salary(99_999)), "UnspentIsExplained");
        refused(of(FROM, TO, false, salary(100_000)), "AccountIsConfirmed");
        when(new ReportUse(ID, SOME), PaidGrant.RANDI, PAID.toArray()).expectEvents(new UseReported(ID, 1, SOME));
        when(new ReportUse(ID, of(FROM, TO, true)), PaidGrant.RANDI, PAID.toArray())
                .expectException(broken("UnspentIsExplained"));
    }

    @Test
    void what_is_not_accepted_can_be_sent_anew_and_what_is_accepted_as_the_last_stands() {
        var sent = reported(1, 80_000, 24_000);
        when(new ReportUse(ID, ALL), PaidGrant.RANDI, after(PAID, sent)).expectEvents(new UseReported(ID, 2, ALL));
        refused(ALL, "AcceptedUseIsNotRewritten", sent, new UseAccepted(ID, 1));
        when(new ReportUse(ID, ALL), PaidGrant.RANDI, after(PAID, new UseReported(ID, 1, SOME), new UseAccepted(ID, 1)))
                .expectEvents(new UseReported(ID, 2, ALL));
    }

    @Test
    void the_governor_of_the_county_accepts_what_was_last_sent() {
        var sent = after(PAID, reported(1, 80_000, 24_000));
        when(new AcceptUse(ID, 1), PaidGrant.UNNI, sent).expectEvents(new UseAccepted(ID, 1));
        when(new AcceptUse(ID, 2), PaidGrant.UNNI, sent).expectException(broken("UseWaits"));
        when(new AcceptUse(ID, 0), PaidGrant.UNNI, PAID.toArray()).expectException(broken("UseWaits"));
        when(new AcceptUse(ID, 1), PaidGrant.UNNI, after(PAID, reported(1, 80_000, 24_000), new UseAccepted(ID, 1)))
                .expectException(broken("UseWaits"));
        for (var other : new ActingAs[] {PaidGrant.NEIGHBOUR, PaidGrant.RANDI}) {
            when(new AcceptUse(ID, 1), other, sent)
                    .expectNoEvents()
                    .expectException(notAllowed("GovernorOfTheCountySettles"));
            when(new SendBackUse(ID, 1, "Nei.", LATE), other, sent)
                    .expectNoEvents()
                    .expectException(notAllowed("GovernorOfTheCountySettles"));
        }
        given(TODAY, sent)
                .when(new AcceptUse(ID, 1), PaidGrant.read(PaidGrant.UNNI, 0))
                .expectNoEvents()
                .expectException(StaleVersion.class);
    }

    @Test
    void nobody_accepts_what_they_have_sent_themselves() {
        var twice = new ActingAs(PaidGrant.UNNI.person(), PaidGrant.RANDI.role(), PaidGrant.OWNER);
        var fixture = given(TODAY, PAID.toArray());
        fixture.andGiven(new org.axonframework.eventhandling.GenericEventMessage<>(
                        reported(1, 100_000, 30_000), by(twice)))
                .when(new AcceptUse(ID, 1), by(PaidGrant.UNNI))
                .expectNoEvents()
                .expectException(broken("AcceptorHasNotReported"));
    }

    @Test
    void what_is_sent_back_gets_a_new_day_also_when_it_was_accepted() {
        var back = new UseSentBack(ID, 1, "Ført to ganger.", LATE);
        var sent = reported(1, 80_000, 24_000);
        when(new SendBackUse(ID, 1, "Ført to ganger.", LATE), PaidGrant.UNNI, after(PAID, sent))
                .expectEvents(back);
        when(new SendBackUse(ID, 1, "Ført to ganger.", LATE), PaidGrant.UNNI, after(PAID, sent, new UseAccepted(ID, 1)))
                .expectEvents(back);
        when(new SendBackUse(ID, 1, "Nei.", TODAY), PaidGrant.UNNI, after(PAID, sent))
                .expectException(broken("NewReportDayIsComing"));
        when(new SendBackUse(ID, 1, "Nei.", LATE), PaidGrant.UNNI, after(PAID, sent, back))
                .expectException(broken("UseIsReported"));
        when(new ReportUse(ID, ALL), PaidGrant.RANDI, after(PAID, sent, new UseAccepted(ID, 1), back))
                .expectEvents(new UseReported(ID, 2, ALL));
    }

    @Test
    void who_is_late_with_the_last_account_of_paid_money_is_reminded_once_a_number() {
        var first = new UseReminded(ID, 1, REPORT);
        reminded(LATE, PAID.toArray()).expectEvents(first);
        reminded(LATE, after(PAID, new UseReported(ID, 1, SOME))).expectEvents(first);
        reminded(LATE, after(PAID, first)).expectNoEvents().expectSuccessfulHandlerExecution();
        reminded(REPORT, PAID.toArray()).expectNoEvents();
        reminded(LATE, PAID.subList(0, 3).toArray()).expectNoEvents();
        reminded(LATE, after(PAID, reported(1, 80_000, 24_000))).expectNoEvents();
        reminded(LATE, after(PAID, reported(1, 80_000, 24_000), new UseSentBack(ID, 1, "Nei.", LATE)))
                .expectNoEvents();
        given(LATE, PAID.toArray())
                .when(new RemindOfUse(ID, 1), by(PaidGrant.UNNI))
                .expectException(notAllowed("OnlyTheServiceReminds"));
    }

    private static org.axonframework.test.aggregate.ResultValidator<GrantUse> reminded(
            LocalDate day, Object... events) {
        return given(day, events).when(new RemindOfUse(ID, 1), by(PaidGrant.SERVICE));
    }
}
