package no.dekom.query.schemes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the frames. They are public to all who are logged in. */
@Component
class CountyFrames {

    /**
     * En ramme slik den ble meldt, one of possibly several times.
     *
     * @param reason why it was changed; null the first time
     */
    public record Told(
            String id,
            OrganisationId county,
            int year,
            long version,
            long kroner,
            String source,
            LocalDate letter,
            String reason,
            Instant at,
            PersonId by) {

        public boolean changed() {
            return version > 1;
        }
    }

    private final JdbcClient jdbc;

    CountyFrames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static boolean maySet(ActingAs actor) {
        return actor.role() == Role.STATE_GOVERNOR;
    }

    static boolean mayChange(ActingAs actor, Told frame) {
        return maySet(actor) && actor.organisation().equals(frame.county());
    }

    /** Each frame as it is now, the newest year first. */
    List<Told> now() {
        return read(
                "select distinct on (year, county, frame) * from schemes.frame_told"
                        + " order by year desc, county, frame, version desc",
                new Object[0]);
    }

    /** The times a frame was told, the newest first; empty when there is none. */
    List<Told> times(String frame) {
        return read("select * from schemes.frame_told where frame = ? order by version desc", frame);
    }

    Optional<Told> find(String frame) {
        return times(frame).stream().findFirst();
    }

    private List<Told> read(String sql, Object... params) {
        return jdbc.sql(sql)
                .params(params)
                .query((row, n) -> new Told(
                        row.getString("frame"),
                        new OrganisationId(row.getString("county")),
                        row.getInt("year"),
                        row.getLong("version"),
                        row.getLong("sum"),
                        row.getString("source"),
                        row.getObject("letter", LocalDate.class),
                        row.getString("reason"),
                        row.getTimestamp("told_at").toInstant(),
                        new PersonId(row.getString("told_by"))))
                .list();
    }
}
