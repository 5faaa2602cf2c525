package no.dekom.query.audit;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
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
        return new TouchedCase(
                CaseKind.RULE_SET,
                event.ruleSet().value(),
                values,
                all ? List.of(new Whole("text.criterion", null), new Whole("text.successFactor", null)) : List.of());
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
        it.criteria().forEach(line -> values.add(line("criterion", line)));
        it.successFactors().forEach(line -> values.add(line("successFactor", line)));
        return values;
    }

    private static Value number(String kind, Sourced<Integer> it, String unit) {
        return Value.text(kind, it.value() == null ? null : it.value() + unit);
    }

    private static Value day(String kind, Sourced<MonthDay> it) {
        var day = it.value();
        return Value.text(kind, day == null ? null : day.getDayOfMonth() + "." + day.getMonthValue() + ".");
    }

    private static Value line(String kind, RuleText line) {
        return new Value("text." + kind, null, line.code(), line.bokmaal());
    }
}
