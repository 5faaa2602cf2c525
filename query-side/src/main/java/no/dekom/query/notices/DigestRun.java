package no.dekom.query.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicBoolean;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Mail;
import no.dekom.query.frame.MailSettings;
import no.dekom.query.frame.Mailer;
import no.dekom.query.notices.Digests.Outcome;
import no.dekom.query.notices.Digests.Reader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Sender e-postene om frister, each day from seven in the morning. What fails is tried again until the day ends; after some
 * failures in a row the server is left alone until next time.
 */
class DigestRun {

    private static final Logger LOG = LoggerFactory.getLogger(DigestRun.class);
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final int PATIENCE = 3;

    private final Digests digests;
    private final DigestWriter writer;
    private final Mailer mailer;
    private final MailSettings settings;
    private final Clock clock;
    private final AtomicBoolean running = new AtomicBoolean();

    DigestRun(Digests digests, DigestWriter writer, Mailer mailer, MailSettings settings, Clock clock) {
        this.digests = digests;
        this.writer = writer;
        this.mailer = mailer;
        this.settings = settings;
        this.clock = clock;
    }

    /** On a thread of its own, so that a slow server holds up nothing else that waits for its time. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    void start() {
        if (running.compareAndSet(false, true)) {
            Thread.ofVirtual().name("epost").start(() -> {
                try {
                    run();
                } catch (RuntimeException e) {
                    LOG.warn("The e-mails about deadlines stopped; they go on in ten minutes", e);
                } finally {
                    running.set(false);
                }
            });
        }
    }

    void run() {
        var now = clock.instant().atZone(Formats.OSLO);
        if (now.toLocalTime().isBefore(MORNING)) {
            return;
        }
        var failures = 0;
        for (var reader : digests.waiting(now.toLocalDate())) {
            if (failures == PATIENCE) {
                return;
            }
            if (digests.claim(reader.person(), now.toLocalDate())) {
                failures = sent(reader, now.toLocalDate()) == Outcome.FAILED ? failures + 1 : 0;
            }
        }
    }

    private Outcome sent(Reader reader, LocalDate day) {
        var outcome = Outcome.FAILED;
        try {
            outcome = send(reader);
        } finally {
            digests.settle(reader.person(), day, outcome);
        }
        return outcome;
    }

    private Outcome send(Reader reader) {
        try {
            var letter = writer.write(reader.person(), reader.language(), settings.link());
            letter.ifPresent(it -> mailer.send(Mail.plain(reader.address(), it.subject(), it.text(), it.language())));
            return letter.isPresent() ? Outcome.SENT : Outcome.NOTHING;
        } catch (MailException | IllegalArgumentException e) {
            LOG.warn("No e-mail to {}: {}", reader.person(), e.getMessage());
            return Outcome.FAILED;
        }
    }
}
