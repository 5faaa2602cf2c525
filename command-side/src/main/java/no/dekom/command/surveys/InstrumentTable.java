package no.dekom.command.surveys;

import java.util.Optional;
import no.dekom.command.edge.KeptInTransaction;
import no.dekom.eventlog.EventJson;
import no.dekom.events.surveys.InstrumentContent;
import no.dekom.events.surveys.InstrumentEvent.InstrumentPublished;
import no.dekom.events.surveys.InstrumentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The published questions in PostgreSQL. */
@Component
public class InstrumentTable implements Instruments, KeptInTransaction {

    private static final JsonMapper JSON = EventJson.mapper();

    private final JdbcClient jdbc;

    public InstrumentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void on(Object event) {
        if (event instanceof InstrumentPublished it) {
            jdbc.sql("insert into command.survey_instrument (instrument, version, content) values (?, ?, ?::jsonb)")
                    .params(it.instrument().value(), it.version(), JSON.writeValueAsString(it.content()))
                    .update();
        }
    }

    @Override
    public Optional<InstrumentContent> find(InstrumentId instrument, int version) {
        return jdbc.sql("select content from command.survey_instrument where instrument = ? and version = ?")
                .params(instrument.value(), version)
                .query((row, n) -> JSON.readValue(row.getString(1), InstrumentContent.class))
                .optional();
    }
}
