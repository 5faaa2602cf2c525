package no.dekom.query.decisions;

import no.dekom.events.ActingAs;
import no.dekom.query.frame.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Noterer hvem hos mottakeren som åpnet et brev først. The command side makes it a fact. */
@Component
class OpenedLetters {

    private final JdbcClient jdbc;

    OpenedLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the letters of the decision are this actor's own. */
    static boolean isRecipient(ActingAs actor, DecisionView decision) {
        return LanguagePage.RECIPIENTS.contains(actor.role())
                && decision.content().recipient().equals(actor.organisation());
    }

    void opened(ActingAs actor, DecisionView decision) {
        if (!Moment.isReadOnly()
                && isRecipient(actor, decision)
                && decision.sending().receivedAt() == null) {
            jdbc.sql("insert into command.letter_opened (grant_id, number, person, role, organisation)"
                            + " values (?, ?, ?, ?, ?) on conflict do nothing")
                    .params(
                            decision.id(),
                            decision.number(),
                            actor.person().value(),
                            actor.role().name(),
                            actor.organisation().value())
                    .update();
        }
    }
}
