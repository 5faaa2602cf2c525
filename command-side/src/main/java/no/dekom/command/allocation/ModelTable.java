package no.dekom.command.allocation;

import java.util.Optional;
import no.dekom.command.edge.KeptInTransaction;
import no.dekom.eventlog.EventJson;
import no.dekom.events.OrganisationId;
import no.dekom.events.RuleSetId;
import no.dekom.events.allocation.AllocationModel;
import no.dekom.events.allocation.ModelEvent;
import no.dekom.events.allocation.ModelEvent.ModelApproved;
import no.dekom.events.allocation.ModelEvent.ModelChanged;
import no.dekom.events.allocation.ModelEvent.ModelDrafted;
import no.dekom.events.allocation.ModelId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The allocation models in PostgreSQL. */
@Component
class ModelTable implements Models, KeptInTransaction {

    private final JsonMapper json = EventJson.mapper();
    private final JdbcClient jdbc;

    ModelTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void on(Object event) {
        if (event instanceof ModelEvent it) {
            keep(it);
        }
    }

    private void keep(ModelEvent event) {
        var id = event.model().value();
        switch (event) {
            case ModelDrafted it ->
                run(
                        "insert into command.allocation_model (id, county, rule_set, content, approved)"
                                + " values (?, ?, ?, ?::jsonb, false)",
                        id,
                        it.county().value(),
                        it.ruleSet().value(),
                        json.writeValueAsString(it.content()));
            case ModelChanged it ->
                run(
                        "update command.allocation_model set content = ?::jsonb where id = ?",
                        json.writeValueAsString(it.content()),
                        id);
            case ModelApproved it -> run("update command.allocation_model set approved = true where id = ?", id);
        }
    }

    private void run(String sql, Object... params) {
        jdbc.sql(sql).params(params).update();
    }

    @Override
    public Optional<Kept> find(ModelId model) {
        return jdbc.sql("select county, rule_set, content, approved from command.allocation_model where id = ?")
                .param(model.value())
                .query((row, n) -> new Kept(
                        new OrganisationId(row.getString("county")),
                        new RuleSetId(row.getString("rule_set")),
                        json.readValue(row.getString("content"), AllocationModel.class),
                        row.getBoolean("approved")))
                .optional();
    }
}
