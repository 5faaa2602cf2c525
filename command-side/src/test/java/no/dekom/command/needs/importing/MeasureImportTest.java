package no.dekom.command.needs.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.dekom.command.directory.RegisteredOrganisations.Registered;
import no.dekom.command.directory.RegisteredOrganisations.Since;
import no.dekom.command.imports.ImportKind.Fate;
import no.dekom.command.imports.ImportKind.Outcome;
import no.dekom.command.imports.SheetProblem;
import no.dekom.command.needs.ToldMeasure;
import no.dekom.command.needs.propose.AmendMeasure;
import no.dekom.command.needs.propose.ProposeMeasure;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.SchoolYear;
import no.dekom.events.needs.ChangeModel;
import no.dekom.events.needs.CostKind;
import no.dekom.events.needs.CostLine;
import no.dekom.events.needs.CriterionPlan;
import no.dekom.events.needs.Gathering;
import no.dekom.events.needs.MeasureContent;
import no.dekom.events.needs.MeasureEvent;
import no.dekom.events.needs.MeasureEvent.MeasureAccepted;
import no.dekom.events.needs.MeasureEvent.MeasureProposed;
import no.dekom.events.needs.MeasureEvent.MeasureSentBack;
import no.dekom.events.needs.MeasureEvent.MeasureSentIn;
import no.dekom.events.needs.MeasureEvent.MeasureWithdrawn;
import no.dekom.events.needs.NeedsMeasureId;
import no.dekom.events.needs.NeedsReportId;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.events.outcomes.OutcomeCriterion;
import org.junit.jupiter.api.Test;

/** What becomes of a row, in a file of measures. */
class MeasureImportTest {

    private static final String NETWORK = "299603083";
    private static final String OWNER = "246281947";
    private static final String SCHOOL = "290937868";
    private static final String ELSEWHERE = "379754325";
    private static final String UNIVERSITY = "219487576";

    private static final Map<String, Registered> KNOWN = Map.of(
            NETWORK, registered("n", NETWORK, OrganisationKind.NETWORK, "g"),
            OWNER, registered("o", OWNER, OrganisationKind.SCHOOL_OWNER, "n"),
            SCHOOL, registered("s", SCHOOL, OrganisationKind.SCHOOL, "o"),
            ELSEWHERE, registered("e", ELSEWHERE, OrganisationKind.SCHOOL, "x"),
            UNIVERSITY, registered("u", UNIVERSITY, OrganisationKind.UNIVERSITY, null));

    private static final ActingAs COORDINATOR = actor(Role.COORDINATOR, "n");
    private static final ActingAs OWNERS_OFFICER = actor(Role.SCHOOL_OWNER, "o");
    private static final ActingAs ADMINISTRATOR = actor(Role.ADMINISTRATOR, "drift");

    private final Map<NeedsMeasureId, List<MeasureEvent>> log = new HashMap<>();

    private static Registered registered(String id, String number, OrganisationKind kind, String parent) {
        return new Registered(id, number, kind, "Navn " + id, parent, null, Since.REGISTERED, null);
    }

    private static ActingAs actor(Role role, String organisation) {
        return new ActingAs(new PersonId("en"), role, new OrganisationId(organisation));
    }

    private MeasureJudge judge(ActingAs sender) {
        var organisations = new NumberedOrganisations(KNOWN);
        var contents = new MeasureCells(
                organisations,
                (organisation, year) -> organisation.value().equals("s") && year.start() == 2027
                        ? Optional.of(new NeedsReportId("behov"))
                        : Optional.empty());
        return new MeasureJudge(
                sender,
                organisations,
                contents,
                id -> Optional.ofNullable(log.get(id)).map(ToldMeasure::by));
    }

    /** A row that is whole, with some cells as they are given: column, value, column, value. */
    private static Map<String, String> row(String... cells) {
        var row = new HashMap<>(Map.of(
                "reference", "Les-1",
                "organisation", "",
                "title", "Lesing i alle fag",
                "model", "kurs",
                "from", "2027/28",
                "years", "2",
                "schools", SCHOOL,
                "participants", "1 040",
                "needs", SCHOOL + " 2027/2028",
                "up1", UNIVERSITY));
        row.put("cost-UNIVERSITY", "200 000");
        row.put("cost-UNIVERSITY-own", "60000");
        row.put("cost-UNIVERSITY-university", "140000");
        for (var at = 0; at < cells.length; at += 2) {
            row.put(cells[at], cells[at + 1]);
        }
        return row;
    }

    private Fate of(ActingAs sender, String... cells) {
        return judge(sender).of(2, row(cells));
    }

    private static List<String> codes(Fate fate) {
        return fate.problems().stream().map(SheetProblem::code).toList();
    }

    /** Does what the row asked for, and more if it is so. */
    private void happened(Fate fate, MeasureEvent... more) {
        var proposed = (ProposeMeasure) fate.commands().getFirst();
        var events = new ArrayList<MeasureEvent>();
        events.add(new MeasureProposed(proposed.measure(), new OrganisationId("n"), null, proposed.content()));
        events.addAll(List.of(more));
        log.put(proposed.measure(), events);
    }

    private static MeasureContent content(Fate fate) {
        return fate.commands().getFirst() instanceof AmendMeasure it
                ? it.content()
                : ((ProposeMeasure) fate.commands().getFirst()).content();
    }

    @Test
    void a_new_measure_of_the_network_and_of_an_owner() {
        var fate = of(COORDINATOR);
        assertThat(fate.outcome()).isEqualTo(Outcome.NEW);
        var content = content(fate);
        assertThat(content.model()).isEqualTo(ChangeModel.COURSE);
        assertThat(content.from()).isEqualTo(new SchoolYear(2027));
        assertThat(content.participants()).isEqualTo(1040);
        assertThat(content.schools()).containsExactly(new OrganisationId("s"));
        assertThat(content.needs()).containsExactly(new NeedsReportId("behov"));
        assertThat(content.up1()).isEqualTo(new OrganisationId("u"));
        assertThat(content.budget())
                .containsExactly(new CostLine(
                        CostKind.UNIVERSITY,
                        "Universitet eller høgskole",
                        Nok.of(200_000),
                        Nok.of(60_000),
                        Nok.of(140_000)));
        var owners = of(OWNERS_OFFICER, "organisation", OWNER);
        assertThat(owners.outcome()).isEqualTo(Outcome.NEW);
        assertThat(owners.subject()).isNotEqualTo(fate.subject());
    }

    @Test
    void the_same_again_changes_nothing_also_when_it_is_accepted() {
        var first = of(COORDINATOR);
        happened(first);
        assertThat(of(COORDINATOR).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(of(COORDINATOR, "reference", " les-1 ").outcome()).isEqualTo(Outcome.UNCHANGED);
        var id = new NeedsMeasureId(first.subject());
        happened(first, new MeasureSentIn(id), new MeasureAccepted(id, ""));
        assertThat(of(COORDINATOR).outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void a_changed_row_amends_and_what_the_file_does_not_tell_stays() {
        var first = of(COORDINATOR);
        happened(first);
        var id = new NeedsMeasureId(first.subject());
        var was = content(first);
        var meeting = new Gathering("Høst", "Lesestrategier");
        var line = new CostLine(CostKind.TRAVEL, "Buss", Nok.of(5_000), Nok.ZERO, Nok.ZERO);
        var written = new MeasureContent(
                was.title(),
                "Lesing",
                was.model(),
                was.joint(),
                was.from(),
                was.years(),
                was.schools(),
                was.grades(),
                was.targetGroup(),
                was.participants(),
                was.needs(),
                "Planen",
                "",
                was.up1(),
                null,
                List.of(meeting),
                "Mellomarbeid",
                "",
                List.of(line, was.budget().getFirst()),
                List.of());
        log.get(id).add(new MeasureEvent.MeasureAmended(id, written));
        assertThat(of(COORDINATOR).outcome()).isEqualTo(Outcome.UNCHANGED);
        var fate = of(COORDINATOR, "title", "Lesing for alle", "cost-TRAVEL", "6000");
        assertThat(fate.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(fate.read()).isEqualTo(2);
        var content = content(fate);
        assertThat(content.title()).isEqualTo("Lesing for alle");
        assertThat(content.theme()).isEqualTo("Lesing");
        assertThat(content.gatherings()).containsExactly(meeting);
        assertThat(content.budget()).extracting(CostLine::amount).containsExactly(Nok.of(200_000), Nok.of(6_000));
        assertThat(content(of(COORDINATOR, "plan", "")).plan()).isEmpty();
    }

    @Test
    void what_is_sent_in_stands_until_it_comes_back() {
        var first = of(COORDINATOR);
        var id = new NeedsMeasureId(first.subject());
        happened(first, new MeasureSentIn(id));
        assertThat(codes(of(COORDINATOR, "title", "Ny"))).containsExactly("MeasureIsSentIn");
        happened(first, new MeasureSentIn(id), new MeasureSentBack(id, List.of()));
        assertThat(of(COORDINATOR, "title", "Ny").outcome()).isEqualTo(Outcome.CHANGED);
        happened(first, new MeasureSentIn(id), new MeasureAccepted(id, ""));
        assertThat(codes(of(COORDINATOR, "title", "Ny"))).containsExactly("MeasureIsAccepted");
        happened(first, new MeasureWithdrawn(id, ""));
        assertThat(codes(of(COORDINATOR, "title", "Ny"))).containsExactly("MeasureIsWithdrawn");
    }

    @Test
    void one_sends_in_for_ones_own_and_the_administrator_says_for_whom() {
        assertThat(codes(of(OWNERS_OFFICER, "organisation", NETWORK))).containsExactly("NotYourMeasures");
        assertThat(codes(of(COORDINATOR, "organisation", OWNER))).containsExactly("NotYourMeasures");
        assertThat(codes(of(ADMINISTRATOR))).containsExactly("Missing");
        assertThat(codes(of(ADMINISTRATOR, "organisation", SCHOOL))).containsExactly("HasNoMeasures");
        assertThat(codes(of(ADMINISTRATOR, "organisation", "1"))).containsExactly("UnknownOrganisation");
        var fate = of(ADMINISTRATOR, "organisation", "299 603 083");
        assertThat(fate.subject()).isEqualTo(of(COORDINATOR).subject());
        assertThat(((ProposeMeasure) fate.commands().getFirst()).organisation()).isEqualTo(new OrganisationId("n"));
    }

    @Test
    void a_reference_stands_once_in_a_file() {
        var judge = judge(COORDINATOR);
        judge.of(2, row());
        assertThat(judge.of(3, row("reference", "LES-1")).problems())
                .containsExactly(SheetProblem.of(3, "Referanse", "ReferenceTwice", 2));
    }

    @Test
    void every_fault_is_told_at_once_with_its_column() {
        var fate = of(
                COORDINATOR,
                "reference",
                "",
                "title",
                "",
                "model",
                "prosjekt",
                "from",
                "2027/29",
                "years",
                "11",
                "schools",
                ELSEWHERE + ", 1",
                "participants",
                "mange",
                "needs",
                "alle",
                "up1",
                SCHOOL,
                "cost-UNIVERSITY",
                "100000",
                "cost-TRAVEL",
                "10,50");
        assertThat(codes(fate))
                .containsExactlyInAnyOrder(
                        "Missing",
                        "Missing",
                        "UnknownModel",
                        "NotASchoolYear",
                        "NotAWholeNumber",
                        "SchoolIsNotTheirs",
                        "UnknownSchool",
                        "NotAWholeNumber",
                        "UnknownReporter",
                        "NotAUniversity",
                        "PartsAboveTheSum",
                        "NotKroner");
        assertThat(fate.problems()).contains(SheetProblem.of(2, "Reise: sum", "NotKroner", "10,50", 1_000_000_000));
    }

    @Test
    void needs_are_those_of_the_network_and_the_year() {
        assertThat(codes(of(COORDINATOR, "needs", SCHOOL + " 2026/2027"))).containsExactly("NoSuchNeeds");
        assertThat(codes(of(COORDINATOR, "needs", ELSEWHERE))).containsExactly("NoSuchNeeds");
        assertThat(content(of(COORDINATOR, "needs", "290 937 868")).needs()).hasSize(1);
    }

    @Test
    void gatherings_criteria_partners_and_joint_measures_are_columns_too() {
        var cells = new String[] {
            "gatherings", "Uke 40: Lesestrategier;\nVåren 2028: Deling: hva virket",
            "criterion-COLLECTIVE", "Alle på trinnet deltar.",
            "criterion-CO_DETERMINATION", "",
            "up2", UNIVERSITY,
            "joint", "Ja",
            "besides", "Realfagskommune",
            "interimWork", "Prøve ut.",
            "resourceTeachers", "Én på hver skole"
        };
        var first = of(COORDINATOR, cells);
        assertThat(codes(first)).isEmpty();
        var content = content(first);
        assertThat(content.gatherings())
                .containsExactly(
                        new Gathering("Uke 40", "Lesestrategier"), new Gathering("Våren 2028", "Deling: hva virket"));
        assertThat(content.answers())
                .containsExactly(new CriterionPlan(OutcomeCriterion.COLLECTIVE, "Alle på trinnet deltar."));
        assertThat(content.up2()).isEqualTo(new OrganisationId("u"));
        assertThat(content.joint()).isTrue();
        assertThat(content.besides() + content.interimWork() + content.resourceTeachers())
                .isEqualTo("RealfagskommunePrøve ut.Én på hver skole");
        happened(first);
        assertThat(of(COORDINATOR, cells).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(of(COORDINATOR).outcome()).isEqualTo(Outcome.UNCHANGED);
        var changed = content(of(COORDINATOR, "criterion-COLLECTIVE", "", "criterion-SCHOOL_BASED", "På skolen."));
        assertThat(changed.answers())
                .extracting(CriterionPlan::criterion)
                .containsExactly(OutcomeCriterion.SCHOOL_BASED);
        assertThat(changed.gatherings()).hasSize(2);
        assertThat(codes(of(COORDINATOR, "joint", "nei"))).containsExactly("JointStaysJoint");
    }

    @Test
    void what_cannot_be_read_of_them_is_told() {
        assertThat(codes(of(COORDINATOR, "gatherings", "Uke 40", "joint", "kanskje", "up2", SCHOOL)))
                .containsExactlyInAnyOrder("NotAGathering", "NotYesOrNo", "NotAUniversity");
        assertThat(codes(of(OWNERS_OFFICER, "joint", "ja"))).containsExactly("JointMeasuresAreTheNetworks");
        assertThat(of(COORDINATOR, "joint", "").outcome()).isEqualTo(Outcome.NEW);
    }
}
