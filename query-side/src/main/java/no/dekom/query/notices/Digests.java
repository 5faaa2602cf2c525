package no.dekom.query.notices;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.dekom.events.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hvem som får e-post om frister, og hva som er sendt: at most one a person and a day. */
@Component
class Digests {

    /** A server that is down the whole day is asked this often for each person. */
    private static final int MOST_TRIES = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    Digests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Reader(PersonId person, String address, Locale language) {}

    /** How it went with one that was claimed. */
    enum Outcome {
        SENT,
        NOTHING,
        FAILED
    }

    /** Those who have not got theirs that day and have not declined; who was tried least comes first. */
    List<Reader> waiting(LocalDate day) {
        return jdbc.sql("select p.id, p.email, coalesce(c.language, (select k.language from notices.calendar k"
                        + " where k.person = p.id order by k.made_at desc limit 1), 'nb')"
                        + " from register.person p left join notices.digest_choice c on c.person = p.id"
                        + " left join notices.digest d on d.person = p.id and d.day = :day"
                        + " where p.email <> '' and coalesce(c.wants, true)"
                        + " and (d.person is null or d.state = 'FAILED' and d.tries < :most)"
                        + " order by coalesce(d.tries, 0), p.id")
                .param("day", day)
                .param("most", MOST_TRIES)
                .query((row, n) ->
                        new Reader(new PersonId(row.getString(1)), row.getString(2), Locale.of(row.getString(3))))
                .list();
    }

    /**
     * Takes the right to send. Only one can have it: another node, and this one after a restart, get false. One that was
     * claimed and never heard of again is not sent: better no e-mail than two.
     */
    boolean claim(PersonId person, LocalDate day) {
        return jdbc.sql("insert into notices.digest as d (person, day, state, tries, changed_at)"
                                + " values (?, ?, 'CLAIMED', 1, ?) on conflict (person, day) do update"
                                + " set state = 'CLAIMED', tries = d.tries + 1, changed_at = excluded.changed_at"
                                + " where d.state = 'FAILED'")
                        .params(person.value(), day, Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    void settle(PersonId person, LocalDate day, Outcome outcome) {
        jdbc.sql("update notices.digest set state = ?, changed_at = ? where person = ? and day = ?")
                .params(outcome.name(), Timestamp.from(clock.instant()), person.value(), day)
                .update();
    }

    /** The address that the person's e-mail goes to; empty when none is known. */
    Optional<String> address(PersonId person) {
        return jdbc.sql("select email from register.person where id = ? and email <> ''")
                .param(person.value())
                .query(String.class)
                .optional();
    }

    boolean wants(PersonId person) {
        return jdbc.sql("select wants from notices.digest_choice where person = ?")
                .param(person.value())
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    /** Keeps the language too, that the person reads the pages in when choosing. */
    void choose(PersonId person, boolean wants, Locale language) {
        jdbc.sql("insert into notices.digest_choice (person, wants, language, chosen_at) values (?, ?, ?, ?)"
                        + " on conflict (person) do update set wants = excluded.wants, language = excluded.language,"
                        + " chosen_at = excluded.chosen_at")
                .params(person.value(), wants, language.getLanguage(), Timestamp.from(clock.instant()))
                .update();
    }
}
