package no.dekom.query.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.dekom.eventlog.EventNames;
import no.dekom.events.schemes.RuleSetEvent.RuleSetDrafted;
import no.dekom.query.audit.TouchedCase.Value;
import no.dekom.query.projections.AddedRows;
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
    private final AddedRows rows;
    private final EventNames names;

    public AuditProjection(JdbcClient jdbc, AddedRows rows, EventNames names) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.names = names;
    }

    @Override
    public String name() {
        return "audit";
    }

    /** Before and after of a {@link Value}, as the history shows it. */
    record Change(String kind, String school, String part, String before, String after) {}

    @EventHandler
    void on(EventMessage<?> message) {
        var facts = new FactsOf(message);
        var name = names.nameOf(message.getPayloadType()).orElseThrow().name();
        for (var touched : Touches.by(message.getPayload())) {
            rows.add(
                    "insert into case_fact (kind, id, position, name, actor, at, changes, place)"
                            + " values (?, ?, ?, ?, ?, ?, ?::jsonb, ?)",
                    touched.kind().name(),
                    touched.id(),
                    facts.position(),
                    name,
                    facts.actor(),
                    facts.at(),
                    FactsOf.json(changes(touched)),
                    place(message.getPayload(), facts));
        }
    }

    private List<Change> changes(TouchedCase touched) {
        if (touched.values().isEmpty() && touched.whole().isEmpty()) {
            return List.of();
        }
        var standing = standing(touched);
        var changes = new ArrayList<Change>();
        for (var value : touched.values()) {
            change(touched, standing.remove(value.what()), value, changes);
        }
        standing.forEach((what, before) -> {
            var gone = Value.none(what);
            if (touched.whole().stream().anyMatch(whole -> whole.holds(gone))) {
                change(touched, before, gone, changes);
            }
        });
        return changes;
    }

    private void change(TouchedCase touched, String before, Value value, List<Change> changes) {
        if (!Objects.equals(before, value.value())) {
            changes.add(new Change(value.kind(), value.school(), value.part(), before, value.value()));
            stand(touched, value);
        }
    }

    private Map<String, String> standing(TouchedCase touched) {
        var standing = new LinkedHashMap<String, String>();
        jdbc.sql("select what, value from standing where kind = ? and id = ? order by what")
                .params(touched.kind().name(), touched.id())
                .query(row -> {
                    standing.put(row.getString(1), row.getString(2));
                });
        return standing;
    }

    private void stand(TouchedCase touched, Value value) {
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

    /** The organisation that a fact lies under: told by the event or by who drafted a rule set, else where the case lay before. */
    private String place(Object event, FactsOf facts) {
        if (event instanceof RuleSetDrafted) {
            return facts.get("organisation");
        }
        var told = Place.toldBy(event);
        if (told != null) {
            return told.value();
        }
        var first = Place.knownBy(event);
        rows.send();
        return jdbc.sql("select place from case_fact where kind = ? and id = ? order by position limit 1")
                .params(first.kind().name(), first.id())
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
