package no.dekom.query.allocation;

import no.dekom.events.allocation.AllocationModel;
import no.dekom.events.allocation.AllocationStep;
import no.dekom.query.frame.Form;

/** Trinnene i en modell som felter i et skjema. */
final class StepFields {

    private StepFields() {}

    static Form of(AllocationModel model) {
        var form = Form.empty();
        for (var at = 0; at < model.steps().size(); at++) {
            fill(form, "steps[" + at + "].", model.steps().get(at));
        }
        return form;
    }

    private static void fill(Form form, String row, AllocationStep it) {
        var amount = it.amount();
        form.with(row + "code", it.code())
                .with(row + "name", it.name())
                .with(row + "from", it.from())
                .with(row + "kind", amount.kind())
                .with(row + "percent", amount.percent() == null ? null : StepWords.decimal(amount.percent()))
                .with(row + "sum", amount.sum() == null ? null : amount.sum().kroner())
                .with(row + "to", it.to())
                .with(row + "divided", it.divided())
                .with(row + "floor", it.floor() == null ? null : it.floor().kroner())
                .with(row + "cap", it.cap() == null ? null : it.cap().kroner());
        for (var at = 0; at < it.named().size(); at++) {
            var one = it.named().get(at);
            var named = row + "named[" + at + "].";
            form.with(named + "organisation", one.organisation())
                    .with(named + "weight", one.weight() == null ? null : StepWords.decimal(one.weight()))
                    .with(named + "sum", one.sum() == null ? null : one.sum().kroner());
        }
    }
}
