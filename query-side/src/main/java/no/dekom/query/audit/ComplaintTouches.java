package no.dekom.query.audit;

import java.util.ArrayList;
import java.util.List;
import no.dekom.events.complaints.ComplaintEvent;
import no.dekom.events.complaints.ComplaintEvent.ComplaintDeadlineExtended;
import no.dekom.events.complaints.ComplaintEvent.ComplaintFiled;
import no.dekom.query.audit.TouchedCase.Value;

/** A complaint is a case of its own, and what is done with it is a fact of the grant too. */
final class ComplaintTouches {

    private ComplaintTouches() {}

    static List<TouchedCase> by(ComplaintEvent event) {
        return List.of(
                TouchedCase.of(
                        CaseKind.COMPLAINT, event.complaint(), values(event).toArray(Value[]::new)),
                TouchedCase.of(CaseKind.GRANT, event.grant()));
    }

    private static List<Value> values(ComplaintEvent event) {
        var values = new ArrayList<Value>();
        if (event instanceof ComplaintFiled it) {
            values.add(Value.text("complaintAsked", it.asked()));
            if (it.lastDay() != null) {
                values.add(Value.date("complaintDeadline", it.lastDay()));
            }
        } else if (event instanceof ComplaintDeadlineExtended it) {
            values.add(Value.date("complaintDeadline", it.to()));
        }
        return values;
    }
}
