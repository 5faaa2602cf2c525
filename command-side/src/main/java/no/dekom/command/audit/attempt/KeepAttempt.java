package no.dekom.command.audit.attempt;

import no.dekom.events.audit.AttemptEvent;
import no.dekom.events.audit.AttemptEvent.AttemptRefused;
import no.dekom.events.audit.AttemptId;
import no.dekom.events.audit.CaseReference;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Noter et avvist forsøk. Sent by the service, with the facts of the one who tried; there is no endpoint for it. */
public record KeepAttempt(
        @TargetAggregateIdentifier AttemptId attempt, String rule, String command, CaseReference about) {

    public AttemptEvent decide() {
        return new AttemptRefused(attempt, rule, command, about);
    }
}
