package no.dekom.deploy.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import no.dekom.command.accounts.accept.AcceptUse;
import no.dekom.command.accounts.accept.SendBackUse;
import no.dekom.command.accounts.remind.RemindOfUse;
import no.dekom.command.accounts.settle.ApproveSettlement;
import no.dekom.command.decisions.approve.ApproveDecision;
import no.dekom.command.payments.accounts.ApproveAccount;
import no.dekom.command.payments.accounts.ProposeAccount;
import no.dekom.command.payments.conditions.AcceptTerms;
import no.dekom.command.payments.files.AnswerPaymentFile;
import no.dekom.command.payments.files.MakePaymentFile;
import no.dekom.command.payments.order.ApprovePayment;
import no.dekom.deploy.demo.AskedOfGrants.AccountForPart;
import no.dekom.deploy.demo.AskedOfGrants.OrderWhole;
import no.dekom.deploy.demo.AskedOfGrants.PlanWhole;
import no.dekom.deploy.demo.AskedOfGrants.ReturnPart;
import no.dekom.deploy.demo.AskedOfGrants.SettleRest;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;
import no.dekom.events.allocation.RecommendationId;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.payments.AccountNumber;
import no.dekom.events.payments.BankAccountId;
import no.dekom.events.payments.PaymentFileId;

/**
 * Regnskapene i demoen: small grants that ended early. One has money carried over and some to pay back, one is late, one settlement
 * waits for approval, one account waits to be accepted, and one is closed. All figures are made up.
 */
final class AccountsChapter {

    private static final int SOME = 80;
    private static final int ALL = 100;
    private static final int CARRIED = 12;
    private static final int CAME_BACK = 3;
    private static final String ENDED = "En samling ble avlyst, så det er penger igjen (oppdiktet).";

    private final Story story;
    private final Cast cast;
    private final LocalDate today;
    private final LocalDate first;
    private int accounts = 1;

    AccountsChapter(Story story, Cast cast, LocalDate today) {
        this.story = story;
        this.cast = cast;
        this.today = today;
        this.first = LocalDate.of(today.getYear(), Month.JANUARY, 1);
    }

    void tell() {
        var rogaland = cast.as(Persona.GOVERNOR);
        var havstrand = cast.as(Persona.OWNER);
        var lyngvik = cast.as("bjorn", Role.SCHOOL_OWNER, Place.LYNGVIK);
        var steiner = leader("steiner-eier", Role.SCHOOL_OWNER);
        paid("rogaland", rogaland, cast.as(Persona.GOVERNOR_2), List.of(havstrand, lyngvik, steiner));
        var trondelag = cast.as(Persona.T_GOVERNOR);
        var fosen = cast.as(Persona.T_COORDINATOR);
        var trondheim = leader("trondheim", Role.COORDINATOR);
        paid("trondelag", trondelag, cast.as(Persona.T_GOVERNOR_2), List.of(fosen, trondheim));
        settled(rogaland, havstrand);
        late(rogaland, lyngvik);
        report(rogaland, steiner, SOME, ENDED);
        accept(rogaland, steiner);
        settle(rogaland, steiner, 0);
        report(trondelag, fosen, ALL, "");
        report(trondelag, trondheim, ALL, "");
        accept(trondelag, trondheim);
    }

    private ActingAs leader(String organisation, Role role) {
        return new ActingAs(cast.id("leder-" + organisation), role, new OrganisationId("demo-" + organisation));
    }

    /** Decided, ordered and paid, each step by two; after {@link PaymentsChapter}, which has the counties' own accounts. */
    private void paid(String name, ActingAs governor, ActingAs second, List<ActingAs> recipients) {
        var recommendation = new RecommendationId("demo-innstilling-" + name);
        story.on(today.minusDays(41));
        for (var recipient : recipients) {
            var grant = grant(governor, recipient);
            var prepared =
                    new PrepareAsRecommended(grant, today.getYear(), recipient.organisation(), recommendation, 0, "");
            story.act(governor, prepared, grant.value());
            story.act(second, new ApproveDecision(grant, 1), grant.value());
        }
        story.on(today.minusDays(40));
        for (var recipient : recipients) {
            account(recipient, second);
            var grant = grant(governor, recipient);
            story.act(recipient, new AcceptTerms(grant, 1), grant.value());
        }
        story.on(today.minusDays(33));
        for (var recipient : recipients) {
            var grant = grant(governor, recipient);
            story.act(governor, new PlanWhole(grant, first), grant.value());
            story.act(governor, new OrderWhole(grant), grant.value());
            story.act(second, new ApprovePayment(grant, 1), grant.value());
        }
        var file = new PaymentFileId("demo-fil-regnskap-" + name);
        var day = today.minusDays(32);
        story.on(day).act(governor, new MakePaymentFile(file, governor.organisation(), day), file.value());
        story.on(today.minusDays(31)).act(second, new AnswerPaymentFile(file, day, List.of()), file.value());
    }

    private void account(ActingAs owner, ActingAs approver) {
        var id = BankAccountId.of(owner.organisation());
        story.act(owner, new ProposeAccount(id, owner.organisation(), number()), id.value());
        story.act(approver, new ApproveAccount(id, 1), id.value());
    }

    /** The next made-up number; nobody has an account at the bank 9999. */
    private String number() {
        for (; ; accounts++) {
            var ten = "999900%04d".formatted(accounts);
            var digits = ten + AccountNumber.checkDigit(ten);
            if (AccountNumber.isValid(digits)) {
                accounts++;
                return digits;
            }
        }
    }

    private void settled(ActingAs governor, ActingAs recipient) {
        var grant = grant(governor, recipient);
        report(governor, recipient, SOME, ENDED);
        accept(governor, recipient);
        settle(governor, recipient, CARRIED);
        story.on(today.minusDays(18)).act(cast.as(Persona.GOVERNOR_2), new ApproveSettlement(grant, 1), grant.value());
        var day = today.minusDays(6);
        story.on(day.plusDays(1)).act(governor, new ReturnPart(grant, CAME_BACK, day), grant.value());
    }

    private void late(ActingAs governor, ActingAs recipient) {
        var grant = grant(governor, recipient);
        report(governor, recipient, ALL, "");
        var remark = "Reisene er ført to ganger. Rett det, og send regnskapet på nytt (oppdiktet).";
        story.on(today.minusDays(27))
                .act(governor, new SendBackUse(grant, 1, remark, today.minusDays(11)), grant.value());
        story.on(today.minusDays(10)).act(ActingAs.SERVICE, new RemindOfUse(grant, 1), grant.value());
    }

    private void report(ActingAs governor, ActingAs recipient, int spent, String comment) {
        var grant = grant(governor, recipient);
        var to = today.minusDays(31);
        story.on(today.minusDays(29))
                .act(
                        recipient,
                        new AccountForPart(grant, spent, first, to.isBefore(first) ? first : to, comment),
                        grant.value());
    }

    private void accept(ActingAs governor, ActingAs recipient) {
        var grant = grant(governor, recipient);
        story.on(today.minusDays(24)).act(governor, new AcceptUse(grant, 1), grant.value());
    }

    private void settle(ActingAs governor, ActingAs recipient, int carried) {
        var grant = grant(governor, recipient);
        var until = first.plusYears(2).minusDays(1);
        var why = carried == 0
                ? "Pengene er ikke brukt, og tiltaket er avsluttet (oppdiktet)."
                : "Samlingen holdes neste år. Resten er det ikke plan for (oppdiktet).";
        story.on(today.minusDays(21))
                .act(
                        governor,
                        new SettleRest(
                                grant,
                                SOME,
                                carried,
                                carried == 0 ? null : until,
                                carried == 0 ? null : until.plusDays(15),
                                today.plusDays(12),
                                why),
                        grant.value());
    }

    private GrantId grant(ActingAs governor, ActingAs recipient) {
        return GrantId.of(governor.organisation(), today.getYear(), recipient.organisation());
    }
}
