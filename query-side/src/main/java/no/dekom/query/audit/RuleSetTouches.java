package no.dekom.query.audit;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.dekom.events.schemes.RuleSetContent;
import no.dekom.events.schemes.RuleSetEvent;
import no.dekom.events.schemes.RuleSetEvent.RuleSetApproved;
import no.dekom.events.schemes.RuleSetEvent.RuleSetChanged;
import no.dekom.events.schemes.RuleSetEvent.RuleSetDrafted;
import no.dekom.events.schemes.RuleSetEvent.RuleSetEnded;
import no.dekom.events.schemes.RuleText;
import no.dekom.events.schemes.Sourced;
import no.dekom.query.audit.TouchedCase.Value;
import no.dekom.query.audit.TouchedCase.Whole;

/** The values that a rule set has after an event of it. */
final class RuleSetTouches {

    private static final String NO_SOURCE = "–";
    private static final List<Whole> LINES = Stream.of("criterion", "successFactor")
            .flatMap(kind -> Stream.of("", "Nynorsk", "Source").map(part -> new Whole("text." + kind + part, null)))
            .toList();

    private RuleSetTouches() {}

    static TouchedCase by(RuleSetEvent event) {
        var values = new ArrayList<Value>();
        switch (event) {
            case RuleSetDrafted it -> {
                values.add(Value.text("title", it.title()));
                values.addAll(content(it.content()));
            }
            case RuleSetChanged it -> values.addAll(content(it.content()));
            case RuleSetApproved it -> {
                values.add(Value.date("ruleSetFrom", it.from()));
                if (it.to() != null) {
                    values.add(Value.date("ruleSetTo", it.to()));
                }
            }
            case RuleSetEnded it -> values.add(Value.date("ruleSetTo", it.lastDay()));
        }
        var all = event instanceof RuleSetDrafted || event instanceof RuleSetChanged;
        return new TouchedCase(CaseKind.RULE_SET, event.ruleSet().value(), values, all ? LINES : List.of());
    }

    private static List<Value> content(RuleSetContent it) {
        var values = new ArrayList<Value>();
        values.add(
                it.seedFundCap().value() == null
                        ? new Value("sum.seedFundCap", null, null, null)
                        : Value.sum("seedFundCap", null, it.seedFundCap().value()));
        values.add(number("seedFundMaxPercent", it.seedFundMaxPercent(), "\u00a0%"));
        values.add(number("ownSharePercent", it.ownSharePercent(), "\u00a0%"));
        values.add(number("universityMinPercent", it.universityMinPercent(), "\u00a0%"));
        values.add(number("universityMaxPercent", it.universityMaxPercent(), "\u00a0%"));
        values.add(day("needsReport", it.needsReport()));
        values.add(day("recommendation", it.recommendation()));
        values.add(day("reporting", it.reporting()));
        values.add(number("complaintWeeks", it.complaintWeeks(), ""));
        values.add(Value.choices(
                "Recipient",
                it.mayComplain().value() == null ? List.of() : it.mayComplain().value()));
        values.add(number("maxMeasureYears", it.maxMeasureYears(), ""));
        values.add(number("partnershipMaxYears", it.partnershipMaxYears(), ""));
        it.criteria().forEach(line -> values.addAll(line("criterion", line)));
        it.successFactors().forEach(line -> values.addAll(line("successFactor", line)));
        values.addAll(sources(it));
        return values;
    }

    private static Value number(String kind, Sourced<Integer> it, String unit) {
        return Value.text(kind, it.value() == null ? null : it.value() + unit);
    }

    private static Value day(String kind, Sourced<MonthDay> it) {
        var day = it.value();
        return Value.text(kind, day == null ? null : day.getDayOfMonth() + "." + day.getMonthValue() + ".");
    }

    private static List<Value> line(String kind, RuleText line) {
        return List.of(
                new Value("text." + kind, null, line.code(), line.bokmaal()),
                new Value("text." + kind + "Nynorsk", null, line.code(), line.nynorsk()),
                new Value("text." + kind + "Source", null, line.code(), line.source()));
    }

    /** Where each value is taken from, since a new source can be all that a change is about. */
    private static List<Value> sources(RuleSetContent it) {
        return List.of(
                source("sum.seedFundCap", it.seedFundCap()),
                source("text.seedFundMaxPercent", it.seedFundMaxPercent()),
                source("text.ownSharePercent", it.ownSharePercent()),
                source("text.universityMinPercent", it.universityMinPercent()),
                source("text.universityMaxPercent", it.universityMaxPercent()),
                source("text.needsReport", it.needsReport()),
                source("text.recommendation", it.recommendation()),
                source("text.reporting", it.reporting()),
                source("text.complaintWeeks", it.complaintWeeks()),
                source("choices.Recipient", it.mayComplain()),
                source("text.maxMeasureYears", it.maxMeasureYears()),
                source("text.partnershipMaxYears", it.partnershipMaxYears()));
    }

    private static Value source(String of, Sourced<?> it) {
        return new Value("text.ruleSource", null, of, it.source().isBlank() ? NO_SOURCE : it.source());
    }
}
