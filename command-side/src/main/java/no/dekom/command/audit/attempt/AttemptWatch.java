package no.dekom.command.audit.attempt;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.dekom.command.edge.Facts;
import no.dekom.command.edge.RefusalWatch;
import no.dekom.eventlog.Sha256;
import no.dekom.events.audit.AttemptId;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Noterer forsøk som regler om habilitet og to personer avviste: after the refused transaction has rolled back, in one of its
 * own. The same request sent again is the same attempt.
 */
@Component
public class AttemptWatch implements RefusalWatch {

    private static final Logger LOG = LoggerFactory.getLogger(AttemptWatch.class);

    private final CommandGateway gateway;

    public AttemptWatch(CommandGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public void refused(String rule, Object act, Map<String, Object> facts) {
        AttemptedCase.of((Record) act).ifPresent(about -> {
            var name = act.getClass().getSimpleName();
            var kept = new KeepAttempt(attempt(rule, about.line(), facts), rule, name, about);
            if (TransactionSynchronizationManager.isSynchronizationActive()) {
                afterRollback(kept, facts);
            } else {
                keep(kept, facts);
            }
        });
    }

    /** Where the command was one of many in a transaction that is not over. On a thread of its own, which no transaction holds. */
    private void afterRollback(KeepAttempt kept, Map<String, Object> facts) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                Thread.ofVirtual()
                        .uncaughtExceptionHandler((thread, fault) -> LOG.error("Not kept: {}", kept, fault))
                        .start(() -> keep(kept, facts));
            }
        });
    }

    private void keep(KeepAttempt command, Map<String, Object> facts) {
        var kept = new HashMap<>(facts);
        kept.keySet().removeAll(Set.of(Facts.KEY, Facts.REQUEST, Facts.READ_VERSION, Facts.REASON));
        kept.put(Facts.SUBJECT, command.attempt().value());
        try {
            gateway.sendAndWait(new GenericCommandMessage<>(command, MetaData.from(kept)));
        } catch (AggregateStreamCreationException known) {
            // The same request was kept the first time it was refused.
        }
    }

    private static AttemptId attempt(String rule, String about, Map<String, Object> facts) {
        var key = facts.get(Facts.KEY);
        return new AttemptId(
                key == null
                        ? UUID.randomUUID().toString()
                        : Sha256.of(String.join("\n", (String) facts.get(Facts.ACTOR), key.toString(), rule, about)));
    }
}
