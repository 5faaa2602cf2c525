package no.dekom.command.allocation;

import java.util.Optional;
import no.dekom.command.edge.KeptInTransaction;
import no.dekom.eventlog.EventJson;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.AllocationModel;
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
        if (event instanceof ModelDrafted it) {
            jdbc.sql("insert into command.allocation_model (id, county, content) values (?, ?, ?::jsonb)")
                    .params(it.model().value(), it.county().value(), json.writeValueAsString(it.content()))
                    .update();
        } else if (event instanceof ModelChanged it) {
            jdbc.sql("update command.allocation_model set content = ?::jsonb where id = ?")
                    .params(json.writeValueAsString(it.content()), it.model().value())
                    .update();
        }
    }

    @Override
    public Optional<Kept> find(ModelId model) {
        return jdbc.sql("select county, content from command.allocation_model where id = ?")
                .param(model.value())
                .query((row, n) -> new Kept(
                        new OrganisationId(row.getString("county")),
                        json.readValue(row.getString("content"), AllocationModel.class)))
                .optional();
    }
}
