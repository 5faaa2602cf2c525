package no.dekom.query.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.dekom.allocation.CountyGround;
import no.dekom.allocation.Formula;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.RuleSetId;
import no.dekom.events.SchoolYear;
import no.dekom.events.allocation.AllocationModel;
import no.dekom.events.allocation.Ground;
import no.dekom.events.allocation.Ground.Counted;
import no.dekom.events.allocation.Ground.Member;
import no.dekom.events.allocation.Ground.Partner;
import no.dekom.events.allocation.LeftOutMeasure;
import no.dekom.events.allocation.PrioritisedMeasure;
import no.dekom.events.allocation.RecommendationEvent.MeasuresPrioritised;
import no.dekom.events.allocation.RecommendationEvent.RecommendationAdopted;
import no.dekom.events.allocation.RecommendationEvent.RecommendationBegun;
import no.dekom.events.allocation.RecommendationEvent.RecommendationSent;
import no.dekom.events.allocation.RecommendationId;
import no.dekom.events.allocation.RecommendedSum;
import no.dekom.events.allocation.ScenarioId;
import no.dekom.events.meetings.AgendaCaseId;
import no.dekom.events.meetings.CaseContent;
import no.dekom.events.meetings.CaseSubject;
import no.dekom.events.meetings.Conclusion;
import no.dekom.events.meetings.ConclusionWay;
import no.dekom.events.meetings.ForumCaseKind;
import no.dekom.events.meetings.MeetingEvent.CaseConcluded;
import no.dekom.events.meetings.MeetingEvent.CasePutOnAgenda;
import no.dekom.events.meetings.MeetingEvent.MeetingCalled;
import no.dekom.events.meetings.MeetingId;
import no.dekom.events.meetings.SubjectKind;
import no.dekom.events.needs.ChangeModel;
import no.dekom.events.needs.CostKind;
import no.dekom.events.needs.CostLine;
import no.dekom.events.needs.MeasureContent;
import no.dekom.events.needs.MeasureEvent.MeasureAccepted;
import no.dekom.events.needs.MeasureEvent.MeasureProposed;
import no.dekom.events.needs.MeasureEvent.MeasureSentIn;
import no.dekom.events.needs.NeedsMeasureId;
import no.dekom.events.organisations.OrganisationKind;

/** Innstillinger in the county of {@link DemoAllocation}: one adopted and sent, one in the making with a case to adopt. */
public final class DemoRecommendation {

    public static final RecommendationId SENT = new RecommendationId("i-sendt");
    public static final RecommendationId OPEN = new RecommendationId("i-apen");
    public static final MeetingId MEETING = new MeetingId("m-fordeling");

    private static final OrganisationId COUNTY = DemoAllocation.COUNTY;
    private static final Instant AT = Instant.parse("2026-02-03T08:00:00Z");
    private static final Nok FRAME = new Nok(9_000_000);

    private final QuerySide side;
    private int minute;

    private DemoRecommendation(QuerySide side) {
        this.side = side;
    }

    /** After {@link DemoAllocation}; gives the id of the last event. */
    public static String told(QuerySide side) {
        var demo = new DemoRecommendation(side);
        demo.measure("lesing", "Lesing i alle fag", 400_000);
        demo.measure("skriving", "Skriving fra første trinn", 250_000);
        demo.measure("regning", "Regning i praksis", 150_000);
        demo.meeting();
        demo.sent();
        return demo.open();
    }

    private String tell(ActingAs actor, String stream, Object event) {
        return side.fact(actor, AT.plusSeconds(60L * minute++), stream, event, Map.of("build", "prøve-1"));
    }

    private void measure(String id, String title, long cost) {
        var measure = new NeedsMeasureId(id);
        var content = new MeasureContent(
                title,
                "Fag",
                ChangeModel.COURSE,
                false,
                new SchoolYear(2026),
                1,
                List.of(),
                "1.–7. trinn",
                "Alle lærerne",
                20,
                List.of(),
                "",
                "",
                null,
                null,
                List.of(),
                "",
                "",
                List.of(new CostLine(CostKind.values()[0], "Samlinger", new Nok(cost), Nok.ZERO, Nok.ZERO)),
                List.of());
        tell(DemoAllocation.AUTHOR, id, new MeasureProposed(measure, new OrganisationId("fosen"), null, content));
        tell(DemoAllocation.AUTHOR, id, new MeasureSentIn(measure));
        tell(DemoAllocation.AUTHOR, id, new MeasureAccepted(measure, ""));
    }

    private void meeting() {
        var id = MEETING.value();
        var called = new MeetingCalled(
                MEETING, new OrganisationId("t-forum"), "Fordelingsmøtet", AT.plusSeconds(86_400), "Steinkjer", 2026);
        tell(DemoAllocation.AUTHOR, id, called);
        agreed("sak-i-fjor", 1, DemoAllocation.LAST_YEAR, true);
        agreed("sak-i-aar", 2, DemoAllocation.THIS_YEAR, true);
        agreed("sak-falt", 3, new ScenarioId("s-bort"), false);
    }

    private void agreed(String name, int number, ScenarioId scenario, boolean adopted) {
        var agendaCase = new AgendaCaseId(name);
        var content = new CaseContent(
                "Fordeling, " + name,
                ForumCaseKind.DISTRIBUTION,
                List.of(),
                "Slik kan rammen deles.",
                "Forumet går inn for scenarioet.",
                new CaseSubject(SubjectKind.SCENARIO, scenario.value()));
        tell(DemoAllocation.AUTHOR, MEETING.value(), new CasePutOnAgenda(MEETING, agendaCase, number, content, null));
        var conclusion = new Conclusion(
                ConclusionWay.BY_CONSENSUS, adopted, "Slik ble det.", 0, 0, List.of(), List.of(), List.of());
        tell(DemoAllocation.AUTHOR, MEETING.value(), new CaseConcluded(MEETING, agendaCase, conclusion));
    }

    private static PrioritisedMeasure measure(String id, long wanted, long proposed, String conditions) {
        return new PrioritisedMeasure(
                new NeedsMeasureId(id), new Nok(wanted), new Nok(proposed), "Størst behov", conditions);
    }

    private void sent() {
        var id = SENT.value();
        tell(DemoAllocation.AUTHOR, id, new RecommendationBegun(SENT, COUNTY, 2025));
        tell(
                DemoAllocation.AUTHOR,
                id,
                new MeasuresPrioritised(
                        SENT,
                        List.of(
                                measure("lesing", 400_000, 350_000, "Rapport innen jul"),
                                measure("skriving", 250_000, 250_000, "")),
                        List.of(new LeftOutMeasure(new NeedsMeasureId("regning"), "Bygger ikke på meldte behov"))));
        tell(DemoAllocation.AUTHOR, id, adopted(1, DemoAllocation.LAST_YEAR, DemoAllocation.steps("20")));
        tell(DemoAllocation.AUTHOR, id, new RecommendationSent(SENT, 1));
        tell(
                DemoAllocation.AUTHOR,
                id,
                new MeasuresPrioritised(
                        SENT,
                        List.of(measure("skriving", 250_000, 100_000, "")),
                        List.of(new LeftOutMeasure(new NeedsMeasureId("lesing"), "Hemmelig under arbeid"))));
    }

    private String open() {
        var id = OPEN.value();
        return tell(DemoAllocation.AUTHOR, id, new RecommendationBegun(OPEN, COUNTY, 2026));
    }

    /** As the command side locks it. */
    public static RecommendationAdopted adopted(int version, ScenarioId scenario, AllocationModel model) {
        var result = Formula.run(model, CountyGround.of(COUNTY, ground()), List.of());
        return new RecommendationAdopted(
                SENT,
                version,
                MEETING,
                new AgendaCaseId("sak-i-fjor"),
                scenario,
                new RuleSetId("dekom-2026"),
                DemoAllocation.MODEL,
                model,
                ground(),
                List.of(),
                result.lines().stream()
                        .map(line -> new RecommendedSum(
                                line.step(),
                                line.parent() == null ? null : line.parent().recipient(),
                                line.recipient(),
                                line.sum()))
                        .toList(),
                result.leftOfFrame());
    }

    private static Member member(String id, int number, OrganisationKind kind, String parent) {
        return new Member(
                new OrganisationId(id), "30000000" + number, kind, parent == null ? null : new OrganisationId(parent));
    }

    private static Counted counted(String of, long teachers, long leaders) {
        return new Counted(new OrganisationId(of), LocalDate.of(2025, 10, 1), teachers, leaders, "GSI");
    }

    private static Ground ground() {
        return new Ground(
                FRAME,
                LocalDate.of(2025, 10, 1),
                List.of(
                        member("t-fylke", 2, OrganisationKind.COUNTY_GOVERNOR, null),
                        member("t-ntnu", 4, OrganisationKind.UNIVERSITY, null),
                        member("t-nord", 5, OrganisationKind.UNIVERSITY, null),
                        member("fosen", 6, OrganisationKind.NETWORK, "t-fylke"),
                        member("innherred", 7, OrganisationKind.NETWORK, "t-fylke"),
                        member("orland", 8, OrganisationKind.SCHOOL_OWNER, "fosen"),
                        member("afjord", 9, OrganisationKind.SCHOOL_OWNER, "fosen"),
                        member("verdal", 1, OrganisationKind.SCHOOL_OWNER, "innherred")),
                List.of(counted("orland", 1015, 110), counted("afjord", 482, 40), counted("verdal", 1603, 120)),
                List.of(
                        new Partner(new OrganisationId("fosen"), new OrganisationId("t-ntnu")),
                        new Partner(new OrganisationId("innherred"), new OrganisationId("t-nord"))));
    }
}
