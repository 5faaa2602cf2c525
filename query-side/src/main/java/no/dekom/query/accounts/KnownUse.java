package no.dekom.query.accounts;

import java.time.LocalDate;
import no.dekom.events.accounts.UseLine;
import no.dekom.events.decisions.DecisionContent;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.RuleSetsInForce;
import org.springframework.stereotype.Component;

/** Det som er kjent når et skjema åpnes: what was sent before, what is left, and the days that the rule set has. */
@Component
class KnownUse {

    private static final int DAYS_TO_MEND = 14;
    private static final int DAYS_TO_PAY = 30;

    private final RuleSetsInForce ruleSets;

    KnownUse(RuleSetsInForce ruleSets) {
        this.ruleSets = ruleSets;
    }

    /** The account last sent, to be mended or gone on with; else the period of the grant. */
    Form account(UseView it, LocalDate today) {
        var last = it.lastDay();
        var to = today.isBefore(last) ? today : last;
        var form = Form.empty()
                .with("from", it.decision().content().from())
                .with(
                        "to",
                        it.waits() || it.isReturned() ? it.newest().content().to() : to)
                .with("last", today.isBefore(last) ? null : "true");
        if (it.newest() == null) {
            return form;
        }
        for (var line : it.newest().content().lines()) {
            with(form, line);
        }
        return form.with("comment", it.newest().content().comment());
    }

    private static void with(Form form, UseLine line) {
        var at = line.kind().ordinal();
        form.with("lines[%d].ofGrant".formatted(at), line.ofGrant().kroner())
                .with("lines[%d].ownShare".formatted(at), line.ownShare().kroner());
    }

    Form newDay(LocalDate today) {
        return Form.empty().with("due", today.plusDays(DAYS_TO_MEND));
    }

    /** What is prepared already; else that all that is left is claimed back. */
    Form settlement(UseView it, LocalDate today) {
        var pending = it.pending();
        var form = Form.empty().with("payBy", today.plusDays(DAYS_TO_PAY));
        if (pending != null) {
            var told = pending.content();
            return form.with("carriedOver", told.carriedOver().kroner())
                    .with("until", told.until())
                    .with("reportBy", told.reportBy())
                    .with("reclaimed", told.reclaimed().kroner())
                    .with("payBy", told.payBy())
                    .with("waived", told.waived().kroner())
                    .with("reason", told.reason());
        }
        var carried = it.figures().carriedOver() > 0;
        var until = carried ? it.lastDay() : it.decision().content().to().plusYears(1);
        var reporting = ruleSets.approved(it.decision().ruleSet())
                .map(rules -> rules.reporting().value())
                .orElse(null);
        var sums = it.figures();
        return form.with("carriedOver", sums.carriedOver())
                .with("until", until)
                .with("reportBy", reporting == null ? null : DecisionContent.latestReport(until, reporting))
                .with("reclaimed", Math.max(sums.returned(), sums.toSettle() - sums.carriedOver() - sums.waived()))
                .with("waived", sums.waived());
    }

    Form moneyBack(UseView it, LocalDate today) {
        return Form.empty().with("sum", it.figures().outstanding()).with("valueDay", today);
    }
}
