package no.dekom.query.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.needs.ChangeModel;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRegistered;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.events.outcomes.ActivityKind;
import no.dekom.events.outcomes.Attainment;
import no.dekom.events.outcomes.CriterionAnswer;
import no.dekom.events.outcomes.CriterionLevel;
import no.dekom.events.outcomes.Evidence;
import no.dekom.events.outcomes.HeldActivity;
import no.dekom.events.outcomes.MeasureId;
import no.dekom.events.outcomes.MeasureSource;
import no.dekom.events.outcomes.OutcomeCriterion;
import no.dekom.events.outcomes.OutcomeEvent.MoreAskedFor;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeAccepted;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeExpected;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeRemarked;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReported;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeSigned;
import no.dekom.events.outcomes.OutcomeEvent.StatementGiven;
import no.dekom.events.outcomes.OutcomeReport;
import no.dekom.events.outcomes.ParticipantGroup;
import no.dekom.events.outcomes.Participation;
import no.dekom.events.outcomes.ReportedMeasure;
import no.dekom.events.outcomes.SharedAt;
import no.dekom.events.outcomes.SpendingLine;
import no.dekom.events.outcomes.Statement;
import no.dekom.events.outcomes.SuccessFactor;
import no.dekom.events.outcomes.SuccessGroup;
import no.dekom.events.outcomes.Voice;

/**
 * A measure of two schools, their owner and a university, reported two years in a row, in the organisations of a {@link DemoRound}:
 * the coordinator reports, others state, owner and university sign, the county governor asks for more and accepts.
 */
public final class DemoReport {

    public final OrganisationId university;
    public final OrganisationId otherUniversity;
    public final MeasureId lastYear;
    public final MeasureId measure;
    public final ActingAs union;
    public final ActingAs partner;
    public final ActingAs otherPartner;

    private final QuerySide side;
    private final DemoRound demo;
    private final String origin;
    private Instant at;
    private String last;

    /** @param of ends every id, so that several fit in one log; the organisations of the round are registered already */
    public DemoReport(QuerySide side, DemoRound demo, String of) {
        this.side = side;
        this.demo = demo;
        origin = "lesing-" + of;
        university = new OrganisationId("universitetet-" + of);
        otherUniversity = new OrganisationId("hogskulen-" + of);
        lastYear = new MeasureId(origin + "-2023");
        measure = new MeasureId(origin + "-2024");
        union = new ActingAs(new PersonId("tillitsvalgt-" + of), Role.UNION_REPRESENTATIVE, demo.otherSchool);
        partner = new ActingAs(new PersonId("uh-" + of), Role.UNIVERSITY_PARTNER, university);
        otherPartner = new ActingAs(new PersonId("annen-uh-" + of), Role.UNIVERSITY_PARTNER, otherUniversity);
        at = Instant.parse("2024-11-20T08:00:00Z");
    }

    public String last() {
        return last;
    }

    private void fact(ActingAs actor, String stream, Object event) {
        at = at.plusSeconds(3600);
        last = side.fact(actor, at, stream, event, Map.of());
    }

    /** The report of last year is sent, that of this year is expected. */
    public DemoReport expected() {
        registered(university, "Universitetet i vest");
        registered(otherUniversity, "Høgskulen i aust");
        for (var one : List.of(union, partner, otherPartner)) {
            side.jdbc()
                    .sql("insert into register.person (id, name) values (?, ?)")
                    .params(one.person().value(), "Navn " + one.person().value())
                    .update();
        }
        asked(lastYear, 2023);
        fact(demo.coordinator, lastYear.value(), new OutcomeReported(lastYear, report("I fjor leste vi i to trinn.")));
        asked(measure, 2024);
        return this;
    }

    private void registered(OrganisationId id, String name) {
        fact(
                demo.administrator,
                id.value(),
                new OrganisationRegistered(id, "974760673", OrganisationKind.UNIVERSITY, name, null));
    }

    private void asked(MeasureId of, int year) {
        var about = new ReportedMeasure(
                MeasureSource.NEEDS,
                origin,
                year,
                demo.owner,
                List.of(demo.school, demo.otherSchool),
                List.of(university),
                ChangeModel.COURSE,
                "Lesing",
                null,
                List.of(demo.owner, university),
                4);
        fact(
                demo.service,
                of.value(),
                new OutcomeExpected(
                        of,
                        demo.network,
                        "Lesing i alle fag",
                        about,
                        List.of(),
                        List.of(),
                        LocalDate.of(year + 1, 1, 15)));
    }

    public DemoReport reported() {
        fact(
                demo.coordinator,
                measure.value(),
                new OutcomeReported(measure, report("Fire samlinger og arbeid imellom.")));
        return this;
    }

    public DemoReport stated() {
        fact(
                union,
                measure.value(),
                new StatementGiven(
                        measure,
                        new Statement(
                                Voice.UNION_REPRESENTATIVE,
                                List.of(new CriterionAnswer(
                                        OutcomeCriterion.CO_DETERMINATION,
                                        Attainment.NO,
                                        CriterionLevel.SCHOOL,
                                        "ikke drøftet",
                                        "Vi fikk vite om det da planen var sendt.",
                                        Evidence.IMPRESSION)),
                                List.of(),
                                "Møtene la seg oppå hverandre.",
                                "",
                                "")));
        fact(
                partner,
                measure.value(),
                new StatementGiven(
                        measure,
                        new Statement(
                                Voice.UNIVERSITY,
                                List.of(new CriterionAnswer(
                                        OutcomeCriterion.TOGETHER_WITH_UNIVERSITY,
                                        Attainment.YES,
                                        CriterionLevel.NETWORK,
                                        "men ikke behov",
                                        "",
                                        Evidence.DOCUMENTED_ROUTINE)),
                                List.of(new SuccessFactor(SuccessGroup.LEADERSHIP, "Rektorene satt på første rad.")),
                                "",
                                "",
                                "Oppgavene er tatt inn i lærerutdanningen.")));
        return this;
    }

    /** All parties sign a version. */
    public DemoReport signed(int version) {
        signedBy(demo.ownersOfficer, version);
        return signedBy(partner, version);
    }

    public DemoReport signedBy(ActingAs actor, int version) {
        fact(actor, measure.value(), new OutcomeSigned(measure, version, actor.organisation()));
        return this;
    }

    public DemoReport moreAskedFor(int version) {
        fact(
                demo.governorsOfficer,
                measure.value(),
                new MoreAskedFor(measure, version, "Hvem av lærerne var med?", LocalDate.of(2025, 3, 1)));
        return this;
    }

    public DemoReport accepted(int version) {
        fact(demo.governorsOfficer, measure.value(), new OutcomeAccepted(measure, version, "Godt gjort rede for"));
        fact(demo.governorsOfficer, measure.value(), new OutcomeRemarked(measure, version, "Regnskapet følges opp."));
        return this;
    }

    /** All of it. */
    public DemoReport whole() {
        return expected()
                .reported()
                .stated()
                .signed(3)
                .moreAskedFor(3)
                .reported()
                .signed(4)
                .accepted(4);
    }

    private static OutcomeReport report(String done) {
        var answers = new ArrayList<>(Arrays.stream(OutcomeCriterion.values())
                .map(it ->
                        new CriterionAnswer(it, Attainment.YES, CriterionLevel.NETWORK, "", "", Evidence.OBSERVATION))
                .toList());
        answers.set(
                OutcomeCriterion.COLLECTIVE.ordinal(),
                new CriterionAnswer(
                        OutcomeCriterion.COLLECTIVE,
                        Attainment.PARTLY,
                        CriterionLevel.SCHOOL,
                        "men omfatter ikke alle",
                        "Vikarer var ikke med.",
                        Evidence.SURVEY));
        return new OutcomeReport(
                Voice.NETWORK,
                done,
                List.of(),
                List.of(new HeldActivity(ActivityKind.GATHERING, 4, 3, 24, 18, "Én samling falt bort.")),
                List.of(new Participation(ParticipantGroup.TEACHERS, 28, 40)),
                answers,
                List.of(new SuccessFactor(SuccessGroup.CLOSE_TO_PRACTICE, "Alt ble prøvd ut mellom samlingene.")),
                "For lite tid mellom samlingene.",
                "Leseplanen blir brukt videre.",
                "Ressurslæreren ved hver skole",
                null);
    }

    /** What a school leader tells of seed money. */
    static OutcomeReport ofSeedFund(OrganisationId school, long travel, Attainment collective) {
        var answers = Stream.of(OutcomeCriterion.values())
                .map(criterion -> criterion == OutcomeCriterion.COLLECTIVE
                        ? new CriterionAnswer(criterion, collective, null, "men omfatter ikke alle", "", null)
                        : new CriterionAnswer(criterion, Attainment.YES, null, "", "", null))
                .toList();
        return new OutcomeReport(
                Voice.LEADER,
                "Vi innredet to rom og prøvde ut lek i tre fag.",
                List.of(
                        new SpendingLine(school, "Bord og hyller", Nok.of(72_000), Nok.of(72_000), ""),
                        new SpendingLine(school, "Skolebesøk", Nok.of(18_000), Nok.of(travel), "Billigere tog")),
                List.of(),
                List.of(),
                answers,
                List.of(),
                "Besøket ble for kort.",
                "Rommene og opplegget blir brukt videre.",
                "",
                new SharedAt("Nettverksmøte i Lysefjord", LocalDate.of(2024, 5, 30)));
    }
}
