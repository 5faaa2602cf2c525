package no.dekom.eventlog;

import static no.dekom.eventlog.Samples.event;
import static no.dekom.eventlog.Samples.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.dekom.testing.TestDatabase;
import no.dekom.testing.TestLog;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class DeadLettersTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final TestLog node = new TestLog(database);

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    @Test
    void a_dead_letter_is_readable_by_sql_and_can_be_tried_again() {
        var queue = queue();
        node.engine().appendEvents(event("s", 0));
        Give.all(database);
        var message = read(node.log(), null).events().getFirst();
        queue.enqueue("s", new GenericDeadLetter<>("s", message, new IllegalStateException("could not")));

        assertThat(new JdbcTemplate(database.app()).queryForMap("""
                select payload_type, convert_from(payload, 'UTF8')::json->>'organisation' as organisation,
                       convert_from(token, 'UTF8') as token, cause_message from axon.dead_letter"""))
                .containsEntry("payload_type", "organisations.OrganisationRegistered")
                .containsEntry("organisation", "s")
                .containsEntry("token", "{\"position\":0}")
                .containsEntry("cause_message", "could not");

        List<Object> tried = new ArrayList<>();
        assertThat(queue.process(letter -> {
                    tried.add(letter.message().getPayload());
                    return Decisions.evict();
                }))
                .isTrue();
        assertThat(tried).containsExactly(Samples.registered("s"));
        assertThat(queue.size()).isZero();
    }

    private JdbcSequencedDeadLetterQueue<EventMessage<?>> queue() {
        return JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup("probe")
                .connectionProvider(node.part(ConnectionProvider.class))
                .transactionManager(node.transactions())
                .schema(node.part(DeadLetterSchema.class))
                .genericSerializer(node.part(EventSerializer.class))
                .eventSerializer(node.part(EventSerializer.class))
                .build();
    }
}
