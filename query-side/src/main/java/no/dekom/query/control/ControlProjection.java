package no.dekom.query.control;

import no.dekom.events.audit.ControlEvent;
import no.dekom.query.projections.FactsOf;
import no.dekom.query.projections.Projection;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Kontrollene til revisor, and what there is to control. */
@Component
public class ControlProjection implements Projection {

    private final Subjects subjects;
    private final Deviations deviations;
    private final ControlRows controls;

    public ControlProjection(JdbcClient jdbc) {
        subjects = new Subjects(jdbc);
        deviations = new Deviations(jdbc, subjects);
        controls = new ControlRows(jdbc);
    }

    @Override
    public String name() {
        return "control";
    }

    /** Takes every event, so that the position keeps up with the log. */
    @EventHandler
    void on(EventMessage<?> message) {
        var facts = new FactsOf(message);
        if (message.getPayload() instanceof ControlEvent event) {
            controls.on(event, facts);
            return;
        }
        subjects.on(message.getPayload());
        deviations.on(message.getPayload(), facts);
    }
}
