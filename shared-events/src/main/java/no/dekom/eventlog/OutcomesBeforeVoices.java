package no.dekom.eventlog;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.dekom.events.Role;
import no.dekom.events.outcomes.Grant;
import no.dekom.events.outcomes.ReportedMeasure;
import no.dekom.events.outcomes.Voice;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reports from before each answer told as whom it was given, brought to revision 2. Then only seed funds were reported on,
 * and by the school alone; what was not asked stays untold.
 */
final class OutcomesBeforeVoices extends SingleEventUpcaster {

    private static final String EXPECTED = "outcomes.OutcomeExpected";
    private static final String REPORTED = "outcomes.OutcomeReported";
    private static final JsonMapper JSON = EventJson.mapper();

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation stored) {
        return "1".equals(stored.getType().getRevision())
                && Set.of(EXPECTED, REPORTED).contains(stored.getType().getName());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation stored) {
        var name = stored.getType().getName();
        return stored.upcastPayload(new SimpleSerializedType(name, "2"), String.class, text -> {
            var event = (ObjectNode) JSON.readTree(text);
            if (name.equals(EXPECTED)) {
                expected(event);
            } else {
                reported(event, stored.getMetaData().getObject());
            }
            return event.toString();
        });
    }

    private static void expected(ObjectNode event) {
        var grants = Arrays.asList(JSON.treeToValue(event.get("grants"), Grant[].class));
        var due = LocalDate.parse(event.get("due").stringValue());
        var about = ReportedMeasure.ofSeedFund(event.get("measure").stringValue(), grants, null, due);
        event.set("about", JSON.valueToTree(about));
    }

    private static void reported(ObjectNode event, MetaData metadata) {
        var report = (ObjectNode) event.get("report");
        var isLeader = Role.SCHOOL_LEADER.name().equals(metadata.get("role"));
        report.put("voice", (isLeader ? Voice.LEADER : Voice.TEACHER).name());
        List.of("activities", "participation", "successFactors").forEach(report::putArray);
        report.put("staysWith", "");
        for (JsonNode answer : report.get("answers")) {
            ((ObjectNode) answer).putNull("level").put("reason", "").putNull("evidence");
        }
    }
}
