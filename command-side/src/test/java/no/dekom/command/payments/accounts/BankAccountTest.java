package no.dekom.command.payments.accounts;

import static no.dekom.command.payments.Orland.ACCOUNT;
import static no.dekom.command.payments.Orland.COUNTY;
import static no.dekom.command.payments.Orland.MAJA;
import static no.dekom.command.payments.Orland.NEIGHBOUR;
import static no.dekom.command.payments.Orland.NTNU;
import static no.dekom.command.payments.Orland.OFFICER;
import static no.dekom.command.payments.Orland.OWNER;
import static no.dekom.command.payments.Orland.PARTNER;
import static no.dekom.command.payments.Orland.UNNI;
import static no.dekom.command.payments.Orland.by;
import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;

import no.dekom.command.payments.Orland;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.payments.BankAccountEvent.AccountApproved;
import no.dekom.events.payments.BankAccountEvent.AccountProposed;
import no.dekom.events.payments.BankAccountEvent.AccountRejected;
import no.dekom.events.payments.BankAccountId;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class BankAccountTest {

    private static final BankAccountId ID = BankAccountId.of(OWNER);
    private static final AccountProposed PROPOSED = new AccountProposed(ID, OWNER, 1, ACCOUNT);
    private static final AccountApproved APPROVED = new AccountApproved(ID, OWNER, 1);

    private static ResultValidator<BankAccount> when(Object command, ActingAs actor, Object... events) {
        return Orland.given(BankAccount.class, new Orland.Grounds(), events).when(command, by(actor));
    }

    private static ProposeAccount propose(OrganisationId organisation, String number) {
        return new ProposeAccount(BankAccountId.of(organisation), organisation, number);
    }

    @Test
    void the_recipient_proposes_its_own_account() {
        when(propose(OWNER, ACCOUNT), OFFICER).expectEvents(PROPOSED);
        when(propose(NTNU, ACCOUNT), PARTNER).expectSuccessfulHandlerExecution();
        when(propose(COUNTY, ACCOUNT), UNNI).expectSuccessfulHandlerExecution();
        for (var other : new ActingAs[] {UNNI, PARTNER}) {
            when(propose(OWNER, ACCOUNT), other).expectException(notAllowed("OrganisationProposesItsAccount"));
        }
        for (var wrong : new String[] {"12345678901", "1234567890", "123456789033", "abcdefghijk", ""}) {
            when(propose(OWNER, wrong), OFFICER).expectException(broken("AccountNumberIsValid"));
        }
        when(propose(OWNER, ACCOUNT), OFFICER, PROPOSED, APPROVED).expectException(broken("AccountIsAnother"));
    }

    @Test
    void the_governor_of_the_county_approves_or_rejects() {
        var approve = new ApproveAccount(ID, 1);
        when(approve, MAJA, PROPOSED).expectEvents(APPROVED);
        when(approve, MAJA, PROPOSED, APPROVED).expectException(broken("AccountWaits"));
        when(new ApproveAccount(ID, 2), MAJA, PROPOSED).expectException(broken("AccountWaits"));
        var reject = new RejectAccount(ID, 1, "Feil eier.");
        var rejected = new AccountRejected(ID, OWNER, 1, "Feil eier.");
        when(reject, MAJA, PROPOSED).expectEvents(rejected);
        when(approve, MAJA, PROPOSED, rejected).expectException(broken("AccountWaits"));
        for (var other : new ActingAs[] {NEIGHBOUR, OFFICER}) {
            when(approve, other, PROPOSED).expectException(notAllowed("GovernorApprovesAccounts"));
            when(reject, other, PROPOSED).expectException(notAllowed("GovernorApprovesAccounts"));
        }
        when(propose(OWNER, "86011117947"), OFFICER, PROPOSED, rejected)
                .expectEvents(new AccountProposed(ID, OWNER, 2, "86011117947"));
    }

    @Test
    void nobody_approves_an_account_of_ones_own_saying() {
        var ours = BankAccountId.of(COUNTY);
        var proposed = new AccountProposed(ours, COUNTY, 1, ACCOUNT);
        when(new ApproveAccount(ours, 1), UNNI, proposed).expectException(broken("AccountApproverIsAnother"));
        when(new ApproveAccount(ours, 1), MAJA, proposed).expectEvents(new AccountApproved(ours, COUNTY, 1));
    }
}
