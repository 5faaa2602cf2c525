package no.dekom.query.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.dekom.eventlog.EventNames;
import no.dekom.query.projections.FactsOf;
import no.dekom.query.projections.Projection;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hvilke fakta en sak har, og hva hvert av dem endret. */
@Component
public class AuditProjection implements Projection {

    private final JdbcClient jdbc;
    private final EventNames names;

    public AuditProjection(JdbcClient jdbc, EventNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    @Override
    public String name() {
        return "audit";
    }

    @EventHandler
    void on(EventMessage<?> message) {
        var facts = new FactsOf(message);
        var name = names.nameOf(message.getPayloadType()).orElseThrow().name();
        for (var touched : TouchedCase.by(message.getPayload())) {
            var changes = new ArrayList<Change>();
            for (var value : touched.values()) {
                var before = standing(touched, value.what());
                if (!Objects.equals(before, value.value())) {
                    changes.add(new Change(value.kind(), value.about(), before, value.value()));
                    stand(touched, value);
                }
            }
            jdbc.sql("insert into case_fact (kind, id, position, name, actor, at, changes)"
                            + " values (?, ?, ?, ?, ?, ?, ?::jsonb)")
                    .params(
                            touched.kind().name(),
                            touched.id(),
                            facts.position(),
                            name,
                            facts.actor(),
                            facts.at(),
                            FactsOf.json(changes))
                    .update();
        }
    }

    /**
     * Before and after, as the history shows it.
     *
     * @param kind what kind of value: a sum, a date or a text, with the key of its name
     * @param about id of the organisation that the value is of, or null
     */
    record Change(String kind, String about, String before, String after) {}

    private String standing(TouchedCase touched, String what) {
        List<String> found = jdbc.sql("select value from standing where kind = ? and id = ? and what = ?")
                .params(touched.kind().name(), touched.id(), what)
                .query(String.class)
                .list();
        return found.isEmpty() ? null : found.getFirst();
    }

    private void stand(TouchedCase touched, TouchedCase.Value value) {
        if (value.value() == null) {
            jdbc.sql("delete from standing where kind = ? and id = ? and what = ?")
                    .params(touched.kind().name(), touched.id(), value.what())
                    .update();
        } else {
            jdbc.sql("insert into standing (kind, id, what, value) values (?, ?, ?, ?)"
                            + " on conflict (kind, id, what) do update set value = excluded.value")
                    .params(touched.kind().name(), touched.id(), value.what(), value.value())
                    .update();
        }
    }
}
