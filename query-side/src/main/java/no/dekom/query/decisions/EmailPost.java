package no.dekom.query.decisions;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.dekom.events.OrganisationId;
import no.dekom.events.decisions.SendingWay;
import no.dekom.query.frame.Mail;
import no.dekom.query.frame.Mailer;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Texts;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** Brev som e-post, with the letter as a file in it. Only what the server says of the address itself is held against that. */
class EmailPost implements LetterPost {

    private static final Logger LOG = LoggerFactory.getLogger(EmailPost.class);
    private static final int NEVER = 500;

    private final Mailer mailer;
    private final String link;
    private final JdbcClient jdbc;
    private final Names names;
    private final Texts texts;

    EmailPost(Mailer mailer, String link, JdbcClient jdbc, Names names, Texts texts) {
        this.mailer = mailer;
        this.link = link;
        this.jdbc = jdbc;
        this.names = names;
        this.texts = texts;
    }

    @Override
    public SendingWay way() {
        return SendingWay.EMAIL;
    }

    @Override
    public Outcome send(Posted letter) {
        return address(letter.recipient()).map(to -> send(letter, to)).orElse(Outcome.NO_ADDRESS);
    }

    private Optional<String> address(OrganisationId recipient) {
        return jdbc.sql("select email from register.organisation_post where organisation = ?")
                .param(recipient.value())
                .query(String.class)
                .optional();
    }

    private Outcome send(Posted letter, String to) {
        try {
            mailer.send(written(letter, to));
            return Outcome.SENT;
        } catch (MailException failure) {
            var outcome = outcome(failure);
            LOG.warn("The letter of {}: {}, {}", letter.grant(), outcome, failure.getMessage());
            return outcome;
        } catch (IllegalArgumentException noAddress) {
            return Outcome.REFUSED;
        }
    }

    private Mail written(Posted letter, String to) {
        var reader = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(Locale.of(letter.language().tag()));
        try {
            var recipient = names.organisation(letter.recipient());
            var year = Integer.toString(letter.year());
            return new Mail(
                    to,
                    texts.of("decisions.letter.title", recipient, year),
                    texts.of(
                            "decisions.mail.text",
                            names.organisation(letter.county()),
                            recipient,
                            year,
                            link + DecisionListPage.PATH + "/sak/" + letter.grant()),
                    letter.language().tag(),
                    "vedtak." + letter.grant() + "." + letter.number(),
                    new Mail.Attachment(
                            "vedtak-%d-%d.pdf".formatted(letter.year(), letter.number()),
                            "application/pdf",
                            letter.content()));
        } finally {
            LocaleContextHolder.setLocaleContext(reader);
        }
    }

    private static Outcome outcome(MailException failure) {
        for (var cause : causes(failure)) {
            if (cause instanceof AddressException) {
                return Outcome.REFUSED;
            }
            if (cause instanceof SMTPAddressFailedException address) {
                return address.getReturnCode() >= NEVER ? Outcome.REFUSED : Outcome.NOT_NOW;
            }
        }
        return Outcome.DOWN;
    }

    /** The failure, what it was caused by, and what else went wrong with the message. */
    private static List<Throwable> causes(MailException failure) {
        var causes = new ArrayList<Throwable>(List.of(failure));
        if (failure instanceof MailSendException many) {
            causes.addAll(List.of(many.getMessageExceptions()));
        }
        for (var at = 0; at < causes.size(); at++) {
            var one = causes.get(at);
            add(one.getCause(), causes);
            if (one instanceof MessagingException message) {
                add(message.getNextException(), causes);
            }
        }
        return causes;
    }

    private static void add(Throwable cause, List<Throwable> causes) {
        if (cause != null && !causes.contains(cause)) {
            causes.add(cause);
        }
    }
}
