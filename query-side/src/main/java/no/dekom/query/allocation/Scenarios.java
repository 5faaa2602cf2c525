package no.dekom.query.allocation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.allocation.AllocationModel;
import no.dekom.events.allocation.AllocationOverride;
import no.dekom.query.projections.FactsOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the scenarios of the counties that a person may see. */
@Component
class Scenarios {

    private final JdbcClient jdbc;
    private final Counties counties;

    Scenarios(JdbcClient jdbc, Counties counties) {
        this.jdbc = jdbc;
        this.counties = counties;
    }

    /** Those that are kept, the newest year first. */
    List<ScenarioView> of(OrganisationId county) {
        return read("county = ? and discarded_why is null", county.value());
    }

    Optional<ScenarioView> find(ActingAs actor, String id) {
        return read("id = ?", id).stream()
                .filter(one -> counties.visibleTo(actor).contains(one.county()))
                .findFirst();
    }

    /** The scenario, or 404 when there is none or it is not the actor's to see. */
    ScenarioView seen(ActingAs actor, String id) {
        return find(actor, id).orElseThrow(Counties::notFound);
    }

    private List<ScenarioView> read(String where, String param) {
        return jdbc.sql("select * from allocation.scenario where " + where + " order by year desc, saved_at desc, id")
                .param(param)
                .query((row, n) -> view(row))
                .list();
    }

    private static ScenarioView view(ResultSet row) throws SQLException {
        return new ScenarioView(
                row.getString("id"),
                new OrganisationId(row.getString("county")),
                row.getInt("year"),
                row.getString("title"),
                new Nok(row.getLong("frame")),
                row.getString("model"),
                FactsOf.read(row.getString("content"), AllocationModel.class),
                row.getObject("counted_on", LocalDate.class),
                List.of(FactsOf.read(row.getString("overrides"), AllocationOverride[].class)),
                new PersonId(row.getString("saved_by")),
                row.getTimestamp("saved_at").toInstant(),
                row.getLong("position"),
                row.getString("discarded_why"));
    }
}
