package no.dekom.query.schemes;

import java.time.MonthDay;
import java.util.List;
import no.dekom.events.schemes.RuleSetContent;
import no.dekom.events.schemes.RuleText;
import no.dekom.events.schemes.Sourced;
import no.dekom.query.frame.Form;

/** Verdiene i et regelsett som felter i et skjema. */
final class RuleSetValues {

    private final Form form = Form.empty();

    private RuleSetValues() {}

    static Form of(RuleSetContent it) {
        var values = new RuleSetValues();
        values.texts("criteria", it.criteria());
        values.texts("successFactors", it.successFactors());
        var cap = it.seedFundCap();
        values.put(
                "seedFundCap",
                Sourced.of(cap.value() == null ? null : cap.value().kroner(), cap.source()));
        values.put("seedFundMaxPercent", it.seedFundMaxPercent());
        values.put("ownSharePercent", it.ownSharePercent());
        values.put("universityMinPercent", it.universityMinPercent());
        values.put("universityMaxPercent", it.universityMaxPercent());
        values.put("needsReport", written(it.needsReport()));
        values.put("recommendation", written(it.recommendation()));
        values.put("reporting", written(it.reporting()));
        values.put("complaintWeeks", it.complaintWeeks());
        values.put("maxMeasureYears", it.maxMeasureYears());
        values.put("partnershipMaxYears", it.partnershipMaxYears());
        var may = it.mayComplain();
        values.form
                .withAll("content.mayComplain.value", may.value() == null ? List.of() : may.value())
                .with("content.mayComplain.source", may.source());
        return values.form;
    }

    private void put(String name, Sourced<?> sourced) {
        form.with("content." + name + ".value", sourced.value()).with("content." + name + ".source", sourced.source());
    }

    private static Sourced<String> written(Sourced<MonthDay> it) {
        var day = it.value();
        return new Sourced<>(day == null ? null : day.getDayOfMonth() + "." + day.getMonthValue() + ".", it.source());
    }

    private void texts(String list, List<RuleText> lines) {
        for (var at = 0; at < lines.size(); at++) {
            var row = "content." + list + "[" + at + "].";
            form.with(row + "code", lines.get(at).code())
                    .with(row + "bokmaal", lines.get(at).bokmaal())
                    .with(row + "nynorsk", lines.get(at).nynorsk())
                    .with(row + "source", lines.get(at).source());
        }
    }
}
