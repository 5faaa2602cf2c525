package no.dekom.query.projections;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.dekom.eventlog.EventNames;
import no.dekom.eventlog.LogFacts;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Moment;
import no.dekom.query.projections.MomentRecords.Kind;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Read models as they stood: made by the handlers that make the serving ones, of the events up to the moment, when somebody reads
 * one, and kept for a while. Each is made in one transaction, by one at a time, so a node that dies leaves nothing.
 */
@Component
class MomentSchemas {

    private static final Logger LOG = LoggerFactory.getLogger(MomentSchemas.class);
    private static final int STRETCHES = 8;

    /** So many events are gone through quicker than their rows are copied. */
    private static final int SHORTEST = 200;

    /** How many of one read model are kept; those that were read the last minute stay in any case. */
    private static final int KEPT = 6;

    private final Map<String, Projection> projections;
    private final Map<String, List<TurnedByDay>> turning;
    private final Map<String, Set<String>> tables = new ConcurrentHashMap<>();
    private final ProjectionTable target;
    private final MomentRecords records;
    private final LogFacts log;
    private final EventsTaken taken;
    private final TransactionTemplate transaction;
    private final ExecutorService makers = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().daemon().name("moment-", 1).factory());

    MomentSchemas(
            List<Projection> projections,
            List<TurnedByDay> turning,
            ProjectionTable target,
            MomentRecords records,
            LogFacts log,
            EventNames names,
            PlatformTransactionManager transactions) {
        this.projections = projections.stream().collect(Collectors.toMap(Projection::name, Function.identity()));
        this.turning = turning.stream().collect(Collectors.groupingBy(TurnedByDay::projection));
        this.target = target;
        this.records = records;
        this.log = log;
        this.taken = new EventsTaken(names);
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Whether a table is one of a read model's. */
    boolean hasTable(String projection, String table) {
        return projections.containsKey(projection)
                && tables.computeIfAbsent(projection, name -> Set.copyOf(records.tables(name)))
                        .contains(table);
    }

    /** What {@link #of} gives, elsewhere than in the thread that asks, which may be within a transaction, and shows the moment. */
    CompletableFuture<String> sought(String name, Moment moment) {
        return CompletableFuture.supplyAsync(() -> of(name, moment), makers);
    }

    /** The schema in which a read model stands as it did at the moment; it is made if it is not there. */
    String of(String name, Moment moment) {
        var projection = projections.get(name);
        var last = log.lastOf(moment.position(), taken.by(projection));
        var day = turning.containsKey(name) ? LocalDate.ofInstant(moment.at(), Formats.OSLO) : null;
        var schema = MomentRecords.PREFIX + name + "_" + (last + 1)
                + (day == null ? "" : "_" + day.toString().replace("-", ""));
        if (!records.isThere(schema)) {
            make(projection, schema, last, day);
        }
        return schema;
    }

    private void make(Projection projection, String schema, long last, LocalDate day) {
        var began = System.nanoTime();
        var name = projection.name();
        transaction.executeWithoutResult(status -> {
            records.holdAlone(name);
            if (records.isThere(schema)) {
                return;
            }
            records.dropSuperfluous(name, KEPT - 1);
            var from = records.prepare(name, schema, last, day == null ? Kind.PLAIN : Kind.DAY);
            target.writeTo(schema);
            replay(projection, schema, from, last);
            if (day != null) {
                turning.get(name).forEach(one -> one.turn(schema, day));
            }
            LOG.debug("Made {} in {} ms", schema, (System.nanoTime() - began) / 1_000_000);
        });
    }

    /** On a long way milestones are laid down, so that the next who asks for another moment has a short one. */
    private void replay(Projection projection, String schema, long from, long until) {
        var handler = new AnnotationEventHandlerAdapter(projection);
        var names = taken.by(projection);
        var stretch = Math.max(SHORTEST, log.count(from, until, names) / STRETCHES + 1);
        var after = from;
        while (after < until) {
            var events = log.between(after, until, names, stretch);
            events.forEach(event -> Rebuild.handle(handler, event));
            after = events.size() < stretch ? until : LogFacts.position(events.getLast());
            if (after < until) {
                records.layMilestone(projection.name(), schema, after);
            }
        }
    }
}
