package no.dekom.query.decisions;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.organisations.LetterLanguage;
import no.dekom.query.decisions.LetterPost.Outcome;
import no.dekom.query.decisions.LetterPost.Posted;
import no.dekom.query.frame.DocumentStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sender brevene som er laget, one by one. Whoever sends a letter holds its row until what became of it is noted, so that two never
 * both send it; the hold falls when its holder dies. What cannot be sent now is tried again later and later.
 */
class LetterSender {

    private static final Logger LOG = LoggerFactory.getLogger(LetterSender.class);
    private static final Duration FIRST = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int DOUBLINGS = 6;

    private final LetterPost post;
    private final Grants grants;
    private final DocumentStore documents;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final AtomicBoolean running = new AtomicBoolean();

    /** @param post null when there is no way to send, and letters wait until there is */
    LetterSender(
            LetterPost post,
            Grants grants,
            DocumentStore documents,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.post = post;
        this.grants = grants;
        this.documents = documents;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    private record Waiting(GrantId grant, int number, String sha256, LetterLanguage language, int tries) {}

    /** On a thread of its own, so that a slow server holds up nothing else that waits for its time. */
    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT1S")
    void start() {
        if (post != null && running.compareAndSet(false, true)) {
            Thread.ofVirtual().name("brevsending").start(() -> {
                try {
                    run();
                } catch (RuntimeException failure) {
                    LOG.warn("The sending of letters stopped; it goes on in a second", failure);
                } finally {
                    running.set(false);
                }
            });
        }
    }

    /** Until none is due. */
    void run() {
        var more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> sendNext()));
        }
    }

    private boolean sendNext() {
        var letter = hold();
        letter.ifPresent(it -> note(it, outcome(it)));
        return letter.isPresent();
    }

    private Optional<Waiting> hold() {
        return jdbc.sql(
                        "select * from command.letter_post where state = 'WAITING' and (next_at is null or next_at <= ?)"
                                + " order by next_at nulls first, grant_id, number limit 1 for update skip locked")
                .param(Timestamp.from(clock.instant()))
                .query((row, n) -> new Waiting(
                        new GrantId(row.getString("grant_id")),
                        row.getInt("number"),
                        row.getString("sha256"),
                        LetterLanguage.valueOf(row.getString("language")),
                        row.getInt("tries")))
                .optional();
    }

    private Outcome outcome(Waiting letter) {
        try {
            return grants.approved(letter.grant(), letter.number())
                    .map(it -> post.send(new Posted(
                            letter.grant(),
                            letter.number(),
                            it.content().year(),
                            it.content().county(),
                            it.content().recipient(),
                            letter.language(),
                            documents.content(letter.sha256()))))
                    .orElse(Outcome.NOT_NOW);
        } catch (RuntimeException fault) {
            LOG.error("The letter of {} could not be sent; it is tried again", letter.grant(), fault);
            return Outcome.NOT_NOW;
        }
    }

    private void note(Waiting letter, Outcome outcome) {
        switch (outcome) {
            case SENT -> settle(letter, "SENT", null);
            case NO_ADDRESS, REFUSED -> settle(letter, "FAILED", outcome.name());
            case NOT_NOW ->
                putOff(letter, "grant_id = ? and number = ?", letter.grant().value(), letter.number());
            case DOWN ->
                putOff(
                        letter,
                        "(grant_id, number) in (select grant_id, number from command.letter_post"
                                + " where state = 'WAITING' for update skip locked)");
        }
    }

    private void settle(Waiting letter, String state, String fault) {
        jdbc.sql("update command.letter_post set state = ?, way = ?, fault = ? where grant_id = ? and number = ?")
                .params(state, post.way().name(), fault, letter.grant().value(), letter.number())
                .update();
    }

    private void putOff(Waiting letter, String which, Object... values) {
        var pause = FIRST.multipliedBy(1L << Math.min(letter.tries(), DOUBLINGS));
        var next = clock.instant().plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
        jdbc.sql("update command.letter_post set tries = tries + 1, next_at = ? where " + which)
                .param(Timestamp.from(next))
                .params(values)
                .update();
    }
}
