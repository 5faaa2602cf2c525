package no.dekom.query.surveys;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import no.dekom.eventlog.Sha256;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Mail;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Texts;
import no.dekom.query.surveys.SurveyPost.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sender invitasjoner og påminninger, one by one, each with a link of its own. Whoever sends one holds its row meanwhile. The link is kept
 * before it is sent, so that one sent twice answers by either; of its secret only a hash is kept.
 */
class SurveyMailer {

    private static final Logger LOG = LoggerFactory.getLogger(SurveyMailer.class);
    private static final Duration PAUSE = Duration.ofMinutes(2);
    private static final int SECRET = 32;

    private final SurveyPost post;
    private final Surveys surveys;
    private final JdbcClient jdbc;
    private final TransactionTemplate holding;
    private final TransactionTemplate atOnce;
    private final Names names;
    private final Texts texts;
    private final Formats formats;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final AtomicBoolean running = new AtomicBoolean();

    /** @param post null when there is no way to send, and invitations wait until there is */
    SurveyMailer(
            SurveyPost post,
            Surveys surveys,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Names names,
            Texts texts,
            Formats formats,
            Clock clock) {
        this.post = post;
        this.surveys = surveys;
        this.jdbc = jdbc;
        this.holding = new TransactionTemplate(transactions);
        this.atOnce = new TransactionTemplate(transactions);
        this.atOnce.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.names = names;
        this.texts = texts;
        this.formats = formats;
        this.clock = clock;
    }

    private record Waiting(String id, String round, String email, String language) {}

    /** On a thread of its own, so that a slow server holds up nothing else that waits for its time. */
    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT2S")
    void start() {
        if (post != null && running.compareAndSet(false, true)) {
            Thread.ofVirtual().name("undersokelser").start(() -> {
                try {
                    run();
                } catch (RuntimeException failure) {
                    LOG.warn("The sending of invitations stopped; it goes on in two seconds", failure);
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
            more = Boolean.TRUE.equals(holding.execute(status -> sendNext()));
        }
    }

    private boolean sendNext() {
        var next = hold();
        next.ifPresent(it -> note(it, outcome(it)));
        return next.isPresent();
    }

    private Optional<Waiting> hold() {
        return jdbc.sql("select i.* from register.survey_invitation i join surveys.round r on r.id = i.round"
                        + " where i.state = 'WAITING' and not i.used and (i.next_at is null or i.next_at <= ?)"
                        + " and r.due >= ? and r.counted is null"
                        + " order by i.next_at nulls first limit 1 for no key update of i skip locked")
                .params(
                        Timestamp.from(clock.instant()),
                        clock.instant().atZone(Formats.OSLO).toLocalDate())
                .query((row, n) -> new Waiting(
                        row.getString("id"), row.getString("round"), row.getString("email"), row.getString("language")))
                .optional();
    }

    private Outcome outcome(Waiting it) {
        var secret = new byte[SECRET];
        random.nextBytes(secret);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        try {
            atOnce.executeWithoutResult(status -> jdbc.sql(
                            "insert into register.survey_link (token_sha256, invitation) values (?, ?::uuid)")
                    .params(Sha256.of(token), it.id())
                    .update());
            return post.send(written(it, token));
        } catch (RuntimeException fault) {
            LOG.error("An invitation to {} could not be sent; it is tried again", it.round(), fault);
            return Outcome.NOT_NOW;
        }
    }

    private void note(Waiting it, Outcome outcome) {
        switch (outcome) {
            case SENT -> settle(it, "SENT");
            case REFUSED -> settle(it, "FAILED");
            case NOT_NOW ->
                jdbc.sql("update register.survey_invitation set tries = tries + 1, next_at = ? where id = ?::uuid")
                        .params(Timestamp.from(clock.instant().plus(PAUSE)), it.id())
                        .update();
        }
    }

    private void settle(Waiting it, String state) {
        jdbc.sql("update register.survey_invitation set state = ?, next_at = null where id = ?::uuid")
                .params(state, it.id())
                .update();
    }

    private Mail written(Waiting it, String token) {
        var survey = surveys.find(it.round()).orElseThrow();
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(Locale.of(it.language()));
        try {
            return Mail.plain(
                    it.email(),
                    texts.of("surveys.mail.subject", survey.title()),
                    texts.of(
                            "surveys.mail.text",
                            names.organisation(survey.asker()),
                            survey.title(),
                            post.link() + "/svar/" + token,
                            formats.date(survey.due()),
                            survey.threshold()),
                    it.language());
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }
}
