package no.dekom.query.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.RuleSetId;
import no.dekom.events.decisions.DecisionContent;
import no.dekom.events.decisions.DecisionKind;
import no.dekom.events.decisions.GrantEvent.DecisionApproved;
import no.dekom.events.decisions.GrantEvent.DecisionPrepared;
import no.dekom.events.decisions.GrantEvent.DecisionSentBack;
import no.dekom.events.decisions.GrantEvent.LetterFailed;
import no.dekom.events.decisions.GrantEvent.LetterMade;
import no.dekom.events.decisions.GrantEvent.LetterOrderedAgain;
import no.dekom.events.decisions.GrantEvent.LetterReceived;
import no.dekom.events.decisions.GrantEvent.LetterSent;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.decisions.SendingFault;
import no.dekom.events.decisions.SendingWay;
import no.dekom.events.organisations.LetterLanguage;
import no.dekom.events.organisations.OrganisationEvent.LetterAddressChanged;
import no.dekom.events.organisations.OrganisationEvent.LetterLanguageChosen;

/** Vedtak that rest on {@link DemoRecommendation#SENT}: one in force and being changed, one that waits, one sent back. */
public final class DemoDecisions {

    public static final GrantId ORLAND = grant("orland");
    public static final GrantId AFJORD = grant("afjord");
    public static final GrantId VERDAL = grant("verdal");

    private static final Instant AT = Instant.parse("2026-02-05T08:00:00Z");

    private final QuerySide side;
    private int minute;

    private DemoDecisions(QuerySide side) {
        this.side = side;
    }

    private static GrantId grant(String recipient) {
        return GrantId.of(DemoAllocation.COUNTY, 2025, new OrganisationId(recipient));
    }

    /** After {@link DemoRecommendation}; gives the id of the last event. */
    public static String told(QuerySide side) {
        var demo = new DemoDecisions(side);
        demo.prepared("orland", 1, DecisionKind.ORIGINAL, null, 1_000_000, "");
        demo.tell(DemoAllocation.OTHER, ORLAND, new DecisionApproved(ORLAND, 1));
        var service = new ActingAs(new PersonId("tjenesten"), Role.AUTOMATION, null);
        demo.tell(
                service, ORLAND, new LetterMade(ORLAND, 1, LetterLanguage.BOKMAAL, "0".repeat(64), "application/pdf"));
        demo.tell(service, ORLAND, new LetterFailed(ORLAND, 1, SendingWay.EMAIL, SendingFault.REFUSED));
        demo.tell(DemoAllocation.OTHER, ORLAND, new LetterOrderedAgain(ORLAND, 1));
        demo.tell(service, ORLAND, new LetterSent(ORLAND, 1, SendingWay.EMAIL));
        demo.tell(DemoAllocation.OWNER, ORLAND, new LetterReceived(ORLAND, 1));
        demo.prepared("orland", 2, DecisionKind.AMENDED, 1, 900_000, "Hemmelig: en skole er lagt ned.");
        var verdal = new OrganisationId("verdal");
        side.fact(
                DemoAllocation.OWNER, AT, "verdal", new LetterLanguageChosen(verdal, LetterLanguage.NYNORSK), Map.of());
        side.fact(DemoAllocation.OWNER, AT, "verdal", new LetterAddressChanged(verdal), Map.of());
        demo.prepared("verdal", 1, DecisionKind.ORIGINAL, null, 10, "Nettverket ba om mindre.");
        demo.tell(DemoAllocation.OTHER, VERDAL, new DecisionSentBack(VERDAL, 1, "Hvor mye mindre?"));
        return demo.prepared("afjord", 1, DecisionKind.ORIGINAL, null, 500_000, "Avrundet.");
    }

    private String prepared(
            String recipient, int number, DecisionKind kind, Integer changes, long granted, String reason) {
        var content = new DecisionContent(
                new Nok(granted),
                reason,
                "Meld fra før jul.",
                new Nok(granted * 3 / 10),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                LocalDate.of(2026, 1, 15));
        var event = new DecisionPrepared(
                grant(recipient),
                DemoAllocation.COUNTY,
                2025,
                new OrganisationId(recipient),
                number,
                kind,
                changes,
                DemoRecommendation.SENT,
                1,
                new Nok(1_000_000),
                new RuleSetId("dekom-2026"),
                content);
        return tell(DemoAllocation.AUTHOR, grant(recipient), event);
    }

    private String tell(ActingAs actor, GrantId grant, Object event) {
        return side.fact(actor, AT.plusSeconds(60L * minute++), grant.value(), event, Map.of());
    }
}
