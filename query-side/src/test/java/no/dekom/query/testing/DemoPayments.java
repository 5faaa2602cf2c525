package no.dekom.query.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.dekom.eventlog.Sha256;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.payments.BankAccountEvent.AccountApproved;
import no.dekom.events.payments.BankAccountEvent.AccountProposed;
import no.dekom.events.payments.BankAccountEvent.AccountRejected;
import no.dekom.events.payments.BankAccountId;
import no.dekom.events.payments.Instalment;
import no.dekom.events.payments.InstalmentCondition;
import no.dekom.events.payments.PaymentEvent;
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
import no.dekom.events.payments.PaymentFileEvent.PaymentFileAnswered;
import no.dekom.events.payments.PaymentFileEvent.PaymentFileMade;
import no.dekom.events.payments.PaymentFileId;
import no.dekom.events.payments.PaymentLine;
import no.dekom.events.payments.ReturnReason;
import no.dekom.events.payments.ReturnedLine;

/**
 * Utbetalinger of {@link DemoDecisions#ORLAND}: of three instalments one is paid, one came back and is ordered anew, one is cancelled; one
 * file to the bank, answered; an account in use and one that waits.
 */
public final class DemoPayments {

    public static final PaymentFileId FILE = new PaymentFileId("fil-orland");
    public static final byte[] BYTES = "<Document/>".getBytes(StandardCharsets.UTF_8);

    private static final Instant AT = Instant.parse("2026-02-06T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 6);
    private static final GrantId GRANT = DemoDecisions.ORLAND;
    private static final OrganisationId ORLAND = new OrganisationId("orland");
    private static final ActingAs FIRST = DemoAllocation.AUTHOR;
    private static final ActingAs SECOND = DemoAllocation.OTHER;
    private static final ActingAs OWNER = DemoAllocation.OWNER;

    private final QuerySide side;
    private int minute;

    private DemoPayments(QuerySide side) {
        this.side = side;
    }

    /** After {@link DemoDecisions}; gives the id of the last event. */
    public static String told(QuerySide side) {
        var demo = new DemoPayments(side);
        demo.accounts();
        demo.conditions();
        return demo.payments();
    }

    private String tell(ActingAs actor, String stream, Object event) {
        return side.fact(actor, AT.plusSeconds(60L * minute++), stream, event, Map.of());
    }

    private String tell(ActingAs actor, PaymentEvent event) {
        return tell(actor, event.grant().value(), event);
    }

    private void accounts() {
        var account = BankAccountId.of(ORLAND);
        tell(OWNER, account.value(), new AccountProposed(account, ORLAND, 1, "86011117947"));
        tell(FIRST, account.value(), new AccountRejected(account, ORLAND, 1, "Kontoen er en annens."));
        tell(OWNER, account.value(), new AccountProposed(account, ORLAND, 2, "12345678903"));
        tell(FIRST, account.value(), new AccountApproved(account, ORLAND, 2));
        tell(OWNER, account.value(), new AccountProposed(account, ORLAND, 3, "86011117947"));
    }

    private void conditions() {
        tell(
                FIRST,
                new InstalmentsPlanned(
                        GRANT,
                        1,
                        List.of(
                                new Instalment(1, new Nok(500_000), DAY, InstalmentCondition.TERMS_ACCEPTED),
                                new Instalment(2, new Nok(300_000), DAY, InstalmentCondition.OWN_SHARE_DOCUMENTED),
                                new Instalment(3, new Nok(200_000), DAY, InstalmentCondition.NONE))));
        tell(OWNER, new TermsAccepted(GRANT, 1));
        tell(OWNER, new OwnShareDocumented(GRANT, new Nok(400_000), "Vikarer."));
        tell(FIRST, new OwnShareSentBack(GRANT, "Hvilke måneder?"));
        tell(OWNER, new OwnShareDocumented(GRANT, new Nok(400_000), "Vikarer i mars."));
        tell(FIRST, new OwnShareConfirmed(GRANT, new Nok(400_000)));
    }

    private String payments() {
        tell(FIRST, new PaymentOrdered(GRANT, 1, 1, new Nok(500_000), 2, null));
        tell(FIRST, new PaymentOrdered(GRANT, 2, 2, new Nok(300_000), 2, null));
        tell(FIRST, new PaymentOrdered(GRANT, 3, 3, new Nok(200_000), 2, null));
        tell(FIRST, new PaymentOrderCancelled(GRANT, 3, "Ventes med."));
        tell(SECOND, new PaymentApproved(GRANT, 1));
        tell(SECOND, new PaymentApproved(GRANT, 2));
        tell(FIRST, new PaymentPutInFile(GRANT, 1, FILE));
        tell(FIRST, new PaymentPutInFile(GRANT, 2, FILE));
        tell(
                FIRST,
                FILE.value(),
                new PaymentFileMade(
                        FILE,
                        DemoAllocation.COUNTY,
                        1,
                        DAY,
                        "DEKOM-1a2b3c4d-1",
                        "pain.001.001.03",
                        Sha256.of(BYTES),
                        "12345678903",
                        List.of(line(1, 500_000), line(2, 300_000))));
        tell(SECOND, FILE.value(), new PaymentFileAnswered(FILE, DAY, List.of(new ReturnedLine(2, ReturnReason.AC04))));
        tell(SECOND, new PaymentConfirmed(GRANT, 1, FILE, DAY));
        tell(SECOND, new PaymentReturned(GRANT, 2, FILE, ReturnReason.AC04));
        return tell(FIRST, new PaymentOrdered(GRANT, 4, 2, new Nok(300_000), 2, 2));
    }

    private static PaymentLine line(int number, long sum) {
        return new PaymentLine(
                number, GRANT, number, ORLAND, new Nok(sum), "12345678903", "DEKOM-1a2b3c4d-1-" + number);
    }
}
