package no.dekom.query.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.query.audit.CaseAddress.ReadCase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Innsynsloggen. A read is noted before it is answered; one that was refused is said so afterwards, and is then no read. */
@Component
class ReadingLog {

    static final int PAGE = 25;

    private static final String SHOWN =
            " from reading.entry e where e.refused is null and not exists (select from reading.entry r where r.refused = e.position)";

    /** Cases that a person has acted in, or that are about the person. */
    private static final String OF_MINE = " and e.person <> :me and exists (select from audit.case_fact f"
            + " where f.kind = e.kind and f.id = e.id and (f.actor = :me or f.kind = 'PERSON' and f.id = :me))";

    private final JdbcClient jdbc;

    ReadingLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** En visning av en sak. */
    record Read(
            long position,
            Instant at,
            PersonId person,
            Role role,
            OrganisationId organisation,
            ReadCase what,
            String purpose) {}

    /** Notes a read, in a transaction of its own, and gives its position. */
    long note(ActingAs who, ReadCase what, String path, String purpose) {
        return note(who, what, path, purpose, null);
    }

    /** Says that what was asked for was not shown. */
    void refused(ActingAs who, ReadCase what, String path, long position) {
        note(who, what, path, null, position);
    }

    private long note(ActingAs who, ReadCase what, String path, String purpose, Long refused) {
        return jdbc.sql("select reading.note(?, ?, ?, ?, ?, ?, ?, ?)")
                .param(who.person().value())
                .param(who.role().name())
                .param(who.organisation() == null ? null : who.organisation().value())
                .param(what.kind())
                .param(what.id())
                .param(path)
                .param(purpose)
                .param(refused)
                .query(Long.class)
                .single();
    }

    long countOf(ReadCase what) {
        return jdbc.sql("select count(*)" + SHOWN + " and e.kind = ? and e.id = ?")
                .params(what.kind(), what.id())
                .query(Long.class)
                .single();
    }

    /** Who has read a case, the last first; pages count from 1. */
    List<Read> of(ReadCase what, int page) {
        return jdbc.sql("select e.*" + SHOWN + " and e.kind = ? and e.id = ? order by e.position desc limit ? offset ?")
                .params(what.kind(), what.id(), PAGE, (page - 1) * PAGE)
                .query((row, n) -> read(row))
                .list();
    }

    long countOfMine(ActingAs me) {
        return jdbc.sql("select count(*)" + SHOWN + OF_MINE)
                .param("me", me.person().value())
                .query(Long.class)
                .single();
    }

    /** Which of the person's own cases others have read. */
    List<Read> ofMine(ActingAs me, int page) {
        return jdbc.sql("select e.*" + SHOWN + OF_MINE + " order by e.position desc limit :most offset :skip")
                .param("me", me.person().value())
                .param("most", PAGE)
                .param("skip", (page - 1) * PAGE)
                .query((row, n) -> read(row))
                .list();
    }

    /** Whether the person has acted in the case, or is who it is about. */
    boolean isOfMine(ActingAs me, ReadCase what) {
        return jdbc.sql("select exists (select from audit.case_fact where kind = :kind and id = :id"
                        + " and (actor = :me or kind = 'PERSON' and id = :me))")
                .param("kind", what.kind())
                .param("id", what.id())
                .param("me", me.person().value())
                .query(Boolean.class)
                .single();
    }

    private static Read read(ResultSet row) throws SQLException {
        var organisation = row.getString("organisation");
        return new Read(
                row.getLong("position"),
                row.getTimestamp("at").toInstant(),
                new PersonId(row.getString("person")),
                Role.valueOf(row.getString("role")),
                organisation == null ? null : new OrganisationId(organisation),
                new ReadCase(row.getString("kind"), row.getString("id")),
                row.getString("purpose"));
    }
}
