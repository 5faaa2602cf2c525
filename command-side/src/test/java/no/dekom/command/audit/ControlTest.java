package no.dekom.command.audit;

import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.dekom.audit.Draw;
import no.dekom.command.audit.begin.BeginControl;
import no.dekom.command.audit.close.CloseControl;
import no.dekom.command.audit.finding.AnswerFinding;
import no.dekom.command.audit.finding.CloseFinding;
import no.dekom.command.audit.finding.MakeFinding;
import no.dekom.command.audit.sample.DrawSample;
import no.dekom.command.audit.sample.ExamineCase;
import no.dekom.command.directory.FixedDirectory;
import no.dekom.command.edge.KeptDocuments;
import no.dekom.eventlog.Sha256;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.audit.CaseReference;
import no.dekom.events.audit.ControlEvent;
import no.dekom.events.audit.ControlEvent.CaseExamined;
import no.dekom.events.audit.ControlEvent.ControlBegun;
import no.dekom.events.audit.ControlEvent.ControlClosed;
import no.dekom.events.audit.ControlEvent.FindingAnswered;
import no.dekom.events.audit.ControlEvent.FindingClosed;
import no.dekom.events.audit.ControlEvent.FindingMade;
import no.dekom.events.audit.ControlEvent.SampleDrawn;
import no.dekom.events.audit.ControlId;
import no.dekom.events.audit.ControlList;
import no.dekom.events.audit.FactReference;
import no.dekom.events.audit.FindingKind;
import no.dekom.events.audit.FindingOutcome;
import no.dekom.events.audit.SampleFilter;
import no.dekom.events.organisations.OrganisationKind;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class ControlTest {

    private static final ControlId CONTROL = new ControlId("k1");
    private static final OrganisationId OVERSIGHT = new OrganisationId("tilsyn");
    private static final OrganisationId COUNTY = new OrganisationId("fylke");
    private static final OrganisationId OTHER_COUNTY = new OrganisationId("fylke-2");
    private static final OrganisationId NETWORK = new OrganisationId("nett");
    private static final OrganisationId OWNER = new OrganisationId("kommune");
    private static final ActingAs AUDITOR = new ActingAs(new PersonId("gunnar"), Role.AUDITOR, OVERSIGHT);
    private static final ActingAs OTHER_AUDITOR =
            new ActingAs(new PersonId("annen"), Role.AUDITOR, new OrganisationId("tilsyn-2"));
    private static final ActingAs GOVERNOR = new ActingAs(new PersonId("gry"), Role.STATE_GOVERNOR, COUNTY);
    private static final ActingAs OTHER_GOVERNOR = new ActingAs(new PersonId("ola"), Role.STATE_GOVERNOR, OTHER_COUNTY);
    private static final ActingAs OWNERS_OFFICER = new ActingAs(new PersonId("eier"), Role.SCHOOL_OWNER, OWNER);
    private static final ActingAs COORDINATOR = new ActingAs(new PersonId("ko"), Role.COORDINATOR, NETWORK);

    private static final ControlBegun BEGUN = new ControlBegun(
            CONTROL, OVERSIGHT, "Vedtak 2026", "Se etter avvik", List.of(COUNTY), 2025, 2026, List.of());
    private static final String POPULATION =
            Draw.file(IntStream.range(0, 9).mapToObj(it -> "GRANT/g" + it).toList());
    private static final String HASH = Sha256.of(POPULATION);
    private static final SampleFilter FILTER = new SampleFilter(ControlList.EVERY_GRANT, COUNTY, 2026, null);
    private static final FactReference FACT = new FactReference(7, "e7");
    private static final FindingMade MADE =
            new FindingMade(CONTROL, 1, FindingKind.WEAKNESS, OWNER, List.of(FACT), "Mangler", "Det mangler noe");
    private static final FindingAnswered ANSWERED = new FindingAnswered(CONTROL, 1, "Rettet");
    private static final FindingClosed CLOSED = new FindingClosed(CONTROL, 1, FindingOutcome.MENDED, "Godt");

    private static SampleDrawn drawn() {
        return new SampleDrawn(CONTROL, 1, FILTER, 9, HASH, "fro", true, cases("fro", 3));
    }

    private static List<CaseReference> cases(String seed, int size) {
        return Draw.of(seed, Draw.lines(POPULATION), size).stream()
                .map(CaseReference::parse)
                .toList();
    }

    private static AggregateTestFixture<Control> fixture() {
        var fixture = new AggregateTestFixture<>(Control.class);
        var directory = new FixedDirectory()
                .organisation(OVERSIGHT, OrganisationKind.OVERSIGHT, null)
                .organisation(COUNTY, OrganisationKind.COUNTY_GOVERNOR, null)
                .organisation(OTHER_COUNTY, OrganisationKind.COUNTY_GOVERNOR, null)
                .organisation(NETWORK, OrganisationKind.NETWORK, COUNTY)
                .organisation(OWNER, OrganisationKind.SCHOOL_OWNER, NETWORK);
        List.of(AUDITOR, OTHER_AUDITOR, GOVERNOR, OTHER_GOVERNOR, OWNERS_OFFICER, COORDINATOR)
                .forEach(directory::role);
        fixture.registerInjectableResource(directory);
        fixture.registerInjectableResource(new LoggedFacts(null) {
            @Override
            public boolean has(FactReference fact) {
                return fact.equals(FACT);
            }
        });
        fixture.registerInjectableResource(new KeptDocuments(null) {
            @Override
            public Optional<byte[]> content(String sha256, String subject) {
                return sha256.equals(HASH) && subject.equals("utvalg k1")
                        ? Optional.of(POPULATION.getBytes(StandardCharsets.US_ASCII))
                        : Optional.empty();
            }

            @Override
            public boolean has(String sha256, String subject) {
                return subject.equals("kontroll k1 " + sha256.length());
            }
        });
        return fixture;
    }

    private static ResultValidator<Control> when(Object command, ActingAs actor, ControlEvent... before) {
        return fixture().given((Object[]) before).when(command, by(actor));
    }

    private static BeginControl begin(OrganisationId county, int first, int last) {
        return new BeginControl(
                CONTROL, "Vedtak 2026", "Se etter avvik", List.of(county, county), first, last, List.of());
    }

    private static DrawSample draw(int number, int size) {
        return new DrawSample(CONTROL, number, FILTER, HASH, "fro", true, size);
    }

    private static MakeFinding find(OrganisationId owner, FactReference fact) {
        return new MakeFinding(CONTROL, FindingKind.WEAKNESS, owner, List.of(fact), "Mangler", "Det mangler noe");
    }

    @Test
    void the_auditor_begins_a_control_of_counties_and_years() {
        fixture()
                .givenNoPriorActivity()
                .when(begin(COUNTY, 2025, 2026), by(AUDITOR))
                .expectEvents(BEGUN);
        fixture()
                .givenNoPriorActivity()
                .when(begin(NETWORK, 2025, 2026), by(AUDITOR))
                .expectException(broken("CountiesAreGovernors"));
        fixture()
                .givenNoPriorActivity()
                .when(begin(COUNTY, 2026, 2025), by(AUDITOR))
                .expectException(broken("YearsAreInOrder"));
    }

    @Test
    void nobody_but_the_auditors_of_the_control_begins_draws_finds_or_closes() {
        for (var actor : List.of(GOVERNOR, OWNERS_OFFICER, COORDINATOR)) {
            fixture()
                    .givenNoPriorActivity()
                    .when(begin(COUNTY, 2025, 2026), by(actor))
                    .expectException(notAllowed("AuditorsControl"));
        }
        for (var actor : List.of(GOVERNOR, OWNERS_OFFICER, COORDINATOR, OTHER_AUDITOR)) {
            for (var command : List.of(
                    draw(1, 3),
                    new ExamineCase(CONTROL, cases("fro", 1).getFirst()),
                    find(OWNER, FACT),
                    new CloseFinding(CONTROL, 1, FindingOutcome.MENDED, "Godt"),
                    new CloseControl(CONTROL, "ab"))) {
                when(command, actor, BEGUN, MADE).expectNoEvents().expectException(notAllowed("AuditorsControl"));
            }
        }
    }

    @Test
    void a_sample_is_drawn_by_its_seed_and_once_under_its_number() {
        when(draw(1, 3), AUDITOR, BEGUN).expectEvents(drawn());
        when(draw(1, 3), AUDITOR, BEGUN, drawn()).expectNoEvents().expectException(broken("SampleIsDrawnOnce"));
        when(draw(3, 3), AUDITOR, BEGUN, drawn()).expectException(broken("SampleIsDrawnOnce"));
        when(draw(1, 10), AUDITOR, BEGUN).expectException(broken("SampleFitsThePopulation"));
        when(new DrawSample(CONTROL, 1, FILTER, Sha256.of("x"), "fro", true, 3), AUDITOR, BEGUN)
                .expectException(broken("PopulationIsKept"));
        var elsewhere = new SampleFilter(ControlList.EVERY_GRANT, OTHER_COUNTY, null, null);
        when(new DrawSample(CONTROL, 1, elsewhere, HASH, "fro", true, 3), AUDITOR, BEGUN)
                .expectException(broken("SampleIsOfTheControl"));
    }

    @Test
    void a_drawn_case_is_examined_once() {
        var about = cases("fro", 3).get(1);
        var not = cases("fro", 9).getLast();
        when(new ExamineCase(CONTROL, about), AUDITOR, BEGUN, drawn()).expectEvents(new CaseExamined(CONTROL, about));
        when(new ExamineCase(CONTROL, about), AUDITOR, BEGUN, drawn(), new CaseExamined(CONTROL, about))
                .expectException(broken("CaseIsExaminedOnce"));
        when(new ExamineCase(CONTROL, not), AUDITOR, BEGUN, drawn()).expectException(broken("CaseIsDrawn"));
    }

    @Test
    void a_finding_rests_on_facts_and_is_of_the_counties_of_the_control() {
        when(find(OWNER, FACT), AUDITOR, BEGUN).expectEvents(MADE);
        when(find(OWNER, new FactReference(7, "e8")), AUDITOR, BEGUN).expectException(broken("FactsStandInTheLog"));
        when(find(OTHER_COUNTY, FACT), AUDITOR, BEGUN).expectException(broken("OwnerIsOfTheControl"));
    }

    @Test
    void the_owner_or_its_governor_answers_until_the_finding_is_closed() {
        var answer = new AnswerFinding(CONTROL, 1, "Rettet");
        when(answer, OWNERS_OFFICER, BEGUN, MADE).expectEvents(ANSWERED);
        when(answer, GOVERNOR, BEGUN, MADE, ANSWERED).expectEvents(ANSWERED);
        for (var actor : List.of(AUDITOR, OTHER_GOVERNOR, COORDINATOR)) {
            when(answer, actor, BEGUN, MADE).expectNoEvents().expectException(notAllowed("OwnersAnswerFindings"));
        }
        when(answer, GOVERNOR, BEGUN, MADE, ANSWERED, CLOSED).expectException(broken("FindingIsOpen"));
    }

    @Test
    void a_finding_is_closed_when_it_is_answered_or_taken_back() {
        var close = new CloseFinding(CONTROL, 1, FindingOutcome.MENDED, "Godt");
        when(close, AUDITOR, BEGUN, MADE).expectException(broken("FindingIsAnswered"));
        when(close, AUDITOR, BEGUN, MADE, ANSWERED).expectEvents(CLOSED);
        when(new CloseFinding(CONTROL, 1, FindingOutcome.TAKEN_BACK, "Feil"), AUDITOR, BEGUN, MADE)
                .expectEvents(new FindingClosed(CONTROL, 1, FindingOutcome.TAKEN_BACK, "Feil"));
        when(close, AUDITOR, BEGUN, MADE, ANSWERED, CLOSED).expectException(broken("FindingIsOpen"));
    }

    /** The documents of this test take a report whose length is the number of facts of the control. */
    @Test
    void a_control_is_closed_with_the_report_of_it_when_nothing_is_open() {
        when(new CloseControl(CONTROL, "abc"), AUDITOR, BEGUN, MADE, ANSWERED)
                .expectException(broken("EveryFindingIsClosed"));
        when(new CloseControl(CONTROL, "abc"), AUDITOR, BEGUN, MADE, ANSWERED, CLOSED)
                .expectException(broken("ReportIsOfThisControl"));
        when(new CloseControl(CONTROL, "abcd"), AUDITOR, BEGUN, MADE, ANSWERED, CLOSED)
                .expectEvents(new ControlClosed(CONTROL, "abcd"));
        for (var command : List.of(draw(1, 3), find(OWNER, FACT), new CloseControl(CONTROL, "abcde"))) {
            when(command, AUDITOR, BEGUN, MADE, ANSWERED, CLOSED, new ControlClosed(CONTROL, "abcd"))
                    .expectException(broken("ControlIsOpen"));
        }
    }
}
