package no.dekom.command.edge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.dekom.events.ActingAs;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Sends commands: puts the facts on them, and tries again when another node won the same place in the stream. */
@Component
public class Commands {

    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);
    private static final int TRIES = 8;

    private final CommandGateway gateway;
    private final String build;
    private final List<RefusalWatch> watches;

    public Commands(CommandGateway gateway, @Value("${dekom.build:unknown}") String build, List<RefusalWatch> watches) {
        this.gateway = gateway;
        this.build = build;
        this.watches = watches;
    }

    /** Sends and waits, with no more facts than who acts. */
    public CommandAnswer send(Object command, String subject, ActingAs actor) {
        return send(command, subject, actor, Map.of());
    }

    /**
     * Sends and waits.
     *
     * @param subject id of what the command makes or changes, for the answer
     * @param more facts beyond the actor: reason, key, version read
     * @throws RuleBroken or another refusal of this package; nothing has happened then
     */
    public CommandAnswer send(Object command, String subject, ActingAs actor, Map<String, ?> more) {
        var facts = new HashMap<String, Object>(Facts.of(actor));
        facts.put(Facts.BUILD, build);
        facts.put(Facts.CORRELATION, UUID.randomUUID().toString());
        facts.put(Facts.SUBJECT, subject);
        facts.putAll(more);
        for (var attempt = 1; ; attempt++) {
            try {
                Carried carried = gateway.sendAndWait(new GenericCommandMessage<>(command, MetaData.from(facts)));
                return carried.answer();
            } catch (ConcurrencyException | AggregateStreamCreationException lost) {
                if (attempt == TRIES) {
                    throw lost;
                }
            } catch (RuleBroken refusal) {
                tell(refusal.rule(), command, facts);
                throw refusal;
            }
        }
    }

    private void tell(Rule rule, Object command, Map<String, Object> facts) {
        if (!(rule instanceof WatchedRule it) || it.watched() == null) {
            return;
        }
        for (var watch : watches) {
            try {
                watch.refused(it.watched(), it.act(command), facts);
            } catch (RuntimeException fault) {
                LOG.error("A refused attempt was not kept: {} by {}", it.watched(), facts.get(Facts.ACTOR), fault);
            }
        }
    }
}
