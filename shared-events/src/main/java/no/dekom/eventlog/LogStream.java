package no.dekom.eventlog;

import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Events in the order of their positions, from a token on. For one reading thread; says when there are more. */
final class LogStream implements TrackingEventStream {

    private final EventStorageEngine engine;
    private final Registration registration;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private Iterator<? extends TrackedEventMessage<?>> batch = Collections.emptyIterator();
    private TrackingToken last;
    private TrackedEventMessage<?> next;
    private long arrivals;
    private volatile Runnable callback = () -> {};
    private volatile boolean closed;

    LogStream(EventStorageEngine engine, LogSequencer sequencer, TrackingToken from) {
        this.engine = engine;
        this.last = from;
        this.registration = sequencer.onPositions(position -> arrived());
    }

    private void arrived() {
        lock.lock();
        try {
            arrivals++;
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
        callback.run();
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return hasNextAvailable() ? Optional.of(next) : Optional.empty();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        var left = unit.toNanos(timeout);
        while (true) {
            var seen = arrivals();
            if (closed || read()) {
                return !closed;
            }
            left = awaitArrival(seen, left);
            if (left <= 0) {
                return false;
            }
        }
    }

    /**
     * The next event, waiting for it.
     *
     * @throws IllegalStateException when the stream has been closed
     */
    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.SECONDS)) {
            if (closed) {
                throw new IllegalStateException("The stream is closed");
            }
        }
        var result = next;
        next = null;
        return result;
    }

    private boolean read() {
        if (next == null) {
            if (!batch.hasNext()) {
                batch = engine.readEvents(last, false).iterator();
            }
            if (batch.hasNext()) {
                next = batch.next();
                last = next.trackingToken();
            } else {
                batch = Collections.emptyIterator();
            }
        }
        return next != null;
    }

    private long arrivals() {
        lock.lock();
        try {
            return arrivals;
        } finally {
            lock.unlock();
        }
    }

    private long awaitArrival(long seen, long nanos) throws InterruptedException {
        lock.lock();
        try {
            var left = nanos;
            while (arrivals == seen && left > 0 && !closed) {
                left = arrived.awaitNanos(left);
            }
            return left;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean setOnAvailableCallback(Runnable onAvailable) {
        callback = onAvailable == null ? () -> {} : onAvailable;
        return true;
    }

    @Override
    public void close() {
        closed = true;
        registration.cancel();
        callback = () -> {};
        lock.lock();
        try {
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
