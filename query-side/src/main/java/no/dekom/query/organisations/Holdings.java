package no.dekom.query.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.dekom.events.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has, had and will have which role in organisations. */
@Component
class Holdings {

    private static final String SELECT = """
            select h.*, p.name, g.name as giver, e.name as ender from organisations.role_holding h
            left join register.person p on p.id = h.person
            left join register.person g on g.id = h.given_by
            left join register.person e on e.id = h.ended_by
            """;
    private static final String ORDER = " order by h.role, p.name, h.person, h.from_date";

    private final JdbcClient jdbc;

    Holdings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * En rolle som noen har, hadde eller får. {@code until} is null when it has no last day.
     *
     * @param giver who entered it; null when the service did, or the person is not in the register
     * @param given who appointed the person and when, as it was told, or null
     * @param ender who entered that it ended, or null
     * @param ended why it ended, as it was told, or null
     */
    public record Holding(
            String organisation,
            String person,
            String name,
            Role role,
            LocalDate from,
            LocalDate until,
            String giver,
            String given,
            String ender,
            String ended) {

        public boolean over(LocalDate today) {
            return until != null && until.isBefore(today);
        }
    }

    /** Who holds which role on a day, by organisation. */
    Map<String, List<Holding>> on(LocalDate day, List<String> organisations) {
        return organisations.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(SELECT + "where h.organisation in (:organisations) and h.from_date <= :day"
                                + " and (h.to_date is null or h.to_date >= :day)" + ORDER)
                        .param("organisations", organisations)
                        .param("day", day)
                        .query((row, n) -> holding(row))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(Holding::organisation));
    }

    /** All there have been and are to be. */
    List<Holding> of(String organisation) {
        return jdbc.sql(SELECT + "where h.organisation = ?" + ORDER)
                .param(organisation)
                .query((row, n) -> holding(row))
                .list();
    }

    private static Holding holding(ResultSet row) throws SQLException {
        return new Holding(
                row.getString("organisation"),
                row.getString("person"),
                row.getString("name") == null ? "–" : row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getObject("from_date", LocalDate.class),
                row.getObject("to_date", LocalDate.class),
                row.getString("giver"),
                row.getString("given_reason"),
                row.getString("ender"),
                row.getString("ended_reason"));
    }
}
