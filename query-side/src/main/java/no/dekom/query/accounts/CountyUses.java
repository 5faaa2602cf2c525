package no.dekom.query.accounts;

import java.util.List;
import java.util.Optional;
import no.dekom.events.OrganisationId;
import no.dekom.query.frame.Names;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Leser summene for fylker og år. They are for all who are logged in. */
@Component
class CountyUses {

    private static final String YEARS = """
            select coalesce((select sum(sum) from accounts.frame f where f.county = y.county and f.year = y.year), 0) as frame,
                   coalesce((select sum(d.sum)
                             from accounts.recommended d
                                      join accounts.recommendation r
                                           on r.id = d.recommendation and r.sent_version = d.version
                             where r.county = y.county and r.year = y.year), 0) as recommended,
                   y.*
            from (select county, year, sum(granted) as granted, sum(paid) as paid,
                         coalesce(sum(paid) filter (where accounted), 0) as accounted, sum(spent) as spent,
                         sum(least(spent, paid)) as spent_of_paid, sum(unspent) as unspent, sum(to_settle) as to_settle,
                         sum(carried_over) as carried_over, sum(reclaimed) as reclaimed, sum(waived) as waived,
                         sum(returned) as returned
                  from accounts.grant_use
                  where in_force is not null
                  group by county, year) y
            """;

    private final JdbcClient jdbc;
    private final Names names;

    CountyUses(JdbcClient jdbc, Names names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** The newest year first. */
    List<CountyUse> all() {
        return read("where true");
    }

    Optional<CountyUse> find(OrganisationId county, int year) {
        return read("where county = ? and year = ?", county.value(), year).stream()
                .findFirst();
    }

    private List<CountyUse> read(String where, Object... params) {
        return jdbc.sql(YEARS + where + " order by year desc, county")
                .params(params)
                .query((row, n) -> {
                    var county = new OrganisationId(row.getString("county"));
                    return new CountyUse(
                            county,
                            row.getInt("year"),
                            names.organisation(county),
                            new UseFigures(
                                    row.getLong("frame"),
                                    row.getLong("recommended"),
                                    row.getLong("granted"),
                                    row.getLong("paid"),
                                    row.getLong("accounted"),
                                    row.getLong("spent"),
                                    row.getLong("spent_of_paid"),
                                    row.getLong("unspent"),
                                    row.getLong("to_settle"),
                                    row.getLong("carried_over"),
                                    row.getLong("reclaimed"),
                                    row.getLong("waived"),
                                    row.getLong("returned")));
                })
                .list();
    }
}
