package no.dekom.command.allocation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import no.dekom.command.allocation.Measures.Known;
import no.dekom.command.directory.Directory;
import no.dekom.events.OrganisationId;
import no.dekom.events.needs.NeedsMeasureId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tiltakene i et fylke som er sendt inn, for an import to know them by what they are called. */
@Component
public class SentInMeasures {

    private final JdbcClient jdbc;
    private final Directory directory;

    SentInMeasures(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    public Map<NeedsMeasureId, Known> in(OrganisationId county) {
        var all = new LinkedHashMap<NeedsMeasureId, Known>();
        jdbc.sql("select * from command.measure where sent_in order by id").query(row -> {
            all.put(new NeedsMeasureId(row.getString("id")), MeasureTable.known(row));
        });
        var within = new HashMap<OrganisationId, Boolean>();
        all.values().removeIf(it -> !within.computeIfAbsent(it.network(), one -> directory.isWithin(one, county)));
        return all;
    }
}
