package no.dekom.query.audit;

import java.util.List;
import no.dekom.events.decisions.GrantEvent;
import no.dekom.events.decisions.GrantEvent.DecisionPrepared;
import no.dekom.query.audit.TouchedCase.Value;

/** The values that a grant has after an event of it: what the decision last prepared says. */
final class GrantTouches {

    private GrantTouches() {}

    static TouchedCase by(GrantEvent event) {
        return event instanceof DecisionPrepared it
                ? TouchedCase.of(CaseKind.GRANT, it.grant(), values(it).toArray(Value[]::new))
                : TouchedCase.of(CaseKind.GRANT, event.grant());
    }

    private static List<Value> values(DecisionPrepared it) {
        var content = it.content();
        return List.of(
                Value.text("title", Integer.toString(it.year())),
                new Value("organisations.grantedTo", null, null, it.recipient().value()),
                Value.sum("grantSum", null, content.granted()),
                Value.sum("grantOwnShare", null, content.ownShare()),
                Value.date("grantFrom", content.from()),
                Value.date("grantTo", content.to()),
                Value.date("grantReportBy", content.reportBy()),
                Value.text("grantConditions", content.conditions()));
    }
}
