package no.dekom.query.testing;

import java.math.BigDecimal;
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
import no.dekom.events.allocation.AllocationModel;
import no.dekom.events.allocation.AllocationOverride;
import no.dekom.events.allocation.AllocationStep;
import no.dekom.events.allocation.Division;
import no.dekom.events.allocation.ModelEvent.ModelApproved;
import no.dekom.events.allocation.ModelEvent.ModelChanged;
import no.dekom.events.allocation.ModelEvent.ModelDrafted;
import no.dekom.events.allocation.ModelId;
import no.dekom.events.allocation.NamedRecipient;
import no.dekom.events.allocation.RecipientGroup;
import no.dekom.events.allocation.ScenarioEvent.ScenarioDiscarded;
import no.dekom.events.allocation.ScenarioEvent.ScenarioSaved;
import no.dekom.events.allocation.ScenarioId;
import no.dekom.events.allocation.StepAmount;
import no.dekom.events.organisations.OrganisationEvent.FullTimeEquivalentsCounted;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRegistered;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.events.organisations.PartnerRole;
import no.dekom.events.organisations.PartnershipEvent.PartnershipAgreed;
import no.dekom.events.organisations.PartnershipId;
import no.dekom.events.schemes.FrameEvent.FrameChanged;
import no.dekom.events.schemes.FrameEvent.FrameSet;
import no.dekom.events.schemes.FrameId;

/** A small county with a frame, a model that was changed and approved, and scenarios; and another county beside it. */
public final class DemoAllocation {

    public static final OrganisationId COUNTY = new OrganisationId("t-fylke");
    public static final OrganisationId OTHER_COUNTY = new OrganisationId("r-fylke");
    public static final ActingAs AUTHOR = new ActingAs(new PersonId("unni"), Role.STATE_GOVERNOR, COUNTY);
    public static final ActingAs OTHER = new ActingAs(new PersonId("arne"), Role.STATE_GOVERNOR, COUNTY);
    public static final ActingAs MEMBER =
            new ActingAs(new PersonId("leif"), Role.FORUM_MEMBER, new OrganisationId("t-forum"));
    public static final ActingAs OWNER =
            new ActingAs(new PersonId("randi"), Role.SCHOOL_OWNER, new OrganisationId("orland"));
    public static final ActingAs PARTNER =
            new ActingAs(new PersonId("turid"), Role.UNIVERSITY_PARTNER, new OrganisationId("t-ntnu"));
    public static final ActingAs ELSEWHERE = new ActingAs(new PersonId("nina"), Role.STATE_GOVERNOR, OTHER_COUNTY);
    public static final ModelId MODEL = new ModelId("t-modell");
    public static final ModelId DRAFT = new ModelId("t-utkast");
    public static final ScenarioId LAST_YEAR = new ScenarioId("s-i-fjor");
    public static final ScenarioId THIS_YEAR = new ScenarioId("s-i-aar");
    private static final ScenarioId GONE = new ScenarioId("s-bort");

    private static final Instant AT = Instant.parse("2026-02-02T08:00:00Z");
    private static final LocalDate COUNTED = LocalDate.of(2025, 10, 1);

    private final QuerySide side;
    private int minute;

    private DemoAllocation(QuerySide side) {
        this.side = side;
    }

    /** Gives the id of the last event. */
    public static String told(QuerySide side) {
        var demo = new DemoAllocation(side);
        demo.organisations();
        demo.frames();
        demo.models();
        demo.scenarios();
        return demo.countAgain();
    }

    private String tell(ActingAs actor, String stream, Object event) {
        return side.fact(actor, AT.plusSeconds(60L * minute++), stream, event, Map.of("reason", "Prøve"));
    }

    private void organisation(String id, String number, OrganisationKind kind, String name, String parent) {
        var above = parent == null ? null : new OrganisationId(parent);
        tell(AUTHOR, id, new OrganisationRegistered(new OrganisationId(id), number, kind, name, above));
    }

    private void count(String id, long teachers, long leaders) {
        var event = new FullTimeEquivalentsCounted(new OrganisationId(id), COUNTED, teachers, leaders, "GSI");
        tell(AUTHOR, id, event);
    }

    private void partner(String of, String university) {
        var id = new PartnershipId("p-" + of);
        var event = new PartnershipAgreed(
                id,
                new OrganisationId(of),
                new OrganisationId(university),
                PartnerRole.UP1,
                LocalDate.of(2024, 8, 1),
                LocalDate.of(2027, 7, 31),
                "Fast partner");
        tell(AUTHOR, id.value(), event);
    }

    private void organisations() {
        organisation("r-fylke", "300000001", OrganisationKind.COUNTY_GOVERNOR, "Statsforvalteren i R", null);
        organisation("t-fylke", "300000002", OrganisationKind.COUNTY_GOVERNOR, "Statsforvalteren i T", null);
        organisation("t-forum", "300000003", OrganisationKind.FORUM, "Forumet i T", "t-fylke");
        organisation("t-ntnu", "300000004", OrganisationKind.UNIVERSITY, "NTNU", null);
        organisation("t-nord", "300000005", OrganisationKind.UNIVERSITY, "Nord universitet", null);
        organisation("fosen", "300000006", OrganisationKind.NETWORK, "Nettverket på Fosen", "t-fylke");
        organisation("innherred", "300000007", OrganisationKind.NETWORK, "Nettverket på Innherred", "t-fylke");
        organisation("orland", "300000008", OrganisationKind.SCHOOL_OWNER, "Ørland kommune", "fosen");
        organisation("afjord", "300000009", OrganisationKind.SCHOOL_OWNER, "Åfjord kommune", "fosen");
        organisation("verdal", "300000010", OrganisationKind.SCHOOL_OWNER, "Verdal kommune", "innherred");
        organisation("opphaug", "300000011", OrganisationKind.SCHOOL, "Opphaug skole", "orland");
        organisation("botngard", "300000012", OrganisationKind.SCHOOL, "Botngård skole", "orland");
        count("opphaug", 500, 50);
        count("botngard", 515, 60);
        count("afjord", 482, 40);
        count("verdal", 1603, 120);
        partner("fosen", "t-ntnu");
        partner("innherred", "t-nord");
    }

    private void frames() {
        var last = FrameId.of(COUNTY, 2025);
        tell(
                AUTHOR,
                last.value(),
                new FrameSet(last, COUNTY, 2025, new Nok(9_000_000), "Brev i fjor", LocalDate.of(2025, 1, 15)));
        var now = FrameId.of(COUNTY, 2026);
        tell(
                AUTHOR,
                now.value(),
                new FrameSet(now, COUNTY, 2026, new Nok(10_500_000), "Tildelingsbrev", LocalDate.of(2026, 1, 15)));
        tell(
                AUTHOR,
                now.value(),
                new FrameChanged(now, new Nok(10_000_000), "Rettet brev", LocalDate.of(2026, 1, 30), "Feil i brevet"));
    }

    /** The steps of the county; {@code percent} goes to the universities. */
    public static AllocationModel steps(String percent) {
        return new AllocationModel(List.of(
                step("up1", "Til universitetene", null, StepAmount.percentOfWhole(percent), "UP1_UNIVERSITIES", true),
                step("koordinering", "Koordinering", null, StepAmount.each(150_000), "NETWORKS", false),
                new AllocationStep(
                        "fellestiltak",
                        "Begynneropplæring",
                        null,
                        StepAmount.listed(),
                        RecipientGroup.NAMED,
                        List.of(new NamedRecipient(new OrganisationId("t-ntnu"), null, new Nok(400_000))),
                        null,
                        null,
                        null),
                step("rest", "Etter lærerårsverk", null, StepAmount.rest(), "NETWORKS", true),
                step("kommuner", "Til kommunene", "rest", StepAmount.rest(), "MEMBERS_OF_RECIPIENT", true)));
    }

    private static AllocationStep step(
            String code, String name, String from, StepAmount amount, String to, boolean byTeachers) {
        return new AllocationStep(
                code,
                name,
                from,
                amount,
                RecipientGroup.valueOf(to),
                List.of(),
                byTeachers ? Division.TEACHER_FTE : null,
                null,
                null);
    }

    private void models() {
        var rules = new RuleSetId("dekom-2026");
        tell(AUTHOR, MODEL.value(), new ModelDrafted(MODEL, COUNTY, rules, "Slik deler T", steps("20")));
        tell(AUTHOR, MODEL.value(), new ModelChanged(MODEL, "Slik deler T", steps("25")));
        tell(OTHER, MODEL.value(), new ModelApproved(MODEL));
        var broken = new AllocationModel(List.of(
                step("alt", "Alt", null, StepAmount.rest(), "NETWORKS", true),
                step("for-mye", "Etterpå", null, StepAmount.percentOfWhole("50"), "NETWORKS", true)));
        tell(AUTHOR, DRAFT.value(), new ModelDrafted(DRAFT, COUNTY, rules, "Utkast med feil", broken));
    }

    private void scenarios() {
        scenario(LAST_YEAR, 2025, "I fjor", 9_000_000, "20", List.of());
        var override = new AllocationOverride(
                "up1", null, new OrganisationId("t-nord"), new Nok(1_000_000), "Avtalt med Nord i mars");
        scenario(THIS_YEAR, 2026, "I år", 10_000_000, "25.125", List.of(override));
        scenario(GONE, 2026, "Bort", 1, "25", List.of());
        tell(MEMBER, GONE.value(), new ScenarioDiscarded(GONE, "Bare en prøve"));
    }

    /** After the scenarios, so that they must not change by it. */
    private String countAgain() {
        var verdal = new OrganisationId("verdal");
        return tell(
                AUTHOR, verdal.value(), new FullTimeEquivalentsCounted(verdal, COUNTED, 9_999, 120, "Rettet i GSI"));
    }

    private void scenario(
            ScenarioId id, int year, String title, long frame, String percent, List<AllocationOverride> overrides) {
        tell(
                MEMBER,
                id.value(),
                new ScenarioSaved(
                        id,
                        COUNTY,
                        year,
                        title,
                        new Nok(frame),
                        MODEL,
                        steps(new BigDecimal(percent).toPlainString()),
                        COUNTED,
                        overrides));
    }
}
