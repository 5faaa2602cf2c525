package no.dekom.eventlog;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Axon's event store over the log: wakes the sequencer after each commit and streams events by position. */
public final class EventLog extends AbstractEventStore {

    private final LogSequencer sequencer;

    public EventLog(EventStorageEngine engine, LogSequencer sequencer) {
        super(new Builder().storageEngine(engine));
        this.sequencer = sequencer;
    }

    /** A unit of work may end inside a transaction of Spring that commits later; before that there is nothing to see. */
    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        super.afterCommit(events);
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            sequencer.wake();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                sequencer.wake();
            }
        });
    }

    @Override
    public TrackingEventStream openStream(TrackingToken from) {
        return new LogStream(storageEngine(), sequencer, WrappedToken.unwrapLowerBound(from));
    }

    private static final class Builder extends AbstractEventStore.Builder {}
}
