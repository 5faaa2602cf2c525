package no.dekom.deploy.demo;

import java.time.LocalDate;
import java.util.List;
import no.dekom.command.outcomes.report.ReportOutcome;
import no.dekom.command.seedfunds.apply.ApplyForSeedFunds;
import no.dekom.command.seedfunds.assess.AssessApplication;
import no.dekom.command.seedfunds.decide.DecideSeedFundRound;
import no.dekom.command.seedfunds.decide.PresentCase;
import no.dekom.command.seedfunds.openround.OpenSeedFundRound;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.SchoolYear;
import no.dekom.events.outcomes.MeasureId;
import no.dekom.events.seedfunds.ApplicationId;
import no.dekom.events.seedfunds.AssessmentCriterion;
import no.dekom.events.seedfunds.ProposedLine;
import no.dekom.events.seedfunds.RoundId;
import no.dekom.events.seedfunds.SeedFundId;

/** The acts that every round of the demo is made of. */
record RoundScript(Story story, Cast cast, Written written, SchoolYear year) {

    static final SeedFundId FUND = new SeedFundId("demo-saakornfondet");

    RoundId round() {
        return new RoundId("demo-runde-" + year.start());
    }

    static ApplicationId application(String name) {
        return new ApplicationId("demo-" + name);
    }

    void open(LocalDate day, long frame, LocalDate deadline, LocalDate reportDue, AssessmentCriterion... criteria) {
        var command = new OpenSeedFundRound(
                FUND,
                round(),
                year,
                RuleSetsChapter.on(day),
                new Nok(frame),
                new Nok(100_000),
                Story.endOf(deadline),
                reportDue,
                List.of(criteria));
        story.on(day).act(cast.as(Persona.COORDINATOR), command, round().value());
    }

    void apply(LocalDate day, ActingAs who, String name) {
        apply(day, who, name, name);
    }

    void apply(LocalDate day, ActingAs who, String name, String text) {
        var id = application(name);
        story.on(day).act(who, new ApplyForSeedFunds(round(), id, written.application(text)), id.value());
    }

    void assess(LocalDate day, String name) {
        story.on(day);
        for (var one : written.assessmentsOf(name)) {
            var proposal = one.advice() == Written.Advice.ALL
                    ? written.application(name).schools()
                    : List.<no.dekom.events.seedfunds.SchoolSum>of();
            story.act(
                    cast.assessor(one.by()),
                    new AssessApplication(round(), application(name), one.judged(), proposal, one.reason()),
                    name(name));
        }
    }

    private static String name(String application) {
        return application(application).value();
    }

    ProposedLine grant(String name, String reason) {
        return new ProposedLine(application(name), written.application(name).schools(), reason);
    }

    ProposedLine refuse(String name, String reason) {
        return new ProposedLine(application(name), List.of(), reason);
    }

    void present(LocalDate day, String summary, List<ProposedLine> lines) {
        story.on(day).act(cast.as(Persona.WORKING_GROUP), new PresentCase(round(), lines, summary), round().value());
    }

    void decide(LocalDate day, List<ProposedLine> lines) {
        var there = List.of(cast.id(Persona.STEERING_GROUP), cast.id(Persona.STEERING_GROUP_3));
        story.on(day)
                .act(cast.as(Persona.STEERING_GROUP), new DecideSeedFundRound(round(), lines, there), round().value());
    }

    void report(LocalDate day, ActingAs who, String name) {
        var measure = new MeasureId(name(name));
        story.on(day).act(who, new ReportOutcome(measure, written.report(name).as(who)), measure.value());
    }
}
