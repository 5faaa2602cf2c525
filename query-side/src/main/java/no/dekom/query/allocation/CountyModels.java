package no.dekom.query.allocation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.allocation.AllocationModel;
import no.dekom.query.projections.FactsOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the allocation models of the counties that a person may see. */
@Component
class CountyModels {

    private final JdbcClient jdbc;
    private final Counties counties;

    CountyModels(JdbcClient jdbc, Counties counties) {
        this.jdbc = jdbc;
        this.counties = counties;
    }

    /** The newest approved first, then the drafts. */
    List<ModelView> of(OrganisationId county) {
        return read("county = ?", county.value());
    }

    Optional<ModelView> find(ActingAs actor, String id) {
        return read("id = ?", id).stream()
                .filter(one -> counties.visibleTo(actor).contains(one.county()))
                .findFirst();
    }

    /** The model, or 404 when there is none or it is not the actor's to see. */
    ModelView seen(ActingAs actor, String id) {
        return find(actor, id).orElseThrow(Counties::notFound);
    }

    private List<ModelView> read(String where, String param) {
        return jdbc.sql("select * from allocation.model where " + where
                        + " order by approved_at desc nulls last, changed_at desc, id")
                .param(param)
                .query((row, n) -> view(row))
                .list();
    }

    private static ModelView view(ResultSet row) throws SQLException {
        var approver = row.getString("approved_by");
        return new ModelView(
                row.getString("id"),
                new OrganisationId(row.getString("county")),
                row.getString("rule_set"),
                row.getString("title"),
                FactsOf.read(row.getString("content"), AllocationModel.class),
                row.getLong("version"),
                new PersonId(row.getString("drafted_by")),
                new PersonId(row.getString("changed_by")),
                row.getTimestamp("changed_at").toInstant(),
                approver == null ? null : new PersonId(approver),
                Optional.ofNullable(row.getTimestamp("approved_at"))
                        .map(Timestamp::toInstant)
                        .orElse(null));
    }
}
