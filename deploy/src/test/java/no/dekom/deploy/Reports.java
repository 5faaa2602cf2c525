package no.dekom.deploy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.dekom.command.edge.Commands;
import no.dekom.command.outcomes.expect.ExpectOutcome;
import no.dekom.deploy.demo.Persona;
import no.dekom.events.ActingAs;
import no.dekom.events.RuleSetId;
import no.dekom.events.needs.ChangeModel;
import no.dekom.events.outcomes.MeasureId;
import no.dekom.events.outcomes.MeasureSource;
import no.dekom.events.outcomes.OutcomeCriterion;
import no.dekom.events.outcomes.ReportedMeasure;

/** Reports of measures that only one test knows: of one school, its owner and a university, in the network of the demo. */
public final class Reports {

    private final DemoService service;

    public Reports(DemoService service) {
        this.service = service;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(service.clock().instant(), ZoneId.of("Europe/Oslo"));
    }

    /** Has the report asked for, as the service does when money is decided on, and waits until the pages know it. */
    public void expected(String measure, String title) {
        var about = new ReportedMeasure(
                MeasureSource.NEEDS,
                "til-" + measure,
                today().getYear(),
                Persona.OWNER.organisation(),
                List.of(Persona.TEACHER.organisation()),
                List.of(Persona.UNIVERSITY.organisation()),
                ChangeModel.COURSE,
                "Lesing",
                new RuleSetId("dekom-2021"),
                List.of(Persona.OWNER.organisation(), Persona.UNIVERSITY.organisation()),
                4);
        var command = new ExpectOutcome(
                new MeasureId(measure),
                Persona.COORDINATOR.organisation(),
                title,
                about,
                List.of(),
                List.of(),
                today().plusDays(20));
        service.bean(Commands.class).send(command, measure, ActingAs.SERVICE);
        await("select count(*) from outcomes.outcome where measure = ?", measure, 1);
    }

    public void reported(String measure) {
        var answers = Arrays.stream(OutcomeCriterion.values())
                .map(it -> "{\"criterion\":\"%s\",\"attainment\":\"YES\",\"evidence\":\"OBSERVATION\"}".formatted(it))
                .collect(Collectors.joining(","));
        service.done(Persona.COORDINATOR, "/api/outcomes/" + measure + "/report", """
                {"whatWasDone":"Alt.","answers":[%s],"whatDidNotWork":"Lite tid.","whatStays":"Planen."}""".formatted(answers));
        await("select told from outcomes.outcome where measure = ?", measure, 1);
    }

    /** Both parties sign the first version. */
    public void signed(String measure) {
        for (var persona : List.of(Persona.OWNER, Persona.UNIVERSITY)) {
            service.done(persona, "/api/outcomes/" + measure + "/signature", "{\"version\":1}");
        }
        await("select count(*) from outcomes.outcome where measure = ? and state = 'LOCKED'", measure, 1);
    }

    private void await(String sql, String measure, int wanted) {
        org.awaitility.Awaitility.await()
                .until(() -> service.sql()
                                .sql(sql)
                                .param(measure)
                                .query(Integer.class)
                                .single()
                        == wanted);
    }
}
