package no.dekom.query.testing;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.SchoolYear;
import no.dekom.events.needs.ChangeModel;
import no.dekom.events.needs.CostKind;
import no.dekom.events.needs.CostLine;
import no.dekom.events.needs.CriterionPlan;
import no.dekom.events.needs.Gathering;
import no.dekom.events.needs.Heard;
import no.dekom.events.needs.HeardParty;
import no.dekom.events.needs.LongTermPlanEvent.PlanAdopted;
import no.dekom.events.needs.LongTermPlanEvent.PlanRevised;
import no.dekom.events.needs.LongTermPlanId;
import no.dekom.events.needs.MeasureContent;
import no.dekom.events.needs.MeasureEvent.MeasureAccepted;
import no.dekom.events.needs.MeasureEvent.MeasureAmended;
import no.dekom.events.needs.MeasureEvent.MeasureProposed;
import no.dekom.events.needs.MeasureEvent.MeasureReopened;
import no.dekom.events.needs.MeasureEvent.MeasureSentBack;
import no.dekom.events.needs.MeasureEvent.MeasureSentIn;
import no.dekom.events.needs.MeasureEvent.MeasureWithdrawn;
import no.dekom.events.needs.MeasureEvent.SchoolsJoined;
import no.dekom.events.needs.MeasureSection;
import no.dekom.events.needs.NeedsContent;
import no.dekom.events.needs.NeedsLevel;
import no.dekom.events.needs.NeedsMeasureId;
import no.dekom.events.needs.NeedsMethod;
import no.dekom.events.needs.NeedsReportEvent.NeedsCorrected;
import no.dekom.events.needs.NeedsReportEvent.NeedsReported;
import no.dekom.events.needs.NeedsReportId;
import no.dekom.events.needs.PlanContent;
import no.dekom.events.needs.Priority;
import no.dekom.events.needs.Remark;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRegistered;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.events.outcomes.OutcomeCriterion;

/** Behov, tiltak og planer around a {@link DemoRound}: a corrected report, measures in every state, a revised plan. */
public final class DemoNeeds {

    public static final OrganisationId UNIVERSITY = new OrganisationId("universitet");
    public static final NeedsReportId REPORT = new NeedsReportId("behov-a");

    private static final Instant AT = Instant.parse("2026-11-20T10:00:00Z");

    private final QuerySide side;
    private final DemoRound home;

    private DemoNeeds(QuerySide side, DemoRound home) {
        this.side = side;
        this.home = home;
    }

    /** Gives the id of the last event. */
    public static String told(QuerySide side, DemoRound home) {
        return new DemoNeeds(side, home).told();
    }

    private String told() {
        fact(
                home.administrator,
                UNIVERSITY.value(),
                new OrganisationRegistered(
                        UNIVERSITY, "218609139", OrganisationKind.UNIVERSITY, "Universitetet i Vest", null));
        fact(home.teacher, REPORT.value(), new NeedsReported(REPORT, home.school, needs("Mange leser for sakte.")));
        fact(
                home.teacher,
                REPORT.value(),
                new NeedsCorrected(REPORT, needs("Mange leser for sakte på 6. trinn."), "Presisert"));
        fact(home.coordinator, "utkast", proposed("utkast", begun("Et utkast")));
        fact(home.coordinator, "sendt", proposed("sendt", whole("Lesing i alle fag", false, 100_000)));
        fact(home.coordinator, "sendt", new MeasureAmended(id("sendt"), whole("Lesing i alle fag", false, 120_000)));
        fact(home.coordinator, "sendt", new MeasureSentIn(id("sendt")));
        fact(home.coordinator, "tilbake", proposed("tilbake", whole("Skriving i alle fag", false, 90_000)));
        fact(home.coordinator, "tilbake", new MeasureSentIn(id("tilbake")));
        fact(
                home.governorsOfficer,
                "tilbake",
                new MeasureSentBack(
                        id("tilbake"), List.of(new Remark(MeasureSection.BUDGET, "Egenandelen er for lav."))));
        fact(home.coordinator, "for-lite", proposed("for-lite", whole("Regning i alle fag", false, 200_000)));
        fact(home.coordinator, "felles", proposed("felles", whole("Begynneropplæring", true, 500_000)));
        fact(home.coordinator, "felles", new MeasureSentIn(id("felles")));
        fact(home.governorsOfficer, "felles", new MeasureAccepted(id("felles"), "For fort."));
        fact(home.governorsOfficer, "felles", new MeasureReopened(id("felles"), "Budsjettet må ses på igjen."));
        fact(home.governorsOfficer, "felles", new MeasureAccepted(id("felles"), "Godt tiltak."));
        var plan = new LongTermPlanId("plan-a");
        fact(home.coordinator, "plan-a", new PlanAdopted(plan, home.network, plan("Lesing")));
        fact(home.coordinator, "plan-a", new PlanRevised(plan, 2, plan("Skriving"), "Ny satsing"));
        fact(home.ownersOfficer, "felles", new SchoolsJoined(id("felles"), 1, List.of(home.otherSchool)));
        fact(home.coordinator, "trukket", proposed("trukket", begun("Et tiltak som ble trukket")));
        return fact(home.coordinator, "trukket", new MeasureWithdrawn(id("trukket"), "Skolen slås sammen."));
    }

    private String fact(ActingAs actor, String stream, Object event) {
        return side.fact(actor, AT, stream, event);
    }

    private static NeedsMeasureId id(String id) {
        return new NeedsMeasureId(id);
    }

    private MeasureProposed proposed(String id, MeasureContent content) {
        return new MeasureProposed(id(id), home.network, null, content);
    }

    private static NeedsContent needs(String findings) {
        return new NeedsContent(
                new SchoolYear(2026),
                NeedsLevel.SCHOOL,
                List.of(NeedsMethod.POSITION_ANALYSIS),
                findings,
                List.of(new Heard(HeardParty.TEACHERS, "I fellestida")));
    }

    private static PlanContent plan(String priority) {
        return new PlanContent(
                "Plan for nettverket",
                new SchoolYear(2025),
                new SchoolYear(2028),
                List.of(new Priority(priority, "I alle fag")));
    }

    private static MeasureContent begun(String title) {
        return new MeasureContent(
                title,
                "",
                ChangeModel.COURSE,
                false,
                new SchoolYear(2026),
                0,
                List.of(),
                "",
                "",
                0,
                List.of(),
                "",
                "",
                null,
                null,
                List.of(),
                "",
                "",
                List.of(),
                List.of());
    }

    private MeasureContent whole(String title, boolean joint, long cost) {
        return new MeasureContent(
                title,
                "Lesing",
                ChangeModel.COURSE,
                joint,
                new SchoolYear(2026),
                2,
                joint ? List.of() : List.of(home.school),
                "1.–7. trinn",
                "Alle lærerne",
                40,
                List.of(REPORT),
                "Første satsing i planen.",
                "",
                UNIVERSITY,
                null,
                List.of(new Gathering("Høst 2026", "Lesestrategier")),
                "Prøve ut én strategi.",
                "",
                List.of(new CostLine(CostKind.UNIVERSITY, "Samlinger", Nok.of(cost), Nok.of(30_000), Nok.of(40_000))),
                Arrays.stream(OutcomeCriterion.values())
                        .map(it -> new CriterionPlan(it, "Slik."))
                        .toList());
    }
}
