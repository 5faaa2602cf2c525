package no.dekom.query.allocation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.dekom.events.OrganisationId;
import no.dekom.events.needs.MeasureContent;
import no.dekom.query.projections.FactsOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tiltakene i et fylke som kan prioriteres, and the titles of those that were. */
@Component
class CountyMeasures {

    private final JdbcClient jdbc;

    CountyMeasures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Et godtatt tiltak. @param wanted what it costs beyond what the owners pay themselves */
    public record Wish(String id, String title, OrganisationId network, long wanted) {}

    /** All that are accepted, by title. */
    List<Wish> accepted(OrganisationId county) {
        return jdbc.sql("select m.id, m.title, m.network, m.content from needs.measure m"
                        + " join organisations.organisation n on n.id = m.network"
                        + " where n.parent = ? and m.state = 'ACCEPTED' order by m.title, m.id")
                .param(county.value())
                .query((row, n) -> {
                    var content = FactsOf.read(row.getString("content"), MeasureContent.class);
                    return new Wish(
                            row.getString("id"),
                            row.getString("title"),
                            new OrganisationId(row.getString("network")),
                            content.cost().kroner() - content.ownShare().kroner());
                })
                .list();
    }

    /** Titles as they stand, by id. */
    Map<String, String> titles(Collection<String> ids) {
        var titles = new HashMap<String, String>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, title from needs.measure where id in (:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        titles.put(row.getString(1), row.getString(2));
                    });
        }
        ids.forEach(id -> titles.putIfAbsent(id, id));
        return titles;
    }
}
