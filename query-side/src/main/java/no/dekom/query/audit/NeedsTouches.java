package no.dekom.query.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import no.dekom.events.Nok;
import no.dekom.events.needs.Gathering;
import no.dekom.events.needs.Heard;
import no.dekom.events.needs.LongTermPlanEvent;
import no.dekom.events.needs.LongTermPlanEvent.PlanAdopted;
import no.dekom.events.needs.LongTermPlanEvent.PlanRevised;
import no.dekom.events.needs.MeasureContent;
import no.dekom.events.needs.MeasureEvent;
import no.dekom.events.needs.MeasureEvent.MeasureAccepted;
import no.dekom.events.needs.MeasureEvent.MeasureAmended;
import no.dekom.events.needs.MeasureEvent.MeasureProposed;
import no.dekom.events.needs.MeasureEvent.MeasureReopened;
import no.dekom.events.needs.MeasureEvent.MeasureSentBack;
import no.dekom.events.needs.MeasureEvent.MeasureSentIn;
import no.dekom.events.needs.MeasureEvent.MeasureWithdrawn;
import no.dekom.events.needs.MeasureEvent.SchoolsJoined;
import no.dekom.events.needs.NeedsContent;
import no.dekom.events.needs.NeedsReportEvent;
import no.dekom.events.needs.NeedsReportEvent.NeedsCorrected;
import no.dekom.events.needs.NeedsReportEvent.NeedsReported;
import no.dekom.events.needs.PlanContent;
import no.dekom.query.audit.TouchedCase.Value;
import no.dekom.query.audit.TouchedCase.Whole;

/** What values a needs report or a measure has after a fact. */
final class NeedsTouches {

    private NeedsTouches() {}

    static TouchedCase by(MeasureEvent event) {
        return switch (event) {
            case MeasureProposed it -> written(it.measure().value(), it.content());
            case MeasureAmended it -> written(it.measure().value(), it.content());
            case MeasureSentIn it -> TouchedCase.of(CaseKind.NEEDS_MEASURE, it.measure());
            case MeasureSentBack it -> TouchedCase.of(CaseKind.NEEDS_MEASURE, it.measure());
            case MeasureAccepted it -> TouchedCase.of(CaseKind.NEEDS_MEASURE, it.measure());
            case MeasureReopened it -> TouchedCase.of(CaseKind.NEEDS_MEASURE, it.measure());
            case MeasureWithdrawn it -> TouchedCase.of(CaseKind.NEEDS_MEASURE, it.measure());
            case SchoolsJoined it -> TouchedCase.of(CaseKind.NEEDS_MEASURE, it.measure());
        };
    }

    static TouchedCase by(NeedsReportEvent event) {
        return switch (event) {
            case NeedsReported it -> told(it.report().value(), it.content());
            case NeedsCorrected it -> told(it.report().value(), it.content());
        };
    }

    static TouchedCase by(LongTermPlanEvent event) {
        return switch (event) {
            case PlanAdopted it -> planned(it.plan().value(), it.content());
            case PlanRevised it -> planned(it.plan().value(), it.content());
        };
    }

    private static TouchedCase planned(String plan, PlanContent content) {
        return TouchedCase.of(
                CaseKind.LONG_TERM_PLAN,
                plan,
                Value.text("title", content.title()),
                Value.text("from", content.from().toString()),
                Value.text("to", content.to().toString()),
                Value.text(
                        "priorities",
                        content.priorities().stream()
                                .map(it -> it.title() + ": " + it.text())
                                .collect(Collectors.joining("; "))));
    }

    private static TouchedCase told(String report, NeedsContent content) {
        var heard = content.heard().stream()
                .map((Heard it) -> new Value("answer.Heard", null, it.party().name(), it.how()));
        var values = new ArrayList<>(heard.toList());
        values.add(Value.choices("NeedsMethod", content.methods()));
        values.add(Value.choices("NeedsLevel", List.of(content.level())));
        values.add(Value.text("findings", content.findings()));
        return new TouchedCase(CaseKind.NEEDS_REPORT, report, values, List.of(new Whole("answer.Heard", null)));
    }

    private static TouchedCase written(String measure, MeasureContent content) {
        var values = new ArrayList<Value>();
        values.add(Value.text("title", content.title()));
        values.add(Value.text("theme", content.theme()));
        values.add(Value.choices("ChangeModel", List.of(content.model())));
        values.add(Value.text("from", content.from().toString()));
        values.add(Value.text("years", number(content.years())));
        values.add(Value.text("grades", content.grades()));
        values.add(Value.text("targetGroup", content.targetGroup()));
        values.add(Value.text("participants", number(content.participants())));
        values.add(Value.text("plan", content.plan()));
        values.add(Value.text("besides", content.besides()));
        values.add(Value.text("gatherings", gatherings(content)));
        values.add(Value.text("interimWork", content.interimWork()));
        values.add(Value.text("resourceTeachers", content.resourceTeachers()));
        values.add(Value.sum("measureCost", null, content.cost()));
        values.add(Value.sum("measureOwnShare", null, content.ownShare()));
        values.add(Value.sum("measureUniversity", null, content.universityPart()));
        var lines = new LinkedHashMap<String, Nok>();
        content.budget()
                .forEach(line -> lines.merge(line.kind().name() + ": " + line.text(), line.amount(), Nok::plus));
        lines.forEach((line, sum) -> values.add(Value.sum("measureBudget", null, line, sum.kroner())));
        content.answers()
                .forEach(it -> values.add(
                        new Value("answer.Criterion", null, it.criterion().name(), it.text())));
        return new TouchedCase(
                CaseKind.NEEDS_MEASURE,
                measure,
                values,
                List.of(new Whole("sum.measureBudget", null), new Whole("answer.Criterion", null)));
    }

    private static String number(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }

    private static String gatherings(MeasureContent content) {
        return content.gatherings().stream()
                .map((Gathering it) -> it.when() + ": " + it.theme())
                .collect(Collectors.joining("; "));
    }
}
