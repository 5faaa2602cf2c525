package no.dekom.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import no.dekom.command.allocation.recommend.AdoptRecommendation;
import no.dekom.command.allocation.recommend.SendRecommendation;
import no.dekom.command.allocation.scenario.SaveScenario;
import no.dekom.command.edge.Commands;
import no.dekom.command.organisations.count.CountFullTimeEquivalents;
import no.dekom.command.organisations.register.RegisterOrganisation;
import no.dekom.command.privacy.PersonRegister;
import no.dekom.command.schemes.frame.SetFrame;
import no.dekom.deploy.DemoService;
import no.dekom.deploy.imports.ImportTest;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.ModelId;
import no.dekom.events.allocation.RecommendationId;
import no.dekom.events.allocation.ScenarioId;
import no.dekom.events.meetings.AgendaCaseId;
import no.dekom.events.meetings.MeetingId;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.events.schemes.FrameId;
import no.dekom.query.decisions.DrawnLetters;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How long the decisions of a county with 400 recipients take, from the first that is prepared to the last letter that is sent, in a
 * service that has drawn letters before.
 */
@ExtendWith(DemoService.Running.class)
@EnabledIfSystemProperty(named = "dekom.bench", matches = ".*")
class CountyLettersBenchTest {

    private static final int RECIPIENTS = 400;
    private static final LocalDate COUNTED = LocalDate.of(2025, 10, 1);
    private static final String RECOMMENDATION = "demo-innstilling-trondelag-neste";
    private static final String OFFICE = Persona.T_GOVERNOR.organisation().value();

    private final DemoService service;
    private final Cast cast;
    private final LocalDate today;
    private final int year;

    CountyLettersBenchTest(DemoService service) {
        this.service = service;
        this.cast = new Cast(service.bean(PersonRegister.class));
        this.today = LocalDate.ofInstant(service.clock().instant(), Story.OSLO);
        this.year = today.getYear() + 1;
    }

    private long number(String sql, Object... params) {
        return service.sql().sql(sql).params(params).query(Long.class).single();
    }

    private void act(ActingAs who, Object command, String subject) {
        service.bean(Commands.class).send(command, subject, who);
    }

    /** With the processor time of the service itself, which other work on the machine changes less. */
    private static void measure(String what, Runnable work) {
        var machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        var began = System.nanoTime();
        var cpu = machine.getProcessCpuTime();
        work.run();
        System.out.printf(
                "%-48s %6.1f s, processor %6.1f s, load %.1f%n",
                what,
                (System.nanoTime() - began) / 1e9,
                (machine.getProcessCpuTime() - cpu) / 1e9,
                machine.getSystemLoadAverage());
    }

    private void until(String sql, Object... params) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> service.sql()
                        .sql(sql)
                        .params(params)
                        .query(Boolean.class)
                        .single());
    }

    private void lay() {
        var admin = cast.as(Persona.ADMINISTRATOR);
        for (var number : ImportTest.numbers(36_000_000, RECIPIENTS)) {
            var id = new OrganisationId("benk-" + number);
            act(
                    admin,
                    new RegisterOrganisation(
                            id, number, OrganisationKind.SCHOOL_OWNER, "Kommune " + number, Place.T_NETWORK.id()),
                    id.value());
            act(admin, new CountFullTimeEquivalents(id, COUNTED, 1_000, 90, "benk"), id.value());
        }
        var governor = cast.as(Persona.T_GOVERNOR);
        var frame = FrameId.of(governor.organisation(), year);
        act(
                governor,
                new SetFrame(frame, governor.organisation(), year, new Nok(400_000_000), "Benk", today.minusDays(5)),
                frame.value());
        var scenario = new ScenarioId("benk-scenario");
        act(
                governor,
                new SaveScenario(
                        scenario,
                        year,
                        "Benk",
                        new Nok(400_000_000),
                        new ModelId("demo-modell-trondelag"),
                        List.of(),
                        COUNTED,
                        List.of()),
                scenario.value());
        adopt(governor, scenario);
    }

    /** The forum's meeting, as the demo tells one. */
    private void adopt(ActingAs governor, ScenarioId scenario) {
        var meeting = new MeetingId("benk-mote");
        var story = new Story();
        new RecommendationChapter(story, cast, today.plusDays(57))
                .meeting(
                        meeting,
                        new AgendaCaseId("benk-mote-1"),
                        governor,
                        Place.T_FORUM,
                        scenario.value(),
                        Persona.T_FORUM_MEMBER);
        try {
            for (var act : story.told()) {
                service.clock().standAt(act.at());
                act(act.who(), act.command(), act.subject());
            }
            var id = new RecommendationId(RECOMMENDATION);
            act(governor, new AdoptRecommendation(id, scenario, meeting, new AgendaCaseId("benk-mote-1")), id.value());
            act(governor, new SendRecommendation(id), id.value());
        } finally {
            service.clock().run();
        }
    }

    private void run(Persona persona, String what, String json) {
        var run = service.done(persona, "/api/county-decisions/" + what, json);
        until("select state = 'DONE' from forms.county_run where id = ?", run);
        assertThat(number("select count(*) from forms.county_run_line where run = ? and outcome <> 'DONE'", run))
                .isZero();
    }

    @Test
    void four_hundred_decisions_with_letters() {
        measure("laying the county", this::lay);
        measure("300 letters drawn as in the months before", () -> DrawnLetters.draw(service, 300));
        measure("from the first prepared to the last letter sent", () -> {
            measure(
                    "prepared",
                    () -> run(Persona.T_GOVERNOR, "preparation", """
                    {"year":%d,"recommendation":"%s","version":1,"conditions":"Meld fra før jul.",
                     "from":"%d-01-01","to":"%d-12-31","reportBy":"%d-01-15"}""".formatted(
                                    year, RECOMMENDATION, year, year, year + 1)));
            var waiting = "from command.decided_grant where county = ? and year = ? and waits";
            measure(
                    "approved",
                    () -> run(
                            Persona.T_GOVERNOR_2,
                            "approval",
                            "{\"year\":%d,\"count\":%d,\"sum\":%d}"
                                    .formatted(
                                            year,
                                            number("select count(*) " + waiting, OFFICE, year),
                                            number("select sum(prepared) " + waiting, OFFICE, year))));
            measure("the rest of the letters made", () -> until("select not exists (select from command.letter_due)"));
            measure("the rest of the letters sent", () -> until("select not exists (select from command.letter_post)"));
        });
        var sent = number(
                "select count(*) from decisions.decision where county = ? and year = ? and letter is not null",
                OFFICE,
                year);
        System.out.println(sent + " letters");
        assertThat(sent).isGreaterThanOrEqualTo(RECIPIENTS);
    }
}
