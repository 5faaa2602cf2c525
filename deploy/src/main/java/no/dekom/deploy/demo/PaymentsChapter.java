package no.dekom.deploy.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.dekom.command.organisations.roles.GiveRole;
import no.dekom.command.payments.accounts.ApproveAccount;
import no.dekom.command.payments.accounts.ProposeAccount;
import no.dekom.command.payments.conditions.AcceptTerms;
import no.dekom.command.payments.files.MakePaymentFile;
import no.dekom.command.payments.order.ApprovePayment;
import no.dekom.command.payments.order.ApprovePayments;
import no.dekom.command.payments.plan.PlanCounty;
import no.dekom.command.payments.plan.PlanCounty.Share;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.payments.AccountNumber;
import no.dekom.events.payments.BankAccountId;
import no.dekom.events.payments.InstalmentCondition;
import no.dekom.events.payments.PaymentFileId;

/**
 * Utbetalingene i demoen: a file with one payment that came back and is ordered anew, orders that wait for a second governor, an account
 * that waits, and a recipient that has not accepted its terms.
 */
final class PaymentsChapter {

    static final PaymentFileId FILE = new PaymentFileId("demo-betalingsfil-rogaland");

    private static final int FIRST = 60;

    private final Story story;
    private final Cast cast;
    private final LocalDate today;
    private final Set<ActingAs> given = new HashSet<>();
    private long number = 9_710_000_000L;

    PaymentsChapter(Story story, Cast cast, LocalDate today) {
        this.story = story;
        this.cast = cast;
        this.today = today;
    }

    void tell() {
        rogaland();
        trondelag();
    }

    private void rogaland() {
        var first = cast.as(Persona.GOVERNOR);
        var second = cast.as(Persona.GOVERNOR_2);
        var plan =
                prepared(first, second, officer("demo-k1103"), officer("demo-k1108"), officer("demo-rogaland-fylke"));
        for (var recipient : List.of("demo-k1103", "demo-k1108", "demo-rogaland-fylke")) {
            accepted(first, officer(recipient));
        }
        story.on(today.minusDays(38));
        order(first, plan, "demo-k1103");
        order(first, plan, "demo-k1108");
        story.on(today.minusDays(37));
        approve(second, first, "demo-k1103");
        approve(second, first, "demo-k1108");
        story.on(today.minusDays(36))
                .act(first, new MakePaymentFile(FILE, first.organisation(), today.minusDays(35)), FILE.value());
        story.on(today.minusDays(34))
                .act(first, new OneCameBack(FILE, today.minusDays(35), new OrganisationId("demo-k1108")), FILE.value());
        story.on(today.minusDays(4));
        order(first, plan, "demo-k1108");
        propose(officer("demo-rogaland-fylke"));
    }

    private void trondelag() {
        var first = cast.as(Persona.T_GOVERNOR);
        var second = cast.as(Persona.T_GOVERNOR_2);
        var plan = prepared(
                first, second, officer("demo-k5001"), officer("demo-trondelag-fylke"), cast.as(Persona.T_OWNER));
        accepted(first, officer("demo-k5001"));
        accepted(first, officer("demo-trondelag-fylke"));
        story.on(today.minusDays(4));
        order(second, plan, "demo-trondelag-fylke");
    }

    /** Accounts that are approved, and a plan of two instalments for all. */
    private PlanCounty prepared(ActingAs first, ActingAs second, ActingAs... recipients) {
        story.on(today.minusDays(44));
        propose(first);
        for (var recipient : recipients) {
            propose(recipient);
        }
        story.on(today.minusDays(43));
        approveAccount(second, first.organisation());
        for (var recipient : recipients) {
            approveAccount(second, recipient.organisation());
        }
        var plan = new PlanCounty(
                first.organisation(),
                today.getYear(),
                List.of(
                        new Share(FIRST, today.minusDays(42), InstalmentCondition.TERMS_ACCEPTED),
                        new Share(100 - FIRST, today.plusDays(90), InstalmentCondition.OWN_SHARE_DOCUMENTED)));
        story.on(today.minusDays(42)).act(first, plan, first.organisation().value());
        return plan;
    }

    /** Who acts for a recipient that no persona belongs to. */
    private ActingAs officer(String recipient) {
        var id = new OrganisationId(recipient);
        var person = cast.enter("okonomi-" + recipient, "Økonomisjefen (oppdiktet)");
        return new ActingAs(person, Role.SCHOOL_OWNER, id);
    }

    private void propose(ActingAs who) {
        if (who.person().value().startsWith("demo-okonomi-") && given.add(who)) {
            story.act(
                    cast.as(Persona.ADMINISTRATOR),
                    new GiveRole(who.person(), who.role(), who.organisation(), today.minusDays(44)),
                    who.person().value());
        }
        var account = BankAccountId.of(who.organisation());
        story.act(who, new ProposeAccount(account, who.organisation(), next()), account.value());
    }

    private String next() {
        number += 7;
        var ten = Long.toString(number);
        var check = AccountNumber.checkDigit(ten);
        return check == '-' ? next() : ten + check;
    }

    private void approveAccount(ActingAs governor, OrganisationId organisation) {
        var account = BankAccountId.of(organisation);
        story.act(governor, new ApproveAccount(account, 1), account.value());
    }

    private void accepted(ActingAs governor, ActingAs recipient) {
        var grant = grant(governor, recipient.organisation().value());
        story.on(today.minusDays(40)).act(recipient, new AcceptTerms(grant, 1), grant.value());
    }

    private void order(ActingAs governor, PlanCounty plan, String recipient) {
        var grant = grant(governor, recipient);
        story.act(governor, new OrderAsPlanned(plan, grant), grant.value());
    }

    private void approve(ActingAs governor, ActingAs county, String recipient) {
        var grant = grant(county, recipient);
        story.act(governor, new ApprovePayments(List.of(new ApprovePayment(grant, 1))), grant.value());
    }

    private GrantId grant(ActingAs governor, String recipient) {
        return GrantId.of(governor.organisation(), today.getYear(), new OrganisationId(recipient));
    }
}
