package no.dekom.query.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.complaints.ComplaintEvent;
import no.dekom.events.complaints.ComplaintEvent.ComplaintDeadlineExtended;
import no.dekom.events.complaints.ComplaintEvent.ComplaintFiled;
import no.dekom.events.complaints.ComplaintEvent.ComplaintForwarded;
import no.dekom.events.complaints.ComplaintEvent.ComplaintReconsidered;
import no.dekom.events.complaints.ComplaintEvent.ComplaintRejected;
import no.dekom.events.complaints.ComplaintEvent.ComplaintSettled;
import no.dekom.events.complaints.ComplaintEvent.ComplaintWithdrawn;
import no.dekom.events.complaints.ComplaintEvent.EffectDeferred;
import no.dekom.events.complaints.ComplaintEvent.EffectResumed;
import no.dekom.events.complaints.ComplaintEvent.LateComplaintAdmitted;
import no.dekom.events.complaints.ComplaintId;
import no.dekom.events.complaints.ComplaintOutcome;
import no.dekom.events.complaints.Reconsideration;
import no.dekom.events.complaints.RejectionGround;
import no.dekom.events.decisions.GrantEvent.DecisionApproved;
import no.dekom.events.decisions.GrantId;

/**
 * Klager on the decisions of {@link DemoDecisions}: one at the higher body and with nothing paid meanwhile, one that came late and led
 * to a decision that is to be changed, and one taken back, sent again too late and rejected.
 */
public final class DemoComplaints {

    public static final ComplaintId ORLAND = ComplaintId.of(DemoDecisions.ORLAND, 1);
    public static final ComplaintId AFJORD = ComplaintId.of(DemoDecisions.AFJORD, 1);
    public static final ComplaintId VERDAL = ComplaintId.of(DemoDecisions.VERDAL, 1);
    public static final ActingAs AFJORDS =
            new ActingAs(new PersonId("aase"), Role.SCHOOL_OWNER, new OrganisationId("afjord"));

    private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 2, 26);
    private static final ActingAs GOVERNOR = DemoAllocation.AUTHOR;
    private static final ActingAs OWNER = DemoAllocation.OWNER;

    private final QuerySide side;
    private int minute;

    private DemoComplaints(QuerySide side) {
        this.side = side;
    }

    /** After {@link DemoDecisions}; gives the id of the last event. */
    public static String told(QuerySide side) {
        var demo = new DemoComplaints(side);
        demo.orland(DemoDecisions.ORLAND);
        demo.afjord(DemoDecisions.AFJORD);
        return demo.verdal(DemoDecisions.VERDAL);
    }

    private void orland(GrantId grant) {
        var county = DemoAllocation.COUNTY;
        var to = LocalDate.of(2026, 3, 5);
        tell(
                GOVERNOR,
                new ComplaintDeadlineExtended(
                        ORLAND, grant, 1, county, OWNER.organisation(), to, "Kontoret var stengt."));
        tell(OWNER, filed(ORLAND, grant, "orland", to, "1 200 000 kr", ""));
        tell(GOVERNOR, new EffectDeferred(ORLAND, grant, 1, "Pengene kan vanskelig kreves tilbake."));
        tell(
                GOVERNOR,
                new ComplaintReconsidered(ORLAND, grant, 1, Reconsideration.KEEP, "Årsverkene er de rapporterte."));
        tell(GOVERNOR, new ComplaintForwarded(ORLAND, grant, 1, "Utdanningsdirektoratet", "Vi står ved vedtaket."));
    }

    private void afjord(GrantId grant) {
        tell(DemoAllocation.OTHER, grant.value(), new DecisionApproved(grant, 1));
        tell(AFJORDS, filed(AFJORD, grant, "afjord", LAST_DAY, "700 000 kr", "Brevet ble liggende."));
        tell(GOVERNOR, new LateComplaintAdmitted(AFJORD, grant, 1, "Ingen er blitt skadelidende."));
        tell(GOVERNOR, new EffectDeferred(AFJORD, grant, 1, "Usikkert beløp."));
        tell(GOVERNOR, new ComplaintReconsidered(AFJORD, grant, 1, Reconsideration.KEEP, "Ingenting nytt."));
        tell(GOVERNOR, new ComplaintForwarded(AFJORD, grant, 1, "Utdanningsdirektoratet", "Vi står ved vedtaket."));
        tell(GOVERNOR, new EffectResumed(AFJORD, grant, 1, "Sikkerhet er stilt."));
        tell(
                GOVERNOR,
                new ComplaintSettled(
                        AFJORD, grant, 1, ComplaintOutcome.CHANGED, DAY, "2026/77", "Telledagen var feil."));
    }

    private String verdal(GrantId grant) {
        tell(DemoAllocation.OTHER, grant.value(), new DecisionApproved(grant, 1));
        var verdals = new ActingAs(new PersonId("vegard"), Role.SCHOOL_OWNER, new OrganisationId("verdal"));
        tell(verdals, filed(VERDAL, grant, "verdal", null, "20 kr", ""));
        tell(verdals, new ComplaintWithdrawn(VERDAL, grant, 1, "Vi venter på brevet."));
        tell(verdals, filed(VERDAL, grant, "verdal", LAST_DAY, "30 kr", "Glemt."));
        return tell(GOVERNOR, new ComplaintRejected(VERDAL, grant, 1, RejectionGround.TOO_LATE, "Ingen unnskyldning."));
    }

    private static ComplaintFiled filed(
            ComplaintId complaint,
            GrantId grant,
            String recipient,
            LocalDate lastDay,
            String asked,
            String lateBecause) {
        return new ComplaintFiled(
                complaint,
                grant,
                1,
                DemoAllocation.COUNTY,
                new OrganisationId(recipient),
                DAY,
                lastDay,
                asked,
                "Årsverkene er talt feil.",
                lateBecause);
    }

    private String tell(ActingAs actor, ComplaintEvent event) {
        return tell(actor, event.complaint().value(), event);
    }

    private String tell(ActingAs actor, String stream, Object event) {
        return side.fact(actor, AT.plusSeconds(60L * minute++), stream, event, Map.of());
    }
}
