package no.dekom.query.notices;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import no.dekom.eventlog.Sha256;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.query.frame.RolesHeld;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Kalenderadressene: at most one for each role of a person. Who has the address reads the deadlines, so only its hash is kept. */
@Component
class Calendars {

    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final RolesHeld roles;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Calendars(JdbcClient jdbc, RolesHeld roles, Clock clock) {
        this.jdbc = jdbc;
        this.roles = roles;
        this.clock = clock;
    }

    /** Who a calendar belongs to, and the language it was made in. */
    record Owner(ActingAs actor, Locale language) {}

    /** Makes an address and ends the one before it. Nobody can find the token again. */
    String make(ActingAs actor, Locale language) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql(
                        "insert into notices.calendar (person, role, organisation, token_hash, language, made_at)"
                                + " values (?, ?, ?, ?, ?, ?) on conflict (person, role, organisation) do update"
                                + " set token_hash = excluded.token_hash, language = excluded.language, made_at = excluded.made_at")
                .params(
                        actor.person().value(),
                        actor.role().name(),
                        actor.organisation().value(),
                        Sha256.of(token),
                        language.getLanguage(),
                        Timestamp.from(clock.instant()))
                .update();
        return token;
    }

    void revoke(ActingAs actor) {
        jdbc.sql("delete from notices.calendar where person = ? and role = ? and organisation = ?")
                .params(
                        actor.person().value(),
                        actor.role().name(),
                        actor.organisation().value())
                .update();
    }

    /** When the actor's address was made; empty when there is none. */
    Optional<Instant> madeAt(ActingAs actor) {
        return jdbc.sql("select made_at from notices.calendar where person = ? and role = ? and organisation = ?")
                .params(
                        actor.person().value(),
                        actor.role().name(),
                        actor.organisation().value())
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    /** Empty for an unknown token, and for a role that has ended. */
    Optional<Owner> ownerOf(String token) {
        return jdbc.sql("select person, role, organisation, language from notices.calendar where token_hash = ?")
                .param(Sha256.of(token))
                .query((row, n) -> new Owner(
                        new ActingAs(
                                new PersonId(row.getString(1)),
                                Role.valueOf(row.getString(2)),
                                new OrganisationId(row.getString(3))),
                        Locale.of(row.getString(4))))
                .optional()
                .filter(owner -> roles.of(owner.actor().person()).contains(owner.actor()));
    }
}
