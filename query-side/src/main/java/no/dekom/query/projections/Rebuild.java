package no.dekom.query.projections;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a read model again from the log, by the same handlers, beside the one that serves, and lets it take its place: at
 * the very position that the serving one has come to, after the two are compared row for row. Readers notice nothing.
 */
@Component
public class Rebuild {

    private static final int BATCH = 1_000;

    private final List<Projection> projections;
    private final ProjectionTable tables;
    private final RebuildSchemas schemas;
    private final RebuildRecords records;
    private final EventStorageEngine engine;
    private final TransactionTemplate transaction;
    private final DataSource dataSource;

    public Rebuild(
            List<Projection> projections,
            ProjectionTable tables,
            RebuildSchemas schemas,
            RebuildRecords records,
            EventStorageEngine engine,
            PlatformTransactionManager transactions,
            DataSource dataSource) {
        this.projections = projections;
        this.tables = tables;
        this.schemas = schemas;
        this.records = records;
        this.engine = engine;
        this.transaction = new TransactionTemplate(transactions);
        this.dataSource = dataSource;
    }

    /** How far a rebuild has come. */
    public record Progress(long done, long total) {}

    /** A rebuilt model is in use; {@code differing} rows were other than those it replaced. */
    public record Result(long events, long differing) {}

    /** Another rebuild of the same model is going on. Nothing was done. */
    public static final class AlreadyRunning extends RuntimeException {
        AlreadyRunning(String projection) {
            super("A rebuild of " + projection + " is going on");
        }
    }

    public List<String> names() {
        return projections.stream().map(Projection::name).sorted().toList();
    }

    /**
     * Rebuilds one model and returns when it serves.
     *
     * @param startedBy person who asked, or null for the command line
     * @throws AlreadyRunning when another one is going on, here or in another process
     * @throws IllegalArgumentException when there is no such projection
     */
    public Result run(String name, String startedBy, Consumer<Progress> progress) {
        var projection = projections.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No projection " + name));
        try (var lock = RebuildLock.take(dataSource, name)) {
            if (!lock.taken()) {
                throw new AlreadyRunning(name);
            }
            var result = build(projection, startedBy, progress);
            schemas.dropReplaced(name);
            return result;
        }
    }

    private Result build(Projection projection, String startedBy, Consumer<Progress> progress) {
        var name = projection.name();
        records.closeInterrupted(name);
        var target = schemas.servingPosition(name);
        var record = records.begin(name, startedBy, target + 1);
        try {
            transaction.executeWithoutResult(status -> schemas.prepare(name));
            var done = new AtomicLong(-1);
            while (done.get() < target) {
                var until = target;
                transaction.executeWithoutResult(status -> {
                    tables.writeTo(RebuildSchemas.beside(name));
                    done.set(apply(projection, done.get(), until));
                    records.beat(record, done.get() + 1, until + 1);
                });
                progress.accept(new Progress(done.get() + 1, target + 1));
                target = schemas.servingPosition(name);
            }
            var differing = transaction.execute(status -> takePlace(projection, done, record));
            progress.accept(new Progress(done.get() + 1, done.get() + 1));
            return new Result(done.get() + 1, differing);
        } catch (RuntimeException | Error failure) {
            records.failed(record, failure);
            throw failure;
        }
    }

    /** Nothing writes to the serving model while this runs, so its position and its rows belong together. */
    private long takePlace(Projection projection, AtomicLong done, long record) {
        var name = projection.name();
        tables.holdAlone(name);
        tables.writeTo(RebuildSchemas.beside(name));
        var serving = schemas.servingPosition(name);
        while (done.get() < serving) {
            done.set(apply(projection, done.get(), serving));
        }
        var differing = schemas.differing(name);
        schemas.swap(name);
        records.finished(record, done.get() + 1, differing);
        return differing;
    }

    /** Applies a batch of what comes after a position, and says where it came to. */
    private long apply(Projection projection, long after, long until) {
        var handler = new AnnotationEventHandlerAdapter(projection);
        var token = GapAwareTrackingToken.newInstance(after, List.of());
        var most = Math.min(BATCH, until - after);
        try (var events = engine.readEvents(token, false)) {
            events.limit(most).forEach(event -> handle(handler, event));
        }
        return after + most;
    }

    static void handle(AnnotationEventHandlerAdapter handler, TrackedEventMessage<?> event) {
        try {
            handler.handle(event);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
