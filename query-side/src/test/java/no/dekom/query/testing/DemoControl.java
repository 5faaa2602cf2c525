package no.dekom.query.testing;

import java.time.Instant;
import java.util.List;
import no.dekom.audit.Draw;
import no.dekom.eventlog.Sha256;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.audit.AttemptEvent.AttemptRefused;
import no.dekom.events.audit.AttemptId;
import no.dekom.events.audit.CaseReference;
import no.dekom.events.audit.ControlEvent.CaseExamined;
import no.dekom.events.audit.ControlEvent.ControlBegun;
import no.dekom.events.audit.ControlEvent.ControlClosed;
import no.dekom.events.audit.ControlEvent.FindingAnswered;
import no.dekom.events.audit.ControlEvent.FindingClosed;
import no.dekom.events.audit.ControlEvent.FindingMade;
import no.dekom.events.audit.ControlEvent.SampleDrawn;
import no.dekom.events.audit.ControlId;
import no.dekom.events.audit.ControlList;
import no.dekom.events.audit.ControlledKind;
import no.dekom.events.audit.FactReference;
import no.dekom.events.audit.FindingKind;
import no.dekom.events.audit.FindingOutcome;
import no.dekom.events.audit.SampleFilter;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRegistered;
import no.dekom.events.organisations.OrganisationKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** En kontroll av {@link DemoDecisions}: a sample, a finding that is closed and one that waits; and one that is closed. */
public final class DemoControl {

    public static final ControlId OPEN = new ControlId("kontroll-1");
    public static final ControlId CLOSED = new ControlId("kontroll-2");
    public static final OrganisationId OVERSIGHT = new OrganisationId("tilsyn-k");
    public static final ActingAs AUDITOR = new ActingAs(new PersonId("gunnar-k"), Role.AUDITOR, OVERSIGHT);
    public static final ActingAs OTHER_AUDITOR =
            new ActingAs(new PersonId("annen-k"), Role.AUDITOR, new OrganisationId("tilsyn-l"));

    private static final Instant AT = Instant.parse("2026-03-05T08:00:00Z");
    private static final CaseReference GRANT = new CaseReference(ControlledKind.GRANT, DemoDecisions.ORLAND.value());

    private final QuerySide side;
    private int minute;

    private DemoControl(QuerySide side) {
        this.side = side;
    }

    /** After {@link DemoDecisions}; gives the id of the last event. */
    public static String told(QuerySide side) {
        return new DemoControl(side).told();
    }

    private String told() {
        fact(
                AUDITOR,
                "tilsyn-k",
                new OrganisationRegistered(OVERSIGHT, "300000099", OrganisationKind.OVERSIGHT, "Tilsynet", null));
        var tried = fact(
                DemoAllocation.AUTHOR,
                "forsok-1",
                new AttemptRefused(new AttemptId("forsok-1"), "ApproverIsAnother", "ApproveDecision", GRANT));
        side.await(tried);
        var file = Draw.file(List.of(GRANT.line()));
        tell(begun(OPEN, "Vedtak i T 2025"));
        tell(new SampleDrawn(
                OPEN,
                1,
                new SampleFilter(ControlList.EVERY_GRANT, DemoAllocation.COUNTY, 2025, ControlledKind.GRANT),
                1,
                Sha256.of(file),
                "kontroll-fro",
                true,
                List.of(GRANT)));
        tell(new CaseExamined(OPEN, GRANT));
        tell(found(1, tried, "Samme person prøvde å godkjenne"));
        fact(DemoAllocation.OTHER, OPEN.value(), new FindingAnswered(OPEN, 1, "Vi har gått gjennom rutinen."));
        tell(new FindingClosed(OPEN, 1, FindingOutcome.EXPLAINED, "Godt svar."));
        tell(found(2, tried, "Rutinen mangler"));
        tell(begun(CLOSED, "Ferdig kontroll"));
        return tell(new ControlClosed(CLOSED, "0".repeat(64)));
    }

    private static ControlBegun begun(ControlId id, String title) {
        return new ControlBegun(
                id,
                OVERSIGHT,
                title,
                "Se om to personer står bak hvert vedtak.",
                List.of(DemoAllocation.COUNTY),
                2025,
                2026,
                List.of(ControlList.REFUSED_ATTEMPT));
    }

    private FindingMade found(int number, String event, String title) {
        var text = "Den som forberedte vedtaket, prøvde å godkjenne det.";
        return new FindingMade(
                OPEN,
                number,
                FindingKind.WEAKNESS,
                DemoAllocation.COUNTY,
                List.of(new FactReference(position(side.jdbc(), event), event)),
                title,
                text);
    }

    public static long position(JdbcClient jdbc, String event) {
        return jdbc.sql("select p.position from log.position p join log.event e on e.id = p.event where e.event_id = ?")
                .param(event)
                .query(Long.class)
                .single();
    }

    private String tell(no.dekom.events.audit.ControlEvent event) {
        return fact(AUDITOR, event.control().value(), event);
    }

    private String fact(ActingAs actor, String stream, Object event) {
        return side.fact(actor, AT.plusSeconds(60L * minute++), stream, event);
    }
}
