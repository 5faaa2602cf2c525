package no.dekom.eventlog;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.postgresql.util.PSQLException;

/** Axon's JDBC engine on the schema {@code log}, reading by position. */
public final class LogStorageEngine {

    /** True for a second event with the same stream and sequence, false for every other fault. */
    public static final PersistenceExceptionResolver SAME_SEQUENCE = LogStorageEngine::isSameSequence;

    static final int BATCH = 200;

    private LogStorageEngine() {}

    /**
     * Makes the engine. Two writers of one sequence number of a stream: the second gets a {@code ConcurrencyException},
     * for the first number of a stream an {@code AggregateStreamCreationException}.
     */
    public static JdbcEventStorageEngine over(
            ConnectionProvider connections,
            TransactionManager transactions,
            EventSerializer serializer,
            EventUpcaster upcasters) {
        return JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(upcasters)
                .persistenceExceptionResolver(SAME_SEQUENCE)
                .dataType(String.class)
                .schema(LogStatements.SCHEMA)
                .batchSize(BATCH)
                .finalAggregateBatchPredicate(batch -> batch.size() < BATCH)
                .extendedGapCheckEnabled(false)
                .appendEvents(LogStatements::append)
                .readEventDataForAggregate(LogStatements::readStream)
                .lastSequenceNumberFor(LogStatements::lastSequence)
                .readEventDataWithoutGaps(LogStatements::readPositions)
                .readEventDataWithGaps((connection, schema, index, size, gaps) -> {
                    throw new SQLException("Positions have no gaps, a token has: " + gaps);
                })
                .createTailToken(LogStatements::tail)
                .createHeadToken(LogStatements::head)
                .createTokenAt(LogStatements::at)
                .appendSnapshot(LogStatements::appendSnapshot)
                .readSnapshotData(LogStatements::readSnapshot)
                .build();
    }

    private static boolean isSameSequence(Throwable fault) {
        if (fault instanceof PSQLException sql && sql.getServerErrorMessage() != null) {
            return "event_stream_sequence".equals(sql.getServerErrorMessage().getConstraint());
        }
        if (fault instanceof BatchUpdateException batch && batch.getNextException() != null) {
            return isSameSequence(batch.getNextException());
        }
        return fault.getCause() != null && isSameSequence(fault.getCause());
    }
}
