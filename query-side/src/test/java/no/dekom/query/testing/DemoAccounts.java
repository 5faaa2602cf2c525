package no.dekom.query.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.RuleSetId;
import no.dekom.events.accounts.AccountsEvent.MoneyReturned;
import no.dekom.events.accounts.AccountsEvent.SettlementApproved;
import no.dekom.events.accounts.AccountsEvent.SettlementPrepared;
import no.dekom.events.accounts.AccountsEvent.SettlementSentBack;
import no.dekom.events.accounts.AccountsEvent.UseAccepted;
import no.dekom.events.accounts.AccountsEvent.UseReminded;
import no.dekom.events.accounts.AccountsEvent.UseReported;
import no.dekom.events.accounts.AccountsEvent.UseSentBack;
import no.dekom.events.accounts.Settlement;
import no.dekom.events.accounts.UseKind;
import no.dekom.events.accounts.UseLine;
import no.dekom.events.accounts.UseReport;
import no.dekom.events.decisions.DecisionContent;
import no.dekom.events.decisions.DecisionKind;
import no.dekom.events.decisions.GrantEvent.DecisionApproved;
import no.dekom.events.decisions.GrantEvent.DecisionPrepared;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.payments.PaymentEvent.PaymentConfirmed;
import no.dekom.events.payments.PaymentEvent.PaymentOrdered;
import no.dekom.events.payments.PaymentFileId;

/**
 * Regnskap for what {@link DemoDecisions} has granted, and two more: one settled and partly paid back, one late, one that waits to be
 * accepted, one whose settlement waits for approval.
 */
public final class DemoAccounts {

    public static final GrantId SETTLED = DemoDecisions.ORLAND;
    public static final GrantId LATE = DemoDecisions.AFJORD;
    public static final GrantId SENT = grant("t-ntnu");
    public static final GrantId PENDING = grant("fosen");

    /** Far from those of {@link DemoPayments}. */
    private static final int PAYMENT = 9;

    private static final Instant AT = Instant.parse("2026-02-06T08:00:00Z");
    private static final ActingAs SERVICE = new ActingAs(new PersonId("tjenesten"), Role.AUTOMATION, null);
    private static final ActingAs COORDINATOR =
            new ActingAs(new PersonId("oddvar"), Role.COORDINATOR, new OrganisationId("fosen"));

    private final QuerySide side;
    private int minute;

    private DemoAccounts(QuerySide side) {
        this.side = side;
    }

    private static GrantId grant(String recipient) {
        return GrantId.of(DemoAllocation.COUNTY, 2025, new OrganisationId(recipient));
    }

    /** After {@link DemoDecisions}; gives the id of the last event. */
    public static String told(QuerySide side) {
        var demo = new DemoAccounts(side);
        demo.settled();
        demo.tell(DemoAllocation.OTHER, LATE, new DecisionApproved(LATE, 1));
        demo.paid(LATE, 500_000);
        demo.tell(SERVICE, LATE, new UseReminded(LATE, 1, LocalDate.of(2026, 1, 15)));
        demo.granted("t-ntnu", 400_000, 0);
        demo.paid(SENT, 300_000);
        demo.tell(DemoAllocation.PARTNER, SENT, reported(SENT, 1, 350_000, 0));
        demo.granted("fosen", 300_000, 90_000);
        demo.paid(PENDING, 300_000);
        demo.tell(COORDINATOR, PENDING, reported(PENDING, 1, 200_000, 60_000));
        demo.tell(DemoAllocation.AUTHOR, PENDING, new UseAccepted(PENDING, 1));
        var all = settlement(0, 100_000);
        demo.tell(DemoAllocation.AUTHOR, PENDING, new SettlementPrepared(PENDING, 1, all));
        demo.tell(DemoAllocation.OTHER, PENDING, new SettlementSentBack(PENDING, 1, "Hemmelig: skriv hvorfor."));
        return demo.tell(DemoAllocation.AUTHOR, PENDING, new SettlementPrepared(PENDING, 1, all));
    }

    private void settled() {
        paid(SETTLED, 1_000_000);
        tell(DemoAllocation.OWNER, SETTLED, reported(SETTLED, 1, 800_000, 180_000));
        tell(
                DemoAllocation.AUTHOR,
                SETTLED,
                new UseSentBack(SETTLED, 1, "Egne midler mangler vikarene.", LocalDate.of(2026, 2, 20)));
        tell(DemoAllocation.OWNER, SETTLED, reported(SETTLED, 2, 800_000, 240_000));
        tell(DemoAllocation.AUTHOR, SETTLED, new UseAccepted(SETTLED, 2));
        tell(DemoAllocation.AUTHOR, SETTLED, new SettlementPrepared(SETTLED, 1, settlement(150_000, 50_000)));
        tell(DemoAllocation.OTHER, SETTLED, new SettlementApproved(SETTLED, 1));
        tell(DemoAllocation.OTHER, SETTLED, new MoneyReturned(SETTLED, new Nok(20_000), LocalDate.of(2026, 2, 6)));
    }

    private static Settlement settlement(long carriedOver, long reclaimed) {
        var carries = carriedOver > 0;
        return new Settlement(
                new Nok(carriedOver),
                carries ? LocalDate.of(2026, 12, 31) : null,
                carries ? LocalDate.of(2027, 1, 15) : null,
                new Nok(reclaimed),
                LocalDate.of(2026, 3, 10),
                Nok.ZERO,
                "Samlingen holdes neste år.");
    }

    private static UseReported reported(GrantId grant, int version, long ofGrant, long ownShare) {
        var lines = List.of(
                new UseLine(UseKind.SALARY, new Nok(ofGrant - 10_000), new Nok(ownShare)),
                new UseLine(UseKind.TRAVEL, new Nok(10_000), Nok.ZERO));
        return new UseReported(
                grant,
                version,
                new UseReport(
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2025, 12, 31),
                        true,
                        lines,
                        "En samling ble avlyst.",
                        true));
    }

    private void granted(String recipient, long granted, long ownShare) {
        var id = grant(recipient);
        var content = new DecisionContent(
                new Nok(granted),
                "",
                "",
                new Nok(ownShare),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                LocalDate.of(2026, 1, 15));
        tell(
                DemoAllocation.AUTHOR,
                id,
                new DecisionPrepared(
                        id,
                        DemoAllocation.COUNTY,
                        2025,
                        new OrganisationId(recipient),
                        1,
                        DecisionKind.ORIGINAL,
                        null,
                        DemoRecommendation.SENT,
                        1,
                        new Nok(granted),
                        new RuleSetId("dekom-2026"),
                        content));
        tell(DemoAllocation.OTHER, id, new DecisionApproved(id, 1));
    }

    private void paid(GrantId grant, long kroner) {
        var file = new PaymentFileId("fil-1");
        tell(DemoAllocation.AUTHOR, grant, new PaymentOrdered(grant, PAYMENT, 1, new Nok(kroner), 1, null));
        tell(DemoAllocation.OTHER, grant, new PaymentConfirmed(grant, PAYMENT, file, LocalDate.of(2025, 6, 1)));
    }

    private String tell(ActingAs actor, GrantId grant, Object event) {
        return side.fact(actor, AT.plusSeconds(60L * minute++), grant.value(), event, Map.of());
    }
}
