package no.dekom.command.edge;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A repeated key gives the first answer again, also after a crash: key and answer are written in the transaction of the
 * events. A refusal leaves no key behind, since nothing happened. Two at once with one key: the second waits for the first
 * on the unique index.
 * Not itself of Axon's interceptor types: its auto-configuration would register such a bean once more, and the second
 * round would take the first for an answer already given.
 */
@Component
public class AnsweredOnce {

    private static final String CARRIED = Carried.class.getName();

    private final JdbcClient jdbc;

    public AnsweredOnce(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The key was used before, for something else. */
    public record KeyBelongsToOneRequest() implements Rule {

        @Override
        public boolean holds() {
            return false;
        }
    }

    /** Intercepts the handling of a command. */
    Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        var facts = unitOfWork.getMessage().getMetaData();
        var carried = new Carried((String) facts.get(Facts.SUBJECT));
        unitOfWork.root().resources().put(CARRIED, carried);
        var key = (String) facts.get(Facts.KEY);
        if (key == null) {
            chain.proceed();
        } else if (isNew(facts, key)) {
            chain.proceed();
            unitOfWork.onPrepareCommit(u -> remember(facts, key, carried.answer()));
        } else {
            firstAnswer(carried, facts, key);
        }
        return carried;
    }

    private boolean isNew(Map<String, Object> facts, String key) {
        return jdbc.sql("insert into command.answered (actor, key, request) values (?, ?, ?) on conflict do nothing")
                        .params(facts.get(Facts.ACTOR), key, facts.get(Facts.REQUEST))
                        .update()
                == 1;
    }

    private void remember(Map<String, Object> facts, String key, CommandAnswer answer) {
        jdbc.sql("update command.answered set id = ?, event = ? where actor = ? and key = ?")
                .params(answer.id(), answer.eventId(), facts.get(Facts.ACTOR), key)
                .update();
    }

    private void firstAnswer(Carried carried, Map<String, Object> facts, String key) {
        jdbc.sql("select request, id, event from command.answered where actor = ? and key = ?")
                .params(facts.get(Facts.ACTOR), key)
                .query(row -> {
                    if (!row.getString("request").equals(facts.get(Facts.REQUEST))) {
                        throw new RuleBroken(new KeyBelongsToOneRequest());
                    }
                    carried.was(row.getString("id"), row.getString("event"));
                });
    }

    /** Intercepts the publishing of events. */
    BiFunction<Integer, EventMessage<?>, EventMessage<?>> publish(List<? extends EventMessage<?>> events) {
        return (index, event) -> {
            CurrentUnitOfWork.ifStarted(u -> {
                if (u.root().resources().get(CARRIED) instanceof Carried carried) {
                    carried.published(event.getIdentifier());
                }
            });
            return event;
        };
    }
}
