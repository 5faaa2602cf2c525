package no.dekom.query.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.RuleSetId;
import no.dekom.events.needs.ChangeModel;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRegistered;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.events.outcomes.Attainment;
import no.dekom.events.outcomes.CriterionAnswer;
import no.dekom.events.outcomes.CriterionLevel;
import no.dekom.events.outcomes.Evidence;
import no.dekom.events.outcomes.Grant;
import no.dekom.events.outcomes.MeasureId;
import no.dekom.events.outcomes.MeasureSource;
import no.dekom.events.outcomes.OutcomeCriterion;
import no.dekom.events.outcomes.OutcomeEvent.MoreAskedFor;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeAccepted;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeExpected;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReported;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeSigned;
import no.dekom.events.outcomes.OutcomeEvent.StatementGiven;
import no.dekom.events.outcomes.OutcomeReport;
import no.dekom.events.outcomes.ReportedMeasure;
import no.dekom.events.outcomes.Statement;
import no.dekom.events.outcomes.SuccessFactor;
import no.dekom.events.outcomes.SuccessGroup;
import no.dekom.events.outcomes.Voice;

/** The four measures of 004 chapter 3, reported by made-up people with the answers that Tabell 1 has (004:2035-2133). */
public final class FourMeasures {

    public static final String READING_AND_WRITING = "lese-skrive-2024";
    public static final String READING = "lesing-2024";
    public static final String READING_BEFORE = "lesing-2023";
    public static final String SEED_FUND = "sakorn-2024";
    public static final String INCLUSION = "inkludering-2024";
    public static final String UNFINISHED = "uferdig-2024";

    public static final ActingAs R_GOVERNOR = as("rita", Role.STATE_GOVERNOR, "r-stat");
    public static final ActingAs T_GOVERNOR = as("tor", Role.STATE_GOVERNOR, "t-stat");
    public static final ActingAs COORDINATOR = as("kari", Role.COORDINATOR, "t-nett");
    public static final ActingAs R_COORDINATOR = as("ragna", Role.COORDINATOR, "r-nett");
    public static final ActingAs OWNER = as("ola", Role.SCHOOL_OWNER, "t-kommune");
    public static final ActingAs R_OWNER = as("rolf", Role.SCHOOL_OWNER, "r-kommune");
    public static final ActingAs UNIVERSITY = as("unni", Role.UNIVERSITY_PARTNER, "t-uh");
    public static final ActingAs R_UNIVERSITY = as("runar", Role.UNIVERSITY_PARTNER, "r-uh");
    public static final ActingAs LEADER = as("liv", Role.SCHOOL_LEADER, "t-skole");
    public static final ActingAs TEACHER = as("trine", Role.TEACHER, "t-skole");
    public static final ActingAs UNION = as("ulf", Role.UNION_REPRESENTATIVE, "t-skole");
    public static final ActingAs FORUM = as("frida", Role.FORUM_MEMBER, "t-forum");
    public static final ActingAs R_FORUM = as("fredrik", Role.FORUM_MEMBER, "r-forum");
    public static final ActingAs STEERING = as("stian", Role.STEERING_GROUP, "t-nett");
    public static final ActingAs AUDITOR = as("gunnar", Role.AUDITOR, "tilsyn");
    public static final ActingAs ADMINISTRATOR = as("drift", Role.ADMINISTRATOR, "tilsyn");

    private static final String WORK = "når det gjelder arbeidsorganisatorisk tilrettelegging";
    private static final String NOT_ALL = "men omfatter ikke alle";
    private static final CriterionLevel NETWORK = CriterionLevel.NETWORK;

    private final QuerySide side;
    private Instant at = Instant.parse("2025-01-02T09:00:00Z");

    private FourMeasures(QuerySide side) {
        this.side = side;
    }

    private static ActingAs as(String person, Role role, String organisation) {
        return new ActingAs(new PersonId(person), role, new OrganisationId(organisation));
    }

    private static OrganisationId id(String organisation) {
        return new OrganisationId(organisation);
    }

    /** Gives the id of the last event. */
    public static String told(QuerySide side) {
        var demo = new FourMeasures(side);
        demo.organisations();
        demo.readingAndWriting();
        demo.reading();
        demo.seedFund();
        demo.inclusion();
        return demo.unfinished();
    }

    private String tell(ActingAs actor, String stream, Object event) {
        at = at.plusSeconds(600);
        return side.fact(actor, at, stream, event, Map.of());
    }

    private void organisations() {
        organisation("r-stat", OrganisationKind.COUNTY_GOVERNOR, "Statsforvalteren i Rogaland", null);
        organisation("t-stat", OrganisationKind.COUNTY_GOVERNOR, "Statsforvalteren i Trøndelag", null);
        organisation("r-forum", OrganisationKind.FORUM, "Forumet i Rogaland", "r-stat");
        organisation("t-forum", OrganisationKind.FORUM, "Forumet i Trøndelag", "t-stat");
        organisation("r-nett", OrganisationKind.NETWORK, "Nord-Rogaland", "r-stat");
        organisation("t-nett", OrganisationKind.NETWORK, "Nettverket i Trøndelag", "t-stat");
        organisation("r-kommune", OrganisationKind.SCHOOL_OWNER, "Vestvik kommune", "r-nett");
        organisation("t-kommune", OrganisationKind.SCHOOL_OWNER, "Nordvik kommune", "t-nett");
        organisation("r-skole", OrganisationKind.SCHOOL, "Vestvik skole", "r-kommune");
        organisation("t-skole", OrganisationKind.SCHOOL, "Nordvik skole", "t-kommune");
        organisation("r-uh", OrganisationKind.UNIVERSITY, "Universitetet i vest", null);
        organisation("t-uh", OrganisationKind.UNIVERSITY, "Universitetet i nord", null);
        for (var one : List.of(R_OWNER, OWNER, UNIVERSITY, COORDINATOR, R_UNIVERSITY)) {
            side.jdbc()
                    .sql("insert into register.person (id, name) values (?, ?)")
                    .params(one.person().value(), "Navn " + one.person().value())
                    .update();
        }
    }

    private void organisation(String id, OrganisationKind kind, String name, String parent) {
        tell(
                ADMINISTRATOR,
                id,
                new OrganisationRegistered(id(id), "974760673", kind, name, parent == null ? null : id(parent)));
    }

    /** An answer to the next criterion: {@code YES}, and what stands in the brackets. */
    private static CriterionAnswer answer(Attainment attainment, CriterionLevel level, String qualifier) {
        return new CriterionAnswer(
                OutcomeCriterion.SCHOOL_BASED,
                attainment,
                level,
                qualifier,
                "Derfor " + attainment + ".",
                Evidence.OBSERVATION);
    }

    private static CriterionAnswer yes() {
        return answer(Attainment.YES, null, "");
    }

    private static List<CriterionAnswer> six(CriterionAnswer... answers) {
        var six = new ArrayList<CriterionAnswer>();
        for (var criterion : OutcomeCriterion.values()) {
            six.add(of(criterion, answers[criterion.ordinal()]));
        }
        return six;
    }

    private static CriterionAnswer of(OutcomeCriterion criterion, CriterionAnswer it) {
        return new CriterionAnswer(criterion, it.attainment(), it.level(), it.qualifier(), it.reason(), it.evidence());
    }

    private void expect(String measure, String network, String title, ReportedMeasure about, List<Grant> grants) {
        var due = LocalDate.of(about.year() + 1, 1, 15);
        tell(
                ActingAs.SERVICE,
                measure,
                new OutcomeExpected(new MeasureId(measure), id(network), title, about, grants, List.of(), due));
    }

    private static ReportedMeasure about(
            String origin, int year, String county, ChangeModel model, String theme, String owner) {
        return new ReportedMeasure(
                MeasureSource.NEEDS,
                origin,
                year,
                owner == null ? null : id(owner),
                List.of(id(county + "-skole")),
                List.of(id(county + "-uh")),
                model,
                theme,
                new RuleSetId("dekom-2021"),
                List.of(id(owner == null ? county + "-nett" : owner), id(county + "-uh")),
                4);
    }

    private void report(
            ActingAs who, String measure, Voice voice, List<CriterionAnswer> answers, SuccessFactor... factors) {
        tell(
                who,
                measure,
                new OutcomeReported(
                        new MeasureId(measure),
                        new OutcomeReport(
                                voice,
                                "Vi gjorde det vi hadde planlagt.",
                                List.of(),
                                List.of(),
                                List.of(),
                                answers,
                                List.of(factors),
                                "",
                                "",
                                "",
                                null)));
    }

    public static Statement statement(Voice voice, OutcomeCriterion criterion, Attainment attainment, String reason) {
        var answer = new CriterionAnswer(criterion, attainment, null, "", reason, Evidence.IMPRESSION);
        return new Statement(voice, List.of(answer), List.of(), "", "", "");
    }

    private String state(ActingAs who, String measure, Statement statement) {
        return tell(who, measure, new StatementGiven(new MeasureId(measure), statement));
    }

    private void sign(String measure, int version, ActingAs... parties) {
        for (var who : parties) {
            tell(who, measure, new OutcomeSigned(new MeasureId(measure), version, who.organisation()));
        }
    }

    private void readingAndWriting() {
        var about = about("lese-skrive", 2024, "r", ChangeModel.COURSE, "Lesing og skriving", "r-kommune");
        expect(READING_AND_WRITING, "r-nett", "Lese- og skriveopplæring og inkludering", about, List.of());
        report(
                R_OWNER,
                READING_AND_WRITING,
                Voice.OWNER,
                six(
                        yes(),
                        yes(),
                        yes(),
                        yes(),
                        answer(Attainment.YES, null, "men ikke behov"),
                        answer(Attainment.YES, null, WORK)),
                new SuccessFactor(SuccessGroup.EVERYONE_TAKES_PART, "Alle lærerne var med begge årene."),
                new SuccessFactor(SuccessGroup.LEADERSHIP, "Rektor satt i alle samlingene."));
        state(
                R_UNIVERSITY,
                READING_AND_WRITING,
                statement(Voice.UNIVERSITY, OutcomeCriterion.COLLECTIVE, Attainment.YES, "Alle trinn var med."));
        sign(READING_AND_WRITING, 2, R_OWNER, R_UNIVERSITY);
    }

    private void reading() {
        var before = about("lesing", 2023, "t", ChangeModel.COURSE, "Lesing", null);
        expect(READING_BEFORE, "t-nett", "Lesetiltaket", before, List.of());
        report(
                COORDINATOR,
                READING_BEFORE,
                Voice.NETWORK,
                six(
                        yes(),
                        answer(Attainment.PARTLY, null, ""),
                        yes(),
                        yes(),
                        yes(),
                        answer(Attainment.TOO_EARLY, null, "")));
        sign(READING_BEFORE, 1, COORDINATOR, UNIVERSITY);
        expect(
                READING,
                "t-nett",
                "Lesetiltaket",
                about("lesing", 2024, "t", ChangeModel.COURSE, "Lesing", null),
                List.of());
        report(
                COORDINATOR,
                READING,
                Voice.NETWORK,
                six(
                        yes(),
                        answer(Attainment.YES, null, NOT_ALL),
                        answer(Attainment.YES, NETWORK, ""),
                        answer(Attainment.YES, NETWORK, ""),
                        answer(Attainment.YES, NETWORK, ""),
                        answer(Attainment.YES, NETWORK, WORK)),
                new SuccessFactor(SuccessGroup.LEADERSHIP, "Leiinga satte av tid."));
        state(
                TEACHER,
                READING,
                statement(Voice.TEACHER, OutcomeCriterion.SCHOOL_BASED, Attainment.YES, "Vi prøvde det ut hos oss."));
        sign(READING, 2, COORDINATOR, UNIVERSITY);
        tell(T_GOVERNOR, READING, new OutcomeAccepted(new MeasureId(READING), 2, "Takk."));
    }

    /** Leader and union representative see criterion 6 each their way. */
    private void seedFund() {
        var grants = List.of(new Grant(id("t-skole"), id("t-kommune"), Nok.of(90_000)));
        var about =
                ReportedMeasure.ofSeedFund(SEED_FUND, grants, new RuleSetId("dekom-2021"), LocalDate.of(2025, 1, 15));
        expect(SEED_FUND, "t-nett", "Såkorntiltaket", about, grants);
        report(
                LEADER,
                SEED_FUND,
                Voice.LEADER,
                six(
                        yes(),
                        answer(Attainment.NO, null, "omfatter for få"),
                        yes(),
                        yes(),
                        answer(Attainment.NO, null, ""),
                        yes()));
        var first = statement(Voice.UNION_REPRESENTATIVE, OutcomeCriterion.CO_DETERMINATION, Attainment.YES, "Først.");
        state(UNION, SEED_FUND, first);
        var second = statement(
                Voice.UNION_REPRESENTATIVE, OutcomeCriterion.CO_DETERMINATION, Attainment.NO, "Vi ble ikke spurt.");
        state(UNION, SEED_FUND, second);
        sign(SEED_FUND, 3, OWNER);
    }

    private void inclusion() {
        var about = about("inkludering", 2024, "t", ChangeModel.PROCEDURE, "Inkludering", null);
        expect(INCLUSION, "t-nett", "Inkluderende praksiser", about, List.of());
        report(
                COORDINATOR,
                INCLUSION,
                Voice.NETWORK,
                six(
                        yes(),
                        answer(Attainment.YES, null, NOT_ALL),
                        answer(Attainment.YES, NETWORK, ""),
                        yes(),
                        yes(),
                        answer(Attainment.YES, NETWORK, WORK)));
        sign(INCLUSION, 1, COORDINATOR, UNIVERSITY);
    }

    /** Signed, asked more of, and told again without being signed. */
    private String unfinished() {
        var about = about("uferdig", 2024, "t", ChangeModel.COURSE, "Regning", null);
        expect(UNFINISHED, "t-nett", "Regnetiltaket", about, List.of());
        var answers = six(yes(), yes(), yes(), yes(), yes(), yes());
        report(COORDINATOR, UNFINISHED, Voice.NETWORK, answers);
        sign(UNFINISHED, 1, COORDINATOR, UNIVERSITY);
        tell(
                T_GOVERNOR,
                UNFINISHED,
                new MoreAskedFor(new MeasureId(UNFINISHED), 1, "Hvem var med?", LocalDate.of(2025, 3, 1)));
        report(COORDINATOR, UNFINISHED, Voice.NETWORK, answers);
        return tell(
                COORDINATOR, UNFINISHED, new OutcomeSigned(new MeasureId(UNFINISHED), 2, COORDINATOR.organisation()));
    }
}
